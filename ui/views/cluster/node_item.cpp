#include "ui/views/cluster/node_item.h"

#include "ui/detail.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/link_item.h"
#include "ui/views/cluster/scene_font.h"
#include "ui/widgets/drawn_words.h"
#include "ui/widgets/replica_chip.h"
#include "ui/words/figures.h"
#include "ui/words/external_words.h"
#include "ui/words/health.h"

#include <QCoreApplication>
#include <QGraphicsSceneHoverEvent>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace brokerscope::ui {

namespace {

struct NodeWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::NodeWords)
};

// At the usual size of the words.
constexpr double kPadding = 12;
constexpr double kTop = 6;
constexpr double kNameLine = 20;
constexpr double kLoadLine = 16;
constexpr double kChipHeight = 22;
constexpr double kChipGap = 5;
constexpr double kNarrowestChip = 75;
constexpr int kMostColumns = 4;
constexpr double kChipMargin = 8;
constexpr double kBeforeCount = 8; // from the middle of a role's mark to its number
constexpr double kBeforeRole = 10; // from what stands before it to the middle of the mark

int columnsOf(const SceneDetail& detail)
{
    const double room = kNodeWidth - 2 * kPadding + kChipGap;
    return std::clamp(static_cast<int>(room / (kNarrowestChip * detail.text + kChipGap)), 1, kMostColumns);
}

// What a chip that counts replicas says of them, from left to right.
struct RoleCount
{
    ReplicaRole role;
    int number;
};

std::array<RoleCount, 4> countsOf(const ReplicaChip& chip)
{
    return {{{ReplicaRole::Leader, chip.leaders}, {ReplicaRole::InSync, chip.inSync}, {ReplicaRole::OutOfSync, chip.outOfSync},
             {ReplicaRole::Offline, chip.offline}}};
}

QString aggregateName(const ReplicaChip& chip, bool alone)
{
    return !chip.text.isEmpty() ? chip.text
           : alone              ? NodeWords::tr("%n topic(s)", nullptr, chip.topics)
                                : NodeWords::tr("%n more topic(s)", nullptr, chip.topics);
}

// As wide as its words are.
double aggregateWidth(const ReplicaChip& chip, bool alone, const SceneDetail& detail)
{
    const auto font = sceneFont(Type::Caption, detail.text);
    double width = 2 * kChipMargin + widthOfWords(font, aggregateName(chip, alone));
    for (const auto& [role, number] : countsOf(chip))
        if (number > 0)
            width += widthOfWords(font, QString::number(number)) + (kBeforeCount + kBeforeRole) * detail.text;
    return std::ceil(width);
}

} // namespace

std::vector<ReplicaChip> cardChips(const cluster::ClusterSnapshot& snapshot, NodeId node, int limit)
{
    if (limit == 0)
        return {};
    auto chips = replicaChips(snapshot, node, limit);
    if (!Detail::instance().isFull())
        std::erase_if(chips, [](const ReplicaChip& chip) { return chip.text.startsWith(QLatin1String("__")); });
    return chips;
}

NodeItem::NodeItem(NodeId id, const SceneDetail& detail, Choose choose)
    : m_id(id)
    , m_detail(detail)
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
    const auto before = painted();
    m_node = *found;
    m_controller = snapshot.quorum.leader == m_id && m_node.state == cluster::NodeState::Running;
    m_epoch = snapshot.quorum.epoch.value();
    m_external = snapshot.external.has_value();
    m_sizeTold = !m_external || snapshot.external->logBytes;
    m_disk.reset();
    for (const auto& disk : snapshot.disks)
        if (disk.node == m_id)
            m_disk = disk;
    m_planned.clear();
    for (const auto& one : snapshot.plannedErrors)
        if (one.node == m_id || one.node == kNoNode)
            m_planned.push_back(one);
    m_chips = cardChips(snapshot, m_id, m_detail.chips);
    m_boxes = placesOf(m_chips, m_detail);

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
    m_loadText = loadWords();
    setToolTip(description());
    if (painted() != before)
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

double NodeItem::headerHeight(const SceneDetail& detail) const
{
    return kTop + detail.line(kNameLine) + (hasLoadLine(detail) ? detail.line(kLoadLine) : 0) + 4;
}

std::vector<QRectF> NodeItem::placesOf(const std::vector<ReplicaChip>& chips, const SceneDetail& detail) const
{
    const int columns = columnsOf(detail);
    const double width = (kNodeWidth - 2 * kPadding - (columns - 1) * kChipGap) / columns;
    const double height = detail.line(kChipHeight);
    const double top = headerHeight(detail);
    const double right = kNodeWidth - kPadding;
    std::vector<QRectF> boxes;
    double left = kPadding;
    int row = 0;
    for (const auto& chip : chips) {
        const double own = chip.isAggregate() ? std::clamp(aggregateWidth(chip, chips.size() == 1, detail), width, right - kPadding) : width;
        if (left > kPadding && left + own > right + 0.5) {
            left = kPadding;
            ++row;
        }
        boxes.emplace_back(left, top + row * (height + kChipGap), own, height);
        left += own + kChipGap;
    }
    return boxes;
}

