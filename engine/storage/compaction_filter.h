// Which records of a batch stay when a log is cleaned, and what the batch looks like without the others (KIP-354, KIP-534).
// Pure: a batch in, bytes out.
#pragma once

#include "engine/base/time.h"
#include "engine/protocol/record_reader.h"
#include "engine/storage/compaction_key_map.h"
#include "engine/storage/compaction_transactions.h"

#include <map>
#include <optional>

namespace brokerscope::storage {

// What must stay of a producer: its last batch with a sequence, or its last marker if only that is known.
using LastOfProducers = std::map<ProducerId, std::pair<std::int16_t, std::optional<Offset>>>; // epoch, last data offset
[[nodiscard]] LastOfProducers lastOf(const ProducerStates& producers);

class CompactionFilter
{
public:
    struct Options
    {
        std::int64_t nowMs = 0;             // wall clock
        std::int64_t deleteRetentionMs = 0; // delete.retention.ms
        Offset mappedUpTo{0};               // records at and above it are not in the map and stay
    };
    // All references must outlive this.
    CompactionFilter(const CompactionKeyMap& keys, CompactionTransactions& transactions, const LastOfProducers& producers,
                     Options options)
        : m_keys(keys), m_transactions(transactions), m_producers(producers), m_options(options)
    {
    }

    enum class Outcome { Unchanged, Changed, Dropped };
    struct Verdict
    {
        Outcome outcome = Outcome::Unchanged;
        Bytes bytes; // the new batch, if Changed
        std::int64_t recordsIn = 0;
        std::int64_t recordsKept = 0;
        std::optional<AbortedTransaction> aborted; // to be kept in the new segment's transaction index
    };
    // The next batch of the log, whole, from its start on. `keepEmpty`: its range must still be told even if no record is
    // left (the last one of a new segment: no hole between segments that recovery could take for a loss).
    // Corrupt: the batch cannot be read.
    [[nodiscard]] Result<Verdict> apply(const protocol::BatchView& batch, bool keepEmpty);

private:
    [[nodiscard]] bool isLastOfProducer(const protocol::BatchView& batch) const;
    [[nodiscard]] bool stays(const protocol::BatchView& batch, const protocol::RecordView& record) const;

    const CompactionKeyMap& m_keys;
    CompactionTransactions& m_transactions;
    const LastOfProducers& m_producers;
    Options m_options;
};

} // namespace brokerscope::storage
