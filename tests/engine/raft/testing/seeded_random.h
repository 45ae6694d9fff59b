// Chance for tests: SplitMix64, the same on every machine for the same seed.
#pragma once

#include "engine/runtime/random.h"

namespace brokerscope::raft::testing {

class SeededRandom final : public runtime::Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() override
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    bool chance(std::uint64_t outOfThousand) { return below(1000) < outOfThousand; }

private:
    std::uint64_t m_state;
};

} // namespace brokerscope::raft::testing
