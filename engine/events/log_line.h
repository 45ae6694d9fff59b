// A line of a node's log, as an operator of Kafka reads it in server.log: English, and for the same reader as there.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace brokerscope::events {

enum class LogLevel { Debug, Info, Warn, Error };

struct LogLine
{
    std::uint64_t sequence = 0; // rises by one; set by the log
    WallTime time{};
    NodeId node = kNoNode;      // kNoNode: the cluster as a whole
    LogLevel level = LogLevel::Info;
    std::string logger;         // the part that speaks, by the name of Kafka's class: "ReplicaManager"
    std::string text;
};

[[nodiscard]] std::string_view nameOf(LogLevel level); // "INFO"

} // namespace brokerscope::events
