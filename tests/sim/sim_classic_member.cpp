#include "engine/protocol/codec.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/protocol/generated/join_group_request.h"
#include "engine/protocol/generated/join_group_response.h"
#include "engine/protocol/generated/leave_group_request.h"
#include "engine/protocol/generated/leave_group_response.h"
#include "engine/protocol/generated/sync_group_request.h"
#include "engine/protocol/generated/sync_group_response.h"
#include "sim/sim_member.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kJoinVersion = 7;
constexpr std::int16_t kSyncVersion = 5;
constexpr std::int16_t kHeartbeatVersion = 4;
constexpr std::int16_t kLeaveVersion = 5;
constexpr int kPurpose = 50;
constexpr int kHeartbeatPurpose = 51;
constexpr auto kRetryAfter = 80ms;
constexpr auto kBetweenHeartbeats = 200ms;
constexpr auto kBetweenCommits = 170ms;
constexpr std::int32_t kSessionTimeoutMs = 1000;
constexpr std::int32_t kRebalanceTimeoutMs = 1500;

// The assignments of this client's own strategy: a byte a partition. Nobody but members of the group looks inside.
Bytes encode(const std::set<int>& partitions)
{
    Bytes out;
    for (auto partition : partitions)
        out.push_back(static_cast<std::uint8_t>(partition));
    return out;
}

} // namespace

SimClassicMember::SimClassicMember(SimCluster& cluster, NodeId clientId, std::string group, std::string topic,
                                   History& history)
    : m_client(cluster, clientId, "member"), m_group(std::move(group)), m_topic(std::move(topic)),
      m_assignment(cluster, m_client, history, m_group, m_topic)
{
    m_assignment.onRefused([this](ErrorCode error) { refusedWith(error); });
}

void SimClassicMember::start()
{
    findCoordinator();
}

void SimClassicMember::findCoordinator()
{
    m_state = State::Looking;
    const auto life = ++m_life;
    m_client.findCoordinator(SimClient::CoordinatorOf::Group, m_group, [this, life](NodeId node) {
        if (!is(life, State::Looking))
            return;
        m_coordinator = node;
        m_assignment.setCoordinator(node);
        m_client.refresh(m_topic, [this, life] {
            if (is(life, State::Looking))
                join();
        });
    });
}

void SimClassicMember::joinLater()
{
    m_state = State::Looking;
    m_client.after(kRetryAfter, [this, life = ++m_life] {
        if (is(life, State::Looking))
            findCoordinator();
    });
}

void SimClassicMember::join()
{
    m_assignment.drop();
    m_state = State::Joining;
    const auto life = ++m_life;
    protocol::JoinGroupRequest request;
    request.groupId = m_group;
    request.sessionTimeoutMs = kSessionTimeoutMs;
    request.rebalanceTimeoutMs = kRebalanceTimeoutMs;
    request.memberId = m_memberId;
    request.protocolType = "simulation";
    request.protocols.emplace_back().name = "round-robin";
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::JoinGroupResponse>(
            request, kJoinVersion, 3500ms, [this, life](Result<protocol::JoinGroupResponse> response) {
                if (!is(life, State::Joining))
                    return;
                if (!response)
                    return joinLater();
                const auto& answer = response.value();
                const auto error = static_cast<ErrorCode>(answer.errorCode);
                if (error == ErrorCode::MemberIdRequired) {
                    m_memberId = answer.memberId;
                    return join();
                }
                if (error != ErrorCode::None) {
                    if (error == ErrorCode::UnknownMemberId || error == ErrorCode::FencedInstanceId)
                        m_memberId.clear();
                    return joinLater();
                }
                m_memberId = answer.memberId;
                m_generation = answer.generationId;
                std::vector<std::string> members;
                for (const auto& member : answer.members)
                    members.push_back(member.memberId);
                sync(answer.leader == answer.memberId, members);
            });
}

void SimClassicMember::sync(bool isLeader, const std::vector<std::string>& members)
{
    m_state = State::Syncing;
    const auto life = ++m_life;
    protocol::SyncGroupRequest request;
    request.groupId = m_group;
    request.generationId = m_generation;
    request.memberId = m_memberId;
    request.protocolType = "simulation";
    request.protocolName = "round-robin";
    if (isLeader && !members.empty()) {
        std::vector<std::set<int>> shares(members.size());
        for (int partition = 0; partition < m_client.partitions(m_topic); ++partition)
            shares[static_cast<std::size_t>(partition) % members.size()].insert(partition);
        for (std::size_t i = 0; i < members.size(); ++i) {
            auto& assignment = request.assignments.emplace_back();
            assignment.memberId = members[i];
            assignment.assignment = encode(shares[i]);
        }
    }
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::SyncGroupResponse>(
            request, kSyncVersion, 2500ms, [this, life](Result<protocol::SyncGroupResponse> response) {
                if (!is(life, State::Syncing))
                    return;
                if (!response || response.value().errorCode != 0) {
                    if (response && static_cast<ErrorCode>(response.value().errorCode) == ErrorCode::UnknownMemberId)
                        m_memberId.clear();
                    return joinLater();
                }
                m_state = State::Stable;
                const auto stable = ++m_life;
                m_assignment.setIdentity({m_memberId, m_generation});
                std::set<int> mine;
                for (auto partition : response.value().assignment)
                    mine.insert(partition);
                m_assignment.set(mine);
                heartbeat(stable);
                commitNow(stable);
            });
}

void SimClassicMember::heartbeat(int life)
{
    protocol::HeartbeatRequest request;
    request.groupId = m_group;
    request.generationId = m_generation;
    request.memberId = m_memberId;
    m_client.link(m_coordinator, kHeartbeatPurpose)
        .request<protocol::HeartbeatResponse>(
            request, kHeartbeatVersion, 700ms, [this, life](Result<protocol::HeartbeatResponse> response) {
                if (!is(life, State::Stable))
                    return;
                const auto error =
                    response ? static_cast<ErrorCode>(response.value().errorCode) : ErrorCode::NetworkException;
                if (error != ErrorCode::None)
                    return refusedWith(error);
                m_client.after(kBetweenHeartbeats, [this, life] {
                    if (is(life, State::Stable))
                        heartbeat(life);
                });
            });
}

void SimClassicMember::commitNow(int life)
{
    m_assignment.commit([this, life] {
        m_client.afterRest(
            [this, life] {
                if (is(life, State::Stable))
                    commitNow(life);
            },
            kBetweenCommits);
    });
}

void SimClassicMember::refusedWith(ErrorCode error)
{
    if (m_state != State::Stable)
        return;
    switch (error) {
    case ErrorCode::UnknownMemberId:
    case ErrorCode::FencedInstanceId:
        m_memberId.clear();
        [[fallthrough]];
    case ErrorCode::IllegalGeneration:
    case ErrorCode::RebalanceInProgress:
        return join();
    default: // its coordinator may be somebody else by now
        m_assignment.drop();
        return joinLater();
    }
}

void SimClassicMember::leave()
{
    const auto before = std::exchange(m_state, State::Left);
    ++m_life;
    m_assignment.drop();
    if (before != State::Stable)
        return;
    protocol::LeaveGroupRequest request;
    request.groupId = m_group;
    request.members.emplace_back().memberId = m_memberId;
    m_client.link(m_coordinator, kPurpose)
        .request<protocol::LeaveGroupResponse>(request, kLeaveVersion, 1s, [](Result<protocol::LeaveGroupResponse>) {});
}

} // namespace brokerscope::sim
