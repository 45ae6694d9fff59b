#include "ui/views/twins/twin_words.h"

#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

struct TwinWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::TwinWords)
};

QString latencyWords(const std::optional<double>& ms)
{
    return ms ? TwinWords::tr("%1 ms").arg(QLocale().toString(*ms, 'f', *ms < 10 ? 2 : 0)) : QStringLiteral("–");
}

// The smaller one is better. Two runs of the very same script are apart, too: by so much, or by that share of the larger.
std::optional<std::size_t> smaller(double one, double other, double atLeast, double share)
{
    if (std::abs(one - other) < std::max(atLeast, share * std::max(one, other)))
        return std::nullopt;
    return one < other ? 0 : 1;
}

template <class Value> double number(Value value)
{
    return static_cast<double>(value);
}

} // namespace

QString differenceTitle(const twins::Difference& difference)
{
    if (difference.name == "acks")
        return TwinWords::tr("acks: 1 or all");
    if (difference.name == "replication-factor")
        return TwinWords::tr("Replication factor: 1 or 3");
    if (difference.name == "assignor")
        return TwinWords::tr("Assignor: range or cooperative-sticky");
    return TwinWords::tr("Zombie leader: acks 1 or all");
}

QString differenceHint(const twins::Difference& difference)
{
    if (difference.name == "acks")
        return TwinWords::tr("At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an "
                             "acknowledgement takes.");
    if (difference.name == "replication-factor")
        return TwinWords::tr("At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is "
                             "acknowledged, and for the bytes in the logs.");
    if (difference.name == "assignor")
        return TwinWords::tr("At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, "
                             "and for the lag.");
    return TwinWords::tr("At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost "
                         "records, and for the gap in what is acknowledged.");
}

QString questionWords(twins::Question question)
{
    switch (question) {
    case twins::Question::LosesRecords:
        return TwinWords::tr("In which of the two will acknowledged records be lost?");
    case twins::Question::WritingStandsStill:
        return TwinWords::tr("In which of the two will nothing be acknowledged for longer?");
    case twins::Question::TakesPartitionsAway:
        return TwinWords::tr("In which of the two will members give up more partitions?");
    }
    return {};
}

QString sideName(const twins::Difference& difference, std::size_t side)
{
    // Kafka's name of the assignor is too long for a legend, and the value tells what it is.
    const auto value = QString::fromStdString(difference.values.at(side));
    return difference.name == "assignor" ? value : QString::fromStdString(difference.setting) + QLatin1Char('=') + value;
}

std::vector<TwinRow> twinRows(const std::array<twins::Sums, 2>& sums)
{
    std::vector<TwinRow> rows;
    const auto add = [&](const QString& label, auto&& words, auto&& size, double atLeast, double share, bool moreIsBetter = false) {
        TwinRow row{label, {words(sums[0]), words(sums[1])}, smaller(size(sums[0]), size(sums[1]), atLeast, share)};
        if (row.better && moreIsBetter)
            row.better = 1 - *row.better;
        rows.push_back(std::move(row));
    };
    using twins::Sums;
    const auto count = [](auto value) { return countWords(static_cast<std::int64_t>(value)); };
    add(TwinWords::tr("Acknowledged"), [&](const Sums& one) { return count(one.acknowledged); }, [](const Sums& one) { return number(one.acknowledged); }, 1,
        0.02, true);
    add(TwinWords::tr("Lost"), [&](const Sums& one) { return count(one.lost); }, [](const Sums& one) { return number(one.lost); }, 1, 0);
    add(TwinWords::tr("Failed"), [&](const Sums& one) { return count(one.failed); }, [](const Sums& one) { return number(one.failed); }, 1, 0);
    add(TwinWords::tr("Longest without acknowledgement"), [](const Sums& one) { return durationWords(one.longestStandstill.count()); },
        [](const Sums& one) { return number(one.longestStandstill.count()); }, 500, 0);
    add(TwinWords::tr("Acknowledged after (p50)"), [](const Sums& one) { return latencyWords(one.latencyMs); },
        [](const Sums& one) { return one.latencyMs.value_or(0); }, 0.2, 0.25);
    add(TwinWords::tr("A partition without leader"), [](const Sums& one) { return durationWords(one.offline.count()); },
        [](const Sums& one) { return number(one.offline.count()); }, 500, 0);
    add(TwinWords::tr("Largest lag"), [&](const Sums& one) { return count(one.mostLag); }, [](const Sums& one) { return number(one.mostLag); }, 30, 0.25);
    if (auto& better = rows.back().better; better && sums[*better].lost > sums[1 - *better].lost)
        better.reset(); // what is gone need not be read: that is no merit
    if (sums[0].revoked + sums[1].revoked > 0)
        add(TwinWords::tr("Partitions given up in rebalances"), [&](const Sums& one) { return count(one.revoked); },
            [](const Sums& one) { return number(one.revoked); }, 1, 0);
    add(TwinWords::tr("Bytes in the logs"), [](const Sums& one) { return bytesWords(one.bytes); }, [](const Sums& one) { return number(one.bytes); }, 1000,
        0.25);
    // Logs are small, too, where records are gone: a record that was kept has to take less room as well.
    const auto bytesOfKept = [](const Sums& one) { return number(one.bytes) / std::max(1.0, number(one.acknowledged) - number(one.lost)); };
    if (auto& better = rows.back().better; better && smaller(bytesOfKept(sums[0]), bytesOfKept(sums[1]), 1, 0.25) != better)
        better.reset();
    return rows;
}

QString outcomeWords(const twins::Difference& difference, const std::vector<TwinRow>& rows)
{
    QStringList brought;
    QStringList cost;
    for (const auto& row : rows)
        if (row.better)
            (*row.better == 1 ? brought : cost) << TwinWords::tr("%1: %2 instead of %3").arg(row.label, row.values[1], row.values[0]);
    const auto one = sideName(difference, 0);
    const auto other = sideName(difference, 1);
    const auto list = [](const QStringList& parts) { return parts.join(QStringLiteral("; ")); };
    if (brought.isEmpty() && cost.isEmpty())
        return TwinWords::tr("This time %1 and %2 came out alike.").arg(one, other);
    if (cost.isEmpty())
        return TwinWords::tr("%2 in place of %1 brought: %3.\nIt cost nothing that was measured here.").arg(one, other, list(brought));
    if (brought.isEmpty())
        return TwinWords::tr("%2 in place of %1 brought nothing that was measured here.\nIt cost: %3.").arg(one, other, list(cost));
    return TwinWords::tr("%2 in place of %1 brought: %3.\nIt cost: %4.").arg(one, other, list(brought), list(cost));
}

} // namespace brokerscope::ui
