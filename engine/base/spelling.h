// Guesses what a misspelt word was meant to be.
#pragma once

#include <string>
#include <vector>

namespace brokerscope {

// The candidate nearest to `word`, or an empty string when none is near enough to be what was meant.
[[nodiscard]] std::string nearestWord(const std::string& word, const std::vector<std::string>& candidates);

} // namespace brokerscope
