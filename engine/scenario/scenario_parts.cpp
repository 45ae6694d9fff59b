#include "engine/scenario/scenario_parts.h"

#include "engine/scenario/words.h"

namespace brokerscope::scenario {
namespace {

constexpr std::size_t kMostActs = 500;
constexpr std::chrono::milliseconds kLongest{3'600'000};

// `figures`: the word under which figures stand.
Result<cluster::BreakpointCondition> eventOf(const script::Value& value, const std::string& text, const std::string& figures)
{
    auto condition = cluster::BreakpointCondition::parse(text);
    if (!condition)
        return value.error(condition.error().message());
    if (condition.value().readsSnapshots())
        return value.error("\"" + text + "\" is a figure and no event: write it under \"" + figures + "\"");
    return std::move(condition.value());
}

Result<TimedAct> readAct(const script::Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("an act", {"at", "after", "when", "once", "within", "do", "say"}));
    TimedAct act;
    BOOST_OUTCOME_TRY(const auto* line, value.require("do", "an act"));
    act.fileLine = line->line();
    BOOST_OUTCOME_TRY(act.line, line->asText("what is done"));
    if (const auto checked = checkAct(act.line); !checked)
        return line->error(checked.error().message());
    const auto* at = value.find("at");
    const auto* after = value.find("after");
    if (at != nullptr && after != nullptr)
        return after->error("an act has \"at\" or \"after\", not both");
    if (at != nullptr) {
        BOOST_OUTCOME_TRY(act.at, durationOf(*at, "at"));
    }
    if (after != nullptr) {
        BOOST_OUTCOME_TRY(act.after, durationOf(*after, "after"));
    }
    if (const auto* when = value.find("when")) {
        BOOST_OUTCOME_TRY(const auto text, when->asText("when"));
        auto condition = Comparison::parse(text);
        if (!condition)
            return when->error(condition.error().message());
        act.when = std::move(condition.value());
    }
    if (const auto* once = value.find("once")) {
        BOOST_OUTCOME_TRY(const auto text, once->asText("once"));
        BOOST_OUTCOME_TRY(act.once, eventOf(*once, text, "when"));
    }
    if (const auto* within = value.find("within")) {
        BOOST_OUTCOME_TRY(act.within, durationOf(*within, "within"));
    }
    if (const auto* say = value.find("say")) {
        BOOST_OUTCOME_TRY(act.say, say->asText("say"));
    }
    return act;
}

Result<Expectation> readExpectation(const script::Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("an expectation", {"happens", "never", "holds"}));
    if (value.fields().size() != 1)
        return value.error("an expectation is one of happens, never and holds");
    const auto& [kind, what] = value.fields().front();
    Expectation made;
    made.fileLine = what.line();
    BOOST_OUTCOME_TRY(made.text, what.asText("an expectation"));
    if (kind == "holds") {
        made.kind = Expectation::Kind::Holds;
        auto figure = Comparison::parse(made.text);
        if (!figure)
            return what.error(figure.error().message());
        made.figure = std::move(figure.value());
        return made;
    }
    made.kind = kind == "never" ? Expectation::Kind::Never : Expectation::Kind::Happens;
    BOOST_OUTCOME_TRY(made.event, eventOf(what, made.text, "holds"));
    return made;
}

} // namespace

Result<std::chrono::milliseconds> durationOf(const script::Value& value, const char* what)
{
    BOOST_OUTCOME_TRY(const auto text, value.asText(what));
    auto words = splitWords(text);
    std::string number = words && !words.value().empty() ? words.value()[0] : "";
    std::string unit = words && words.value().size() == 2 ? words.value()[1] : "";
    if (words && words.value().size() == 1) // "3s"
        if (const auto letter = number.find_first_not_of("0123456789."); letter != std::string::npos) {
            unit = number.substr(letter);
            number = number.substr(0, letter);
        }
    const double factor = unit == "ms" ? 1 : unit == "s" ? 1000 : unit == "min" ? 60'000 : 0;
    const auto amount = fractionOf(number, what, 0, static_cast<double>(kLongest.count()));
    if (factor == 0 || !amount || amount.value() * factor > static_cast<double>(kLongest.count()))
        return value.error(std::string(what) + " is a time of at most an hour, such as \"3 s\", \"250 ms\" or \"1 min\", not \"" + text + "\"");
    return std::chrono::milliseconds(static_cast<std::int64_t>(amount.value() * factor));
}

Result<std::vector<TimedAct>> readActs(const script::Value& list)
{
    if (!list.isList())
        return list.error("acts are a list: a \"-\" before each");
    if (list.items().size() > kMostActs)
        return list.error("there are more than " + std::to_string(kMostActs) + " acts");
    std::vector<TimedAct> acts;
    std::chrono::milliseconds last{0};
    for (const auto& item : list.items()) {
        BOOST_OUTCOME_TRY(auto act, readAct(item));
        if (act.at && *act.at < last)
            return item.error("this act comes before the one above it: acts stand in the order of their times");
        if (act.at)
            last = *act.at;
        acts.push_back(std::move(act));
    }
    return acts;
}

Result<std::vector<Expectation>> readExpectations(const script::Value& list)
{
    if (!list.isList())
        return list.error("expectations are a list: a \"-\" before each");
    std::vector<Expectation> all;
    for (const auto& item : list.items()) {
        BOOST_OUTCOME_TRY(auto one, readExpectation(item));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace brokerscope::scenario
