// Which topic names are legal, and which cannot stand beside each other.
#pragma once

#include <string>
#include <string_view>

namespace brokerscope::metadata {

// Empty when the name is legal; otherwise a sentence that says why not.
[[nodiscard]] std::string whyIllegalTopicName(std::string_view name);
// Topics whose keys are equal cannot both exist: metrics write '.' and '_' alike.
[[nodiscard]] std::string collisionKey(std::string_view name);

} // namespace brokerscope::metadata
