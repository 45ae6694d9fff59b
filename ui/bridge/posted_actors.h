// Acts that come from other threads (`ctl`), done by the window's own clients: what they start has a card in Produce and Consume.
#pragma once

#include "engine/scenario/actors.h"

#include <memory>

class QObject;

namespace brokerscope::ui {

class PostedActors final : public scenario::Actors
{
public:
    PostedActors(); // on the window's thread, as the destructor
    ~PostedActors() override;

    // Who does them from now on; none: they are refused. The window's thread.
    void attach(std::unique_ptr<scenario::Actors> actors);

    // Any thread; `done` comes on any. An act that the window did not get round to before it closed is never answered.
    void perform(const scenario::ActorAct& act, Done done) override;
    // The window's thread.
    [[nodiscard]] scenario::ActorFigures figures() const override;
    void stopAll() override;

private:
    std::unique_ptr<scenario::Actors> m_actors;
    const std::unique_ptr<QObject> m_place; // what is posted goes to its thread, and is dropped with it
};

} // namespace brokerscope::ui
