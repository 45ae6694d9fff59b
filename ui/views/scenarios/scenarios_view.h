// The dock "Scenarios": businesses at work and failures to watch, what each is about, and how the one that plays is doing.
#pragma once

#include "ui/views/view.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace brokerscope::scenario {
struct Scenario;
}

namespace brokerscope::ui {

class Stage;

class ScenariosView final : public View
{
    Q_OBJECT

public:
    explicit ScenariosView(const ViewContext& context, QWidget* parent = nullptr);
    ~ScenariosView() override;

    [[nodiscard]] Stage& stage() { return *m_stage; }
    void select(const QString& name);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void fillList();
    void filter(const QString& text);
    void showChosen();
    void showProgress();
    void openFile();
    [[nodiscard]] QString chosen() const; // its name; empty: none

    Stage* m_stage;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_description;
    QLabel* m_watch;
    QLabel* m_state;
    QLabel* m_acts;
    QLabel* m_expectations;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_fault;
    QPushButton* m_heal;
    QPushButton* m_open;
    std::vector<scenario::Scenario> m_scenarios; // of the library, in the order of the list
};

} // namespace brokerscope::ui
