// Where new producer ids come from: a block that the controller has given to this node.
#pragma once

#include "engine/base/ids.h"

#include <optional>

namespace brokerscope::transaction {

class ProducerIdSource
{
public:
    virtual ~ProducerIdSource() = default;
    // An id that nobody has had. Nothing while the next block is on its way; the client is then
    // asked to try again.
    [[nodiscard]] virtual std::optional<ProducerId> take() = 0;
};

} // namespace brokerscope::transaction
