// In which order a group has read what was sent. Pure.
#pragma once

#include "ui/bridge/workloads.h"

#include <vector>

namespace brokerscope::ui {

// "order 17": a message by its number.
[[nodiscard]] QByteArray numberedMessage(quint64 number);
[[nodiscard]] quint64 numberOf(const QByteArray& message); // 0: it has none

struct ReadOrder
{
    int records = 0;        // that were read for the first time
    int again = 0;          // read a second time: after a replay or a crash
    int wrongWithin = 0;    // before an older one of the same partition
    int wrongAcross = 0;    // after one that was sent later, whatever its partition
};

// `records`: as they were read, oldest first.
[[nodiscard]] ReadOrder orderOf(const std::vector<ReadRecord>& records);

} // namespace brokerscope::ui
