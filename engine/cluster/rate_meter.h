// Rates per second out of counters that only rise. Pure.
#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace brokerscope::cluster {

class RateMeter
{
public:
    // The rate of the counter `key` over about the last second, given that it stands at `count` now. A counter that went
    // back (its node was restarted) begins anew.
    double update(const std::string& key, Instant now, std::uint64_t count);
    // Forgets counters that were not updated for ten seconds.
    void forgetOld(Instant now);

private:
    struct Entry
    {
        Instant from{};
        std::uint64_t countFrom = 0;
        Instant last{};
        std::uint64_t countLast = 0;
        double rate = 0;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace brokerscope::cluster
