#include "engine/cluster/breakpoints.h"

#include <algorithm>

namespace brokerscope::cluster {

namespace {
constexpr std::size_t kMaxBreakpoints = 100;
} // namespace

Result<int> Breakpoints::add(std::string_view condition, const ClusterSnapshot& now)
{
    BOOST_OUTCOME_TRY(auto parsed, BreakpointCondition::parse(condition));
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= kMaxBreakpoints)
        return makeError(ErrorKind::Invalid, {}, "there are " + std::to_string(kMaxBreakpoints) + " breakpoints already: remove one first");
    for (const auto& entry : m_entries)
        if (entry.condition.text() == parsed.text())
            return makeError(ErrorKind::Exists, {}, "breakpoint " + std::to_string(entry.shown.id) + " has this condition already");
    Entry entry{{}, std::move(parsed), false};
    entry.shown.id = m_nextId++;
    entry.shown.condition = entry.condition.text();
    entry.met = entry.condition.isMetBy(now);
    m_entries.push_back(std::move(entry));
    noteWhatIsWatched();
    return m_entries.back().shown.id;
}

Result<std::vector<Breakpoints::Entry>::iterator> Breakpoints::find(int id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto& e) { return e.shown.id == id; });
    if (found == m_entries.end())
        return makeError(ErrorKind::NotFound, {}, "there is no breakpoint " + std::to_string(id));
    return found;
}

Result<void> Breakpoints::remove(int id)
{
    const std::lock_guard lock(m_mutex);
    BOOST_OUTCOME_TRY(const auto found, find(id));
    m_entries.erase(found);
    noteWhatIsWatched();
    return success();
}

Result<void> Breakpoints::enable(int id, bool enabled)
{
    const std::lock_guard lock(m_mutex);
    BOOST_OUTCOME_TRY(const auto found, find(id));
    found->shown.enabled = enabled;
    noteWhatIsWatched();
    return success();
}

std::vector<BreakpointSnapshot> Breakpoints::list() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<BreakpointSnapshot> out;
    out.reserve(m_entries.size());
    for (const auto& entry : m_entries)
        out.push_back(entry.shown);
    return out;
}

std::vector<Breakpoints::Hit> Breakpoints::check(const Event& event)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Hit> hits;
    for (auto& entry : m_entries)
        if (entry.shown.enabled && entry.condition.isMetBy(event)) {
            ++entry.shown.hits;
            hits.push_back({entry.shown.id, entry.shown.condition});
        }
    return hits;
}

std::vector<Breakpoints::Hit> Breakpoints::check(const ClusterSnapshot& snapshot)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Hit> hits;
    for (auto& entry : m_entries) {
        if (!entry.condition.readsSnapshots())
            continue;
        const bool met = entry.condition.isMetBy(snapshot);
        if (met && !entry.met && entry.shown.enabled) {
            ++entry.shown.hits;
            hits.push_back({entry.shown.id, entry.shown.condition});
        }
        entry.met = met;
    }
    return hits;
}

void Breakpoints::setLastEvent(int id, std::uint64_t sequence)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = find(id); found)
        found.value()->shown.lastEvent = sequence;
}

void Breakpoints::noteWhatIsWatched()
{
    const auto any = [&](bool snapshots) {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& e) {
            return e.shown.enabled && e.condition.readsSnapshots() == snapshots;
        });
    };
    m_watchEvents = any(false);
    m_watchSnapshots = any(true);
}

} // namespace brokerscope::cluster
