#include "ui/bridge/replay_source.h"

#include "engine/recording/recording.h"

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {
constexpr int kTickMs = 33;
constexpr std::size_t kMostFrames = 40'000; // as many as Wire shows

bool endsLeadership(cluster::EventType type)
{
    using cluster::EventType;
    return type == EventType::NodeKilled || type == EventType::NodePowerLost || type == EventType::NodeFailed ||
           type == EventType::NodeStopRequested || type == EventType::NodePaused || type == EventType::LinkCut;
}
} // namespace

Result<std::unique_ptr<ReplaySource>> ReplaySource::open(const std::filesystem::path& path)
{
    BOOST_OUTCOME_TRY(auto recording, recording::Recording::open(path));
    return std::unique_ptr<ReplaySource>(new ReplaySource(path, std::move(recording)));
}

ReplaySource::ReplaySource(std::filesystem::path path, std::unique_ptr<recording::Recording> recording)
    : m_path(std::move(path))
    , m_recording(std::move(recording))
    , m_events(m_recording->events())
    , m_snapshot(std::make_shared<const cluster::ClusterSnapshot>())
    , m_position(m_recording->begin())
{
    load(0);
    for (const auto& moment : m_moments)
        if (moment.snapshot) {
            m_snapshot = moment.snapshot; // the window has something to show before it plays
            break;
        }
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySource::advance);
    m_since.start();
    m_timer.start();
}

ReplaySource::~ReplaySource() = default;

QString ReplaySource::whyNoActs() const
{
    return tr("This is a recording: it can be watched, but nothing in it can be changed.");
}

void ReplaySource::execute(const cluster::Command& command)
{
    // Later: whoever asked has not finished asking.
    QTimer::singleShot(0, this, [this, command] { emit commandFinished(command, whyNoActs()); });
}

std::deque<ReplaySource::Crossed>::const_iterator ReplaySource::firstFrom(std::uint64_t sequence) const
{
    return std::lower_bound(m_frames.begin(), m_frames.end(), sequence,
                            [](const Crossed& one, std::uint64_t wanted) { return one.frame->sequence < wanted; });
}

cluster::FrameBatch ReplaySource::frames(std::uint64_t from, std::size_t limit) const
{
    cluster::FrameBatch batch;
    batch.next = from;
    for (auto one = firstFrom(from); one != m_frames.end() && batch.frames.size() < limit; ++one) {
        batch.frames.push_back(one->frame);
        batch.lost += one->left;
        batch.next = one->frame->sequence + 1;
    }
    return batch;
}

cluster::FramePtr ReplaySource::frame(std::uint64_t sequence) const
{
    const auto found = firstFrom(sequence);
    return found != m_frames.end() && found->frame->sequence == sequence ? found->frame : nullptr;
}

void ReplaySource::passFrames(const recording::Moment& moment)
{
    // A jump may pass the same moments twice.
    const auto newest = m_frames.empty() ? 0 : m_frames.back().frame->sequence;
    if (!moment.frames.frames.empty() && moment.frames.frames.back()->sequence <= newest)
        return;
    m_left += moment.frames.left;
    for (const auto& frame : moment.frames.frames)
        if (frame->sequence > newest)
            m_frames.push_back({frame, std::exchange(m_left, 0)});
    while (m_frames.size() > kMostFrames)
        m_frames.pop_front();
}

QString ReplaySource::fileName() const
{
    return QString::fromStdString(m_path.filename().string());
}

QString ReplaySource::problem() const
{
    return QString::fromStdString(m_recording->problem());
}

WallTime ReplaySource::begin() const
{
    return m_recording->begin();
}

WallTime ReplaySource::end() const
{
    return m_recording->end();
}

void ReplaySource::load(std::size_t chunk)
{
    m_chunk = chunk;
    m_moments = m_recording->read(chunk);
    m_nextMoment = 0;
}

void ReplaySource::play()
{
    if (m_position >= end())
        seek(begin());
    if (std::exchange(m_playing, true))
        return;
    m_since.restart();
    emit playingChanged();
}

