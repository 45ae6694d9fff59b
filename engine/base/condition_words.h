// The words of a condition that a person writes, as breakpoints and lessons have them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace brokerscope {

// Separated by white space; "isr<2" is "isr", "<", "2". The signs are < > = <= >= and !=; elsewhere "!" is a letter.
[[nodiscard]] std::vector<std::string> conditionWords(std::string_view text);

} // namespace brokerscope
