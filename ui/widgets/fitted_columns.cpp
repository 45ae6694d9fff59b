#include "ui/widgets/fitted_columns.h"

#include "ui/glossary/explanation.h"
#include "ui/models/short_words.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace brokerscope::ui {

namespace {

constexpr int kMeasureEveryMs = 1000;
constexpr int kMostRows = 60;  // more than fit on most screens
// A property of the table that whoever makes it may set: the column whose sentences are what the table is read for.
constexpr const char* kReadingColumn = "readingColumn";
constexpr int kNarrowest = 110; // a column of words is not made narrower than this to avoid scrolling
constexpr int kReadable = 130; // before that, columns that matter less are put away
constexpr int kPadding = 10;
constexpr int kUsualRow = 24;  // at usual size of text
constexpr int kRoomy = 160;    // where there is scrolling anyway, words have more

struct Need
{
    int wanted = 0;
    int least = 0; // for its heading

    [[nodiscard]] int within(int cap) const { return std::max(least, std::min(wanted, cap)); }
};

int sumOf(const QList<Need>& needs, int cap)
{
    return std::accumulate(needs.begin(), needs.end(), 0, [cap](int sum, const Need& one) { return sum + one.within(cap); });
}

// The width above which columns are cut so that all of them fit into `room`, where that can be.
int capFor(const QList<Need>& needs, int room)
{
    int low = 0;
    int high = 0;
    for (const auto& one : needs)
        high = std::max(high, one.wanted);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (sumOf(needs, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// Says it in fewer words where the cell is too narrow for all of them.
class StateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto cell = option;
        initStyleOption(&cell, index);
        if (const auto few = index.data(kShortRole).toString(); !few.isEmpty() && sizeHint(option, index).width() > option.rect.width())
            cell.text = few;
        const auto* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }
};

} // namespace

FittedColumns* FittedColumns::keep(QAbstractItemView& view, int stretch)
{
    auto* table = qobject_cast<QTableView*>(&view);
    auto* header = table != nullptr ? table->horizontalHeader() : static_cast<QTreeView&>(view).header();
    return new FittedColumns(view, *header, stretch);
}

FittedColumns::FittedColumns(QAbstractItemView& view, QHeaderView& header, int stretch)
    : QObject(&view)
    , m_view(view)
    , m_header(header)
    , m_soon(new QTimer(this))
    , m_stretch(stretch)
{
    m_header.setStretchLastSection(false);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setMinimumSectionSize(24);
    m_view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (auto* table = qobject_cast<QTableView*>(&view)) {
        // What a style makes of large text is more than that already.
        const int given = table->verticalHeader()->defaultSectionSize();
        m_rowHeight = Theme::instance().textScale() > 1 ? std::min(given, kUsualRow) : given;
        table->verticalHeader()->setMinimumSectionSize(1);
        m_leastHeight = table->minimumHeight();
    }
    m_soon->setSingleShot(true);
    m_soon->setInterval(kMeasureEveryMs);
    connect(m_soon, &QTimer::timeout, this, &FittedColumns::fit);
    const auto later = [this] {
        if (!m_soon->isActive())
            m_soon->start(m_sawRows ? kMeasureEveryMs : 0); // the first rows at once
    };
    auto* model = m_view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::layoutChanged, this, later);
    connect(model, &QAbstractItemModel::headerDataChanged, this, later);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_sharing && (QApplication::mouseButtons() & Qt::LeftButton) != 0)
            m_dragged[column] = width;
    });
    if (auto* tree = qobject_cast<QTreeView*>(&view))
        connect(tree, &QTreeView::expanded, this, later);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { showMenu(m_header.mapToGlobal(at), at); });
    connect(&Theme::instance(), &Theme::changed, this, &FittedColumns::startOver);
    m_view.viewport()->installEventFilter(this);
    startOver();
}

