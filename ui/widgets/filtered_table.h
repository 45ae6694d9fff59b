// A table with a field above it that filters its rows by words: sortable, `/` goes to the field, Ctrl+C copies the chosen
// rows, and an empty table says what to do instead of showing nothing.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace brokerscope::ui {

class FittedColumns;
class FlowRow;

// Rows that have every one of the words, in any of their columns.
class WordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordsFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

class FilteredTable final : public QWidget
{
    Q_OBJECT

public:
    // `name` prefixes the object names: "quorum.log" makes "quorum.log.table" and "quorum.log.filter".
    FilteredTable(QAbstractItemModel* model, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] FlowRow* bar() const { return m_bar; } // behind the filter; for buttons
    [[nodiscard]] QModelIndex current() const;               // in the source model
    void select(int sourceRow);
    void giveUp(const QList<int>& columns); // as FittedColumns does
    void keepWhole(const QList<int>& columns); // as FittedColumns does
    void setTexts(const QString& accessibleName, const QString& placeholder, const QString& empty);

signals:
    void currentChanged(); // another row, or none

private:
    void showEmpty();
    void copy() const;

    WordsFilter* m_proxy;
    QLineEdit* m_filter;
    FlowRow* m_bar;
    QTableView* m_table;
    FittedColumns* m_columns;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    QString m_emptyText;
};

// Draws a cell's kBarRole as a bar behind its text.
void useBars(QTableView& table, int column);

} // namespace brokerscope::ui
