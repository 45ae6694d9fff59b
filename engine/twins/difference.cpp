#include "engine/twins/difference.h"

#include "engine/scenario/act.h"

#include <algorithm>

namespace brokerscope::twins {
namespace {

constexpr std::string_view kPlace = "SETTING"; // where a script has the value
// Two runs of the very same script differ by as much.
constexpr std::chrono::milliseconds kChance{500};

std::string replaced(std::string_view text, std::string_view value)
{
    std::string made(text);
    for (auto at = made.find(kPlace); at != std::string::npos; at = made.find(kPlace, at + value.size()))
        made.replace(at, kPlace.size(), value);
    return made;
}

template <class Value> std::optional<std::size_t> larger(const Value& first, const Value& second, const Value& chance)
{
    if (first > second + chance)
        return 0;
    return second > first + chance ? std::optional<std::size_t>(1) : std::nullopt;
}

} // namespace

const std::vector<Difference>& differences()
{
    static const std::vector<Difference> kDifferences{
        {"acks", "acks", {"1", "all"}, Question::LosesRecords},
        {"replication-factor", "replication.factor", {"1", "3"}, Question::WritingStandsStill},
        {"assignor", "partition.assignment.strategy", {"range", "cooperative-sticky"}, Question::TakesPartitionsAway},
        {"zombie-leader", "acks", {"1", "all"}, Question::LosesRecords},
    };
    return kDifferences;
}

const Difference* findDifference(const std::string& name)
{
    const auto& all = differences();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<scenario::Scenario> scriptOf(const Difference& difference, std::size_t side)
{
    const auto file = difference.name + ".yaml";
    for (const auto& [path, text] : twinFiles())
        if (path == file)
            return scenario::parseScenario(replaced(text, difference.values.at(side)), difference.name, file);
    return makeError(ErrorKind::NotFound, {}, "there is no script \"" + file + "\"");
}

bool waitsForAll(const scenario::Scenario& script)
{
    return std::all_of(script.preparations.begin(), script.preparations.end(), [](const scenario::TimedAct& act) {
        const auto parsed = scenario::parseAct(act.line);
        const auto* own = parsed ? std::get_if<scenario::ActorAct>(&parsed.value()) : nullptr;
        const auto* producer = own == nullptr ? nullptr : std::get_if<scenario::StartProducer>(own);
        return producer == nullptr || producer->settings.acks == workload::Acks::All;
    });
}

std::optional<std::size_t> answerOf(Question question, const std::array<Sums, 2>& sums)
{
    switch (question) {
    case Question::LosesRecords:
        return larger(sums[0].lost, sums[1].lost, std::int64_t{0});
    case Question::WritingStandsStill:
        return larger(sums[0].longestStandstill, sums[1].longestStandstill, kChance);
    case Question::TakesPartitionsAway:
        return larger(sums[0].revoked, sums[1].revoked, std::uint64_t{0});
    }
    return std::nullopt;
}

} // namespace brokerscope::twins
