#include "engine/workload/merged_order.h"

#include <iterator>

namespace brokerscope::workload {
namespace {

// So many numbers of earlier answers are kept for each block before they are dropped.
constexpr std::size_t kKnownOffsets = 200'000;
// After so many guesses by proportion one question halves what is left, whatever the load was like.
constexpr int kGuessesInARow = 3;
// The year 2500: no clock is so late, and doubling from there must not overflow.
constexpr std::int64_t kLatest = 16'725'225'600'000;

} // namespace

MergedOrder::MergedOrder(std::vector<PartitionRange> partitions)
    : m_partitions(std::move(partitions))
{
    Block block;
    for (auto& range : m_partitions) {
        range.end = std::max(range.begin, range.end);
        block.begins.push_back(range.begin);
        block.ends.push_back(range.end);
    }
    block.size = rankIn(block, block.ends);
    m_blocks.push_back(std::move(block));
}

std::int64_t MergedOrder::size() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().firstRank + m_blocks.back().size;
}

bool MergedOrder::extend(const std::vector<std::int64_t>& ends)
{
    if (m_blocks.empty())
        return false;
    Block block;
    block.firstRank = size();
    for (std::size_t i = 0; i < m_partitions.size(); ++i) {
        block.begins.push_back(m_partitions[i].end);
        if (i < ends.size() && ends[i] > m_partitions[i].end)
            m_partitions[i].end = ends[i];
        block.ends.push_back(m_partitions[i].end);
    }
    block.size = rankIn(block, block.ends);
    if (block.size == 0)
        return false;
    m_blocks.push_back(std::move(block));
    return true;
}

std::int64_t MergedOrder::rankIn(const Block& block, const Offsets& offsets)
{
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i)
        rank += offsets[i] - block.begins[i];
    return rank;
}

Result<MergedOrder::Offsets>
MergedOrder::offsetsAt(Block& block, std::int64_t time, const Lookup& lookup)
{
    const auto known = block.known.find(time);
    if (known != block.known.end())
        return known->second;
    BOOST_OUTCOME_TRY(auto offsets, lookup(time));
    offsets.resize(block.begins.size(), kNoneSoLate);
    for (std::size_t i = 0; i < offsets.size(); ++i)
        offsets[i] = std::clamp(offsets[i], block.begins[i], block.ends[i]);
    // A log that changes meanwhile, or odd answers, must not turn the order round: a later time never lies before an
    // earlier one.
    const auto after = block.known.upper_bound(time);
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        if (after != block.known.begin())
            offsets[i] = std::max(offsets[i], std::prev(after)->second[i]);
        if (after != block.known.end())
            offsets[i] = std::min(offsets[i], after->second[i]);
    }
    if (block.known.size() * block.begins.size() >= kKnownOffsets)
        block.known.clear();
    block.known.emplace(time, offsets);
    return offsets;
}

