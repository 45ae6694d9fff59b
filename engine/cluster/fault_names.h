// The names by which FailApi is asked for: what can be answered with an error, and with which. Any thread.
#pragma once

#include <string_view>
#include <vector>

namespace brokerscope::cluster {

[[nodiscard]] std::vector<std::string_view> refusableApis(); // Kafka's names, in the order of their numbers
[[nodiscard]] std::vector<std::string_view> errorNames();    // likewise, without NONE

} // namespace brokerscope::cluster
