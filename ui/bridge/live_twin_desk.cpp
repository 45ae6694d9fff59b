#include "ui/bridge/live_twin_desk.h"

namespace brokerscope::ui {

QString LiveTwinDesk::start(const twins::Difference& difference)
{
    const std::array scripts{twins::scriptOf(difference, 0), twins::scriptOf(difference, 1)};
    for (const auto& script : scripts)
        if (!script)
            return QString::fromStdString(script.error().message());
    m_run = twins::TwinRun::start({scripts[0].value(), scripts[1].value()});
    return {};
}

void LiveTwinDesk::stop()
{
    if (m_run)
        m_run->stop();
}

TwinStatePtr LiveTwinDesk::state() const
{
    return m_run ? m_run->state() : nullptr;
}

} // namespace brokerscope::ui
