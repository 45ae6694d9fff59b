// A shard with everything around it played by the test: a log that commits at once or when told, a
// clock that is moved by hand and calls every deadline on its way, and topics that exist because
// the test says so.
#pragma once

#include "engine/group/coordinator.h"
#include "engine/group/records.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/generated/consumer_protocol_assignment.h"
#include "engine/protocol/generated/consumer_protocol_subscription.h"

#include <deque>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace brokerscope::group::testing {

using protocol::ErrorCode;
using std::chrono::milliseconds;
using std::chrono::seconds;

class CountingRandom : public runtime::Random
{
public:
    std::uint64_t next() override { return m_state += 0x9e3779b97f4a7c15ull; }

private:
    std::uint64_t m_state = 1;
};

class FakeTopics : public TopicLookup
{
public:
    void add(const std::string& name, std::int32_t partitions)
    {
        m_topics[name] = {name, Uuid::fromRandom(7, ++m_made), partitions};
    }
    void remove(const std::string& name) { m_topics.erase(name); }
    std::optional<TopicInfo> byName(std::string_view name) const override
    {
        const auto found = m_topics.find(std::string(name));
        return found == m_topics.end() ? std::nullopt : std::optional(found->second);
    }
    std::vector<std::string> names() const override
    {
        std::vector<std::string> result;
        for (const auto& [name, topic] : m_topics)
            result.push_back(name);
        return result;
    }
    std::optional<TopicInfo> byId(const Uuid& id) const override
    {
        for (const auto& [name, topic] : m_topics)
            if (topic.id == id)
                return topic;
        return std::nullopt;
    }

private:
    std::map<std::string, TopicInfo> m_topics;
    std::uint64_t m_made = 0;
};

inline Bytes subscriptionTo(const std::vector<std::string>& topics)
{
    protocol::ConsumerProtocolSubscription subscription;
    subscription.topics = topics;
    protocol::Writer writer;
    writer.int16(1);
    subscription.encode(writer, 1);
    return writer.takeJoined();
}

inline Bytes assignmentOf(const std::string& topic, const std::vector<std::int32_t>& partitions)
{
    protocol::ConsumerProtocolAssignment assignment;
    auto& entry = assignment.assignedPartitions.emplace_back();
    entry.topic = topic;
    entry.partitions = partitions;
    protocol::Writer writer;
    writer.int16(1);
    assignment.encode(writer, 1);
    return writer.takeJoined();
}

inline ErrorCode codeOf(std::int16_t wire) { return static_cast<ErrorCode>(wire); }

// A record as the log keeps it: perhaps of a transaction, perhaps (without a key) its end.
struct Logged : Record
{
    Logged(Record record, std::optional<ProducerId> by = std::nullopt)
        : Record(std::move(record)), producer(by)
    {
    }
    std::optional<ProducerId> producer;
    bool committed = false;
};

// What a test says of a joining client; the defaults are those of a usual Java consumer.
struct Joiner
{
    std::string memberId;
    std::optional<std::string> instanceId = std::nullopt;
    std::string clientId = "client";
    std::vector<SupportedProtocol> protocols = {{"range", subscriptionTo({"orders"})}};
    std::int32_t sessionTimeoutMs = 10'000;
    std::int32_t rebalanceTimeoutMs = 60'000;
    std::string protocolType = "consumer";
    std::int16_t version = 9;
};

class Driver
{
public:
    explicit Driver(GroupConfig with = {}) : config(with)
    {
        topics.add("orders", 6);
        topics.add("payments", 3);
        elect();
        shard->finishLoading(now);
    }

    // A new coordinator for the same partition; it has read nothing yet.
    void elect()
    {
        shard = std::make_unique<GroupShard>(
            PartitionIndex(0), LeaderEpoch(++epoch), config, topics, random);
        inFlight.clear();
        shareWork.clear();
    }
    // The coordinator crashes and another one loads what was committed.
    void crashAndReload()
    {
        elect();
        for (const auto& record : log) {
            const auto value =
                record.value ? std::optional<ByteView>(*record.value) : std::nullopt;
            if (record.producer && record.key.empty())
                shard->replayTransactionEnd(*record.producer, record.committed);
            else if (record.producer)
                EXPECT_TRUE(shard->replayTransactional(*record.producer, record.key, value));
            else
                EXPECT_TRUE(shard->replay(record.key, value));
        }
        shard->finishLoading(now);
        settle();
    }

