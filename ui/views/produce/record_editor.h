// The editor of one record: topic, partition, key, value, headers; says what is null and what is empty, whether the value
// is JSON, and to which partition the key goes.
#pragma once

#include "ui/bridge/workloads.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace brokerscope::ui {

class RecordEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordEditor(QWidget* parent = nullptr);

    void setTopics(const QStringList& topics);
    void setPartitions(int partitions); // of the topic that is chosen
    [[nodiscard]] QString topic() const;
    [[nodiscard]] RecordToSend record() const;
    void show(const RecordToSend& record);
    [[nodiscard]] QString problem() const; // why it cannot be sent; empty: it can
    void setValueTemplate(const QString& text);
    void retranslate();
    [[nodiscard]] QWidget* whereLabel() const; // where the record goes: for the row with the button that sends it

signals:
    void topicChanged();
    void changed();

private:
    enum KeyKind { KeyText, KeyNull, KeyEmpty };
    void check();
    [[nodiscard]] std::optional<QByteArray> key() const;
    [[nodiscard]] std::optional<QByteArray> value() const;
    [[nodiscard]] bool takeHeaders(QList<std::pair<QString, std::optional<QByteArray>>>& headers) const;

    QComboBox* m_topic;
    QComboBox* m_partition;
    QLineEdit* m_key;
    QComboBox* m_keyKind;
    QPlainTextEdit* m_value;
    QLabel* m_valueHint;
    QCheckBox* m_tombstone;
    QLineEdit* m_headers;
    QLabel* m_where;
    QFormLayout* m_form;
    int m_partitions = 0;
    // Bytes that are no text are kept as they came until somebody types over them.
    std::optional<QByteArray> m_rawKey;
    std::optional<QByteArray> m_rawValue;
    std::optional<QList<std::pair<QString, std::optional<QByteArray>>>> m_rawHeaders;
    bool m_showing = false;
};

} // namespace brokerscope::ui
