#include "fuzz/targets.h"

#include "app/control_request.h"
#include "app/properties.h"
#include "engine/scenario/act.h"
#include "engine/scenario/command_words.h"

#include <sstream>
#include <string>

namespace brokerscope::fuzz {
namespace {

void runControl(ByteView input)
{
    const auto request = app::parseControlRequest(asText(input));
    if (!request) {
        require(!request.error().message().empty(), "a refusal says why");
        return;
    }
    const auto& asked = request.value();
    (void)scenario::parseCommand(asked.command, asked.operands, asked.oneWay);
}

std::vector<Bytes> controlSeeds()
{
    std::vector<Bytes> inputs;
    for (const char* line : {
             R"({"command":"status"})",
             R"({"command":"events","follow":true})",
             R"({"command":"kill","arguments":[1]})",
             R"({"command":"kill","arguments":["1"]})",
             R"({"command":"cut","arguments":["1","2"],"oneWay":true})",
             R"({"command":"delay","arguments":["1","2","300"]})",
             R"({"command":"heal","arguments":[]})",
             R"({"command":"stop","arguments":[1e400]})",
             R"({"command":"start","arguments":[{"a":[null,true,"\ud800"]}]})",
             R"([[[[{"command":7}]]]])",
         })
        inputs.push_back(InputBuilder().rest(std::string_view(line)).take());
    return inputs;
}

void runProperties(ByteView input)
{
    std::istringstream file{std::string(asText(input))};
    std::map<std::string, std::string> settings = {{"kept", "as it was"}};
    const auto read = app::readProperties(file, "server.properties", settings);
    require(settings["kept"] == "as it was", "what was set before stays");
    require(read || read.error().message().starts_with("server.properties:"), "a refusal names file and line");
}

std::vector<Bytes> propertiesSeeds()
{
    std::vector<Bytes> inputs;
    for (const char* text : {"# comment\n! another\n\nlog.segment.bytes = 1048576\r\n\tnum.partitions=3", "=\n==\nkept=no\n",
                             "no value\n", "name=value # no comment\nname=again\n"})
        inputs.push_back(InputBuilder().rest(std::string_view(text)).take());
    return inputs;
}

} // namespace

Target controlTarget()
{
    return {"control", runControl, 1024, controlSeeds, nullptr};
}

Target propertiesTarget()
{
    return {"properties", runProperties, 1024, propertiesSeeds, nullptr};
}

} // namespace brokerscope::fuzz
