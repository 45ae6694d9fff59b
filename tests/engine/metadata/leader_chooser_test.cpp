#include "engine/metadata/leader_chooser.h"
#include "engine/metadata/records.h"
#include "testing/golden_log.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace brokerscope::metadata {
namespace {

const Uuid kTopic = Uuid::fromRandom(1, 1);

std::vector<NodeId> ids(const std::string& text)
{
    std::vector<NodeId> out;
    for (char c : text)
        out.emplace_back(c - '0');
    return out;
}

std::string text(const std::vector<NodeId>& list)
{
    std::string out;
    for (auto id : list)
        out += std::to_string(id.value());
    return out;
}

// A partition before and after, in shorthand: "123" are nodes 1, 2, 3; leader 0 is nobody.
struct Case
{
    const char* what;
    const char* replicas = "123";
    const char* isr = "123";
    const char* elr = "";
    const char* lastKnown = "";
    int leader = 1;
    const char* alive = "123";
    const char* newIsr = nullptr; // nullptr: as it is
    const char* uncleanlyStopped = "";
    ElectionKind election = ElectionKind::Any;
    bool elrEnabled = true;
    int minIsr = 1;

    int expectLeader = 1;
    const char* expectIsr = "123";
    const char* expectElr = "";
    const char* expectLastKnown = "";
    bool expectRecovering = false;
};

class LeaderChooserTest : public ::testing::TestWithParam<Case>
{
};

TEST_P(LeaderChooserTest, FollowsKafkasOrder)
{
    const auto& c = GetParam();
    auto node = [](int id) { return id == 0 ? kNoNode : NodeId(id); };
    PartitionState before;
    before.replicas = ids(c.replicas);
    before.isr = ids(c.isr);
    before.elr = ids(c.elr);
    before.lastKnownElr = ids(c.lastKnown);
    before.directories.resize(before.replicas.size());
    before.leader = node(c.leader);
    before.leaderEpoch = LeaderEpoch(5);
    before.partitionEpoch = 10;

    ElectionRules rules;
    rules.mayLead = [&](NodeId id) {
        auto alive = ids(c.alive);
        return std::find(alive.begin(), alive.end(), id) != alive.end();
    };
    rules.elrEnabled = c.elrEnabled;
    rules.minInsyncReplicas = c.minIsr;
    rules.election = c.election;
    PartitionWish wish;
    if (c.newIsr)
        wish.isr = ids(c.newIsr);
    wish.uncleanlyStopped = ids(c.uncleanlyStopped);

    // Through the record and its replay: what counts is what everybody will see.
    MetadataImage image;
    protocol::TopicRecord topic;
    topic.name = "t";
    topic.topicId = kTopic;
    ASSERT_TRUE(image.replay(topic, Offset(0), LeaderEpoch(0)).has_value());
    protocol::PartitionRecord partition;
    partition.topicId = kTopic;
    partition.partitionId = 0;
    auto raw = [](const std::vector<NodeId>& list) {
        std::vector<std::int32_t> out;
        for (auto id : list)
            out.push_back(id.value());
        return out;
    };
    partition.replicas = raw(before.replicas);
    partition.isr = raw(before.isr);
    partition.eligibleLeaderReplicas = raw(before.elr);
    partition.lastKnownElr = raw(before.lastKnownElr);
    partition.leader = before.leader.value();
    partition.leaderEpoch = 5;
    partition.partitionEpoch = 10;
    ASSERT_TRUE(image.replay(partition, Offset(1), LeaderEpoch(0)).has_value());

    auto record = decidePartitionChange(kTopic, PartitionIndex(0), before, rules, wish);
    if (record) {
        ASSERT_TRUE(image.replay(*record, Offset(2), LeaderEpoch(0)).has_value());
    }
    const auto& after = *image.partition(kTopic, PartitionIndex(0));
    EXPECT_EQ(after.leader, node(c.expectLeader));
    EXPECT_EQ(text(after.isr), c.expectIsr);
    EXPECT_EQ(text(after.elr), c.expectElr);
    EXPECT_EQ(text(after.lastKnownElr), c.expectLastKnown);
    EXPECT_EQ(after.recoveryState == LeaderRecoveryState::Recovering, c.expectRecovering);
    EXPECT_EQ(after.leaderEpoch.value(), after.leader == before.leader ? 5 : 6)
        << "an epoch for every new leader";
    EXPECT_EQ(after.partitionEpoch, record ? 11 : 10);
    // Deciding again changes nothing more.
    EXPECT_FALSE(decidePartitionChange(kTopic, PartitionIndex(0), after, rules).has_value());
}

const Case kCases[] = {
    {.what = "KeepsTheLeaderThatIsAlive", .expectLeader = 1},
    {.what = "TakesTheNextInSyncReplicaInOrder",
     .alive = "23",
     .newIsr = "23",
     .expectLeader = 2,
     .expectIsr = "23"},
    {.what = "SkipsReplicasOutOfSync",
     .isr = "13",
     .alive = "23",
     .newIsr = "3",
     .expectLeader = 3,
     .expectIsr = "3"},
    {.what = "DoesNotGiveLeadershipBackByItself", .leader = 2, .expectLeader = 2},
    {.what = "GivesLeadershipBackWhenAsked",
     .leader = 2,
     .election = ElectionKind::Preferred,
     .expectLeader = 1},
    {.what = "KeepsTheLeaderWhenThePreferredIsNotInSync",
     .isr = "23",
     .leader = 2,
     .election = ElectionKind::Preferred,
     .expectLeader = 2,
     .expectIsr = "23"},
    {.what = "WithoutElrTheLastInSyncReplicaStays",
     .isr = "1",
     .alive = "23",
     .newIsr = "",
     .elrEnabled = false,
     .expectLeader = 0,
     .expectIsr = "1"},
    {.what = "WithoutElrItLeadsAgainWhenBack",
     .isr = "1",
     .leader = 0,
     .elrEnabled = false,
     .expectLeader = 1,
     .expectIsr = "1"},
    {.what = "WithElrTheLastInSyncReplicaBecomesEligible",
     .isr = "1",
     .alive = "23",
     .newIsr = "",
     .expectLeader = 0,
     .expectIsr = "",
     .expectElr = "1",
     .expectLastKnown = "1"},
    {.what = "AnEligibleReplicaThatComesBackLeadsAlone",
     .isr = "",
     .elr = "1",
     .lastKnown = "1",
     .leader = 0,
     .expectLeader = 1,
     .expectIsr = "1"},
    {.what = "NotInSyncAndNotEligibleNeverLeads",
     .isr = "",
     .elr = "1",
     .lastKnown = "1",
     .leader = 0,
     .alive = "23",
     .expectLeader = 0,
     .expectIsr = "",
     .expectElr = "1",
     .expectLastKnown = "1"},
    {.what = "BelowMinIsrWhoLeavesStaysEligible",
     .newIsr = "1",
     .minIsr = 2,
     .expectIsr = "1",
     .expectElr = "23"},
    {.what = "AtMinIsrNobodyNeedsToBeEligible", .newIsr = "12", .minIsr = 2, .expectIsr = "12"},
    {.what = "BackAtMinIsrEligibilityEnds",
     .isr = "1",
     .elr = "23",
     .newIsr = "12",
     .minIsr = 2,
     .expectIsr = "12"},
    {.what = "MinIsrAboveTheReplicasCountsAsAllOfThem",
     .replicas = "12",
     .isr = "1",
     .elr = "2",
     .newIsr = "12",
     .minIsr = 3,
     .expectIsr = "12"},
    {.what = "AnUncleanStopEndsEligibility",
     .isr = "",
     .elr = "1",
     .lastKnown = "1",
     .leader = 0,
     .alive = "",
     .uncleanlyStopped = "1",
     .expectLeader = 0,
     .expectIsr = "",
     .expectElr = "",
     .expectLastKnown = "1"},
    {.what = "ThenTheLastLeaderIsTakenAndRecovers",
     .isr = "",
     .lastKnown = "1",
     .leader = 0,
     .alive = "123",
     .expectLeader = 1,
     .expectIsr = "1",
     .expectRecovering = true},
    {.what = "ButNobodyElseIs",
     .isr = "",
     .lastKnown = "1",
     .leader = 0,
     .alive = "23",
     .expectLeader = 0,
     .expectIsr = "",
     .expectLastKnown = "1"},
    {.what = "UncleanElectionTakesWhoIsAlive",
     .isr = "",
     .elr = "1",
     .lastKnown = "1",
     .leader = 0,
     .alive = "3",
     .election = ElectionKind::Unclean,
     .expectLeader = 3,
     .expectIsr = "3",
     .expectElr = "",
     .expectRecovering = true},
    {.what = "UncleanElectionPrefersWhoIsInSync",
     .isr = "3",
     .leader = 1,
     .alive = "23",
     .election = ElectionKind::Unclean,
     .minIsr = 1,
     .expectLeader = 3,
     .expectIsr = "3"},
    {.what = "UncleanElectionPrefersWhoIsEligible",
     .isr = "",
     .elr = "3",
     .lastKnown = "1",
     .leader = 0,
     .alive = "23",
     .election = ElectionKind::Unclean,
     .expectLeader = 3,
     .expectIsr = "3"},
    {.what = "UncleanElectionWithoutElr",
     .isr = "1",
     .alive = "2",
     .newIsr = "",
     .election = ElectionKind::Unclean,
     .elrEnabled = false,
     .expectLeader = 2,
     .expectIsr = "2",
     .expectRecovering = true},
    {.what = "NobodyAliveNobodyLeads",
     .alive = "",
     .newIsr = "",
     .election = ElectionKind::Unclean,
     .expectLeader = 0,
     .expectIsr = "",
     .expectElr = "123",
     .expectLastKnown = "1"},
};

INSTANTIATE_TEST_SUITE_P(Table,
                         LeaderChooserTest,
                         ::testing::ValuesIn(kCases),
                         [](const auto& tested) { return std::string(tested.param.what); });

// The log of a Kafka node ends with its controlled shutdown: for every partition it wrote what
// became of it.
TEST(LeaderChooserGoldenTest, DecidesByteForByteAsKafkaDid)
{
    MetadataImage image;
    int compared = 0;
    for (const auto& batch : testing::goldenLog()) {
        auto offset = batch.baseOffset;
        for (const auto& bytes : batch.values) {
            auto record = decodeRecord(bytes).value();
            if (const auto* change = record.as<protocol::PartitionChangeRecord>()) {
                ElectionRules rules;
                rules.mayLead = [](NodeId) { return false; };
                rules.elrEnabled = image.featureLevel("eligible.leader.replicas.version") > 0;
                PartitionWish wish;
                wish.isr.emplace();
                PartitionIndex index(change->partitionId);
                auto ours = decidePartitionChange(
                    change->topicId, index, *image.partition(change->topicId, index), rules, wish);
                ASSERT_TRUE(ours.has_value());
                EXPECT_EQ(toHex(encodeRecord(*ours)), toHex(bytes));
                ++compared;
            }
            ASSERT_TRUE(image.replay(record, offset, batch.epoch).has_value());
            offset += 1;
        }
    }
    EXPECT_GT(compared, 10);
}

TEST(ReassignmentTest, EndsWhenTheNewReplicasAreInSync)
{
    PartitionState state;
    state.replicas = ids("1234");
    state.isr = ids("123");
    state.addingReplicas = ids("4");
    state.removingReplicas = ids("1");
    state.directories.resize(4);
    state.directories[3] = Uuid::fromRandom(4, 4);
    state.leader = NodeId(1);
    ElectionRules rules;
    rules.mayLead = [](NodeId) { return true; };
    EXPECT_FALSE(decidePartitionChange(kTopic, PartitionIndex(0), state, rules).has_value())
        << "4 is not in sync yet";
    PartitionWish wish;
    wish.isr = ids("1234");
    auto record = decidePartitionChange(kTopic, PartitionIndex(0), state, rules, wish);
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->replicas, (std::vector<std::int32_t>{2, 3, 4}));
    EXPECT_EQ(record->isr, (std::vector<std::int32_t>{2, 3, 4}));
    EXPECT_EQ(record->leader, 2) << "the leader left with its replica";
    EXPECT_EQ(record->addingReplicas, std::vector<std::int32_t>());
    EXPECT_EQ(record->removingReplicas, std::vector<std::int32_t>());
    ASSERT_TRUE(record->directories.has_value());
    EXPECT_EQ(record->directories->back(), Uuid::fromRandom(4, 4));
}

} // namespace
} // namespace brokerscope::metadata
