#include "sim/sim_committer.h"

#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"
#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::int16_t kFindCoordinatorVersion = 3; // one key
constexpr std::int16_t kOffsetCommitVersion = 8;    // names topics, not ids
constexpr std::int16_t kOffsetFetchVersion = 7;     // one group
constexpr const char* kGroup = "readers";
constexpr int kPurpose = 20;
constexpr auto kBetweenCommits = 100ms;
constexpr auto kRetryAfter = 80ms;

} // namespace

SimCommitter::SimCommitter(SimCluster& cluster, NodeId clientId, std::string topic)
    : m_cluster(cluster), m_client(cluster, clientId, "committer"), m_topic(std::move(topic))
{
}

void SimCommitter::start()
{
    m_underWay = true;
    findCoordinator([this] { commit(); });
}

void SimCommitter::findCoordinator(std::function<void()> then)
{
    protocol::FindCoordinatorRequest request;
    request.key = kGroup;
    m_client.link(m_client.anyNode(), kPurpose)
        .request<protocol::FindCoordinatorResponse>(
            request, kFindCoordinatorVersion, 1s,
            [this, then = std::move(then)](Result<protocol::FindCoordinatorResponse> response) {
                if (response && response.value().errorCode == 0) {
                    m_coordinator = NodeId(response.value().nodeId);
                    return then();
                }
                m_client.world().scheduler().runAt(m_client.world().clock().now() + kRetryAfter,
                                                   [this, then] { findCoordinator(then); });
            });
}

void SimCommitter::commitLater()
{
    if (m_stopped) {
        m_underWay = false;
        return;
    }
    m_client.world().scheduler().runAt(m_client.world().clock().now() + kBetweenCommits, [this] { commit(); });
}

void SimCommitter::commit()
{
    if (m_stopped) {
        m_underWay = false;
        return;
    }
    const auto value = m_next++;
    protocol::OffsetCommitRequest request;
    request.groupId = kGroup;
    auto& topic = request.topics.emplace_back();
    topic.name = m_topic;
    auto& data = topic.partitions.emplace_back();
    data.partitionIndex = 0;
    data.committedOffset = value;
    m_unanswered.insert(value);
    m_client.link(m_coordinator, kPurpose + 1)
        .request<protocol::OffsetCommitResponse>(
            request, kOffsetCommitVersion, 2500ms, [this, value](Result<protocol::OffsetCommitResponse> response) {
                if (response && response.value().topics.size() == 1 &&
                    response.value().topics[0].partitions.at(0).errorCode == 0) {
                    m_unanswered.erase(value);
                    m_acknowledged = value;
                    ++m_acknowledgedCount;
                    return commitLater();
                }
                findCoordinator([this] { commitLater(); });
            });
}

void SimCommitter::fetch()
{
    protocol::OffsetFetchRequest request;
    request.groupId = kGroup;
    auto& topic = request.topics.emplace().emplace_back();
    topic.name = m_topic;
    topic.partitionIndexes.push_back(0);
    m_client.link(m_coordinator, kPurpose + 1)
        .request<protocol::OffsetFetchResponse>(
            request, kOffsetFetchVersion, 1s, [this](Result<protocol::OffsetFetchResponse> response) {
                if (response && response.value().errorCode == 0 && response.value().topics.size() == 1 &&
                    response.value().topics[0].partitions.at(0).errorCode == 0) {
                    m_fetched = true;
                    return judge(response.value().topics[0].partitions[0].committedOffset);
                }
                m_client.world().scheduler().runAt(m_client.world().clock().now() + kRetryAfter,
                                                   [this] { findCoordinator([this] { fetch(); }); });
            });
}

void SimCommitter::judge(std::int64_t committed)
{
    if (committed == m_acknowledged || m_unanswered.contains(committed))
        return;
    m_cluster.report(Promise::CommittedOffsets, "the group's offset is " + std::to_string(committed) + " although " +
                                                    std::to_string(m_acknowledged) + " was acknowledged last");
}

} // namespace brokerscope::sim
