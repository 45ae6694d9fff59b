#include "ui/widgets/elided_label.h"

#include <QEvent>

namespace brokerscope::ui {

namespace {
constexpr qsizetype kFewest = 6; // characters
} // namespace

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWhole(const QString& text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    setText(text);
    QMetaObject::invokeMethod(this, &ElidedLabel::elide, Qt::QueuedConnection); // once there is as much room as there can be
}

QSize ElidedLabel::sizeHint() const
{
    const auto margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_whole) + margins.left() + margins.right() + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    auto text = fontMetrics().elidedText(m_whole, m_mode, contentsRect().width());
    if (text != m_whole && text.size() < kFewest)
        text.clear(); // "1…" tells nothing
    if (text != QLabel::text())
        setText(text);
}

} // namespace brokerscope::ui
