// What a line of a scenario, or a form, says about a client arrives at the client, every setting of it.
#include "ui/bridge/workload_settings.h"

#include "engine/scenario/act.h"

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

template <class Act> Act actOf(const char* line)
{
    const auto parsed = scenario::parseAct(line);
    EXPECT_TRUE(parsed) << parsed.error().message();
    return std::get<Act>(std::get<scenario::ActorAct>(parsed.value()));
}

class ProducerLineTest : public testing::TestWithParam<const char*>
{
};

TEST_P(ProducerLineTest, ComesThroughTheWindowUnchanged)
{
    const auto act = actOf<scenario::StartProducer>(GetParam());
    const auto shown = steadyProducerOf(act.settings, act.load);
    EXPECT_EQ(producerSettingsOf(shown), act.settings);
    EXPECT_EQ(loadOf(shown), act.load);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, ProducerLineTest,
    testing::Values("start producer shop topic orders",
                    "start producer shop topic orders rate 2.5 keys 50 key customer- value x{n} size 200 header a=1 seed 9 partition 2",
                    "start producer shop topic orders keys 50 skew 1 burst 10 records 300 acks 1 linger 40 compression zstd",
                    "start producer shop topic orders key none value null acks 0 delivery-timeout 1500 client-id till",
                    "start producer shop topic orders key same idempotence off",
                    "start producer shop topic orders transactional-id t transaction-timeout 5000"));

class GroupLineTest : public testing::TestWithParam<const char*>
{
};

TEST_P(GroupLineTest, ComesThroughTheWindowUnchanged)
{
    const auto act = actOf<scenario::StartGroup>(GetParam());
    EXPECT_EQ(groupSettingsOf(groupToRunOf(act.settings)), act.settings);
}

INSTANTIATE_TEST_SUITE_P(Lines, GroupLineTest,
                         testing::Values("start group billing topics orders",
                                         "start group billing topics orders,payments members 3 assignor cooperative-sticky from end",
                                         "start group billing topics orders isolation read_uncommitted static on client-id clerk group-id bills",
                                         "start group billing topics orders protocol consumer max-poll-interval 20000",
                                         "start group billing topics orders session-timeout 2000 max-poll-interval 4000"));

TEST(WorkloadSettingsTest, ADeliveryEndsBeforeItsTransactionDoes)
{
    SteadyProducer producer;
    producer.transactionalId = QStringLiteral("t");
    producer.deliveryTimeoutMs = 30'000;
    producer.transactionTimeoutMs = 5'000;
    EXPECT_EQ(producerSettingsOf(producer).deliveryTimeout.count(), 5'000);
    producer.transactionalId.clear();
    EXPECT_EQ(producerSettingsOf(producer).deliveryTimeout.count(), 30'000);
}

} // namespace
} // namespace brokerscope::ui
