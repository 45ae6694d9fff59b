// The messages of one connection that have arrived and wait at the gate, because the cluster's time is slow or stands
// still. On the node's thread.
#pragma once

#include "engine/runtime/message_gate.h"
#include "engine/runtime/message_label.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::runtime {

class HeldInbox
{
public:
    struct Setup
    {
        std::shared_ptr<MessageGate> gate;
        NodeId self = kNoNode;
        NodeId peer = kNoNode; // kNoNode: a client
        bool answers = false;  // what arrives here are answers to `requests`
        std::string address;   // of the other end
        std::function<void(std::uint64_t)> deliverStep; // as MessageGate::Lane wants it
        std::function<bool()> isFrozen;
    };
    explicit HeldInbox(Setup setup);

    [[nodiscard]] bool isEmpty() const { return m_frames.empty(); }
    [[nodiscard]] bool isFull() const; // read no more for now
    // Whether this frame need not wait, if none waits before it.
    [[nodiscard]] bool mayPass(ByteView frame) const;

    void add(SharedBytes frame, Instant now, const RequestsUnderWay& requests);
    [[nodiscard]] bool isDue(Instant now) const; // the first may go on
    [[nodiscard]] Instant nextDue() const;       // when it will; kNever: when time or a step says so, or there is none
    [[nodiscard]] SharedBytes take();            // the first, which is there
    // The first, if it is the one of this number and the step still wants it.
    [[nodiscard]] std::optional<SharedBytes> takeStep(std::uint64_t number);
    [[nodiscard]] bool isFirst(std::uint64_t number) const;
    void setBlocked(bool blocked);

private:
    struct Held
    {
        SharedBytes frame;
        std::uint64_t number = 0;
        Instant since{};
        bool passes = false; // a client's question that changes nothing
    };
    [[nodiscard]] MessageGate::Hold hold() const { return m_setup.gate->hold(); }
    [[nodiscard]] bool holdsNothing() const { return hold() == MessageGate::Hold::Nothing; }
    // A hop is what leads from one node to another.
    [[nodiscard]] bool hasHop() const { return m_setup.peer != kNoNode && m_setup.peer != m_setup.self; }
    [[nodiscard]] bool passesHops() const { return hold() == MessageGate::Hold::Hops && !hasHop(); }

    Setup m_setup;
    std::deque<Held> m_frames;
    std::size_t m_bytes = 0;
    bool m_blocked = false;
    std::unique_ptr<MessageGate::Lane> m_lane; // since the first frame that had to wait
};

} // namespace brokerscope::runtime
