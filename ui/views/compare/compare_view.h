// The dock "Compare": Kafka beside another way of doing the same, on one page each, while it happens.
#pragma once

#include "ui/views/view.h"

#include <array>

class QToolButton;

namespace brokerscope::ui {

class CallsPage;
class ControllerPage;
class QueuePage;

class CompareView final : public View
{
    Q_OBJECT

public:
    explicit CompareView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    enum Page { Queue, Calls, Controller, kPages };
    void turnTo(Page page);
    [[nodiscard]] QString whyNot() const; // empty: things can be started here, and nodes killed

    std::array<QToolButton*, kPages> m_switches{};
    std::array<QWidget*, kPages> m_pages{};
    QueuePage* m_queue;
    CallsPage* m_calls;
    ControllerPage* m_controller;
};

} // namespace brokerscope::ui
