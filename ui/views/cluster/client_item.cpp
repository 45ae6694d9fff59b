#include "ui/views/cluster/client_item.h"

#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/scene_font.h"
#include "ui/widgets/drawn_words.h"

#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QRegularExpression>

namespace brokerscope::ui {

namespace {

constexpr double kClientLine = 16;

} // namespace

double clientHeight(const SceneDetail& detail)
{
    return kClientHeight - 3 * kClientLine + detail.clientLines * detail.line(kClientLine);
}

ClientItem::ClientItem(const SceneDetail& detail, Choose choose)
    : m_detail(detail)
    , m_choose(std::move(choose))
{
    setCacheMode(DeviceCoordinateCache);
    setZValue(2);
}

void ClientItem::show(const ClientCard& card, bool selected)
{
    if (card == m_card && selected == m_selected)
        return; // a card is cached as it was painted
    m_card = card;
    m_selected = selected;
    setToolTip(card.tip);
    update();
}

QRectF ClientItem::boundingRect() const
{
    return QRectF(-3, -3, kClientWidth + 6, clientHeight(m_detail) + 6);
}

void ClientItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double height = clientHeight(m_detail);
    const QRectF box(0, 0, kClientWidth, height);
    painter->setPen(QPen(color(m_selected ? Token::Accent : Token::BorderStrong), m_selected ? 2 : 1));
    painter->setBrush(color(Token::Raised));
    painter->drawRoundedRect(box, 8, 8);
    // A bar at the side that faces the nodes; a user's own client has it twice as wide.
    const double bar = m_card.outside ? 6 : 3;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(m_card.token));
    painter->drawRoundedRect(QRectF(m_card.right ? 0 : kClientWidth - bar, 10, bar, height - 20), 1.5, 1.5);

    const QRectF text(m_card.right ? 14 : 12, 7, kClientWidth - 26, height - 14);
    const auto line = [&](int index, ui::Type type, Token token, const QString& words, const auto& shorter) {
        if (index >= m_detail.clientLines)
            return;
        const double high = m_detail.line(kClientLine);
        painter->setFont(sceneFont(type, m_detail.text));
        painter->setPen(color(token));
        const QRectF row(text.left(), text.top() + index * high, text.width(), high);
        drawWords(*painter, row, Qt::AlignVCenter | Qt::AlignLeft,
                          elidedWords(painter->font(), widthOfWords(painter->font(), words) > row.width() ? shorter(words) : words, row.width()));
    };
    const auto withoutState = [](const QString& words) { return words.section(QStringLiteral(" · "), 0, 1); };
    // In large words there is room for how fast or how far behind, and seldom for the names of topics.
    const auto figure = [this](const QString& words) {
        static const QRegularExpression names(QStringLiteral(" (→|←|·) .*"));
        return m_detail.text > 1.5 ? QString(words).remove(names) : words;
    };
    line(0, Type::Strong, Token::Text, m_card.title, [](const QString& words) { return words; });
    // What it does is more to a watcher than what it is.
    if (m_detail.clientLines > 2 || m_card.doing.isEmpty())
        line(1, Type::Caption, Token::TextMuted, m_card.about, withoutState);
    line(m_detail.clientLines > 2 ? 2 : 1, Type::Caption, m_card.trouble ? Token::Warning : m_card.token, m_card.doing, figure);
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
