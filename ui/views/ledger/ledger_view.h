// The dock "Ledger": what guarantees do when something fails (three set-ups side by side), the audit of any two topics, and what
// a producer's guarantees cost. Figures are of what was read from the cluster and measured on it.
#pragma once

#include "ui/views/view.h"

namespace brokerscope::ui {

class AuditPage;
class CostPage;
class GuaranteesPage;
class LedgerStory;
class PageSwitch;

class LedgerView final : public View
{
    Q_OBJECT

public:
    explicit LedgerView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    [[nodiscard]] QString whyNoStory() const; // empty: it can be played

    LedgerStory* m_story;
    GuaranteesPage* m_guarantees;
    AuditPage* m_audit;
    CostPage* m_cost;
    PageSwitch* m_pages;
};

} // namespace brokerscope::ui
