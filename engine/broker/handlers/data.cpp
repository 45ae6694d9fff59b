// Produce, Fetch, ListOffsets, OffsetForLeaderEpoch, DeleteRecords, WriteTxnMarkers, DescribeProducers: decoded here,
// answered by replication::DataPlane; what they say about the client is noted on the way.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/delete_records_request.h"
#include "engine/protocol/generated/delete_records_response.h"
#include "engine/protocol/generated/describe_producers_request.h"
#include "engine/protocol/generated/describe_producers_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/protocol/generated/offset_for_leader_epoch_request.h"
#include "engine/protocol/generated/offset_for_leader_epoch_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"
#include "engine/protocol/record_batch.h"

namespace brokerscope::broker {
namespace {

std::int64_t recordsIn(ByteView records)
{
    std::int64_t count = 0;
    protocol::BatchIterator batches(records);
    while (auto batch = batches.next())
        count += batch->isControl() ? 0 : batch->recordCount();
    return count;
}

// Names by topic id (v13 on) or by name.
template <class Topic> std::string nameOf(const NodeContext& context, const Topic& topic, const std::string& name)
{
    if (!name.empty())
        return name;
    const auto found = context.image().topic(topic.topicId);
    return found ? found->name : std::string();
}

void noteProduced(const NodeContext& context, ClientActivity& client, const protocol::ProduceRequest& body)
{
    for (const auto& topic : body.topicData) {
        const auto name = nameOf(context, topic, topic.name);
        for (const auto& partition : topic.partitionData) {
            if (!partition.records || name.empty())
                continue;
            auto& counters = client.produced[{name, PartitionIndex(partition.index)}];
            counters.records += static_cast<std::uint64_t>(recordsIn(partition.records->view()));
            counters.bytes += partition.records->size();
        }
    }
}

void noteFetched(const NodeContext& context, ClientActivity& client, const protocol::FetchResponse& response)
{
    for (const auto& topic : response.responses) {
        const auto name = nameOf(context, topic, topic.topic);
        for (const auto& partition : topic.partitions) {
            ApiTable::noteError(client, partition.errorCode);
            if (!partition.records || partition.records->empty() || name.empty())
                continue;
            auto& counters = client.fetched[{name, PartitionIndex(partition.partitionIndex)}];
            counters.records += static_cast<std::uint64_t>(recordsIn(partition.records->view()));
            counters.bytes += partition.records->size();
        }
    }
}

std::int16_t firstError(const protocol::ProduceResponse& response)
{
    for (const auto& topic : response.responses)
        for (const auto& partition : topic.partitionResponses)
            if (partition.errorCode != 0)
                return partition.errorCode;
    return 0;
}

void addProduce(ApiTable& apis, NodeContext& context)
{
    auto& served = apis.entry(protocol::ApiKey::Produce);
    served.lowestAdvertised = 0; // librdkafka compresses only where it sees v0; v0 to v2 are refused (KAFKA-18659)
    served.handle = [&context](std::shared_ptr<const Request> request, std::int32_t correlationId, protocol::Reader& in,
                               std::shared_ptr<Answer> answer) {
        protocol::ProduceRequest body;
        if (!body.decode(in, request->version)) // bytes after it are let pass, as Kafka does
            return answer->close();
        noteProduced(context, *request->client, body);
        const bool silent = body.acks == 0;
        const auto facts = request->facts;
        context.dataPlane.produce(
            std::move(body), facts,
            [answer = std::move(answer), request = std::move(request), correlationId,
             silent](const protocol::ProduceResponse& response) {
                const auto error = firstError(response);
                ApiTable::noteError(*request->client, error);
                if (!silent)
                    return answer->send(protocol::encodeResponse(response, request->version, correlationId));
                // Without an answer, a closed connection is the only way to tell the client that something is wrong.
                answer->sendNothing();
                if (error != 0)
                    answer->close();
            });
    };
}

template <class RequestBody, class ResponseBody, class Member>
void serve(ApiTable& apis, NodeContext& context, Member handle)
{
    apis.add<RequestBody, ResponseBody>(
        [&context, handle](std::shared_ptr<const Request> request, RequestBody body, Reply<ResponseBody> reply) {
            (context.dataPlane.*handle)(std::move(body), request->facts, std::move(reply));
        });
}

} // namespace

void addDataApis(ApiTable& apis, NodeContext& context)
{
    using namespace protocol;
    using replication::DataPlane;
    addProduce(apis, context);
    apis.add<FetchRequest, FetchResponse>(
        [&context](std::shared_ptr<const Request> request, FetchRequest body, Reply<FetchResponse> reply) {
            const auto facts = request->facts;
            context.dataPlane.fetch(std::move(body), facts,
                                    [&context, request = std::move(request),
                                     reply = std::move(reply)](const FetchResponse& response) {
                                        if (request->facts.peer == kNoNode)
                                            noteFetched(context, *request->client, response);
                                        reply(response);
                                    });
        });
    serve<ListOffsetsRequest, ListOffsetsResponse>(apis, context, &DataPlane::listOffsets);
    serve<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse>(apis, context, &DataPlane::offsetForLeaderEpoch);
    serve<DeleteRecordsRequest, DeleteRecordsResponse>(apis, context, &DataPlane::deleteRecords);
    serve<WriteTxnMarkersRequest, WriteTxnMarkersResponse>(apis, context, &DataPlane::writeTxnMarkers);
    serve<DescribeProducersRequest, DescribeProducersResponse>(apis, context, &DataPlane::describeProducers);
}

} // namespace brokerscope::broker
