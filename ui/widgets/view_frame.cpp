#include "ui/widgets/view_frame.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

constexpr QSize kSmallest(200, 80);

int leastHeight(const QWidget& widget, int width)
{
    const auto* layout = widget.layout();
    const int least = layout != nullptr && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                                       : widget.minimumSizeHint().height();
    return std::max(least, widget.minimumHeight());
}

ViewFrame* frameAround(const QWidget* widget)
{
    for (auto* each = widget->parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* frame = qobject_cast<ViewFrame*>(each))
            return frame;
    return nullptr;
}

// Whoever scrolls a panel with the wheel does not mean the field or the tabs that happen to pass beneath the mouse.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Show)
            return false;
        if (qobject_cast<QComboBox*>(watched) == nullptr && qobject_cast<QAbstractSpinBox*>(watched) == nullptr &&
            qobject_cast<QTabBar*>(watched) == nullptr)
            return false;
        auto* field = static_cast<QWidget*>(watched);
        auto* frame = frameAround(field);
        if (frame == nullptr)
            return false;
        if (event->type() == QEvent::Show) { // it may have been polished before it came into a frame
            if (field->focusPolicy() == Qt::WheelFocus)
                field->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (field->hasFocus() || frame->verticalScrollBar()->maximum() == 0)
            return false;
        QApplication::sendEvent(frame->verticalScrollBar(), event);
        return true;
    }
};

} // namespace

ViewFrame::ViewFrame(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("viewFrame")); // its content is painted on a ground of its own, also in a picture that is saved
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    static const auto* guard = [] {
        auto* made = new WheelGuard(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    static_cast<void>(guard);
    content->installEventFilter(this);
}

void ViewFrame::scrollTo(QWidget* widget)
{
    for (auto* each = widget->parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(widget);
}

QSize ViewFrame::minimumSizeHint() const
{
    return widget()->minimumSizeHint().boundedTo(kSmallest);
}

QSize ViewFrame::sizeHint() const
{
    return widget()->sizeHint();
}

void ViewFrame::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ViewFrame::showEvent(QShowEvent* event)
{
    if (std::exchange(m_stale, false))
        fit();
    QScrollArea::showEvent(event);
}

bool ViewFrame::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        m_stale = !isVisible(); // what nobody sees is laid out once somebody looks
        if (!m_stale)
            fit();
    }
    return QScrollArea::eventFilter(object, event);
}

void ViewFrame::fit()
{
    // Without scroll bars first; each bar that is needed takes room from the other direction.
    const auto all = maximumViewportSize();
    const int leastWidth = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    auto room = all;
    bool across = leastWidth > room.width();
    if (across)
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (leastHeight(*widget(), std::max(room.width(), leastWidth)) > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        if (!across && leastWidth > room.width())
            room.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    const int width = std::max(room.width(), leastWidth);
    widget()->resize(width, std::max(room.height(), leastHeight(*widget(), width)));
}

} // namespace brokerscope::ui
