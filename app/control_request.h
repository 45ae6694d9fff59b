// One line that `ctl` sends, taken apart. Anybody who may open the socket can send anything.
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::app {

struct ControlRequest
{
    std::string command;               // "status", "kill" ...
    std::vector<std::string> operands; // numbers come as their text
    bool follow = false;               // events: go on with what happens from now on
    bool oneWay = false;               // cut, delay: only from the first node to the second
};

// Error: no JSON object, or one without a command.
[[nodiscard]] Result<ControlRequest> parseControlRequest(std::string_view line);

} // namespace brokerscope::app
