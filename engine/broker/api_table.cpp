#include "engine/broker/api_table.h"

#include <algorithm>

namespace brokerscope::broker {

Served& ApiTable::entry(protocol::ApiKey key)
{
    const auto& info = protocol::infoOf(key);
    auto& served = m_apis[key];
    served.key = key;
    served.lowest = info.lowestVersion;
    served.lowestAdvertised = info.lowestVersion;
    served.highest = std::min<std::int16_t>(info.highestVersion, info.latestStable);
    return served;
}

const Served* ApiTable::find(protocol::ApiKey key) const
{
    auto found = m_apis.find(key);
    return found == m_apis.end() ? nullptr : &found->second;
}

} // namespace brokerscope::broker
