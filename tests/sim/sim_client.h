// A client program in the simulated world, outside the cluster: an idempotent acks=all producer and a reader over the real
// protocol, as simple as they can be made without lying about what was acknowledged.
#pragma once

#include "engine/broker/peer_link.h"
#include "engine/protocol/error_code.h"
#include "sim/sim_cluster.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::sim {

// Finds leaders and sends to them; the part that producer and reader have in common.
class SimClient
{
public:
    SimClient(SimCluster& cluster, NodeId clientId, std::string name);
    ~SimClient();

    using Configs = std::map<std::string, std::string>;
    void createTopic(const std::string& topic, int partitions, const Configs& configs, std::function<void(bool)> done);
    void refresh(const std::string& topic, std::function<void()> then);
    [[nodiscard]] NodeId leader(PartitionIndex partition) const;
    [[nodiscard]] int partitions() const { return static_cast<int>(m_leaders.size()); }
    broker::PeerLink& link(NodeId node, int purpose);
    runtime::World& world() { return m_world; }
    SimCluster& cluster() { return m_cluster; }
    [[nodiscard]] NodeId anyNode();

private:
    SimCluster& m_cluster;
    runtime::World& m_world;
    const std::string m_name;
    std::map<std::pair<NodeId, int>, std::unique_ptr<broker::PeerLink>> m_links;
    struct Leader
    {
        NodeId id = kNoNode;
        LeaderEpoch epoch = kNoEpoch;
    };
    std::map<PartitionIndex, Leader> m_leaders;
    int m_nextNode = 0;
};

struct Acknowledged
{
    std::int64_t value = 0;
    Offset offset;
};

// Writes a series of rising values to each partition, one batch under way per partition, retried until it is known what
// became of it. Two of them with different series make it visible when an offset changes its record: a single one would
// write the same value there again.
class SimProducer
{
public:
    enum class Series : std::int64_t { First, Second };
    static constexpr std::int64_t kSeriesLength = 1'000'000'000;
    SimProducer(SimCluster& cluster, NodeId clientId, std::string topic, Series series = Series::First);
    [[nodiscard]] bool wrote(std::int64_t value) const { return value / kSeriesLength == static_cast<std::int64_t>(m_series); }
    void start();
    void stopSending() { m_stopped = true; } // what is under way is still brought to its end
    [[nodiscard]] bool idle() const;
    [[nodiscard]] const std::map<PartitionIndex, std::vector<Acknowledged>>& acknowledged() const { return m_acknowledged; }
    [[nodiscard]] std::int64_t total() const;

private:
    struct Batch
    {
        std::int32_t baseSequence = 0;
        std::int64_t firstValue = 0;
        std::int64_t timestamp = 0; // the same in every try: a batch is sent again byte for byte
        int count = 0;
    };
    struct State
    {
        std::int32_t nextSequence = 0;
        std::int64_t nextValue = 0;
        std::optional<Batch> underWay;
    };
    void initProducerId();
    void sendNext(PartitionIndex partition);
    void send(PartitionIndex partition);
    void again(PartitionIndex partition);
    [[nodiscard]] Bytes encode(const Batch& batch) const;

    SimCluster& m_cluster;
    SimClient m_client;
    const std::string m_topic;
    const Series m_series;
    bool m_stopped = false;
    ProducerId m_id = kNoProducer;
    std::map<PartitionIndex, State> m_states;
    std::map<PartitionIndex, std::vector<Acknowledged>> m_acknowledged;
};

// Reads every partition from the start and remembers what it saw where. Reports a violation when an offset shows another
// value than before.
class SimReader
{
public:
    SimReader(SimCluster& cluster, NodeId clientId, std::string topic, int partitions);
    void start();
    void startOver(); // reads everything once more, from offset 0
    using Seen = std::map<Offset, std::int64_t>;
    [[nodiscard]] const std::map<PartitionIndex, Seen>& seen() const { return m_seen; }
    [[nodiscard]] bool atEnd() const; // of every partition, by the last answers

private:
    struct Position
    {
        Offset next{0};
        bool atEnd = false;
        std::uint64_t round = 0;
    };
    void fetch(PartitionIndex partition);
    void again(PartitionIndex partition, Duration after);
    void take(PartitionIndex partition, ByteView records);

    SimCluster& m_cluster;
    SimClient m_client;
    const std::string m_topic;
    std::map<PartitionIndex, Position> m_positions;
    std::map<PartitionIndex, Seen> m_seen;
};

} // namespace brokerscope::sim
