// A transactional producer that reads, transforms and writes (exactly once): it takes records of one partition, writes what it
// made of them to another topic, and commits how far it has read, all in one transaction (KIP-98, 447, 890: transaction
// version 2). Whoever comes after it under the same transactional id fences it; if it was only paused it is then a zombie.
#pragma once

#include "sim/sim_client.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace brokerscope::sim {

class SimTransactor
{
public:
    struct Job
    {
        std::string transactionalId; // also its group
        TopicPartition from;
        std::string to; // a topic of `toPartitions` partitions
        int toPartitions = 1;
    };
    SimTransactor(SimCluster& cluster, NodeId clientId, Job job, History& history);
    void start();
    void supersede() { m_superseded = true; } // another one has been started with the same id; this one is not told
    void stop() { m_stopped = true; }         // begins no more transactions
    [[nodiscard]] bool isOver() const { return m_over || (m_stopped && !m_open && m_waits); }
    [[nodiscard]] bool isIdle() const { return m_waits && !m_open; }
    [[nodiscard]] Offset position() const { return m_position; }
    [[nodiscard]] NodeId id() const { return m_client.id(); }
    [[nodiscard]] std::int64_t ended() const { return m_ended; }

private:
    struct Batch
    {
        int partition = 0;
        std::int32_t baseSequence = 0;
        std::int64_t timestamp = 0;
        std::vector<std::size_t> sends; // in the history
    };
    enum class Verdict { Retry, Abort, Fenced };
    [[nodiscard]] static Verdict judge(protocol::ErrorCode error);

    void again(void (SimTransactor::*what)());
    void init();
    void findPosition();
    void askForPosition();
    void read();
    void begin(const Fetched& fetched);
    void produce();
    void produced(const Batch& batch, protocol::ErrorCode error, std::int64_t baseOffset);
    void commitOffsets();
    void end(bool committed);
    void sendEnd();
    void endAnswered(protocol::ErrorCode error, ProducerId id, std::int16_t epoch);
    void abortOrGiveUp(protocol::ErrorCode error, void (SimTransactor::*retry)());
    void fenced();
    void note(CommitEvent::Kind kind, std::int64_t value);
    [[nodiscard]] Bytes encode(const Batch& batch) const;
    [[nodiscard]] Transaction& transaction() { return m_history.transactions.at(m_transaction); }

    SimCluster& m_cluster;
    SimClient m_client;
    const Job m_job;
    History& m_history;
    NodeId m_coordinator = kNoNode;
    NodeId m_groupCoordinator = kNoNode;
    ProducerId m_id = kNoProducer;
    std::int16_t m_epoch = -1;
    Offset m_position{0};
    Offset m_readTo{0};
    std::int64_t m_nextValue = 0;
    std::map<int, std::int32_t> m_sequences; // by partition
    std::size_t m_transaction = 0;           // in the history
    std::vector<Batch> m_batches;            // not yet written
    bool m_open = false;
    bool m_committing = false;
    bool m_waits = false; // has nothing to read
    bool m_superseded = false;
    bool m_stopped = false;
    bool m_over = false;
    std::int64_t m_ended = 0;
};

} // namespace brokerscope::sim
