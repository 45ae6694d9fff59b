// The dock "Lost records": which records a truncation has cut off, to read, copy and export; and which are at risk now.
#pragma once

#include "ui/views/view.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class LostRecordsModel;

class LostView final : public View
{
    Q_OBJECT

public:
    explicit LostView(const ViewContext& context, QWidget* parent = nullptr);

    // What is chosen, or all that the filter lets through, as it goes to a file.
    [[nodiscard]] QByteArray exported(bool json) const;

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(200); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void copy() const;
    void exportTo();
    void onEventChosen();
    [[nodiscard]] QStringList riskWords(const cluster::ClusterSnapshot& snapshot) const; // of now
    [[nodiscard]] std::vector<int> rows() const; // of the model

    QLabel* m_risk;
    QLineEdit* m_filter;
    QToolButton* m_copy;
    QToolButton* m_export;
    QTableView* m_table;
    QLabel* m_empty;
    LostRecordsModel* m_model;
    QSortFilterProxyModel* m_proxy;
    std::int64_t m_shown = -1; // ClusterSnapshot::lostRecords that the table shows
};

} // namespace brokerscope::ui
