#include "engine/storage/compaction_key_map.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace brokerscope::storage {

namespace {

constexpr std::size_t kFewestSlots = 64;

// SipHash-1-3 (Aumasson and Bernstein): keyed, so that colliding keys cannot be made without the seed.
class SipHash
{
public:
    explicit SipHash(std::uint64_t key)
        : m_v{0x736f6d6570736575ULL ^ key, 0x646f72616e646f6dULL ^ std::rotl(key, 32), 0x6c7967656e657261ULL ^ key,
              0x7465646279746573ULL ^ std::rotl(key, 32)}
    {
    }
    std::uint64_t operator()(ByteView bytes)
    {
        const auto total = static_cast<std::uint64_t>(bytes.size());
        for (; bytes.size() >= 8; bytes = bytes.subspan(8))
            absorb(load(bytes));
        absorb(load(bytes) | (total << 56));
        m_v[2] ^= 0xff;
        for (int i = 0; i < 3; ++i)
            round();
        return m_v[0] ^ m_v[1] ^ m_v[2] ^ m_v[3];
    }

private:
    static std::uint64_t load(ByteView bytes)
    {
        std::uint64_t word = 0;
        if (!bytes.empty()) // memcpy must not be given the null pointer of an empty key
            std::memcpy(&word, bytes.data(), std::min<std::size_t>(bytes.size(), 8));
        return word;
    }
    void absorb(std::uint64_t word)
    {
        m_v[3] ^= word;
        round();
        m_v[0] ^= word;
    }
    void round()
    {
        m_v[0] += m_v[1];
        m_v[1] = std::rotl(m_v[1], 13) ^ m_v[0];
        m_v[0] = std::rotl(m_v[0], 32);
        m_v[2] += m_v[3];
        m_v[3] = std::rotl(m_v[3], 16) ^ m_v[2];
        m_v[0] += m_v[3];
        m_v[3] = std::rotl(m_v[3], 21) ^ m_v[0];
        m_v[2] += m_v[1];
        m_v[1] = std::rotl(m_v[1], 17) ^ m_v[2];
        m_v[2] = std::rotl(m_v[2], 32);
    }
    std::uint64_t m_v[4];
};

} // namespace

CompactionKeyMap::CompactionKeyMap(std::size_t maxBytes, std::uint64_t seed)
    : m_maxBytes(maxBytes), m_seed(seed), m_slots(kFewestSlots)
{
}

std::uint64_t CompactionKeyMap::hashOf(ByteView key) const
{
    return SipHash(m_seed)(key);
}

std::size_t CompactionKeyMap::slotOf(ByteView key, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = static_cast<std::size_t>(hash) & mask;; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (!slot.used)
            return at;
        if (slot.hash == hash && slot.keySize == key.size() &&
            std::equal(key.begin(), key.end(), m_keys.begin() + static_cast<std::ptrdiff_t>(slot.keyAt)))
            return at;
    }
}

void CompactionKeyMap::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (!slot.used)
            continue;
        std::size_t at = static_cast<std::size_t>(slot.hash) & mask;
        while (m_slots[at].used)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

bool CompactionKeyMap::put(ByteView key, Offset offset)
{
    const std::uint64_t hash = hashOf(key);
    std::size_t at = slotOf(key, hash);
    if (m_slots[at].used) {
        m_slots[at].offset = offset;
        return true;
    }
    const bool mustGrow = (m_count + 1) * 4 > m_slots.size() * 3;
    const std::size_t slots = m_slots.size() * (mustGrow ? 2 : 1);
    if (m_count > 0 && slots * sizeof(Slot) + m_keys.size() + key.size() > m_maxBytes)
        return false;
    if (mustGrow) {
        grow();
        at = slotOf(key, hash);
    }
    m_slots[at] = {hash, m_keys.size(), static_cast<std::uint32_t>(key.size()), true, offset};
    m_keys.insert(m_keys.end(), key.begin(), key.end());
    ++m_count;
    return true;
}

std::optional<Offset> CompactionKeyMap::find(ByteView key) const
{
    const Slot& slot = m_slots[slotOf(key, hashOf(key))];
    return slot.used ? std::optional(slot.offset) : std::nullopt;
}

} // namespace brokerscope::storage
