#include "ui/views/files/file_hex.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kUsualPerLine = 16; // half of that where they do not fit
constexpr int kOffsetChars = 10;
constexpr int kHexAt = kOffsetChars + 2;

constexpr int textAt(int perLine)
{
    return kHexAt + perLine * 3 + 1;
}

} // namespace

FileHex::FileHex(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("files.hex"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes of the file"));
}

double FileHex::lineHeight() const
{
    return QFontMetricsF(typeFont(Type::Mono)).height() + 2;
}

double FileHex::charWidth() const
{
    return QFontMetricsF(typeFont(Type::Mono)).horizontalAdvance(QLatin1Char('0'));
}

int FileHex::perLine() const
{
    return (textAt(kUsualPerLine) + kUsualPerLine + 1) * charWidth() <= viewport()->width() ? kUsualPerLine : kUsualPerLine / 2;
}

void FileHex::fit()
{
    const auto lines = (m_bytes.size() + perLine() - 1) / perLine();
    const int page = std::max(1, static_cast<int>(viewport()->height() / lineHeight()));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(lines) - page));
    const int width = static_cast<int>((textAt(perLine()) + perLine() + 1) * charWidth());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void FileHex::show(const QByteArray& bytes, qint64 offset)
{
    m_bytes = bytes;
    m_offset = offset;
    fit();
    viewport()->update();
}

void FileHex::light(qint64 begin, qint64 length)
{
    m_litBegin = begin;
    m_litLength = length;
    const auto at = begin - m_offset;
    setAccessibleDescription(length > 0 && at >= 0 ? QString::fromLatin1(m_bytes.mid(at, std::min<qint64>(length, 32)).toHex(' ')) : QString());
    bringIntoView();
    viewport()->update();
}

void FileHex::bringIntoView()
{
    if (m_litLength <= 0)
        return;
    const int line = static_cast<int>((m_litBegin - m_offset) / perLine());
    auto* bar = verticalScrollBar();
    if (line < bar->value() || line >= bar->value() + bar->pageStep())
        bar->setValue(line - 1);
}

void FileHex::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void FileHex::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Surface));
    painter.setFont(typeFont(Type::Mono));
    painter.translate(-horizontalScrollBar()->value(), 0);
    const double height = lineHeight();
    const double advance = charWidth();
    const double ascent = QFontMetricsF(painter.font()).ascent();
    const int each = perLine();
    const int first = verticalScrollBar()->value();
    const int last = first + static_cast<int>(viewport()->height() / height) + 1;
    for (int line = first; line <= last; ++line) {
        const qint64 at = qint64{line} * each;
        if (at >= m_bytes.size())
            break;
        const double y = (line - first) * height;
        painter.setPen(color(Token::TextMuted));
        painter.drawText(QPointF(0, y + ascent), QStringLiteral("%1").arg(m_offset + at, kOffsetChars, 10, QLatin1Char(' ')));
        for (int i = 0; i < each && at + i < m_bytes.size(); ++i) {
            const auto offset = m_offset + at + i;
            const bool lit = m_litLength > 0 && offset >= m_litBegin && offset < m_litBegin + m_litLength;
            const double hexX = (kHexAt + i * 3 + (i >= 8 ? 1 : 0)) * advance;
            const double textX = (textAt(each) + 1 + i) * advance;
            if (lit) {
                painter.fillRect(QRectF(hexX - advance / 2, y, advance * 3, height), color(Token::Accent, 0.28));
                painter.fillRect(QRectF(textX, y, advance, height), color(Token::Accent, 0.28));
            }
            const auto byte = static_cast<unsigned char>(m_bytes[at + i]);
            painter.setPen(color(lit ? Token::Text : byte == 0 ? Token::TextMuted : Token::Text));
            painter.drawText(QPointF(hexX, y + ascent), QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
            painter.drawText(QPointF(textX, y + ascent), byte >= 32 && byte < 127 ? QString(QLatin1Char(static_cast<char>(byte))) : QStringLiteral("·"));
        }
    }
}

void FileHex::mousePressEvent(QMouseEvent* event)
{
    const double column = (event->position().x() + horizontalScrollBar()->value()) / charWidth();
    const auto line = verticalScrollBar()->value() + static_cast<int>(event->position().y() / lineHeight());
    int byte = -1;
    if (column >= textAt(perLine()) + 1)
        byte = static_cast<int>(column) - textAt(perLine()) - 1;
    else if (column >= kHexAt - 0.5) {
        byte = static_cast<int>((column - kHexAt + 0.5) / 3);
        if (byte >= 8)
            byte = static_cast<int>((column - kHexAt - 0.5) / 3);
    }
    const qint64 at = qint64{line} * perLine() + byte;
    if (byte >= 0 && byte < perLine() && at < m_bytes.size())
        emit clicked(m_offset + at);
}

void FileHex::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_litLength > 0) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_bytes.mid(m_litBegin - m_offset, m_litLength).toHex(' ')));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace brokerscope::ui
