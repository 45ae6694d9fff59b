// What is broken now, one row a thing with a button that heals it, and one that heals everything.
#pragma once

#include "ui/models/fault_list.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace brokerscope::ui {

class FaultPanel final : public QFrame
{
    Q_OBJECT

public:
    // `execute` is how commands leave; `healAll` heals everything.
    FaultPanel(std::function<void(const cluster::Command&)> execute, QAction* healAll, QWidget* parent = nullptr);

    void show(const std::vector<FaultEntry>& entries);
    // An exam runs: what is broken is for the learner to find.
    void setCovered(bool on);
    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();
    void restyle();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

private:
    struct Row
    {
        QFrame* frame;
        QLabel* icon;
        QLabel* what;
        QLabel* how;
        QToolButton* heal;
        FaultEntry entry;
    };
    void addRow();
    void fill(Row& row, const FaultEntry& entry);

    const std::function<void(const cluster::Command&)> m_execute;
    QLabel* m_title;
    QLabel* m_empty;
    QVBoxLayout* m_list;
    QToolButton* m_healAll;
    std::vector<Row> m_rows;
    bool m_covered = false;
};

} // namespace brokerscope::ui
