// A batch of committed records of the metadata log, as every node sees it go by.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/metadata/image.h"

#include <vector>

namespace brokerscope::broker {

// Valid during the call that hands it over.
struct CommittedMetadata
{
    Offset baseOffset;
    LeaderEpoch epoch;
    WallTime time{};                        // when the controller wrote it
    const std::vector<ByteView>& records;   // values; empty: a control batch
    const metadata::MetadataImage& image;   // with these records in it
};

} // namespace brokerscope::broker
