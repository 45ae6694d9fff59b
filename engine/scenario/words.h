// Helpers for the words of an act: numbers, and clauses of a name and a value. Internal to this folder.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::scenario {

[[nodiscard]] Error refusal(std::string why);
// "; did you mean X?", or nothing when no candidate is near.
[[nodiscard]] std::string didYouMean(const std::string& word, const std::vector<std::string>& candidates);

[[nodiscard]] Result<std::int64_t> numberOf(const std::string& word, const std::string& what, std::int64_t least, std::int64_t most);
[[nodiscard]] Result<double> fractionOf(const std::string& word, const std::string& what, double least, double most);
[[nodiscard]] Result<bool> onOrOff(const std::string& word, const std::string& what);
[[nodiscard]] std::vector<std::string> listOf(const std::string& word); // "a,b" is a and b
// "orders-0"
[[nodiscard]] std::optional<std::pair<std::string, PartitionIndex>> partitionOf(const std::string& word);
// A topic or a group as Kafka would take its name: 1 to 249 of letters, digits, dots, underscores and dashes.
[[nodiscard]] Result<std::string> nameOf(const std::string& word, const std::string& what);

// What follows the operands of an act: "rate 20 keys 50", in any order, each at most once.
class Clauses
{
public:
    // `known`: the names there are. Error: another name, a name without a value, a name twice.
    [[nodiscard]] static Result<Clauses> parse(const std::string& act, const std::vector<std::string>& words, std::size_t from,
                                               const std::vector<std::string>& known, const std::vector<std::string>& repeatable = {});
    [[nodiscard]] const std::string* find(const std::string& name) const; // null: not given
    [[nodiscard]] std::vector<std::string> all(const std::string& name) const;
    // NAME=VALUE words; only where `known` has "NAME=VALUE".
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& settings() const { return m_settings; }

private:
    std::vector<std::pair<std::string, std::string>> m_clauses;
    std::vector<std::pair<std::string, std::string>> m_settings;
};

} // namespace brokerscope::scenario
