#include "ui/widgets/elided_label.h"

#include <QEvent>

namespace brokerscope::ui {

namespace {
constexpr qsizetype kFewest = 6; // characters

// Of several figures as many as fit, each whole: "102 re…" says too little of what it counts. Empty: not even one does.
QString wholeFigures(QString figures, const QFontMetrics& metrics, int room)
{
    const auto between = QStringLiteral(" · ");
    while (figures.contains(between)) {
        figures = figures.section(between, 0, -2);
        if (const auto text = figures + QStringLiteral(" …"); metrics.horizontalAdvance(text) <= room)
            return text;
    }
    return {};
}

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
    if (text != m_whole && m_mode == Qt::ElideRight)
        if (const auto figures = wholeFigures(m_whole, fontMetrics(), contentsRect().width()); !figures.isEmpty())
            text = figures;
    if (text != m_whole && text.size() < kFewest)
        text.clear(); // "1…" tells nothing
    if (text != QLabel::text())
        setText(text);
}

} // namespace brokerscope::ui
