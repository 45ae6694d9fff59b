#include "engine/runtime/sim/sim_inode.h"

#include <algorithm>
#include <vector>

namespace brokerscope::runtime {

namespace {

constexpr std::uint64_t kSector = 512;
// A real system writes the oldest back by itself at some time.
constexpr std::size_t kMostUnsyncedChanges = 4096;

void put(Bytes& content, std::uint64_t position, ByteView bytes)
{
    if (content.size() < position + bytes.size())
        content.resize(position + bytes.size()); // a gap reads as zeros
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(position));
}

} // namespace

void SimInode::write(std::uint64_t position, ByteView bytes)
{
    Change change{position, bytes.size(), content.size(), {}, false};
    if (position < content.size()) {
        const auto begin = content.begin() + static_cast<std::ptrdiff_t>(position);
        const auto overlap = std::min<std::uint64_t>(bytes.size(), content.size() - position);
        change.before.assign(begin, begin + static_cast<std::ptrdiff_t>(overlap));
    }
    put(content, position, bytes);
    remember(std::move(change));
}

void SimInode::truncate(std::uint64_t size)
{
    Change change{size, 0, content.size(), {}, true};
    if (size < content.size())
        change.before.assign(content.begin() + static_cast<std::ptrdiff_t>(size), content.end());
    content.resize(size);
    remember(std::move(change));
}

void SimInode::remember(Change change)
{
    m_changes.push_back(std::move(change));
    if (m_changes.size() > kMostUnsyncedChanges) {
        m_changes.pop_front();
        ++m_firstChange;
    }
}

void SimInode::syncUpTo(std::uint64_t mark)
{
    while (!m_changes.empty() && m_firstChange < mark) {
        m_changes.pop_front();
        ++m_firstChange;
    }
}

Bytes SimInode::undo(const Change& change)
{
    Bytes written;
    if (!change.isTruncation) {
        const auto begin = content.begin() + static_cast<std::ptrdiff_t>(change.position);
        written.assign(begin, begin + static_cast<std::ptrdiff_t>(change.length));
    }
    content.resize(change.oldSize);
    std::copy(change.before.begin(), change.before.end(),
              content.begin() + static_cast<std::ptrdiff_t>(change.position));
    return written;
}

void SimInode::losePower(Random& random)
{
    std::vector<Bytes> written(m_changes.size());
    for (auto i = m_changes.size(); i-- > 0;)
        written[i] = undo(m_changes[i]);

    enum class Fate { AllLost, AllKept, PrefixKept, EachByChance };
    const auto fate = static_cast<Fate>(random.below(4));
    const auto prefix = random.below(m_changes.size() + 1);
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const auto& change = m_changes[i];
        const auto bytes = ByteView(written[i]);
        const bool tornHere = fate == Fate::PrefixKept && i == prefix;
        const auto chance = random.below(3); // kept, lost, torn
        const bool kept = fate == Fate::AllKept || (fate == Fate::PrefixKept && i < prefix) ||
                          (fate == Fate::EachByChance && chance == 0);
        if (kept && change.isTruncation) {
            content.resize(change.position);
        } else if (kept) {
            put(content, change.position, bytes);
        } else if (!change.isTruncation && (tornHere || (fate == Fate::EachByChance && chance == 2))) {
            auto length = random.below(bytes.size() + 1);
            if (random.below(2) == 0)
                length -= std::min(length, (change.position + length) % kSector);
            if (length > 0)
                put(content, change.position, bytes.first(length));
        }
    }
    m_firstChange += m_changes.size();
    m_changes.clear();
}

} // namespace brokerscope::runtime
