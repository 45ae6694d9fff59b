#include "ui/views/cluster/client_item.h"

#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/scene_font.h"

#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace brokerscope::ui {

ClientItem::ClientItem(Choose choose)
    : m_choose(std::move(choose))
{
    setCacheMode(DeviceCoordinateCache);
    setZValue(2);
}

void ClientItem::show(const ClientCard& card, bool selected)
{
    m_card = card;
    m_selected = selected;
    setToolTip(card.tip);
    update();
}

QRectF ClientItem::boundingRect() const
{
    return QRectF(-3, -3, kClientWidth + 6, kClientHeight + 6);
}

void ClientItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 0, kClientWidth, kClientHeight);
    painter->setPen(QPen(color(m_selected ? Token::Accent : Token::BorderStrong), m_selected ? 2 : 1));
    painter->setBrush(color(Token::Raised));
    painter->drawRoundedRect(box, 8, 8);
    // A bar at the side that faces the nodes; a user's own client has it twice as wide.
    const double bar = m_card.outside ? 6 : 3;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(m_card.token));
    painter->drawRoundedRect(QRectF(m_card.right ? 0 : kClientWidth - bar, 10, bar, kClientHeight - 20), 1.5, 1.5);

    const QRectF text(m_card.right ? 14 : 12, 7, kClientWidth - 26, kClientHeight - 14);
    const auto line = [&](int index, ui::Type type, Token token, const QString& words) {
        painter->setFont(sceneFont(type));
        painter->setPen(color(token));
        const QRectF row(text.left(), text.top() + index * 16.0, text.width(), 16);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetricsF(painter->font()).elidedText(words, Qt::ElideRight, row.width()));
    };
    line(0, Type::Strong, Token::Text, m_card.title);
    line(1, Type::Caption, Token::TextMuted, m_card.about);
    line(2, Type::Caption, m_card.trouble ? Token::Warning : m_card.token, m_card.doing);
}

void ClientItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    event->accept();
    // Copies: whoever is told may show this card anew, or take it away.
    const auto choose = m_choose;
    const auto card = m_card;
    choose(card);
}

} // namespace brokerscope::ui
