// Deletes a topic's records up to an offset (KIP-107): which, how many, and only after the topic's name was typed.
#pragma once

#include "ui/bridge/administration.h"

#include "engine/cluster/snapshot.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace brokerscope::ui {

class PurgeTopicDialog final : public QDialog
{
    Q_OBJECT

public:
    PurgeTopicDialog(Administration& administration, const cluster::TopicSnapshot& topic, QWidget* parent = nullptr);

private:
    struct Partition
    {
        int index = -1;
        qint64 start = 0;
        qint64 end = 0; // the high watermark: what is above it cannot be deleted
        bool online = false;
    };
    [[nodiscard]] QString read(std::vector<PartitionOffsetRef>& before, qint64& records) const; // what is wrong, in words
    void check();
    void submit();

    Administration& m_administration;
    QString m_topic;
    std::vector<Partition> m_partitions;
    QTableWidget* m_table;
    QLineEdit* m_typed;
    QLabel* m_problem;
    QPushButton* m_purge;
    quint64 m_submitted = 0;
};

} // namespace brokerscope::ui
