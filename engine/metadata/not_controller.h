// How each request is answered by a node that is not, or is no longer, the active controller.
#pragma once

#include "engine/metadata/controller.h"

namespace brokerscope::metadata {

protocol::AllocateProducerIdsResponse
notController(const protocol::AllocateProducerIdsRequest& request);
protocol::AlterConfigsResponse notController(const protocol::AlterConfigsRequest& request);
protocol::AlterPartitionReassignmentsResponse
notController(const protocol::AlterPartitionReassignmentsRequest& request);
protocol::AlterPartitionResponse notController(const protocol::AlterPartitionRequest& request);
protocol::BrokerHeartbeatResponse notController(const protocol::BrokerHeartbeatRequest& request);
protocol::BrokerRegistrationResponse
notController(const protocol::BrokerRegistrationRequest& request);
protocol::ControllerRegistrationResponse
notController(const protocol::ControllerRegistrationRequest& request);
protocol::CreatePartitionsResponse notController(const protocol::CreatePartitionsRequest& request);
protocol::CreateTopicsResponse notController(const protocol::CreateTopicsRequest& request);
protocol::DeleteTopicsResponse notController(const protocol::DeleteTopicsRequest& request);
protocol::ElectLeadersResponse notController(const protocol::ElectLeadersRequest& request);
protocol::IncrementalAlterConfigsResponse
notController(const protocol::IncrementalAlterConfigsRequest& request);
protocol::ListPartitionReassignmentsResponse
notController(const protocol::ListPartitionReassignmentsRequest& request);
protocol::UnregisterBrokerResponse notController(const protocol::UnregisterBrokerRequest& request);
protocol::UpdateFeaturesResponse notController(const protocol::UpdateFeaturesRequest& request);

} // namespace brokerscope::metadata
