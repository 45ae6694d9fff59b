// Twin clusters in this process.
#pragma once

#include "ui/bridge/twin_desk.h"

namespace brokerscope::ui {

class LiveTwinDesk final : public TwinDesk
{
    Q_OBJECT

public:
    using TwinDesk::TwinDesk;

    QString start(const twins::Difference& difference) override;
    void stop() override;
    [[nodiscard]] TwinStatePtr state() const override;

private:
    std::unique_ptr<twins::TwinRun> m_run;
};

} // namespace brokerscope::ui
