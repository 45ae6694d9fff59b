// How `brokerscope ctl` and a running Brokerscope talk: one line of JSON each way over a local socket in the data
// directory. Request: {"command":"kill","arguments":["1"]}. Answer: {"result":...} or {"error":"a sentence"}; for
// "events" with "follow" any number of {"event":...} lines.
#pragma once

#include <cstddef>
#include <filesystem>

namespace brokerscope::app {

inline constexpr std::size_t kMaxControlLine = 64 * 1024; // of a request; answers may be longer

inline std::filesystem::path controlSocketIn(const std::filesystem::path& dataDirectory)
{
    return dataDirectory / "control.sock";
}

} // namespace brokerscope::app
