#include "ui/views/wire/hex_pane.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kOffsetDigits = 6;

} // namespace

HexPane::HexPane(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    restyle();
}

void HexPane::show(SharedBytes bytes, std::vector<std::pair<std::size_t, std::size_t>> hidden)
{
    m_bytes = std::move(bytes);
    m_hidden = std::move(hidden);
    m_begin = m_length = m_caret = 0;
    arrange();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HexPane::light(std::size_t begin, std::size_t length, bool scrollTo)
{
    m_begin = std::min(begin, m_bytes.size());
    m_length = std::min(length, m_bytes.size() - m_begin);
    if (scrollTo) {
        m_caret = m_begin;
        const auto line = static_cast<int>(m_begin) / m_perLine;
        const auto visible = std::max(1, viewport()->height() / m_lineHeight);
        auto* bar = verticalScrollBar();
        if (line < bar->value() || line >= bar->value() + visible)
            bar->setValue(std::max(0, line - visible / 3));
    }
    viewport()->update();
}

void HexPane::restyle()
{
    const QFontMetrics metrics(typeFont(Type::Mono));
    m_lineHeight = metrics.height() + 3;
    m_charWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    arrange();
    viewport()->update();
}

std::size_t HexPane::lines() const
{
    return (m_bytes.size() + static_cast<std::size_t>(m_perLine) - 1) / static_cast<std::size_t>(m_perLine);
}

int HexPane::hexLeft() const
{
    return kMargin + (kOffsetDigits + 2) * m_charWidth;
}

int HexPane::columnLeft(int column) const
{
    return hexLeft() + column * 3 * m_charWidth + (column / 8) * m_charWidth; // a gap after eight
}

int HexPane::textLeft() const
{
    return columnLeft(m_perLine - 1) + 4 * m_charWidth;
}

void HexPane::arrange()
{
    // As many bytes a line as fit, in steps that a person can count in.
    const int width = viewport()->width() - kMargin;
    for (const int candidate : {32, 16, 8, 4}) {
        m_perLine = candidate;
        if (textLeft() + candidate * m_charWidth <= width)
            break;
    }
    const auto visible = std::max(1, viewport()->height() / m_lineHeight);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(lines()) - visible));
    verticalScrollBar()->setPageStep(visible);
}

bool HexPane::isHidden(std::size_t byte) const
{
    return std::any_of(m_hidden.begin(), m_hidden.end(),
                       [&](const auto& range) { return byte >= range.first && byte < range.first + range.second; });
}

void HexPane::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(typeFont(Type::Mono));
    const QFontMetrics metrics(painter.font());
    const auto& ink = color(Token::Text);
    const auto& muted = color(Token::TextMuted);
    const int first = verticalScrollBar()->value();
    const int last = std::min(static_cast<int>(lines()), first + viewport()->height() / m_lineHeight + 2);
    for (int line = first; line < last; ++line) {
        const int top = (line - first) * m_lineHeight;
        const int base = top + metrics.ascent() + 1;
        const auto begin = static_cast<std::size_t>(line) * static_cast<std::size_t>(m_perLine);
        painter.setPen(muted);
        painter.drawText(kMargin, base, QString::number(begin, 16).rightJustified(kOffsetDigits, QLatin1Char('0')));
        const int count = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(m_perLine), m_bytes.size() - begin));
        for (int column = 0; column < count; ++column) {
            const auto byte = begin + static_cast<std::size_t>(column);
            const bool lit = byte >= m_begin && byte < m_begin + m_length;
            const int x = columnLeft(column);
            const int textX = textLeft() + column * m_charWidth;
            if (lit) {
                const bool goesOn = byte + 1 < m_begin + m_length && column + 1 < count;
                const int right = goesOn ? columnLeft(column + 1) : x + 3 * m_charWidth;
                painter.fillRect(x - m_charWidth / 2, top, right - x, m_lineHeight, color(Token::Accent, 0.32));
                painter.fillRect(textX, top, m_charWidth, m_lineHeight, color(Token::Accent, 0.32));
            }
            if (hasFocus() && byte == m_caret) {
                painter.setPen(color(Token::Accent));
                painter.drawRect(x - 2, top, 2 * m_charWidth + 3, m_lineHeight - 1);
            }
            const auto value = m_bytes.view()[byte];
            const bool hidden = isHidden(byte);
            painter.setPen(lit || value != 0 ? ink : muted);
            painter.drawText(x, base, hidden ? QStringLiteral("··") : QString::number(value, 16).rightJustified(2, QLatin1Char('0')));
            const bool printable = value >= 0x20 && value < 0x7f && !hidden;
            painter.setPen(printable ? ink : muted);
            painter.drawText(textX, base, printable ? QString(QLatin1Char(static_cast<char>(value))) : QStringLiteral("·"));
        }
    }
}

QRect HexPane::byteRect(std::size_t byte) const
{
    const int line = static_cast<int>(byte) / m_perLine - verticalScrollBar()->value();
    return {columnLeft(static_cast<int>(byte) % m_perLine), line * m_lineHeight, 2 * m_charWidth, m_lineHeight};
}

std::pair<bool, std::size_t> HexPane::byteAt(const QPoint& point) const
{
    const int line = verticalScrollBar()->value() + point.y() / m_lineHeight;
    int column = -1;
    if (point.x() >= textLeft() - m_charWidth) {
        column = (point.x() - textLeft()) / m_charWidth;
    } else {
        for (int i = 0; i < m_perLine; ++i)
            if (point.x() >= columnLeft(i) - m_charWidth / 2 && point.x() < columnLeft(i) + 5 * m_charWidth / 2)
                column = i;
    }
    if (column < 0 || column >= m_perLine || line < 0)
        return {false, 0};
    const auto byte = static_cast<std::size_t>(line) * static_cast<std::size_t>(m_perLine) + static_cast<std::size_t>(column);
    return {byte < m_bytes.size(), byte};
}

void HexPane::choose(std::size_t byte)
{
    m_caret = byte;
    viewport()->update();
    emit byteChosen(static_cast<quint64>(byte));
}

void HexPane::mousePressEvent(QMouseEvent* event)
{
    if (const auto [there, byte] = byteAt(event->position().toPoint()); there)
        choose(byte);
}

void HexPane::mouseMoveEvent(QMouseEvent* event)
{
    if (const auto [there, byte] = byteAt(event->position().toPoint()); there && (event->buttons() & Qt::LeftButton) && byte != m_caret)
        choose(byte);
}

void HexPane::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const auto step = [&](std::ptrdiff_t by) {
        if (m_bytes.empty())
            return;
        const auto last = static_cast<std::ptrdiff_t>(m_bytes.size()) - 1;
        const auto caret = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_caret) + by, 0, last);
        const int line = static_cast<int>(caret) / m_perLine;
        auto* bar = verticalScrollBar();
        if (line < bar->value())
            bar->setValue(line);
        else if (line >= bar->value() + bar->pageStep())
            bar->setValue(line - bar->pageStep() + 1);
        choose(static_cast<std::size_t>(caret));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-m_perLine);
    case Qt::Key_Down:
        return step(m_perLine);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexPane::copy() const
{
    QString hex;
    for (auto byte = m_begin; byte < m_begin + m_length; ++byte)
        hex += isHidden(byte) ? QStringLiteral("··") : QString::number(m_bytes.view()[byte], 16).rightJustified(2, QLatin1Char('0'));
    QGuiApplication::clipboard()->setText(hex);
}

void HexPane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

} // namespace brokerscope::ui
