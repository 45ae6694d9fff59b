#include "ui/widgets/figure_label.h"

#include <QEvent>

#include <utility>

namespace brokerscope::ui {

FigureLabel::FigureLabel(QWidget* parent)
    : QLabel(parent)
{
    setFixedSize(sizeHint());
}

void FigureLabel::setFigures(const QString& text)
{
    setText(text);
    // A style sheet changes the font after it has told of the change: what was measured meanwhile was of the old one.
    const bool sameFont = std::exchange(m_measured, font()) == font();
    setFixedSize(sameFont ? sizeHint().expandedTo(minimumSize()) : sizeHint()); // does nothing while the size is the same
}

void FigureLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::ContentsRectChange)
        setFixedSize(sizeHint());
}

} // namespace brokerscope::ui