void FittedColumns::startOver()
{
    m_wanted.clear();
    m_headings.clear();
    std::fill(m_whole.begin(), m_whole.end(), 0);
    m_sawRows = false;
    if (auto* table = qobject_cast<QTableView*>(&m_view); table != nullptr && m_rowHeight > 0)
        table->verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
    askForRoom();
    m_soon->start(0);
}

// A table that shows no row says nothing: its heading and two rows at least. A panel scrolls when that is too much; a
// dialog, which does not, sizes its tables itself.
void FittedColumns::askForRoom()
{
    auto* table = qobject_cast<QTableView*>(&m_view);
    if (table == nullptr)
        return;
    const int rows = m_header.sizeHint().height() + 2 * table->verticalHeader()->defaultSectionSize() + 6;
    const bool scrolls = qobject_cast<QDialog*>(table->window()) == nullptr;
    table->setMinimumHeight(std::max(m_leastHeight, scrolls ? rows : 0));
}

bool FittedColumns::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        share();
        break;
    case QEvent::Show:
        askForRoom();
        m_soon->start(0);
        break;
    case QEvent::LanguageChange:
        m_wanted.clear();
        m_headings.clear();
        std::fill(m_whole.begin(), m_whole.end(), 0);
        m_sawRows = false;
        m_soon->start(0);
        break;
    case QEvent::ToolTip:
        showWholeText(*static_cast<QHelpEvent*>(event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void FittedColumns::fit()
{
    if (!m_view.isVisible())
        return;
    measure();
    share();
}

// A hidden heading says that it needs nothing: what it needed when it was last seen counts, or its column would come and go.
bool FittedColumns::measureHeadings()
{
    bool changed = false;
    for (int column = 0; column < m_header.count(); ++column)
        if (const int width = m_header.sectionSizeHint(column); !m_header.isSectionHidden(column) && m_headings.value(column) != width) {
            m_headings[column] = width;
            changed = true;
        }
    return changed;
}

void FittedColumns::measure()
{
    const int columns = m_header.count();
    m_wanted.resize(columns);
    for (int column = 0; column < columns; ++column)
        m_wanted[column] = std::max(m_wanted[column], m_header.sectionSizeHint(column));
    int y = 1;
    for (int rows = 0; rows < kMostRows && y < m_view.viewport()->height(); ++rows) {
        const auto first = m_view.indexAt(QPoint(m_header.sectionViewportPosition(0) + 1, y));
        const auto row = first.isValid() ? first : m_view.indexAt(QPoint(m_view.viewport()->width() / 2, y));
        if (!row.isValid())
            break;
        m_sawRows = true;
        for (int column = 0; column < columns; ++column) {
            if (m_header.isSectionHidden(column) && !m_putAway.contains(column))
                continue;
            const auto index = row.siblingAtColumn(column);
            // In a tree the first column is indented.
            const int indent = std::max(0, m_view.visualRect(index).left() - m_header.sectionViewportPosition(column));
            const int wanted = m_view.sizeHintForIndex(index).width() + indent;
            m_wanted[column] = std::max(m_wanted[column], wanted + scaled(kPadding));
            if (const auto whole = m_whole.find(column); whole != m_whole.end())
                *whole = std::max(*whole, wanted - sparedBy(index));
        }
        y = std::max(y + 1, m_view.visualRect(row).bottom() + 2);
    }
}

// By its fewer words, in pixels.
int FittedColumns::sparedBy(const QModelIndex& index) const
{
    const auto few = index.data(kShortRole).toString();
    if (few.isEmpty())
        return 0;
    const auto font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>().resolve(m_view.font()) : m_view.font());
    return std::max(0, metrics.horizontalAdvance(index.data().toString()) - metrics.horizontalAdvance(few) - 1);
}

FittedColumns* FittedColumns::keepWhole(const QList<int>& columns)
{
    for (const int column : columns) {
        m_whole.insert(column, 0);
        m_view.setItemDelegateForColumn(column, new StateDelegate(&m_view));
    }
    return this;
}

FittedColumns* FittedColumns::giveUp(const QList<int>& columns)
{
    m_leastImportant = columns;
    m_more = new QToolButton(&m_header);
    m_more->setObjectName(QStringLiteral("moreColumns"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return this;
}

// A heading that is cut off explains nothing, nor does a state. The first column names its row, too: it is whole unless that took most of
// the room, or the headings of the others.
int FittedColumns::least(int column, const QList<int>& shown, int room) const
{
    const int heading = std::max(m_headings.value(column), m_whole.value(column));
    if (shown.isEmpty() || column != shown.front())
        return heading;
    int left = room;
    for (const int other : shown)
        left -= other == column ? 0 : std::max(m_headings.value(other), m_whole.value(other));
    const int most = shown.size() <= 2 ? room * 3 / 5 : room * 2 / 5;
    return std::max(heading, std::min({m_wanted[column], most, left}));
}

// Puts columns away until the others fit, as far as a person did not choose them.
int FittedColumns::decideWhatFits(int room)
{
    const auto wanted = [this](int column) {
        if (m_chosen.contains(column))
            return m_chosen[column];
        return !m_header.isSectionHidden(column) || m_putAway.contains(column);
    };
    QList<int> shown;
    for (int column = 0; column < m_header.count(); ++column)
        if (wanted(column))
            shown << column;
    const auto fits = [this, &shown](int width) {
        QList<Need> free;
        int most = 0;
        const int all = width;
        for (const int column : shown) {
            if (m_dragged.contains(column)) {
                width -= m_dragged[column];
                continue;
            }
            free << Need{m_wanted[column], least(column, shown, all)};
            most = std::max(most, free.back().wanted);
        }
        const int cap = capFor(free, width);
        // Sentences want half of the width before columns that matter less have any.
        if (const auto reading = m_view.property(kReadingColumn); reading.isValid() && shown.contains(reading.toInt()) &&
                                                                    cap < std::min(m_wanted[reading.toInt()], all / 2))
            return false;
        return cap >= std::min(most, scaled(kReadable)) && sumOf(free, cap) <= width;
    };
    const auto before = shown.size();
    const int button = m_more == nullptr ? 0 : m_more->sizeHint().width();
    for (const int column : m_leastImportant) {
        if (shown.size() <= 2 || fits(room - (shown.size() < before ? button : 0)))
            break;
        if (!m_chosen.contains(column))
            shown.removeOne(column);
    }
    // One wide column that had to go leaves room for narrow ones that went before it: the most important first.
    for (auto column = m_leastImportant.crbegin(); column != m_leastImportant.crend() && shown.size() < before; ++column) {
        if (shown.contains(*column) || m_chosen.contains(*column) || !wanted(*column))
            continue;
        const auto without = shown;
        shown.insert(std::lower_bound(shown.begin(), shown.end(), *column), *column);
        if (!fits(room - (shown.size() < before ? button : 0)))
            shown = without;
    }
    m_sharing = true;
    for (int column = 0; column < m_header.count(); ++column) {
        const bool show = shown.contains(column);
        if (wanted(column) && !show)
            m_putAway.insert(column);
        else
            m_putAway.remove(column);
        if (m_header.isSectionHidden(column) == show)
            m_header.setSectionHidden(column, !show);
    }
    m_sharing = false;
    return m_putAway.isEmpty() ? room : room - button;
}

void FittedColumns::fillMenu(QMenu& menu)
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const auto title = m_view.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || column == 0)
            continue;
        auto* act = menu.addAction(title);
        act->setCheckable(true);
        act->setChecked(!m_header.isSectionHidden(column));
        connect(act, &QAction::toggled, this, [this, column](bool on) {
            m_chosen[column] = on;
            m_header.setSectionHidden(column, !on);
            fit();
        });
    }
    menu.addSeparator();
    auto* fitted = menu.addAction(tr("What fits"));
    fitted->setToolTip(tr("Forgets which columns were chosen and how wide they were made"));
    fitted->setEnabled(!m_chosen.isEmpty() || !m_dragged.isEmpty());
    connect(fitted, &QAction::triggered, this, [this] {
        for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen)
            m_header.setSectionHidden(chosen.key(), false);
        m_chosen.clear();
        m_dragged.clear();
        fit();
    });
}

