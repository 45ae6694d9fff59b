#include "app/control_request.h"

#include <nlohmann/json.hpp>

namespace brokerscope::app {

Result<ControlRequest> parseControlRequest(std::string_view line)
{
    using nlohmann::json;
    const auto request = json::parse(line, nullptr, false);
    if (!request.is_object() || !request.contains("command") || !request["command"].is_string())
        return makeError(ErrorKind::Invalid, {}, "a request is an object with a command");
    const auto isSet = [&](const char* name) { return request.value(name, json(false)) == json(true); };
    ControlRequest result;
    result.command = request["command"];
    result.follow = isSet("follow");
    result.oneWay = isSet("oneWay");
    if (const auto found = request.find("arguments"); found != request.end() && found->is_array())
        for (const auto& operand : *found)
            result.operands.push_back(
                operand.is_string() ? operand.get<std::string>()
                                    : operand.dump(-1, ' ', false, json::error_handler_t::replace));
    return result;
}

} // namespace brokerscope::app
