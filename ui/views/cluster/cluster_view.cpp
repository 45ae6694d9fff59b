#include "ui/views/cluster/cluster_view.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/covered_source.h"
#include "ui/detail.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/client_item.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/fault_panel.h"
#include "ui/views/cluster/link_item.h"
#include "ui/views/cluster/node_item.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/seen.h"
#include "ui/words/figures.h"
#include "ui/words/unbroken.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct KindWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::KindWords)
};

LinkEnd programOf(const std::string& key)
{
    return LinkEnd::ofClient(key);
}

QString kindWords(cluster::TrafficKind kind)
{
    switch (kind) {
    case cluster::TrafficKind::Produce:
        return KindWords::tr("produce");
    case cluster::TrafficKind::Fetch:
        return KindWords::tr("fetch");
    case cluster::TrafficKind::Replication:
        return KindWords::tr("replication");
    case cluster::TrafficKind::Quorum:
        return KindWords::tr("quorum");
    case cluster::TrafficKind::Group:
        return KindWords::tr("group");
    case cluster::TrafficKind::Transaction:
        return KindWords::tr("transaction");
    case cluster::TrafficKind::Metadata:
        return KindWords::tr("metadata");
    case cluster::TrafficKind::Admin:
        break;
    }
    return KindWords::tr("administration");
}

} // namespace

ClusterView::ClusterView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_scene(new ClusterScene(context.selection, this))
    , m_canvas(new ClusterCanvas(m_scene, this))
    , m_tools(new QWidget(this))
    , m_panel(new FaultPanel([this](const cluster::Command& command) { this->context().faults.execute(command); },
                             context.faults.action(FaultActions::HealAll), this))
    , m_legend(new QLabel(this))
    , m_empty(new EmptyNote(this))
    , m_dot(new QLabel(this))
{
    m_canvas->setObjectName(QStringLiteral("cluster.canvas"));
    m_canvas->installEventFilter(this);
    m_canvas->viewport()->installEventFilter(this);
    m_legend->setObjectName(QStringLiteral("cluster.legend"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setFont(typeFont(Type::Caption));
    m_legend->setWordWrap(true);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_empty->setObjectName(QStringLiteral("cluster.empty"));
    m_empty->hide();
    m_dot->setObjectName(QStringLiteral("cluster.dot"));
    m_dot->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dot->setWordWrap(true);
    m_dot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_dot->hide();
    m_panel->hide();
    makeTools();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_tools);
    layout->addLayout(middle, 1);
    layout->addWidget(m_dot);
    layout->addWidget(m_empty);
    layout->addWidget(m_legend);

    connect(&context.source, &ClusterSource::trafficArrived, this, [this](const std::vector<cluster::Traffic>& traffic) {
        if (canBeSeen(*this))
            m_scene->addTraffic(traffic, this->context().source.now());
    });
    connect(m_canvas, &ClusterCanvas::strokeDrawn, this, &ClusterView::cutAlong);
    connect(m_scene, &ClusterScene::detailWanted, this, [this] {
        if (isVisible())
            m_scene->show(snapshot(), this->context().source.now());
    });
    connect(m_canvas, &ClusterCanvas::clicked, this, &ClusterView::onClicked);
    connect(&Detail::instance(), &Detail::changed, this, [this] {
        if (isVisible())
            showSnapshot(snapshot());
        m_scene->restyle(); // cards are painted again only when what they tell has changed
        updateLegend();
    });
    connect(&context.source, &ClusterSource::eventsArrived, m_scene, &ClusterScene::addEvents);
    connect(&Motion::instance(), &Motion::changed, m_scene, &ClusterScene::clearTraffic);
    const auto showSelection = [this] {
        if (isVisible())
            showSnapshot(snapshot());
    };
    connect(&context.selection, &Selection::nodeChanged, this, showSelection);
    connect(&context.selection, &Selection::partitionChanged, this, showSelection);
    connect(&context.selection, &Selection::groupChanged, this, showSelection);
    restyle();
    retranslate();
}

QToolButton* ClusterView::addTool(const char* name, const char* iconName)
{
    auto* button = new QToolButton(m_tools);
    button->setObjectName(QStringLiteral("cluster.%1").arg(QLatin1String(name)));
    button->setProperty("iconName", QLatin1String(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_toolButtons[name] = button;
    m_tools->layout()->addWidget(button);
    return button;
}

void ClusterView::makeTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    using Tool = ClusterCanvas::Tool;
    for (const auto& [name, iconName, tool] : {std::tuple{"cut", "cut", Tool::Cut}, {"cutOneWay", "cut-one-way", Tool::CutOneWay}}) {
        auto* button = addTool(name, iconName);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, wanted = tool](bool on) { m_canvas->setTool(on ? wanted : Tool::Point); });
    }
    connect(m_canvas, &ClusterCanvas::toolChanged, this, [this] {
        m_toolButtons["cut"]->setChecked(m_canvas->tool() == Tool::Cut);
        m_toolButtons["cutOneWay"]->setChecked(m_canvas->tool() == Tool::CutOneWay);
        m_canvas->setFocus();
    });
    auto* undo = addTool("undo", "undo");
    undo->setDefaultAction(context().faults.action(FaultActions::UndoLast));
    undo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addStretch(1);
    connect(addTool("zoomOut", "zoom-out"), &QToolButton::clicked, this, [this] { m_canvas->zoom(1 / 1.2); });
    connect(addTool("zoomIn", "zoom-in"), &QToolButton::clicked, this, [this] { m_canvas->zoom(1.2); });
    connect(addTool("actual", "actual-size"), &QToolButton::clicked, m_canvas, &ClusterCanvas::actualSize);
    connect(addTool("fit", "fit"), &QToolButton::clicked, m_canvas, &ClusterCanvas::fit);
    m_toolButtons["actual"]->setShortcut(QKeySequence(QStringLiteral("Ctrl+1")));
    auto* panel = addTool("showFaults", "warning");
    panel->setCheckable(true);
    panel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(panel, &QToolButton::clicked, this, [this](bool on) {
        m_panelChosen = true;
        showPanel(on);
    });
}

