#include "ui/models/failover_report.h"

#include "ui/models/event_journal.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace brokerscope::ui {

namespace {

struct FailoverReport
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FailoverReport)
};

QString time(const std::optional<std::int64_t>& ms)
{
    return ms ? durationWords(*ms) : QStringLiteral("–");
}

QString number(const std::optional<std::int64_t>& value)
{
    return value ? QString::number(*value) : QString();
}

QString nodeWords(NodeId node)
{
    return node == kNoNode ? FailoverReport::tr("nobody") : FailoverReport::tr("node %1").arg(node.value());
}

QString row(const QStringList& cells, const char* tag)
{
    QString html = QStringLiteral("<tr>");
    for (const auto& cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString failoverTitle(const Failover& failover, const EventJournal& journal)
{
    const auto* event = journal.find(failover.event);
    const auto what = event == nullptr ? FailoverReport::tr("Node %1 failed.").arg(failover.node.value()) : eventSentence(*event);
    return QStringLiteral("%1 · %2").arg(clockWords(failover.at).left(8), what);
}

QString failoverFigures(const Failover& failover)
{
    auto html = QStringLiteral("<table>\n");
    html += row({FailoverReport::tr("Time to detect"), time(failover.detectedMs)}, "td");
    html += row({FailoverReport::tr("Time to elect the last leader"), time(failover.electedMs)}, "td");
    html += row({FailoverReport::tr("Time to the first acknowledged record"), time(failover.firstAckMs)}, "td");
    if (failover.controllerMs)
        html += row({FailoverReport::tr("Time to a new active controller"), time(failover.controllerMs)}, "td");
    html += row({FailoverReport::tr("Back in service after"), time(failover.backMs)}, "td");
    html += row({FailoverReport::tr("Committed records lost"), failover.recordsLost ? countWords(*failover.recordsLost) : QStringLiteral("–")}, "td");
    html += row({FailoverReport::tr("Partitions that changed their leader"), QString::number(failover.moved())}, "td");
    return html + QStringLiteral("</table>\n");
}

QString failoverHtml(const Failover& failover, const EventJournal& journal)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                                  "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}"
                                  "td,th{border-bottom:1px solid;padding:4px 12px;text-align:left}</style></head><body>\n")
                       .arg(FailoverReport::tr("Failover report").toHtmlEscaped());
    html += QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n")
                .arg(FailoverReport::tr("Failover report").toHtmlEscaped(), failoverTitle(failover, journal).toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>\n").arg(QDateTime::fromMSecsSinceEpoch(toEpochMs(failover.at)).toString(Qt::ISODateWithMs));
    html += failoverFigures(failover);
    html += QStringLiteral("<table>\n");
    html += row({FailoverReport::tr("Partition"), FailoverReport::tr("Lost its leader"), FailoverReport::tr("Time to elect"),
                 FailoverReport::tr("New leader"), FailoverReport::tr("Epoch"), FailoverReport::tr("First acknowledged record"),
                 FailoverReport::tr("Because")},
                "th");
    for (const auto& one : failover.partitions) {
        const auto* cause = journal.find(one.because);
        html += row({QStringLiteral("%1-%2").arg(QString::fromStdString(one.topic)).arg(one.partition.value()), nodeWords(one.lost),
                     time(one.leaderlessMs), nodeWords(one.taken), one.epoch == kNoEpoch ? QString() : QString::number(one.epoch.value()),
                     time(one.firstAckMs), cause == nullptr ? QString() : eventSentence(*cause)},
                    "td");
    }
    return html + QStringLiteral("</table>\n</body></html>\n");
}

QString failoverCsv(const Failover& failover)
{
    QStringList lines{QStringLiteral("topic,partition,lost_leader,detect_ms,elect_ms,new_leader,epoch,first_acknowledged_ms")};
    for (const auto& one : failover.partitions)
        lines << QStringList{QString::fromStdString(one.topic), QString::number(one.partition.value()), QString::number(one.lost.value()),
                             number(failover.detectedMs), number(one.leaderlessMs),
                             one.taken == kNoNode ? QString() : QString::number(one.taken.value()),
                             one.epoch == kNoEpoch ? QString() : QString::number(one.epoch.value()), number(one.firstAckMs)}
                     .join(QLatin1Char(','));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace brokerscope::ui
