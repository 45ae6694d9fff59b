#include "engine/scenario/actors.h"

#include <mutex>

namespace brokerscope::scenario {
namespace {

// Answers once, when every part has; with the first error.
class Together
{
public:
    Together(std::size_t parts, Actors::Done done) : m_left(parts), m_done(std::move(done)) {}
    void one(const Result<void>& result)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!result && !m_error)
                m_error = result.error();
            if (--m_left > 0)
                return;
        }
        m_done(m_error ? Result<void>(*m_error) : Result<void>(success()));
    }

private:
    std::mutex m_mutex;
    std::size_t m_left;
    std::optional<Error> m_error;
    Actors::Done m_done;
};

} // namespace

Result<void> orIsThere(Result<void> created)
{
    const bool isThere = !created && created.error().message().find("TOPIC_ALREADY_EXISTS") != std::string::npos;
    return isThere ? Result<void>(success()) : std::move(created);
}

void perform(const Act& act, const Execute& execute, Actors& actors, Actors::Done done)
{
    if (const auto* command = std::get_if<cluster::Command>(&act))
        return execute(*command, std::move(done));
    if (const auto* own = std::get_if<ActorAct>(&act))
        return actors.perform(*own, std::move(done));
    if (const auto* several = std::get_if<Several>(&act)) {
        if (several->commands.empty())
            return done(success());
        const auto all = std::make_shared<Together>(several->commands.size(), std::move(done));
        for (const auto& command : several->commands)
            execute(command, [all](Result<void> result) { all->one(result); });
        return;
    }
    const auto& split = std::get<Split>(act);
    const auto together = std::make_shared<Together>(split.one.size() * split.other.size(), std::move(done));
    for (const auto one : split.one)
        for (const auto other : split.other)
            execute(cluster::CutLink{one, other, false}, [together](Result<void> result) { together->one(result); });
}

} // namespace brokerscope::scenario
