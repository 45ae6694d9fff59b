// A real cluster that is told what to do in the words of scenarios.
#pragma once

#include "engine/scenario/client_actors.h"
#include "engine/workload/closing.h"
#include "testing/live_cluster.h"

namespace brokerscope::scenario {

class ActedClusterTest : public brokerscope::testing::LiveClusterTest
{
protected:
    void SetUp() override
    {
        open();
        m_actors = std::make_unique<ClientActors>(ActorPlace{
            [this] { return m_cluster->snapshot(); }, [this](const std::string& id) { m_cluster->registerBuiltInClient(id); }});
    }
    void TearDown() override
    {
        m_actors.reset();
        workload::waitForClosingClients();
    }

    // Empty when it has taken effect.
    std::string act(std::string_view line)
    {
        const auto parsed = parseAct(line, *m_cluster->snapshot(), m_it);
        if (!parsed)
            return parsed.error().message();
        return brokerscope::testing::errorOf([&](auto done) {
            perform(parsed.value(), [this](auto command, auto whenDone) { m_cluster->execute(std::move(command), std::move(whenDone)); },
                    *m_actors, done);
        });
    }

    std::unique_ptr<ClientActors> m_actors;
    NodeId m_it = kNoNode;
};

} // namespace brokerscope::scenario
