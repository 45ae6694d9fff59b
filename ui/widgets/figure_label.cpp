#include "ui/widgets/figure_label.h"

#include <QEvent>

namespace brokerscope::ui {

FigureLabel::FigureLabel(QWidget* parent)
    : QLabel(parent)
{
    // Its size is not asked for yet: that would polish it, and a style sheet gives back the font that was polished first.
}

void FigureLabel::setFigures(const QString& text)
{
    setText(text);
    setFixedSize(sizeHint().expandedTo(minimumSize())); // does nothing while the size is the same
}

void FigureLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::ContentsRectChange) {
        setMinimumSize(0, 0); // a label wants no less than that, so it would never shrink
        setFixedSize(sizeHint());
    }
}

} // namespace brokerscope::ui
