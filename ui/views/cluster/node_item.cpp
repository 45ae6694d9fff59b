#include "ui/views/cluster/node_item.h"

#include "ui/detail.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/link_item.h"
#include "ui/views/cluster/scene_font.h"
#include "ui/words/figures.h"
#include "ui/words/external_words.h"
#include "ui/words/health.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace brokerscope::ui {

namespace {

struct NodeWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::NodeWords)
};

constexpr double kPadding = 12;
constexpr double kHeader = 46;
constexpr double kChipHeight = 22;
constexpr double kChipGap = 6;
constexpr int kColumns = 4;
constexpr double kChipWidth = (kNodeWidth - 2 * kPadding - (kColumns - 1) * kChipGap) / kColumns;

} // namespace

NodeItem::NodeItem(NodeId id, Choose choose)
    : m_id(id)
    , m_choose(std::move(choose))
{
    setAcceptHoverEvents(true);
    setCacheMode(DeviceCoordinateCache); // dots move at 30 Hz around cards that change a few times a second
    setZValue(2);
}

void NodeItem::show(const cluster::ClusterSnapshot& snapshot, int moved, WallTime now)
{
    const auto found = std::find_if(snapshot.nodes.begin(), snapshot.nodes.end(),
                                    [&](const auto& node) { return node.id == m_id; });
    if (found == snapshot.nodes.end())
        return;
    m_node = *found;
    m_controller = snapshot.quorum.leader == m_id && m_node.state == cluster::NodeState::Running;
    m_epoch = snapshot.quorum.epoch.value();
    m_external = snapshot.external.has_value();
    m_sizeTold = !m_external || snapshot.external->logBytes;
    m_chips = replicaChips(snapshot, m_id, kChipLimit);
    if (!Detail::instance().isFull()) // Kafka's own topics are no part of a simple story
        std::erase_if(m_chips, [](const ReplicaChip& chip) { return chip.text.startsWith(QLatin1String("__")); });
    m_disk.reset();
    for (const auto& disk : snapshot.disks)
        if (disk.node == m_id)
            m_disk = disk;
    m_planned.clear();
    for (const auto& one : snapshot.plannedErrors)
        if (one.node == m_id || one.node == kNoNode)
            m_planned.push_back(one);
    placeChips();

    using cluster::NodeState;
    const auto since = agoWords(m_node.stateSince, now);
    if (m_external && !m_node.failure.empty() && m_node.state == NodeState::Running) {
        m_stateText = NodeWords::tr("does not answer us");
    } else if (m_external && m_node.state == NodeState::Stopped) {
        m_stateText = NodeWords::tr("gone %1", "gone 3 s ago").arg(since);
    } else if (m_external && m_node.state == NodeState::Running && !m_controller && !m_node.voter) {
        m_stateText = NodeWords::tr("broker");
    } else if (m_controller && m_external && !snapshot.external->quorum) {
        m_stateText = NodeWords::tr("controller");
    } else if (m_controller) {
        m_stateText = Detail::instance().isFull() ? NodeWords::tr("controller · epoch %1").arg(m_epoch) : NodeWords::tr("controller");
    } else if (m_node.state == NodeState::Running) {
        m_stateText = m_node.fenced  ? NodeWords::tr("running, but fenced")
                      : m_node.voter ? NodeWords::tr("broker, voter")
                                     : NodeWords::tr("broker only");
    } else if (m_node.state == NodeState::Killed || m_node.state == NodeState::Stopped) {
        m_stateText = NodeWords::tr("%1 %2", "killed, 0.8 s ago").arg(stateWord(m_node.state), since);
        if (moved > 0)
            m_stateText += QStringLiteral(" · ") + NodeWords::tr("%n partition(s) moved", nullptr, moved);
    } else if (m_node.state == NodeState::Failed) {
        m_stateText = NodeWords::tr("failed: %1").arg(QString::fromStdString(m_node.failure));
    } else {
        m_stateText = NodeWords::tr("%1 %2", "paused, 0.8 s ago").arg(stateWord(m_node.state), since);
    }
    setToolTip(description());
    update();
}

