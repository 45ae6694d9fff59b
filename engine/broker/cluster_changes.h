// What an administrator asks the controller for and our own clients' library cannot ask: configurations changed one by one
// (KIP-339), replicas moved (KIP-455) at a limited rate (KIP-73), leaders elected (KIP-460). Goes over the node's link to the
// active controller, as the request of any client that came to this node would. The node's thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::broker {

struct NodeContext;

struct TopicConfigChange
{
    std::string topic;
    std::map<std::string, std::optional<std::string>> values; // no value: back to the default
};

struct ReplicaMove
{
    std::string topic;
    PartitionIndex partition;
    std::vector<NodeId> target; // empty: the move that is under way is cancelled
};

struct ReplicaMoves
{
    std::vector<ReplicaMove> moves;
    std::optional<std::int64_t> bytesPerSecond; // for what is copied; none: as fast as it goes
};

struct EndOfThrottle {};

struct LeaderElection
{
    bool unclean = false; // may lose committed records
    std::vector<std::pair<std::string, PartitionIndex>> partitions;
};

using ClusterChange = std::variant<TopicConfigChange, ReplicaMoves, EndOfThrottle, LeaderElection>;

class ClusterChanges
{
public:
    using Done = std::function<void(Result<void>)>;
    explicit ClusterChanges(NodeContext& context) : m_context(context) {}

    // The error names what Kafka answered: "INVALID_CONFIG: ...". Of several partitions the first that failed.
    void make(const ClusterChange& change, Done done);

private:
    void make(const TopicConfigChange& change, const Done& done);
    void make(const ReplicaMoves& change, const Done& done);
    void make(const EndOfThrottle& change, const Done& done);
    void make(const LeaderElection& change, const Done& done);
    void move(const ReplicaMoves& change, const Done& done);

    NodeContext& m_context;
};

} // namespace brokerscope::broker
