// The aborted transactions whose markers lie in one segment, and Kafka's .txnindex file of them. A reader at
// read_committed is told which transactions to leave out; that of an open one it does not get to see. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstdint>
#include <vector>

namespace brokerscope::storage {

struct AbortedTransaction
{
    ProducerId producerId{-1};
    Offset firstOffset = kNoOffset;      // of its first batch, perhaps in an earlier segment
    Offset lastOffset = kNoOffset;       // of the marker
    Offset lastStableOffset = kNoOffset; // once it had ended: no transaction was open that began below
    friend bool operator==(const AbortedTransaction&, const AbortedTransaction&) = default;
};

class TransactionIndex
{
public:
    static constexpr std::size_t kEntrySize = 34;

    // In the order of the markers.
    void add(const AbortedTransaction& transaction) { m_entries.push_back(transaction); }
    // Forgets those whose marker is at or above `offset`. True if there were any.
    bool truncateTo(Offset offset);
    void clear() { m_entries.clear(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] const std::vector<AbortedTransaction>& entries() const { return m_entries; }

    // Adds to `found` those that have records in [from, below). True if no later segment can have more of them.
    bool collect(Offset from, Offset below, std::vector<AbortedTransaction>& found) const;

    [[nodiscard]] Bytes file() const;
    // Of a segment that begins at `baseOffset`. Corrupt: size, version, order or offsets are impossible.
    [[nodiscard]] static Result<TransactionIndex> fromFile(Offset baseOffset, ByteView bytes);

private:
    std::vector<AbortedTransaction> m_entries;
};

} // namespace brokerscope::storage
