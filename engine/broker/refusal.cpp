#include "engine/broker/refusal.h"

#include "engine/group/refusals.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/generated/add_offsets_to_txn_request.h"
#include "engine/protocol/generated/add_offsets_to_txn_response.h"
#include "engine/protocol/generated/add_partitions_to_txn_request.h"
#include "engine/protocol/generated/add_partitions_to_txn_response.h"
#include "engine/protocol/generated/allocate_producer_ids_request.h"
#include "engine/protocol/generated/allocate_producer_ids_response.h"
#include "engine/protocol/generated/alter_configs_request.h"
#include "engine/protocol/generated/alter_configs_response.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"
#include "engine/protocol/generated/alter_share_group_offsets_request.h"
#include "engine/protocol/generated/alter_share_group_offsets_response.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"
#include "engine/protocol/generated/broker_heartbeat_request.h"
#include "engine/protocol/generated/broker_heartbeat_response.h"
#include "engine/protocol/generated/broker_registration_request.h"
#include "engine/protocol/generated/broker_registration_response.h"
#include "engine/protocol/generated/consumer_group_describe_request.h"
#include "engine/protocol/generated/consumer_group_describe_response.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_groups_request.h"
#include "engine/protocol/generated/delete_groups_response.h"
#include "engine/protocol/generated/delete_records_request.h"
#include "engine/protocol/generated/delete_records_response.h"
#include "engine/protocol/generated/delete_share_group_offsets_request.h"
#include "engine/protocol/generated/delete_share_group_offsets_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"
#include "engine/protocol/generated/describe_cluster_request.h"
#include "engine/protocol/generated/describe_cluster_response.h"
#include "engine/protocol/generated/describe_configs_request.h"
#include "engine/protocol/generated/describe_configs_response.h"
#include "engine/protocol/generated/describe_groups_request.h"
#include "engine/protocol/generated/describe_groups_response.h"
#include "engine/protocol/generated/describe_log_dirs_request.h"
#include "engine/protocol/generated/describe_log_dirs_response.h"
#include "engine/protocol/generated/describe_producers_request.h"
#include "engine/protocol/generated/describe_producers_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/describe_quorum_response.h"
#include "engine/protocol/generated/describe_share_group_offsets_request.h"
#include "engine/protocol/generated/describe_share_group_offsets_response.h"
#include "engine/protocol/generated/describe_topic_partitions_request.h"
#include "engine/protocol/generated/describe_topic_partitions_response.h"
#include "engine/protocol/generated/describe_transactions_request.h"
#include "engine/protocol/generated/describe_transactions_response.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"
#include "engine/protocol/generated/end_txn_request.h"
#include "engine/protocol/generated/end_txn_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"
#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/init_producer_id_response.h"
#include "engine/protocol/generated/list_config_resources_request.h"
#include "engine/protocol/generated/list_config_resources_response.h"
#include "engine/protocol/generated/list_groups_request.h"
#include "engine/protocol/generated/list_groups_response.h"
#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/protocol/generated/list_partition_reassignments_request.h"
#include "engine/protocol/generated/list_partition_reassignments_response.h"
#include "engine/protocol/generated/list_transactions_request.h"
#include "engine/protocol/generated/list_transactions_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"
#include "engine/protocol/generated/offset_for_leader_epoch_request.h"
#include "engine/protocol/generated/offset_for_leader_epoch_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/share_group_describe_request.h"
#include "engine/protocol/generated/share_group_describe_response.h"
#include "engine/protocol/generated/share_group_heartbeat_request.h"
#include "engine/protocol/generated/share_group_heartbeat_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"
#include "engine/protocol/generated/update_features_request.h"
#include "engine/protocol/generated/update_features_response.h"
#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"

