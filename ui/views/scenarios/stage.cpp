#include "ui/views/scenarios/stage.h"

#include "ui/bridge/covered_source.h"
#include "ui/bridge/workload_actors.h"
#include "ui/bridge/workloads.h"

#include "engine/scenario/library.h"
#include "engine/scenario/performance.h"

namespace brokerscope::ui {

namespace {

constexpr auto kNodesPatience = std::chrono::seconds(15);
constexpr auto kPatience = std::chrono::minutes(2); // a person watches, and may well slow the clock down

Instant steadyNow()
{
    return Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
}

} // namespace

Stage::Stage(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_actors(std::make_unique<WorkloadActors>(source, workloads))
{
    connect(&m_source, &ClusterSource::tick, this, [this] { step(); });
    connect(&m_source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        if (m_play)
            for (const auto& event : events)
                m_play->happened(event);
    });
}

Stage::~Stage() = default;

QString Stage::whyNot() const
{
    const auto why = m_source.whyNoActs();
    return why.isEmpty() ? CoveredSource::whyOthersWait(m_source) : why;
}

bool Stage::isRefused()
{
    if (whyNot().isEmpty())
        return false;
    emit changed(); // the panel says why
    return true;
}

void Stage::play(const QString& nameOrFile)
{
    if (isRefused())
        return;
    stop();
    auto loaded = scenario::loadScenario(nameOrFile.toStdString());
    if (loaded) {
        m_waiting = std::make_unique<scenario::Scenario>(std::move(loaded.value()));
        m_waitingSince = steadyNow();
        m_problem.clear();
    } else {
        m_problem = QString::fromStdString(loaded.error().message());
    }
    emit changed();
}

void Stage::stop()
{
    ++m_plays;
    m_waiting.reset();
    m_play.reset();
    m_faultPlayed = false;
    m_actors->stopAll();
    emit changed();
}

void Stage::playFault()
{
    if (!m_play || m_faultPlayed || !m_play->scenario().fault || isRefused())
        return;
    m_faultPlayed = true;
    m_play->addFault(steadyNow());
    emit changed();
}

void Stage::healEverything()
{
    if (isRefused())
        return;
    m_actors->performAny(cluster::Command{cluster::HealAll{}}, [](const Result<void>&) {});
    NodeId it = kNoNode;
    if (const auto act = scenario::parseAct("start all", *m_source.snapshot(), it))
        m_actors->performAny(act.value(), [](const Result<void>&) {});
}

std::vector<scenario::Judged> Stage::judged() const
{
    return m_play ? m_play->judge(*m_source.snapshot(), m_actors->figures()) : std::vector<scenario::Judged>();
}

void Stage::step()
{
    if (m_waiting) {
        const auto can = scenario::canPlay(*m_waiting, *m_source.snapshot());
        if (can) {
            m_play = std::make_unique<scenario::Performance>(std::move(*m_waiting), steadyNow(), 1.0, kPatience);
            m_waiting.reset();
            emit changed();
        } else if (steadyNow() > m_waitingSince + kNodesPatience) {
            m_problem = QString::fromStdString(can.error().message());
            m_waiting.reset();
            emit changed();
        }
    }
    if (!m_play)
        return;
    const auto before = m_play->state();
    const auto act = m_play->step(steadyNow(), *m_source.snapshot(), m_actors->figures());
    if (act) {
        m_actors->performAny(*act, [this, play = m_plays](const Result<void>& result) {
            if (play != m_plays || !m_play)
                return;
            m_play->acted(result, steadyNow());
            emit changed();
        });
        emit changed();
    } else if (before != m_play->state()) {
        emit changed();
    }
}

} // namespace brokerscope::ui
