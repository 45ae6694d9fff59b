// A scenario: a business at work on a cluster, or one failure to watch (a set piece), as a file that anyone can write.
// resources/scenarios/README.md describes the format. Plain values.
#pragma once

#include "engine/base/time.h"
#include "engine/cluster/breakpoint.h"
#include "engine/scenario/figures.h"
#include "engine/script/document.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::scenario {

// When it happens, counted from the end of the preparations (`at`) or of the act before it (`after`); and, if there are
// conditions, not before they are met.
struct TimedAct
{
    std::string line; // in the words of act.h; may name nodes of the moment
    std::optional<std::chrono::milliseconds> at;
    std::chrono::milliseconds after{0};
    std::optional<Comparison> when;
    std::optional<cluster::BreakpointCondition> once; // an event, since the act above was handed out
    std::chrono::milliseconds within{20'000}; // the longest wait for the conditions, or for what the act names
    std::string say;                          // a sentence for who watches; may be empty
    int fileLine = 0;
};

struct Expectation
{
    enum class Kind {
        Happens, // an event that matches, while it is played
        Never,
        Holds,   // in the end
    };
    Kind kind = Kind::Holds;
    std::optional<cluster::BreakpointCondition> event; // of Happens, Never
    std::optional<Comparison> figure;                  // of Holds
    std::string text;
    int fileLine = 0;
};

struct Fault // that a scenario suggests
{
    std::string title;
    std::string watch; // one sentence: what to look at
    std::vector<TimedAct> acts;
    std::vector<Expectation> expect; // after it
};

struct Scenario
{
    std::string name; // of the file, without its ending
    std::string file; // as errors call it
    std::string title;
    std::string description;
    std::string watch; // of a set piece: one sentence
    bool setPiece = false;
    int nodes = 1; // at least so many are needed
    std::vector<std::string> topics; // that it creates
    std::vector<std::string> producers;
    std::vector<std::string> groups;
    std::vector<TimedAct> preparations; // its topics, producers and groups
    std::vector<TimedAct> acts;
    std::optional<Fault> fault;
    std::vector<Expectation> expect;
};

// Error: "FILE:LINE: reason".
[[nodiscard]] Result<Scenario> readScenario(const script::Value& document, const std::string& name);
[[nodiscard]] Result<Scenario> parseScenario(std::string_view text, const std::string& name, const std::string& file);

// Title and sentences in another language. What a translation leaves out stays in English.
struct ScenarioWords
{
    std::string title;
    std::string description;
    std::string watch;
    std::string faultTitle;
    std::string faultWatch;
};
[[nodiscard]] ScenarioWords wordsOf(const Scenario& scenario);
[[nodiscard]] Result<ScenarioWords> translated(const Scenario& scenario, const script::Value& translation);
// The keys that a translation should have and does not.
[[nodiscard]] std::vector<std::string> missingIn(const Scenario& scenario, const script::Value& translation);

} // namespace brokerscope::scenario
