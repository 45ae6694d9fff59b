#include "app/connect.h"

#include "app/control_server.h"
#include "engine/remote/remote_cluster.h"
#include "engine/workload/closing.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <iostream>

namespace brokerscope::app {

int watchHeadless(const RunOptions& options)
{
    boost::asio::io_context io;
    boost::asio::signal_set signals(io, SIGINT, SIGTERM);
    remote::RemoteCluster cluster({.servers = options.connect});
    auto target = controlTargetOf(cluster);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (!control)
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";
    else
        std::cout << "control socket in " << options.cluster.dataDirectory.string() << " (removed at the end)" << std::endl;

    // Says once that the cluster answers, and each time that it begins to be silent, or to be silent for another reason.
    bool saidReady = false;
    std::string saidProblem;
    std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>)> onRound;
    onRound = [&](std::shared_ptr<const cluster::ClusterSnapshot> snapshot) {
        boost::asio::post(io, [&, snapshot = std::move(snapshot)] {
            const auto& external = *snapshot->external;
            if (external.problem.empty() && !saidReady) {
                std::cout << "READY " << snapshot->bootstrapServers << std::endl;
                saidReady = true;
            }
            if (!external.problem.empty() && external.problem != saidProblem)
                std::cerr << "brokerscope: " << external.problem << "; trying again" << std::endl;
            if (external.problem.empty() && !saidProblem.empty())
                std::cerr << "brokerscope: the cluster answers again" << std::endl;
            saidProblem = external.problem;
            cluster.whenChanged(onRound);
        });
    };
    cluster.whenChanged(onRound);
    signals.async_wait([&](const boost::system::error_code& error, int) {
        if (!error)
            io.stop();
    });
    const auto work = boost::asio::make_work_guard(io);
    io.run();
    if (control)
        control.value().reset();
    target.reset();
    workload::waitForClosingClients();
    return 0;
}

} // namespace brokerscope::app
