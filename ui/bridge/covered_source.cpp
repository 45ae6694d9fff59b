#include "ui/bridge/covered_source.h"

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

int g_covered = 0; // sources

} // namespace

SnapshotPtr coveredSnapshot(const SnapshotPtr& truth)
{
    auto shown = std::make_shared<cluster::ClusterSnapshot>(*truth);
    shown->links.clear();
    shown->disks.clear();
    shown->plannedErrors.clear();
    for (auto& node : shown->nodes)
        if (node.state == cluster::NodeState::Paused)
            node.state = cluster::NodeState::Running;
    return shown;
}

bool isHiddenWhileCovered(const cluster::Event& event)
{
    using cluster::EventType;
    constexpr EventType kHidden[] = {EventType::NodePaused,  EventType::NodeResumed, EventType::LinkCut,      EventType::LinkDelayed,
                                     EventType::LinksHealed, EventType::LinkJittered, EventType::LinkLimited, EventType::LinkReset,
                                     EventType::LinkHealed,  EventType::DiskFaulted, EventType::ErrorPlanned, EventType::FaultsHealed};
    return std::find(std::begin(kHidden), std::end(kHidden), event.type) != std::end(kHidden);
}

CoveredSource::CoveredSource(ClusterSource& truth, QObject* parent)
    : m_truth(truth)
    , m_shown(truth.snapshot())
{
    setParent(parent);
    connect(&truth, &ClusterSource::snapshotChanged, this, &CoveredSource::show);
    connect(&truth, &ClusterSource::eventsArrived, this, &CoveredSource::pass);
    connect(&truth, &ClusterSource::eventsLost, this, &ClusterSource::eventsLost);
    connect(&truth, &ClusterSource::trafficArrived, this, &ClusterSource::trafficArrived);
    connect(&truth, &ClusterSource::commandFinished, this, &ClusterSource::commandFinished);
    connect(&truth, &ClusterSource::tick, this, &ClusterSource::tick);
}

CoveredSource::~CoveredSource()
{
    g_covered -= m_covered ? 1 : 0;
}

bool CoveredSource::isAnyCovered()
{
    return g_covered > 0;
}

void CoveredSource::setCovered(bool on)
{
    if (on == m_covered)
        return;
    m_covered = on;
    g_covered += on ? 1 : -1;
    show(m_truth.snapshot());
    if (!on && !m_keptBack.empty())
        emit eventsUncovered(std::exchange(m_keptBack, {}));
}

void CoveredSource::show(const SnapshotPtr& snapshot)
{
    m_shown = m_covered ? coveredSnapshot(snapshot) : snapshot;
    emit snapshotChanged(m_shown);
}

void CoveredSource::pass(const std::vector<cluster::Event>& events)
{
    if (!m_covered) {
        emit eventsArrived(events);
        return;
    }
    std::vector<cluster::Event> shown;
    for (const auto& event : events)
        (isHiddenWhileCovered(event) ? m_keptBack : shown).push_back(event);
    if (!shown.empty())
        emit eventsArrived(shown);
}

ClusterSource& truthOf(ClusterSource& source)
{
    auto* covered = qobject_cast<CoveredSource*>(&source);
    return covered != nullptr ? covered->truth() : source;
}

} // namespace brokerscope::ui
