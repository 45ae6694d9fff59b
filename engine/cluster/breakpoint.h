// A condition at which the cluster's clock stops. Its words, in any case:
//
//   isr < 2 [of TOPIC[-PARTITION]]         the ISR of a partition has shrunk below a number
//   leader elected [of TOPIC[-PARTITION]]  also: partition offline [of ...], log truncated [of ...]
//   offset 500 [reached] in TOPIC-PARTITION  the leader's log end has got there; hw 500 in ...: the high watermark has
//   lag > 1000 of GROUP                    records that a group has not read
//   NOT_LEADER_OR_FOLLOWER answered [to CLIENT]   a client got this error, by Kafka's name; error answered: any error
//   controller elected, election started, vote granted
//   node fenced, node 2 fenced             also: unfenced, started, stopped, killed, failed
//   group changes [GROUP], group stable [GROUP]   a rebalance begins, ends
//   transaction aborted [ID]               also: started, committed
//   under-replicated > 0, offline > 0      partitions of the whole cluster
//   event NAME                             any event, by the name that `ctl events` prints
//
// Pure. The conditions on events are met by the event itself, on the thread that saw it; those on figures (offset, lag,
// under-replicated, offline) when a snapshot shows them met that did not before.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace brokerscope::cluster {

// Empty fields match everything.
struct EventCondition
{
    EventType type{};
    std::string topic;
    std::optional<PartitionIndex> partition;
    std::optional<NodeId> node;    // who it happened to
    std::string name;              // group, transactional id, client.id
    std::string text;              // Kafka's error name
    std::optional<int> isrBelow;   // of IsrShrunk
};

struct FigureCondition
{
    enum class Figure { LogEnd, HighWatermark, Lag, UnderReplicated, Offline };
    Figure figure{};
    std::string name; // topic or group
    PartitionIndex partition{0};
    std::int64_t above = 0; // met when the figure is greater
};

class BreakpointCondition
{
public:
    // Error: a sentence that says what is wrong and what was probably meant.
    [[nodiscard]] static Result<BreakpointCondition> parse(std::string_view text);

    [[nodiscard]] bool isMetBy(const Event& event) const;
    [[nodiscard]] bool isMetBy(const ClusterSnapshot& snapshot) const; // false for a condition on events
    [[nodiscard]] bool readsSnapshots() const { return std::holds_alternative<FigureCondition>(m_condition); }
    [[nodiscard]] const std::string& text() const { return m_text; } // as it was written, with single spaces
    [[nodiscard]] const std::variant<EventCondition, FigureCondition>& condition() const { return m_condition; }

private:
    BreakpointCondition(std::string text, std::variant<EventCondition, FigureCondition> condition)
        : m_text(std::move(text)), m_condition(std::move(condition))
    {
    }
    std::string m_text;
    std::variant<EventCondition, FigureCondition> m_condition;
};

} // namespace brokerscope::cluster
