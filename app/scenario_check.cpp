#include "app/scenario_check.h"

#include "engine/scenario/client_actors.h"
#include "engine/scenario/library.h"
#include "engine/scenario/player.h"
#include "engine/workload/closing.h"

#include <algorithm>
#include <future>
#include <iostream>
#include <random>

namespace brokerscope::app {
namespace {

constexpr int kAttempts = 20; // to find ports that nobody has
constexpr double kSpeed = 8;
constexpr std::chrono::seconds kPatience{30};

// Ports between those that are well known and those that outgoing connections get.
Result<std::unique_ptr<cluster::Cluster>> openAnywhere(cluster::ClusterConfig config, bool portGiven)
{
    std::random_device random;
    for (int attempt = 1;; ++attempt) {
        if (!portGiven)
            config.port = static_cast<std::uint16_t>(10'000 + random() % 20'000);
        auto opened = cluster::Cluster::open(config);
        if (opened || portGiven || attempt == kAttempts)
            return opened;
    }
}

Result<void> waitUntilReady(cluster::Cluster& cluster)
{
    const auto promise = std::make_shared<std::promise<Result<void>>>();
    auto ready = promise->get_future();
    cluster.whenReady([promise](Result<void> result) { promise->set_value(std::move(result)); });
    if (ready.wait_for(std::chrono::minutes(1)) != std::future_status::ready)
        return makeError(ErrorKind::Unavailable, {}, "the cluster did not become ready within a minute");
    return ready.get();
}

int fail(const Error& error, int code)
{
    std::cerr << "brokerscope: " << error.message() << '\n';
    return code;
}

} // namespace

int checkScenario(const RunOptions& options)
{
    const auto loaded = scenario::loadScenario(options.scenario);
    if (!loaded)
        return fail(loaded.error(), 2);
    auto config = options.cluster;
    if (config.nodes == 0)
        config.nodes = std::max(3, loaded.value().nodes);
    const auto opened = openAnywhere(config, options.portGiven);
    if (!opened)
        return fail(opened.error(), 2);
    auto& cluster = *opened.value();
    int code = 0;
    if (const auto ready = waitUntilReady(cluster); !ready) {
        code = fail(ready.error(), 2);
    } else {
        scenario::ClientActors actors({[&cluster] { return cluster.snapshot(); },
                                       [&cluster](const std::string& clientId) { cluster.registerBuiltInClient(clientId); }});
        const auto report = scenario::play(loaded.value(), cluster, actors,
                                           {.speed = kSpeed, .patience = kPatience, .withFault = true, .told = {}, .stopped = nullptr});
        std::cout << scenario::reportText(loaded.value(), report) << std::flush;
        code = report.passed ? 0 : 1;
        if (!report.passed)
            std::cerr << "brokerscope: " << report.problem << std::endl;
    }
    workload::waitForClosingClients();
    return code; // the cluster is thrown away: nobody waits for a controlled shutdown
}

int listScenarios()
{
    for (const auto& entry : scenario::library()) {
        const auto loaded = scenario::loadScenario(entry.name);
        std::cout << entry.name << std::string(entry.name.size() < 28 ? 28 - entry.name.size() : 1, ' ')
                  << (entry.setPiece ? "set piece  " : "scenario   ")
                  << (loaded ? loaded.value().title : loaded.error().message()) << '\n';
    }
    return 0;
}

} // namespace brokerscope::app
