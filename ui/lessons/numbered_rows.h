// Rows of things to learn with, as lessons and exams list them: number or tick, title, what it takes.
#pragma once

#include <QStyledItemDelegate>

namespace brokerscope::ui {

class NumberedRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // What a row has. Number, Minutes and Done are texts; one that has Done is ticked.
    enum Role { Name = Qt::UserRole, Number, Minutes, Done, Summary };

    // A title that is too long for one line has two.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace brokerscope::ui
