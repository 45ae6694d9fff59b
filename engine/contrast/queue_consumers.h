// The consumers of a PushQueue: each works on what it was given for as long as it takes, then acknowledges. A crash loses what it
// had in hand, and the queue delivers that again. Pure; any clock will do, but always the same one. Not thread safe.
#pragma once

#include "engine/base/time.h"
#include "engine/contrast/push_queue.h"

#include <chrono>
#include <map>
#include <vector>

namespace brokerscope::contrast {

struct QueueStep
{
    enum class Kind { Pushed, Acknowledged, Returned }; // Returned: its consumer crashed, it waits again
    Kind kind = Kind::Pushed;
    ConsumerNumber consumer = 0;
    MessageNumber message = 0;
    int attempt = 1;
};

class QueueConsumers
{
public:
    struct Consumer
    {
        bool running = true;
        std::chrono::milliseconds timePerMessage{0};
        std::uint64_t taken = 0; // acknowledged by it
        MessageNumber inHand = 0; // 0: none
        WallTime doneAt{};
    };


    [[nodiscard]] PushQueue& queue() { return m_queue; }
    [[nodiscard]] const PushQueue& queue() const { return m_queue; }

    // Numbers are 1, 2 ... and are not used twice.
    ConsumerNumber start(std::chrono::milliseconds timePerMessage);
    // No effect if there is none, as with the next.
    void setTime(ConsumerNumber consumer, std::chrono::milliseconds timePerMessage); // from its next message on
    [[nodiscard]] std::vector<QueueStep> crash(ConsumerNumber consumer);

    // What is finished by now is acknowledged, and the queue pushes on.
    [[nodiscard]] std::vector<QueueStep> advance(WallTime now);

    [[nodiscard]] const std::map<ConsumerNumber, Consumer>& all() const { return m_consumers; } // also those that crashed

private:
    PushQueue m_queue; // one message in each hand
    std::map<ConsumerNumber, Consumer> m_consumers;
};

} // namespace brokerscope::contrast
