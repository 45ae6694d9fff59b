// Share consumers on real clusters of ours: who gets what, what comes again, and that they end.
#include "engine/workload/admin.h"
#include "engine/workload/closing.h"
#include "engine/workload/producer.h"
#include "engine/workload/share_consumer.h"

#include "testing/live_cluster.h"

#include <numeric>
#include <set>

namespace brokerscope::workload {
namespace {

using namespace std::chrono_literals;
using brokerscope::testing::errorOf;
using brokerscope::testing::waitUntil;

constexpr std::chrono::milliseconds kLock{4'000};

class ShareConsumerTest : public brokerscope::testing::LiveClusterTest
{
protected:
    void SetUp() override
    {
        m_config.settings = {{"group.share.min.record.lock.duration.ms", "1000"}};
        open();
        m_bootstrap = m_cluster->bootstrapServers();
        m_admin = std::move(Admin::start(m_bootstrap)).value();
        NewTopic topic;
        topic.name = "orders";
        ASSERT_EQ(errorOf([&](auto done) { m_admin->createTopic(topic, done); }), "");
        ProducerSettings settings;
        settings.bootstrapServers = m_bootstrap;
        m_producer = std::move(Producer::start(settings)).value();
    }
    void TearDown() override
    {
        m_members.clear();
        m_producer.reset();
        m_admin.reset();
        EXPECT_TRUE(waitForClosingClients(60s));
    }
    void send(int records)
    {
        const auto before = m_producer->status()->acknowledged;
        for (int i = 0; i < records; ++i)
            m_producer->send({"orders", PartitionIndex(i % 3), std::nullopt, "order " + std::to_string(i), {}, {}}, {});
        ASSERT_TRUE(waitUntil([&] { return m_producer->status()->acknowledged == before + static_cast<std::uint64_t>(records); }));
    }
    ShareConsumer& join(std::function<Verdict(const SharedRecord&)> decide = {}, std::chrono::microseconds time = 0us)
    {
        ShareConsumerSettings settings;
        settings.bootstrapServers = m_bootstrap;
        settings.groupId = "packers";
        settings.topics = {"orders"};
        settings.clientId = "packers-" + std::to_string(m_members.size() + 1);
        settings.groupConfigs = {{"share.auto.offset.reset", "earliest"}, {"share.record.lock.duration.ms", std::to_string(kLock.count())}};
        settings.decide = std::move(decide);
        settings.timePerRecord = time;
        auto started = ShareConsumer::start(settings);
        EXPECT_TRUE(started);
        m_members.push_back(std::move(started).value());
        return *m_members.back();
    }
    std::uint64_t sum(std::uint64_t ShareConsumerStatus::* what) const
    {
        return std::accumulate(m_members.begin(), m_members.end(), std::uint64_t{0},
                               [&](auto before, const auto& member) { return before + member->status().*what; });
    }
    std::string problems() const
    {
        std::string all;
        for (const auto& member : m_members)
            all += member->status().lastError + " " + member->status().lastErrorText + "\n";
        return all;
    }

    std::string m_bootstrap;
    std::unique_ptr<Admin> m_admin;
    std::unique_ptr<Producer> m_producer;
    std::vector<std::unique_ptr<ShareConsumer>> m_members;
};

} // namespace

TEST_F(ShareConsumerTest, MoreMembersThanPartitionsAllGetRecordsAndEachRecordIsAcceptedOnce)
{
    for (int i = 0; i < 4; ++i)
        join({}, 2ms);
    ASSERT_TRUE(waitUntil([&] {
        return std::all_of(m_members.begin(), m_members.end(), [](const auto& member) { return !member->status().assignment.empty(); });
    })) << problems();
    const auto everybodyGotSome = [&] {
        return std::all_of(m_members.begin(), m_members.end(), [](const auto& member) { return member->status().received > 0; });
    };
    std::uint64_t sent = 0;
    ASSERT_TRUE(waitUntil([&] {
        send(30);
        sent += 30;
        return everybodyGotSome();
    })) << problems();
    ASSERT_TRUE(waitUntil([&] { return sum(&ShareConsumerStatus::accepted) == sent; })) << problems();
    EXPECT_EQ(sum(&ShareConsumerStatus::received), sent);
    EXPECT_EQ(sum(&ShareConsumerStatus::again), 0u);
    EXPECT_EQ(m_members[0]->status().lockTime, kLock);
}

TEST_F(ShareConsumerTest, AReleasedRecordComesAgainAndARejectedOneDoesNot)
{
    auto& member = join([](const SharedRecord& record) {
        return record.offset == Offset(0) && record.deliveries == 1 ? Verdict::Release
               : record.offset == Offset(1)                         ? Verdict::Reject
                                                                    : Verdict::Accept;
    });
    send(9); // three in each partition
    ASSERT_TRUE(waitUntil([&] { return member.status().accepted == 6; })) << problems();
    EXPECT_EQ(member.status().released, 3u);
    EXPECT_EQ(member.status().rejected, 3u);
    EXPECT_EQ(member.status().again, 3u);
    EXPECT_EQ(member.status().inHand, 0u);
}

TEST_F(ShareConsumerTest, WhatOneHadThatLeavesGoesToAnotherAtOnceAndWhatOneHadThatVanishesAfterTheLock)
{
    auto& vanishes = join({}, 1h);
    send(9);
    ASSERT_TRUE(waitUntil([&] { return vanishes.status().inHand > 0; })) << problems();
    const auto locked = vanishes.status().inHand;
    vanishes.vanish();
    join({}, 1h);
    ASSERT_TRUE(waitUntil([&] { return m_members[1]->status().inHand > 0; })) << problems();
    m_members.pop_back(); // it gives back what it has
    auto& heir = join();
    ASSERT_TRUE(waitUntil([&] { return heir.status().accepted == 9; })) << problems();
    EXPECT_GE(heir.status().again, locked);
    EXPECT_EQ(vanishes.status().accepted, 0u);
}

TEST(ShareConsumerSettingsTest, WhatCannotBeStartedIsRefusedAndWhatFindsNobodyEnds)
{
    ShareConsumerSettings settings;
    settings.bootstrapServers = "127.0.0.1:1";
    settings.topics = {"orders"};
    EXPECT_FALSE(ShareConsumer::start(settings)) << "no group";
    settings.groupId = "packers";
    {
        auto started = ShareConsumer::start(settings);
        ASSERT_TRUE(started);
        EXPECT_TRUE(waitUntil([&] { return started.value()->status().lastError == "_TRANSPORT"; }));
    }
    EXPECT_TRUE(waitForClosingClients(60s));
}

} // namespace brokerscope::workload
