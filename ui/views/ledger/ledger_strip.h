// The records of a topic as one bar, in their order: what came through is a line, what was lost a gap with a cross, what came
// twice stands double, what is on its way is dashed. With words for each stretch in its tooltip.
#pragma once

#include "engine/ledger/audit.h"

#include <QWidget>

namespace brokerscope::ui {

class LedgerStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerStrip(QWidget* parent = nullptr);

    void show(const ledger::Ledger& ledger);
    [[nodiscard]] QString wordsAt(int x) const; // empty: there is nothing
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF boxOf(std::size_t stretch) const;

    std::vector<ledger::Stretch> m_stretches;
    std::uint64_t m_sent = 0;
};

} // namespace brokerscope::ui
