#include "ui/views/wire/latency_bar.h"

#include "ui/models/wire/frame_table_model.h"
#include "ui/models/wire/frame_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr int kBarHeight = 8;

} // namespace

Token tokenOfLatencyPart(int part)
{
    constexpr std::array kColors{Token::Warning, Token::Produce, Token::Replication, Token::TextMuted, Token::Fetch};
    return kColors[static_cast<std::size_t>(part)];
}

void drawLatencyBar(QPainter& painter, const QRectF& box, const cluster::FrameLatency& latency)
{
    const auto total = latency.total().count();
    if (total <= 0)
        return;
    const std::array parts{latency.requestQueue, latency.local, latency.remote, latency.responseQueue, latency.send};
    double x = box.left();
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        const auto share = static_cast<double>(parts[static_cast<std::size_t>(i)].count()) / static_cast<double>(total);
        if (share <= 0)
            continue;
        const double width = std::min(std::max(1.0, share * box.width()), box.right() - x);
        painter.fillRect(QRectF(x, box.top(), width, box.height()), color(tokenOfLatencyPart(i)));
        x += width;
    }
}

void LatencyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto* model = qobject_cast<const FrameTableModel*>(index.model());
    const auto frame = model == nullptr ? nullptr : model->frameAt(index.row());
    if (!frame || !frame->response)
        return;
    // 10 µs is nothing, 10 s is all of it.
    const auto decades = std::log10(std::max<double>(1.0, static_cast<double>(frame->latency.total().count()) / 10'000.0));
    const auto text = QFontMetrics(option.font).horizontalAdvance(QStringLiteral("000.0 ms")) + 10;
    const auto room = option.rect.width() - text - 6;
    if (room < 12)
        return;
    const auto width = std::clamp(decades / 6.0, 0.04, 1.0) * room;
    drawLatencyBar(*painter, QRectF(option.rect.left() + text, option.rect.center().y() - 2, width, 5), frame->latency);
}

QSize LatencyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    return {std::max(hint.width(), QFontMetrics(option.font).horizontalAdvance(QStringLiteral("000.0 ms")) + 10) + scaled(56), hint.height()};
}

LatencyBar::LatencyBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void LatencyBar::show(const cluster::FrameLatency& latency)
{
    m_latency = latency;
    QStringList words;
    for (const auto& part : latencyParts(latency))
        words << part.name + QLatin1Char(' ') + nanosecondWords(part.duration);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize LatencyBar::sizeHint() const
{
    return {320, kBarHeight + QFontMetrics(typeFont(Type::Caption)).height() + 8};
}

int LatencyBar::heightForWidth(int width) const
{
    return legend(width).back().box.bottom() + 3;
}

std::vector<LatencyBar::Legend> LatencyBar::legend(int width) const
{
    std::vector<Legend> out;
    const QFontMetrics metrics(typeFont(Type::Caption));
    int x = 0;
    int y = kBarHeight + 4;
    const auto parts = latencyParts(m_latency);
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        const auto& part = parts[static_cast<std::size_t>(i)];
        const auto wide = metrics.horizontalAdvance(part.name + QLatin1Char(' ') + nanosecondWords(part.duration)) + 14;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += metrics.height() + 2;
        }
        out.push_back({QRect(x, y, wide, metrics.height() + 2), i});
        x += wide + 12;
    }
    return out;
}

void LatencyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawLatencyBar(painter, QRectF(0, 0, width(), kBarHeight), m_latency);
    painter.setFont(typeFont(Type::Caption));
    const QFontMetrics metrics(painter.font());
    const auto parts = latencyParts(m_latency);
    for (const auto& [box, part] : legend(width())) {
        painter.fillRect(QRect(box.left(), box.center().y() - 4, 8, 8), color(tokenOfLatencyPart(part)));
        const auto& one = parts[static_cast<std::size_t>(part)];
        painter.setPen(color(one.duration.count() > 0 ? Token::Text : Token::TextMuted));
        painter.drawText(box.left() + 14, box.top() + metrics.ascent(), one.name + QLatin1Char(' ') + nanosecondWords(one.duration));
    }
}

bool LatencyBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto parts = latencyParts(m_latency);
    for (const auto& [box, part] : legend(width()))
        if (box.contains(help->pos())) {
            const auto& one = parts[static_cast<std::size_t>(part)];
            QToolTip::showText(help->globalPos(), one.about + QLatin1Char('\n') + tr("Kafka measures it as %1.").arg(one.kafkaMetric), this, box);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace brokerscope::ui
