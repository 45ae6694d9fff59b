// What is broken in a cluster now, one entry a thing, each with the command that heals it; and what takes one act back.
// Pure: made of a snapshot alone.
#pragma once

#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace brokerscope::ui {

// Both directions of one link, with everything that was done to it.
struct LinkCondition
{
    LinkEnd a;
    LinkEnd b;
    bool cutThere = false; // nothing from a reaches b
    bool cutBack = false;
    std::int64_t delayMs = 0;  // the larger of both directions, as the following ones
    std::int64_t jitterMs = 0;
    std::int64_t bytesPerSecond = 0;

    [[nodiscard]] bool isCut() const { return cutThere || cutBack; }
    friend bool operator==(const LinkCondition&, const LinkCondition&) = default;
};

// Of each faulty link; `a` is the node with the smaller id, or the client.
[[nodiscard]] std::vector<LinkCondition> linkConditions(const cluster::ClusterSnapshot& snapshot);
[[nodiscard]] LinkCondition linkCondition(const cluster::ClusterSnapshot& snapshot, const LinkEnd& a, const LinkEnd& b);
// "cut both ways · 200 ms later · at most 1 MB/s"; empty when nothing is wrong.
[[nodiscard]] QString linkConditionWords(const LinkCondition& link);
[[nodiscard]] QString linkEndWords(const LinkEnd& end); // "node 2", "client my-app"

struct FaultEntry
{
    QString what;   // "node 1 – node 2"
    QString how;    // "cut both ways"
    QString icon;
    bool grave = false; // something does not work at all, as against slowly
    std::vector<cluster::Command> heal;
};
[[nodiscard]] std::vector<FaultEntry> faultEntries(const cluster::ClusterSnapshot& snapshot);

// What brings back the state before `command`, if that can be had: commands to be sent in this order.
struct Undo
{
    QString what; // "the cut between node 1 and node 2"
    std::vector<cluster::Command> commands;
    std::function<void()> act = {}; // what no command does: a client's part; may be empty
};
[[nodiscard]] std::optional<Undo> undoOf(const cluster::Command& command, const cluster::ClusterSnapshot& before);

} // namespace brokerscope::ui
