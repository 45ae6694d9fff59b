// What a cluster told in one round of questions, as it told it. Nothing is concluded here: engine/remote/picture.h makes a
// snapshot of it.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/protocol/generated/consumer_group_describe_response.h"
#include "engine/protocol/generated/describe_cluster_response.h"
#include "engine/protocol/generated/describe_groups_response.h"
#include "engine/protocol/generated/describe_quorum_response.h"
#include "engine/protocol/generated/describe_transactions_response.h"
#include "engine/protocol/generated/list_groups_response.h"
#include "engine/protocol/generated/list_partition_reassignments_response.h"
#include "engine/protocol/generated/metadata_response.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::remote {

using Partition = std::pair<std::string, std::int32_t>; // topic and index

// As the leader answers ListOffsets.
struct LeaderOffsets
{
    std::optional<Offset> start;
    std::optional<Offset> highWatermark;
    std::optional<Offset> lastStable;
};

struct GroupAnswers
{
    NodeId coordinator = kNoNode; // who listed it
    protocol::ListGroupsResponse::ListedGroup listed;
    std::optional<protocol::DescribeGroupsResponse::DescribedGroup> classic;
    std::optional<protocol::ConsumerGroupDescribeResponse::DescribedGroup> consumer;
    std::optional<std::map<Partition, Offset>> committed; // none: the coordinator did not say
};

struct TransactionAnswers
{
    NodeId coordinator = kNoNode;
    protocol::DescribeTransactionsResponse::TransactionState described;
};

struct Survey
{
    WallTime time{};
    Instant instant{};
    protocol::MetadataResponse metadata;
    std::optional<protocol::DescribeClusterResponse> cluster; // with the fenced brokers (DescribeCluster 2 and later)
    bool quorumOffered = false; // without DescribeQuorum, the controller that Metadata names is the real one
    std::optional<protocol::DescribeQuorumResponse> quorum;
    std::optional<protocol::ListPartitionReassignmentsResponse> reassignments;
    std::map<Partition, LeaderOffsets> offsets;
    std::map<std::pair<Partition, NodeId>, Offset> replicaEnds;
    std::map<std::pair<Partition, NodeId>, Offset> replicaStarts;
    std::map<NodeId, std::map<Partition, std::int64_t>> logBytes; // of brokers that have said so, not in every round
    std::map<std::string, std::map<std::string, std::string>> topicConfigs; // what was set on topics; not in every round
    std::map<std::string, GroupAnswers> groups;
    bool allGroupsListed = true; // every broker has listed those that it coordinates
    std::map<std::string, TransactionAnswers> transactions;
    bool transactionsOffered = false;
    bool allTransactionsListed = true;
    std::map<NodeId, std::string> unreachable; // brokers of the metadata that do not answer us, and why
};

} // namespace brokerscope::remote
