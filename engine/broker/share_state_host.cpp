#include "engine/broker/share_state_host.h"

#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/protocol/coordinator_errors.h"
#include "engine/protocol/generated/delete_share_group_state_request.h"
#include "engine/protocol/generated/delete_share_group_state_response.h"
#include "engine/protocol/generated/initialize_share_group_state_request.h"
#include "engine/protocol/generated/initialize_share_group_state_response.h"
#include "engine/protocol/generated/read_share_group_state_request.h"
#include "engine/protocol/generated/read_share_group_state_response.h"
#include "engine/protocol/generated/read_share_group_state_summary_request.h"
#include "engine/protocol/generated/read_share_group_state_summary_response.h"
#include "engine/protocol/generated/write_share_group_state_request.h"
#include "engine/protocol/generated/write_share_group_state_response.h"

#include <utility>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using share::DurableState;
using share::SharePartitionKey;
using share::ShareStates;
using share::StateDecision;

DurableState changeIn(const protocol::WriteShareGroupStateRequest::PartitionData& asked)
{
    DurableState out;
    out.stateEpoch = asked.stateEpoch;
    out.leaderEpoch = LeaderEpoch(asked.leaderEpoch);
    out.startOffset = Offset(asked.startOffset);
    out.deliveryCompleteCount = asked.deliveryCompleteCount;
    for (const auto& batch : asked.stateBatches)
        out.batches.push_back({Offset(batch.firstOffset), Offset(batch.lastOffset),
                               static_cast<share::DeliveryState>(batch.deliveryState), batch.deliveryCount});
    return out;
}

} // namespace

ShareStateHost::ShareStateHost(NodeContext& context) : m_context(context), m_log(context, kShareStateTopic, *this) {}

// ---- leading a partition of __share_group_state

ShareStateHost::Shard* ShareStateHost::shard(PartitionIndex partition, LeaderEpoch epoch)
{
    const auto found = m_shards.find(partition);
    return found == m_shards.end() || found->second.epoch != epoch ? nullptr : &found->second;
}

void ShareStateHost::onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset)
{
    if (!m_log.holds(replica))
        return;
    drop(replica.id.partition);
    m_shards.try_emplace(replica.id.partition, epoch, m_context.config.shareStateUpdatesPerSnapshot);
    m_log.load(replica, epoch, startOffset);
}

void ShareStateHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    if (!m_log.holds(replica))
        return;
    m_log.stopLoading(replica.id.partition);
    drop(replica.id.partition);
}

void ShareStateHost::drop(PartitionIndex partition)
{
    auto gone = m_shards.extract(partition);
    if (!gone)
        return;
    for (auto& [key, jobs] : gone.mapped().jobs)
        for (auto& job : jobs)
            job.done(StateDecision::refused(ErrorCode::NotCoordinator, "another broker coordinates this share-partition"));
}

void ShareStateHost::shutDown()
{
    m_log.stopLoading();
    while (!m_shards.empty())
        drop(m_shards.begin()->first);
}

bool ShareStateHost::wants(PartitionIndex partition, LeaderEpoch epoch)
{
    return shard(partition, epoch) != nullptr;
}

void ShareStateHost::replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                            const protocol::RecordView& record)
{
    if (record.key && !batch.isControl())
        shard(partition, epoch)->states.replay(*record.key, record.value);
}

void ShareStateHost::onLoaded(PartitionIndex partition, LeaderEpoch epoch)
{
    if (auto* led = shard(partition, epoch))
        led->loaded = true;
}

// ---- one share-partition after the other

void ShareStateHost::ask(const SharePartitionKey& key, Decide decide, OnDecided done)
{
    const auto topic = m_context.image().topic(key.topicId);
    if (!topic || !topic->partition(key.partition))
        return done(StateDecision::refused(ErrorCode::UnknownTopicOrPartition, "there is no such partition"));
    const auto count = m_log.partitionCount();
    const auto partition = count > 0 ? partitionFor(key.toString(), count) : PartitionIndex(-1);
    const auto found = m_shards.find(partition);
    if (found == m_shards.end())
        return done(StateDecision::refused(ErrorCode::NotCoordinator, "another broker coordinates this share-partition"));
    auto& led = found->second;
    if (!led.loaded)
        return done(StateDecision::refused(ErrorCode::CoordinatorLoadInProgress, "the state is still being read"));
    auto& jobs = led.jobs[key];
    jobs.push_back({std::move(decide), std::move(done)});
    if (jobs.size() == 1)
        next(partition, led.epoch, key);
}

void ShareStateHost::next(PartitionIndex partition, LeaderEpoch epoch, const SharePartitionKey& key)
{
    for (;;) {
        auto* led = shard(partition, epoch);
        const auto found = led ? led->jobs.find(key) : decltype(led->jobs.end())();
        if (!led || found == led->jobs.end())
            return;
        const auto decision = found->second.front().decide(led->states);
        if (decision.record)
            return append(partition, epoch, key, decision);
        finish(partition, epoch, key, decision);
    }
}

