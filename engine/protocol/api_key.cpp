#include "engine/protocol/api_key.h"

#include "engine/protocol/generated/api_key_table.h"

#include <algorithm>
#include <cassert>

namespace brokerscope::protocol {

std::span<const ApiInfo> allApis()
{
    return kApis;
}

const ApiInfo* findApi(std::int16_t key)
{
    const auto found = std::lower_bound(kApis.begin(), kApis.end(), key, [](const ApiInfo& api, std::int16_t wanted) {
        return static_cast<std::int16_t>(api.key) < wanted;
    });
    return found != kApis.end() && static_cast<std::int16_t>(found->key) == key ? &*found : nullptr;
}

const ApiInfo& infoOf(ApiKey key)
{
    const auto* api = findApi(static_cast<std::int16_t>(key));
    assert(api);
    return *api;
}

std::string_view nameOf(ApiKey key)
{
    const auto* api = findApi(static_cast<std::int16_t>(key));
    return api ? api->name : "unknown";
}

} // namespace brokerscope::protocol
