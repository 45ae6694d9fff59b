// Puts cleaned segments in the place of the old ones so that a crash at any moment leaves either (KAFKA-2118): the new
// files are complete and on the device as .cleaned; they become .swap, the .log last, which decides; the old ones become
// .deleted; then the new ones get their final names. A start removes .cleaned and finishes what is .swap.
#include "engine/storage/batch_scanner.h"
#include "engine/storage/log_impl.h"

#include <algorithm>
#include <array>

namespace brokerscope::storage {

namespace {

// The .log last: it decides whether the replacement takes place.
constexpr std::array kInOrder{kTxnIndexSuffix, kTimeIndexSuffix, kOffsetIndexSuffix, kLogSuffix};

std::string withSuffix(std::string_view suffix, std::string_view second)
{
    return std::string(suffix) + std::string(second);
}

} // namespace

Result<void> Log::Impl::removeCleanedFiles()
{
    BOOST_OUTCOME_TRY(const auto names, disk.list(directory));
    for (const std::string& name : names) {
        if (name.ends_with(kCleanedSuffix)) {
            BOOST_OUTCOME_TRY(disk.remove(pathOf(name)));
        }
    }
    return success();
}

Result<void> Log::Impl::replaceByCleaned(std::size_t first, std::size_t count, TransactionIndex aborted)
{
    const Offset base = segments[first]->baseOffset();
    const WallTime openedAt = segments[first + count - 1]->openedAt();
    for (const auto suffix : kInOrder) {
        const std::string cleaned = segmentPath(directory, base, withSuffix(suffix, kCleanedSuffix));
        if (disk.exists(cleaned)) {
            BOOST_OUTCOME_TRY(disk.rename(cleaned, segmentPath(directory, base, withSuffix(suffix, kSwapSuffix))));
        }
    }
    // From here on there is no way back: an error leaves files that only a restart can put in order.
    const auto replace = [&]() -> Result<void> {
        BOOST_OUTCOME_TRY(disk.syncDirectory(directory));
        for (std::size_t i = first; i < first + count; ++i) {
            segments[i]->release();
            for (const auto suffix : kInOrder) {
                BOOST_OUTCOME_TRY(retire(segments[i]->path(suffix)));
            }
        }
        // An old segment must not come back beside the new one.
        BOOST_OUTCOME_TRY(disk.syncDirectory(directory));
        for (const auto suffix : kInOrder) {
            const std::string swap = segmentPath(directory, base, withSuffix(suffix, kSwapSuffix));
            if (disk.exists(swap)) {
                BOOST_OUTCOME_TRY(disk.rename(swap, segmentPath(directory, base, suffix)));
            }
        }
        directoryDirty = true;
        BOOST_OUTCOME_TRY(auto cleaned, Segment::open(disk, directory, base, openedAt));
        cleaned->setDurable(true);
        cleaned->setAborted(std::move(aborted));
        segments[first] = std::move(cleaned);
        return success();
    };
    if (auto replaced = replace(); !replaced)
        return goOffline(replaced.error());
    const auto next = segments.begin() + static_cast<std::ptrdiff_t>(first);
    segments.erase(next + 1, next + static_cast<std::ptrdiff_t>(count));
    return success();
}

Result<void> Log::Impl::finishReplacements(std::vector<std::string>& names)
{
    // Of one round Kafka renames to .swap from the highest on: a .cleaned that is left voids those above it.
    std::optional<Offset> lowestCleaned;
    std::vector<Offset> swaps;
    for (const std::string& name : names) {
        if (const auto base = parseSegmentName(name, withSuffix(kLogSuffix, kCleanedSuffix)))
            lowestCleaned = std::min(lowestCleaned.value_or(*base), *base);
        if (const auto base = parseSegmentName(name, withSuffix(kLogSuffix, kSwapSuffix)))
            swaps.push_back(*base);
    }
    std::erase_if(swaps, [&](Offset base) { return lowestCleaned && base >= *lowestCleaned; });
    const auto isValid = [&](std::optional<Offset> base) {
        return base && std::find(swaps.begin(), swaps.end(), *base) != swaps.end();
    };
    const bool anything = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.ends_with(kCleanedSuffix) || name.ends_with(kSwapSuffix);
    });
    if (!anything)
        return success();

    for (const std::string& name : names) {
        bool valid = false;
        for (const auto suffix : kInOrder)
            valid |= isValid(parseSegmentName(name, withSuffix(suffix, kSwapSuffix)));
        if ((name.ends_with(kCleanedSuffix) || name.ends_with(kSwapSuffix)) && !valid) {
            BOOST_OUTCOME_TRY(disk.remove(pathOf(name)));
        }
    }
    for (const Offset base : swaps) {
        // The segments that it replaces go before it gets its name: afterwards nobody would know that they must.
        const std::string swap = segmentPath(directory, base, withSuffix(kLogSuffix, kSwapSuffix));
        BOOST_OUTCOME_TRY(const auto file, disk.open(swap, runtime::OpenMode::ReadOnly));
        Offset end = base;
        for (BatchScanner scanner(*file, 0, file->size(), BatchScanner::kHeadersOnly);;) {
            const auto batch = scanner.next();
            if (!batch && batch.error().kind != ErrorKind::Corrupt)
                return batch.error();
            if (!batch || !batch.value())
                break;
            end = batch.value()->nextOffset();
        }
        for (const std::string& name : names) {
            for (const auto suffix : kInOrder) {
                const auto old = parseSegmentName(name, suffix);
                if (old && *old > base && *old < end) {
                    BOOST_OUTCOME_TRY(disk.remove(pathOf(name)));
                }
            }
        }
    }
    if (!swaps.empty()) {
        BOOST_OUTCOME_TRY(disk.syncDirectory(directory));
    }
    for (const Offset base : swaps) {
        for (const auto suffix : kInOrder) {
            const std::string swap = segmentPath(directory, base, withSuffix(suffix, kSwapSuffix));
            const std::string final = segmentPath(directory, base, suffix);
            if (disk.exists(swap)) {
                BOOST_OUTCOME_TRY(disk.rename(swap, final));
            }
        }
        report.notes.push_back("Finished the replacement of " + segmentPath(directory, base, kLogSuffix) +
                               " by its cleaned version");
    }
    BOOST_OUTCOME_TRY(names, disk.list(directory));
    return success();
}

} // namespace brokerscope::storage
