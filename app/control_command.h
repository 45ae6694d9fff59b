// Words of `ctl` to values of the engine.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/command.h"

#include <string>
#include <vector>

namespace brokerscope::app {

// "kill" with {"1"} becomes KillNode{1}. Error: unknown word, wrong number of operands, or not a number.
[[nodiscard]] Result<cluster::Command> parseCommand(const std::string& word, const std::vector<std::string>& operands,
                                                    bool oneWay);

} // namespace brokerscope::app