    void settle()
    {
        for (bool again = true; again;) {
            again = false;
            auto effects = shard->takeEffects();
            for (auto& answer : effects.answers)
                EXPECT_TRUE(answers.emplace(answer.request, std::move(answer.response)).second)
                    << "request " << answer.request << " was answered twice";
            events.insert(events.end(), effects.events.begin(), effects.events.end());
            for (auto& append : effects.appends)
                inFlight.push_back(std::move(append));
            for (auto& work : effects.shareStates) {
                shareWork.push_back(std::move(work));
                again = again || shareStatesAtOnce;
            }
            if (shareStatesAtOnce)
                answerShareStates();
            if (commitAtOnce && !inFlight.empty()) {
                commitAll();
                again = true;
            }
        }
    }
    void commitAll()
    {
        while (!inFlight.empty()) {
            const auto append = std::move(inFlight.front());
            inFlight.pop_front();
            toLog(append);
            shard->onCommitted(append.token, now);
        }
        if (!commitAtOnce)
            settle();
    }
    // The share coordinators answer everything that they were asked.
    void answerShareStates(ErrorCode error = ErrorCode::None)
    {
        while (!shareWork.empty()) {
            const auto work = std::move(shareWork.front());
            shareWork.pop_front();
            std::vector<ShareStateOutcome> outcomes;
            for (const auto& partition : work.partitions) {
                auto& start = shareStarts[{work.groupId, partition.topicId, partition.partition}];
                if (error == ErrorCode::None && work.kind == ShareStateWork::Kind::Initialize)
                    start = partition.startOffset;
                outcomes.push_back({error, start, 3, 7});
                if (error == ErrorCode::None && work.kind == ShareStateWork::Kind::Delete)
                    shareStarts.erase({work.groupId, partition.topicId, partition.partition});
            }
            shard->onShareStates(work.token, outcomes, now);
            asked.push_back(work);
        }
        if (!shareStatesAtOnce)
            settle();
    }
    void failNext(ErrorCode error)
    {
        const auto append = std::move(inFlight.front());
        inFlight.pop_front();
        shard->onWriteFailed(append.token, error, now);
        settle();
    }
    // In the log, but the replicas were not heard of in time.
    void failNextAfterAppend(ErrorCode error)
    {
        toLog(inFlight.front());
        failNext(error);
    }
    void toLog(const Append& append)
    {
        for (const auto& record : append.records)
            log.emplace_back(record,
                             append.producer ? std::optional(append.producer->id) : std::nullopt);
    }
    // The transaction's marker is appended and committed.
    void endTransaction(std::int64_t producer, bool committed)
    {
        auto& marker = log.emplace_back(Record{}, ProducerId(producer));
        marker.committed = committed;
        shard->onTransactionEnd(ProducerId(producer), committed, now);
        settle();
    }
    void advance(Duration by)
    {
        const Instant target = now.instant + by;
        while (shard->nextDeadline() <= target) {
            moveTo(std::max(now.instant, shard->nextDeadline()));
            shard->onDeadline(now);
            settle();
        }
        moveTo(target);
    }
    void moveTo(Instant when)
    {
        now.wall += std::chrono::duration_cast<milliseconds>(when - now.instant);
        now.instant = when;
    }

