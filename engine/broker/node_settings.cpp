#include "engine/broker/node_settings.h"

#include "engine/broker/request.h"

namespace brokerscope::broker {
namespace {

std::string address(const char* listener, const std::string& host, std::uint16_t port)
{
    return std::string(listener) + "://" + host + ":" + std::to_string(port);
}

} // namespace

metadata::ConfigMap completeSettings(const NodeOptions& options)
{
    auto settings = options.settings;
    const auto id = std::to_string(options.id.value());
    const auto forClients = address(kBrokerListenerName, options.host, options.port);
    settings["node.id"] = id;
    settings["broker.id"] = id;
    settings["process.roles"] = "broker,controller";
    settings["controller.listener.names"] = kControllerListenerName;
    settings["advertised.listeners"] = forClients;
    settings["listeners"] =
        forClients + "," + address(kControllerListenerName, options.host, options.controllerPort);
    if (!options.logDirectory.empty())
        settings["log.dirs"] = options.logDirectory;
    return settings;
}

} // namespace brokerscope::broker
