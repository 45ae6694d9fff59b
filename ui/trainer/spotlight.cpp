#include "ui/trainer/spotlight.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace brokerscope::ui {

namespace {

constexpr int kUsualRadius = 150;
constexpr int kLitRing = 3;
constexpr double kShade = 0.66;

} // namespace

Spotlight::Spotlight(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

int Spotlight::radius()
{
    return scaled(kUsualRadius);
}

void Spotlight::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (!on) {
        qApp->removeEventFilter(this);
        return hide();
    }
    // Of the whole program: most widgets are told of no pointer that merely passes over them, windows are.
    qApp->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    m_centre = mapFromGlobal(QCursor::pos());
    show();
    raise();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched->isWindowType())
            moveTo(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        break;
    case QEvent::ZOrderChange:
        // A panel that was brought to the front. Not what lies over the window as this does, and is told of, too.
        if (widget != nullptr && widget->parentWidget() == parentWidget() && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            raise();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QRect Spotlight::lit() const
{
    const int reach = radius() + kLitRing + 1;
    return {m_centre - QPoint(reach, reach), m_centre + QPoint(reach, reach)};
}

void Spotlight::moveTo(const QPoint& place)
{
    if (place == m_centre)
        return;
    const auto before = lit();
    m_centre = place;
    update(QRegion(before) + lit());
}

void Spotlight::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    shade.addEllipse(QPointF(m_centre), radius(), radius());
    // The darkest colour that the scheme has.
    const bool light = Theme::instance().scheme() == Scheme::Light;
    painter.fillPath(shade, color(light ? Token::Text : Token::Window, kShade));
    painter.setPen(QPen(color(Token::Accent), kLitRing));
    painter.drawEllipse(QPointF(m_centre), radius(), radius());
}

} // namespace brokerscope::ui
