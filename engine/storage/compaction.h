// One cleaning of one log, done in small pieces on the node's thread, so that it competes with what clients wait for like any
// other request and a simulation repeats it exactly. Reads the dirty part once to learn the last offset of every key, then
// copies segment after segment into `.cleaned` files, syncs them in the background and puts them in the place of the old
// ones, which stay readable until that moment.
//
// Give it up by destroying it; what it had not put in place yet is removed then or at the next start.
#pragma once

#include "engine/storage/compaction_filter.h"
#include "engine/storage/compaction_plan.h"
#include "engine/storage/log.h"

#include <functional>
#include <memory>

namespace brokerscope::storage {

struct CompactionStats
{
    std::uint64_t bytesRead = 0;    // in both passes
    std::uint64_t bytesBefore = 0;  // of the segments that were gone through
    std::uint64_t bytesAfter = 0;   // of what came in their place
    std::int64_t recordsBefore = 0;
    std::int64_t recordsAfter = 0;
    std::size_t segmentsBefore = 0;
    std::size_t segmentsAfter = 0;
};

class Compaction final
{
public:
    struct Options
    {
        CompactionRange range;               // from Log::compactionRange()
        std::size_t keyMapBytes = 128 << 20; // log.cleaner.dedupe.buffer.size, less what its load factor leaves free
        std::uint64_t seed = 0;              // of the hash of keys
        std::function<void()> wake;          // a Waiting compaction can go on
    };
    // The log may be destroyed before this: step() then fails with Closed.
    [[nodiscard]] static Result<std::unique_ptr<Compaction>> start(Log& log, Options options);
    ~Compaction();
    Compaction(const Compaction&) = delete;
    Compaction& operator=(const Compaction&) = delete;

    enum class Progress { MoreToDo, Waiting, Done };
    // Goes through about `bytes` of the log (at least one batch). Closed: the log was cut or closed meanwhile: nothing is
    // wrong, begin anew later. Any other error: this log cannot be cleaned.
    [[nodiscard]] Result<Progress> step(std::size_t bytes, WallTime now);

    // When Done: everything below is clean now; the new first dirty offset.
    [[nodiscard]] Offset cleanedUpTo() const;
    [[nodiscard]] const CompactionStats& stats() const;

private:
    struct Run;
    explicit Compaction(std::unique_ptr<Run> run);
    std::unique_ptr<Run> m_run;
};

} // namespace brokerscope::storage