namespace brokerscope::broker {
namespace {

using namespace protocol;

constexpr std::int16_t kFetchErrorFrom = 7;       // of the whole request
constexpr std::int16_t kManyCoordinatorsFrom = 4; // FindCoordinator
constexpr std::int16_t kBatchesFrom = 4;          // AddPartitionsToTxn
constexpr std::int16_t kTopicStatesFrom = 6;      // DeleteTopics
constexpr const char* kWhy = "This error was asked for in Brokerscope.";

// Most APIs have one error for the whole request.
template <class Request, class Response> void refuse(const Request&, std::int16_t, std::int16_t error, Response& out)
{
    out.errorCode = error;
}

void refuse(const ProduceRequest& request, std::int16_t, std::int16_t error, ProduceResponse& out)
{
    for (const auto& topic : request.topicData) {
        auto& result = out.responses.emplace_back();
        result.name = topic.name;
        result.topicId = topic.topicId;
        for (const auto& partition : topic.partitionData) {
            auto& entry = result.partitionResponses.emplace_back();
            entry.index = partition.index;
            entry.errorCode = error;
            entry.baseOffset = -1;
            entry.errorMessage = kWhy;
        }
    }
}

// With the partitions that were asked for. In a session a request may name none: then for all of it.
void refuse(const FetchRequest& request, std::int16_t version, std::int16_t error, FetchResponse& out)
{
    if (version >= kFetchErrorFrom && (request.topics.empty() || request.sessionId != 0)) {
        out.errorCode = error;
        return;
    }
    for (const auto& topic : request.topics) {
        auto& result = out.responses.emplace_back();
        result.topic = topic.topic;
        result.topicId = topic.topicId;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = partition.partition;
            entry.errorCode = error;
            entry.highWatermark = -1;
            entry.records = SharedBytes();
        }
    }
}

void refuse(const ListOffsetsRequest& request, std::int16_t, std::int16_t error, ListOffsetsResponse& out)
{
    for (const auto& topic : request.topics) {
        auto& result = out.topics.emplace_back();
        result.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = partition.partitionIndex;
            entry.errorCode = error;
        }
    }
}

void refuse(const OffsetForLeaderEpochRequest& request, std::int16_t, std::int16_t error,
            OffsetForLeaderEpochResponse& out)
{
    for (const auto& topic : request.topics) {
        auto& result = out.topics.emplace_back();
        result.topic = topic.topic;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partition = partition.partition;
            entry.errorCode = error;
        }
    }
}

// Up to version 12 only a topic can carry it.
void refuse(const MetadataRequest& request, std::int16_t, std::int16_t error, MetadataResponse& out)
{
    out.errorCode = error;
    if (!request.topics)
        return;
    for (const auto& topic : *request.topics) {
        auto& result = out.topics.emplace_back();
        result.name = topic.name ? topic.name : std::optional<std::string>("");
        result.topicId = topic.topicId;
        result.errorCode = error;
    }
}

void refuse(const DescribeTopicPartitionsRequest& request, std::int16_t, std::int16_t error,
            DescribeTopicPartitionsResponse& out)
{
    for (const auto& topic : request.topics) {
        auto& result = out.topics.emplace_back();
        result.name = topic.name;
        result.errorCode = error;
    }
}