void NodeItem::setSelected(bool selected, const PartitionKey& partition)
{
    if (m_selected == selected && m_partition == partition)
        return;
    m_selected = selected;
    m_partition = partition;
    update();
}

void NodeItem::placeChips()
{
    m_boxes.clear();
    int column = 0;
    int row = 0;
    for (const auto& chip : m_chips) {
        const int span = chip.isAggregate() ? 2 : 1;
        if (column + span > kColumns) {
            column = 0;
            ++row;
        }
        m_boxes.emplace_back(kPadding + column * (kChipWidth + kChipGap), kHeader + row * (kChipHeight + kChipGap),
                             span * kChipWidth + (span - 1) * kChipGap, kChipHeight);
        column += span;
    }
}

double NodeItem::wantedHeight() const
{
    return m_boxes.empty() ? kHeader + kChipHeight + 6 : m_boxes.back().bottom() + kPadding;
}

void NodeItem::setHeight(double height)
{
    if (height == m_height)
        return;
    prepareGeometryChange();
    m_height = height;
}

QRectF NodeItem::boundingRect() const
{
    return QRectF(-3, -3, kNodeWidth + 6, m_height + 6);
}

QString NodeItem::description() const
{
    int led = 0;
    int held = 0;
    for (const auto& chip : m_chips) {
        led += chip.leaders;
        held += chip.replicas;
    }
    if (m_external)
        return NodeWords::tr("Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.")
                   .arg(m_id.value())
                   .arg(QString::fromStdString(m_node.host))
                   .arg(m_node.port)
                   .arg(m_stateText)
                   .arg(held)
                   .arg(led)
                   .arg(m_sizeTold ? bytesWords(m_node.logBytes) : notTold()) +
               (m_node.failure.empty() ? QString() : QStringLiteral("\n") + QString::fromStdString(m_node.failure));
    return NodeWords::tr("Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.")
        .arg(m_id.value())
        .arg(m_node.port)
        .arg(m_stateText)
        .arg(held)
        .arg(led)
        .arg(rateWords(m_node.requestsPerSecond), bytesWords(m_node.logBytes)) +
           faultSentences();
}

QString NodeItem::faultSentences() const
{
    QString words;
    if (m_disk)
        words += QLatin1Char('\n') + (m_disk->state == cluster::DiskState::Full      ? NodeWords::tr("Its disk is full: appends fail, reads go on.")
                                      : m_disk->state == cluster::DiskState::Failing ? NodeWords::tr("Its disk fails: every operation ends with an error.")
                                                                                     : NodeWords::tr("Its disk is slow: writes and syncs take %1 longer.").arg(durationWords(m_disk->latencyMs)));
    for (const auto& one : m_planned)
        words += QLatin1Char('\n') + NodeWords::tr("The next %n %1 request(s) get %2.", nullptr, one.remaining)
                                         .arg(QString::fromStdString(one.api), QString::fromStdString(one.error));
    return words;
}

