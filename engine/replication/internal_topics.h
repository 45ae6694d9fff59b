// Topics that belong to the brokers themselves: clients read them, but do not write to or delete from them.
#pragma once

#include <string_view>

namespace brokerscope::replication {

[[nodiscard]] inline bool isInternalTopic(std::string_view topic)
{
    return topic == "__consumer_offsets" || topic == "__transaction_state" || topic == "__share_group_state";
}

} // namespace brokerscope::replication
