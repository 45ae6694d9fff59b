// How a stream of records is written: who, how fast, which keys, how acknowledged, compressed and batched, in transactions
// or not.
#pragma once

#include "ui/bridge/workloads.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace brokerscope::ui {

class StreamForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StreamForm(QWidget* parent = nullptr);

    // The record's key and value are the patterns.
    [[nodiscard]] SteadyProducer producer(const RecordToSend& record) const;
    [[nodiscard]] QString problem() const;
    void retranslate();

signals:
    void changed();
    void templateChosen(const QString& value);

private:
    void showMore(bool more);

    QLabel* m_as;
    QLineEdit* m_clientId;
    QDoubleSpinBox* m_rate;
    QToolButton* m_more;
    QWidget* m_body;
    QFormLayout* m_form;
    QComboBox* m_template;
    QSpinBox* m_size;
    QSpinBox* m_keys;
    QDoubleSpinBox* m_skew;
    QSpinBox* m_burst;
    QComboBox* m_acks;
    QCheckBox* m_idempotent;
    QComboBox* m_compression;
    QSpinBox* m_linger;
    QSpinBox* m_batch;
    QSpinBox* m_delivery;
    QLineEdit* m_transactionalId;
    QSpinBox* m_transaction;
};

} // namespace brokerscope::ui
