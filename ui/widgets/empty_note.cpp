#include "ui/widgets/empty_note.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kLongestLine = 520; // about 75 letters
constexpr int kAround = 12;
constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;

} // namespace

QRect noteRect(const QString& words, const QFont& font, const QRect& room)
{
    const int most = std::max(1, std::min(scaled(kLongestLine), room.width()));
    const auto wide = rectOfWords(font, words, most);
    // No line has a single word: as narrow as goes without one line more.
    int low = std::min(wide.width(), most);
    int least = 1;
    while (least < low) {
        const int middle = (least + low) / 2;
        const auto tried = rectOfWords(font, words, middle);
        if (tried.height() > wide.height() || tried.width() > middle)
            least = middle + 1;
        else
            low = middle;
    }
    QRect result(0, 0, std::min(low + 2, room.width()), wide.height());
    result.moveCenter(room.center());
    return result;
}

EmptyNote::EmptyNote(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setProperty("tone", QStringLiteral("muted"));
    setContentsMargins(kAround, kAround, kAround, kAround);
}

int EmptyNote::heightForWidth(int width) const
{
    return rectOfWords(font(), text(), std::max(1, std::min(scaled(kLongestLine), width - 2 * kAround))).height() + 2 * kAround;
}

QSize EmptyNote::sizeHint() const
{
    const int width = std::min(scaled(kLongestLine), fontMetrics().horizontalAdvance(text()) + 2) + 2 * kAround;
    return {width, heightForWidth(width)};
}

QSize EmptyNote::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), scaled(180));
    return {width, heightForWidth(std::max(width, this->width()))};
}

void EmptyNote::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void EmptyNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(color(Token::TextMuted));
    drawWords(painter, noteRect(text(), font(), contentsRect()), kFlags, text());
}

} // namespace brokerscope::ui
