// A cluster of three that has begun well, with a client beside it; whatever it did wrong fails the test at its end.
#pragma once

#include "sim/sim_client.h"
#include "sim/sim_cluster.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>

namespace brokerscope::sim {

class SettledClusterTest : public ::testing::Test
{
protected:
    explicit SettledClusterTest(std::uint64_t seed) : m_cluster(seed, 3, {}) {}

    void SetUp() override
    {
        for (auto id : SimCluster::ids(3))
            m_cluster.start(id);
        ASSERT_TRUE(m_cluster.runUntil([&] { return m_cluster.isWhole() && m_cluster.controller() != kNoNode; }, std::chrono::seconds(20)));
    }
    void TearDown() override
    {
        for (const auto& violation : m_cluster.violations())
            ADD_FAILURE() << violation.text;
    }
    [[nodiscard]] static NodeId otherThan(NodeId id) { return NodeId(id.value() % 3 + 1); }

    SimCluster m_cluster;
    SimClient m_client{m_cluster, NodeId(101), "client"};
};

} // namespace brokerscope::sim
