#include "ui/export/session_report.h"

#include "ui/export/report_page.h"
#include "ui/models/event_journal.h"
#include "ui/models/failover_report.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace brokerscope::ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ReportWords)
};

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString row(const QStringList& cells, const char* tag = "td")
{
    const auto name = QLatin1String(tag);
    QString result = QStringLiteral("<tr>");
    for (const auto& cell : cells)
        result += QStringLiteral("<%1>%2</%1>").arg(name, cell);
    return result + QStringLiteral("</tr>\n");
}

QString ids(const std::vector<NodeId>& nodes)
{
    QStringList result;
    for (const auto node : nodes)
        result << QString::number(node.value());
    return result.join(QStringLiteral(", "));
}

QString nodesOf(const cluster::ClusterSnapshot& snapshot)
{
    auto html = QStringLiteral("<h2>%1</h2><table>").arg(ReportWords::tr("Nodes"));
    html += row({ReportWords::tr("Node"), ReportWords::tr("State"), ReportWords::tr("Address"), ReportWords::tr("Logs")}, "th");
    for (const auto& node : snapshot.nodes)
        html += row({QString::number(node.id.value()) + (node.id == snapshot.quorum.leader
                                                             ? QStringLiteral(" (%1)").arg(ReportWords::tr("active controller"))
                                                             : QString()),
                     QString::fromLatin1(nameOf(node.state).data(), static_cast<qsizetype>(nameOf(node.state).size())),
                     QStringLiteral("%1:%2").arg(escaped(node.host)).arg(node.port), bytesWords(node.logBytes)});
    return html + QStringLiteral("</table>\n");
}

QString topicsOf(const cluster::ClusterSnapshot& snapshot)
{
    auto html = QStringLiteral("<h2>%1</h2><table>").arg(ReportWords::tr("Topics"));
    html += row({ReportWords::tr("Partition"), ReportWords::tr("Leader"), ReportWords::tr("Epoch"), ReportWords::tr("Replicas"),
                 ReportWords::tr("ISR"), ReportWords::tr("High watermark")}, "th");
    for (const auto& topic : snapshot.topics) {
        if (topic->internal)
            continue;
        for (const auto& partition : topic->partitions) {
            Offset highWatermark = kNoOffset;
            for (const auto& log : partition.logs)
                if (log.isLeader)
                    highWatermark = log.highWatermark;
            html += row({QStringLiteral("%1-%2").arg(escaped(topic->name)).arg(partition.index.value()),
                         partition.leader == kNoNode ? ReportWords::tr("offline") : QString::number(partition.leader.value()),
                         QString::number(partition.leaderEpoch.value()), ids(partition.replicas), ids(partition.isr),
                         highWatermark == kNoOffset ? QStringLiteral("–") : countWords(highWatermark.value())});
        }
    }
    return html + QStringLiteral("</table>\n");
}

QString groupsOf(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.groups.empty())
        return {};
    auto html = QStringLiteral("<h2>%1</h2><table>").arg(ReportWords::tr("Consumer groups"));
    html += row({ReportWords::tr("Group"), ReportWords::tr("State"), ReportWords::tr("Members"), ReportWords::tr("Lag")}, "th");
    for (const auto& group : snapshot.groups)
        html += row({escaped(group.id), escaped(group.state), QString::number(group.members.size()),
                     group.type == "share" ? QStringLiteral("–") : countWords(group.totalLag)});
    return html + QStringLiteral("</table>\n");
}

QString failureOf(const Failover& failure, const EventJournal& journal)
{
    return QStringLiteral("<h2>%1</h2><p>%2</p>%3")
        .arg(ReportWords::tr("The last failure"), failoverTitle(failure, journal).toHtmlEscaped(), failoverFigures(failure));
}

QString eventsOf(const EventJournal& journal)
{
    auto html = QStringLiteral("<h2>%1</h2>").arg(ReportWords::tr("What happened"));
    if (journal.lost() > 0)
        html += QStringLiteral("<p>%1</p>").arg(ReportWords::tr("%n earlier event(s) were not kept.", nullptr, static_cast<int>(journal.lost())));
    html += QStringLiteral("<table>");
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const auto& event = journal.at(i);
        if (isRoutine(event.type))
            continue;
        const auto* cause = event.cause != 0 ? journal.find(event.cause) : nullptr;
        html += row({clockWords(event.time), eventSentence(event).toHtmlEscaped(),
                     cause == nullptr ? QString() : ReportWords::tr("because: %1").arg(eventLabel(*cause).toHtmlEscaped())});
    }
    return html + QStringLiteral("</table>\n");
}

QString pictureOf(const QImage& picture)
{
    if (picture.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return reportPicture(bytes, "png", ReportWords::tr("The cluster"));
}

} // namespace

QString sessionReport(const cluster::ClusterSnapshot& snapshot, const EventJournal& journal, const Failover* failure,
                      const QImage& picture)
{
    const auto title = ReportWords::tr("Brokerscope session of %1")
                           .arg(QLocale().toString(shownTime(snapshot.time), QLocale::LongFormat));
    return reportPage(title, QStringLiteral("<p>%1</p>\n").arg(ReportWords::tr("Cluster %1 at %2").arg(escaped(snapshot.clusterId), escaped(snapshot.bootstrapServers))) +
                                 pictureOf(picture) + (failure == nullptr ? QString() : failureOf(*failure, journal)) + nodesOf(snapshot) +
                                 topicsOf(snapshot) + groupsOf(snapshot) + eventsOf(journal));
}

} // namespace brokerscope::ui
