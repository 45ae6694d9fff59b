// The one generator behind both worlds: SplitMix64, 64 uniform bits a call, decided by its seed alone on every platform.
#pragma once

#include "engine/runtime/random.h"

namespace brokerscope::runtime {

class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next() override
    {
        m_state += 0x9e3779b97f4a7c15ull;
        return mixed(m_state);
    }
    // Spreads every bit of `value` over all 64; also used to derive one seed from another.
    [[nodiscard]] static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
        return value ^ (value >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace brokerscope::runtime
