#include "ui/widgets/filtered_table.h"

#include "ui/models/keyed_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace brokerscope::ui {

namespace {

class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto share = index.data(kBarRole);
        if (!share.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        auto whole = option;
        initStyleOption(&whole, index);
        const auto text = std::exchange(whole.text, QString());
        const auto* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF words(option.rect.left() + 6, option.rect.top(), textWidth(whole.fontMetrics.horizontalAdvance(text)),
                           option.rect.height());
        painter->setFont(whole.font);
        painter->setPen(whole.palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, text);
        QRectF track(words.right() + 8, option.rect.center().y() - 2.5, option.rect.right() - words.right() - 20, 6);
        if (track.width() > 8) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Token::Border));
            painter->drawRoundedRect(track, 3, 3);
            track.setWidth(track.width() * std::clamp(share.toDouble(), 0.0, 1.0));
            painter->setBrush(color(static_cast<Token>(index.data(kBarTokenRole).toInt())));
            painter->drawRoundedRect(track, 3, 3);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto hint = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(kBarRole).isValid())
            hint.setWidth(textWidth(hint.width()) + scaled(76));
        return hint;
    }

private:
    // Bars begin below one another.
    static int textWidth(int words) { return std::max(words, scaled(62)); }
};

} // namespace

WordsFilter::WordsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(kSortRole);
    setDynamicSortFilter(true);
}

void WordsFilter::setWords(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

FilteredTable::FilteredTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_proxy(new WordsFilter(this))
    , m_filter(new QLineEdit(this))
    , m_bar(new FlowRow)
    , m_table(new QTableView)
    , m_columns(nullptr)
    , m_empty(new EmptyNote)
    , m_pages(new QStackedLayout)
{
    m_proxy->setSourceModel(model);
    m_filter->setObjectName(name + QStringLiteral(".filter"));
    m_filter->setClearButtonEnabled(true);
    limitWidth(*m_filter, 0, 260);
    m_table->setObjectName(name + QStringLiteral(".table"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy->sort(-1);
    m_columns = FittedColumns::keep(*m_table);
    m_empty->setObjectName(name + QStringLiteral(".empty"));

    m_bar->setSpacing(4);
    m_bar->addGrowing(m_filter);
    m_bar->addStretch();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_bar);
    layout->addLayout(m_pages, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setWords(text);
        showEmpty();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &FilteredTable::showEmpty);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FilteredTable::showEmpty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilteredTable::currentChanged);
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &FilteredTable::copy);
    showEmpty();
}

QModelIndex FilteredTable::current() const
{
    return m_proxy->mapToSource(m_table->currentIndex());
}

void FilteredTable::select(int sourceRow)
{
    const auto index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(sourceRow, 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->selectRow(index.row());
}

void FilteredTable::giveUp(const QList<int>& columns)
{
    m_columns->giveUp(columns);
}

void FilteredTable::keepWhole(const QList<int>& columns)
{
    m_columns->keepWhole(columns);
}

void FilteredTable::setTexts(const QString& accessibleName, const QString& placeholder, const QString& empty)
{
    m_table->setAccessibleName(accessibleName);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setToolTip(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setToolTip(tr("Shows the rows that have every one of these words. Press / to come here."));
    m_emptyText = empty;
    showEmpty();
}

void FilteredTable::showEmpty()
{
    // The last row leaves the proxy before it leaves the model behind.
    const bool none = m_proxy->sourceModel()->rowCount() == 0 || m_filter->text().trimmed().isEmpty();
    m_empty->setText(none ? m_emptyText : tr("No row has these words. Clear the filter to see all."));
    m_pages->setCurrentIndex(m_proxy->rowCount() == 0 ? 1 : 0);
}

void FilteredTable::copy() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void useBars(QTableView& table, int column)
{
    table.setItemDelegateForColumn(column, new BarDelegate(&table));
}

} // namespace brokerscope::ui
