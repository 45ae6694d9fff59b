// One rebalance as a bar: its phases one after the other, as long as they took.
#pragma once

#include "ui/models/rebalance_story.h"

#include <QWidget>

#include <optional>

namespace brokerscope::ui {

class RebalanceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RebalanceBar(QWidget* parent = nullptr);

    void show(const Rebalance* story, WallTime now); // nullptr: nothing to show
    [[nodiscard]] QSize sizeHint() const override { return {300, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Rebalance> m_story;
    WallTime m_now{};
};

} // namespace brokerscope::ui
