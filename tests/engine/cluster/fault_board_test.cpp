#include "engine/cluster/fault_board.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {
namespace {

using namespace std::chrono_literals;

class FaultBoardTest : public ::testing::Test
{
protected:
    std::vector<NodeId> nodes{NodeId(1), NodeId(2), NodeId(3)};
    std::vector<Event> events;
    FaultBoard board{[this] { return nodes; }, [this](Event event) { events.push_back(std::move(event)); }};
    LinkEnd app = LinkEnd::ofClient("app@127.0.0.1");

    ClusterSnapshot shown() const
    {
        ClusterSnapshot snapshot;
        board.describe(snapshot);
        return snapshot;
    }
    template <class Command> std::string apply(const Command& command)
    {
        const auto result = board.apply(command);
        return result ? std::string() : result.error().message();
    }
};

} // namespace

TEST_F(FaultBoardTest, FaultsOfOneLinkAddUpAndHealTogether)
{
    EXPECT_EQ(apply(CutLink{NodeId(1), NodeId(2), true}), "");
    EXPECT_EQ(apply(DelayLink{NodeId(1), NodeId(2), 200ms}), "");
    EXPECT_EQ(apply(JitterLink{NodeId(2), NodeId(1), 30ms}), "");
    EXPECT_EQ(apply(LimitLink{NodeId(1), NodeId(2), 5000}), "");
    const auto links = shown().links;
    ASSERT_EQ(links.size(), 2u);
    EXPECT_TRUE(links[0].cut);
    EXPECT_FALSE(links[1].cut);
    for (const auto& link : links) {
        EXPECT_EQ(link.delayMs, 200);
        EXPECT_EQ(link.jitterMs, 30);
        EXPECT_EQ(link.bytesPerSecond, 5000);
    }
    EXPECT_EQ(apply(HealLink{NodeId(2), NodeId(1)}), "");
    EXPECT_TRUE(shown().links.empty());
}

TEST_F(FaultBoardTest, AClientsLinkToNobodyInParticularIsItsLinkToEachNode)
{
    EXPECT_EQ(apply(CutLink{app, LinkEnd(), false}), "");
    const auto links = shown().links;
    ASSERT_EQ(links.size(), 6u);
    for (const auto& link : links) {
        EXPECT_EQ(link.client, "app@127.0.0.1");
        EXPECT_NE(link.from == kNoNode, link.to == kNoNode);
    }
    EXPECT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0].name, "app@127.0.0.1");
}

TEST_F(FaultBoardTest, EachActIsAnEventBeforeItTakesEffect)
{
    FaultBoard* other = nullptr;
    std::size_t linksAtEvent = 99;
    FaultBoard watched([this] { return nodes; }, [&](const Event& event) {
        EXPECT_EQ(event.type, EventType::LinkCut);
        ClusterSnapshot snapshot;
        other->describe(snapshot);
        linksAtEvent = snapshot.links.size();
    });
    other = &watched;
    EXPECT_TRUE(watched.apply(CutLink{NodeId(1), NodeId(2), false}));
    EXPECT_EQ(linksAtEvent, 0u);
}

TEST_F(FaultBoardTest, SaysWhatCannotBeDone)
{
    EXPECT_NE(apply(CutLink{NodeId(1), NodeId(1), false}).find("no link to itself"), std::string::npos);
    EXPECT_NE(apply(CutLink{app, LinkEnd::ofClient("b@h"), false}).find("clients"), std::string::npos);
    EXPECT_NE(apply(ResetLink{NodeId(1), LinkEnd()}).find("a link joins"), std::string::npos);
    EXPECT_NE(apply(DelayLink{NodeId(1), NodeId(2), -1ms}).find("0 to"), std::string::npos);
    EXPECT_NE(apply(JitterLink{NodeId(1), NodeId(9), 1ms}).find("no node 9"), std::string::npos);
    EXPECT_NE(apply(LimitLink{NodeId(1), NodeId(2), -5}).find("negative"), std::string::npos);
    EXPECT_NE(apply(SetDisk{NodeId(1), DiskState::Slow, 0ms}).find("slow disk"), std::string::npos);
    EXPECT_NE(apply(SetDisk{NodeId(7), DiskState::Full, {}}).find("no node 7"), std::string::npos);
    EXPECT_NE(apply(FailApi{"Producer", "NOT_COORDINATOR", 1, kNoNode}).find("no API"), std::string::npos);
    EXPECT_NE(apply(FailApi{"Produce", "NOPE", 1, kNoNode}).find("no error"), std::string::npos);
    EXPECT_NE(apply(FailApi{"Produce", "NOT_COORDINATOR", -1, kNoNode}).find("times"), std::string::npos);
    EXPECT_TRUE(events.empty());
    EXPECT_TRUE(shown().links.empty());
}

TEST_F(FaultBoardTest, DisksAndPlannedErrorsAreShownUntilEverythingIsHealed)
{
    EXPECT_EQ(apply(SetDisk{NodeId(2), DiskState::Slow, 40ms}), "");
    EXPECT_EQ(apply(SetDisk{NodeId(3), DiskState::Full, {}}), "");
    EXPECT_EQ(apply(FailApi{"produce", "not-leader-or-follower", 3, NodeId(1)}), "");
    EXPECT_EQ(apply(CutLink{NodeId(1), NodeId(2), false}), "");
    const auto snapshot = shown();
    ASSERT_EQ(snapshot.disks.size(), 2u);
    EXPECT_EQ(snapshot.disks[0].state, DiskState::Slow);
    EXPECT_EQ(snapshot.disks[0].latencyMs, 40);
    EXPECT_EQ(snapshot.disks[1].state, DiskState::Full);
    ASSERT_EQ(snapshot.plannedErrors.size(), 1u);
    EXPECT_EQ(snapshot.plannedErrors[0].api, "Produce");
    EXPECT_EQ(snapshot.plannedErrors[0].error, "NOT_LEADER_OR_FOLLOWER");
    EXPECT_EQ(snapshot.plannedErrors[0].remaining, 3);
    EXPECT_EQ(apply(HealAll{}), "");
    const auto healed = shown();
    EXPECT_TRUE(healed.links.empty() && healed.disks.empty() && healed.plannedErrors.empty());
    EXPECT_EQ(events.back().type, EventType::FaultsHealed);
}

TEST_F(FaultBoardTest, IsolatingANodeCutsAllItsLinksToNodes)
{
    EXPECT_EQ(apply(IsolateNode{NodeId(2)}), "");
    EXPECT_EQ(shown().links.size(), 4u);
    EXPECT_EQ(apply(HealLinks{}), "");
    EXPECT_TRUE(shown().links.empty());
}

} // namespace brokerscope::cluster
