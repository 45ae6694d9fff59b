// The dock "Produce": one record, a stream, or a file, written by real clients; and the producers that run.
#pragma once

#include "ui/bridge/workloads.h"
#include "ui/views/view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace brokerscope::ui {

class RecordEditor;
class StreamForm;
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
    [[nodiscard]] RecordToSend record() const;
    void sendOne();
    void startSteady();
    void check();
    void copyOne(bool kcat);
    void copyStream(const SteadyProducer& producer);
    void chooseFile();
    void onSent(const QString& topic, int partition, qint64 offset, const QString& error);
    void onImport(const ImportProgress& progress);
    void onEdit(const RecordToSend& record);
    void showPartitions(const cluster::ClusterSnapshot& snapshot);
    void say(const QString& sentence, const QString& tone);

    RecordEditor* m_editor;
    QComboBox* m_acks; // of a record by itself
    QPushButton* m_send;
    QToolButton* m_copy;
    QToolButton* m_import;
    QCheckBox* m_keepPartitions;
    QCheckBox* m_keepTimestamps;
    QProgressBar* m_progress;
    StreamForm* m_stream;
    QPushButton* m_steady;
    QToolButton* m_copyStream;
    QLabel* m_result;
    WorkloadList* m_list;
    QStringList m_topics;
    bool m_importing = false;
};

} // namespace brokerscope::ui
