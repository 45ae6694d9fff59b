// Chance from a seed.
#pragma once

#include "engine/runtime/random.h"

namespace brokerscope::metadata::testing {

class TestRandom final : public runtime::Random
{
public:
    explicit TestRandom(std::uint64_t seed = 1) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next() override
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ull); // SplitMix64
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace brokerscope::metadata::testing
