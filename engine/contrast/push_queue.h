// A classic message queue, as AMQP brokers have it: the queue pushes each message to one consumer, in turn among those with room
// for more; an acknowledgement deletes it; what a consumer had in hand when its connection ended is delivered again, before
// everything else. It knows only what is not done yet: there is nothing to go back to. Pure. Not thread safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <vector>

namespace brokerscope::contrast {

// Messages are told apart by their numbers, which rise in the order in which they are published.
using MessageNumber = std::uint64_t;
using ConsumerNumber = int;

struct Push
{
    ConsumerNumber consumer = 0;
    MessageNumber message = 0;
    int attempt = 1; // more than 1: somebody had it before and did not acknowledge it

    friend bool operator==(const Push&, const Push&) = default;
};

struct QueueCounts
{
    std::uint64_t published = 0;
    std::uint64_t refused = 0;      // the queue was full
    std::uint64_t pushed = 0;       // also those that were pushed again
    std::uint64_t again = 0;        // of those: not for the first time
    std::uint64_t acknowledged = 0; // and with that deleted
    std::uint64_t outOfTurn = 0;    // acknowledged after one that was published later
};

class PushQueue
{
public:
    struct Limits
    {
        std::size_t inHand = 1;        // unacknowledged messages that a consumer may have (AMQP's prefetch)
        std::size_t waiting = 100'000; // then the queue is full
    };

    PushQueue() : PushQueue(Limits()) {}
    explicit PushQueue(Limits limits);

    // False: it is full. `message` must be larger than those before.
    bool publish(MessageNumber message);
    // Without effect when it is connected already.
    void connect(ConsumerNumber consumer);
    // A goodbye or a crash, the queue cannot tell. What was in its hands waits again, in front.
    void disconnect(ConsumerNumber consumer);
    // Hands out what consumers have room for.
    [[nodiscard]] std::vector<Push> push();
    // Deletes it. False: this consumer does not have it.
    bool acknowledge(ConsumerNumber consumer, MessageNumber message);

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::size_t inHand() const;
    [[nodiscard]] std::size_t kept() const { return waiting() + inHand(); }
    [[nodiscard]] const QueueCounts& counts() const { return m_counts; }

private:
    struct Waiting
    {
        MessageNumber message = 0;
        int attempts = 0; // that were made
    };

    Limits m_limits;
    std::deque<Waiting> m_waiting; // by number: what comes back goes where it was
    std::map<ConsumerNumber, std::vector<Waiting>> m_hands;
    ConsumerNumber m_last = 0; // who got the newest push
    MessageNumber m_newestDone = 0;
    QueueCounts m_counts;
};

} // namespace brokerscope::contrast
