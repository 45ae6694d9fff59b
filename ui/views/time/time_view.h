// The cluster's time: what waits and which message a step delivers next, how long clients outside will bear it, and the
// breakpoints that stop the clock.
#pragma once

#include "ui/views/view.h"

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class BreakpointsModel;
class PatienceModel;
class WaitingModel;

class TimeView : public View
{
    Q_OBJECT

public:
    explicit TimeView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(60); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* makeTable(QAbstractItemModel* model, const char* name);
    void addBreakpoint();
    void removeBreakpoint();
    void showHit(const QModelIndex& index);
    void refuse(const QString& why);
    void noteSelection();

    WaitingModel* m_waiting;
    PatienceModel* m_patience;
    BreakpointsModel* m_breakpoints;
    QLabel* m_state;
    QSplitter* m_body = nullptr;
    QLabel* m_waitingTitle;
    QTableView* m_waitingTable;
    QLabel* m_waitingEmpty;
    QLabel* m_clientsTitle;
    QTableView* m_clientsTable;
    QLabel* m_clientsEmpty;
    QLabel* m_breakpointsTitle;
    QLineEdit* m_condition;
    QPushButton* m_add;
    QLabel* m_refused;
    QTableView* m_breakpointsTable;
    QLabel* m_breakpointsEmpty;
    QToolButton* m_showHit;
    QToolButton* m_remove;
};

} // namespace brokerscope::ui
