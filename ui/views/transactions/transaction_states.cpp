#include "ui/views/transactions/transaction_states.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr int kColumns = 4;

double boxHeight()
{
    return 26 * Theme::instance().textScale();
}

void drawArrow(QPainter& painter, QPointF from, QPointF to)
{
    painter.drawLine(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double side : {-0.5, 0.5})
        painter.drawLine(to, to - QPointF(std::cos(angle + side), std::sin(angle + side)) * 5.0);
}

} // namespace

const std::vector<TransactionStates::Box>& TransactionStates::boxes()
{
    static const std::vector<Box> kBoxes{{"Empty", 0, 0.5},          {"Ongoing", 1, 0.5},
                                         {"PrepareCommit", 2, 0},    {"PrepareAbort", 2, 1},
                                         {"CompleteCommit", 3, 0},   {"CompleteAbort", 3, 1}};
    return kBoxes;
}

TransactionStates::TransactionStates(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("transactions.states"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TransactionStates::sizeHint() const
{
    return {scaled(430), scaled(80)};
}

QSize TransactionStates::minimumSizeHint() const
{
    return {scaled(300), scaled(80)};
}

void TransactionStates::show(const QString& state)
{
    if (state == m_state)
        return;
    m_state = state;
    setAccessibleName(state.isEmpty() ? QString() : tr("State of the transaction: %1").arg(state));
    update();
}

QRectF TransactionStates::rectOf(const Box& box) const
{
    constexpr double kGap = 22;
    const double whole = std::min<double>(width() - 2, scaled(560));
    const double each = (whole - kGap * (kColumns - 1)) / kColumns;
    const double top = 6 + box.row * (height() - 2 * 6 - boxHeight());
    return {1 + box.column * (each + kGap), top, each, boxHeight()};
}

QString TransactionStates::meaningOf(const QString& state)
{
    if (state == QLatin1String("Empty"))
        return tr("The id has a producer id and an epoch; nothing is open.");
    if (state == QLatin1String("Ongoing"))
        return tr("Partitions may have records of this transaction; nobody knows yet how it ends.");
    if (state == QLatin1String("PrepareCommit"))
        return tr("Decided: it is a commit. The markers are on their way to the partitions; there is no way back.");
    if (state == QLatin1String("PrepareAbort"))
        return tr("Decided: it is an abort. The markers are on their way to the partitions.");
    if (state == QLatin1String("CompleteCommit"))
        return tr("Every partition has its commit marker: read_committed consumers get the records.");
    if (state == QLatin1String("CompleteAbort"))
        return tr("Every partition has its abort marker: read_committed consumers skip the records.");
    return {};
}

bool TransactionStates::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const auto& box : boxes())
        if (rectOf(box).contains(help->pos())) {
            const auto name = QLatin1String(box.name);
            QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2").arg(name, meaningOf(name)), this);
            return true;
        }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void TransactionStates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& all = boxes();
    const auto rect = [&](std::size_t i) { return rectOf(all[i]); };
    const auto left = [](const QRectF& r) { return QPointF(r.left() - 2, r.center().y()); };
    const auto right = [](const QRectF& r) { return QPointF(r.right() + 2, r.center().y()); };
    painter.setPen(QPen(color(Token::BorderStrong), 1.2));
    drawArrow(painter, right(rect(0)), left(rect(1)));
    drawArrow(painter, right(rect(1)), left(rect(2)));
    drawArrow(painter, right(rect(1)), left(rect(3)));
    drawArrow(painter, right(rect(2)), left(rect(4)));
    drawArrow(painter, right(rect(3)), left(rect(5)));

    for (const auto& box : all) {
        const auto name = QString::fromLatin1(box.name);
        // On the way to PrepareAbort with a bumped epoch: Kafka's own name for it is seen for a moment only.
        const bool lit = name == m_state || (m_state == QLatin1String("PrepareEpochFence") && name == QLatin1String("PrepareAbort"));
        const auto token = name.endsWith(QLatin1String("Commit"))  ? Token::Ok
                           : name.endsWith(QLatin1String("Abort")) ? Token::Warning
                           : name == QLatin1String("Ongoing")      ? Token::Accent
                                                                   : Token::TextMuted;
        const auto area = rectOf(box);
        painter.setPen(QPen(color(lit ? token : Token::Border), lit ? 2 : 1));
        painter.setBrush(lit ? color(token, 0.22) : color(Token::Raised));
        painter.drawRoundedRect(area, kRadius, kRadius);
        painter.setPen(color(lit ? Token::Text : Token::TextMuted));
        painter.setFont(typeFont(lit ? Type::Strong : Type::Body));
        if (painter.fontMetrics().horizontalAdvance(name) > area.width() - 6)
            painter.setFont(typeFont(Type::Caption));
        painter.drawText(area, Qt::AlignCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(area.width()) - 6));
    }
}

} // namespace brokerscope::ui
