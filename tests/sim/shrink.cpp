#include "sim/shrink.h"

#include <algorithm>
#include <limits>
#include <ostream>
#include <set>
#include <sstream>

namespace brokerscope::sim {
namespace {

constexpr std::uint64_t kSeedsATry = 12;
constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

class Shrinker
{
public:
    Shrinker(const RunOptions& options, const RunResult& failed, std::ostream& out) : m_best(options), m_out(out)
    {
        for (const auto& violation : failed.violations)
            m_promises.insert(violation.promise);
        m_best.mix = failed.mix;
        m_best.faultSeconds = failed.faultSeconds;
        m_faults = failed.faults.sum();
    }

    RunOptions run()
    {
        for (bool better = true; better;) {
            better = false;
            for (int i = 0; i < kFaultKinds; ++i)
                if (const auto kind = static_cast<FaultKind>(i); m_best.mix->has(kind) && m_best.mix->size() > 1)
                    better = attempt([&](RunOptions& o) { o.mix = o.mix->without(kind); }) || better;
            if (m_faults > 1)
                better = attempt([&](RunOptions& o) { o.mostFaults = std::min(o.mostFaults, m_faults) / 2; }) || better;
            if (m_best.faultSeconds > 0.5)
                better = attempt([](RunOptions& o) { o.faultSeconds /= 2; }) || better;
        }
        return m_best;
    }

private:
    template <class Change> bool attempt(const Change& change)
    {
        auto options = m_best;
        change(options);
        const auto first = options.seed;
        for (std::uint64_t i = 0; i < kSeedsATry; ++i) {
            options.seed = i == 0 ? first : i;
            const auto result = swarmRun(options);
            const bool same = std::any_of(result.violations.begin(), result.violations.end(),
                                          [&](const auto& v) { return m_promises.contains(v.promise); });
            if (!same)
                continue;
            m_best = options;
            m_faults = result.faults.sum();
            m_out << "  smaller: " << commandLineOf(m_best) << " (" << m_faults << " faults)\n";
            return true;
        }
        return false;
    }

    RunOptions m_best;
    std::ostream& m_out;
    std::set<Promise> m_promises;
    std::int64_t m_faults = 0;
};

} // namespace

RunOptions shrink(const RunOptions& options, const RunResult& failed, std::ostream& out)
{
    return Shrinker(options, failed, out).run();
}

std::string commandLineOf(const RunOptions& options)
{
    std::ostringstream out;
    out << "--seed " << options.seed;
    if (options.mix)
        out << " --faults " << options.mix->toString();
    if (options.faultSeconds > 0)
        out << " --seconds " << options.faultSeconds;
    if (options.mostFaults != kNoLimit)
        out << " --most-faults " << options.mostFaults;
    return out.str();
}

} // namespace brokerscope::sim
