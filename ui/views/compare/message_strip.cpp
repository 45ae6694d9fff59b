#include "ui/views/compare/message_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/glyphs.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kBox = 18;
constexpr int kGap = 3;
constexpr int kDotLine = 8;
constexpr double kDot = 3;
constexpr int kUsualBoxes = 12;
constexpr int kLeastBoxes = 6;

Token fillOf(MessageBox::Body body)
{
    return body == MessageBox::Body::InHand ? Token::Accent : Token::Raised;
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int MessageStrip::step() const { return scaled(kBox + kGap); }
int MessageStrip::heightOf() const { return scaled(kBox + 2 + m_dotLines * kDotLine); }
QSize MessageStrip::sizeHint() const { return {step() * kUsualBoxes, heightOf()}; }
QSize MessageStrip::minimumSizeHint() const { return {step() * kLeastBoxes, heightOf()}; }

void MessageStrip::setDotLines(int lines)
{
    if (lines == m_dotLines)
        return;
    m_dotLines = lines;
    updateGeometry();
}

void MessageStrip::show(std::vector<MessageBox> messages)
{
    m_messages = std::move(messages);
    setAccessibleDescription(m_messages.empty() ? QString() : m_messages.back().words);
    update();
}

std::size_t MessageStrip::shown() const
{
    return std::min(m_messages.size(), static_cast<std::size_t>(std::max(1, (width() + scaled(kGap)) / step())));
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = scaled(kBox);
    if (m_messages.empty()) {
        painter.setPen(QPen(color(Token::Border), 1, Qt::DashLine));
        painter.drawLine(QPointF(0, box / 2.0), QPointF(width(), box / 2.0));
        return;
    }
    painter.setFont(typeFont(Type::Caption));
    const auto first = m_messages.size() - shown();
    for (std::size_t i = first; i < m_messages.size(); ++i) {
        using Body = MessageBox::Body;
        const auto& message = m_messages[i];
        const QRectF place(static_cast<double>(static_cast<int>(i - first) * step()) + 0.5, 0.5, box - 1, box - 1);
        const bool solid = message.body == Body::Kept || message.body == Body::InHand;
        painter.setPen(QPen(color(solid ? Token::BorderStrong : Token::Border), 1, message.body == Body::Gone ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(solid ? QBrush(color(fillOf(message.body))) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(place, 3, 3);
        if (message.body == Body::Failed)
            drawCross(painter, place.center(), box / 4.0, color(Token::Danger));
        painter.setPen(color(message.body == Body::InHand ? Token::OnAccent : solid ? Token::Text : Token::TextMuted));
        painter.drawText(place, Qt::AlignCenter, message.mark);
        for (std::size_t line = 0; line < message.dots.size(); ++line)
            if (message.dots[line])
                drawDot(painter, {place.center().x(), box + scaled(2) + scaled(kDotLine) * (static_cast<double>(line) + 0.5)},
                        scaled(1) * kDot, color(Token::Group));
    }
}

QString MessageStrip::wordsAt(int x) const
{
    const auto which = static_cast<std::size_t>(std::max(0, x) / step());
    return which < shown() ? m_messages[m_messages.size() - shown() + which].words : QString();
}

bool MessageStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto words = wordsAt(help->pos().x());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace brokerscope::ui
