#include "ui/widgets/flow_row.h"

#include "ui/theme/theme.h"

#include <QWidget>

#include <algorithm>

namespace brokerscope::ui {

namespace {

bool isStretch(const QLayoutItem& item)
{
    return const_cast<QLayoutItem&>(item).spacerItem() != nullptr;
}

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addGrowing(QWidget* widget)
{
    auto policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    widget->setSizePolicy(policy);
    addWidget(widget);
}

void FlowRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem* FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::gap() const
{
    return spacing() >= 0 ? spacing() : kSpacing;
}

QList<FlowRow::Line> FlowRow::linesFor(int width) const
{
    QList<Line> lines;
    Line line;
    for (auto* item : m_items) {
        if (item->isEmpty() && !isStretch(*item))
            continue;
        const auto hint = item->sizeHint().expandedTo(item->minimumSize());
        const bool stretch = isStretch(*item);
        const int wanted = stretch ? 0 : hint.width() + (line.width > 0 ? gap() : 0);
        if (line.width > 0 && !stretch && line.width + wanted > width) {
            lines << line;
            line = {};
            line.items << item;
            line.width = hint.width();
            line.height = hint.height();
            continue;
        }
        line.items << item;
        line.width += wanted;
        line.height = std::max(line.height, hint.height());
    }
    if (line.width > 0)
        lines << line;
    return lines;
}

int FlowRow::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const auto& line : lines)
        height += line.height;
    return height + gap() * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (auto* item : m_items) {
        if (item->isEmpty() || isStretch(*item))
            continue;
        const auto hint = item->sizeHint().expandedTo(item->minimumSize());
        size = {size.width() + hint.width() + (size.width() > 0 ? gap() : 0), std::max(size.height(), hint.height())};
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const auto room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (const auto& line : linesFor(room.width())) {
        const int over = room.width() - line.width;
        int growing = 0;
        for (const auto* item : line.items)
            growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        int x = room.left();
        int left = over;
        bool first = true;
        for (auto* item : line.items) {
            const bool stretch = isStretch(*item);
            if (!first && !stretch)
                x += gap();
            int width = stretch ? 0 : item->sizeHint().expandedTo(item->minimumSize()).width();
            if (over > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int share = left / growing--;
                // Fields have a width beyond which they are of no more use.
                const int grown = std::min(width + share, item->maximumSize().width());
                left -= grown - width;
                width = grown;
            } else if (over < 0 && line.items.size() == 1) {
                width = std::max(room.width(), item->minimumSize().width());
            }
            const int height = item->expandingDirections().testFlag(Qt::Vertical) ? line.height
                                                                                   : std::min(line.height, item->sizeHint().height());
            item->setGeometry(QRect(x, y + (line.height - height) / 2, width, height));
            x += width;
            first = first && stretch;
        }
        y += line.height + gap();
    }
}

} // namespace brokerscope::ui
