#include "engine/cluster/fault_names.h"

#include "engine/broker/refusal.h"

#include <cstdint>

namespace brokerscope::cluster {

std::vector<std::string_view> refusableApis()
{
    std::vector<std::string_view> names;
    for (const auto& info : protocol::allApis())
        if (broker::canBeRefused(info.key))
            names.push_back(info.name);
    return names;
}

std::vector<std::string_view> errorNames()
{
    constexpr std::int16_t kEnough = 1000; // Kafka is at 133
    std::vector<std::string_view> names;
    for (std::int16_t code = -1; code < kEnough; ++code)
        if (const auto error = protocol::toErrorCode(code); error && *error != protocol::ErrorCode::None)
            names.push_back(protocol::nameOf(*error));
    return names;
}

} // namespace brokerscope::cluster
