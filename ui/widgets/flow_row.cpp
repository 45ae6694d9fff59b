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

void FlowRow::addItem(QLayoutItem* item)
{
    m_items << item;
    m_linesWidth = -1;
}

void FlowRow::invalidate()
{
    m_linesWidth = -1;
    QLayout::invalidate();
}

QLayoutItem* FlowRow::takeAt(int index)
{
    m_linesWidth = -1;
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::gap() const
{
    return spacing() >= 0 ? spacing() : kSpacing;
}

const QList<FlowRow::Line>& FlowRow::linesFor(int width) const
{
    auto& lines = m_lines;
    if (width == m_linesWidth)
        return lines;
    m_linesWidth = width;
    lines.clear();
    Line line;
    int used = 0;
    const auto close = [&] {
        share(line, width - used);
        lines << line;
        line = {};
        used = 0;
    };
    for (auto* item : m_items) {
        const bool stretch = isStretch(*item);
        if (item->isEmpty() && !stretch)
            continue;
        const int wanted = stretch ? 0 : item->sizeHint().expandedTo(item->minimumSize()).width();
        if (used > 0 && !stretch && used + gap() + wanted > width)
            close();
        used += wanted + (used > 0 && !stretch ? gap() : 0);
        line.items << item;
        line.widths << wanted;
    }
    if (used > 0)
        close();
    return lines;
}

// What is left over goes to what grows in equal parts; what has its greatest width gives the rest back.
void FlowRow::share(Line& line, int over) const
{
    QList<qsizetype> growing;
    for (qsizetype i = 0; i < line.items.size(); ++i)
        if (line.items[i]->expandingDirections().testFlag(Qt::Horizontal))
            growing << i;
    while (over > 0 && !growing.isEmpty()) {
        const int part = std::max(1, over / static_cast<int>(growing.size()));
        QList<qsizetype> still;
        for (const auto i : growing) {
            const int room = line.items[i]->maximumSize().width() - line.widths[i];
            const int more = std::min({part, over, std::max(0, room)});
            line.widths[i] += more;
            over -= more;
            if (room > more)
                still << i;
        }
        growing = still;
    }
    if (over < 0 && line.items.size() == 1) // alone, and still too wide
        line.widths[0] = std::max(line.widths[0] + over, line.items[0]->minimumSize().width());
    for (qsizetype i = 0; i < line.items.size(); ++i)
        if (!isStretch(*line.items[i]))
            line.height = std::max(line.height, heightOf(*line.items[i], line.widths[i]));
}

int FlowRow::heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().expandedTo(item.minimumSize()).height();
}

int FlowRow::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto& lines = linesFor(width - margins.left() - margins.right());
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
        int x = room.left();
        bool first = true;
        for (qsizetype i = 0; i < line.items.size(); ++i) {
            auto* item = line.items[i];
            const bool stretch = isStretch(*item);
            if (!first && !stretch)
                x += gap();
            const int height = item->expandingDirections().testFlag(Qt::Vertical) ? line.height
                                                                                   : std::min(line.height, heightOf(*item, line.widths[i]));
            item->setGeometry(QRect(x, y + (line.height - height) / 2, line.widths[i], height));
            x += line.widths[i];
            first = first && stretch;
        }
        y += line.height + gap();
    }
}

} // namespace brokerscope::ui
