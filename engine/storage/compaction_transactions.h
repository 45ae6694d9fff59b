// Follows transactions through a log from its start while it is cleaned: which batches were aborted, and when nothing is
// left of a transaction but its marker, so that the marker may go, too. Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/record_batch.h"
#include "engine/storage/producer_state.h"
#include "engine/storage/transaction_index.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace brokerscope::storage {

class CompactionTransactions
{
public:
    // Every aborted transaction of which something may lie in what is read.
    explicit CompactionTransactions(std::vector<AbortedTransaction> aborted);

    // A batch of data, in the order of the log. True: it belongs to an aborted transaction, and its records may go.
    [[nodiscard]] bool onData(const protocol::BatchView& batch);

    struct MarkerVerdict
    {
        bool nothingLeft = false; // no batch of its transaction was seen: the marker may go after its delete horizon
        // The transaction whose data go in this very pass: it stays in the index as long as its marker in the log.
        std::optional<AbortedTransaction> aborted;
    };
    // A control batch; `marker` is what it says, nullopt for one that was emptied or is of another kind.
    [[nodiscard]] MarkerVerdict onMarker(const protocol::BatchView& batch,
                                         const std::optional<ProducerStates::Marker>& marker);

private:
    struct Ongoing
    {
        AbortedTransaction transaction;
        bool dataSeen = false;
    };
    void enterUpTo(Offset offset);

    std::vector<AbortedTransaction> m_byStart; // latest first: the next one is at the back
    std::map<ProducerId, Ongoing> m_aborting;
    std::set<ProducerId> m_committing; // with data seen
};

} // namespace brokerscope::storage
