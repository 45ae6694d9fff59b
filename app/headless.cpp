#include "app/headless.h"

#include "app/control_server.h"
#include "engine/recording/recorder.h"
#include "engine/scenario/library.h"
#include "engine/scenario/player.h"
#include "engine/workload/closing.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <atomic>
#include <csignal>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>

namespace brokerscope::app {
namespace {

// Plays on a thread of its own and says what is done, a line each. What it has started goes on until the end.
class Playing
{
public:
    Playing(scenario::Scenario scenario, cluster::Cluster& cluster, scenario::Actors& actors)
        : m_thread([this, scenario = std::move(scenario), &cluster, &actors] {
            scenario::PlayOptions options;
            options.stopped = &m_stopped;
            options.told = [](const scenario::Played& act) { std::cout << "ACT " + act.line + '\n' << std::flush; };
            const auto report = scenario::play(scenario, cluster, actors, options);
            if (!report.passed && !m_stopped)
                std::cerr << "brokerscope: " + report.problem + '\n';
        })
    {
    }
    ~Playing()
    {
        m_stopped = true;
        m_thread.join();
    }
    Playing(const Playing&) = delete;
    Playing& operator=(const Playing&) = delete;

private:
    std::atomic<bool> m_stopped{false};
    std::thread m_thread;
};

} // namespace

int runHeadless(const RunOptions& options)
{
    boost::asio::io_context io;
    boost::asio::signal_set signals(io, SIGINT, SIGTERM);
    int exitCode = 0;
    std::optional<scenario::Scenario> scenario;
    if (!options.scenario.empty()) {
        auto loaded = scenario::loadScenario(options.scenario);
        if (!loaded) {
            std::cerr << "brokerscope: " << loaded.error().message() << '\n';
            return 1;
        }
        scenario = std::move(loaded.value());
    }
    std::unique_ptr<Playing> playing;

    std::unique_ptr<recording::Recorder> recorder;
    if (!options.record.empty()) {
        auto started = recording::Recorder::start(options.record);
        if (!started) {
            std::cerr << "brokerscope: " << started.error().message() << '\n';
            return 1;
        }
        recorder = std::move(started.value());
    }
    auto opened = cluster::Cluster::open(options.cluster);
    if (!opened) {
        std::cerr << "brokerscope: " << opened.error().message() << '\n';
        return 1;
    }
    const auto& cluster = opened.value();
    std::optional<recording::ClusterRecorder> recording;
    if (recorder)
        recording.emplace(*cluster, *recorder);
    auto target = controlTargetOf(*cluster);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (!control)
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";

    std::cout << "data directory " << options.cluster.dataDirectory.string()
              << (options.cluster.ephemeral ? " (removed at the end)" : "") << '\n';
    const auto snapshot = cluster->snapshot(); // kept: the cluster has another one in a moment
    for (const auto& node : snapshot->nodes)
        std::cout << "node " << node.id << " listens on " << node.host << ':' << node.port << ", controller on "
                  << node.controllerPort << '\n';
    std::cout.flush();
    cluster->whenReady([&](Result<void> ready) {
        boost::asio::post(io, [&, ready] {
            if (ready) {
                std::cout << "READY " << cluster->bootstrapServers() << std::endl;
                if (scenario)
                    playing = std::make_unique<Playing>(*scenario, *cluster, *target->actors());
                return;
            }
            std::cerr << "brokerscope: " << ready.error().message() << '\n';
            exitCode = 1;
            io.stop();
        });
    });
    signals.async_wait([&](const boost::system::error_code& error, int) {
        if (!error)
            io.stop();
    });
    io.run();
    if (control)
        control.value().reset();
    playing.reset();
    target.reset();
    workload::waitForClosingClients();
    cluster->close();
    recording.reset();
    if (recorder)
        if (const auto finished = recorder->finish(); !finished) {
            std::cerr << "brokerscope: " << finished.error().message() << '\n';
            exitCode = 1;
        }
    return exitCode;
}

} // namespace brokerscope::app