void ClusterView::showPanel(bool on)
{
    m_panel->setVisible(on);
    m_toolButtons["showFaults"]->setChecked(on);
}

void ClusterView::retranslate()
{
    setHint(snapshot().external ? tr("Ctrl+wheel zooms · Ctrl+0 fits")
                                : tr("right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits"));
    m_canvas->setAccessibleName(tr("Picture of the cluster"));
    m_canvas->setToolTip({});
    m_empty->setText(snapshot().external
                         ? tr("The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or "
                              "consume yourself, open the Produce or the Consume dock.")
                         : tr("No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers."));
    const auto name = [this](const char* which, const QString& text, const QString& tip) {
        m_toolButtons[which]->setText(text);
        m_toolButtons[which]->setAccessibleName(text);
        m_toolButtons[which]->setToolTip(tip);
    };
    name("cut", tr("Cut links"), tr("Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it."));
    name("cutOneWay", tr("Cut links one way"),
         tr("Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw)."));
    name("zoomIn", tr("Zoom in"), tr("Zoom in (Ctrl++)"));
    name("zoomOut", tr("Zoom out"), tr("Zoom out (Ctrl+-)"));
    name("actual", tr("Actual size"), tr("Actual size (Ctrl+1)"));
    name("fit", tr("Fit the picture"), tr("Fit the picture into the dock (Ctrl+0)"));
    name("showFaults", tr("Faults"), tr("What is broken now, and how to heal it"));
    m_toolButtons["zoomIn"]->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (const auto why = context().source.whyNoActs(); !why.isEmpty())
        for (const auto* tool : {"cut", "cutOneWay"}) {
            m_toolButtons[tool]->setEnabled(false);
            m_toolButtons[tool]->setToolTip(why);
        }
    m_panel->retranslate();
    m_scene->restyle();
    updateLegend();
}

void ClusterView::updateLegend()
{
    const auto part = [](Token token, const QString& glyph, const QString& word) {
        // A sign and its word stay together when the line is broken.
        return QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3")
            .arg(color(token).name(), glyph, unbroken(word));
    };
    using cluster::TrafficKind;
    const auto kind = [&](TrafficKind of, const QString& glyph, const QString& word) { return part(tokenOf(of), glyph, word); };
    QStringList parts{
        kind(TrafficKind::Produce, QStringLiteral("▲"), kindWords(TrafficKind::Produce)),
        kind(TrafficKind::Fetch, QStringLiteral("●"), kindWords(TrafficKind::Fetch)),
        kind(TrafficKind::Replication, QStringLiteral("■"), kindWords(TrafficKind::Replication)),
        kind(TrafficKind::Quorum, QStringLiteral("◆"), kindWords(TrafficKind::Quorum)),
        kind(TrafficKind::Group, QStringLiteral("⬢"), kindWords(TrafficKind::Group)),
        kind(TrafficKind::Transaction, QStringLiteral("✦"), kindWords(TrafficKind::Transaction)),
        part(Token::TextMuted, QStringLiteral("○"), tr("response")),
    };
    if (Detail::instance().isFull())
        parts << part(Token::Leader, QStringLiteral("★"), tr("leader")) << part(Token::InSync, QStringLiteral("●"), tr("in sync"))
              << part(Token::OutOfSync, QStringLiteral("◌"), tr("out of sync")) << part(Token::Offline, QStringLiteral("✕"), tr("offline"));
    m_legend->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                          .arg(color(Token::TextMuted).name(), parts.join(QStringLiteral("&nbsp;&nbsp; "))));
}

