// The dock "Compare": Kafka beside another way of doing the same, on one page each, while it happens.
#pragma once

#include "ui/views/view.h"

namespace brokerscope::ui {

class CallsPage;
class ControllerPage;
class PageSwitch;
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
    [[nodiscard]] QString whyNot() const; // empty: things can be started here, and nodes killed

    QueuePage* m_queue;
    CallsPage* m_calls;
    ControllerPage* m_controller;
    PageSwitch* m_pages;
};

} // namespace brokerscope::ui
