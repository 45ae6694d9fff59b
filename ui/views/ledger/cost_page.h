// What a guarantee costs: settings of a producer, tried one after another on this cluster; each leaves a row to compare.
#pragma once

#include "ui/views/ledger/cost_trial.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace brokerscope::ui {

class DataTable;

class CostPage final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive this.
    CostPage(ClusterSource& source, Workloads& workloads, QWidget* parent = nullptr);

    // Empty: trials can be made.
    void setObstacle(const QString& why);
    void showProgress();
    void retranslate();

private:
    struct Row
    {
        CostSetting setting;
        CostFigures figures;
    };
    void begin();
    void onFinished(const CostFigures& figures);
    void onFailed(const QString& why);
    void fillRow(int row);
    void say(const QString& words, const char* tone);
    [[nodiscard]] CostSetting chosen() const;

    CostTrial* m_trial;
    QString m_obstacle;
    QString m_failure;
    bool m_wantsIdempotence = true; // as far as acks allow it
    std::vector<Row> m_rows;
    QLabel* m_intro;
    std::array<QLabel*, 4> m_labels{};
    QComboBox* m_acks;
    QSpinBox* m_minIsr;
    QSpinBox* m_linger;
    QSpinBox* m_rate;
    QCheckBox* m_idempotent;
    QLabel* m_whyNotIdempotent;
    QPushButton* m_measure;
    QPushButton* m_clear;
    QLabel* m_word;
    QStandardItemModel* m_model;
    DataTable* m_table;
};

} // namespace brokerscope::ui
