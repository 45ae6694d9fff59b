// Where a record's batch lies in the segment files of a replica, found by reading their batch headers. Only reads; files
// that are being written to or deleted meanwhile do no harm. Any thread; takes as long as it takes to read a segment.
#pragma once

#include "engine/base/ids.h"

#include <QString>

#include <filesystem>

namespace brokerscope::ui {

struct BatchPlace
{
    NodeId node = kNoNode;
    QString file;             // "00000000000000000500.log"; empty: not found
    std::int64_t position = 0;
    std::int64_t size = 0;
    Offset first = kNoOffset; // the batch's
    Offset last = kNoOffset;
    friend bool operator==(const BatchPlace&, const BatchPlace&) = default;
};

[[nodiscard]] BatchPlace findBatch(const std::filesystem::path& partitionDirectory, NodeId node, Offset offset);

} // namespace brokerscope::ui
