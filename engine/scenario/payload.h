// What a scenario says of a record's fields, to the template that RecordGenerator fills: JSON, one member a field.
#pragma once

#include "engine/base/result.h"
#include "engine/script/document.h"

#include <string>

namespace brokerscope::scenario {

// A map of names to kinds: "counter 1000", "choice placed|paid", "number 1..5", "drift 20.0..30.0 anomaly 95.0 every 40",
// "every 40 fraud else ok", "flag every 40", "key", "name", "city", "uuid", "amount", "bool", "time", "ms", "sentence",
// "text hello".
[[nodiscard]] Result<std::string> payloadTemplate(const script::Value& fields);

} // namespace brokerscope::scenario
