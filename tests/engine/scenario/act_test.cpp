// The words of acts: what each means, and what is said about words that mean nothing.
#include "engine/scenario/act.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace brokerscope::scenario {
namespace {

using ::testing::HasSubstr;
using cluster::ClusterSnapshot;
using cluster::Command;

template <class T> T actorAct(std::string_view line)
{
    const auto act = parseAct(line);
    if (!act) {
        ADD_FAILURE() << line << ": " << act.error().message();
        return {};
    }
    const auto* own = std::get_if<ActorAct>(&act.value());
    const auto* found = own == nullptr ? nullptr : std::get_if<T>(own);
    EXPECT_NE(found, nullptr) << line << " is another act";
    return found == nullptr ? T{} : *found;
}

template <class T> T command(std::string_view line)
{
    const auto act = parseAct(line);
    if (!act) {
        ADD_FAILURE() << line << ": " << act.error().message();
        return {};
    }
    const auto* own = std::get_if<Command>(&act.value());
    const auto* found = own == nullptr ? nullptr : std::get_if<T>(own);
    EXPECT_NE(found, nullptr) << line << " is another act";
    return found == nullptr ? T{} : *found;
}

std::string refused(std::string_view line)
{
    const auto act = parseAct(line);
    return act ? "not refused" : act.error().message();
}

ClusterSnapshot snapshotWithOrders()
{
    ClusterSnapshot snapshot;
    for (int id = 1; id <= 3; ++id) {
        cluster::NodeSnapshot node;
        node.id = NodeId(id);
        node.state = cluster::NodeState::Running;
        snapshot.nodes.push_back(node);
    }
    snapshot.quorum.leader = NodeId(3);
    auto topic = std::make_shared<cluster::TopicSnapshot>();
    topic->name = "orders";
    cluster::PartitionSnapshot partition;
    partition.index = PartitionIndex(0);
    partition.leader = NodeId(2);
    partition.replicas = {NodeId(2), NodeId(1), NodeId(3)};
    partition.isr = {NodeId(2), NodeId(3)};
    topic->partitions.push_back(partition);
    snapshot.topics.push_back(topic);
    cluster::GroupSnapshot group;
    group.id = "billing";
    group.coordinator = NodeId(1);
    snapshot.groups.push_back(group);
    return snapshot;
}

TEST(ActTest, WhatControlUnderstandsIsACommand)
{
    EXPECT_EQ(command<cluster::KillNode>("kill 1").node, NodeId(1));
    EXPECT_FALSE(command<cluster::CutLink>("cut 1 2").oneWay);
    EXPECT_TRUE(command<cluster::CutLink>("cut 1 2 one-way").oneWay);
    EXPECT_EQ(command<cluster::SetDisk>("disk 2 slow 80").latency, std::chrono::milliseconds(80));
    EXPECT_EQ(command<cluster::FailApi>("fail-api Produce NOT_LEADER_OR_FOLLOWER 5").count, 5);
    command<cluster::HealAll>("  heal ");
    EXPECT_EQ(command<cluster::AlterTopicConfigs>("configure orders retention.ms=1000").values.at("retention.ms"), "1000");
}

TEST(ActTest, ASplitHasTwoSides)
{
    const auto act = parseAct("split 1 from 2,3");
    ASSERT_TRUE(act) << act.error().message();
    const auto& split = std::get<Split>(act.value());
    EXPECT_THAT(split.one, ::testing::ElementsAre(NodeId(1)));
    EXPECT_THAT(split.other, ::testing::ElementsAre(NodeId(2), NodeId(3)));
    EXPECT_THAT(refused("split 1 from 1,2"), HasSubstr("both sides"));
    EXPECT_THAT(refused("split 1 2"), HasSubstr("split 1 from 2,3"));
}

TEST(ActTest, TopicsAreCreatedGrownAndDeleted)
{
    const auto topic = actorAct<CreateTopic>("create topic orders partitions 6 replication-factor 2 min.insync.replicas=2 cleanup.policy=compact").topic;
    EXPECT_EQ(topic.name, "orders");
    EXPECT_EQ(topic.partitions, 6);
    EXPECT_EQ(topic.replicationFactor, 2);
    EXPECT_EQ(topic.configs.at("min.insync.replicas"), "2");
    EXPECT_EQ(topic.configs.at("cleanup.policy"), "compact");
    EXPECT_EQ(actorAct<CreateTopic>("create topic a").topic.replicationFactor, 0) << "as many as there are";
    EXPECT_EQ(actorAct<AddPartitions>("add-partitions orders 6").total, 6);
    EXPECT_EQ(actorAct<DeleteTopic>("delete topic orders").topic, "orders");
}

TEST(ActTest, RecordsHaveKeyValueHeadersAndACount)
{
    const auto act = actorAct<ProduceRecords>(R"(produce orders key k7 value "a \"b\" c" header trace=7 header h=x=y partition 2 count 10 acks 1)");
    EXPECT_EQ(act.topic, "orders");
    EXPECT_EQ(act.partition, PartitionIndex(2));
    EXPECT_EQ(act.count, 10);
    EXPECT_EQ(act.acks, workload::Acks::Leader);
    const auto record = workload::RecordGenerator(act.generator).record(0);
    EXPECT_EQ(record.key, "k7");
    EXPECT_EQ(record.value, R"(a "b" c)");
    EXPECT_EQ(record.headers, (std::vector<workload::Header>{{"trace", "7"}, {"h", "x=y"}}));

    const auto keyless = workload::RecordGenerator(actorAct<ProduceRecords>("produce orders value v").generator).record(0);
    EXPECT_EQ(keyless.key, std::nullopt);
    const auto tombstone = workload::RecordGenerator(actorAct<ProduceRecords>("produce orders key k value null").generator).record(0);
    EXPECT_EQ(tombstone.value, std::nullopt);
}

TEST(ActTest, AProducerHasLoadAndSettings)
{
    const auto act = actorAct<StartProducer>(
        R"(start producer shop topic orders rate 20.5 key customer- keys 50 skew 1 size 200 value '{"order":{n}}' acks all )"
        "idempotence on transactional-id t linger 7 compression lz4 client-id web-shop");
    EXPECT_EQ(act.name, "shop");
    EXPECT_EQ(act.settings.clientId, "web-shop");
    EXPECT_EQ(act.settings.transactionalId, "t");
    EXPECT_EQ(act.settings.linger, std::chrono::milliseconds(7));
    EXPECT_EQ(act.settings.compression, workload::Codec::Lz4);
    EXPECT_EQ(act.load.topic, "orders");
    EXPECT_EQ(act.load.recordsPerSecond, 20.5);
    EXPECT_EQ(act.load.generator.distinctKeys, 50);
    EXPECT_EQ(act.load.generator.keySkew, 1);
    EXPECT_EQ(act.load.generator.keys, workload::KeyPattern::Random);
    EXPECT_EQ(act.load.generator.valueSize, 200u);
    EXPECT_EQ(act.load.generator.valueText, R"({"order":{n}})");
    EXPECT_FALSE(actorAct<StartProducer>("start producer p topic t acks 1").settings.idempotence) << "it needs acks=all";
    EXPECT_EQ(actorAct<SetProducerRate>("set-rate shop 0").recordsPerSecond, 0);
    EXPECT_EQ(actorAct<DoTransaction>("abort shop").act, TransactionAct::Abort);
    EXPECT_EQ(actorAct<StopProducer>("stop producer shop").name, "shop");
}

TEST(ActTest, AGroupHasTopicsMembersAndSettings)
{
    const auto act = actorAct<StartGroup>("start group billing topics orders,payments members 2 assignor cooperative-sticky from end "
                                          "isolation read_uncommitted session-timeout 6000 static on per-record 5");
    EXPECT_EQ(act.settings.groupId, "billing");
    EXPECT_THAT(act.settings.topics, ::testing::ElementsAre("orders", "payments"));
    EXPECT_EQ(act.settings.members, 2);
    EXPECT_EQ(act.settings.assignor, workload::Assignor::CooperativeSticky);
    EXPECT_EQ(act.settings.startFrom, workload::StartFrom::Latest);
    EXPECT_FALSE(act.settings.readCommitted);
    EXPECT_TRUE(act.settings.staticMembership);
    EXPECT_EQ(act.settings.sessionTimeout, std::chrono::milliseconds(6000));
    EXPECT_EQ(act.timePerRecord, std::chrono::milliseconds(5));
    EXPECT_TRUE(actorAct<StartGroup>("start group g topics t protocol consumer").settings.consumerProtocol);

    EXPECT_EQ(actorAct<AddMember>("add-member billing").group, "billing");
    EXPECT_EQ(actorAct<RemoveMember>("crash-member billing 2").departure, workload::Departure::Vanish);
    EXPECT_EQ(actorAct<RemoveMember>("stop-member billing 2").departure, workload::Departure::Leave);
    EXPECT_FALSE(actorAct<SetMemberStuck>("stuck-member billing 1 off").stuck);
    EXPECT_EQ(actorAct<SlowMember>("slow-member billing all 200").member, std::nullopt);
    EXPECT_EQ(actorAct<SlowMember>("slow-member billing 3 200").member, 3);
}

TEST(ActTest, OffsetsAreResetInFiveWays)
{
    EXPECT_EQ(actorAct<ResetOffsets>("reset-offsets billing orders earliest").to, ResetTo::Earliest);
    const auto back = actorAct<ResetOffsets>("reset-offsets billing orders-2 back 50");
    EXPECT_EQ(back.to, ResetTo::Back);
    EXPECT_EQ(back.topic, "orders");
    EXPECT_EQ(back.partition, PartitionIndex(2));
    EXPECT_EQ(back.number, 50);
}

TEST(ActTest, ARefusalSaysWhatWasProbablyMeant)
{
    const std::pair<const char*, const char*> kRefused[] = {
        {"", "an act is missing"},
        {"kil 1", "did you mean kill?"},
        {"kill one", "\"one\" is not a node id"},
        {"kill leader of orders-0", "known only when the act happens"},
        {"create tpoic orders", "\"create\" is followed by \"topic\", not by \"tpoic\""},
        {"create topic orders partition 3", "did you mean partitions?"},
        {"create topic orders partitions none", "a number of partitions"},
        {"create topic ord/ers", "the name of a topic"},
        {"produce", "produce TOPIC"},
        {"produce orders value", "the value after \"value\" is missing"},
        {"produce orders value 'open", "not closed"},
        {"produce orders key a key b", "has \"key\" twice"},
        {"produce orders header x", "a header is NAME=VALUE"},
        {"produce orders acks 2", "acks is 0, 1 or all"},
        {"start producer shop", "needs a topic"},
        {"start producer shop topic t idempotence on acks 1", "idempotence needs acks all"},
        {"start producer shop topic t transactional-id x acks 1", "transactions need acks all"},
        {"start producer shop topic t key none keys 4", "goes without"},
        {"start producer shop topic t key a skew 1", "needs \"keys\""},
        {"start producer shop topic t compression zip", "gzip"},
        {"start group g", "needs topics"},
        {"start group g topics ,", "names of topics"},
        {"start group g topics t members 65", "0 to 64"},
        {"start group g topics t assignor sticky", "cooperative-sticky"},
        {"reset-offsets g t erliest", "did you mean earliest?"},
        {"reset-offsets g t back", "reset-offsets GROUP"},
        {"set-rate shop fast", "records per second"},
        {"crash-member g x", "number of a member"},
        {"stuck-member g 1 maybe", "on or off"},
    };
    for (const auto& [line, why] : kRefused)
        EXPECT_THAT(refused(line), HasSubstr(why)) << line;
    EXPECT_THAT(refused(std::string(20'000, 'x')), HasSubstr("16 kilobytes"));
}

TEST(ActTest, NodesOfTheMomentAreFoundInTheSnapshot)
{
    const auto snapshot = snapshotWithOrders();
    NodeId it = kNoNode;
    const auto killed = [&](std::string_view line) {
        const auto act = parseAct(line, snapshot, it);
        if (!act)
            return act.error().message();
        return std::to_string(std::get<cluster::KillNode>(std::get<Command>(act.value())).node.value());
    };
    EXPECT_THAT(killed("kill it"), HasSubstr("no act before"));
    EXPECT_EQ(killed("kill leader of orders-0"), "2");
    EXPECT_EQ(killed("kill it"), "2");
    EXPECT_EQ(killed("kill controller"), "3");
    EXPECT_EQ(killed("kill follower of orders-0"), "3") << "the one in the ISR, although node 1 is assigned before it";
    EXPECT_EQ(killed("kill coordinator of billing"), "1");
    EXPECT_THAT(killed("kill leader of orders-7"), HasSubstr("no partition orders-7"));
    EXPECT_THAT(killed("kill coordinator of nobody"), HasSubstr("nobody coordinates"));
    EXPECT_THAT(killed("kill leader orders-0"), HasSubstr("comes \"of\""));

    const auto cut = parseAct("cut leader of orders-0 follower of orders-0 one-way", snapshot, it);
    ASSERT_TRUE(cut) << cut.error().message();
    const auto& link = std::get<cluster::CutLink>(std::get<Command>(cut.value()));
    EXPECT_EQ(link.from, LinkEnd(NodeId(2)));
    EXPECT_EQ(link.to, LinkEnd(NodeId(3)));
    EXPECT_TRUE(link.oneWay);
}

TEST(ActTest, AllThatIsDownOrFrozenIsStartedAtOnce)
{
    auto snapshot = snapshotWithOrders();
    snapshot.nodes[0].state = cluster::NodeState::Killed;
    snapshot.nodes[2].state = cluster::NodeState::Paused;
    NodeId it = kNoNode;
    const auto act = parseAct("start all", snapshot, it);
    ASSERT_TRUE(act) << act.error().message();
    const auto& commands = std::get<Several>(act.value()).commands;
    ASSERT_EQ(commands.size(), 2u);
    EXPECT_EQ(std::get<cluster::StartNode>(commands[0]).node, NodeId(1));
    EXPECT_EQ(std::get<cluster::ResumeNode>(commands[1]).node, NodeId(3));
    EXPECT_THAT(refused("start all"), HasSubstr("known only when the act happens"));
    EXPECT_TRUE(checkAct("start all"));
}

TEST(ActTest, AWordThatLooksLikeANodesNameIsLeftAloneElsewhere)
{
    const auto snapshot = snapshotWithOrders();
    NodeId it = kNoNode;
    const auto act = parseAct("start producer leader topic controller value it", snapshot, it);
    ASSERT_TRUE(act) << act.error().message();
    EXPECT_EQ(std::get<StartProducer>(std::get<ActorAct>(act.value())).load.topic, "controller");
}

TEST(ActTest, ALineIsCheckedBeforeItsNodesAreKnown)
{
    EXPECT_TRUE(checkAct("kill leader of orders-0"));
    EXPECT_TRUE(checkAct("cut leader of orders-0 controller one-way"));
    EXPECT_TRUE(checkAct("disk it full"));
    const auto wrong = checkAct("disk leader of orders-0 fulll");
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().message(), HasSubstr("slow, full, fail or ok"));
    EXPECT_FALSE(checkAct("kill leader of orders"));
}

TEST(ActTest, AStreamProgramIsOneActWithItsTopicsWorkAndGuarantee)
{
    const auto act = actorAct<StartProcessor>("start processor counter from clicks to counts work count guarantee exactly-once");
    EXPECT_EQ(act.settings.name, "counter");
    EXPECT_EQ(act.settings.from, "clicks");
    EXPECT_EQ(act.settings.to, "counts");
    EXPECT_EQ(act.settings.work, workload::Work::Count);
    EXPECT_EQ(act.settings.guarantee, workload::Guarantee::ExactlyOnce);
    const auto plain = actorAct<StartProcessor>("start processor copier from a to b");
    EXPECT_EQ(plain.settings.work, workload::Work::Copy);
    EXPECT_EQ(plain.settings.guarantee, workload::Guarantee::AtLeastOnce);
    EXPECT_EQ(actorAct<StopProcessor>("stop processor counter").name, "counter");
    EXPECT_EQ(actorAct<CrashProcessor>("crash-processor counter").name, "counter");

    EXPECT_THAT(refused("start processor counter from clicks"), HasSubstr("needs two topics"));
    EXPECT_THAT(refused("start processor counter from a to a"), HasSubstr("would never end"));
    EXPECT_THAT(refused("start processor counter from a to b guarantee at-most-onc"), HasSubstr("did you mean at-most-once?"));
    EXPECT_THAT(refused("start processor counter from a to b work sum"), HasSubstr("copy or count"));
    EXPECT_THAT(refused("crash-processor"), HasSubstr("crash-processor NAME"));
}

} // namespace
} // namespace brokerscope::scenario
