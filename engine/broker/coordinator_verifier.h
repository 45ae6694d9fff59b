// Asks the coordinator of a transactional id, on whichever broker it is, whether a producer may write into a partition
// (AddPartitionsToTxn v4+, KIP-890). The node's thread.
#pragma once

#include "engine/broker/broker_links.h"
#include "engine/replication/transaction_verifier.h"

#include <memory>

namespace brokerscope::broker {

class CoordinatorVerifier final : public replication::TransactionVerifier
{
public:
    struct Timing
    {
        Duration requestTimeout{};
        // add.partitions.to.txn.retry.backoff.ms and .max.ms: a transaction that is about to end is waited for a little, as
        // the client's own patience costs a round trip.
        Duration retryBackoff{};
        Duration retryAtMost{};
    };
    CoordinatorVerifier(runtime::World& world, NodeId self, Timing timing, BrokerLinks::ImageSource image);

    void ask(Question question, OnVerdict done) override;

private:
    void attempt(std::shared_ptr<const Question> question, Instant giveUpAt, OnVerdict done);

    runtime::World& m_world;
    const Timing m_timing;
    const BrokerLinks::ImageSource m_image;
    BrokerLinks m_links;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