    RequestId join(const Joiner& joiner, const std::string& group = "g")
    {
        protocol::JoinGroupRequest request;
        request.groupId = group;
        request.memberId = joiner.memberId;
        request.groupInstanceId = joiner.instanceId;
        request.sessionTimeoutMs = joiner.sessionTimeoutMs;
        request.rebalanceTimeoutMs = joiner.rebalanceTimeoutMs;
        request.protocolType = joiner.protocolType;
        for (const auto& each : joiner.protocols) {
            auto& entry = request.protocols.emplace_back();
            entry.name = each.name;
            entry.metadata = each.metadata;
        }
        shard->joinGroup(
            ++lastRequest, request, joiner.version, {joiner.clientId, "/127.0.0.1"}, now);
        settle();
        return lastRequest;
    }
    // Asks for a member id first where the version demands it, then joins with it.
    RequestId joinWithId(Joiner& joiner, const std::string& group = "g")
    {
        if (joiner.memberId.empty() && !joiner.instanceId && joiner.version >= 4)
            joiner.memberId = joined(join(joiner, group)).memberId;
        return join(joiner, group);
    }
    RequestId sync(const std::string& memberId,
                   std::int32_t generation,
                   const std::vector<std::pair<std::string, Bytes>>& assignments = {},
                   const std::string& group = "g",
                   std::optional<std::string> instanceId = std::nullopt)
    {
        protocol::SyncGroupRequest request;
        request.groupId = group;
        request.memberId = memberId;
        request.generationId = generation;
        request.groupInstanceId = std::move(instanceId);
        for (const auto& [id, assignment] : assignments) {
            auto& entry = request.assignments.emplace_back();
            entry.memberId = id;
            entry.assignment = assignment;
        }
        shard->syncGroup(++lastRequest, request, 5, now);
        settle();
        return lastRequest;
    }
    ErrorCode heartbeat(const std::string& memberId,
                        std::int32_t generation,
                        std::optional<std::string> instanceId = std::nullopt,
                        const std::string& group = "g")
    {
        protocol::HeartbeatRequest request;
        request.groupId = group;
        request.memberId = memberId;
        request.generationId = generation;
        request.groupInstanceId = std::move(instanceId);
        shard->heartbeat(++lastRequest, request, now);
        settle();
        return codeOf(get<protocol::HeartbeatResponse>(lastRequest).errorCode);
    }
    RequestId leave(const std::vector<std::pair<std::string, std::optional<std::string>>>& members,
                    std::int16_t version = 5,
                    const std::string& group = "g")
    {
        protocol::LeaveGroupRequest request;
        request.groupId = group;
        if (version < 3)
            request.memberId = members.front().first;
        else
            for (const auto& [memberId, instanceId] : members) {
                auto& entry = request.members.emplace_back();
                entry.memberId = memberId;
                entry.groupInstanceId = instanceId;
            }
        shard->leaveGroup(++lastRequest, request, version, now);
        settle();
        return lastRequest;
    }
    RequestId commit(const std::string& memberId,
                     std::int32_t generation,
                     const std::string& topic,
                     std::int32_t partition,
                     std::int64_t offset,
                     const std::string& group = "g",
                     std::optional<std::string> metadata = std::nullopt,
                     std::int16_t version = 9)
    {
        protocol::OffsetCommitRequest request;
        request.groupId = group;
        request.memberId = memberId;
        request.generationIdOrMemberEpoch = generation;
        auto& entry = request.topics.emplace_back();
        entry.name = topic;
        auto& each = entry.partitions.emplace_back();
        each.partitionIndex = partition;
        each.committedOffset = offset;
        each.committedMetadata = std::move(metadata);
        shard->commitOffsets(++lastRequest, request, version, now);
        settle();
        return lastRequest;
    }
    RequestId commitInTransaction(std::int64_t producer,
                                  const std::string& topic,
                                  std::int32_t partition,
                                  std::int64_t offset,
                                  const std::string& group = "g",
                                  const std::string& memberId = {},
                                  std::int32_t generation = -1,
                                  std::optional<std::string> instanceId = std::nullopt)
    {
        protocol::TxnOffsetCommitRequest request;
        request.transactionalId = "t";
        request.groupId = group;
        request.producerId = producer;
        request.producerEpoch = 3;
        request.memberId = memberId;
        request.generationId = generation;
        request.groupInstanceId = std::move(instanceId);
        auto& entry = request.topics.emplace_back();
        entry.name = topic;
        auto& each = entry.partitions.emplace_back();
        each.partitionIndex = partition;
        each.committedOffset = offset;
        shard->commitTransactionalOffsets(++lastRequest, request, now);
        settle();
        return lastRequest;
    }
    ErrorCode committedInTransaction(RequestId id)
    {
        return codeOf(
            get<protocol::TxnOffsetCommitResponse>(id).topics.at(0).partitions.at(0).errorCode);
    }
    ErrorCode stability(const std::string& topic, std::int32_t partition, const std::string& group = "g")
    {
        protocol::OffsetFetchRequest::OffsetFetchRequestGroup request;
        request.groupId = group;
        request.topics.emplace();
        auto& entry = request.topics->emplace_back();
        entry.name = topic;
        entry.partitionIndexes = {partition};
        return codeOf(shard->fetchOffsets(request, true, 8).topics.at(0).partitions.at(0).errorCode);
    }
    ErrorCode committed(RequestId id)
    {
        return codeOf(
            get<protocol::OffsetCommitResponse>(id).topics.at(0).partitions.at(0).errorCode);
    }
    std::int64_t
    fetch(const std::string& topic, std::int32_t partition, const std::string& group = "g")
    {
        protocol::OffsetFetchRequest::OffsetFetchRequestGroup request;
        request.groupId = group;
        request.topics.emplace();
        auto& entry = request.topics->emplace_back();
        entry.name = topic;
        entry.partitionIndexes = {partition};
        return shard->fetchOffsets(request, false, 8).topics.at(0).partitions.at(0).committedOffset;
    }
    ErrorCode removeGroup(const std::string& group = "g")
    {
        auto result = std::make_shared<ErrorCode>(ErrorCode::UnknownServerError);
        shard->deleteGroup(group, [result](ErrorCode error) { *result = error; }, now);
        settle();
        return *result;
    }

