// The gate through which every message passes on its way into a node when time is not real time. While the rate is 1 it
// stands open and costs one look at a flag. In slow motion a message from another node waits for a nominal latency of the
// cluster's clock, so that it can be seen travelling. When time stands still, everything waits, in the order in which it
// came, until time goes on or a step lets the oldest through.
//
// Messages wait where they arrive, in the receiving connection (a lane of the gate), never out of their order.
#pragma once

#include "engine/base/ids.h"
#include "engine/runtime/cluster_time.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace brokerscope::runtime {

struct HeldMessage
{
    std::uint64_t number = 0; // rises by one with each message that had to wait
    NodeId from = kNoNode;    // kNoNode: a client from outside
    NodeId to = kNoNode;
    std::string client;       // the client's id and address, when it comes from one
    std::int16_t apiKey = -1; // of the request, or of the request that this answers
    bool response = false;
    std::size_t bytes = 0;
    ClusterTime::MachineClock::time_point since{};
    bool blocked = false;     // cannot be delivered now, even by a step: its link is cut, or its node is frozen
};

// Any thread.
class MessageGate
{
public:
    enum class Hold : std::uint8_t {
        Nothing,
        Hops,       // slow motion: messages between nodes, for kHopLatency
        Everything, // until a step or until time goes on
    };
    // What a message takes from node to node in slow motion, in the cluster's time.
    static constexpr Duration kHopLatency = std::chrono::milliseconds(1);
    static constexpr double kSlowest = 0.001;

    MessageGate() = default;
    MessageGate(const MessageGate&) = delete;
    MessageGate& operator=(const MessageGate&) = delete;

    [[nodiscard]] ClusterTime& time() { return m_time; }
    [[nodiscard]] const ClusterTime& time() const { return m_time; }
    [[nodiscard]] Hold hold() const { return m_hold.load(std::memory_order_acquire); }

    // The rate that was asked for; during a step the clock may run although it is 0.
    [[nodiscard]] double rate() const;
    // 0, or kSlowest to 1. A step under way ends without a message.
    void setRate(double rate);

    // Stops the clock, if it runs, and lets the oldest message that waits through. If none waits, time goes on, holding
    // every message, until one has come. `stepped` is called just before the message is delivered, on the thread of the
    // node that gets it; or without one, on any thread, when the step was ended by setRate() or endStep().
    // False: another step is under way.
    using OnStepped = std::function<void(const HeldMessage*)>;
    [[nodiscard]] bool step(OnStepped stepped);
    void endStep();
    [[nodiscard]] bool isStepping() const;

    // What waits, oldest first, at most `limit`; the first that is not blocked is the one that a step delivers.
    [[nodiscard]] std::vector<HeldMessage> waiting(std::size_t limit) const;
    [[nodiscard]] std::size_t waitingCount() const;

    // The messages that wait in one connection. Used on the connection's thread.
    class Lane
    {
    public:
        // `deliver`: asks the connection's thread to let the message of this number through (Lane::stepping says whether
        // it may). Called under a lock, on any thread: it must only pass the word on. `isFrozen`: the node cannot run.
        Lane(std::shared_ptr<MessageGate> gate, NodeId from, NodeId to, std::function<void(std::uint64_t)> deliver,
             std::function<bool()> isFrozen);
        ~Lane();
        Lane(const Lane&) = delete;
        Lane& operator=(const Lane&) = delete;

        std::uint64_t add(HeldMessage message); // from, to, number and since are set here
        void remove(std::uint64_t number);      // the oldest: it is delivered, or forgotten
        // The step's message is about to be handed over. False: the step has ended meanwhile, and it has to wait on.
        [[nodiscard]] bool stepping(std::uint64_t number);
        void setBlocked(bool blocked); // a step passes over a blocked lane

    private:
        friend class MessageGate;
        const std::shared_ptr<MessageGate> m_gate;
        const NodeId m_from;
        const NodeId m_to;
        const std::function<void(std::uint64_t)> m_deliver;
        const std::function<bool()> m_isFrozen;
        std::deque<HeldMessage> m_messages; // under the gate's lock, as is the next
        bool m_blocked = false;
    };

private:
    struct Step
    {
        OnStepped stepped;
        std::uint64_t number = 0; // of the message that is to go; 0: none has come yet
    };

    void applyRate(double rate);               // under m_mutex, as are the next two
    [[nodiscard]] Lane* laneOfOldest() const;
    void goOnWithStep();
    [[nodiscard]] OnStepped takeStep();

    ClusterTime m_time;
    std::atomic<Hold> m_hold{Hold::Nothing};
    mutable std::mutex m_mutex;
    double m_rate = 1;
    std::uint64_t m_nextNumber = 1;
    std::set<Lane*> m_lanes;
    std::optional<Step> m_step;
};

} // namespace brokerscope::runtime
