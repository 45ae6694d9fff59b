#include "engine/share/partition_key.h"

namespace brokerscope::share {

std::string SharePartitionKey::toString() const
{
    return groupId + ':' + topicId.toString() + ':' + std::to_string(partition.value());
}

} // namespace brokerscope::share
