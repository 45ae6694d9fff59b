#include "engine/transaction/marker_queue.h"

#include <algorithm>
#include <utility>

namespace brokerscope::transaction {

using protocol::ErrorCode;

namespace {

// The partition will not take this marker, now or later, and needs none: it has a later epoch of
// the producer, or cannot have had transactional data.
bool isNotNeeded(ErrorCode error)
{
    return error == ErrorCode::InvalidProducerEpoch ||
           error == ErrorCode::UnsupportedForMessageFormat;
}

} // namespace

void MarkerQueue::add(const Markers& markers, Now now)
{
    Job& job = m_jobs[markers.producer.id];
    job = Job{markers, {}, {}};
    for (const auto& each : markers.partitions) {
        const auto found = m_leaders.find(each);
        job.left.emplace(each, found ? found->topicId : Uuid());
    }
    dispatch(now);
}

void MarkerQueue::dropAllOf(PartitionIndex coordinatorPartition)
{
    std::erase_if(m_jobs, [&](const auto& job) {
        return job.second.markers.coordinatorPartition == coordinatorPartition;
    });
}

void MarkerQueue::onMetadata(Now now) { dispatch(now); }

void MarkerQueue::onDeadline(Now now)
{
    if (m_retryAt > now.instant)
        return;
    m_retryAt = kNever;
    dispatch(now);
}

void MarkerQueue::retryLater(Now now)
{
    m_retryAt = std::min(m_retryAt, now.instant + m_retryBackoff);
}

void MarkerQueue::written(Job& job, const TopicPartition& partition)
{
    job.onTheWay.erase(partition);
    if (job.left.erase(partition) > 0)
        m_written.push_back({job.markers.coordinatorPartition,
                             job.markers.coordinatorEpoch,
                             job.markers.transactionalId,
                             job.markers.producer,
                             partition});
}

void MarkerQueue::forgetFinished()
{
    std::erase_if(m_jobs, [](const auto& job) { return job.second.left.empty(); });
}

// Everything that waits goes to whoever leads it now, unless that broker has not answered yet.
void MarkerQueue::dispatch(Now now)
{
    std::map<NodeId, protocol::WriteTxnMarkersRequest> requests;
    for (auto& [producerId, job] : m_jobs) {
        std::map<NodeId, std::vector<TopicPartition>> byBroker;
        std::vector<TopicPartition> gone;
        for (const auto& [partition, topicId] : job.left) {
            if (job.onTheWay.contains(partition))
                continue;
            const auto found = m_leaders.find(partition);
            // By its id: a topic that was made anew under the same name has nothing to end.
            if (!found || found->topicId != topicId)
                gone.push_back(partition);
            else if (found->leader == kNoNode)
                retryLater(now);
            else if (!m_inFlight.contains(found->leader))
                byBroker[found->leader].push_back(partition);
        }
        for (const auto& partition : gone)
            written(job, partition);
        for (const auto& [broker, partitions] : byBroker) {
            auto& marker = requests[broker].markers.emplace_back();
            marker.producerId = producerId.value();
            marker.producerEpoch = job.markers.producer.epoch;
            marker.transactionResult = job.markers.outcome == Outcome::Commit;
            marker.coordinatorEpoch = job.markers.coordinatorEpoch.value();
            marker.transactionVersion = static_cast<std::int8_t>(job.markers.transactionVersion);
            for (const auto& each : partitions) {
                if (marker.topics.empty() || marker.topics.back().name != each.topic)
                    marker.topics.emplace_back().name = each.topic;
                marker.topics.back().partitionIndexes.push_back(each.partition.value());
                job.onTheWay.emplace(each, broker);
            }
        }
    }
    for (auto& [broker, request] : requests) {
        auto& sent = m_inFlight[broker];
        for (const auto& marker : request.markers)
            for (const auto& topic : marker.topics)
                for (const auto index : topic.partitionIndexes)
                    sent.push_back({{ProducerId(marker.producerId), marker.producerEpoch},
                                    {topic.name, PartitionIndex(index)}});
        m_sends.push_back({broker, std::move(request)});
    }
    forgetFinished();
}

void MarkerQueue::onAnswer(NodeId broker,
                           const protocol::WriteTxnMarkersResponse& response,
                           Now now)
{
    std::map<std::pair<ProducerId, TopicPartition>, ErrorCode> results;
    for (const auto& marker : response.markers)
        for (const auto& topic : marker.topics)
            for (const auto& each : topic.partitions)
                results[{ProducerId(marker.producerId),
                         {topic.name, PartitionIndex(each.partitionIndex)}}] =
                    protocol::toErrorCode(each.errorCode).value_or(ErrorCode::UnknownServerError);
    const auto sent = m_inFlight.extract(broker);
    if (sent.empty())
        return;
    for (const auto& [producer, partition] : sent.mapped()) {
        const auto job = m_jobs.find(producer.id);
        // Another end of the same producer is on its way by now: this answer was for the one
        // before.
        if (job == m_jobs.end() || job->second.markers.producer != producer)
            continue;
        job->second.onTheWay.erase(partition);
        const auto result = results.find({producer.id, partition});
        const ErrorCode error =
            result == results.end() ? ErrorCode::UnknownServerError : result->second;
        if (error == ErrorCode::None || isNotNeeded(error))
            written(job->second, partition);
        else
            retryLater(now); // after a while: the metadata that would tell better may be on its way
    }
    if (m_retryAt == kNever)
        return dispatch(now);
    forgetFinished();
}

void MarkerQueue::onNoAnswer(NodeId broker, Now now)
{
    const auto sent = m_inFlight.extract(broker);
    if (sent.empty())
        return;
    for (const auto& [producer, partition] : sent.mapped()) {
        const auto job = m_jobs.find(producer.id);
        if (job != m_jobs.end() && job->second.markers.producer == producer)
            job->second.onTheWay.erase(partition);
    }
    retryLater(now);
}

std::vector<MarkerQueue::Send> MarkerQueue::takeSends() { return std::exchange(m_sends, {}); }

std::vector<MarkerQueue::Written> MarkerQueue::takeWritten()
{
    return std::exchange(m_written, {});
}

} // namespace brokerscope::transaction
