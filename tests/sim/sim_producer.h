// An idempotent acks=all producer, as simple as it can be made without lying about what was acknowledged.
#pragma once

#include "sim/sim_client.h"

#include <map>
#include <optional>
#include <string>

namespace brokerscope::sim {

// Writes a series of rising values to each partition, one batch under way per partition, retried until it is known what
// became of it. Two of them with different series make it visible when an offset changes its record: a single one would
// write the same value there again.
class SimProducer
{
public:
    SimProducer(SimCluster& cluster, NodeId clientId, std::string topic, History& history);
    void start();
    void stopSending() { m_stopped = true; } // what is under way is still brought to its end
    [[nodiscard]] bool idle() const;
    [[nodiscard]] std::int64_t total() const { return m_total; } // records acknowledged
    static constexpr std::int64_t kSeriesLength = 1'000'000'000;

private:
    struct Batch
    {
        std::int32_t baseSequence = 0;
        std::int64_t firstValue = 0;
        std::int64_t timestamp = 0; // the same in every try: a batch is sent again byte for byte
        int count = 0;
        std::size_t firstSend = 0; // in the history
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
    History& m_history;
    bool m_stopped = false;
    ProducerId m_id = kNoProducer;
    std::map<PartitionIndex, State> m_states;
    std::int64_t m_total = 0;
};

} // namespace brokerscope::sim
