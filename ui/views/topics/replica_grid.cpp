#include "ui/views/topics/replica_grid.h"

#include "engine/base/contains.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"
#include "ui/widgets/glyphs.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace brokerscope::ui {

namespace {

// These grow with the text.
double headHeight()
{
    return scaled(26);
}
double rowHeight()
{
    return scaled(30);
}
double namesWidth()
{
    return std::max<double>(scaled(56), widthOfWords(typeFont(Type::Caption), QCoreApplication::translate("brokerscope::ui::ReplicaGrid", "Partition")) + 12);
}
constexpr double kProgress = 64;
QSizeF chipSize(double room)
{
    return {std::min<double>(room - 12, scaled(96)), static_cast<double>(scaled(20))};
}

} // namespace

ReplicaGrid::ReplicaGrid(ReplicaPlan& plan, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_plan(plan)
{
    setObjectName(QStringLiteral("reassign.grid"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumHeight(static_cast<int>(headHeight() + rowHeight() * 3));
    setAccessibleName(tr("Replicas by partition and broker"));
}

void ReplicaGrid::refresh()
{
    const auto whole = static_cast<int>(headHeight() + rowHeight() * static_cast<double>(m_plan.rows().size()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    if (m_plan.rows().empty() || m_plan.nodes().empty())
        m_held.reset();
    else
        m_current = {std::min(m_current.row, m_plan.rows().size() - 1), std::min(m_current.column, m_plan.nodes().size() - 1)};
    if (m_held && m_held->row >= m_plan.rows().size())
        m_held.reset();
    tell();
    viewport()->update();
}

void ReplicaGrid::tell()
{
    if (m_current.row >= m_plan.rows().size() || m_current.column >= m_plan.nodes().size())
        return;
    const auto& row = m_plan.rows()[m_current.row];
    const auto node = nodeOf(m_current);
    setAccessibleDescription(contains(row.planned, node)
                                 ? tr("Partition %1 has a replica on node %2").arg(row.partition.value()).arg(node.value())
                                 : tr("Partition %1 has no replica on node %2").arg(row.partition.value()).arg(node.value()));
}

void ReplicaGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

QRectF ReplicaGrid::cellBox(std::size_t row, std::size_t column) const
{
    const double room = std::max(viewport()->width() - namesWidth() - kProgress, 40.0);
    const double width = room / static_cast<double>(std::max<std::size_t>(m_plan.nodes().size(), 1));
    return {namesWidth() + width * static_cast<double>(column),
            headHeight() + rowHeight() * static_cast<double>(row) - verticalScrollBar()->value(), width, rowHeight()};
}

std::optional<ReplicaGrid::Cell> ReplicaGrid::cellAt(QPointF position) const
{
    if (position.y() < headHeight())
        return std::nullopt;
    for (std::size_t row = 0; row < m_plan.rows().size(); ++row)
        for (std::size_t column = 0; column < m_plan.nodes().size(); ++column)
            if (cellBox(row, column).contains(position))
                return Cell{row, column};
    return std::nullopt;
}

void ReplicaGrid::paintCell(QPainter& painter, const Cell& cell) const
{
    const auto& row = m_plan.rows()[cell.row];
    const auto node = nodeOf(cell);
    const auto box = cellBox(cell.row, cell.column);
    const bool was = contains(row.now, node);
    const bool shall = contains(row.planned, node);
    const bool held = m_held == cell;
    if (hasFocus() && m_current == cell) {
        painter.setPen(QPen(color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
    }
    if (m_held && m_held->row == cell.row && !shall) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent, m_pointer && box.contains(*m_pointer) ? 0.28 : 0.10));
        painter.drawRoundedRect(box.adjusted(4, 3, -4, -3), 4, 4);
    }
    if (!was && !shall)
        return;
    const auto size = chipSize(box.width());
    const QRectF chip(box.center() - QPointF(size.width(), size.height()) / 2, size);
    painter.setOpacity(held ? 0.4 : 1);
    if (was && shall) {
        const bool preferred = row.planned.front() == node;
        drawReplicaChip(painter, chip, row.leader == node ? ReplicaRole::Leader : ReplicaRole::InSync,
                        preferred ? tr("first") : QString());
    } else {
        // What comes is dashed with a plus, what goes struck out with a minus.
        const auto token = shall ? Token::Ok : Token::Danger;
        painter.setPen(QPen(color(token), 1.4, Qt::DashLine));
        painter.setBrush(color(token, 0.14));
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter.setPen(color(token));
        painter.setFont(typeFont(Type::Caption));
        drawWords(painter, chip, Qt::AlignCenter, shall ? (row.planned.front() == node ? tr("+ first") : QStringLiteral("+")) : QStringLiteral("−"));
    }
    painter.setOpacity(1);
}

void ReplicaGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < m_plan.rows().size(); ++row) {
        const auto first = cellBox(row, 0);
        if (first.bottom() < headHeight() || first.top() > viewport()->height())
            continue;
        const auto& one = m_plan.rows()[row];
        painter.setPen(color(one.changed() ? Token::Accent : Token::Text));
        painter.setFont(typeFont(one.changed() ? Type::Strong : Type::Body));
        drawWords(painter, QRectF(4, first.top(), namesWidth() - 8, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, QString::number(one.partition.value()));
        for (std::size_t column = 0; column < m_plan.nodes().size(); ++column)
            paintCell(painter, {row, column});
        if (one.moving) {
            const QRectF bar(viewport()->width() - kProgress + 6, first.center().y() - 4, kProgress - 12, 8);
            painter.setPen(QPen(color(Token::BorderStrong), 1));
            painter.setBrush(color(Token::Raised));
            painter.drawRoundedRect(bar, 4, 4);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Replication));
            painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * one.progress, bar.height())), 4, 4);
        }
        painter.setPen(QPen(color(Token::Border), 1));
        painter.drawLine(QPointF(0, first.bottom()), QPointF(viewport()->width(), first.bottom()));
    }
    painter.fillRect(QRectF(0, 0, viewport()->width(), headHeight()), color(Token::Surface));
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(color(Token::TextMuted));
    drawWords(painter, QRectF(4, 0, namesWidth(), headHeight()), Qt::AlignVCenter | Qt::AlignLeft, tr("Partition"));
    for (std::size_t column = 0; column < m_plan.nodes().size(); ++column) {
        const auto box = cellBox(0, column);
        drawWords(painter, QRectF(box.left(), 0, box.width(), headHeight()), Qt::AlignCenter, tr("node %1").arg(m_plan.nodes()[column].value()));
    }
    painter.setPen(QPen(color(Token::BorderStrong), 1));
    painter.drawLine(QPointF(0, headHeight()), QPointF(viewport()->width(), headHeight()));
    if (m_held && m_pointer) {
        painter.setOpacity(0.85);
        drawReplicaChip(painter, QRectF(*m_pointer - QPointF(scaled(36), scaled(10)), QSizeF(scaled(72), scaled(20))), ReplicaRole::InSync,
                        tr("node %1").arg(nodeOf(*m_held).value()));
    }
}

