#include "ui/views/cluster/cluster_view.h"

#include "ui/actions/fault_actions.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/link_item.h"
#include "ui/views/cluster/node_item.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr double kLargest = 1.5; // fitting never makes the picture larger than this

} // namespace

ClusterCanvas::ClusterCanvas(ClusterScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
{
    setViewportUpdateMode(FullViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setMinimumSize(320, 180);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // see drawBackground
    viewport()->setCursor(Qt::ArrowCursor);
    connect(m_scene, &ClusterScene::boundsChanged, this, [this] {
        if (m_fitting)
            fitNow();
    });
}

void ClusterCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, color(Token::Surface));
}

void ClusterCanvas::fit()
{
    m_fitting = true;
    m_scene->setAspect(viewport()->width() / std::max(1.0, static_cast<double>(viewport()->height())));
    fitNow();
}

void ClusterCanvas::fitNow()
{
    const auto bounds = m_scene->sceneRect();
    if (bounds.isEmpty())
        return;
    const double scale = std::min({viewport()->width() / bounds.width(), viewport()->height() / bounds.height(), kLargest});
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(bounds.center());
}

void ClusterCanvas::zoom(double factor)
{
    m_fitting = false;
    const double wanted = std::clamp(transform().m11() * factor, 0.25, 4.0);
    const double step = wanted / transform().m11();
    scale(step, step);
}

void ClusterCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitting)
        fit();
}

void ClusterCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(std::pow(1.0015, event->angleDelta().y()));
    else
        event->ignore();
}

ClusterView::ClusterView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_scene(new ClusterScene(context.selection, this))
    , m_canvas(new ClusterCanvas(m_scene, this))
    , m_legend(new QLabel(this))
    , m_empty(new QLabel(this))
{
    m_canvas->setObjectName(QStringLiteral("cluster.canvas"));
    m_canvas->installEventFilter(this);
    m_canvas->viewport()->installEventFilter(this);
    m_legend->setObjectName(QStringLiteral("cluster.legend"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setFont(typeFont(Type::Caption));
    m_legend->setMinimumWidth(0);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_empty->setObjectName(QStringLiteral("cluster.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", QStringLiteral("muted"));
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_legend);

    connect(&context.source, &ClusterSource::trafficArrived, this, [this](const std::vector<cluster::Traffic>& traffic) {
        if (isVisible())
            m_scene->addTraffic(traffic, this->context().source.now());
    });
    connect(&context.source, &ClusterSource::eventsArrived, m_scene, &ClusterScene::addEvents);
    const auto showSelection = [this] {
        if (isVisible())
            showSnapshot(snapshot());
    };
    connect(&context.selection, &Selection::nodeChanged, this, showSelection);
    connect(&context.selection, &Selection::partitionChanged, this, showSelection);
    connect(&context.selection, &Selection::groupChanged, this, showSelection);
    retranslate();
}

void ClusterView::retranslate()
{
    setHint(snapshot().external ? tr("Ctrl+wheel zooms · Ctrl+0 fits") : tr("right-click a node or a link for faults · Ctrl+wheel zooms · Ctrl+0 fits"));
    m_canvas->setAccessibleName(tr("Picture of the cluster"));
    m_empty->setText(tr("No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers."));
    updateLegend();
}

void ClusterView::updateLegend()
{
    const auto part = [](Token token, const QString& glyph, const QString& word) {
        return QStringLiteral("<span style='color:%1'>%2</span> %3").arg(color(token).name(), glyph, word);
    };
    const QStringList parts{
        part(Token::Produce, QStringLiteral("●"), tr("produce")),
        part(Token::Fetch, QStringLiteral("●"), tr("fetch")),
        part(Token::Replication, QStringLiteral("●"), tr("replication")),
        part(Token::Quorum, QStringLiteral("●"), tr("quorum")),
        part(Token::Group, QStringLiteral("●"), tr("group")),
        part(Token::TextMuted, QStringLiteral("○"), tr("response")),
        part(Token::Leader, QStringLiteral("★"), tr("leader")),
        part(Token::InSync, QStringLiteral("●"), tr("in sync")),
        part(Token::OutOfSync, QStringLiteral("◌"), tr("out of sync")),
        part(Token::Offline, QStringLiteral("✕"), tr("offline")),
    };
    m_legend->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                          .arg(color(Token::TextMuted).name(), parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;"))));
}

void ClusterView::restyle()
{
    m_scene->restyle();
    updateLegend();
    View::restyle();
}

void ClusterView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_scene->show(snapshot, context().source.now());
    m_empty->setVisible(snapshot.clients.empty());
}

void ClusterView::animate(WallTime now)
{
    m_scene->animate(now);
}

QMenu* ClusterView::menuAt(const QPoint& position)
{
    auto& selection = context().selection;
    auto* menu = new QMenu(this);
    for (auto* item : m_canvas->items(position)) {
        if (const auto* node = dynamic_cast<NodeItem*>(item)) {
            selection.selectNode(node->id());
            context().faults.fillNodeMenu(menu);
            return menu;
        }
        if (const auto* link = dynamic_cast<LinkItem*>(item)) {
            selection.selectLink(link->a(), link->b());
            context().faults.fillLinkMenu(menu);
            return menu;
        }
    }
    delete menu;
    return nullptr;
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
            const auto* node = m_scene->nodeItem(context().selection.node());
            if (node != nullptr) {
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
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            selectNeighbour(1);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Left:
            selectNeighbour(-1);
            return true;
        default:
            break;
        }
    }
    return View::eventFilter(watched, event);
}

void ClusterView::selectNeighbour(int step)
{
    const auto ids = m_scene->nodeIds();
    if (ids.empty())
        return;
    const auto found = std::find(ids.begin(), ids.end(), context().selection.node());
    const auto count = static_cast<int>(ids.size());
    const int index = found == ids.end() ? 0 : (static_cast<int>(found - ids.begin()) + step + count) % count;
    context().selection.selectNode(ids[static_cast<std::size_t>(index)]);
}

} // namespace brokerscope::ui
