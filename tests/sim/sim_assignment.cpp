#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "sim/sim_member.h"

#include <algorithm>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;

constexpr std::int16_t kOffsetCommitVersion = 9; // names topics, knows member epochs
constexpr std::int16_t kOffsetFetchVersion = 9;
constexpr int kFetchPurpose = 30;
constexpr int kOffsetPurpose = 40;
constexpr auto kRetryAfter = 80ms;

// The group has another one who speaks for it: whatever was asked for has not happened and never will.
bool isRefusal(ErrorCode error)
{
    return error == ErrorCode::IllegalGeneration || error == ErrorCode::UnknownMemberId ||
           error == ErrorCode::RebalanceInProgress || error == ErrorCode::StaleMemberEpoch ||
           error == ErrorCode::FencedMemberEpoch || error == ErrorCode::FencedInstanceId;
}

} // namespace

SimAssignment::SimAssignment(SimCluster& cluster, SimClient& client, History& history, std::string group, std::string topic)
    : m_cluster(cluster), m_client(client), m_history(history), m_group(std::move(group)), m_topic(std::move(topic))
{
}

bool SimAssignment::isCurrent(int partition, int session) const
{
    const auto found = m_positions.find(partition);
    return found != m_positions.end() && found->second.session == session;
}

void SimAssignment::note(int partition, CommitEvent::Kind kind, std::int64_t value)
{
    m_history.commits[{m_group, {m_topic, partition}}].push_back({kind, value, m_client.id().value(), m_identity.epoch});
}

Offset SimAssignment::position(int partition) const
{
    const auto found = m_positions.find(partition);
    return found == m_positions.end() || !found->second.known ? kNoOffset : found->second.next;
}

void SimAssignment::set(const std::set<int>& partitions)
{
    m_partitions = partitions;
    std::erase_if(m_positions, [&](const auto& entry) { return !partitions.contains(entry.first); });
    for (auto partition : partitions) {
        if (m_positions.contains(partition))
            continue;
        m_positions[partition].session = ++m_sessions;
        askForPosition(partition);
    }
}

void SimAssignment::askForPosition(int partition)
{
    protocol::OffsetFetchRequest request;
    auto& group = request.groups.emplace_back();
    group.groupId = m_group;
    group.memberId = m_identity.memberId;
    group.memberEpoch = m_identity.epoch;
    auto& topic = group.topics.emplace().emplace_back();
    topic.name = m_topic;
    topic.partitionIndexes.push_back(partition);
    request.requireStable = true;
    note(partition, CommitEvent::Kind::Asked, 0);
    const auto session = m_positions[partition].session;
    m_client.link(m_coordinator, kOffsetPurpose)
        .request<protocol::OffsetFetchResponse>(
            request, kOffsetFetchVersion, 1s, [this, partition, session](Result<protocol::OffsetFetchResponse> response) {
                if (!isCurrent(partition, session))
                    return;
                const auto again = [this, partition, session] {
                    m_client.after(kRetryAfter, [this, partition, session] {
                        if (isCurrent(partition, session))
                            askForPosition(partition);
                    });
                };
                if (!response || response.value().groups.size() != 1)
                    return again();
                const auto& told = response.value().groups[0];
                const auto error = static_cast<ErrorCode>(told.errorCode);
                if (error != ErrorCode::None) {
                    if (m_refused)
                        m_refused(error);
                    return isCurrent(partition, session) ? again() : void();
                }
                const auto& offset = told.topics.at(0).partitions.at(0);
                if (offset.errorCode != 0)
                    return again();
                note(partition, CommitEvent::Kind::Read, offset.committedOffset);
                auto& position = m_positions[partition];
                position.known = true;
                position.next = Offset(std::max<std::int64_t>(offset.committedOffset, 0)); // auto.offset.reset=earliest
                position.committed = Offset(offset.committedOffset);
                m_client.refresh(m_topic, [this, partition, session] {
                    if (isCurrent(partition, session))
                        fetch(partition);
                });
            });
}

void SimAssignment::fetch(int partition)
{
    const auto& position = m_positions[partition];
    m_client.fetchOnce(m_topic, PartitionIndex(partition), position.next, Isolation::ReadUncommitted,
                       kFetchPurpose + partition,
                       [this, partition, session = position.session](const protocol::FetchResponse::PartitionData* answer) {
                           if (!isCurrent(partition, session))
                               return;
                           if (answer) {
                               take(partition, *answer);
                               return m_client.afterRest([this, partition, session] {
                                   if (isCurrent(partition, session))
                                       fetch(partition);
                               });
                           }
                           m_client.after(kRetryAfter, [this, partition, session] {
                               m_client.refresh(m_topic, [this, partition, session] {
                                   if (isCurrent(partition, session))
                                       fetch(partition);
                               });
                           });
                       });
}

void SimAssignment::take(int partition, const protocol::FetchResponse::PartitionData& answer)
{
    auto& position = m_positions[partition];
    const auto fetched = readFetched(answer, position.next, Isolation::ReadUncommitted);
    if (fetched.trouble == Fetched::Trouble::Malformed)
        m_cluster.report(Promise::CorruptRead, "what a member of " + m_group + " was given cannot be read");
    for (const auto& [offset, value] : fetched.records)
        m_history.polls.push_back(
            {m_client.id().value(), position.session, {m_topic, partition}, offset, value, false});
    position.next = fetched.next;
}

void SimAssignment::commit(std::function<void()> done)
{
    protocol::OffsetCommitRequest request;
    request.groupId = m_group;
    request.memberId = m_identity.memberId;
    request.generationIdOrMemberEpoch = m_identity.epoch;
    std::map<int, std::int64_t> issued;
    for (const auto& [partition, position] : m_positions)
        if (position.known && position.next > position.committed && position.next > Offset(0))
            issued[partition] = position.next.value();
    if (issued.empty()) {
        if (done)
            m_client.world().scheduler().post(std::move(done));
        return;
    }
    auto& topic = request.topics.emplace_back();
    topic.name = m_topic;
    for (const auto& [partition, value] : issued) {
        auto& data = topic.partitions.emplace_back();
        data.partitionIndex = partition;
        data.committedOffset = value;
        note(partition, CommitEvent::Kind::Issued, value);
    }
    m_client.link(m_coordinator, kOffsetPurpose)
        .request<protocol::OffsetCommitResponse>(
            request, kOffsetCommitVersion, 2s,
            [this, issued, done = std::move(done)](Result<protocol::OffsetCommitResponse> response) {
                auto refusal = ErrorCode::None;
                if (response && response.value().topics.size() == 1) {
                    for (const auto& answer : response.value().topics[0].partitions) {
                        const auto error = static_cast<ErrorCode>(answer.errorCode);
                        const auto value = issued.at(answer.partitionIndex);
                        if (error == ErrorCode::None) {
                            note(answer.partitionIndex, CommitEvent::Kind::Acknowledged, value);
                            ++m_commits;
                            if (const auto found = m_positions.find(answer.partitionIndex); found != m_positions.end())
                                found->second.committed = std::max(found->second.committed, Offset(value));
                        } else {
                            if (isRefusal(error))
                                note(answer.partitionIndex, CommitEvent::Kind::Refused, value);
                            refusal = error;
                        }
                    }
                } else {
                    refusal = ErrorCode::NetworkException;
                }
                if (refusal != ErrorCode::None && m_refused)
                    m_refused(refusal);
                if (done)
                    done();
            });
}

} // namespace brokerscope::sim
