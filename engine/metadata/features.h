// Feature levels (KIP-584): what this software supports, what a new cluster starts with, and
// changing them.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

// The records a new cluster begins with, as one transaction.
[[nodiscard]] Records bootstrapRecords(const ControllerConfig& config);

// Whether somebody with these ranges can read a cluster at these levels; a sentence if not, empty
// if so.
[[nodiscard]] std::string whyUnsupported(const FeatureRanges& ranges,
                                         const MetadataImage::Features& finalized);

[[nodiscard]] Decision<protocol::UpdateFeaturesResponse>
decideUpdateFeatures(const DecisionContext& context,
                     const protocol::UpdateFeaturesRequest& request);

} // namespace brokerscope::metadata
