// What the request handlers of a node work with. Everything in it belongs to the node and outlives the handlers.
#pragma once

#include "engine/broker/api_table.h"
#include "engine/broker/controller_link.h"
#include "engine/broker/disk_space.h"
#include "engine/broker/metadata_waiters.h"
#include "engine/broker/quorum_driver.h"
#include "engine/metadata/config/node_config.h"
#include "engine/replication/data_plane.h"
#include "engine/replication/replicas.h"
#include "engine/runtime/world.h"

#include <functional>
#include <string>

namespace brokerscope::broker {

// How long the answer to a change waits until this node's own metadata shows it.
inline constexpr auto kOwnMetadataWithin = std::chrono::seconds(2);

struct NodeContext
{
    NodeId self;
    std::string clusterId;
    std::string logDirectory; // absolute, for DescribeLogDirs
    runtime::World& world;
    const metadata::NodeConfig& config;
    QuorumDriver& quorum;
    ControllerLink& controller;
    replication::Replicas& replicas;
    replication::DataPlane& dataPlane;
    MetadataWaiters& waiters;
    std::function<DiskSpace()> diskSpace; // null: not known

    // The metadata that this broker has made its own (logs opened, leaders started); never null once it serves.
    [[nodiscard]] const metadata::MetadataImage& image() const { return *replicas.image(); }
};

// One function a subject; each adds its APIs to the table of a listener. What it is given must outlive the table.
void addApiVersions(ApiTable& apis, const QuorumDriver& quorum);
void addQuorumApis(ApiTable& controllerApis, QuorumDriver& quorum);
void addControllerApis(ApiTable& controllerApis, QuorumDriver& quorum);
void addDataApis(ApiTable& apis, NodeContext& context);
void addMetadataApis(ApiTable& apis, NodeContext& context);
void addClusterApis(ApiTable& apis, NodeContext& context);
void addForwardedApis(ApiTable& apis, NodeContext& context);
void addConfigApis(ApiTable& apis, NodeContext& context);
void addFindCoordinatorApi(ApiTable& apis, NodeContext& context);
void addAlterConfigApis(ApiTable& apis, NodeContext& context);
void addLogDirApis(ApiTable& apis, NodeContext& context);

} // namespace brokerscope::broker
