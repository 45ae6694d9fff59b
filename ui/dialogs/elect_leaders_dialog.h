// Elections for a topic's partitions: of the preferred replicas, or, where nobody in sync is left, of any that is (unclean), after
// the topic's name was typed and with what may be lost.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace brokerscope::ui {

class ClusterSource;

// What an unclean election of a partition without a leader could cost.
struct UncleanLoss
{
    PartitionIndex partition{-1};
    NodeId candidate = kNoNode;          // the running replica that is furthest; kNoNode: none runs
    std::optional<std::int64_t> records; // that the last leader had and the candidate has not; none: not known
};
[[nodiscard]] std::vector<UncleanLoss> uncleanLosses(const cluster::TopicSnapshot& topic);

class ElectLeadersDialog final : public QDialog
{
    Q_OBJECT

public:
    // `partition` -1: all of the topic's.
    ElectLeadersDialog(ClusterSource& source, const QString& topic, int partition, QWidget* parent = nullptr);

private:
    void follow();
    void submit();
    [[nodiscard]] std::vector<std::pair<std::string, PartitionIndex>> partitions() const; // that the election is for

    ClusterSource& m_source;
    QString m_topic;
    int m_partition;
    QRadioButton* m_preferred;
    QRadioButton* m_unclean;
    QLabel* m_what;
    QLineEdit* m_typed;
    QLabel* m_problem;
    QPushButton* m_elect;
    bool m_waiting = false;
    QString m_error;
};

} // namespace brokerscope::ui
