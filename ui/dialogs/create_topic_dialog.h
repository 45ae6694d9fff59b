// Asks for a new topic, says at once what Kafka would refuse, stays open until the cluster has answered.
#pragma once

#include "ui/bridge/workloads.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace brokerscope::ui {

class TopicConfigEditor;

class CreateTopicDialog final : public QDialog
{
    Q_OBJECT

public:
    // `nodes`: so many nodes there are; a topic cannot have more replicas.
    CreateTopicDialog(Workloads& workloads, int nodes, const QStringList& existing, QWidget* parent = nullptr);

    // What another topic is, to begin with.
    void takeOver(const NewTopic& other);

signals:
    void made(const QString& name);

private:
    void check();
    void submit();

    Workloads& m_workloads;
    QStringList m_existing;
    QLineEdit* m_name;
    QSpinBox* m_partitions;
    QSpinBox* m_replicas;
    TopicConfigEditor* m_configs;
    QLabel* m_problem;
    QPushButton* m_create;
    bool m_waiting = false;
};

} // namespace brokerscope::ui
