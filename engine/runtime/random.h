// The seam to chance: election jitter, member ids, uuids. In a simulation one seed decides it all.
#pragma once

#include <cstdint>

namespace brokerscope::runtime {

class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0; // 64 uniform bits
    // Uniform in [0, bound); 0 when bound is 0. The bias of a modulo does not matter for jitter.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }
};

} // namespace brokerscope::runtime
