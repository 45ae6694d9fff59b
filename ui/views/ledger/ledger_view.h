// The dock "Ledger": one fault in three set-ups side by side, with what each loses and doubles; and the audit of any two topics,
// so that somebody's own program is judged as well; and what a producer's guarantees cost. Figures are of what was read from the
// cluster and measured on it.
#pragma once

#include "ui/views/view.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace brokerscope::ui {

class CostPage;
class LedgerColumn;
class LedgerDesk;
class LedgerStory;

class LedgerView final : public View
{
    Q_OBJECT

public:
    explicit LedgerView(const ViewContext& context, QWidget* parent = nullptr);
    ~LedgerView() override;

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    enum Page { Guarantees, Own, Cost, kPages };
    void turnTo(Page page);
    [[nodiscard]] QWidget* makeStory();
    [[nodiscard]] QWidget* makeOwn();
    void showStory();
    void showOwn();
    void fillTopics(const cluster::ClusterSnapshot& snapshot);
    void toggleAudit();
    [[nodiscard]] LedgerDesk* desk() const;
    [[nodiscard]] QString whyNoStory() const; // empty: it can be played

    LedgerStory* m_story;
    std::array<QToolButton*, kPages> m_switches{};
    std::array<QWidget*, kPages> m_pages{};
    QLabel* m_intro;
    QPushButton* m_setUp;
    QPushButton* m_crash;
    QPushButton* m_restart;
    QPushButton* m_cleanUp;
    QLabel* m_word; // what is going on, or why nothing can be done
    std::array<LedgerColumn*, 3> m_columns{};

    QLabel* m_ownIntro;
    QLabel* m_sourceLabel;
    QLabel* m_resultLabel;
    QLabel* m_groupLabel;
    QLabel* m_likenessLabel;
    QComboBox* m_source;
    QComboBox* m_result;
    QComboBox* m_group;
    QComboBox* m_likeness;
    QPushButton* m_audit;
    LedgerColumn* m_own;
    quint64 m_ownAudit = 0;

    CostPage* m_cost;
};

} // namespace brokerscope::ui
