// NAME=VALUE lines, as Kafka's server.properties has them.
#pragma once

#include "engine/base/result.h"

#include <istream>
#include <map>
#include <string>

namespace brokerscope::app {

// '#' and '!' begin a comment line. Names that `settings` has already keep their value. Error: a line that is no
// NAME=VALUE, told with `name` (of the file) and its number.
[[nodiscard]] Result<void> readProperties(std::istream& file, const std::string& name,
                                          std::map<std::string, std::string>& settings);

} // namespace brokerscope::app
