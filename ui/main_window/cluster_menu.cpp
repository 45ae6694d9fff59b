#include "ui/main_window/cluster_menu.h"

#include "ui/bridge/cluster_source.h"
#include "ui/bridge/replay_source.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include "engine/remote/server_list.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

namespace brokerscope::ui {

namespace {

constexpr int kFirstPort = 9092;
constexpr int kUsualNodes = 3;

} // namespace

ClusterMenu::ClusterMenu(ClusterSource& source, Settings& settings, QMenu* menu, QWidget* window)
    : QObject(window)
    , m_source(source)
    , m_settings(settings)
    , m_recentClusters(settings)
    , m_window(window)
    , m_launch(processLauncher())
    , m_new(menu->addAction(QString()))
    , m_open(menu->addAction(QString()))
    , m_connect(menu->addAction(QString()))
    , m_recent(menu->addMenu(QString()))
    , m_ask(menu->addAction(QString()))
{
    m_new->setObjectName(QStringLiteral("action.newCluster"));
    m_new->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_open->setObjectName(QStringLiteral("action.openDirectory"));
    m_open->setShortcut(QKeySequence::Open);
    m_connect->setObjectName(QStringLiteral("action.openExternal"));
    m_recent->setObjectName(QStringLiteral("menu.recent"));
    m_recent->setToolTipsVisible(true);
    m_ask->setObjectName(QStringLiteral("action.askAtStart"));
    m_ask->setCheckable(true);
    connect(m_new, &QAction::triggered, this, [this] { tell(newThrowAway(), tr("A throw-away cluster starts in a window of its own.")); });
    connect(m_open, &QAction::triggered, this, &ClusterMenu::chooseDirectory);
    connect(m_connect, &QAction::triggered, this, &ClusterMenu::askForServers);
    connect(m_recent, &QMenu::aboutToShow, this, &ClusterMenu::fillRecent);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_recent->setEnabled(!m_recentClusters.list().empty());
        m_ask->setChecked(m_settings.start().isEmpty());
    });
    connect(m_ask, &QAction::triggered, this, [this](bool on) {
        if (on)
            return m_settings.setStart({});
        const auto snapshot = m_source.snapshot();
        // As this window was started, the next one will be.
        m_settings.setStart(snapshot->ephemeral || snapshot->external || snapshot->dataDirectory.empty()
                                ? QStringLiteral("throw-away")
                                : QStringLiteral("keep:") + QString::fromStdString(snapshot->dataDirectory.string()));
    });
    connect(&m_source, &ClusterSource::snapshotChanged, this, &ClusterMenu::note);
    note();
    retranslate();
}

void ClusterMenu::retranslate()
{
    m_new->setText(tr("New throw-away cluster"));
    m_new->setToolTip(tr("One more cluster beside this one, with ports and a temporary directory of its own"));
    m_open->setText(tr("Open a data directory …"));
    m_open->setToolTip(tr("A kept cluster, in a window of its own; an empty directory becomes a new one"));
    m_connect->setText(tr("Watch an external cluster …"));
    m_connect->setToolTip(tr("Any Apache Kafka, in a window of its own"));
    m_recent->setTitle(tr("Opened before"));
    m_ask->setText(tr("Ask at the start what happens to the data"));
    m_new->setIcon(icon(QStringLiteral("add"), Token::Accent));
    m_open->setIcon(icon(QStringLiteral("disk")));
    m_connect->setIcon(icon(QStringLiteral("plug")));
}

// A cluster with a place to come back to is taken down once it is known, and again when it has grown.
void ClusterMenu::note()
{
    const auto snapshot = m_source.snapshot();
    const int nodes = static_cast<int>(snapshot->nodes.size());
    if (nodes == 0 || nodes == m_noted || qobject_cast<ReplaySource*>(&m_source) != nullptr)
        return;
    RecentCluster me;
    me.nodes = nodes;
    me.last = QDateTime::currentDateTimeUtc();
    if (snapshot->external) {
        me.kind = RecentCluster::Kind::Servers;
        me.place = QString::fromStdString(snapshot->external->servers);
    } else if (!snapshot->ephemeral && !snapshot->dataDirectory.empty()) {
        me.place = QString::fromStdString(snapshot->dataDirectory.string());
    }
    if (me.place.isEmpty())
        return;
    m_noted = nodes;
    m_recentClusters.note(me);
}

