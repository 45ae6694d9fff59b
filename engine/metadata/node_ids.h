// Lists of node ids: as messages and records hold them and back, and what is in them.
#pragma once

#include "engine/base/contains.h"
#include "engine/base/ids.h"

#include <algorithm>
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

// In the same order. `removed`: any range of ids.
template <class Ids> [[nodiscard]] std::vector<NodeId> without(std::vector<NodeId> ids, const Ids& removed)
{
    std::erase_if(ids, [&](NodeId id) { return std::find(removed.begin(), removed.end(), id) != removed.end(); });
    return ids;
}

} // namespace brokerscope::metadata
