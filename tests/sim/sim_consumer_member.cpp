#include "engine/protocol/generated/consumer_group_heartbeat_request.h"
#include "engine/protocol/generated/consumer_group_heartbeat_response.h"
#include "sim/sim_member.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kHeartbeatVersion = 1; // the member makes its id
constexpr int kPurpose = 60;
constexpr auto kRetryAfter = 80ms;
constexpr auto kBetweenHeartbeats = 200ms;
constexpr auto kBetweenCommits = 170ms;
constexpr std::int32_t kRebalanceTimeoutMs = 1500;

} // namespace

SimConsumerMember::SimConsumerMember(SimCluster& cluster, NodeId clientId, std::string group, std::string topic,
                                     History& history)
    : m_client(cluster, clientId, "consumer"), m_group(std::move(group)), m_topic(std::move(topic)),
      m_assignment(cluster, m_client, history, m_group, m_topic),
      m_memberId(Uuid::fromRandom(cluster.simulation().random().next(), cluster.simulation().random().next()).toString())
{
    m_assignment.onRefused([this](ErrorCode error) { refusedWith(error); });
}

void SimConsumerMember::start()
{
    findCoordinator();
    commitSometimes();
}

void SimConsumerMember::findCoordinator()
{
    const auto beat = ++m_beat;
    m_client.findCoordinator(SimClient::CoordinatorOf::Group, m_group, [this, beat](NodeId node) {
        if (beat != m_beat || m_left)
            return;
        m_coordinator = node;
        m_assignment.setCoordinator(node);
        m_full = true; // as Kafka's client does it with a coordinator that may know nothing of it
        m_client.refresh(m_topic, [this, beat] {
            if (beat == m_beat && !m_left)
                heartbeat();
        });
    });
}

void SimConsumerMember::heartbeatLater(Duration after)
{
    const auto beat = ++m_beat;
    m_client.after(after, [this, beat] {
        if (beat == m_beat && !m_left)
            heartbeat();
    });
}

void SimConsumerMember::heartbeat()
{
    protocol::ConsumerGroupHeartbeatRequest request;
    request.groupId = m_group;
    request.memberId = m_memberId;
    request.memberEpoch = m_epoch;
    const bool everything = std::exchange(m_full, false);
    if (everything) {
        request.rebalanceTimeoutMs = kRebalanceTimeoutMs;
        request.subscribedTopicNames.emplace().push_back(m_topic);
    }
    auto& owned = request.topicPartitions.emplace();
    if (m_epoch > 0 && !m_assignment.partitions().empty()) {
        auto& topic = owned.emplace_back();
        topic.topicId = m_client.topicId(m_topic);
        topic.partitions.assign(m_assignment.partitions().begin(), m_assignment.partitions().end());
    }
    const auto beat = ++m_beat;
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::ConsumerGroupHeartbeatResponse>(
            request, kHeartbeatVersion, 1s, [this, beat](Result<protocol::ConsumerGroupHeartbeatResponse> response) {
                if (beat != m_beat || m_left)
                    return;
                if (!response)
                    return findCoordinator();
                const auto& answer = response.value();
                const auto error = static_cast<ErrorCode>(answer.errorCode);
                if (error != ErrorCode::None)
                    return refusedWith(error);
                m_epoch = answer.memberEpoch;
                m_assignment.setIdentity({m_memberId, m_epoch});
                heartbeatLater(kBetweenHeartbeats);
                if (!answer.assignment)
                    return;
                std::set<int> wanted;
                for (const auto& topic : answer.assignment->topicPartitions)
                    if (topic.topicId == m_client.topicId(m_topic))
                        wanted.insert(topic.partitions.begin(), topic.partitions.end());
                change(wanted);
            });
}

// What it loses it commits first; then it lets go, and says so at once. What it gains it takes after that.
void SimConsumerMember::change(const std::set<int>& wanted)
{
    if (m_changing || wanted == m_assignment.partitions())
        return;
    const auto& now = m_assignment.partitions();
    const bool loses = std::any_of(now.begin(), now.end(), [&](int partition) { return !wanted.contains(partition); });
    const auto take = [this, wanted, epoch = m_epoch] {
        m_changing = false;
        if (m_left || m_epoch != epoch)
            return;
        m_assignment.set(wanted);
        heartbeatLater({});
    };
    if (!loses)
        return take();
    m_changing = true;
    m_assignment.commit(take);
}

void SimConsumerMember::commitSometimes()
{
    m_assignment.commit([this] {
        m_client.afterRest(
            [this] {
                if (!m_left)
                    commitSometimes();
            },
            kBetweenCommits);
    });
}

void SimConsumerMember::fenced()
{
    m_assignment.drop();
    m_epoch = 0;
    m_full = true;
    m_changing = false;
    heartbeatLater(kRetryAfter);
}

void SimConsumerMember::refusedWith(ErrorCode error)
{
    if (m_left)
        return;
    switch (error) {
    case ErrorCode::FencedMemberEpoch:
    case ErrorCode::UnknownMemberId: return fenced();
    case ErrorCode::StaleMemberEpoch: return; // the next heartbeat brings the epoch
    default: {
        const auto beat = ++m_beat;
        m_client.after(kRetryAfter, [this, beat] {
            if (beat == m_beat && !m_left)
                findCoordinator();
        });
    }
    }
}

void SimConsumerMember::leave()
{
    m_left = true;
    ++m_beat;
    m_assignment.drop();
    protocol::ConsumerGroupHeartbeatRequest request;
    request.groupId = m_group;
    request.memberId = m_memberId;
    request.memberEpoch = -1;
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::ConsumerGroupHeartbeatResponse>(request, kHeartbeatVersion, 1s,
                                                           [](Result<protocol::ConsumerGroupHeartbeatResponse>) {});
}

} // namespace brokerscope::sim
