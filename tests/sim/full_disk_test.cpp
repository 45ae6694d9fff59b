// Disks without room under the metadata quorum: nobody gives up, nothing is promised that is not on a disk, and all goes on
// when there is room. (Partitions: the swarm, and tests/engine/storage.)
#include "sim/settled_cluster.h"

#include <memory>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

class FullDiskTest : public SettledClusterTest
{
protected:
    FullDiskTest() : SettledClusterTest(7) {}

    void fill(NodeId id) { disk(id).setCapacity(disk(id).usedBytes()); }
    void free(NodeId id) { disk(id).setCapacity(std::nullopt); }
    runtime::SimDisk& disk(NodeId id) { return m_cluster.simulation().disk(id); }

    // Tries for so long; true when the cluster has said that the topic is made.
    bool create(const std::string& topic, Duration limit)
    {
        struct State
        {
            bool created = false;
            bool asking = false;
        };
        const auto state = std::make_shared<State>(); // an answer may come after we have given up
        return m_cluster.runUntil(
            [&] {
                if (!state->created && !state->asking) {
                    state->asking = true;
                    m_client.createTopic(topic, 1, {}, [state](protocol::ErrorCode error) {
                        state->asking = false;
                        state->created = error == protocol::ErrorCode::None || error == protocol::ErrorCode::TopicAlreadyExists;
                    });
                }
                return state->created;
            },
            limit);
    }
    bool becomesWhole()
    {
        return m_cluster.runUntil([&] { return m_cluster.isWhole() && m_cluster.hasMetadataEverywhere(); }, 20s);
    }
};

} // namespace

TEST_F(FullDiskTest, AFollowerWithoutRoomHoldsUpNobodyAndCatchesUpWhenThereIsRoom)
{
    const auto follower = otherThan(m_cluster.controller());
    fill(follower);
    EXPECT_TRUE(create("wanted", 20s));
    m_cluster.runFor(3s);
    EXPECT_GT(disk(follower).refusals(), 0u);
    EXPECT_TRUE(m_cluster.isUp(follower));
    EXPECT_FALSE(m_cluster.hasMetadataEverywhere());
    free(follower);
    EXPECT_TRUE(becomesWhole()) << m_cluster.describe();
    EXPECT_TRUE(m_cluster.hasTopic("wanted"));
    m_cluster.checkMetadataAgree();
}

TEST_F(FullDiskTest, AControllerWithoutRoomGivesWayToOneThatHasSome)
{
    const auto former = m_cluster.controller();
    fill(former);
    EXPECT_TRUE(create("wanted", 20s));
    EXPECT_NE(m_cluster.controller(), former);
    EXPECT_TRUE(m_cluster.isUp(former));
    free(former);
    EXPECT_TRUE(becomesWhole()) << m_cluster.describe();
    EXPECT_TRUE(m_cluster.hasTopic("wanted"));
    m_cluster.checkMetadataAgree();
}

TEST_F(FullDiskTest, NothingIsPromisedWhileNoMajorityHasRoom)
{
    const auto one = m_cluster.controller();
    const auto two = otherThan(one);
    fill(one);
    fill(two);
    EXPECT_FALSE(create("wanted", 10s));
    EXPECT_TRUE(m_cluster.isUp(one) && m_cluster.isUp(two));
    free(one);
    EXPECT_TRUE(create("wanted", 20s)) << m_cluster.describe();
    free(two);
    EXPECT_TRUE(becomesWhole()) << m_cluster.describe();
    m_cluster.checkMetadataAgree();
}

TEST_F(FullDiskTest, AVoteThatCannotBeWrittenIsNotGiven)
{
    const auto dead = m_cluster.controller();
    const auto full = otherThan(dead);
    fill(full);
    m_cluster.kill(dead);
    m_cluster.runFor(10s);
    EXPECT_EQ(m_cluster.controller(), kNoNode); // one vote of three
    EXPECT_TRUE(m_cluster.isUp(full));
    free(full);
    EXPECT_TRUE(m_cluster.runUntil([&] { return m_cluster.controller() != kNoNode; }, 10s)) << m_cluster.describe();
    m_cluster.start(dead);
    EXPECT_TRUE(becomesWhole()) << m_cluster.describe();
    m_cluster.checkMetadataAgree();
}

} // namespace brokerscope::sim
