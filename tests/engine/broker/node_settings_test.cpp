#include "engine/broker/node_settings.h"

#include "engine/metadata/config/node_config.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

NodeOptions node2()
{
    NodeOptions options;
    options.id = NodeId(2);
    options.host = "127.0.0.1";
    options.port = 9093;
    options.controllerPort = 9193;
    options.logDirectory = "/data/node-2";
    return options;
}

TEST(NodeSettingsTest, ClientsAreShownWhatTheClusterHasGivenTheNode)
{
    const auto settings = completeSettings(node2());
    EXPECT_EQ(settings.at("node.id"), "2");
    EXPECT_EQ(settings.at("broker.id"), "2");
    EXPECT_EQ(settings.at("process.roles"), "broker,controller");
    EXPECT_EQ(settings.at("listeners"), "PLAINTEXT://127.0.0.1:9093,CONTROLLER://127.0.0.1:9193");
    EXPECT_EQ(settings.at("log.dirs"), "/data/node-2");
    EXPECT_TRUE(metadata::NodeConfig::parse(settings)) << "they are as valid as a user's";
}

TEST(NodeSettingsTest, WhatTheUserSetStaysButForWhatTheNodeIs)
{
    auto options = node2();
    options.settings = {{"log.retention.ms", "5000"}, {"node.id", "7"}};
    const auto settings = completeSettings(options);
    EXPECT_EQ(settings.at("log.retention.ms"), "5000");
    EXPECT_EQ(settings.at("node.id"), "2");
}

} // namespace
} // namespace brokerscope::broker
