// The dock "Produce": one record, or a steady stream, written by a real client; and the producers that run.
#pragma once

#include "ui/bridge/workloads.h"
#include "ui/views/view.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace brokerscope::ui {

class WorkloadList;

class ProduceView final : public View
{
    Q_OBJECT

public:
    explicit ProduceView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void sendOne();
    void startSteady();
    void check();
    void onSent(const QString& topic, int partition, qint64 offset, const QString& error);
    [[nodiscard]] RecordToSend record() const;
    void say(const QString& sentence, const QString& tone);

    QComboBox* m_topic;
    QComboBox* m_partition;
    QLineEdit* m_key;
    QPlainTextEdit* m_value;
    QCheckBox* m_tombstone;
    QLineEdit* m_headers;
    QPushButton* m_send;
    QLineEdit* m_clientId;
    QDoubleSpinBox* m_rate;
    QCheckBox* m_idempotent;
    QPushButton* m_steady;
    QLabel* m_result;
    WorkloadList* m_list;
    QFormLayout* m_form;
    QStringList m_topics;
    int m_partitions = -1;
};

} // namespace brokerscope::ui
