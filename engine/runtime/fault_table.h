// What is wrong with the links between the nodes of this process: a table of values that the application writes and
// every node's transport reads. Thread-safe.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <functional>
#include <map>
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
    friend bool operator==(const LinkFault&, const LinkFault&) = default;
};

class FaultTable
{
public:
    using Subscription = std::uint64_t;

    void set(NodeId from, NodeId to, LinkFault fault); // LinkFault{} heals this direction
    void healAll();
    [[nodiscard]] LinkFault link(NodeId from, NodeId to) const;
    // Every link with a fault, ordered by (from, to).
    [[nodiscard]] std::vector<std::pair<std::pair<NodeId, NodeId>, LinkFault>> all() const;
    // Grows by one with every change.
    [[nodiscard]] std::uint64_t version() const;

    // `changed` runs after every change, on the thread that made it and under the table's lock: it must only pass the
    // word on (post to a thread) and must not call the table. Once unsubscribe() has returned it is never called again.
    [[nodiscard]] Subscription subscribe(std::function<void()> changed);
    void unsubscribe(Subscription subscription);

private:
    void notify(); // under m_mutex

    mutable std::mutex m_mutex;
    std::map<std::pair<NodeId, NodeId>, LinkFault> m_links; // only those with a fault
    std::map<Subscription, std::function<void()>> m_subscribers;
    Subscription m_nextSubscription = 1;
    std::uint64_t m_version = 0;
};

} // namespace brokerscope::runtime
