#include "engine/contrast/queue_consumers.h"

#include <algorithm>
#include <utility>

namespace brokerscope::contrast {

ConsumerNumber QueueConsumers::start(std::chrono::milliseconds timePerMessage)
{
    const auto number = static_cast<ConsumerNumber>(m_consumers.size()) + 1;
    m_consumers[number].timePerMessage = timePerMessage;
    m_queue.connect(number);
    return number;
}

void QueueConsumers::setTime(ConsumerNumber consumer, std::chrono::milliseconds timePerMessage)
{
    if (const auto found = m_consumers.find(consumer); found != m_consumers.end())
        found->second.timePerMessage = timePerMessage;
}

std::vector<QueueStep> QueueConsumers::crash(ConsumerNumber consumer)
{
    const auto found = m_consumers.find(consumer);
    if (found == m_consumers.end() || !found->second.running)
        return {};
    std::vector<QueueStep> steps;
    if (found->second.inHand != 0)
        steps.push_back({QueueStep::Kind::Returned, consumer, found->second.inHand, 1});
    found->second.running = false;
    found->second.inHand = 0;
    m_queue.disconnect(consumer);
    return steps;
}

std::vector<QueueStep> QueueConsumers::advance(WallTime now)
{
    std::vector<QueueStep> steps;
    std::vector<std::pair<const ConsumerNumber, Consumer>*> done;
    for (auto& each : m_consumers)
        if (each.second.inHand != 0 && each.second.doneAt <= now)
            done.push_back(&each);
    // Who was ready first acknowledges first, however seldom somebody looks.
    std::sort(done.begin(), done.end(), [](const auto* a, const auto* b) {
        return std::pair(a->second.doneAt, a->second.inHand) < std::pair(b->second.doneAt, b->second.inHand);
    });
    for (auto* each : done) {
        auto& [number, consumer] = *each;
        m_queue.acknowledge(number, consumer.inHand);
        steps.push_back({QueueStep::Kind::Acknowledged, number, consumer.inHand, 1});
        ++consumer.taken;
        consumer.inHand = 0;
    }
    for (const auto& push : m_queue.push()) {
        auto& consumer = m_consumers.at(push.consumer);
        consumer.inHand = push.message;
        consumer.doneAt = now + consumer.timePerMessage;
        steps.push_back({QueueStep::Kind::Pushed, push.consumer, push.message, push.attempt});
    }
    return steps;
}

} // namespace brokerscope::contrast
