#include "ui/lessons/numbered_rows.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

int minutesWidth(const QModelIndex& index)
{
    return QFontMetrics(typeFont(Type::Caption)).horizontalAdvance(index.data(NumberedRows::Minutes).toString()) + 12;
}

} // namespace

QSize NumberedRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const QFontMetrics metrics(typeFont(Type::Strong));
    const int words = (list == nullptr ? scaled(200) : list->viewport()->width()) - 4 - scaled(26) - 12 - minutesWidth(index);
    const auto text = metrics.boundingRect(QRect(0, 0, words, 1000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return {scaled(200), std::max(scaled(34), std::min(text.height(), 2 * metrics.lineSpacing()) + 12)};
}

void NumberedRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(2, 2, -2, -2);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(chosen && option.state.testFlag(QStyle::State_HasFocus) ? QPen(color(Token::Accent)) : QPen(Qt::NoPen));
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    const bool done = !index.data(Done).toString().isEmpty();
    const QRect place(row.left() + 6, row.top(), scaled(26), row.height());
    painter->setFont(typeFont(done ? Type::Strong : Type::Body));
    painter->setPen(color(done ? Token::Ok : Token::TextMuted));
    painter->drawText(place, Qt::AlignCenter, done ? QStringLiteral("✓") : index.data(Number).toString());
    painter->setFont(typeFont(Type::Caption));
    painter->setPen(color(Token::TextMuted));
    const auto minutes = index.data(Minutes).toString();
    const int wide = minutesWidth(index);
    painter->drawText(row.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, minutes);
    painter->setFont(typeFont(chosen ? Type::Strong : Type::Body));
    painter->setPen(color(Token::Text));
    const QRect words = row.adjusted(place.width() + 12, 0, -wide, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace brokerscope::ui
