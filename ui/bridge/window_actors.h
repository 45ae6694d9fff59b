// Who does what lessons and `ctl` ask of clients: producers and groups become cards of Produce and Consume, where one finds
// them again; single records and what an administrator does go through clients without a card. GUI thread only.
#pragma once

#include "ui/bridge/workload_actors.h"

#include "engine/scenario/client_actors.h"

namespace brokerscope::ui {

class WindowActors final : public scenario::Actors
{
public:
    // Both outlive this.
    WindowActors(ClusterSource& source, Workloads& workloads);

    void perform(const scenario::ActorAct& act, Done done) override;
    [[nodiscard]] scenario::ActorFigures figures() const override;
    void stopAll() override;

private:
    WorkloadActors m_cards;
    scenario::ClientActors m_plain;
};

} // namespace brokerscope::ui