void ShareStateHost::append(PartitionIndex partition, LeaderEpoch epoch, const SharePartitionKey& key,
                            const StateDecision& decision)
{
    const std::vector<share::StateRecord> records{*decision.record};
    m_log.append(partition, epoch, records, {}, [this, partition, epoch, key, decision](ErrorCode error) {
        auto* led = shard(partition, epoch);
        if (!led)
            return; // and all have been told
        // In the log, though its replication was not seen: later ones prove that it is committed, too.
        if (error == ErrorCode::None || protocol::mayStillCommit(error))
            led->states.replay(decision.record->key,
                               decision.record->value ? std::optional<ByteView>(*decision.record->value) : std::nullopt);
        finish(partition, epoch, key,
               error == ErrorCode::None
                   ? decision
                   : StateDecision::refused(protocol::toCoordinatorError(error), "the state could not be written"));
        next(partition, epoch, key);
    });
}

// The front one is answered and the next may go.
void ShareStateHost::finish(PartitionIndex partition, LeaderEpoch epoch, const SharePartitionKey& key,
                            const StateDecision& decision)
{
    auto* led = shard(partition, epoch);
    const auto found = led->jobs.find(key);
    const auto done = std::move(found->second.front().done);
    found->second.pop_front();
    if (found->second.empty())
        led->jobs.erase(found);
    done(decision);
}

// ---- requests

// `decideOne(key, asked, facts)` makes the decision about one partition of the request, `fill(answer, decision)` puts what it says
// into the answer.
template <class RequestBody, class ResponseBody, class DecideOne, class Fill>
void ShareStateHost::serve(ApiTable& apis, DecideOne decideOne, Fill fill)
{
    apis.add<RequestBody, ResponseBody>(
        [this, decideOne, fill](std::shared_ptr<const Request>, const RequestBody& body, Reply<ResponseBody> reply) {
            struct Gathering
            {
                ResponseBody response;
                std::size_t open = 1; // and one for the loop below
                Reply<ResponseBody> reply;
                void close()
                {
                    if (--open == 0)
                        reply(std::move(response));
                }
            };
            auto gathering = std::make_shared<Gathering>();
            gathering->reply = std::move(reply);
            auto& results = gathering->response.results;
            for (const auto& topic : body.topics) {
                auto& result = results.emplace_back();
                result.topicId = topic.topicId;
                result.partitions.resize(topic.partitions.size());
                for (std::size_t i = 0; i < topic.partitions.size(); ++i)
                    result.partitions[i].partition = topic.partitions[i].partition;
            }
            for (std::size_t t = 0; t < body.topics.size(); ++t)
                for (std::size_t i = 0; i < body.topics[t].partitions.size(); ++i) {
                    const auto& asked = body.topics[t].partitions[i];
                    const SharePartitionKey key{body.groupId, body.topics[t].topicId, PartitionIndex(asked.partition)};
                    ++gathering->open;
                    ask(key, [this, key, asked, decideOne](const ShareStates& states) {
                            return decideOne(states, key, asked, m_context.world.clock().wallNow());
                        },
                        [gathering, t, i, fill](const StateDecision& decision) {
                            auto& answer = gathering->response.results[t].partitions[i];
                            answer.errorCode = toWire(decision.error);
                            if (decision.error != ErrorCode::None)
                                answer.errorMessage = decision.why;
                            else
                                fill(answer, decision.state);
                            gathering->close();
                        });
                }
            gathering->close();
        });
}

void ShareStateHost::addApis(ApiTable& apis)
{
    using namespace protocol;
    const auto nothing = [](auto&, const DurableState&) {};
    serve<InitializeShareGroupStateRequest, InitializeShareGroupStateResponse>(
        apis,
        [](const ShareStates& states, const SharePartitionKey& key, const auto& asked, WallTime now) {
            return states.initialize(key, asked.stateEpoch, Offset(asked.startOffset), now);
        },
        nothing);
    serve<ReadShareGroupStateRequest, ReadShareGroupStateResponse>(
        apis,
        [](const ShareStates& states, const SharePartitionKey& key, const auto& asked, WallTime now) {
            return states.read(key, LeaderEpoch(asked.leaderEpoch), now);
        },
        [](auto& answer, const DurableState& state) {
            answer.stateEpoch = state.stateEpoch;
            answer.startOffset = state.startOffset.value();
            for (const auto& batch : state.batches) {
                auto& out = answer.stateBatches.emplace_back();
                out.firstOffset = batch.first.value();
                out.lastOffset = batch.last.value();
                out.deliveryState = static_cast<std::int8_t>(batch.state);
                out.deliveryCount = batch.deliveryCount;
            }
        });
    serve<WriteShareGroupStateRequest, WriteShareGroupStateResponse>(
        apis,
        [](const ShareStates& states, const SharePartitionKey& key, const auto& asked, WallTime now) {
            return states.write(key, changeIn(asked), now);
        },
        nothing);
    serve<DeleteShareGroupStateRequest, DeleteShareGroupStateResponse>(
        apis,
        [](const ShareStates& states, const SharePartitionKey& key, const auto&, WallTime) { return states.remove(key); },
        nothing);
    serve<ReadShareGroupStateSummaryRequest, ReadShareGroupStateSummaryResponse>(
        apis,
        [](const ShareStates& states, const SharePartitionKey& key, const auto&, WallTime) { return states.summary(key); },
        [](auto& answer, const DurableState& state) {
            answer.stateEpoch = state.stateEpoch;
            answer.leaderEpoch = state.leaderEpoch.value();
            answer.startOffset = state.startOffset.value();
            answer.deliveryCompleteCount = state.deliveryCompleteCount;
        });
}

} // namespace brokerscope::broker
