// The dock "Consume": a group with any number of members, read by real clients; the groups that run; what they read last.
#pragma once

#include "ui/bridge/workloads.h"
#include "ui/views/view.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QSpinBox;
class QTableView;

namespace brokerscope::ui {

class ReadRecordsModel;
class WorkloadList;

class ConsumeView final : public View
{
    Q_OBJECT

public:
    explicit ConsumeView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void start();
    void check();
    void showRecent();
    [[nodiscard]] GroupToRun group() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString timeoutProblem() const;
    void copy(const GroupToRun& group, bool kcat);
    void say(const QString& sentence);

    QLineEdit* m_group;
    QComboBox* m_topic;
    QSpinBox* m_members;
    QComboBox* m_from;
    QPushButton* m_start;
    QToolButton* m_more;
    QWidget* m_body;
    QFormLayout* m_settings;
    QComboBox* m_protocol;
    QComboBox* m_assignor;
    QComboBox* m_isolation;
    QSpinBox* m_session;
    QSpinBox* m_heartbeat;
    QSpinBox* m_poll;
    QCheckBox* m_static;
    QToolButton* m_copy;
    QLabel* m_said;
    WorkloadList* m_list;
    QComboBox* m_readBy;
    QTableView* m_records;
    ReadRecordsModel* m_model;
    QLabel* m_recentTitle;
    QFormLayout* m_form;
    QStringList m_topics;
};

} // namespace brokerscope::ui
