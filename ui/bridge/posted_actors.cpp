#include "ui/bridge/posted_actors.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace brokerscope::ui {

PostedActors::PostedActors() : m_place(std::make_unique<QObject>()) {}
PostedActors::~PostedActors() = default;

void PostedActors::attach(std::unique_ptr<scenario::Actors> actors)
{
    m_actors = std::move(actors);
}

void PostedActors::perform(const scenario::ActorAct& act, Done done)
{
    QMetaObject::invokeMethod(
        m_place.get(),
        [this, act, done = std::move(done)] {
            if (m_actors)
                m_actors->perform(act, done);
            else
                done(makeError(ErrorKind::Closed, {}, "there is no window that could do it"));
        },
        Qt::QueuedConnection);
}

scenario::ActorFigures PostedActors::figures() const
{
    return m_actors ? m_actors->figures() : scenario::ActorFigures{};
}

void PostedActors::stopAll()
{
    if (m_actors)
        m_actors->stopAll();
}

} // namespace brokerscope::ui
