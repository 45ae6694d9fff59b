// The engine in this program has a bug (PLANTED_BUG) that breaks a promise (BROKEN_PROMISE). The simulation must see it.
#include "sim/crash_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace brokerscope::sim {

constexpr std::uint64_t kSeeds = 300;

TEST(PlantedBugTest, IsFoundByTheSimulation)
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const auto result = crashRun(seed);
        const auto found = std::find_if(result.violations.begin(), result.violations.end(), [](const Violation& violation) {
            return violation.promise == Promise::BROKEN_PROMISE;
        });
        if (found == result.violations.end())
            continue;
        std::cout << PLANTED_BUG << ": found by seed " << seed << ": " << found->text << '\n';
        return;
    }
    FAIL() << PLANTED_BUG << " was not found by " << kSeeds << " seeds";
}

} // namespace brokerscope::sim
