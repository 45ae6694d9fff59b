#include "engine/twins/twin_run.h"

#include "engine/cluster/own_cluster.h"
#include "engine/scenario/client_actors.h"
#include "engine/scenario/player.h"
#include "engine/workload/closing.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace brokerscope::twins {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kLookEvery{50}; // as often as clients publish their figures
constexpr std::chrono::seconds kPatience{40};       // for what a script expects in the end: a slow machine has two clusters to run
constexpr int kPortsOfNode = 2;                     // for clients, and for the controller

double lengthOf(const scenario::Scenario& script, double speed)
{
    std::chrono::milliseconds length{0};
    for (const auto& act : script.acts)
        length = act.at ? std::max(length, *act.at) : length + act.after;
    return static_cast<double>(length.count()) / 1000 / speed;
}

// Lets threads begin at the same moment.
class Gate
{
public:
    void arrive(int threads)
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_all.notify_all();
        m_all.wait(lock, [&] { return m_arrived >= threads; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_all;
    int m_arrived = 0;
};

} // namespace

int nodesOf(const std::array<scenario::Scenario, 2>& scripts)
{
    return scripts[0].nodes + scripts[1].nodes;
}

int portsOf(const std::array<scenario::Scenario, 2>& scripts)
{
    return nodesOf(scripts) * kPortsOfNode;
}

class TwinRun::Impl
{
public:
    Impl(std::array<scenario::Scenario, 2> scripts, double speed)
        : m_scripts(std::move(scripts))
        , m_speed(speed)
    {
        m_now.length = std::max(lengthOf(m_scripts[0], speed), lengthOf(m_scripts[1], speed));
        publish();
    }

    [[nodiscard]] std::shared_ptr<const TwinState> state() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }

    void stop() { m_stopped = true; }

    // On a thread of its own.
    void run()
    {
        std::array<std::thread, 2> threads;
        for (std::size_t side = 0; side < threads.size(); ++side)
            threads[side] = std::thread([this, side] { runSide(side); });
        for (auto& thread : threads)
            thread.join();
    }

private:
    // The one thread of a side opens and closes its cluster and looks at it; a second one plays.
    void runSide(std::size_t side)
    {
        const auto& script = m_scripts[side];
        cluster::ClusterConfig config;
        config.nodes = script.nodes;
        config.dataDirectory = cluster::temporaryDirectory();
        config.ephemeral = true;
        const auto directory = config.dataDirectory;
        {
            auto opened = m_stopped ? Result<std::unique_ptr<cluster::Cluster>>(makeError(ErrorKind::Closed, {}, "it was stopped"))
                                    : cluster::openOwnCluster(std::move(config), false);
            if (!opened)
                fail(opened.error().message());
            m_gate.arrive(2); // whatever became of the other
            if (opened && !m_stopped)
                playOn(side, *opened.value());
            m_end.arrive(2); // what the one still does is not disturbed by the other's going
            finish();
        }
        std::error_code ignored; // a cluster that never opened leaves it behind
        std::filesystem::remove_all(directory, ignored);
    }

    void playOn(std::size_t side, cluster::Cluster& cluster)
    {
        const auto& script = m_scripts[side];
        scenario::ClientActors actors({[&cluster] { return cluster.snapshot(); },
                                       [&cluster](const std::string& clientId) { cluster.registerBuiltInClient(clientId); }});
        Collector collector(waitsForAll(script));
        std::mutex mutex; // of what the player's thread tells
        std::optional<Clock::time_point> began;
        std::size_t told = 0;
        const auto toldOf = [&](const scenario::Played& act) {
            const std::lock_guard lock(mutex);
            if (++told == script.preparations.size())
                began = Clock::now();
            else if (began)
                note(side, {std::chrono::duration<double>(Clock::now() - *began).count(), act.line});
        };
        std::thread player([&] {
            const auto report = scenario::play(script, cluster, actors, 
                                               {.speed = m_speed, .patience = kPatience, .withFault = false, .told = toldOf, .stopped = &m_stopped});
            const bool prepared = told >= script.preparations.size();
            if (!prepared)
                fail(report.problem);
            else if (!report.passed && !m_stopped)
                noteProblem(side, report.problem);
            ++m_playedSides;
        });
        std::int64_t lostBefore = 0;
        for (bool last = false; !m_stopped && !last;) {
            last = m_playedSides == 2; // looked at once more, when all is over
            std::this_thread::sleep_for(kLookEvery);
            const auto since = [&]() -> std::optional<std::chrono::milliseconds> {
                const std::lock_guard lock(mutex);
                return began ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *began)) : std::nullopt;
            }();
            if (!since)
                continue;
            const auto snapshot = cluster.snapshot();
            if (snapshot->lostRecords != lostBefore) {
                lostBefore = snapshot->lostRecords;
                collector.lost(cluster.lostRecords());
            }
            const auto before = collector.samples().size();
            collector.look(*since, *snapshot, actors.figures());
            if (collector.samples().size() != before || last)
                show(side, *since, collector);
        }
        player.join();
    }

    // ---- the state; each with the lock

    void publish() { m_state = std::make_shared<const TwinState>(m_now); }

    void fail(const std::string& why)
    {
        const std::lock_guard lock(m_mutex);
        if (m_now.problem.empty() && !m_stopped) {
            m_now.problem = why;
            m_now.phase = Phase::Failed;
        }
        m_stopped = true; // one alone shows no difference
        publish();
    }
    void note(std::size_t side, Mark mark)
    {
        const std::lock_guard lock(m_mutex);
        auto& marks = m_now.sides[side].marks;
        marks.push_back(std::move(mark));
        m_now.settling = m_now.sides[0].marks.size() == m_scripts[0].acts.size() && m_now.sides[1].marks.size() == m_scripts[1].acts.size();
        publish();
    }
    void noteProblem(std::size_t side, const std::string& problem)
    {
        const std::lock_guard lock(m_mutex);
        m_now.sides[side].problem = problem;
        publish();
    }
    void show(std::size_t side, std::chrono::milliseconds since, const Collector& collector)
    {
        const std::lock_guard lock(m_mutex);
        if (m_now.phase == Phase::Opening)
            m_now.phase = Phase::Playing;
        m_now.sides[side].samples = collector.samples();
        m_now.sides[side].sums = collector.sums();
        m_since[side] = static_cast<double>(since.count()) / 1000;
        m_now.seconds = std::min(m_since[0], m_since[1]);
        publish();
    }
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        if (m_now.phase == Phase::Opening || m_now.phase == Phase::Playing)
            m_now.phase = m_stopped ? Phase::Stopped : Phase::Done;
        publish();
    }

    const std::array<scenario::Scenario, 2> m_scripts;
    const double m_speed;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_playedSides = 0;
    Gate m_gate;
    Gate m_end;
    mutable std::mutex m_mutex;
    TwinState m_now;
    std::array<double, 2> m_since{};
    std::shared_ptr<const TwinState> m_state;
};

TwinRun::TwinRun(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

TwinRun::~TwinRun()
{
    stop();
}

std::unique_ptr<TwinRun> TwinRun::start(std::array<scenario::Scenario, 2> scripts, double speed)
{
    auto impl = std::make_shared<Impl>(std::move(scripts), speed);
    workload::runClientThread([impl] { impl->run(); });
    return std::unique_ptr<TwinRun>(new TwinRun(std::move(impl)));
}

std::shared_ptr<const TwinState> TwinRun::state() const
{
    return m_impl->state();
}

void TwinRun::stop()
{
    m_impl->stop();
}

} // namespace brokerscope::twins
