// A table as people expect it: sorted by a click on its head, filtered by a field that "/" focuses, copied with Ctrl+C.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace brokerscope::ui {

class FittedColumns;

class DataTable final : public QWidget
{
    Q_OBJECT

public:
    // `name` is the table's object name; the filter's is NAME.filter. Sorts by `sortRole`.
    DataTable(QAbstractItemModel* model, const QString& name, int sortRole = Qt::DisplayRole, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] int sourceRow(const QModelIndex& shown) const;
    [[nodiscard]] QList<int> selectedRows() const; // of the model behind, in the order that is shown
    void giveUp(const QList<int>& columns); // as FittedColumns does
    void keepWhole(const QList<int>& columns); // as FittedColumns does
    void setFilterHint(const QString& hint);
    void showFilter(bool always); // else only while it holds something or has the focus

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void copy();

    QSortFilterProxyModel* m_proxy;
    QTableView* m_view;
    QLineEdit* m_filter;
    FittedColumns* m_columns = nullptr;
    bool m_always = false;
};

} // namespace brokerscope::ui
