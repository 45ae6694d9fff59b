#include "ui/models/offset_reset.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace brokerscope::ui {

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

// Without running over, whatever somebody typed.
qint64 shifted(qint64 offset, qint64 by)
{
    if (by > 0 && offset > kMost - by)
        return kMost;
    return by < 0 && by < -kMost + offset ? -kMost : offset + by;
}

std::optional<qint64> wishedFor(const ResetPartition& partition, const ResetWish& wish, ResetRow::Note& note)
{
    switch (wish.to) {
    case ResetTo::Earliest:
        return partition.logStart;
    case ResetTo::Latest:
        return partition.logEnd;
    case ResetTo::Offset:
        return wish.number;
    case ResetTo::Shift:
        if (!partition.committed) {
            note = ResetRow::Note::NotCommitted;
            return std::nullopt;
        }
        return shifted(*partition.committed, wish.number);
    case ResetTo::Time:
    case ResetTo::Duration:
    case ResetTo::File:
        break;
    }
    const auto found = wish.given.constFind({partition.topic, partition.partition});
    if (found == wish.given.constEnd()) {
        note = ResetRow::Note::NotListed;
        return std::nullopt;
    }
    // No record is as young: the group waits for the next one.
    return *found < 0 && wish.to != ResetTo::File ? partition.logEnd : *found;
}

} // namespace

std::vector<ResetRow> planReset(const std::vector<ResetPartition>& partitions, const ResetWish& wish)
{
    std::vector<ResetRow> rows;
    for (const auto& partition : partitions) {
        ResetRow row;
        row.topic = partition.topic;
        row.partition = partition.partition;
        row.now = partition.committed;
        if (!partition.online) {
            row.note = ResetRow::Note::NoLeader;
            rows.push_back(std::move(row));
            continue;
        }
        if (const auto wished = wishedFor(partition, wish, row.note)) {
            row.next = std::clamp(*wished, partition.logStart, std::max(partition.logStart, partition.logEnd));
            if (*wished < partition.logStart)
                row.note = ResetRow::Note::AtStart;
            else if (*wished > partition.logEnd)
                row.note = ResetRow::Note::AtEnd;
            else if (row.next == row.now)
                row.note = ResetRow::Note::Unchanged;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ResetFile readResetFile(const QString& text)
{
    ResetFile file;
    const auto lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto fields = line.split(QLatin1Char(','));
        bool partitionOk = false;
        bool offsetOk = false;
        // The group's name in front is what the tool writes for several groups.
        const auto at = fields.size() - 3;
        const int partition = at >= 0 ? fields[at + 1].trimmed().toInt(&partitionOk) : 0;
        const qint64 offset = at >= 0 ? fields[at + 2].trimmed().toLongLong(&offsetOk) : 0;
        const auto topic = at >= 0 ? fields[at].trimmed().remove(QLatin1Char('"')) : QString();
        if (at > 1 || !partitionOk || !offsetOk || partition < 0 || offset < 0 || topic.isEmpty()) {
            file.wrongLine = i + 1;
            file.wrongText = line;
            return file;
        }
        file.offsets.insert({topic, partition}, offset);
    }
    return file;
}

QString writeResetFile(const std::vector<ResetPartition>& partitions)
{
    QString text;
    for (const auto& one : partitions)
        if (one.committed)
            text += QStringLiteral("%1,%2,%3\n").arg(one.topic).arg(one.partition).arg(*one.committed);
    return text;
}

std::optional<qint64> parseDuration(const QString& text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^\\s*P?\\s*(?:(\\d{1,6})\\s*d)?\\s*T?\\s*(?:(\\d{1,6})\\s*h)?\\s*(?:(\\d{1,6})\\s*m)?\\s*(?:(\\d{1,8})\\s*s)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 kUnits[] = {86'400'000, 3'600'000, 60'000, 1'000};
    qint64 sum = 0;
    bool any = false;
    for (int i = 0; i < 4; ++i)
        if (const auto part = match.captured(i + 1); !part.isEmpty()) {
            any = true;
            sum += part.toLongLong() * kUnits[i];
        }
    return any ? std::optional<qint64>(sum) : std::nullopt;
}

} // namespace brokerscope::ui
