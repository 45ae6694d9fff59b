#include "sim/sim_committer.h"

#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::int16_t kOffsetCommitVersion = 8;    // names topics, not ids
constexpr std::int16_t kOffsetFetchVersion = 7;     // one group
constexpr const char* kGroup = "readers";
constexpr int kPurpose = 20;
constexpr auto kBetweenCommits = 100ms;
constexpr auto kRetryAfter = 80ms;

} // namespace

SimCommitter::SimCommitter(SimCluster& cluster, NodeId clientId, std::string topic, History& history)
    : m_client(cluster, clientId, "committer"), m_topic(std::move(topic)), m_history(history)
{
}

void SimCommitter::start()
{
    m_underWay = true;
    findCoordinator([this] { commit(); });
}

void SimCommitter::findCoordinator(std::function<void()> then)
{
    m_client.findCoordinator(SimClient::CoordinatorOf::Group, kGroup, [this, then = std::move(then)](NodeId node) {
        m_coordinator = node;
        then();
    });
}

void SimCommitter::note(CommitEvent::Kind kind, std::int64_t value)
{
    m_history.commits[{kGroup, {m_topic, 0}}].push_back({kind, value, m_client.id().value()});
}

void SimCommitter::commitLater()
{
    if (m_stopped) {
        m_underWay = false;
        return;
    }
    m_client.afterRest([this] { commit(); }, kBetweenCommits);
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
    note(CommitEvent::Kind::Issued, value);
    m_client.link(m_coordinator, kPurpose + 1)
        .request<protocol::OffsetCommitResponse>(
            request, kOffsetCommitVersion, 2500ms, [this, value](Result<protocol::OffsetCommitResponse> response) {
                if (response && response.value().topics.size() == 1 &&
                    response.value().topics[0].partitions.at(0).errorCode == 0) {
                    note(CommitEvent::Kind::Acknowledged, value);
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
    note(CommitEvent::Kind::Asked, 0);
    m_client.link(m_coordinator, kPurpose + 1)
        .request<protocol::OffsetFetchResponse>(
            request, kOffsetFetchVersion, 1s, [this](Result<protocol::OffsetFetchResponse> response) {
                if (response && response.value().errorCode == 0 && response.value().topics.size() == 1 &&
                    response.value().topics[0].partitions.at(0).errorCode == 0) {
                    m_fetched = true;
                    return note(CommitEvent::Kind::Read, response.value().topics[0].partitions[0].committedOffset);
                }
                m_client.after(kRetryAfter, [this] { findCoordinator([this] { fetch(); }); });
            });
}

} // namespace brokerscope::sim
