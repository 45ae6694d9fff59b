#include "ui/widgets/data_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fitted_columns.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

DataTable::DataTable(QAbstractItemModel* model, const QString& name, int sortRole, QWidget* parent)
    : QWidget(parent)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
    , m_filter(new QLineEdit(this))
{
    m_proxy->setSourceModel(model);
    m_proxy->setSortRole(sortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_view->setObjectName(name);
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSortingEnabled(true);
    // In the order of the model until somebody clicks a head.
    m_proxy->sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_columns = FittedColumns::keep(*m_view);
    m_view->installEventFilter(this);
    m_filter->setObjectName(name + QStringLiteral(".filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
}

int DataTable::sourceRow(const QModelIndex& shown) const
{
    return m_proxy->mapToSource(shown).row();
}

QList<int> DataTable::selectedRows() const
{
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QList<int> result;
    for (const auto& one : rows)
        result << sourceRow(one);
    return result;
}

void DataTable::giveUp(const QList<int>& columns)
{
    m_columns->giveUp(columns);
}

void DataTable::keepWhole(const QList<int>& columns)
{
    m_columns->keepWhole(columns);
}

void DataTable::setFilterHint(const QString& hint)
{
    m_filter->setPlaceholderText(hint);
    m_filter->setToolTip(hint);
    m_filter->setAccessibleName(hint);
}

void DataTable::showFilter(bool always)
{
    m_always = always;
    m_filter->setVisible(always || !m_filter->text().isEmpty());
}

void DataTable::copy()
{
    const auto columns = m_proxy->columnCount();
    QStringList lines;
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const auto& row : rows) {
        QStringList fields;
        for (int column = 0; column < columns; ++column)
            if (!m_view->isColumnHidden(column))
                fields << m_proxy->index(row.row(), column).data().toString();
        lines << fields.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool DataTable::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (object == m_view && key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (object == m_view && key->text() == QLatin1String("/")) {
            m_filter->show();
            m_filter->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (object == m_filter && key->key() == Qt::Key_Escape) {
            m_filter->clear();
            m_view->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (object == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            m_view->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    if (object == m_filter && event->type() == QEvent::FocusOut && !m_always && m_filter->text().isEmpty())
        m_filter->hide();
    return QWidget::eventFilter(object, event);
}

} // namespace brokerscope::ui
