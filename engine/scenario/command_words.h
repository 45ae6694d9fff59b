// The words that break and heal a cluster, as `ctl`, scenarios and lessons share them, to the engine's commands.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/command.h"

#include <string>
#include <vector>

namespace brokerscope::scenario {

// "kill" with {"1"} becomes KillNode{1}. Error: unknown word, wrong number of operands, or not a number.
[[nodiscard]] Result<cluster::Command> parseCommand(const std::string& word, const std::vector<std::string>& operands,
                                                    bool oneWay);
// Every word that parseCommand knows.
[[nodiscard]] std::vector<std::string> commandWords();

} // namespace brokerscope::scenario
