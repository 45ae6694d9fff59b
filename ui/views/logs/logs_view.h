// The dock "Partition logs": the selected partition's replicas side by side, moving as records come.
#pragma once

#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace brokerscope::ui {

class LogStrips;

class LogsView final : public View
{
    Q_OBJECT

public:
    explicit LogsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void fillChoices(const cluster::ClusterSnapshot& snapshot);
    void choose(int index);
    void zoom(double factor);

    QComboBox* m_choice;
    QToolButton* m_tail;
    QToolButton* m_whole;
    LogStrips* m_strips;
    QLabel* m_empty;
    QStringList m_choices;
    double m_zoom = 1;      // of the tail's length
};

} // namespace brokerscope::ui
