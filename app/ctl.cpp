#include "app/ctl.h"

#include "app/control_protocol.h"
#include "app/ctl_text.h"
#include "engine/cluster/own_cluster.h"

#include <nlohmann/json.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <iostream>
#include <sys/un.h>

namespace brokerscope::app {
namespace asio = boost::asio;
using nlohmann::json;

namespace {

int fail(const std::string& why)
{
    std::cerr << "brokerscope: " << why << '\n';
    return 1;
}

// What to add to say which Brokerscope with throw-away data is meant; empty when none is running.
std::string throwAwayOnes(asio::io_context& io)
{
    std::string found;
    for (const auto& directory : cluster::temporaryDirectories()) {
        const auto path = controlSocketIn(directory);
        if (path.string().size() >= sizeof(sockaddr_un::sun_path))
            continue;
        boost::system::error_code error;
        asio::local::stream_protocol::socket(io).connect(asio::local::stream_protocol::endpoint(path.string()), error);
        if (!error)
            found += (found.empty() ? "--data-dir " : " or --data-dir ") + directory.string();
    }
    return found;
}

void printResult(const CtlOptions& options, const json& result)
{
    if (options.command == "events")
        return; // they have been printed one by one
    if (options.command == "metrics") { // text in itself
        std::cout << result.get<std::string>() << std::flush;
    } else if (options.json) {
        std::cout << result.dump(2) << std::endl;
    } else if (options.command == "status") {
        printStatus(std::cout, result);
    } else if (options.command == "topics") {
        printTopics(std::cout, result);
    } else if (options.command == "groups") {
        printGroups(std::cout, result);
    } else if (options.command == "step") {
        printStep(std::cout, result);
    } else if (options.command == "break") {
        printBreakpoints(std::cout, result);
    } else if (options.command == "lost") {
        printLostRecords(std::cout, result);
    } else if (options.command == "audit") {
        printAudit(std::cout, result);
    }
}

} // namespace

int runCtl(const CtlOptions& options)
{
    const auto path = controlSocketIn(options.dataDirectory);
    if (path.string().size() >= sizeof(sockaddr_un::sun_path))
        return fail("the path " + path.string() + " is too long for a local socket");
    asio::io_context io;
    asio::local::stream_protocol::socket socket(io);
    boost::system::error_code error;
    socket.connect(asio::local::stream_protocol::endpoint(path.string()), error);
    if (error) {
        const auto others = throwAwayOnes(io);
        return fail("no Brokerscope is running on " + options.dataDirectory.string() +
                    (others.empty() ? " (use --data-dir to name another data directory)"
                                    : "; with throw-away data: " + others));
    }

    const json request{{"command", options.command},
                       {"arguments", options.arguments},
                       {"follow", options.follow},
                       {"oneWay", options.oneWay}};
    asio::write(socket, asio::buffer(request.dump() + "\n"), error);
    asio::streambuf buffer;
    while (!error) {
        asio::read_until(socket, buffer, '\n', error);
        if (error)
            break;
        std::istream stream(&buffer);
        std::string line;
        std::getline(stream, line);
        const auto answer = json::parse(line, nullptr, false);
        if (!answer.is_object())
            return fail("the answer could not be read");
        if (answer.contains("error"))
            return fail(answer["error"].is_string() ? answer["error"].get<std::string>() : answer["error"].dump());
        if (answer.contains("lost"))
            std::cerr << "brokerscope: " << answer["lost"] << " older events are no longer kept\n";
        if (answer.contains("event")) {
            if (options.json)
                std::cout << answer["event"].dump() << std::endl;
            else
                printEvent(std::cout, answer["event"]);
        }
        if (answer.contains("result")) {
            printResult(options, answer["result"]);
            return 0;
        }
    }
    return fail("Brokerscope closed the connection");
}

} // namespace brokerscope::app