void ClusterMenu::fillRecent()
{
    m_recent->clear();
    const auto snapshot = m_source.snapshot();
    for (const auto& one : m_recentClusters.list()) {
        const bool servers = one.kind == RecentCluster::Kind::Servers;
        const bool mine = one.place == QString::fromStdString(snapshot->external ? snapshot->external->servers : snapshot->dataDirectory.string());
        const auto facts = factsOf(one);
        auto text = one.place;
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (one.nodes > 0)
            text += QStringLiteral(" · ") + tr("%n node(s)", nullptr, one.nodes);
        text += QStringLiteral(" · ") + QLocale().toString(one.last.toLocalTime(), QLocale::ShortFormat);
        const auto why = mine ? tr("This window shows it.") : facts.trouble;
        if (!why.isEmpty())
            text += QStringLiteral(" · ") + why;
        auto* action = m_recent->addAction(icon(!why.isEmpty() && !mine ? QStringLiteral("warning") : servers ? QStringLiteral("plug") : QStringLiteral("disk")), text);
        action->setToolTip(why.isEmpty() ? tr("Open in a window of its own") : why);
        action->setEnabled(why.isEmpty());
        connect(action, &QAction::triggered, this, [this, one, servers] {
            tell(servers ? openServers(one.place) : openDirectory(one.place), tr("%1 opens in a window of its own.").arg(one.place));
        });
    }
    m_recent->addSeparator();
    auto* clear = m_recent->addAction(tr("Empty this list"));
    clear->setObjectName(QStringLiteral("action.clearRecent"));
    clear->setToolTip(tr("The clusters and their data stay"));
    connect(clear, &QAction::triggered, this, [this] { m_recentClusters.clear(); });
}

void ClusterMenu::tell(const QString& refusal, const QString& opened)
{
    emit said(refusal.isEmpty() ? opened : refusal, !refusal.isEmpty());
}

void ClusterMenu::chooseDirectory()
{
    const auto path = QFileDialog::getExistingDirectory(m_window, tr("Data directory"));
    if (!path.isEmpty())
        tell(openDirectory(path), tr("%1 opens in a window of its own.").arg(path));
}

void ClusterMenu::askForServers()
{
    auto* dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("openExternal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Watch an external cluster"));
    dialog->setLabelText(tr("Bootstrap servers, as localhost:9092"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& servers) { tell(openServers(servers), tr("%1 opens in a window of its own.").arg(servers)); });
    dialog->open();
}

QString ClusterMenu::launch(QStringList arguments)
{
    return m_launch(arguments) ? QString() : tr("The system refused to start another window.");
}

QString ClusterMenu::launchOwn(QStringList arguments, int nodes)
{
    const auto port = freePorts(nodes, kFirstPort);
    if (!port)
        return tr("No ports are free for another cluster of %n node(s).", nullptr, nodes);
    arguments << QStringLiteral("--port") << QString::number(*port);
    if (m_source.snapshot()->timers == cluster::TimerPreset::Kafka && !m_source.snapshot()->external)
        arguments << QStringLiteral("--timers") << QStringLiteral("kafka");
    return launch(arguments);
}

QString ClusterMenu::newThrowAway()
{
    return launchOwn({QStringLiteral("--ephemeral")}, kUsualNodes);
}

QString ClusterMenu::openDirectory(const QString& path)
{
    const auto facts = factsOfDirectory(path);
    if (!facts.trouble.isEmpty())
        return path + QStringLiteral(": ") + facts.trouble;
    return launchOwn({QStringLiteral("--data-dir"), QDir::cleanPath(path)}, facts.nodes > 0 ? facts.nodes : kUsualNodes);
}

QString ClusterMenu::openServers(const QString& servers)
{
    const auto parsed = remote::parseServers(servers.trimmed().toStdString());
    if (!parsed)
        return QString::fromStdString(parsed.error().message());
    return launch({QStringLiteral("--connect"), servers.trimmed()});
}

} // namespace brokerscope::ui