void ReplaySource::pause()
{
    if (std::exchange(m_playing, false))
        emit playingChanged();
}

void ReplaySource::setSpeed(double speed)
{
    m_speed = speed;
    emit playingChanged();
}

void ReplaySource::advance()
{
    const auto elapsed = static_cast<double>(m_since.restart()) * m_speed + m_rest;
    if (m_playing) {
        const double whole = std::floor(elapsed);
        m_rest = elapsed - whole;
        moveTo(m_position + std::chrono::milliseconds(static_cast<std::int64_t>(whole)));
        if (m_position >= end())
            pause();
    }
    emit tick(now());
}

void ReplaySource::seek(WallTime position)
{
    position = std::clamp(position, begin(), end());
    const bool back = position < m_position;
    const auto chunk = m_recording->chunkAt(position);
    if (back) {
        m_frames.clear();
        m_left = 0;
        emit rewound(); // what was told of later times is void
        m_nextEvent = 0;
    }
    if (back || chunk != m_chunk) {
        tellLastFailure(position);
        load(chunk);
    }
    m_position = back ? m_recording->begin() : m_position;
    moveTo(position);
}

void ReplaySource::stepForward()
{
    pause();
    for (;;) {
        for (auto i = m_nextMoment; i < m_moments.size(); ++i)
            if (m_moments[i].time > m_position)
                return moveTo(m_moments[i].time);
        if (m_chunk + 1 >= m_recording->chunks())
            return moveTo(end());
        load(m_chunk + 1);
    }
}

SnapshotPtr ReplaySource::pass(WallTime until, std::vector<cluster::Traffic>* traffic)
{
    SnapshotPtr newest;
    WallTime at{};
    for (;;) {
        for (; m_nextMoment < m_moments.size() && m_moments[m_nextMoment].time <= until; ++m_nextMoment) {
            auto& moment = m_moments[m_nextMoment];
            if (moment.snapshot) {
                if (newest) {
                    tellEvents(at);
                    emit passed(newest);
                }
                newest = moment.snapshot;
                at = moment.time;
            }
            passFrames(moment);
            if (traffic != nullptr)
                traffic->insert(traffic->end(), moment.traffic.begin(), moment.traffic.end());
        }
        if (m_nextMoment < m_moments.size() || m_chunk + 1 >= m_recording->chunks())
            return newest;
        if (m_recording->chunkAt(until) <= m_chunk)
            return newest;
        load(m_chunk + 1);
    }
}

void ReplaySource::tellEvents(WallTime until)
{
    std::vector<cluster::Event> events;
    for (; m_nextEvent < m_events.size() && m_events[m_nextEvent].first <= until; ++m_nextEvent)
        events.push_back(m_events[m_nextEvent].second);
    if (!events.empty())
        emit eventsArrived(events);
}

// A jump skips most of what was recorded. How long the last failure before its end took can only be told with the
// snapshots around it: when a new leader's first record was committed, for one.
void ReplaySource::tellLastFailure(WallTime until)
{
    constexpr auto kBefore = std::chrono::milliseconds(500);
    constexpr auto kAfter = std::chrono::seconds(10);
    auto failure = m_events.size();
    for (auto i = m_nextEvent; i < m_events.size() && m_events[i].first <= until; ++i)
        if (endsLeadership(m_events[i].second.type))
            failure = i;
    if (failure == m_events.size())
        return;
    const auto at = m_events[failure].first;
    load(m_recording->chunkAt(std::max(at - kBefore, begin())));
    const auto end = std::min<WallTime>(until, at + kAfter);
    if (const auto newest = pass(end, nullptr)) {
        tellEvents(end);
        emit passed(newest);
    }
}

void ReplaySource::moveTo(WallTime position)
{
    m_position = std::min(position, end());
    std::vector<cluster::Traffic> traffic;
    if (const auto newest = pass(m_position, &traffic)) {
        m_snapshot = newest;
        emit snapshotChanged(m_snapshot);
    }
    tellEvents(m_position);
    if (!traffic.empty() && m_playing)
        emit trafficArrived(traffic);
    emit positionChanged();
}

} // namespace brokerscope::ui
