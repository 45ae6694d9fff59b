// Runs seeds of the simulation and says what they found. README.md says how to use it.
#include "sim/shrink.h"
#include "sim/swarm_run.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

using namespace brokerscope::sim;

namespace {

constexpr std::size_t kViolationsShown = 5;

constexpr const char* kUsage =
    "usage: sim_run [--seed N] [--count N] [--minutes M] [--faults KIND,KIND...] [--seconds S] [--most-faults N]\n"
    "               [--shrink] [--twice] [--verbose] [--hunt NAME] [--list]\n"
    "  --seed N         the first seed (1)\n"
    "  --count N        how many (1; with --minutes as many as there is time for)\n"
    "  --minutes M      stop after so many minutes of real time\n"
    "  --faults LIST    these kinds instead of what the seed draws\n"
    "  --seconds S      simulated seconds of faults\n"
    "  --most-faults N  stop making faults after so many\n"
    "  --shrink         look for a smaller run that breaks the same promise\n"
    "  --twice          run every seed twice and compare the traces\n"
    "  --hunt NAME      stop at the first seed that fails, and say so in one line; fails if none does\n"
    "  --list           the kinds of faults\n";

struct Arguments
{
    RunOptions run;
    std::uint64_t count = 0;
    double minutes = 0;
    std::string hunted;
    bool shrink = false;
    bool twice = false;
    bool verbose = false;
};

[[noreturn]] void endWith(int code)
{
    (code ? std::cerr : std::cout) << kUsage;
    std::exit(code);
}

Arguments parse(int argc, char** argv)
{
    Arguments out;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        const auto value = [&]() -> const char* {
            if (i + 1 == argc)
                endWith(2);
            return argv[++i];
        };
        if (name == "--seed") {
            out.run.seed = std::strtoull(value(), nullptr, 10);
        } else if (name == "--count") {
            out.count = std::strtoull(value(), nullptr, 10);
        } else if (name == "--minutes") {
            out.minutes = std::strtod(value(), nullptr);
        } else if (name == "--seconds") {
            out.run.faultSeconds = std::strtod(value(), nullptr);
        } else if (name == "--most-faults") {
            out.run.mostFaults = std::strtoll(value(), nullptr, 10);
        } else if (name == "--faults") {
            out.run.mix = FaultMix::parse(value());
            if (!out.run.mix)
                endWith(2);
        } else if (name == "--hunt") {
            out.hunted = value();
        } else if (name == "--shrink") {
            out.shrink = true;
        } else if (name == "--twice") {
            out.twice = true;
        } else if (name == "--verbose") {
            out.verbose = true;
        } else if (name == "--list") {
            for (int kind = 0; kind < kFaultKinds; ++kind)
                std::cout << nameOf(static_cast<FaultKind>(kind)) << '\n';
            std::exit(0);
        } else {
            endWith(name == "--help" ? 0 : 2);
        }
    }
    if (out.count == 0)
        out.count = out.minutes > 0 ? std::numeric_limits<std::uint64_t>::max() : 1;
    return out;
}

void printFailure(const RunOptions& options, const RunResult& result)
{
    std::cout << "seed " << options.seed << " FAILED (" << result.mix.toString() << ", " << result.faultSeconds
              << " s of faults: " << result.faults.toString() << ")\n";
    for (std::size_t i = 0; i < result.violations.size() && i < kViolationsShown; ++i)
        std::cout << "  " << nameOf(result.violations[i].promise) << ": " << result.violations[i].text << '\n';
    std::cout << "  again: sim_run " << commandLineOf(options) << '\n';
}

int hunt(const Arguments& arguments)
{
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < arguments.count; ++i) {
        auto options = arguments.run;
        options.seed += i;
        const auto result = swarmRun(options);
        if (result.violations.empty())
            continue;
        const auto& first = result.violations.front();
        std::cout << arguments.hunted << ": seed " << options.seed << " after " << std::fixed << std::setprecision(0)
                  << std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() << " s: "
                  << nameOf(first.promise) << ": " << first.text.substr(0, first.text.find('\n')) << '\n';
        return 0;
    }
    std::cout << arguments.hunted << ": not found by " << arguments.count << " seeds\n";
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const auto arguments = parse(argc, argv);
    if (!arguments.hunted.empty())
        return hunt(arguments);
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    RunResult sum;
    std::uint64_t seeds = 0;
    std::uint64_t failed = 0;
    for (; seeds < arguments.count; ++seeds) {
        if (arguments.minutes > 0 && elapsed() > arguments.minutes * 60)
            break;
        auto options = arguments.run;
        options.seed += seeds;
        const auto result = swarmRun(options);
        if (arguments.verbose)
            std::cout << "seed " << options.seed << " trace " << std::hex << result.traceHash << std::dec << ' '
                      << result.virtualSeconds << " s; " << result.mix.toString() << "; " << result.faults.toString() << std::endl;
        if (arguments.twice && swarmRun(options).traceHash != result.traceHash) {
            std::cout << "seed " << options.seed << " does not replay: another trace the second time\n";
            ++failed;
        }
        if (!result.violations.empty()) {
            ++failed;
            printFailure(options, result);
            if (arguments.shrink) {
                const auto smaller = shrink(options, result, std::cout);
                printFailure(smaller, swarmRun(smaller));
            }
            std::cout << std::flush;
        }
        sum.faults += result.faults;
        sum.virtualSeconds += result.virtualSeconds;
        sum.acknowledged += result.acknowledged;
        sum.polled += result.polled;
        sum.commits += result.commits;
        sum.transactions += result.transactions;
    }
    const auto seconds = elapsed();
    const auto processor = static_cast<double>(std::clock()) / CLOCKS_PER_SEC; // other programs may have run, too
    std::cout << std::fixed << std::setprecision(1) << seeds << " seeds in " << seconds << " s ("
              << static_cast<double>(seeds) / seconds << " a second), " << failed << " failed\n"
              << sum.virtualSeconds / 3600 << " simulated hours, " << sum.virtualSeconds / seconds
              << " simulated hours per real hour (" << sum.virtualSeconds / processor << " per hour of processor time)\n"
              << sum.acknowledged << " records acknowledged, " << sum.polled << " polled, " << sum.commits
              << " offsets committed, " << sum.transactions << " transactions ended\n"
              << "faults: " << sum.faults.toString() << '\n';
    return failed == 0 ? 0 : 1;
}
