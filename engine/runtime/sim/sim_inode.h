// The contents of one simulated file, and what of them a power loss may take.
#pragma once

#include "engine/base/bytes.h"
#include "engine/runtime/seeded_random.h"

#include <cstdint>
#include <deque>

namespace brokerscope::runtime {

struct SimInode
{
    Bytes content; // as everybody sees it
    bool linked = true; // has a name; without one its bytes are not counted as used

    void write(std::uint64_t position, ByteView bytes);
    void truncate(std::uint64_t size);
    // A point in the sequence of changes: what was done before it.
    [[nodiscard]] std::uint64_t mark() const { return m_firstChange + m_changes.size(); }
    void syncUpTo(std::uint64_t mark);
    // Each change that was not synced is kept, lost or torn.
    void losePower(Random& random);

private:
    // How to undo one change, newest first, back to what was synced; nothing is copied for a pure append.
    struct Change
    {
        std::uint64_t position = 0; // of a write; the new size of a truncation
        std::uint64_t length = 0;   // of a write
        std::uint64_t oldSize = 0;
        Bytes before; // what was overwritten or cut off
        bool isTruncation = false;
    };
    [[nodiscard]] Bytes undo(const Change& change); // returns the bytes that it had written
    void remember(Change change);

    std::deque<Change> m_changes; // since the last sync
    std::uint64_t m_firstChange = 0;
};

} // namespace brokerscope::runtime
