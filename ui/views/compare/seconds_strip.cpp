#include "ui/views/compare/seconds_strip.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kStripHeight = 48;
constexpr qint64 kLeastTop = 8; // of the scale: one record is no mountain

} // namespace

SecondsStrip::SecondsStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SecondsStrip::sizeHint() const { return {scaled(240), scaled(kStripHeight)}; }
QSize SecondsStrip::minimumSizeHint() const { return {scaled(120), scaled(kStripHeight)}; }

void SecondsStrip::show(const std::deque<Second>& seconds)
{
    m_seconds = seconds;
    update();
}

void SecondsStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int base = height() - 1;
    painter.setPen(color(Token::Border));
    painter.drawLine(0, base, width(), base);
    qint64 top = kLeastTop;
    for (const auto& second : m_seconds)
        top = std::max(top, second.well + second.ill);
    const double step = static_cast<double>(width()) / static_cast<double>(kSeconds);
    const double unit = static_cast<double>(base) / static_cast<double>(top);
    double right = width();
    for (auto second = m_seconds.rbegin(); second != m_seconds.rend(); ++second, right -= step) {
        const double bar = std::max(1.0, step - 1);
        const double well = unit * static_cast<double>(second->well);
        const double ill = unit * static_cast<double>(second->ill);
        painter.fillRect(QRectF(right - bar, base - well, bar, well), color(Token::Ok));
        painter.fillRect(QRectF(right - bar, base - well - ill, bar, ill), color(Token::Danger, 0.35));
        painter.fillRect(QRectF(right - bar, base - well - ill, bar, ill), QBrush(color(Token::Danger), Qt::BDiagPattern));
    }
}

} // namespace brokerscope::ui
