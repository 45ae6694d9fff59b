#include "ui/widgets/height_of_rows.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace brokerscope::ui {

namespace {

class HeightKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
            auto* widget = static_cast<QWidget*>(watched);
            const auto* layout = widget->layout();
            const int least = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(widget->width()) : 0;
            if (least != widget->minimumHeight())
                widget->setMinimumHeight(least);
        }
        return false;
    }
};

} // namespace

void keepHeightOfRows(QWidget& widget)
{
    widget.installEventFilter(new HeightKeeper(&widget));
}

} // namespace brokerscope::ui
