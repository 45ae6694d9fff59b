// The active controller fails: beside it, step by step, what ZooKeeper would have had to do, which is explained and not run, and what
// the metadata quorum of this cluster does, which is what its events tell. Below, what moved from ZooKeeper into the metadata log.
#pragma once

#include "ui/views/compare/controller_story.h"
#include "ui/views/view.h"

#include <array>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class CompareCard;
class CompareRow;
class ServiceList;

class ControllerPage final : public QWidget
{
    Q_OBJECT

public:
    // All outlive this.
    explicit ControllerPage(const ViewContext& context, QWidget* parent = nullptr);

    // Empty: nodes can be killed here.
    void setObstacle(const QString& why);
    void showState();
    void retranslate();

private:
    enum Row { Controller, Brokers, Topics, Leaders, Configs, Deletion, Hearing, kRows };
    [[nodiscard]] QString whyNotKill() const;
    void kill();
    void startAgain();
    void showKeepers();
    void showLive();
    void showMapping();

    ViewContext m_context;
    ControllerStory m_story;
    QString m_obstacle;
    QLabel* m_intro;
    QPushButton* m_kill;
    QPushButton* m_start;
    QLabel* m_word;
    CompareCard* m_keeper;
    CompareCard* m_quorum;
    ServiceList* m_keeperSteps;
    ServiceList* m_quorumSteps;
    QLabel* m_mapping;
    std::array<CompareRow*, kRows> m_rows{};
};

} // namespace brokerscope::ui