double NodeItem::heightWith(const std::vector<ReplicaChip>& chips, const SceneDetail& detail) const
{
    if (!chips.empty())
        return placesOf(chips, detail).back().bottom() + kPadding;
    return headerHeight(detail) + (detail.chips > 0 ? detail.line(kChipHeight) + 6 : 6);
}

double NodeItem::wantedHeight() const
{
    return heightWith(m_chips, m_detail);
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

    if (m_chips.empty() && m_detail.chips > 0) {
        painter->setFont(sceneFont(Type::Caption, m_detail.text));
        painter->setPen(color(Token::TextMuted));
        drawWords(*painter, QRectF(kPadding, headerHeight(m_detail) - 4, kNodeWidth - 2 * kPadding, m_detail.line(kChipHeight)),
                          Qt::AlignVCenter | Qt::AlignLeft, NodeWords::tr("no replicas yet"));
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto& chip = m_chips[i];
        if (chip.isAggregate())
            paintAggregate(*painter, m_boxes[i], chip);
        else
            drawReplicaChip(*painter, m_boxes[i], chip.role, chip.text, sceneFont(Type::Caption, m_detail.text).pixelSize());
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
    double right = kNodeWidth - kPadding;
    const double line = m_detail.line(kNameLine);
    painter.setFont(sceneFont(Type::Title, m_detail.text));
    painter.setPen(color(dead ? Token::TextMuted : Token::Text));
    const auto name = NodeWords::tr("node %1").arg(m_id.value());
    const double nameWidth = widthOfWords(painter.font(), name);
    drawWords(painter, QRectF(kPadding, kTop, nameWidth + 2, line), Qt::AlignVCenter | Qt::AlignLeft, name);
    const double left = kPadding + nameWidth + 10;

    // Where words are large against the card, its state comes before its port.
    const auto port = QStringLiteral(":%1").arg(m_node.port);
    const double portWidth = widthOfWords(sceneFont(Type::Mono, m_detail.text), port);
    const double stateWidth = widthOfWords(sceneFont(Type::Strong, m_detail.text), m_stateText) + (m_controller ? 19 * m_detail.text : 0);
    const double below = kTop + line - 1;
    // Where there is no line for it, what the last row of chips leaves.
    const QRectF lastRow = m_boxes.empty() ? QRectF()
                                           : QRectF(QPointF(m_boxes.back().right() + kChipGap, m_boxes.back().top()),
                                                    QPointF(kNodeWidth - kPadding, m_boxes.back().bottom()));
    // That partitions moved comes before how long ago that was, before what lies on the disk of a node that is gone, and before its port.
    const auto happened = dead ? m_stateText.section(QStringLiteral(" · "), 1) : QString();
    const bool here = !happened.isEmpty() && !hasLoadLine(m_detail) &&
                      widthOfWords(sceneFont(Type::Caption, m_detail.text), happened) > lastRow.width() && left + stateWidth + 8 + portWidth > right;
    if (!here && (m_detail.text <= 1 || left + stateWidth + 8 + portWidth <= right)) {
        painter.setFont(sceneFont(Type::Mono, m_detail.text));
        painter.setPen(color(Token::TextMuted));
        drawWords(painter, QRectF(right - portWidth - 2, kTop, portWidth + 4, line), Qt::AlignVCenter | Qt::AlignRight, port);
        right -= portWidth + 8;
    }
    const auto leftOut = paintState(painter, left, right, here ? happened : QString());
    const auto instead = dead ? leftOut : QString();
    const double end = paintBadges(painter, kNodeWidth - kPadding);
    if (hasLoadLine(m_detail))
        paintLoad(painter, QRectF(kPadding, below, end - kPadding - 4, m_detail.line(kLoadLine)), Qt::AlignLeft, instead);
    else if (!m_boxes.empty())
        paintLoad(painter, lastRow, Qt::AlignRight, instead);
}

QString NodeItem::paintState(QPainter& painter, double left, double right, const QString& happened) const
{
    using cluster::NodeState;
    const double line = m_detail.line(kNameLine);
    Token token = Token::TextMuted;
    if (m_controller) {
        token = Token::Quorum;
        const QSizeF crown = QSizeF(14, 11) * m_detail.text;
        drawCrown(painter, QRectF(QPointF(left, kTop + (line - crown.height()) / 2 - 0.5), crown), color(token));
        left += crown.width() + 5;
    } else if (m_node.state == NodeState::Killed || m_node.state == NodeState::Failed) {
        token = Token::Danger;
    } else if (m_node.state != NodeState::Running && m_node.state != NodeState::Stopped) {
        token = Token::Warning;
    }
    painter.setFont(sceneFont(token == Token::Danger ? Type::Strong : Type::Body, m_detail.text));
    painter.setPen(color(token));
    const QRectF box(left, kTop, right - left, line);
    // Of things that do not all fit, the first is told whole; a node that runs as it should, like a crown, needs no words.
    auto words = m_stateText;
    if (const auto both = stateWord(m_node.state) + QStringLiteral(" · ") + happened;
        !happened.isEmpty() && widthOfWords(painter.font(), words) > box.width() && widthOfWords(painter.font(), both) <= box.width()) {
        drawWords(painter, box, Qt::AlignVCenter | Qt::AlignLeft, both);
        return {};
    }
    if (widthOfWords(painter.font(), words) > box.width())
        words = m_stateText.section(QStringLiteral(" · "), 0, 0);
    if (widthOfWords(painter.font(), words) > box.width() && m_detail.text > 1)
        words = stateWord(m_node.state);
    const bool plain = m_node.state == NodeState::Running && (m_controller || !m_node.fenced);
    if (plain && m_detail.text > 1 && words == stateWord(m_node.state))
        return {};
    drawWords(painter, box, Qt::AlignVCenter | Qt::AlignLeft, elidedWords(painter.font(), words, box.width()));
    return words == m_stateText ? QString() : m_stateText.section(QStringLiteral(" · "), 1);
}

QString NodeItem::loadWords() const
{
    const bool dead = !isAlive(m_node.state);
    const auto size = m_sizeTold ? bytesWords(m_node.logBytes) : notTold();
    return m_external ? (dead ? NodeWords::tr("%1 on disk, when last seen").arg(size) : NodeWords::tr("load not told · %1 on disk").arg(size))
           : dead     ? NodeWords::tr("its files stay: %1").arg(bytesWords(m_node.logBytes))
                      : NodeWords::tr("%1 req/s · %2/s in · %3/s out · %4 on disk")
                        .arg(rateWords(m_node.requestsPerSecond), bytesWords(static_cast<std::int64_t>(m_node.bytesInPerSecond)),
                             bytesWords(static_cast<std::int64_t>(m_node.bytesOutPerSecond)), bytesWords(m_node.logBytes));
}

void NodeItem::paintLoad(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& instead) const
{
    if (!Detail::instance().isFull())
        return;
    auto load = instead.isEmpty() ? m_loadText : instead;
    painter.setFont(sceneFont(Type::Caption, m_detail.text));
    painter.setPen(color(Token::TextMuted));
    // As many of its figures as fit, each whole.
    while (widthOfWords(painter.font(), load) > box.width() && load.contains(QStringLiteral(" · ")))
        load = load.section(QStringLiteral(" · "), 0, -2);
    const bool whole = widthOfWords(painter.font(), load) <= box.width();
    if (whole || hasLoadLine(m_detail))
        drawWords(painter, box, Qt::AlignVCenter | side, elidedWords(painter.font(), load, box.width()));
}

double NodeItem::paintBadges(QPainter& painter, double right) const
{
    const double middle = kTop + m_detail.line(kNameLine) - 1 + m_detail.line(kLoadLine) / 2;
    const auto badge = [&](const QString& iconName, const QString& words, Token tone) {
        const double width = scarWidth(words, m_detail.text);
        drawScar(painter, QPointF(right - width / 2, middle), iconName, words, tone, m_detail.text);
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
    painter.setFont(sceneFont(Type::Caption, m_detail.text));
    double x = box.right() - kChipMargin;
    const auto counts = countsOf(chip);
    for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
        if (count->number == 0)
            continue;
        const auto text = QString::number(count->number);
        const double width = widthOfWords(painter.font(), text);
        x -= width;
        painter.setPen(color(tokenOf(count->role)));
        drawWords(painter, QRectF(x, box.top(), width + 2, box.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x -= kBeforeCount * m_detail.text;
        drawRole(painter, count->role, QPointF(x, box.center().y()), 5 * m_detail.text, color(tokenOf(count->role)));
        x -= kBeforeRole * m_detail.text;
    }
    painter.setPen(color(Token::TextMuted));
    const auto name = aggregateName(chip, m_chips.size() == 1);
    const QRectF nameBox(box.left() + kChipMargin, box.top(), x - box.left() - kChipMargin, box.height());
    drawWords(painter, nameBox, Qt::AlignVCenter | Qt::AlignLeft,
                     elidedWords(painter.font(), name, nameBox.width()));
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
