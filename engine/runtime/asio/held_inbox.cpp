#include "engine/runtime/asio/held_inbox.h"

#include <algorithm>
#include <array>
#include <utility>

namespace brokerscope::runtime {
namespace {

constexpr std::size_t kMaxHeldBytes = 256 * 1024;
constexpr std::size_t kMaxHeldFrames = 1000;

// What a client from outside asks before anything else, and gives up on soonest: Metadata, ApiVersions, DescribeCluster,
// DescribeTopicPartitions. They read what the node knows and are answered while time stands still.
constexpr std::array<std::int16_t, 4> kAnsweredWithoutTime = {3, 18, 60, 75};

bool needsNoTime(std::int16_t apiKey)
{
    return std::find(kAnsweredWithoutTime.begin(), kAnsweredWithoutTime.end(), apiKey) != kAnsweredWithoutTime.end();
}

} // namespace

HeldInbox::HeldInbox(Setup setup) : m_setup(std::move(setup)) {}

bool HeldInbox::isFull() const
{
    return m_bytes >= kMaxHeldBytes || m_frames.size() >= kMaxHeldFrames;
}

bool HeldInbox::mayPass(ByteView frame) const
{
    if (holdsNothing() || passesHops())
        return true;
    return m_setup.peer == kNoNode && !m_setup.answers && needsNoTime(labelOfRequest(frame).apiKey);
}

void HeldInbox::add(SharedBytes frame, Instant now, const RequestsUnderWay& requests)
{
    if (!m_lane)
        m_lane = std::make_unique<MessageGate::Lane>(m_setup.gate, m_setup.peer, m_setup.self, m_setup.deliverStep,
                                                     m_setup.isFrozen);
    HeldMessage message;
    message.response = m_setup.answers;
    message.bytes = frame.size();
    bool passes = false;
    if (m_setup.answers) {
        message.apiKey = requests.apiKeyOf(frame.view());
    } else {
        auto label = labelOfRequest(frame.view());
        message.apiKey = label.apiKey;
        if (m_setup.peer == kNoNode) {
            message.client = label.clientId.empty() ? m_setup.address : label.clientId + "@" + m_setup.address;
            passes = needsNoTime(label.apiKey);
        }
    }
    m_bytes += frame.size();
    const auto number = m_lane->add(std::move(message));
    m_frames.push_back({std::move(frame), number, now, passes});
}

bool HeldInbox::isDue(Instant now) const
{
    if (m_frames.empty())
        return false;
    switch (hold()) {
    case MessageGate::Hold::Nothing:
        return true;
    case MessageGate::Hold::Hops:
        return !hasHop() || now >= m_frames.front().since + MessageGate::kHopLatency;
    case MessageGate::Hold::Everything:
        return m_frames.front().passes;
    }
    return true;
}

Instant HeldInbox::nextDue() const
{
    return m_frames.empty() || hold() != MessageGate::Hold::Hops ? kNever
                                                                 : m_frames.front().since + MessageGate::kHopLatency;
}

SharedBytes HeldInbox::take()
{
    auto first = std::move(m_frames.front());
    m_frames.pop_front();
    m_bytes -= first.frame.size();
    m_lane->remove(first.number);
    return std::move(first.frame);
}

bool HeldInbox::isFirst(std::uint64_t number) const
{
    return !m_frames.empty() && m_frames.front().number == number;
}

std::optional<SharedBytes> HeldInbox::takeStep(std::uint64_t number)
{
    if (!isFirst(number) || !m_lane->stepping(number))
        return std::nullopt;
    return take();
}

void HeldInbox::setBlocked(bool blocked)
{
    if (m_lane && std::exchange(m_blocked, blocked) != blocked)
        m_lane->setBlocked(blocked);
}

} // namespace brokerscope::runtime
