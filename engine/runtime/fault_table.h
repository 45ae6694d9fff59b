// What is wrong with the links between the nodes of this process, with those to their clients, and with the nodes' disks: a
// table of values that the application writes and every node's transport and files read. Thread-safe.
#pragma once

#include "engine/base/link_end.h"
#include "engine/base/time.h"
#include "engine/runtime/disk_fault.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace brokerscope::runtime {

// The state of one direction of one link.
struct LinkFault
{
    // Nothing sent in this direction arrives. Connections stay open: the bytes wait and leave once the link heals.
    bool cut = false;
    // Everything sent in this direction leaves that much later, in order. Also delays the opening of a connection.
    Duration delay{};
    // And each frame by up to this much more, by chance; the order stays.
    Duration jitter{};
    // So many bytes get through in a second, shared by all connections of the link; 0: as many as there are.
    std::int64_t bytesPerSecond = 0;
    friend bool operator==(const LinkFault&, const LinkFault&) = default;
};

class FaultTable
{
public:
    using Subscription = std::uint64_t;
    using Direction = std::pair<LinkEnd, LinkEnd>; // from, to

    void set(const LinkEnd& from, const LinkEnd& to, LinkFault fault); // LinkFault{} heals this direction
    void healAll();                                                   // links and disks
    void healLinks();
    [[nodiscard]] LinkFault link(const LinkEnd& from, const LinkEnd& to) const;
    // Every link with a fault, ordered by (from, to).
    [[nodiscard]] std::vector<std::pair<Direction, LinkFault>> all() const;
    // Grows by one with every change.
    [[nodiscard]] std::uint64_t version() const;

    // Every connection between the two is reset once, as by a firewall that forgot them. New ones may be opened.
    void reset(const LinkEnd& a, const LinkEnd& b);
    // How often that was done: a connection that sees it rise ends.
    [[nodiscard]] std::uint64_t resets(const LinkEnd& a, const LinkEnd& b) const;

    void setDisk(NodeId node, DiskFault fault);
    // Every disk with a fault, by node.
    [[nodiscard]] std::vector<std::pair<NodeId, DiskFault>> disks() const;
    // For all disks, until the end: see DiskCondition.
    void forgoSyncs();
    // What the node's files obey; never null.
    [[nodiscard]] std::shared_ptr<const DiskCondition> disk(NodeId node);

    // `changed` runs after every change of a link, on the thread that made it and under the table's lock: it must only pass
    // the word on (post to a thread) and must not call the table. Once unsubscribe() has returned it is never called again.
    [[nodiscard]] Subscription subscribe(std::function<void()> changed);
    void unsubscribe(Subscription subscription);

private:
    void notify(); // under m_mutex
    std::shared_ptr<DiskCondition>& condition(NodeId node);

    mutable std::mutex m_mutex;
    std::map<Direction, LinkFault> m_links; // only those with a fault
    std::map<Direction, std::uint64_t> m_resets; // the smaller end first
    std::map<NodeId, DiskFault> m_disks;         // only those with a fault
    std::map<NodeId, std::shared_ptr<DiskCondition>> m_conditions;
    bool m_syncs = true;
    std::map<Subscription, std::function<void()>> m_subscribers;
    Subscription m_nextSubscription = 1;
    std::uint64_t m_version = 0;
};

} // namespace brokerscope::runtime