void refuse(const FindCoordinatorRequest& request, std::int16_t version, std::int16_t error, FindCoordinatorResponse& out)
{
    if (version < kManyCoordinatorsFrom) {
        out.errorCode = error;
        out.errorMessage = kWhy;
        out.nodeId = out.port = -1;
        return;
    }
    for (const auto& key : request.coordinatorKeys) {
        auto& entry = out.coordinators.emplace_back();
        entry.key = key;
        entry.nodeId = entry.port = -1;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const JoinGroupRequest& request, std::int16_t version, std::int16_t error, JoinGroupResponse& out)
{
    out = group::refuse(request, version, static_cast<ErrorCode>(error));
}

void refuse(const OffsetCommitRequest& request, std::int16_t, std::int16_t error, OffsetCommitResponse& out)
{
    out = group::refuse(request, static_cast<ErrorCode>(error));
}

void refuse(const TxnOffsetCommitRequest& request, std::int16_t, std::int16_t error, TxnOffsetCommitResponse& out)
{
    out = group::refuse(request, static_cast<ErrorCode>(error));
}

void refuse(const OffsetFetchRequest& request, std::int16_t version, std::int16_t error, OffsetFetchResponse& out)
{
    std::vector<OffsetFetchResponse::OffsetFetchResponseGroup> results;
    for (const auto& one : group::groupsOf(request, version))
        results.push_back(group::refuse(one, static_cast<ErrorCode>(error)));
    out = group::offsetFetchResponse(request, version, std::move(results));
}

void refuse(const DescribeGroupsRequest& request, std::int16_t, std::int16_t error, DescribeGroupsResponse& out)
{
    for (const auto& id : request.groups) {
        auto& entry = out.groups.emplace_back();
        entry.groupId = id;
        entry.errorCode = error;
    }
}

void refuse(const ConsumerGroupDescribeRequest& request, std::int16_t, std::int16_t error,
            ConsumerGroupDescribeResponse& out)
{
    for (const auto& id : request.groupIds) {
        auto& entry = out.groups.emplace_back();
        entry.groupId = id;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const ShareGroupDescribeRequest& request, std::int16_t, std::int16_t error, ShareGroupDescribeResponse& out)
{
    for (const auto& id : request.groupIds) {
        auto& entry = out.groups.emplace_back();
        entry.groupId = id;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const DescribeShareGroupOffsetsRequest& request, std::int16_t, std::int16_t error,
            DescribeShareGroupOffsetsResponse& out)
{
    for (const auto& group : request.groups) {
        auto& entry = out.groups.emplace_back();
        entry.groupId = group.groupId;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const DeleteGroupsRequest& request, std::int16_t, std::int16_t error, DeleteGroupsResponse& out)
{
    for (const auto& id : request.groupsNames) {
        auto& entry = out.results.emplace_back();
        entry.groupId = id;
        entry.errorCode = error;
    }
}

template <class Topics, class Results> void refuseTopics(const Topics& topics, std::int16_t error, Results& out)
{
    for (const auto& topic : topics) {
        auto& entry = out.emplace_back();
        entry.name = topic.name;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const CreateTopicsRequest& request, std::int16_t, std::int16_t error, CreateTopicsResponse& out)
{
    refuseTopics(request.topics, error, out.topics);
}

void refuse(const CreatePartitionsRequest& request, std::int16_t, std::int16_t error, CreatePartitionsResponse& out)
{
    refuseTopics(request.topics, error, out.results);
}

void refuse(const DeleteTopicsRequest& request, std::int16_t version, std::int16_t error, DeleteTopicsResponse& out)
{
    refuseTopics(request.topics, error, out.responses);
    for (std::size_t i = 0; version >= kTopicStatesFrom && i < request.topics.size(); ++i)
        out.responses[i].topicId = request.topics[i].topicId;
    for (const auto& name : request.topicNames) {
        auto& entry = out.responses.emplace_back();
        entry.name = name;
        entry.errorCode = error;
        entry.errorMessage = kWhy;
    }
}

void refuse(const DeleteRecordsRequest& request, std::int16_t, std::int16_t error, DeleteRecordsResponse& out)
{
    for (const auto& topic : request.topics) {
        auto& result = out.topics.emplace_back();
        result.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = partition.partitionIndex;
            entry.lowWatermark = -1;
            entry.errorCode = error;
        }
    }
}

template <class Resources, class Results>
void refuseResources(const Resources& resources, std::int16_t error, Results& out)
{
    for (const auto& resource : resources) {
        auto& entry = out.emplace_back();
        entry.errorCode = error;
        entry.errorMessage = kWhy;
        entry.resourceType = resource.resourceType;
        entry.resourceName = resource.resourceName;
    }
}

void refuse(const DescribeConfigsRequest& request, std::int16_t, std::int16_t error, DescribeConfigsResponse& out)
{
    refuseResources(request.resources, error, out.results);
}

void refuse(const AlterConfigsRequest& request, std::int16_t, std::int16_t error, AlterConfigsResponse& out)
{
    refuseResources(request.resources, error, out.responses);
}

void refuse(const IncrementalAlterConfigsRequest& request, std::int16_t, std::int16_t error,
            IncrementalAlterConfigsResponse& out)
{
    refuseResources(request.resources, error, out.responses);
}

void refuse(const DescribeLogDirsRequest&, std::int16_t, std::int16_t error, DescribeLogDirsResponse& out)
{
    out.errorCode = error; // before version 3 an answer without directories says as much
}

void refuse(const DescribeProducersRequest& request, std::int16_t, std::int16_t error, DescribeProducersResponse& out)
{
    for (const auto& topic : request.topics) {
        auto& result = out.topics.emplace_back();
        result.name = topic.name;
        for (const auto index : topic.partitionIndexes) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = index;
            entry.errorCode = error;
            entry.errorMessage = kWhy;
        }
    }
}

void refuse(const DescribeTransactionsRequest& request, std::int16_t, std::int16_t error,
            DescribeTransactionsResponse& out)
{
    for (const auto& id : request.transactionalIds) {
        auto& entry = out.transactionStates.emplace_back();
        entry.transactionalId = id;
        entry.errorCode = error;
    }
}

// Before version 4 every partition carries it.
void refuse(const AddPartitionsToTxnRequest& request, std::int16_t version, std::int16_t error,
            AddPartitionsToTxnResponse& out)
{
    if (version >= kBatchesFrom) {
        out.errorCode = error;
        return;
    }
    for (const auto& topic : request.v3AndBelowTopics) {
        auto& result = out.resultsByTopicV3AndBelow.emplace_back();
        result.name = topic.name;
        for (const auto index : topic.partitions) {
            auto& entry = result.resultsByPartition.emplace_back();
            entry.partitionIndex = index;
            entry.partitionErrorCode = error;
        }
    }
}

void refuse(const WriteTxnMarkersRequest& request, std::int16_t, std::int16_t error, WriteTxnMarkersResponse& out)
{
    for (const auto& marker : request.markers) {
        auto& result = out.markers.emplace_back();
        result.producerId = marker.producerId;
        for (const auto& topic : marker.topics) {
            auto& each = result.topics.emplace_back();
            each.name = topic.name;
            for (const auto index : topic.partitionIndexes) {
                auto& entry = each.partitions.emplace_back();
                entry.partitionIndex = index;
                entry.errorCode = error;
            }
        }
    }
}

template <class Request, class Response>
std::optional<Refusal> answer(Reader& body, std::int16_t version, std::int32_t correlationId, ErrorCode error)
{
    Request request;
    if (!request.decode(body, version))
        return std::nullopt;
    if constexpr (std::is_same_v<Request, ProduceRequest>)
        if (request.acks == 0)
            return Refusal{};
    Response response;
    refuse(request, version, toWire(error), response);
    return Refusal{encodeResponse(response, version, correlationId)};
}

using Answerer = std::optional<Refusal> (*)(Reader&, std::int16_t, std::int32_t, ErrorCode);

Answerer answererOf(ApiKey api)
{
    switch (api) {
    case ApiKey::AddOffsetsToTxn:
        return &answer<AddOffsetsToTxnRequest, AddOffsetsToTxnResponse>;
    case ApiKey::AddPartitionsToTxn:
        return &answer<AddPartitionsToTxnRequest, AddPartitionsToTxnResponse>;
    case ApiKey::AllocateProducerIds:
        return &answer<AllocateProducerIdsRequest, AllocateProducerIdsResponse>;
    case ApiKey::AlterConfigs:
        return &answer<AlterConfigsRequest, AlterConfigsResponse>;
    case ApiKey::AlterPartition:
        return &answer<AlterPartitionRequest, AlterPartitionResponse>;
    case ApiKey::AlterPartitionReassignments:
        return &answer<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse>;
    case ApiKey::AlterShareGroupOffsets:
        return &answer<AlterShareGroupOffsetsRequest, AlterShareGroupOffsetsResponse>;
    case ApiKey::ApiVersions:
        return &answer<ApiVersionsRequest, ApiVersionsResponse>;
    case ApiKey::BrokerHeartbeat:
        return &answer<BrokerHeartbeatRequest, BrokerHeartbeatResponse>;
    case ApiKey::BrokerRegistration:
        return &answer<BrokerRegistrationRequest, BrokerRegistrationResponse>;
    case ApiKey::ConsumerGroupDescribe:
        return &answer<ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse>;
    case ApiKey::ConsumerGroupHeartbeat:
        return &answer<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse>;
    case ApiKey::CreatePartitions:
        return &answer<CreatePartitionsRequest, CreatePartitionsResponse>;
    case ApiKey::CreateTopics:
        return &answer<CreateTopicsRequest, CreateTopicsResponse>;
    case ApiKey::DeleteGroups:
        return &answer<DeleteGroupsRequest, DeleteGroupsResponse>;
    case ApiKey::DeleteRecords:
        return &answer<DeleteRecordsRequest, DeleteRecordsResponse>;
    case ApiKey::DeleteTopics:
        return &answer<DeleteTopicsRequest, DeleteTopicsResponse>;
    case ApiKey::DeleteShareGroupOffsets:
        return &answer<DeleteShareGroupOffsetsRequest, DeleteShareGroupOffsetsResponse>;
    case ApiKey::DescribeCluster:
        return &answer<DescribeClusterRequest, DescribeClusterResponse>;
    case ApiKey::DescribeConfigs:
        return &answer<DescribeConfigsRequest, DescribeConfigsResponse>;
    case ApiKey::DescribeGroups:
        return &answer<DescribeGroupsRequest, DescribeGroupsResponse>;
    case ApiKey::DescribeLogDirs:
        return &answer<DescribeLogDirsRequest, DescribeLogDirsResponse>;
    case ApiKey::DescribeProducers:
        return &answer<DescribeProducersRequest, DescribeProducersResponse>;
    case ApiKey::DescribeQuorum:
        return &answer<DescribeQuorumRequest, DescribeQuorumResponse>;
    case ApiKey::DescribeShareGroupOffsets:
        return &answer<DescribeShareGroupOffsetsRequest, DescribeShareGroupOffsetsResponse>;
    case ApiKey::DescribeTopicPartitions:
        return &answer<DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponse>;
    case ApiKey::DescribeTransactions:
        return &answer<DescribeTransactionsRequest, DescribeTransactionsResponse>;
    case ApiKey::ElectLeaders:
        return &answer<ElectLeadersRequest, ElectLeadersResponse>;
    case ApiKey::EndTxn:
        return &answer<EndTxnRequest, EndTxnResponse>;
    case ApiKey::Fetch:
        return &answer<FetchRequest, FetchResponse>;
    case ApiKey::FindCoordinator:
        return &answer<FindCoordinatorRequest, FindCoordinatorResponse>;
    case ApiKey::Heartbeat:
        return &answer<HeartbeatRequest, HeartbeatResponse>;
    case ApiKey::IncrementalAlterConfigs:
        return &answer<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>;
    case ApiKey::InitProducerId:
        return &answer<InitProducerIdRequest, InitProducerIdResponse>;
    case ApiKey::JoinGroup:
        return &answer<JoinGroupRequest, JoinGroupResponse>;
    case ApiKey::LeaveGroup:
        return &answer<LeaveGroupRequest, LeaveGroupResponse>;
    case ApiKey::ListConfigResources:
        return &answer<ListConfigResourcesRequest, ListConfigResourcesResponse>;
    case ApiKey::ListGroups:
        return &answer<ListGroupsRequest, ListGroupsResponse>;
    case ApiKey::ListOffsets:
        return &answer<ListOffsetsRequest, ListOffsetsResponse>;
    case ApiKey::ListPartitionReassignments:
        return &answer<ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse>;
    case ApiKey::ListTransactions:
        return &answer<ListTransactionsRequest, ListTransactionsResponse>;
    case ApiKey::Metadata:
        return &answer<MetadataRequest, MetadataResponse>;
    case ApiKey::OffsetCommit:
        return &answer<OffsetCommitRequest, OffsetCommitResponse>;
    case ApiKey::OffsetDelete:
        return &answer<OffsetDeleteRequest, OffsetDeleteResponse>;
    case ApiKey::OffsetFetch:
        return &answer<OffsetFetchRequest, OffsetFetchResponse>;
    case ApiKey::OffsetForLeaderEpoch:
        return &answer<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse>;
    case ApiKey::Produce:
        return &answer<ProduceRequest, ProduceResponse>;
    case ApiKey::ShareGroupDescribe:
        return &answer<ShareGroupDescribeRequest, ShareGroupDescribeResponse>;
    case ApiKey::ShareGroupHeartbeat:
        return &answer<ShareGroupHeartbeatRequest, ShareGroupHeartbeatResponse>;
    case ApiKey::SyncGroup:
        return &answer<SyncGroupRequest, SyncGroupResponse>;
    case ApiKey::TxnOffsetCommit:
        return &answer<TxnOffsetCommitRequest, TxnOffsetCommitResponse>;
    case ApiKey::UnregisterBroker:
        return &answer<UnregisterBrokerRequest, UnregisterBrokerResponse>;
    case ApiKey::UpdateFeatures:
        return &answer<UpdateFeaturesRequest, UpdateFeaturesResponse>;
    case ApiKey::WriteTxnMarkers:
        return &answer<WriteTxnMarkersRequest, WriteTxnMarkersResponse>;
    default:
        return nullptr;
    }
}

} // namespace

bool canBeRefused(ApiKey api)
{
    return answererOf(api) != nullptr;
}

std::optional<Refusal> refusalOf(ApiKey api, std::int16_t version, std::int32_t correlationId, Reader body,
                                 ErrorCode error)
{
    const auto answerer = answererOf(api);
    return answerer ? answerer(body, version, correlationId, error) : std::nullopt;
}

} // namespace brokerscope::broker
