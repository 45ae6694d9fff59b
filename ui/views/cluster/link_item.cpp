#include "ui/views/cluster/link_item.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/scene_font.h"
#include "ui/widgets/drawn_words.h"
#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace brokerscope::ui {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::LinkWords)
};

constexpr double kGrip = 16; // width of what can be clicked

} // namespace

QString slownessWords(std::int64_t delayMs, std::int64_t jitterMs, std::int64_t bytesPerSecond)
{
    QString words;
    if (delayMs > 0)
        words = durationWords(delayMs);
    if (jitterMs > 0)
        words += QStringLiteral("%1± %2").arg(words.isEmpty() ? QString() : QStringLiteral(" "), durationWords(jitterMs));
    if (bytesPerSecond > 0)
        words += QStringLiteral("%1%2").arg(words.isEmpty() ? QString() : QStringLiteral(", "),
                                            LinkWords::tr("%1/s").arg(bytesWords(bytesPerSecond)));
    return words;
}

double scarWidth(const QString& words, double text)
{
    return 22 * text + (words.isEmpty() ? 0 : widthOfWords(sceneFont(Type::Caption, text), words) + 4);
}

void drawScar(QPainter& painter, QPointF center, const QString& iconName, const QString& words, Token tone, double text)
{
    painter.setFont(sceneFont(Type::Caption, text));
    QRectF box(0, 0, scarWidth(words, text), 20 * text);
    box.moveCenter(center);
    painter.setPen(QPen(color(tone), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const double side = 14 * text;
    painter.drawPixmap(QRectF(box.left() + 4 * text, box.center().y() - side / 2, side, side), iconPixmap(iconName, tone, 14, 2), QRectF(0, 0, 28, 28));
    painter.setPen(color(tone));
    drawWords(painter, box.adjusted(19 * text, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

LinkItem::LinkItem(NodeId a, NodeId b, const SceneDetail& detail, Choose choose)
    : m_a(a)
    , m_b(b)
    , m_detail(detail)
    , m_choose(std::move(choose))
{
    setAcceptHoverEvents(true);
    setZValue(0);
    updateToolTip();
}

void LinkItem::setRoute(const QPolygonF& route)
{
    if (route == m_route)
        return;
    prepareGeometryChange();
    m_route = route;
}

void LinkItem::show(const LinkState& state, bool selected)
{
    if (state != m_state || selected != m_selected)
        update();
    m_state = state;
    m_selected = selected;
    updateToolTip();
}

void LinkItem::updateToolTip()
{
    setZValue(m_state.isSlow() || m_state.cutThere != m_state.cutBack ? 1.5 : 0); // what a scar says is read over the dots
    const auto a = m_a.value();
    const auto b = m_b.value();
    QString text;
    if (m_state.cutThere && m_state.cutBack)
        text = LinkWords::tr("Link between node %1 and node %2: cut both ways").arg(a).arg(b);
    else if (m_state.cutThere || m_state.cutBack)
        text = LinkWords::tr("Nothing from node %1 reaches node %2").arg(m_state.cutThere ? a : b).arg(m_state.cutThere ? b : a);
    else if (m_state.isSlow())
        text = LinkWords::tr("Link between node %1 and node %2: %3 each way").arg(a).arg(b)
                   .arg(slownessWords(m_state.delayMs, m_state.jitterMs, m_state.bytesPerSecond));
    else
        text = LinkWords::tr("Link between node %1 and node %2").arg(a).arg(b);
    setToolTip(text + QLatin1Char('\n') + LinkWords::tr("Right-click to cut, delay, limit or reset it"));
}

QRectF LinkItem::boundingRect() const
{
    return m_route.boundingRect().adjusted(-80 * m_detail.text, -14 * m_detail.text, 80 * m_detail.text, 14 * m_detail.text);
}

QPainterPath LinkItem::shape() const
{
    QPainterPath path;
    path.addPolygon(m_route);
    QPainterPathStroker stroker;
    stroker.setWidth(kGrip);
    return stroker.createStroke(path);
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_route.size() < 2)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool cut = m_state.cutThere || m_state.cutBack;
    const Token token = m_selected                ? Token::Accent
                        : cut || !m_state.up      ? Token::Danger
                        : m_state.isSlow()        ? Token::Warning
                        : m_hovered               ? Token::Text
                                                  : Token::BorderStrong;
    QPen pen(color(token), m_selected || m_hovered || cut ? 2 : 1.2);
    if (cut)
        pen.setDashPattern({3, 3});
    else if (!m_state.up)
        pen.setDashPattern({1.5, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(m_route);

    // One direction cut: the scissors stand before the node that no longer hears.
    const double at = m_state.cutThere == m_state.cutBack ? 0.5 : m_state.cutThere ? 0.72 : 0.28;
    if (cut)
        drawScar(*painter, pointOn(m_route, at), QStringLiteral("cut"),
             m_state.cutThere == m_state.cutBack
                 ? QString()
                 : QStringLiteral("%1 → %2").arg(m_state.cutThere ? m_a.value() : m_b.value())
                       .arg(m_state.cutThere ? m_b.value() : m_a.value()),
             Token::Danger, m_detail.text);
    if (m_state.isSlow() && !(m_state.cutThere && m_state.cutBack))
        drawScar(*painter, pointOn(m_route, cut ? 1 - at : 0.5),
                 m_state.delayMs > 0 || m_state.jitterMs > 0 ? QStringLiteral("delay") : QStringLiteral("bandwidth"),
                 slownessWords(m_state.delayMs, m_state.jitterMs, m_state.bytesPerSecond), Token::Warning, m_detail.text);
}

void LinkItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    m_choose(m_a, m_b);
    event->accept();
}

void LinkItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = true;
    update();
}

void LinkItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = false;
    update();
}

} // namespace brokerscope::ui
