// More partitions for a topic. Keys move then: says how many of those that are there would, by reading them.
#pragma once

#include "ui/bridge/administration.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace brokerscope::ui {

class AddPartitionsDialog final : public QDialog
{
    Q_OBJECT

public:
    AddPartitionsDialog(Administration& administration, const QString& topic, int partitions, QWidget* parent = nullptr);

private:
    void count();
    void submit();
    void tell(const QString& text, const char* tone);

    Administration& m_administration;
    QString m_topic;
    int m_now;
    QSpinBox* m_total;
    QPushButton* m_count;
    QLabel* m_problem;
    QPushButton* m_add;
    quint64 m_counting = 0;
    quint64 m_submitted = 0;
};

} // namespace brokerscope::ui
