// The stream programs that acts have started, by name. Not thread safe. Internal to who runs acts (actors.h).
#pragma once

#include "engine/scenario/act.h"

#include <map>
#include <memory>

namespace brokerscope::scenario {

class Processors
{
public:
    // A name may be taken again once its bearer has crashed. Error: a sentence.
    [[nodiscard]] Result<void> start(const StartProcessor& act, const std::string& bootstrapServers);
    [[nodiscard]] Result<void> stop(const StopProcessor& act);
    [[nodiscard]] Result<void> crash(const CrashProcessor& act);
    void stopAll() { m_running.clear(); }

private:
    std::map<std::string, std::unique_ptr<workload::Processor>> m_running;
};

} // namespace brokerscope::scenario
