#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), kRadius, kRadius);
    }
    QRect row = option.rect.adjusted(kSpacing, 0, -kSpacing, 0);
    const int iconSize = scaled(16);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, QRect(row.left(), row.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    row.setLeft(row.left() + iconSize + kSpacing);

    const auto keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        painter->setFont(typeFont(Type::Mono));
        painter->setPen(color(Token::TextMuted));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, keys);
        row.setRight(row.right() - QFontMetrics(typeFont(Type::Mono)).horizontalAdvance(keys) - 2 * kSpacing);
    }
    const QFontMetrics strong(typeFont(Type::Strong));
    const QFontMetrics body(typeFont(Type::Body));
    const auto place = index.data(PaletteModel::PlaceRole).toString();
    // The name gives way last.
    const int placeRoom = std::min(body.horizontalAdvance(place), row.width() / 2);
    const auto title = strong.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                         row.width() - placeRoom - kSpacing);
    painter->setFont(typeFont(Type::Strong));
    painter->setPen(color(Token::Text));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
    row.setLeft(row.left() + strong.horizontalAdvance(title) + 2 * kSpacing);
    painter->setFont(typeFont(Type::Body));
    painter->setPen(color(Token::TextMuted));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, body.elidedText(place, Qt::ElideRight, row.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(30)};
}

} // namespace brokerscope::ui
