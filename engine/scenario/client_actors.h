// Actors as clients of this process, for headless runs and `ctl`.
#pragma once

#include "engine/scenario/actors.h"

namespace brokerscope::scenario {

// What they need of the cluster; called on any thread.
struct ActorPlace
{
    std::function<std::shared_ptr<const cluster::ClusterSnapshot>()> snapshot;
    std::function<void(const std::string& clientId)> registerClient; // as one of the application's own; may be empty
};

class ClientActors final : public Actors
{
public:
    explicit ClientActors(ActorPlace place);
    // Stops all in the background; see workload::waitForClosingClients().
    ~ClientActors() override;

    // Any thread.
    void perform(const ActorAct& act, Done done) override;
    [[nodiscard]] ActorFigures figures() const override;
    void stopAll() override;

private:
    class Impl;
    const std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::scenario
