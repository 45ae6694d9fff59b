// The requests that only an active controller answers, on the controller's listener. Everybody else's controller object
// answers NOT_CONTROLLER by itself. Behaviour: engine/metadata/controller.h.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/allocate_producer_ids_request.h"
#include "engine/protocol/generated/allocate_producer_ids_response.h"
#include "engine/protocol/generated/alter_configs_request.h"
#include "engine/protocol/generated/alter_configs_response.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"
#include "engine/protocol/generated/broker_heartbeat_request.h"
#include "engine/protocol/generated/broker_heartbeat_response.h"
#include "engine/protocol/generated/broker_registration_request.h"
#include "engine/protocol/generated/broker_registration_response.h"
#include "engine/protocol/generated/controller_registration_request.h"
#include "engine/protocol/generated/controller_registration_response.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"
#include "engine/protocol/generated/list_partition_reassignments_request.h"
#include "engine/protocol/generated/list_partition_reassignments_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"
#include "engine/protocol/generated/update_features_request.h"
#include "engine/protocol/generated/update_features_response.h"

namespace brokerscope::broker {
namespace {

template <class RequestBody, class ResponseBody, class Member>
void serve(ApiTable& apis, QuorumDriver& quorum, Member handle)
{
    apis.add<RequestBody, ResponseBody>(
        [&quorum, handle](std::shared_ptr<const Request>, RequestBody body, Reply<ResponseBody> reply) {
            quorum.withController([&](metadata::Controller& controller, Instant now) {
                (controller.*handle)(body, now, std::move(reply));
            });
        });
}

} // namespace

void addControllerApis(ApiTable& apis, QuorumDriver& quorum)
{
    using namespace protocol;
    using metadata::Controller;
    serve<BrokerRegistrationRequest, BrokerRegistrationResponse>(apis, quorum, &Controller::registerBroker);
    serve<BrokerHeartbeatRequest, BrokerHeartbeatResponse>(apis, quorum, &Controller::heartbeat);
    serve<ControllerRegistrationRequest, ControllerRegistrationResponse>(apis, quorum, &Controller::registerController);
    serve<AlterPartitionRequest, AlterPartitionResponse>(apis, quorum, &Controller::alterPartition);
    serve<AllocateProducerIdsRequest, AllocateProducerIdsResponse>(apis, quorum, &Controller::allocateProducerIds);
    serve<CreateTopicsRequest, CreateTopicsResponse>(apis, quorum, &Controller::createTopics);
    serve<DeleteTopicsRequest, DeleteTopicsResponse>(apis, quorum, &Controller::deleteTopics);
    serve<CreatePartitionsRequest, CreatePartitionsResponse>(apis, quorum, &Controller::createPartitions);
    serve<ElectLeadersRequest, ElectLeadersResponse>(apis, quorum, &Controller::electLeaders);
    serve<AlterPartitionReassignmentsRequest, AlterPartitionReassignmentsResponse>(apis, quorum,
                                                                                   &Controller::alterReassignments);
    serve<ListPartitionReassignmentsRequest, ListPartitionReassignmentsResponse>(apis, quorum,
                                                                                 &Controller::listReassignments);
    serve<AlterConfigsRequest, AlterConfigsResponse>(apis, quorum, &Controller::alterConfigs);
    serve<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>(apis, quorum,
                                                                           &Controller::incrementalAlterConfigs);
    serve<UnregisterBrokerRequest, UnregisterBrokerResponse>(apis, quorum, &Controller::unregisterBroker);
    serve<UpdateFeaturesRequest, UpdateFeaturesResponse>(apis, quorum, &Controller::updateFeatures);
}

} // namespace brokerscope::broker
