#include "ui/bridge/covered_source.h"

#include "engine/events/log_line.h"

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

int g_covered = 0; // sources

bool hides(Cover cover)
{
    return cover == Cover::Making || cover == Cover::On;
}

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

bool isKeptBack(const cluster::Event& event, Cover cover)
{
    using cluster::EventType;
    constexpr EventType kHidden[] = {EventType::NodePaused,  EventType::NodeResumed,  EventType::LinkCut,      EventType::LinkDelayed,
                                     EventType::LinksHealed, EventType::LinkJittered, EventType::LinkLimited,  EventType::LinkReset,
                                     EventType::LinkHealed,  EventType::DiskFaulted,  EventType::ErrorPlanned, EventType::FaultsHealed,
                                     EventType::ErrorAnswered};
    // Of these the learner sees what he does himself.
    constexpr EventType kMade[] = {EventType::NodeStarted, EventType::NodeStopRequested, EventType::NodeStopped,
                                   EventType::NodeKilled,  EventType::NodePowerLost,     EventType::ConnectionReset};
    const auto isOne = [&](const auto& types) { return std::find(std::begin(types), std::end(types), event.type) != std::end(types); };
    return hides(cover) && (isOne(kHidden) || (cover == Cover::Making && isOne(kMade)));
}

bool isKeptBack(const events::LogLine& line, Cover cover)
{
    return hides(cover) && (line.logger == "Cluster" || line.text.ends_with("as was planned"));
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
    connect(&truth, &ClusterSource::commandFinished, this, &CoveredSource::answer);
    connect(&truth, &ClusterSource::tick, this, &ClusterSource::tick);
}

CoveredSource::~CoveredSource()
{
    g_covered -= isCovered() ? 1 : 0;
}

bool CoveredSource::isAnyCovered()
{
    return g_covered > 0;
}

bool CoveredSource::isCovered(const ClusterSource& source)
{
    const auto* covered = qobject_cast<const CoveredSource*>(&source);
    return covered != nullptr && covered->isCovered();
}

QString CoveredSource::whyOthersWait(const ClusterSource& source)
{
    const auto* covered = qobject_cast<const CoveredSource*>(&source);
    if (covered == nullptr || covered->m_cover == Cover::None)
        return {};
    return tr("Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.");
}

QString CoveredSource::whyHidden()
{
    return tr("Hidden while an exam runs: it is for you to find out.");
}

void CoveredSource::setCover(Cover cover)
{
    if (cover == m_cover)
        return;
    const bool before = isCovered();
    m_cover = cover;
    g_covered += static_cast<int>(isCovered()) - static_cast<int>(before);
    show(m_truth.snapshot());
    emit coverChanged();
    if (!isCovered() && !m_keptBack.empty())
        emit eventsUncovered(std::exchange(m_keptBack, {}));
}

void CoveredSource::show(const SnapshotPtr& snapshot)
{
    m_shown = isCovered() ? coveredSnapshot(snapshot) : snapshot;
    emit snapshotChanged(m_shown);
}

void CoveredSource::pass(const std::vector<cluster::Event>& events)
{
    if (!isCovered()) {
        emit eventsArrived(events);
        return;
    }
    std::vector<cluster::Event> shown;
    for (const auto& event : events)
        (isKeptBack(event, m_cover) ? m_keptBack : shown).push_back(event);
    if (!shown.empty())
        emit eventsArrived(shown);
}

// The engine's refusal would say that the node is frozen.
void CoveredSource::answer(const cluster::Command& command, const QString& error)
{
    const auto* stop = std::get_if<cluster::StopNode>(&command);
    const bool tells = isCovered() && !error.isEmpty() && stop != nullptr;
    emit commandFinished(command, tells ? tr("Node %1 does not answer.").arg(stop->node.value()) : error);
}

ClusterSource& truthOf(ClusterSource& source)
{
    auto* covered = qobject_cast<CoveredSource*>(&source);
    return covered != nullptr ? covered->truth() : source;
}

} // namespace brokerscope::ui