QString NodeItem::chipSentence(const ReplicaChip& chip) const
{
    if (chip.isAggregate())
        return NodeWords::tr("%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions")
            .arg(chip.text.isEmpty() ? NodeWords::tr("%n more topic(s)", nullptr, chip.topics) : chip.text)
            .arg(chip.leaders)
            .arg(chip.inSync)
            .arg(chip.outOfSync)
            .arg(chip.offline);
    switch (chip.role) {
    case ReplicaRole::Leader:
        return NodeWords::tr("%1: leader. Clients write to and read from this replica.").arg(chip.text);
    case ReplicaRole::InSync:
        return NodeWords::tr("%1: in-sync follower. It could take over without loss.").arg(chip.text);
    case ReplicaRole::OutOfSync:
        return NodeWords::tr("%1: out of sync. It lags behind the leader and must not take over.").arg(chip.text);
    case ReplicaRole::Offline:
        break;
    }
    return NodeWords::tr("%1: offline, because its node does not run.").arg(chip.text);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    using cluster::NodeState;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool dead = !isAlive(m_node.state);
    const bool halted = m_node.state == NodeState::Paused || m_node.state == NodeState::Starting ||
                        m_node.state == NodeState::Stopping;

    Token outline = Token::BorderStrong;
    if (m_node.state == NodeState::Killed || m_node.state == NodeState::Failed)
        outline = Token::Danger;
    else if (halted)
        outline = Token::Warning;
    else if (m_controller)
        outline = Token::Quorum;
    QPen pen(color(outline), m_controller || dead || halted ? 1.6 : 1.0);
    if (dead)
        pen.setDashPattern({4, 3});
    else if (halted)
        pen.setDashPattern({8, 3});
    const QRectF card(0, 0, kNodeWidth, m_height);
    if (m_selected) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(-2, -2, 2, 2), 10, 10);
    }
    painter->setPen(pen);
    painter->setBrush(dead ? color(Token::Surface) : color(m_hovered ? Token::Hover : Token::Raised));
    painter->drawRoundedRect(card, 8, 8);
    paintHeader(*painter);

    if (m_chips.empty()) {
        painter->setFont(sceneFont(Type::Caption));
        painter->setPen(color(Token::TextMuted));
        painter->drawText(QRectF(kPadding, kHeader - 4, kNodeWidth - 2 * kPadding, kChipHeight),
                          Qt::AlignVCenter | Qt::AlignLeft, NodeWords::tr("no replicas yet"));
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto& chip = m_chips[i];
        if (chip.isAggregate())
            paintAggregate(*painter, m_boxes[i], chip);
        else
            drawReplicaChip(*painter, m_boxes[i], chip.role, chip.text);
        if (chip.key == m_partition && m_partition.isValid()) {
            painter->setPen(QPen(color(Token::Accent), 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(m_boxes[i].adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7);
        }
    }
}

void NodeItem::paintHeader(QPainter& painter) const
{
    const bool dead = !isAlive(m_node.state);
    const double right = kNodeWidth - kPadding;
    painter.setFont(sceneFont(Type::Mono));
    painter.setPen(color(Token::TextMuted));
    const auto port = QStringLiteral(":%1").arg(m_node.port);
    const double portWidth = QFontMetricsF(painter.font()).horizontalAdvance(port);
    painter.drawText(QRectF(right - portWidth - 2, 6, portWidth + 4, 20), Qt::AlignVCenter | Qt::AlignRight, port);

    painter.setFont(sceneFont(Type::Title));
    painter.setPen(color(dead ? Token::TextMuted : Token::Text));
    const auto name = NodeWords::tr("node %1").arg(m_id.value());
    const double nameWidth = QFontMetricsF(painter.font()).horizontalAdvance(name);
    painter.drawText(QRectF(kPadding, 6, nameWidth + 2, 20), Qt::AlignVCenter | Qt::AlignLeft, name);

    double x = kPadding + nameWidth + 10;
    Token token = Token::TextMuted;
    if (m_controller) {
        token = Token::Quorum;
        drawCrown(painter, QRectF(x, 10, 14, 11), color(token));
        x += 19;
    } else if (m_node.state == cluster::NodeState::Killed || m_node.state == cluster::NodeState::Failed) {
        token = Token::Danger;
    } else if (m_node.state != cluster::NodeState::Running && m_node.state != cluster::NodeState::Stopped) {
        token = Token::Warning;
    }
    painter.setFont(sceneFont(token == Token::Danger ? Type::Strong : Type::Body));
    painter.setPen(color(token));
    const QRectF stateBox(x, 6, right - portWidth - 8 - x, 20);
    // Of two things that do not both fit, the first is told whole.
    const QFontMetricsF stateMetrics(painter.font());
    const auto state = stateMetrics.horizontalAdvance(m_stateText) <= stateBox.width() ? m_stateText : m_stateText.section(QStringLiteral(" · "), 0, 0);
    painter.drawText(stateBox, Qt::AlignVCenter | Qt::AlignLeft, stateMetrics.elidedText(state, Qt::ElideRight, stateBox.width()));

    painter.setFont(sceneFont(Type::Caption));
    painter.setPen(color(Token::TextMuted));
    const auto size = m_sizeTold ? bytesWords(m_node.logBytes) : notTold();
    const auto load = m_external ? (dead ? NodeWords::tr("%1 on disk, when last seen").arg(size)
                                         : NodeWords::tr("load not told · %1 on disk").arg(size))
                      : dead ? NodeWords::tr("its files stay: %1").arg(bytesWords(m_node.logBytes))
                           : NodeWords::tr("%1 req/s · %2/s in · %3/s out · %4 on disk")
                                 .arg(rateWords(m_node.requestsPerSecond),
                                      bytesWords(static_cast<std::int64_t>(m_node.bytesInPerSecond)),
                                      bytesWords(static_cast<std::int64_t>(m_node.bytesOutPerSecond)),
                                      bytesWords(m_node.logBytes));
    const double end = paintBadges(painter, right);
    painter.setFont(sceneFont(Type::Caption));
    painter.setPen(color(Token::TextMuted));
    const QRectF box(kPadding, 25, end - kPadding - 4, 16);
    if (Detail::instance().isFull())
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(painter.font()).elidedText(load, Qt::ElideRight, box.width()));
}

