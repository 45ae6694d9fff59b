// Acts against real clusters: each is told apart by what the cluster's own snapshot then says.
#include "engine/scenario/acted_cluster.h"

#include <gmock/gmock.h>

namespace brokerscope::scenario {
namespace {

using ::testing::HasSubstr;
using brokerscope::testing::waitUntil;

class ClientActorsTest : public ActedClusterTest
{
protected:
    [[nodiscard]] std::size_t partitionsOf(const std::string& topic) const
    {
        const auto found = m_cluster->snapshot()->topic(topic);
        return found ? found->partitions.size() : 0;
    }
    [[nodiscard]] const cluster::GroupSnapshot* group(const std::string& id)
    {
        m_kept = m_cluster->snapshot();
        for (const auto& one : m_kept->groups)
            if (one.id == id)
                return &one;
        return nullptr;
    }
    std::shared_ptr<const cluster::ClusterSnapshot> m_kept;
};

TEST_F(ClientActorsTest, TopicsRecordsAndOffsetsAreWhatWasAskedFor)
{
    EXPECT_EQ(act("create topic orders partitions 2 min.insync.replicas=2"), "");
    ASSERT_TRUE(waitUntil([&] { return partitionsOf("orders") == 2; }));
    const auto topic = m_cluster->snapshot()->topic("orders");
    EXPECT_EQ(topic->partitions[0].replicas.size(), 3u);
    EXPECT_EQ(topic->configs.at("min.insync.replicas"), "2");
    EXPECT_EQ(act("create topic orders partitions 7"), "") << "it is there: that is all that was wanted";
    EXPECT_EQ(partitionsOf("orders"), 2u);
    EXPECT_EQ(act("add-partitions orders 3"), "");
    EXPECT_TRUE(waitUntil([&] { return partitionsOf("orders") == 3; }));

    EXPECT_EQ(act("produce orders key k value v partition 0 count 7"), "");
    EXPECT_THAT(act("produce orders partition 17"), HasSubstr("_UNKNOWN_PARTITION"));

    EXPECT_EQ(act("start group billing topics orders members 2"), "");
    EXPECT_THAT(act("start group billing topics orders"), HasSubstr("runs already"));
    EXPECT_TRUE(waitUntil([&] { return m_actors->figures().groups.at("billing").received == 7; }));
    ASSERT_TRUE(waitUntil([&] { const auto* one = group("billing"); return one != nullptr && one->members.size() == 2; }));
    EXPECT_THAT(act("reset-offsets billing orders earliest"), HasSubstr("has members"));
    EXPECT_EQ(act("stop group billing"), "");
    EXPECT_TRUE(waitUntil([&] { const auto* one = group("billing"); return one != nullptr && one->members.empty(); }));
    EXPECT_EQ(act("reset-offsets billing orders-0 offset 3"), "");
    EXPECT_TRUE(waitUntil([&] { const auto* one = group("billing"); return one != nullptr && one->totalLag == 4; }));

    EXPECT_EQ(act("delete topic orders"), "");
    EXPECT_TRUE(waitUntil([&] { return partitionsOf("orders") == 0; }));
}

TEST_F(ClientActorsTest, WhatTheClusterRefusesIsNotDone)
{
    EXPECT_THAT(act("create topic orders no.such.config=1"), HasSubstr("INVALID_CONFIG"));
    EXPECT_THAT(act("create topic orders retention.ms=soon"), HasSubstr("INVALID_CONFIG"));
    EXPECT_THAT(act("create topic orders replication-factor 9"), HasSubstr("INVALID_REPLICATION_FACTOR"));
    EXPECT_EQ(partitionsOf("orders"), 0u);
    EXPECT_THAT(act("delete topic orders"), HasSubstr("UNKNOWN_TOPIC_OR_PART"));
    ASSERT_EQ(act("create topic orders partitions 2"), "");
    EXPECT_THAT(act("add-partitions orders 2"), HasSubstr("INVALID_PARTITIONS"));
}

TEST_F(ClientActorsTest, ProducersAndMembersDoAsTheyAreTold)
{
    ASSERT_EQ(act("create topic orders partitions 2"), "");
    EXPECT_EQ(act("start producer shop topic orders rate 100"), "");
    EXPECT_TRUE(waitUntil([&] { return m_actors->figures().producers.at("shop").acknowledged > 20; }));
    EXPECT_EQ(act("start group billing topics orders session-timeout 6000"), "");
    EXPECT_EQ(act("add-member billing"), "");
    EXPECT_TRUE(waitUntil([&] { return m_actors->figures().groups.at("billing").members == 2; }));
    EXPECT_THAT(act("crash-member billing 9"), HasSubstr("no member 9"));
    EXPECT_EQ(act("crash-member billing 2"), "");
    EXPECT_TRUE(waitUntil([&] { return m_actors->figures().groups.at("billing").members == 1; }));
    EXPECT_EQ(act("stop producer shop"), "");
    EXPECT_GT(m_actors->figures().producers.at("shop").acknowledged, 20u) << "the figures of one that was stopped stay";
    EXPECT_THAT(act("set-rate shop 5"), HasSubstr("no producer \"shop\" was started"));
    EXPECT_THAT(act("begin nobody"), HasSubstr("no producer"));
}

TEST_F(ClientActorsTest, ASplitCutsEveryLinkBetweenTheSides)
{
    EXPECT_EQ(act("split 1 from 2,3"), "");
    EXPECT_TRUE(waitUntil([&] {
        const auto snapshot = m_cluster->snapshot();
        return std::count_if(snapshot->links.begin(), snapshot->links.end(), [](const auto& link) { return link.cut; }) == 4;
    }));
    EXPECT_EQ(act("heal"), "");
    EXPECT_TRUE(waitUntil([&] { return m_cluster->snapshot()->links.empty(); }));
}

// The same crash in the three of them; what was sent is known, and what a reader got of it is counted.
TEST_F(ClientActorsTest, ACrashShowsWhatAProcessorPromises)
{
    const std::vector<std::pair<std::string, std::string>> promises = {
        {"most", "at-most-once"}, {"least", "at-least-once"}, {"exact", "exactly-once"}};
    ASSERT_EQ(act("create topic sent partitions 1"), "");
    const auto startProcessor = [&](const auto& promise) {
        return act("start processor " + promise.first + " from sent to out-" + promise.first + " guarantee " + promise.second);
    };
    for (const auto& promise : promises) {
        ASSERT_EQ(act("create topic out-" + promise.first + " partitions 1"), "");
        ASSERT_EQ(startProcessor(promise), "");
        EXPECT_THAT(startProcessor(promise), HasSubstr("runs already"));
        ASSERT_EQ(act("start group audit-" + promise.first + " topics out-" + promise.first + " isolation read_committed"), "");
    }
    const auto seen = [&](const std::string& name) { return m_actors->figures().groups.at("audit-" + name).received; };
    ASSERT_EQ(act("produce sent key k value v count 10"), "");
    for (const auto& [name, guarantee] : promises)
        ASSERT_TRUE(waitUntil([&, n = name] { return seen(n) == 10; })) << name;

    for (const auto& [name, guarantee] : promises)
        ASSERT_EQ(act("crash-processor " + name), "");
    ASSERT_EQ(act("produce sent key k value v count 10"), "");
    for (const auto& [name, guarantee] : promises)
        ASSERT_TRUE(waitUntil([&, n = name] { const auto* one = group(n); return one != nullptr && one->members.empty(); })) << name;
    EXPECT_THAT(act("crash-processor most"), HasSubstr("no processor \"most\" was started"));
    EXPECT_EQ(seen("exact"), 10u) << "what is not committed is not seen";

    for (const auto& promise : promises)
        ASSERT_EQ(startProcessor(promise), "");
    for (const auto& [name, guarantee] : promises)
        ASSERT_TRUE(waitUntil([&, n = name] {
            const auto* one = group(n);
            return one != nullptr && one->members.size() == 1 && one->totalLag == 0;
        })) << name;
    ASSERT_TRUE(waitUntil([&] { return seen("exact") == 20 && seen("least") > 20; }));
    EXPECT_LT(seen("most"), 20u);
    for (const auto& [name, guarantee] : promises)
        EXPECT_EQ(act("stop processor " + name), "");
    EXPECT_THAT(act("stop processor most"), HasSubstr("no processor"));
}

TEST_F(ClientActorsTest, ACountingProcessorGoesOnWhereItsTopicSays)
{
    ASSERT_EQ(act("create topic clicks partitions 1"), "");
    ASSERT_EQ(act("create topic counts partitions 1 cleanup.policy=compact"), "");
    ASSERT_EQ(act("produce clicks key page value v count 5"), "");
    const std::string start = "start processor counter from clicks to counts work count";
    ASSERT_EQ(act(start), "");
    const auto last = [&] { const auto* one = group("counter"); return one == nullptr ? -1 : one->totalLag; };
    ASSERT_TRUE(waitUntil([&] { const auto* one = group("counter"); return one != nullptr && !one->offsets.empty() && last() == 0; }));
    ASSERT_EQ(act("stop processor counter"), "");
    ASSERT_TRUE(waitUntil([&] { const auto* one = group("counter"); return one != nullptr && one->members.empty(); }));
    ASSERT_EQ(act("produce clicks key page value v count 1"), "");
    ASSERT_EQ(act(start), "");
    ASSERT_TRUE(waitUntil([&] { const auto* one = group("counter"); return one != nullptr && one->members.size() == 1 && last() == 0; }));
    ASSERT_EQ(act("stop processor counter"), "");

    workload::ConsumerGroupSettings settings;
    settings.bootstrapServers = m_cluster->snapshot()->bootstrapServers;
    settings.groupId = "reader";
    settings.topics = {"counts"};
    const auto reader = workload::ConsumerGroup::start(settings);
    ASSERT_TRUE(reader);
    ASSERT_TRUE(waitUntil([&] { return reader.value()->recent().size() == 6; }));
    EXPECT_EQ(reader.value()->recent().back().value, "6") << "and not 1: the state was read back";
}

} // namespace
} // namespace brokerscope::scenario
