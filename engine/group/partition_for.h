// Which partition of `__consumer_offsets` keeps a group.
#pragma once

#include "engine/base/coordinator_partition.h"

namespace brokerscope::group {

using brokerscope::javaHash;
using brokerscope::partitionFor;
using brokerscope::utf16Length;

} // namespace brokerscope::group
