// What a committed change of the metadata means to somebody who watches: leaders, ISR, topics, configurations. Pure.
#pragma once

#include "engine/events/event.h"
#include "engine/metadata/image.h"

#include <vector>

namespace brokerscope::broker {

[[nodiscard]] std::vector<events::Event> metadataEvents(const metadata::MetadataImage& before,
                                                        const metadata::MetadataImage& after,
                                                        const metadata::MetadataChanges& changes);

} // namespace brokerscope::broker