void ReplicaGrid::putDown(const Cell& from, const Cell& to)
{
    if (from == to)
        return;
    if (from.row != to.row) {
        emit refused(tr("A replica stays one of its partition: put it down in the row of partition %1.").arg(m_plan.rows()[from.row].partition.value()));
        return;
    }
    planIt(m_plan.move(from.row, nodeOf(from), nodeOf(to)), whyNotPut(to));
}

void ReplicaGrid::planIt(bool done, const QString& whyNot)
{
    if (done) {
        refresh();
        emit planned();
    } else if (!whyNot.isEmpty()) {
        emit refused(whyNot);
    }
}

QString ReplicaGrid::movingWords(const Cell& cell) const
{
    const auto& row = m_plan.rows()[cell.row];
    return row.moving ? tr("Partition %1 is moving. It can be planned anew when the move is over, or cancelled.").arg(row.partition.value())
                      : QString();
}

QString ReplicaGrid::whyNotPut(const Cell& cell) const
{
    const auto& row = m_plan.rows()[cell.row];
    if (row.moving || !contains(row.planned, nodeOf(cell)))
        return movingWords(cell);
    return tr("Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.")
        .arg(nodeOf(cell).value())
        .arg(row.partition.value());
}

QString ReplicaGrid::whyNotTake(const Cell& cell) const
{
    const auto& row = m_plan.rows()[cell.row];
    if (row.moving || !contains(row.planned, nodeOf(cell)) || row.planned.size() > 1)
        return movingWords(cell);
    return tr("Partition %1 has this replica only: a partition keeps at least one.").arg(row.partition.value());
}

bool ReplicaGrid::pickUp(const Cell& cell)
{
    const auto& row = m_plan.rows()[cell.row];
    if (!contains(row.planned, nodeOf(cell)))
        return false;
    if (row.moving) {
        emit refused(movingWords(cell));
        return false;
    }
    m_held = cell;
    return true;
}

void ReplicaGrid::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    m_current = *cell;
    if (pickUp(*cell))
        m_pointer = event->position();
    tell();
    viewport()->update();
}

void ReplicaGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_held)
        return;
    m_pointer = event->position();
    viewport()->update();
}

void ReplicaGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held || !m_pointer)
        return;
    const auto from = *m_held;
    m_held.reset();
    m_pointer.reset();
    if (const auto to = cellAt(event->position()))
        putDown(from, *to);
    viewport()->update();
}

void ReplicaGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_plan.rows().empty() || m_plan.nodes().empty())
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        m_current.column -= m_current.column > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        m_current.column = std::min(m_current.column + 1, m_plan.nodes().size() - 1);
        break;
    case Qt::Key_Up:
        if (!m_held)
            m_current.row -= m_current.row > 0 ? 1 : 0;
        break;
    case Qt::Key_Down:
        if (!m_held)
            m_current.row = std::min(m_current.row + 1, m_plan.rows().size() - 1);
        break;
    case Qt::Key_Space:
        if (m_held) {
            const auto from = *m_held;
            m_held.reset();
            putDown(from, m_current);
        } else {
            pickUp(m_current);
        }
        break;
    case Qt::Key_Delete:
        planIt(m_plan.remove(m_current.row, nodeOf(m_current)), whyNotTake(m_current));
        break;
    case Qt::Key_Plus:
        planIt(m_plan.add(m_current.row, nodeOf(m_current)), whyNotPut(m_current));
        break;
    case Qt::Key_P:
        m_plan.prefer(m_current.row, nodeOf(m_current));
        planIt(true, {});
        break;
    case Qt::Key_Escape:
        if (!m_held)
            return QAbstractScrollArea::keyPressEvent(event);
        m_held.reset();
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    const auto box = cellBox(m_current.row, m_current.column);
    if (box.top() < headHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(headHeight() - box.top()));
    else if (box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(box.bottom() - viewport()->height()));
    tell();
    viewport()->update();
}

bool ReplicaGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            const auto& row = m_plan.rows()[cell->row];
            QStringList order;
            for (const auto node : row.planned)
                order << QString::number(node.value());
            QToolTip::showText(help->globalPos(),
                               row.moving ? tr("Partition %1 is moving: %2 % copied").arg(row.partition.value()).arg(static_cast<int>(row.progress * 100))
                                          : tr("Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).")
                                                .arg(row.partition.value())
                                                .arg(order.join(QStringLiteral(", "))),
                               this);
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace brokerscope::ui
