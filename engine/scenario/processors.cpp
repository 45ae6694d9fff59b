#include "engine/scenario/processors.h"

#include "engine/scenario/words.h"

namespace brokerscope::scenario {
namespace {

Error nobody(const std::string& name)
{
    return makeError(ErrorKind::NotFound, {}, "no processor \"" + name + "\" was started");
}

} // namespace

Result<void> Processors::start(const StartProcessor& act, const std::string& bootstrapServers)
{
    auto settings = act.settings;
    settings.bootstrapServers = bootstrapServers;
    auto& place = m_running[settings.name];
    if (place && place->status().running)
        return makeError(ErrorKind::Exists, {}, "a processor \"" + settings.name + "\" runs already");
    auto started = workload::Processor::start(settings);
    if (!started) {
        m_running.erase(settings.name);
        return std::move(started).error();
    }
    place = std::move(started.value());
    return success();
}

Result<void> Processors::stop(const StopProcessor& act)
{
    return m_running.erase(act.name) > 0 ? Result<void>(success()) : Result<void>(nobody(act.name));
}

Result<void> Processors::crash(const CrashProcessor& act)
{
    const auto found = m_running.find(act.name);
    if (found == m_running.end() || !found->second->status().running)
        return nobody(act.name);
    found->second->crash();
    return success();
}

} // namespace brokerscope::scenario
