// Node ids as messages and records hold them, and back.
#pragma once

#include "engine/base/ids.h"

#include <vector>

namespace brokerscope::metadata {

[[nodiscard]] inline std::vector<std::int32_t> rawIds(const std::vector<NodeId>& ids)
{
    std::vector<std::int32_t> out;
    out.reserve(ids.size());
    for (auto id : ids)
        out.push_back(id.value());
    return out;
}

[[nodiscard]] inline std::vector<NodeId> nodeIds(const std::vector<std::int32_t>& ids)
{
    std::vector<NodeId> out;
    out.reserve(ids.size());
    for (auto id : ids)
        out.emplace_back(id);
    return out;
}

} // namespace brokerscope::metadata
