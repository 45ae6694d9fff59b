#include "ui/main_window/top_bar.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/cluster_source.h"
#include "ui/bridge/replay_source.h"
#include "ui/language.h"
#include "ui/models/selection.h"
#include "ui/theme/cluster_color.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/cluster_name.h"
#include "ui/words/external_words.h"
#include "ui/words/recording_words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace brokerscope::ui {

TopBar::TopBar(ClusterSource& source, Selection& selection, FaultActions& faults, QWidget* parent)
    : TightToolBar(parent)
    , m_source(source)
    , m_selection(selection)
    , m_target(new QLabel(this))
    , m_servers(new QLabel(this))
    , m_name(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_theme(new QToolButton(this))
    , m_language(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_target->setObjectName(QStringLiteral("topBar.target"));
    m_target->setFont(typeFont(Type::Strong));
    m_target->setContentsMargins(8, 0, 4, 0);
    addWidget(m_target);
    for (const auto act : {FaultActions::Kill, FaultActions::Stop, FaultActions::Start, FaultActions::Pause,
                           FaultActions::Resume})
        addAction(faults.action(act));
    addSeparator();
    addAction(faults.action(FaultActions::HealAll));

    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_spacer = addWidget(spacer);

    auto* box = new QFrame(this);
    box->setProperty("role", QStringLiteral("card"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(12, 0, 4, 0);
    layout->setSpacing(kSpacing);
    m_servers->setObjectName(QStringLiteral("topBar.bootstrapServers"));
    m_servers->setFont(typeFont(Type::Mono));
    m_servers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("topBar.copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setObjectName(QStringLiteral("topBar.name"));
    m_name->setTextFormat(Qt::RichText);
    m_name->setFont(typeFont(Type::Strong));
    layout->addWidget(m_name);
    if (m_source.snapshot()->external) {
        m_external = new QLabel(box);
        m_external->setObjectName(QStringLiteral("topBar.external"));
        m_external->setFont(typeFont(Type::Strong));
        m_external->setProperty("tone", QStringLiteral("warning"));
        layout->addWidget(m_external);
    }
    layout->addWidget(m_servers);
    layout->addWidget(m_copy);
    addWidget(box);

    for (auto* button : {m_theme, m_language}) {
        button->setPopupMode(QToolButton::InstantPopup);
        addWidget(button);
    }
    m_theme->setObjectName(QStringLiteral("topBar.theme"));
    m_language->setObjectName(QStringLiteral("topBar.language"));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    // Addresses are in the tooltip of what copies them, too.
    thenGive([this](bool tight) { m_servers->setVisible(!tight); });
    thenGive([this](bool tight) { m_language->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon); });
    for (const auto act : {FaultActions::HealAll, FaultActions::Resume, FaultActions::Pause, FaultActions::Start, FaultActions::Stop, FaultActions::Kill})
        thenGiveWordsOf(faults.action(act));
    connect(&m_source, &ClusterSource::snapshotChanged, this, &TopBar::refresh);
    connect(&m_selection, &Selection::nodeChanged, this, &TopBar::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::restyle);
    restyle();
    retranslate();
}

void TopBar::setDemoAction(QAction* action)
{
    insertSeparator(m_spacer);
    insertAction(m_spacer, action);
    thenGiveWordsOf(action);
}

void TopBar::setCopyAction(QAction* action)
{
    m_copy->setDefaultAction(action);
}

void TopBar::setMenus(QMenu* theme, QMenu* language)
{
    m_theme->setMenu(theme);
    m_language->setMenu(language);
}

void TopBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_theme->setToolTip(tr("Light or dark"));
    m_theme->setAccessibleName(m_theme->toolTip());
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(m_language->toolTip());
    m_language->setText(languageName(currentLanguage()));
    refresh();
}

void TopBar::refresh()
{
    const auto node = m_selection.node();
    if (node == kNoNode)
        m_target->setText(tr("Choose a node"));
    else if (m_selection.linkPeer() != kNoNode)
        m_target->setText(tr("Link %1 – %2").arg(node.value()).arg(m_selection.linkPeer().value()));
    else
        m_target->setText(tr("Node %1").arg(node.value()));

    // "127.0.0.1:9092, 9093, 9094": the host once, as long as it is the same.
    const auto servers = QString::fromStdString(m_source.snapshot()->bootstrapServers);
    QString shown;
    QString lastHost;
    for (const auto& server : servers.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto host = server.section(QLatin1Char(':'), 0, -2);
        if (!shown.isEmpty())
            shown += QStringLiteral(", ");
        shown += host == lastHost ? server.section(QLatin1Char(':'), -1) : server;
        lastHost = host;
    }
    showName();
    constexpr int kLongest = 44;
    m_servers->setText(shown.size() > kLongest ? shown.left(kLongest) + QStringLiteral("…") : shown);
    const bool recorded = qobject_cast<const ReplaySource*>(&m_source) != nullptr;
    m_servers->setToolTip(recorded ? whyNoAddressInRecording() : tr("Bootstrap servers: point any Kafka client here\n%1").arg(servers));
    m_servers->setAccessibleName(servers);
    if (m_external != nullptr) {
        const bool answers = m_source.snapshot()->external && m_source.snapshot()->external->problem.empty();
        m_external->setText(answers ? externalName() : tr("external cluster, no answer"));
        m_external->setToolTip(whyNoActsOnExternal());
    }
}

// With several windows side by side: which of them this is, by colour and by name, and what becomes of its data.
void TopBar::showName()
{
    const auto& snapshot = *m_source.snapshot();
    const auto name = snapshot.external ? QString() : clusterName(snapshot);
    const auto tint = clusterColor(Theme::instance().scheme(), clusterColorOf(snapshot)).name();
    m_name->setText(QStringLiteral("<span style='color:%1'>◼</span> <span style='color:%1'>%2</span>").arg(tint, name.left(24).toHtmlEscaped()));
    m_name->setToolTip(clusterDataWords(snapshot));
    m_name->setAccessibleName(snapshot.ephemeral ? tr("Cluster %1, its data are thrown away").arg(name) : tr("Cluster %1").arg(name));
    m_name->setVisible(!name.isEmpty());
}

void TopBar::restyle()
{
    showName();
    m_theme->setIcon(icon(QStringLiteral("theme")));
    m_language->setIcon(icon(QStringLiteral("language")));
}

} // namespace brokerscope::ui
