// The last offset of every key of the part of a log that a cleaning looks at, in bounded memory. Keys are kept whole, not
// as hashes: two keys with one hash must not cost anybody a record. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brokerscope::storage {

class CompactionKeyMap
{
public:
    // `maxBytes`: of memory (log.cleaner.dedupe.buffer.size). `seed`: of the hash, so that no client can choose keys that
    // all meet in one place.
    CompactionKeyMap(std::size_t maxBytes, std::uint64_t seed);

    // The record at `offset` has this key; offsets rise from call to call. False if there is no room left: nothing was
    // noted, and the cleaning must end before this record. The first key always fits.
    [[nodiscard]] bool put(ByteView key, Offset offset);
    [[nodiscard]] std::optional<Offset> find(ByteView key) const;
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] std::size_t memoryBytes() const { return m_slots.size() * sizeof(Slot) + m_keys.capacity(); }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint64_t keyAt = 0; // in m_keys
        std::uint32_t keySize = 0;
        bool used = false;
        Offset offset = kNoOffset;
    };
    [[nodiscard]] std::uint64_t hashOf(ByteView key) const;
    [[nodiscard]] std::size_t slotOf(ByteView key, std::uint64_t hash) const; // that holds it, or the free one for it
    void grow();

    std::size_t m_maxBytes;
    std::uint64_t m_seed;
    std::vector<Slot> m_slots; // open addressing; a power of two
    Bytes m_keys;
    std::size_t m_count = 0;
};

} // namespace brokerscope::storage
