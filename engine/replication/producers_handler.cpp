#include "engine/replication/producers_handler.h"

#include "engine/protocol/error_code.h"

namespace brokerscope::replication {

protocol::DescribeProducersResponse handleDescribeProducers(ReplicaHost& host,
                                                            const protocol::DescribeProducersRequest& request)
{
    protocol::DescribeProducersResponse response;
    for (const auto& topic : request.topics) {
        auto& answers = response.topics.emplace_back();
        answers.name = topic.name;
        for (const auto index : topic.partitionIndexes) {
            auto& answer = answers.partitions.emplace_back();
            answer.partitionIndex = index;
            const auto found = host.leaderOf(topic.name, PartitionIndex(index));
            // Any replica tells what it has, so that one broker can be asked for all that it hosts (KIP-664).
            if (found.replica == nullptr) {
                answer.errorCode = protocol::toWire(found.error);
                continue;
            }
            for (const auto& producer : found.replica->partition().log().producers()) {
                auto& told = answer.activeProducers.emplace_back();
                told.producerId = producer.producerId.value();
                told.producerEpoch = producer.epoch;
                told.lastSequence = producer.lastSequence;
                told.lastTimestamp = producer.lastTimestamp;
                told.coordinatorEpoch = producer.coordinatorEpoch;
                told.currentTxnStartOffset = producer.currentTransactionStart.value();
            }
        }
    }
    return response;
}

} // namespace brokerscope::replication
