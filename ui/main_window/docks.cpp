#include "ui/main_window/docks.h"

#include "ui/exams/exams_view.h"
#include "ui/lessons/lessons_view.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/connections/connections_view.h"
#include "ui/views/consume/consume_view.h"
#include "ui/views/evidence/evidence_view.h"
#include "ui/views/files/files_view.h"
#include "ui/views/glossary/glossary_view.h"
#include "ui/views/groups/groups_view.h"
#include "ui/views/ledger/ledger_view.h"
#include "ui/views/logs/logs_view.h"
#include "ui/views/messages/messages_view.h"
#include "ui/views/metrics/metrics_view.h"
#include "ui/views/lost/lost_view.h"
#include "ui/views/navigator/navigator_view.h"
#include "ui/views/produce/produce_view.h"
#include "ui/views/quorum/quorum_view.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/serverlog/server_log_view.h"
#include "ui/views/time/time_view.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/views/topics/topics_view.h"
#include "ui/views/transactions/transactions_view.h"
#include "ui/views/twins/twins_view.h"
#include "ui/views/wire/wire_view.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct DockTitles
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::DockTitles)
};

template <class T> DockEntry entry(const char* name)
{
    return {name, [](const ViewContext& context) -> View* { return new T(context); }};
}

} // namespace

const std::vector<DockEntry>& dockEntries()
{
    static const std::vector<DockEntry> kEntries{
        entry<NavigatorView>("dock.navigator"),
        entry<ClusterView>("dock.cluster"),
        entry<TimelineView>("dock.timeline"),
        entry<LogsView>("dock.logs"),
        entry<GroupsView>("dock.groups"),
        entry<ProduceView>("dock.produce"),
        entry<ConsumeView>("dock.consume"),
        entry<TopicsView>("dock.topics"),
        entry<MessagesView>("dock.messages"),
        entry<QuorumView>("dock.quorum"),
        entry<TransactionsView>("dock.transactions"),
        entry<ConnectionsView>("dock.connections"),
        entry<MetricsView>("dock.metrics"),
        entry<WireView>("dock.wire"),
        entry<EvidenceView>("dock.evidence"),
        entry<FilesView>("dock.files"),
        entry<ServerLogView>("dock.serverlog"),
        entry<TimeView>("dock.time"),
        entry<LostView>("dock.lost"),
        entry<ScenariosView>("dock.scenarios"),
        entry<LessonsView>("dock.lessons"),
        entry<GlossaryView>("dock.glossary"),
        entry<LedgerView>("dock.ledger"),
        entry<ExamsView>("dock.exams"),
        entry<TwinsView>("dock.twins"),
        entry<CompareView>("dock.compare"),
    };
    return kEntries;
}

QString dockTitle(const QString& name)
{
    if (name == QLatin1String("dock.navigator"))
        return DockTitles::tr("Navigator");
    if (name == QLatin1String("dock.cluster"))
        return DockTitles::tr("Cluster");
    if (name == QLatin1String("dock.timeline"))
        return DockTitles::tr("Timeline");
    if (name == QLatin1String("dock.topics"))
        return DockTitles::tr("Topics");
    if (name == QLatin1String("dock.files"))
        return DockTitles::tr("Files");
    if (name == QLatin1String("dock.logs"))
        return DockTitles::tr("Partition logs");
    if (name == QLatin1String("dock.groups"))
        return DockTitles::tr("Groups");
    if (name == QLatin1String("dock.produce"))
        return DockTitles::tr("Produce");
    if (name == QLatin1String("dock.consume"))
        return DockTitles::tr("Consume");
    if (name == QLatin1String("dock.messages"))
        return DockTitles::tr("Messages");
    if (name == QLatin1String("dock.quorum"))
        return DockTitles::tr("Quorum");
    if (name == QLatin1String("dock.connections"))
        return DockTitles::tr("Connections");
    if (name == QLatin1String("dock.serverlog"))
        return DockTitles::tr("Logs");
    if (name == QLatin1String("dock.metrics"))
        return DockTitles::tr("Metrics");
    if (name == QLatin1String("dock.transactions"))
        return DockTitles::tr("Transactions");
    if (name == QLatin1String("dock.wire"))
        return DockTitles::tr("Wire");
    if (name == QLatin1String("dock.evidence"))
        return DockTitles::tr("Evidence");
    if (name == QLatin1String("dock.time"))
        return DockTitles::tr("Time");
    if (name == QLatin1String("dock.lost"))
        return DockTitles::tr("Lost records");
    if (name == QLatin1String("dock.scenarios"))
        return DockTitles::tr("Scenarios");
    if (name == QLatin1String("dock.lessons"))
        return DockTitles::tr("Lessons");
    if (name == QLatin1String("dock.glossary"))
        return DockTitles::tr("Glossary");
    if (name == QLatin1String("dock.ledger"))
        return DockTitles::tr("Ledger");
    if (name == QLatin1String("dock.exams"))
        return DockTitles::tr("Exams");
    if (name == QLatin1String("dock.twins"))
        return DockTitles::tr("Two clusters");
    if (name == QLatin1String("dock.compare"))
        return DockTitles::tr("Compare");
    return name;
}

} // namespace brokerscope::ui
