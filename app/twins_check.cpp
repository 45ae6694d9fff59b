#include "app/twins_check.h"

#include "engine/base/spelling.h"
#include "engine/twins/twin_run.h"
#include "engine/workload/closing.h"

#include <cmath>
#include <cstdio>
#include <iostream>
#include <thread>

namespace brokerscope::app {
namespace {

constexpr double kCheckSpeed = 2.5;
constexpr std::chrono::milliseconds kLookEvery{100};

std::string millisecondsText(std::chrono::milliseconds time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", static_cast<double>(time.count()) / 1000);
    return text;
}

void printRow(const char* what, const std::string& one, const std::string& other)
{
    char line[160];
    std::snprintf(line, sizeof line, "  %-34s %20s %20s\n", what, one.c_str(), other.c_str());
    std::cout << line;
}

void print(const twins::Difference& difference, const twins::TwinState& state)
{
    for (std::size_t side = 0; side < 2; ++side)
        for (const auto& mark : state.sides[side].marks) {
            char at[32];
            std::snprintf(at, sizeof at, "  %6.1f s  ", mark.seconds);
            std::cout << at << difference.setting << '=' << difference.values[side] << "  " << mark.line << '\n';
        }
    const auto& one = state.sides[0].sums;
    const auto& other = state.sides[1].sums;
    const auto row = [&](const char* what, auto value) { printRow(what, value(one), value(other)); };
    printRow(difference.setting.c_str(), difference.values[0], difference.values[1]);
    row("records acknowledged", [](const auto& sums) { return std::to_string(sums.acknowledged); });
    row("records lost", [](const auto& sums) { return std::to_string(sums.lost); });
    row("records failed", [](const auto& sums) { return std::to_string(sums.failed); });
    row("longest without acknowledgement", [](const auto& sums) { return millisecondsText(sums.longestStandstill); });
    row("acknowledged after (p50)", [](const auto& sums) {
        return sums.latencyMs ? std::to_string(std::lround(*sums.latencyMs * 1000)) + " us" : std::string("-");
    });
    row("a partition without leader for", [](const auto& sums) { return millisecondsText(sums.offline); });
    row("largest lag", [](const auto& sums) { return std::to_string(sums.mostLag); });
    row("partitions taken away in rebalances", [](const auto& sums) { return std::to_string(sums.revoked); });
    row("bytes in all logs", [](const auto& sums) { return std::to_string(sums.bytes); });
    std::cout << std::flush;
}

} // namespace

int compare(const RunOptions& options)
{
    const auto* difference = twins::findDifference(options.compare);
    if (difference == nullptr) {
        std::vector<std::string> names;
        for (const auto& one : twins::differences())
            names.push_back(one.name);
        const auto nearest = nearestWord(options.compare, names);
        std::cerr << "brokerscope: there is nothing to compare by the name \"" << options.compare << '"'
                  << (nearest.empty() ? "; --compare list prints what there is" : "; did you mean " + nearest + "?") << '\n';
        return 2;
    }
    const std::array scripts{twins::scriptOf(*difference, 0), twins::scriptOf(*difference, 1)};
    for (const auto& script : scripts)
        if (!script) {
            std::cerr << "brokerscope: " << script.error().message() << '\n';
            return 2;
        }
    const auto run = twins::TwinRun::start({scripts[0].value(), scripts[1].value()}, options.check ? kCheckSpeed : 1);
    auto state = run->state();
    for (; state->phase == twins::Phase::Opening || state->phase == twins::Phase::Playing; state = run->state())
        std::this_thread::sleep_for(kLookEvery);
    print(*difference, *state);
    int code = state->phase == twins::Phase::Done ? 0 : 2;
    if (!state->problem.empty())
        std::cerr << "brokerscope: " << state->problem << '\n';
    for (const auto& side : state->sides)
        if (!side.problem.empty()) {
            std::cerr << "brokerscope: " << side.problem << '\n';
            code = std::max(code, 1);
        }
    const auto answer = twins::answerOf(difference->question, {state->sides[0].sums, state->sides[1].sums});
    if (options.check && code == 0 && answer != std::size_t{0}) { // the cheaper promise is the first of each pair
        std::cerr << "brokerscope: the two clusters do not differ as they should\n";
        code = 1;
    }
    workload::waitForClosingClients();
    return code;
}

int listComparisons()
{
    for (const auto& one : twins::differences())
        std::printf("%-22s %s=%s, %s=%s\n", one.name.c_str(), one.setting.c_str(), one.values[0].c_str(), one.setting.c_str(), one.values[1].c_str());
    return 0;
}

} // namespace brokerscope::app