void ClusterView::restyle()
{
    m_scene->restyle();
    for (const auto& [name, button] : m_toolButtons)
        if (name != "undo")
            button->setIcon(icon(button->property("iconName").toString(), name == "cut" || name == "cutOneWay" ? Token::Danger : Token::TextMuted));
    m_panel->restyle();
    updateLegend();
    View::restyle();
}

void ClusterView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_scene->show(snapshot, context().source.now());
    m_empty->setVisible(snapshot.clients.empty());
    const bool covered = CoveredSource::isCovered(context().source);
    const auto faults = covered ? std::vector<FaultEntry>() : faultEntries(snapshot);
    const bool first = !faults.empty() && m_panel->count() == 0;
    m_panel->setCovered(covered);
    m_panel->show(faults);
    auto* button = m_toolButtons["showFaults"];
    const auto count = faults.empty() ? tr("Faults") : tr("Faults: %n", nullptr, static_cast<int>(faults.size()));
    if (button->text() != count || button->icon().isNull()) { // an icon that is set lays the row out again
        button->setText(count);
        button->setIcon(icon(QStringLiteral("warning"), faults.empty() ? Token::TextMuted : Token::Danger));
    }
    if (faults.empty())
        m_panelChosen = false;
    // What somebody breaks shows itself, where there is room for it.
    if (!m_panelChosen && (first || faults.empty()))
        showPanel(first && width() >= scaled(900));
}

void ClusterView::animate(WallTime now)
{
    m_scene->animate(now);
}

QMenu* ClusterView::clientMenu(const std::set<std::string>& keys, const LinkEnd& node)
{
    auto* menu = new QMenu(this);
    if (keys.size() == 1) {
        context().faults.fillClientMenu(menu, programOf(*keys.begin()), node);
        return menu;
    }
    // A group: each of its members' programs by itself.
    for (const auto& key : keys) {
        const auto client = programOf(key);
        context().faults.fillClientMenu(menu->addMenu(icon(QStringLiteral("cut"), Token::Danger), linkEndWords(client)), client, node);
    }
    return menu;
}

QMenu* ClusterView::menuAt(const QPoint& position)
{
    auto& selection = context().selection;
    for (auto* item : m_canvas->items(position)) {
        if (const auto* node = dynamic_cast<NodeItem*>(item)) {
            selection.selectNode(node->id());
            auto* menu = new QMenu(this);
            context().faults.fillNodeMenu(menu);
            return menu;
        }
        if (const auto* client = dynamic_cast<ClientItem*>(item)) {
            if (client->card().clientKeys.empty())
                return nullptr;
            return clientMenu(client->card().clientKeys, LinkEnd());
        }
        if (const auto* link = dynamic_cast<LinkItem*>(item)) {
            selection.selectLink(link->a(), link->b());
            auto* menu = new QMenu(this);
            context().faults.fillLinkMenu(menu);
            return menu;
        }
    }
    if (const auto* line = m_scene->clientLineAt(m_canvas->mapToScene(position)); line && !line->clients.empty())
        return clientMenu({line->clients.begin(), line->clients.end()}, line->node);
    return nullptr;
}

void ClusterView::cutAlong(const QLineF& stroke, bool oneWay)
{
    std::vector<cluster::Command> cuts;
    for (const auto& link : m_scene->crossedBy(stroke)) {
        const bool there = !oneWay || link.there;
        cuts.push_back(cluster::CutLink{there ? link.a : link.b, there ? link.b : link.a, oneWay});
    }
    context().faults.executeAll(cuts, tr("the cut of %n link(s)", nullptr, static_cast<int>(cuts.size())));
    m_canvas->setTool(ClusterCanvas::Tool::Point);
}

