#include "engine/storage/transaction_index.h"

#include "engine/protocol/big_endian.h"

#include <algorithm>

namespace brokerscope::storage {

using protocol::loadBigEndian;
using protocol::storeBigEndian;

namespace {
constexpr std::int16_t kVersion = 0;
}

bool TransactionIndex::truncateTo(Offset offset)
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [offset](const auto& entry) { return entry.lastOffset >= offset; });
    const bool any = first != m_entries.end();
    m_entries.erase(first, m_entries.end());
    return any;
}

bool TransactionIndex::collect(Offset from, Offset below, std::vector<AbortedTransaction>& found) const
{
    for (const auto& entry : m_entries) {
        if (entry.lastOffset >= from && entry.firstOffset < below)
            found.push_back(entry);
        if (entry.lastStableOffset >= below)
            return true;
    }
    return false;
}

Bytes TransactionIndex::file() const
{
    Bytes out(m_entries.size() * kEntrySize);
    std::uint8_t* at = out.data();
    for (const auto& entry : m_entries) {
        storeBigEndian(at, kVersion);
        storeBigEndian(at + 2, entry.producerId.value());
        storeBigEndian(at + 10, entry.firstOffset.value());
        storeBigEndian(at + 18, entry.lastOffset.value());
        storeBigEndian(at + 26, entry.lastStableOffset.value());
        at += kEntrySize;
    }
    return out;
}

Result<TransactionIndex> TransactionIndex::fromFile(Offset baseOffset, ByteView bytes)
{
    const auto corrupt = [](const char* what) { return makeError(ErrorKind::Corrupt, "read a transaction index", what); };
    if (bytes.size() % kEntrySize != 0)
        return corrupt("an entry is cut short");
    TransactionIndex index;
    Offset previous = baseOffset - 1;
    for (; !bytes.empty(); bytes = bytes.subspan(kEntrySize)) {
        const std::uint8_t* at = bytes.data();
        if (loadBigEndian<std::int16_t>(at) != kVersion)
            return corrupt("unknown version");
        AbortedTransaction entry;
        entry.producerId = ProducerId(loadBigEndian<std::int64_t>(at + 2));
        entry.firstOffset = Offset(loadBigEndian<std::int64_t>(at + 10));
        entry.lastOffset = Offset(loadBigEndian<std::int64_t>(at + 18));
        entry.lastStableOffset = Offset(loadBigEndian<std::int64_t>(at + 26));
        if (entry.producerId < ProducerId(0) || entry.firstOffset < Offset(0) || entry.lastOffset <= previous ||
            entry.firstOffset >= entry.lastOffset || entry.lastStableOffset < Offset(0) ||
            entry.lastStableOffset > entry.lastOffset + 1)
            return corrupt("its offsets are impossible");
        previous = entry.lastOffset;
        index.m_entries.push_back(entry);
    }
    return index;
}

} // namespace brokerscope::storage
