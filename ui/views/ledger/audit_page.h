// A page of the ledger: any two topics compared, so that somebody's own program is judged as well.
#pragma once

#include "ui/bridge/ledger_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace brokerscope::cluster {
struct ClusterSnapshot;
}

namespace brokerscope::ui {

class LedgerColumn;

class AuditPage final : public QWidget
{
    Q_OBJECT

public:
    // `desk` outlives this; null: there are no clients to read with.
    explicit AuditPage(LedgerDesk* desk, QWidget* parent = nullptr);
    ~AuditPage() override; // ends an audit that goes on

    void setObstacle(const QString& why); // empty: audits can be made
    void fillTopics(const cluster::ClusterSnapshot& snapshot); // to choose from; nothing changes while an audit goes on
    void showAccount();
    void retranslate();

private:
    void toggle();
    [[nodiscard]] QString chosenGroup() const; // empty: none

    LedgerDesk* m_desk;
    QString m_obstacle;
    quint64 m_audit = 0;  // 0: none goes on
    AuditReportPtr m_last; // of the audit that was stopped
    QLabel* m_intro;
    QLabel* m_sourceLabel;
    QLabel* m_resultLabel;
    QLabel* m_groupLabel;
    QLabel* m_likenessLabel;
    QComboBox* m_source;
    QComboBox* m_result;
    QComboBox* m_group;
    QComboBox* m_likeness;
    QPushButton* m_start;
    LedgerColumn* m_account;
};

} // namespace brokerscope::ui