QString ClusterView::dotWords(const DotInfo& dot) const
{
    const auto from = dot.peer == kNoNode ? linkEndWords(programOf(dot.client)) : linkEndWords(dot.peer);
    const auto to = linkEndWords(dot.node);
    const auto kind = kindWords(dot.kind);
    const auto words = dot.response ? tr("%n response(s) of kind %1 from %2 to %3, at %4", nullptr, static_cast<int>(dot.count))
                                    : tr("%n request(s) of kind %1 from %2 to %3, at %4", nullptr, static_cast<int>(dot.count));
    return words.arg(kind, dot.response ? to : from, dot.response ? from : to, clockWords(dot.time));
}

void ClusterView::showDot(const DotInfo& dot)
{
    m_dot->setText(dotWords(dot));
    m_dot->show();
    context().selection.openFrames({dot.node, dot.peer, QString::fromStdString(dot.client), dot.kind, dot.response, dot.until, dot.count});
}

void ClusterView::onClicked(const QPointF& position)
{
    m_dot->hide();
    if (const auto dot = m_scene->traffic().dotAt(position))
        showDot(*dot);
}

void ClusterView::showMenu(QMenu* menu, const QPoint& globalPosition)
{
    if (menu == nullptr)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

bool ClusterView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto* request = static_cast<QContextMenuEvent*>(event);
        if (request->reason() == QContextMenuEvent::Keyboard) {
            if (!m_client.isEmpty()) {
                for (const auto* item : m_scene->clientItems())
                    if (item->card().key == m_client) {
                        const auto at = m_canvas->mapFromScene(item->sceneBoundingRect().center());
                        showMenu(menuAt(at), m_canvas->viewport()->mapToGlobal(at));
                        return true;
                    }
            }
            const auto& selection = context().selection;
            if (const auto* link = m_scene->linkItem(selection.node(), selection.linkPeer()); link && selection.linkPeer() != kNoNode) {
                auto* menu = new QMenu(this);
                context().faults.fillLinkMenu(menu);
                showMenu(menu, m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(pointOn(link->route(), 0.5))));
            } else if (const auto* node = m_scene->nodeItem(selection.node())) {
                const auto at = m_canvas->mapFromScene(node->sceneBoundingRect().center());
                showMenu(menuAt(at), m_canvas->viewport()->mapToGlobal(at));
            }
        } else {
            showMenu(menuAt(request->pos()), request->globalPos());
        }
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_canvas) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool forward = key->key() == Qt::Key_Down || key->key() == Qt::Key_Right;
        if (forward || key->key() == Qt::Key_Up || key->key() == Qt::Key_Left) {
            const int step = forward ? 1 : -1;
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                selectNeighbourLink(step);
            else if (key->modifiers().testFlag(Qt::ControlModifier))
                selectClient(step);
            else
                selectNeighbour(step);
            return true;
        }
    }
    return View::eventFilter(watched, event);
}

void ClusterView::selectNeighbour(int step)
{
    m_client.clear();
    const auto ids = m_scene->nodeIds();
    if (ids.empty())
        return;
    const auto found = std::find(ids.begin(), ids.end(), context().selection.node());
    const auto count = static_cast<int>(ids.size());
    const int index = found == ids.end() ? 0 : (static_cast<int>(found - ids.begin()) + step + count) % count;
    context().selection.selectNode(ids[static_cast<std::size_t>(index)]);
}

// The links of the selected node, one after the other.
void ClusterView::selectNeighbourLink(int step)
{
    m_client.clear();
    auto& selection = context().selection;
    auto ids = m_scene->nodeIds();
    if (ids.size() < 2)
        return;
    const auto node = selection.node() == kNoNode ? ids.front() : selection.node();
    std::erase(ids, node);
    const auto found = std::find(ids.begin(), ids.end(), selection.linkPeer());
    const auto count = static_cast<int>(ids.size());
    const int index = found == ids.end() ? (step > 0 ? 0 : count - 1) : (static_cast<int>(found - ids.begin()) + step + count) % count;
    selection.selectLink(node, ids[static_cast<std::size_t>(index)]);
}

void ClusterView::selectClient(int step)
{
    const auto& items = m_scene->clientItems();
    if (items.empty())
        return;
    const auto count = static_cast<int>(items.size());
    int index = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (items[static_cast<std::size_t>(i)]->card().key == m_client)
            index = i;
    auto* chosen = items[static_cast<std::size_t>((index + step + count) % count)];
    m_client = chosen->card().key;
    if (!chosen->card().group.isEmpty())
        context().selection.selectGroup(chosen->card().group);
    m_scene->markClient(m_client);
    m_canvas->ensureVisible(chosen);
}

} // namespace brokerscope::ui
