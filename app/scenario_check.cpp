#include "app/scenario_check.h"

#include "engine/cluster/own_cluster.h"
#include "engine/scenario/client_actors.h"
#include "engine/scenario/library.h"
#include "engine/scenario/player.h"
#include "engine/workload/closing.h"

#include <algorithm>
#include <iostream>

namespace brokerscope::app {
namespace {

constexpr double kSpeed = 8;
constexpr std::chrono::seconds kPatience{30};
constexpr std::chrono::seconds kBrokenPatience{6}; // what was left out will not come

int fail(const Error& error, int code)
{
    std::cerr << "brokerscope: " << error.message() << '\n';
    return code;
}

std::optional<scenario::LeaveOut> partOf(const std::string& word)
{
    if (word.empty())
        return scenario::LeaveOut::Nothing;
    if (word == "clients")
        return scenario::LeaveOut::Clients;
    if (word == "fault")
        return scenario::LeaveOut::Fault;
    return std::nullopt;
}

} // namespace

int checkScenario(const RunOptions& options)
{
    const auto loaded = scenario::loadScenario(options.scenario);
    if (!loaded)
        return fail(loaded.error(), 2);
    const auto leaveOut = partOf(options.breakStep);
    if (!leaveOut)
        return fail(makeError(ErrorKind::Invalid, {}, "--break leaves out the clients or the fault of a scenario, not \"" + options.breakStep + "\""), 2);
    auto config = options.cluster;
    if (config.nodes == 0)
        config.nodes = std::max(3, loaded.value().nodes);
    const auto opened = cluster::openOwnCluster(config, options.portGiven);
    if (!opened)
        return fail(opened.error(), 2);
    auto& cluster = *opened.value();
    int code = 0;
    {
        scenario::ClientActors actors({[&cluster] { return cluster.snapshot(); },
                                       [&cluster](const std::string& clientId) { cluster.registerBuiltInClient(clientId); }});
        const auto report = scenario::play(loaded.value(), cluster, actors,
                                           {.speed = kSpeed,
                                            .patience = *leaveOut == scenario::LeaveOut::Nothing ? kPatience : kBrokenPatience,
                                            .withFault = true,
                                            .leaveOut = *leaveOut,
                                            .told = {},
                                            .stopped = nullptr});
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
