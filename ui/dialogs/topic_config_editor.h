// The table of a topic's configurations with a field to find one, the meaning of the one that is chosen, and what is wrong.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace brokerscope::ui {

class DataTable;
class TopicConfigModel;

class TopicConfigEditor final : public QWidget
{
    Q_OBJECT

public:
    // `name` goes before the object names of what is in it: NAME.table, NAME.reset.
    explicit TopicConfigEditor(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] TopicConfigModel& model() { return *m_model; }

private:
    void showChosen();

    TopicConfigModel* m_model;
    DataTable* m_table;
    QLabel* m_meaning;
    QToolButton* m_reset;
};

} // namespace brokerscope::ui
