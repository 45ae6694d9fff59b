#include "engine/lesson/rehearsing.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace brokerscope::lesson {

Rehearsing::Rehearsing(const char* what, std::string name, const std::string& title, Duration patience)
    : m_what(what)
    , m_name(std::move(name))
    , m_patience(patience)
{
    tell(m_what + " " + m_name + ": " + title);
}

void Rehearsing::fail(const std::string& why)
{
    m_failed = true;
    m_finished = true;
    tell("FAIL  " + why);
}

std::optional<std::string> Rehearsing::takeLine()
{
    return std::exchange(m_offered, std::nullopt);
}

std::vector<std::string> Rehearsing::takeReport()
{
    return std::exchange(m_report, {});
}

void Rehearsing::remember(SnapshotPtr snapshot, Instant now)
{
    if (m_first == nullptr) {
        m_first = snapshot;
        m_since = now;
    }
    m_now = std::move(snapshot);
}

bool Rehearsing::isMetFromStart(const Condition& condition) const
{
    return condition.isMet({*m_first, *m_now, m_startEvents, {}, m_actors});
}

void Rehearsing::restartLines(Instant now)
{
    m_since = now;
    m_line = 0;
}

void Rehearsing::performed(const Result<void>& result, Instant now)
{
    m_lineOut = false;
    if (isFinished())
        return;
    const auto& line = lines()[m_line];
    if (!result && !isCleaning())
        return fail(m_name + ".yaml:" + std::to_string(line.number) + ": \"" + line.text + "\": " + result.error().message());
    ++m_line;
    m_since = now;
}

void Rehearsing::playLines(Instant now)
{
    if (m_lineOut)
        return;
    while (m_line < lines().size()) {
        const auto& line = lines()[m_line];
        if (!line.wait) {
            m_offered = line.act;
            m_lineOut = true;
            return;
        }
        if (!isMet(*line.wait)) {
            if (now - m_since > m_patience)
                fail(m_name + ".yaml:" + std::to_string(line.number) + ": \"" + line.text + "\" did not come about within " + seconds(m_patience));
            return;
        }
        ++m_line;
        m_since = now;
    }
    linesPlayed(now);
}

void Rehearsing::awaitNothingLeft(const std::vector<std::string>& topics, const std::string& good, Instant now)
{
    const auto left = std::find_if(topics.begin(), topics.end(), [&](const auto& topic) { return m_now->topic(topic); });
    if (left == topics.end()) {
        tell(good);
        m_finished = true;
    } else if (now - m_since > m_patience) {
        fail("the " + m_what + " leaves its topic " + *left + " behind: \"clean\" does not delete it");
    }
}

std::string Rehearsing::seconds(Duration duration)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << std::chrono::duration<double>(duration).count() << " s";
    return text.str();
}

std::string Rehearsing::unmet(const std::vector<Condition>& conditions, const std::vector<bool>& parts)
{
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i])
            list += (list.empty() ? "\"" : ", \"") + conditions[i].text() + "\"";
    return list;
}

} // namespace brokerscope::lesson
