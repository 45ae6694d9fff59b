// All messages by name, for tests that do not care which one it is.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::protocol::testing {

// A message, its type forgotten. decode() gives what encode() makes of the decoded message.
struct AnyMessage
{
    std::string_view name;
    std::int16_t lowestVersion;
    std::int16_t highestVersion;
    Result<Bytes> (*recode)(ByteView bytes, std::int16_t version);
};

[[nodiscard]] const std::vector<AnyMessage>& everyMessage();
// nullptr if there is none.
[[nodiscard]] const AnyMessage* find(std::string_view name);

// One line of data/messages.jsonl: a random message as Kafka's own classes encode it.
struct Vector
{
    std::string message;
    std::int16_t version;
    Bytes bytes;
    std::string value; // JSON
};
[[nodiscard]] const std::vector<Vector>& vectors();

[[nodiscard]] std::vector<std::string> linesOf(const std::string& dataFile);
[[nodiscard]] Bytes fromHex(std::string_view hex);

} // namespace brokerscope::protocol::testing
