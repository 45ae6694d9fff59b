// Acts and expectations as a file has them. Internal to this folder.
#pragma once

#include "engine/scenario/scenario.h"

namespace brokerscope::scenario {

// "3 s", "250 ms", "1.5 s", "1 min"
[[nodiscard]] Result<std::chrono::milliseconds> durationOf(const script::Value& value, const char* what);
[[nodiscard]] Result<std::vector<TimedAct>> readActs(const script::Value& list);
[[nodiscard]] Result<std::vector<Expectation>> readExpectations(const script::Value& list);

} // namespace brokerscope::scenario
