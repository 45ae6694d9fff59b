// What moving a group's committed offsets would do, partition by partition, before anything is sent: the rules of Kafka's own
// tool (kafka-consumer-groups --reset-offsets). Pure.
#pragma once

#include "engine/base/ids.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace brokerscope::ui {

enum class ResetTo { Earliest, Latest, Offset, Time, Duration, Shift, File };

struct ResetPartition
{
    QString topic;
    int partition = -1;
    std::optional<qint64> committed;
    qint64 logStart = 0;
    qint64 logEnd = 0;
    bool online = true; // has a leader
};

using PartitionOffsets = QHash<std::pair<QString, int>, qint64>;

struct ResetWish
{
    ResetTo to = ResetTo::Earliest;
    qint64 number = 0;      // the offset, or by how much to shift
    PartitionOffsets given; // found by time (-1: no record is as young), or read from a file
};

struct ResetRow
{
    enum class Note { None, AtStart, AtEnd, Unchanged, NoLeader, NotCommitted, NotListed };

    QString topic;
    int partition = -1;
    std::optional<qint64> now;
    std::optional<qint64> next; // none: it stays as it is
    Note note = Note::None;

    [[nodiscard]] std::optional<qint64> difference() const
    {
        return now && next ? std::optional<qint64>(*next - *now) : std::nullopt;
    }
};

// One row for each partition, in their order. An offset outside the log becomes its start or its end.
[[nodiscard]] std::vector<ResetRow> planReset(const std::vector<ResetPartition>& partitions, const ResetWish& wish);

// Lines of "topic,partition,offset", as the tool's --export writes them. Empty lines are passed over.
struct ResetFile
{
    PartitionOffsets offsets;
    int wrongLine = 0; // the first that is not of this form, from 1; 0: all are
    QString wrongText;
};
[[nodiscard]] ResetFile readResetFile(const QString& text);
// The same form, for what a group has committed.
[[nodiscard]] QString writeResetFile(const std::vector<ResetPartition>& partitions);

// "90m", "2h 30m", "1d", "PT1H30M": so many milliseconds. None: not a duration.
[[nodiscard]] std::optional<qint64> parseDuration(const QString& text);

} // namespace brokerscope::ui
