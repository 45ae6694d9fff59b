// Moves a group's committed offsets: what shall be, a table of what that does to each partition, and only then the act. Refused
// while the group has members, as Kafka refuses it. Stays open until the cluster has answered.
#pragma once

#include "ui/bridge/administration.h"
#include "ui/models/offset_reset.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class ResetPlanModel;

class ResetOffsetsDialog final : public QDialog
{
    Q_OBJECT

public:
    // `members`: so many there are; with any of them nothing can be moved.
    ResetOffsetsDialog(Administration& administration, const QString& group, std::vector<ResetPartition> partitions,
                       int members, QWidget* parent = nullptr);

    // The group as it is now; the table follows.
    void update(std::vector<ResetPartition> partitions, int members);

signals:
    // What was committed before, partition by partition; -1: nothing.
    void moved(const QString& group, const std::vector<brokerscope::ui::PartitionOffsetRef>& before);

private:
    [[nodiscard]] ResetTo chosen() const;
    [[nodiscard]] QString read(); // the wish from the fields; what is wrong with them, in words
    void check();
    void askForTime();
    void plan();
    void submit();
    void openFile();

    Administration& m_administration;
    QString m_group;
    std::vector<ResetPartition> m_partitions;
    int m_members;
    ResetWish m_wish;
    qint64 m_askedTime = -1;
    quint64 m_question = 0;   // for offsets by time
    quint64 m_submitted = 0;
    QString m_error;
    std::vector<PartitionOffsetRef> m_before;
    QComboBox* m_kind;
    QStackedWidget* m_fields;
    QLineEdit* m_offset;
    QDateTimeEdit* m_time;
    QLineEdit* m_duration;
    QLineEdit* m_shift;
    QPlainTextEdit* m_file;
    QToolButton* m_open;
    QLabel* m_problem;
    ResetPlanModel* m_model;
    QTableView* m_table;
    QPushButton* m_move;
};

} // namespace brokerscope::ui
