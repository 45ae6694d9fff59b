// What every generated message header needs and nothing more: these headers are included all over the engine.
//
// A message struct holds its fields with Kafka's default values. A nullable field is a std::optional; `records` is a
// SharedBytes that shares the frame it came in. For each struct:
//   encode(out, version)  never fails. Precondition: version lies in [kLowestVersion, kHighestVersion]. A field that the
//                         version does not have is left out, whatever its value; null where the version knows no null is
//                         written as empty; a string longer than 32,767 bytes is cut there (handlers check lengths first).
//   decode(in, version)   resets the message, reads it and returns an error that names the field. Bytes may be left over:
//                         a caller that reads a whole frame checks in.remaining().
//   read(in, version)     the same for nested structs, with the error left in the reader.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/base/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::protocol {

class Reader;
class Writer;

} // namespace brokerscope::protocol
