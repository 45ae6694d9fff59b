// The ready-made pairs: one script, and the one setting in which two clusters differ. Pure, any thread.
#pragma once

#include "engine/scenario/scenario.h"
#include "engine/twins/collector.h"

#include <array>
#include <string>
#include <vector>

namespace brokerscope::twins {

// What a viewer is asked before the start, and what the sums then answer.
enum class Question {
    LosesRecords,        // in which of the two are acknowledged records gone?
    WritingStandsStill,  // in which of the two is nothing acknowledged for longer?
    TakesPartitionsAway, // in which of the two do members give up more partitions?
};

struct Difference
{
    std::string name;    // of the file in resources/twins, without its ending
    std::string setting; // Kafka's name: "acks"
    std::array<std::string, 2> values; // as Kafka writes them
    Question question = Question::LosesRecords;
};

[[nodiscard]] const std::vector<Difference>& differences();
// Null: there is none of this name.
[[nodiscard]] const Difference* findDifference(const std::string& name);

// The script of that side, 0 or 1. Error: "FILE:LINE: reason".
[[nodiscard]] Result<scenario::Scenario> scriptOf(const Difference& difference, std::size_t side);

// Whether an acknowledgement of this script means that all in-sync replicas have the record: every producer has acks=all.
[[nodiscard]] bool waitsForAll(const scenario::Scenario& script);

// The side that it was: 0 or 1. None: neither, or no more than chance makes it.
[[nodiscard]] std::optional<std::size_t> answerOf(Question question, const std::array<Sums, 2>& sums);

// Every file of resources/twins; generated.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& twinFiles();

} // namespace brokerscope::twins