    bool isAnswered(RequestId id) const { return answers.contains(id); }
    template <class ResponseType> const ResponseType& get(RequestId id)
    {
        static const ResponseType kNothing;
        const auto found = answers.find(id);
        EXPECT_NE(found, answers.end()) << "request " << id << " was not answered";
        return found == answers.end() ? kNothing : std::get<ResponseType>(found->second);
    }
    const protocol::JoinGroupResponse& joined(RequestId id)
    {
        return get<protocol::JoinGroupResponse>(id);
    }
    const protocol::SyncGroupResponse& synced(RequestId id)
    {
        return get<protocol::SyncGroupResponse>(id);
    }
    ErrorCode joinError(RequestId id) { return codeOf(joined(id).errorCode); }
    ErrorCode syncError(RequestId id) { return codeOf(synced(id).errorCode); }
    ErrorCode leaveError(RequestId id)
    {
        return codeOf(get<protocol::LeaveGroupResponse>(id).errorCode);
    }

    GroupView view(const std::string& group = "g") const
    {
        for (auto& each : shard->snapshot())
            if (each.id == group)
                return each;
        return {};
    }

    // Brings the joiners together into a Stable group and returns its generation. Member ids are
    // filled in; the leader gives partition i of "orders" to the i-th joiner.
    std::int32_t stabilize(std::vector<Joiner*> joiners, const std::string& group = "g")
    {
        std::vector<RequestId> joins;
        for (Joiner* joiner : joiners)
            joins.push_back(joinWithId(*joiner, group));
        advance(config.initialRebalanceDelay + config.initialRebalanceDelay + milliseconds(1));
        std::vector<std::pair<std::string, Bytes>> assignments;
        for (std::size_t i = 0; i < joiners.size(); ++i) {
            const auto& response = joined(joins[i]);
            EXPECT_EQ(codeOf(response.errorCode), ErrorCode::None);
            joiners[i]->memberId = response.memberId;
            assignments.emplace_back(response.memberId,
                                     assignmentOf("orders", {static_cast<std::int32_t>(i)}));
        }
        const auto first = joined(joins.front());
        for (Joiner* joiner : joiners)
            sync(joiner->memberId,
                 first.generationId,
                 joiner->memberId == first.leader ? assignments
                                                  : std::vector<std::pair<std::string, Bytes>>(),
                 group);
        EXPECT_EQ(view(group).state, "Stable");
        return first.generationId;
    }

    GroupConfig config;
    FakeTopics topics;
    CountingRandom random;
    Now now{Instant(std::chrono::hours(1)), fromEpochMs(1'795'000'000'000)};
    std::int32_t epoch = 0;
    std::unique_ptr<GroupShard> shard;
    bool commitAtOnce = true;
    std::deque<Append> inFlight;
    bool shareStatesAtOnce = true;
    std::deque<ShareStateWork> shareWork; // not answered yet
    std::vector<ShareStateWork> asked;    // answered
    std::map<std::tuple<std::string, Uuid, PartitionIndex>, Offset> shareStarts;
    std::vector<Logged> log;
    std::map<RequestId, Response> answers;
    std::vector<GroupEvent> events;
    RequestId lastRequest = 0;
};

} // namespace brokerscope::group::testing
