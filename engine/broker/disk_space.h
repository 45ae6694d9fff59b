// How large the device is that holds a node's logs, as DescribeLogDirs tells (KIP-827).
#pragma once

#include <cstdint>

namespace brokerscope::broker {

struct DiskSpace
{
    std::int64_t totalBytes = -1; // -1: not known
    std::int64_t usableBytes = -1;
};

} // namespace brokerscope::broker