void FittedColumns::showMenu(const QPoint& at, std::optional<QPoint> heading)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (const int column = heading ? m_header.logicalIndexAt(*heading) : -1; column >= 0)
        addExplanation(*menu, m_header.model()->headerData(column, Qt::Horizontal).toString(), m_header.viewport(), *heading);
    fillMenu(*menu);
    menu->popup(at);
}

void FittedColumns::placeButton()
{
    if (m_more == nullptr)
        return;
    // On a heading neither could be read; the menu of the headings is there in any case.
    const bool free = m_header.length() + m_more->sizeHint().width() <= m_header.width();
    m_more->setVisible(!m_putAway.isEmpty() && free);
    if (m_more->isHidden())
        return;
    const auto number = static_cast<int>(m_putAway.size());
    m_more->setText(QStringLiteral("+%1").arg(number));
    m_more->setToolTip(tr("%n more column(s): choose what to see", nullptr, number));
    m_more->setAccessibleName(m_more->toolTip());
    const int width = m_more->sizeHint().width();
    m_more->setGeometry(m_header.width() - width, 0, width, m_header.height());
}

void FittedColumns::share()
{
    const int columns = static_cast<int>(m_wanted.size());
    if (columns == 0 || columns != m_header.count())
        return;
    measureHeadings();
    int room = decideWhatFits(m_view.viewport()->width());
    for (int unknown = columns; unknown > 0 && measureHeadings(); --unknown) // of a column that is seen for the first time
        room = decideWhatFits(m_view.viewport()->width());
    QList<int> shown;
    for (int visual = 0; visual < columns; ++visual)
        if (const int column = m_header.logicalIndex(visual); !m_header.isSectionHidden(column))
            shown << column;
    const auto need = [this, &shown, all = room](int column) { return Need{m_wanted[column], least(column, shown, all)}; };
    QList<Need> free; // what those want whose width is ours to choose
    for (const int column : shown) {
        if (m_dragged.contains(column))
            room -= m_dragged[column];
        else
            free << need(column);
    }
    if (shown.isEmpty())
        return;
    // Of two columns the first is the name, and both are seen: no scrolling.
    const int fitting = capFor(free, room);
    // Nor where columns were put away for it.
    const int cap = shown.size() <= 2 || !m_leastImportant.isEmpty() || fitting >= scaled(kNarrowest) ? fitting : scaled(kRoomy);
    const int rest = room - sumOf(free, cap);
    // Rather the heading of the first column is shortened, which names the row, than a state.
    const int missing = m_whole.isEmpty() ? 0 : std::max(0, -rest);
    int stretch = m_stretch;
    if (stretch == kLast || (stretch >= 0 && m_header.isSectionHidden(stretch)))
        stretch = shown.back();
    // A number far away on the right belongs to no row.
    if (m_stretch == kLast && (m_view.model()->headerData(stretch, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0)
        stretch = kNone;
    m_sharing = true;
    for (const int column : shown) {
        int width = m_dragged.value(column, need(column).within(cap));
        if (column == stretch && !m_dragged.contains(column))
            width += std::max(0, rest);
        if (column == shown.front() && missing > 0)
            width = std::max(width - missing, std::min(width, scaled(44)));
        if (m_header.sectionSize(column) != width)
            m_header.resizeSection(column, width);
    }
    m_sharing = false;
    placeButton();
}

void FittedColumns::showWholeText(const QHelpEvent& event) const
{
    const auto index = m_view.indexAt(event.pos());
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return;
    const auto text = index.data().toString();
    if (!text.isEmpty() && m_view.sizeHintForIndex(index).width() > m_view.visualRect(index).width())
        QToolTip::showText(event.globalPos(), text, &m_view);
}

} // namespace brokerscope::ui
