// One order for all records of a topic, and the way to any place in it without reading what lies before.
//
// The order is that of a merge of the partitions by timestamp: of the records that come next in each partition, the one
// with the smallest timestamp goes first; of equal ones, that of the lower partition. A partition's own order is never
// changed, so a record counts as no older than the newest before it in its partition ("its time" below). The rank of a
// record is its place in that order, counted over offsets: an offset without a record (compaction took it, or it holds
// a transaction's marker) has a rank, too, right behind the record before it.
//
// How many records are older than a time is what ListOffsets tells for each partition; so the place of a rank is found
// by asking for times, some tens of questions at worst, whatever the number of records.
//
// What is appended later (extend) comes behind everything before, as a block that is merged in itself: a view that
// follows the end of a topic must not see records slip in above. Pure: whoever asks gives the means to look up.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::workload {

struct PartitionRange
{
    PartitionIndex partition;
    std::int64_t begin = 0;
    std::int64_t end = 0; // exclusive
    std::string error;    // Kafka's name of why nothing is known of it; the range is empty then
    friend bool operator==(const PartitionRange&, const PartitionRange&) = default;
};

class MergedOrder
{
public:
    static constexpr std::int64_t kNoneSoLate = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t kBeforeAll = std::numeric_limits<std::int64_t>::min();
    // For each partition of the order: the first offset whose record has this timestamp (ms, not negative) or a later
    // one; kNoneSoLate if there is none.
    using Lookup = std::function<Result<std::vector<std::int64_t>>(std::int64_t time)>;

    // Between two places: per partition the offsets [begins, ends), and the time that no record of them is before.
    struct Stretch
    {
        std::vector<std::int64_t> begins;
        std::vector<std::int64_t> ends;
        std::int64_t floor = kBeforeAll;
    };

    MergedOrder() = default;
    explicit MergedOrder(std::vector<PartitionRange> partitions);

    [[nodiscard]] const std::vector<PartitionRange>& partitions() const { return m_partitions; } // all blocks
    [[nodiscard]] std::int64_t size() const;
    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }

    // One new end per partition; what is smaller than before is taken for unchanged. True if there is more now.
    bool extend(const std::vector<std::int64_t>& ends);

    // The ranks [begin, end), within 0 and size(), as stretches in order. `now` (ms) is a guess where to look first.
    [[nodiscard]] Result<std::vector<Stretch>>
    stretches(std::int64_t begin, std::int64_t end, const Lookup& lookup, std::int64_t now);

    // The first rank that is not older than the time.
    [[nodiscard]] Result<std::int64_t> rankOfTime(std::int64_t time, const Lookup& lookup);
    // `partition` is a position in partitions(). What is outside of the range counts as its begin or end.
    [[nodiscard]] Result<std::int64_t>
    rankOf(std::size_t partition, std::int64_t offset, const Lookup& lookup, std::int64_t now);

private:
    using Offsets = std::vector<std::int64_t>;
    struct Block
    {
        std::int64_t firstRank = 0;
        std::int64_t size = 0;
        Offsets begins;
        Offsets ends;
        // What lookups have told, within this block: how far each partition is older than a time.
        std::map<std::int64_t, Offsets> known;
    };
    struct Cut
    {
        Offsets offsets;
        std::int64_t time = kBeforeAll;
    };
    // Two neighbouring times and how far the partitions are older than each: what lies between has the earlier time.
    struct Between
    {
        Cut low;
        Offsets high;
    };

    [[nodiscard]] Result<Cut>
    cutAt(Block& block, std::int64_t rank, const Lookup& lookup, std::int64_t now);
    // The last time for which `notBeyond` is true of the offsets. `likelyRank` guides the guesses; -1: none.
    [[nodiscard]] static Result<Between> search(Block& block,
                                                const std::function<bool(const Offsets&)>& notBeyond,
                                                std::int64_t likelyRank,
                                                const Lookup& lookup,
                                                std::int64_t now);
    [[nodiscard]] static Result<Offsets>
    offsetsAt(Block& block, std::int64_t time, const Lookup& lookup);
    [[nodiscard]] static std::int64_t rankIn(const Block& block, const Offsets& offsets);

    std::vector<PartitionRange> m_partitions;
    std::vector<Block> m_blocks;
};

// Puts records into the merge's order. `records` come per partition in order of offsets, all of the stretch;
// `timestampOf` and `partition positions` as in the order.
template <class Record, class TimestampOf>
[[nodiscard]] std::vector<Record> mergeByTime(std::vector<std::vector<Record>> partitions,
                                              std::int64_t floor,
                                              TimestampOf timestampOf)
{
    std::vector<Record> merged;
    std::size_t total = 0;
    struct Head
    {
        std::int64_t time;
        std::size_t partition;
    };
    std::vector<Head> heads; // a heap; the earliest at the front
    const auto later = [](const Head& a, const Head& b) {
        return a.time != b.time ? a.time > b.time : a.partition > b.partition;
    };
    std::vector<std::size_t> next(partitions.size(), 0);
    for (std::size_t i = 0; i < partitions.size(); ++i) {
        total += partitions[i].size();
        if (!partitions[i].empty())
            heads.push_back({std::max<std::int64_t>(floor, timestampOf(partitions[i].front())), i});
    }
    merged.reserve(total);
    std::make_heap(heads.begin(), heads.end(), later);
    while (!heads.empty()) {
        std::pop_heap(heads.begin(), heads.end(), later);
        const Head head = heads.back();
        heads.pop_back();
        auto& from = partitions[head.partition];
        auto& at = next[head.partition];
        merged.push_back(std::move(from[at]));
        if (++at < from.size()) {
            heads.push_back(
                {std::max<std::int64_t>(head.time, timestampOf(from[at])), head.partition});
            std::push_heap(heads.begin(), heads.end(), later);
        }
    }
    return merged;
}

} // namespace brokerscope::workload
