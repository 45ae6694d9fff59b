#include "engine/protocol/every_message.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/generated/every_message.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace brokerscope::protocol::testing {

namespace {

template <class Message> Result<Bytes> recode(ByteView bytes, std::int16_t version)
{
    Reader in(bytes);
    Message message;
    BOOST_OUTCOME_TRYV(decodeWhole(message, in, version));
    Writer out;
    message.encode(out, version);
    return out.takeJoined();
}

template <class... Messages> std::vector<AnyMessage> listOf(MessageList<Messages...>)
{
    return {{Messages::kName, Messages::kLowestVersion, Messages::kHighestVersion, &recode<Messages>}...};
}

} // namespace

const std::vector<AnyMessage>& everyMessage()
{
    static const auto all = listOf(EveryMessage());
    return all;
}

const AnyMessage* find(std::string_view name)
{
    for (const auto& message : everyMessage()) {
        if (message.name == name)
            return &message;
    }
    return nullptr;
}

std::vector<std::string> linesOf(const std::string& dataFile)
{
    std::ifstream file(std::string(BROKERSCOPE_TEST_DATA) + "/" + dataFile);
    if (!file)
        throw std::runtime_error("no test data: " + dataFile);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

Bytes fromHex(std::string_view hex)
{
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
    return bytes;
}

const std::vector<Vector>& vectors()
{
    static const auto all = [] {
        std::vector<Vector> result;
        for (const auto& line : linesOf("messages.jsonl")) {
            const auto json = nlohmann::json::parse(line);
            result.push_back({json["message"], json["version"], fromHex(json["hex"].get<std::string>()),
                              json["value"].dump()});
        }
        return result;
    }();
    return all;
}

} // namespace brokerscope::protocol::testing