Result<MergedOrder::Between>
MergedOrder::search(Block& block,
                    const std::function<bool(const Offsets&)>& notBeyond,
                    std::int64_t likelyRank,
                    const Lookup& lookup,
                    std::int64_t now)
{
    Between between{{block.begins, kBeforeAll}, block.ends};
    auto& low = between.low.time;
    std::int64_t high = kNoneSoLate;
    for (const auto& [time, offsets] : block.known) {
        if (notBeyond(offsets)) {
            between.low = {offsets, time};
        } else {
            high = time;
            between.high = offsets;
            break;
        }
    }
    const std::int64_t present = std::max<std::int64_t>(now, 0) + 1;
    int guesses = 0;
    while (low == kBeforeAll || high == kNoneSoLate || high - low > 1) {
        std::int64_t middle = 0;
        if (high == kNoneSoLate) {
            // Nobody knows how late they go: ask for now, then in steps that double.
            if (low >= kLatest)
                return between;
            middle = low < present ? present : low + std::max<std::int64_t>(low - present, 1'000);
        } else if (low == kBeforeAll) {
            if (high <= 0)
                return between; // records without a timestamp
        } else {
            middle = low + (high - low) / 2;
            // Most loads are steady: half way in records is half way in time.
            const auto lowRank = rankIn(block, between.low.offsets);
            const auto highRank = rankIn(block, between.high);
            if (lowRank > 0 && likelyRank > lowRank && likelyRank < highRank &&
                guesses < kGuessesInARow) {
                ++guesses;
                const double share = static_cast<double>(likelyRank - lowRank) /
                                     static_cast<double>(highRank - lowRank);
                middle = low + static_cast<std::int64_t>(static_cast<double>(high - low) * share);
            } else {
                guesses = 0;
            }
            middle = std::clamp(middle, low + 1, high - 1);
        }
        BOOST_OUTCOME_TRY(auto offsets, offsetsAt(block, middle, lookup));
        if (notBeyond(offsets)) {
            between.low = {std::move(offsets), middle};
        } else {
            between.high = std::move(offsets);
            high = middle;
        }
    }
    return between;
}

Result<MergedOrder::Cut>
MergedOrder::cutAt(Block& block, std::int64_t rank, const Lookup& lookup, std::int64_t now)
{
    if (rank <= 0)
        return Cut{block.begins, kBeforeAll};
    if (rank >= block.size)
        return Cut{block.ends, kBeforeAll};
    std::size_t filled = 0;
    std::size_t only = 0;
    for (std::size_t i = 0; i < block.begins.size(); ++i)
        if (block.ends[i] > block.begins[i]) {
            ++filled;
            only = i;
        }
    if (filled == 1) {
        Cut cut{block.begins, kBeforeAll};
        cut.offsets[only] += rank;
        return cut;
    }
    BOOST_OUTCOME_TRY(
        auto between,
        search(
            block,
            [&](const Offsets& offsets) { return rankIn(block, offsets) <= rank; },
            rank,
            lookup,
            now));
    // What is left all has one time: partition after partition.
    std::int64_t left = rank - rankIn(block, between.low.offsets);
    for (std::size_t i = 0; i < between.high.size() && left > 0; ++i) {
        const auto step = std::min(left, between.high[i] - between.low.offsets[i]);
        between.low.offsets[i] += step;
        left -= step;
    }
    return std::move(between.low);
}

Result<std::vector<MergedOrder::Stretch>>
MergedOrder::stretches(std::int64_t begin, std::int64_t end, const Lookup& lookup, std::int64_t now)
{
    std::vector<Stretch> result;
    auto block = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), begin, [](std::int64_t rank, const Block& each) {
            return rank < each.firstRank + each.size;
        });
    for (; block != m_blocks.end() && block->firstRank < end; ++block) {
        BOOST_OUTCOME_TRY(auto from, cutAt(*block, begin - block->firstRank, lookup, now));
        BOOST_OUTCOME_TRY(auto to, cutAt(*block, end - block->firstRank, lookup, now));
        Stretch stretch{std::move(from.offsets), std::move(to.offsets), from.time};
        // Two searches of which the second had learned more: nothing is skipped, and nothing comes twice.
        for (std::size_t i = 0; i < stretch.ends.size(); ++i)
            stretch.ends[i] = std::max(stretch.ends[i], stretch.begins[i]);
        result.push_back(std::move(stretch));
    }
    return result;
}

Result<std::int64_t> MergedOrder::rankOfTime(std::int64_t time, const Lookup& lookup)
{
    std::int64_t rank = 0;
    for (auto& block : m_blocks) {
        BOOST_OUTCOME_TRY(const auto offsets, offsetsAt(block, std::max<std::int64_t>(time, 0), lookup));
        const auto older = rankIn(block, offsets);
        rank += older;
        if (older < block.size)
            break;
    }
    return rank;
}

Result<std::int64_t> MergedOrder::rankOf(std::size_t partition,
                                         std::int64_t offset,
                                         const Lookup& lookup,
                                         std::int64_t now)
{
    for (auto& block : m_blocks) {
        if (partition >= block.begins.size())
            break;
        if (offset >= block.ends[partition] && &block != &m_blocks.back())
            continue;
        const auto wanted = std::clamp(offset, block.begins[partition], block.ends[partition]);
        BOOST_OUTCOME_TRY(
            auto between,
            search(
                block,
                [&](const Offsets& offsets) { return offsets[partition] <= wanted; },
                -1,
                lookup,
                now));
        auto& offsets = between.low.offsets;
        for (std::size_t i = 0; i < partition; ++i)
            offsets[i] = between.high[i];
        offsets[partition] = wanted;
        return block.firstRank + rankIn(block, offsets);
    }
    return 0;
}

} // namespace brokerscope::workload
