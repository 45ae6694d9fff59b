#include "ui/words/external_words.h"

#include "ui/words/figures.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct ExternalWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ExternalWords)
};

} // namespace

QString notTold()
{
    return ExternalWords::tr("not told");
}

QString notToldTip()
{
    return ExternalWords::tr("Kafka's public protocol does not tell this of an external cluster.");
}

QString goneWord()
{
    return ExternalWords::tr("gone");
}

QString externalName()
{
    return ExternalWords::tr("external cluster");
}

QString whyNoActsOnExternal()
{
    return ExternalWords::tr("This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of "
                             "Brokerscope's own can be stopped, broken or changed here.");
}

QString whyNoDemoOnExternal()
{
    return ExternalWords::tr("Not on an external cluster: the demo creates topics and fills them.");
}

bool showsNothingOfExternal(const QString& dock)
{
    return dock == QLatin1String("dock.wire") || dock == QLatin1String("dock.connections") ||
           dock == QLatin1String("dock.files") || dock == QLatin1String("dock.lost") ||
           dock == QLatin1String("dock.time");
}

QString externalNote(const QString& dock)
{
    if (dock == QLatin1String("dock.cluster"))
        return ExternalWords::tr("Not told by the public protocol: requests and their rates, links, and clients that are in no group.");
    if (dock == QLatin1String("dock.timeline"))
        return ExternalWords::tr("Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.");
    if (dock == QLatin1String("dock.logs"))
        return ExternalWords::tr("Not told by the public protocol: segments, the epochs of a log, and followers' high watermarks.");
    if (dock == QLatin1String("dock.groups"))
        return ExternalWords::tr("Not told by the public protocol: the generation of a classic group, and why it rebalances.");
    if (dock == QLatin1String("dock.topics"))
        return ExternalWords::tr("Not told by the public protocol: how many bytes are read and written.");
    if (dock == QLatin1String("dock.quorum"))
        return ExternalWords::tr("Not told by the public protocol: votes, election timers and the records of the metadata log.");
    if (dock == QLatin1String("dock.metrics"))
        return ExternalWords::tr("Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.");
    if (dock == QLatin1String("dock.wire") || dock == QLatin1String("dock.evidence"))
        return ExternalWords::tr("Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.");
    if (dock == QLatin1String("dock.connections"))
        return ExternalWords::tr("Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.");
    if (dock == QLatin1String("dock.files"))
        return ExternalWords::tr("Not told by the public protocol: segments, indexes and checkpoints lie on the brokers' own disks. The sizes of logs are in Topics.");
    if (dock == QLatin1String("dock.lost"))
        return ExternalWords::tr("Not told by the public protocol: which records a failover has cut off.");
    if (dock == QLatin1String("dock.time"))
        return ExternalWords::tr("The clock of an external cluster cannot be slowed, stepped or stopped.");
    return {};
}

QString externalTrouble(const cluster::ClusterSnapshot& snapshot)
{
    if (!snapshot.external)
        return {};
    const auto& external = *snapshot.external;
    const auto problem = QString::fromStdString(external.problem);
    if (!external.lastAnswer)
        return problem.isEmpty() ? ExternalWords::tr("Asking %1 …").arg(QString::fromStdString(external.servers))
                                 : ExternalWords::tr("No answer yet: %1. Trying again …").arg(problem);
    if (problem.isEmpty())
        return {};
    return ExternalWords::tr("No answer since %1 (%2): %3. The figures are from then. Trying again …")
        .arg(clockWords(*external.lastAnswer), agoWords(*external.lastAnswer, snapshot.time), problem);
}

} // namespace brokerscope::ui