double NodeItem::paintBadges(QPainter& painter, double right) const
{
    const auto badge = [&](const QString& iconName, const QString& text, Token tone) {
        painter.setFont(sceneFont(Type::Caption));
        const double width = 22 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 4;
        drawScar(painter, QPointF(right - width / 2, 33), iconName, text, tone);
        right -= width + 4;
    };
    if (m_disk)
        badge(QStringLiteral("disk"),
              m_disk->state == cluster::DiskState::Full      ? NodeWords::tr("full")
              : m_disk->state == cluster::DiskState::Failing ? NodeWords::tr("fails")
                                                             : NodeWords::tr("+%1").arg(durationWords(m_disk->latencyMs)),
              m_disk->state == cluster::DiskState::Slow ? Token::Warning : Token::Danger);
    if (m_planned.size() == 1)
        badge(QStringLiteral("warning"),
              QStringLiteral("%1 × %2").arg(QString::fromStdString(m_planned[0].api)).arg(m_planned[0].remaining), Token::Warning);
    else if (!m_planned.empty())
        badge(QStringLiteral("warning"), NodeWords::tr("%n planned error(s)", nullptr, static_cast<int>(m_planned.size())), Token::Warning);
    return right;
}

void NodeItem::paintAggregate(QPainter& painter, const QRectF& box, const ReplicaChip& chip) const
{
    painter.setPen(QPen(color(Token::Border), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(sceneFont(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    double x = box.right() - 6;
    for (const auto& [role, number] : {std::pair{ReplicaRole::Offline, chip.offline},
                                       {ReplicaRole::OutOfSync, chip.outOfSync},
                                       {ReplicaRole::InSync, chip.inSync},
                                       {ReplicaRole::Leader, chip.leaders}}) {
        if (number == 0)
            continue;
        const auto text = QString::number(number);
        const double width = metrics.horizontalAdvance(text);
        x -= width;
        painter.setPen(color(tokenOf(role)));
        painter.drawText(QRectF(x, box.top(), width + 2, box.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x -= 8;
        drawRole(painter, role, QPointF(x, box.center().y()), 5, color(tokenOf(role)));
        x -= 10;
    }
    painter.setPen(color(Token::TextMuted));
    const auto name = chip.text.isEmpty() ? NodeWords::tr("%n more topic(s)", nullptr, chip.topics) : chip.text;
    const QRectF nameBox(box.left() + 8, box.top(), x - box.left() - 8, box.height());
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(name, Qt::ElideRight, nameBox.width()));
}

int NodeItem::chipAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i].contains(position))
            return static_cast<int>(i);
    return -1;
}

void NodeItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    const int chip = chipAt(event->pos());
    // A copy: whoever is told may show this node anew, and its chips are made anew with it.
    const auto chosen = chip >= 0 ? std::optional(m_chips[static_cast<std::size_t>(chip)]) : std::nullopt;
    m_choose(*this, chosen ? &*chosen : nullptr);
    event->accept();
}

void NodeItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const int chip = chipAt(event->pos());
    setToolTip(chip >= 0 ? chipSentence(m_chips[static_cast<std::size_t>(chip)]) : description());
    if (!m_hovered) {
        m_hovered = true;
        update();
    }
}

void NodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = false;
    update();
}

} // namespace brokerscope::ui
