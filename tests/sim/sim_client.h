// A client program in the simulated world, outside the cluster: it finds leaders and coordinators over the real protocol
// and sends to them. Producers, consumers and the rest of them are built on it.
#pragma once

#include "engine/broker/peer_link.h"
#include "engine/protocol/error_code.h"
#include "sim/fetched.h"
#include "sim/history.h"
#include "sim/sim_cluster.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::sim {

class SimClient
{
public:
    SimClient(SimCluster& cluster, NodeId clientId, std::string name);
    ~SimClient();

    using Configs = std::map<std::string, std::string>;
    // Tries once; `done` is told the error that came, NetworkException if there was no answer.
    void createTopic(const std::string& topic, int partitions, const Configs& configs,
                     std::function<void(protocol::ErrorCode)> done);
    void deleteTopic(const std::string& topic, std::function<void(protocol::ErrorCode)> done);
    void refresh(const std::string& topic, std::function<void()> then);
    [[nodiscard]] NodeId leader(const std::string& topic, PartitionIndex partition) const;
    [[nodiscard]] int partitions(const std::string& topic) const;
    [[nodiscard]] Uuid topicId(const std::string& topic) const; // as it was told last; nil: never

    enum class CoordinatorOf : std::int8_t { Group = 0, Transaction = 1, Share = 2 };
    // Asks until somebody knows.
    void findCoordinator(CoordinatorOf kind, const std::string& key, std::function<void(NodeId)> then);

    // Fetches once from the partition's leader, waiting a little for records. `done` gets the answer, or null: no leader, no
    // answer, or an error; then look for the leader again.
    using OnFetched = std::function<void(const protocol::FetchResponse::PartitionData*)>;
    void fetchOnce(const std::string& topic, PartitionIndex partition, Offset from, Isolation isolation, int purpose,
                   OnFetched done);

    // What the cluster offers; asked once, at the first call.
    struct Offers
    {
        std::map<std::int16_t, std::int16_t> highestVersion; // by API key
        std::map<std::string, std::int16_t> features;        // finalised
        [[nodiscard]] bool has(protocol::ApiKey api) const { return highestVersion.contains(static_cast<std::int16_t>(api)); }
    };
    void askForOffers(std::function<void(const Offers&)> then);

    broker::PeerLink& link(NodeId node, int purpose);
    void after(Duration delay, std::function<void()> action);
    void afterRest(std::function<void()> action, Duration atLeast = {})
    {
        after(atLeast + m_cluster.clientRest(), std::move(action));
    }
    runtime::World& world() { return m_world; }
    SimCluster& cluster() { return m_cluster; }
    [[nodiscard]] NodeId id() const { return m_id; }
    [[nodiscard]] NodeId anyNode();

private:
    struct Leader
    {
        NodeId id = kNoNode;
        LeaderEpoch epoch = kNoEpoch;
    };
    struct Topic
    {
        Uuid id{};
        std::map<PartitionIndex, Leader> leaders;
    };

    SimCluster& m_cluster;
    runtime::World& m_world;
    const NodeId m_id;
    const std::string m_name;
    std::map<std::pair<NodeId, int>, std::unique_ptr<broker::PeerLink>> m_links;
    std::map<std::string, Topic> m_topics;
    int m_nextNode = 0;
};

} // namespace brokerscope::sim
