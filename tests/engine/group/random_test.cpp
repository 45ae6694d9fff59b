// Members that come, go, crash and lag at random, and coordinators that crash under them, from a
// seed. After every step: the generation never falls, and by a step it rises at most as often as
// joins could complete in it; nobody shares a partition within a generation; a committed offset
// never goes back by itself; a successor holds what was committed.
#include "engine/group/testing/driver.h"

#include <random>
#include <set>

namespace brokerscope::group::testing {
namespace {

struct Actor
{
    Joiner joiner;
    std::int32_t generation = -1;
    std::optional<RequestId> join;
    std::optional<RequestId> sync;
    std::vector<PartitionIndex> owned;
    bool active = false;
};

class World
{
public:
    explicit World(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 5; ++i) {
            m_actors[i].joiner.clientId = "c" + std::to_string(i);
            m_actors[i].joiner.rebalanceTimeoutMs = 20'000;
            if (i >= 3)
                m_actors[i].joiner.instanceId = "static-" + std::to_string(i);
        }
    }

    void step()
    {
        Actor& actor = m_actors[below(5)];
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            act(actor);
            break;
        case 4:
        case 5:
        case 6:
            for (auto& each : m_actors)
                act(each);
            break;
        case 7:
            if (actor.active && actor.generation >= 0)
                actOnError(actor,
                           m_driver.heartbeat(
                               actor.joiner.memberId, actor.generation, actor.joiner.instanceId));
            break;
        case 8:
            m_driver.advance(milliseconds(below(4'000)));
            break;
        case 9:
            if (below(3) == 0)
                vanish(actor); // without a word
            else if (below(3) == 0 && actor.active && !actor.joiner.instanceId &&
                     !actor.joiner.memberId.empty()) {
                m_driver.leave({{actor.joiner.memberId, std::nullopt}});
                vanish(actor);
            }
            break;
        case 10:
            m_driver.commitAtOnce = below(3) != 0;
            if (m_driver.commitAtOnce)
                m_driver.settle();
            else if (below(2) == 0)
                m_driver.commitAll();
            else if (!m_driver.inFlight.empty() && m_driver.inFlight.size() == 1 && below(4) == 0)
                m_driver.failNext(ErrorCode::NotEnoughReplicas);
            break;
        case 11:
            if (below(8) == 0)
                crash();
            break;
        }
        collect();
        check();
    }

    void quiet()
    {
        m_driver.commitAtOnce = true;
        m_driver.settle();
        for (auto& each : m_actors)
            each.active = true;
        for (int i = 0; i < 60; ++i) {
            for (auto& each : m_actors) {
                act(each);
                collect();
                if (each.generation >= 0 && !each.join && !each.sync)
                    actOnError(each,
                               m_driver.heartbeat(
                                   each.joiner.memberId, each.generation, each.joiner.instanceId));
            }
            m_driver.advance(seconds(2));
            collect();
            check();
        }
        EXPECT_EQ(m_driver.view().state, "Stable") << "once the faults have stopped";
        std::set<std::int32_t> owned;
        for (const auto& each : m_actors)
            for (const auto partition : each.owned)
                owned.insert(partition.value());
        EXPECT_EQ(owned.size(), 6u) << "every partition has an owner";
    }
    int generations() const { return m_lastGeneration; }

private:
    std::uint32_t below(std::uint32_t bound) { return m_random() % bound; }

    void vanish(Actor& actor)
    {
        actor.active = false;
        actor.join.reset();
        actor.sync.reset();
        actor.generation = -1;
        actor.owned.clear();
        actor.joiner.memberId.clear();
    }
    void actOnError(Actor& actor, ErrorCode error)
    {
        if (error == ErrorCode::None)
            return;
        actor.generation = -1;
        actor.owned.clear();
        if (error == ErrorCode::UnknownMemberId || error == ErrorCode::FencedInstanceId)
            actor.joiner.memberId.clear();
    }
    void act(Actor& actor)
    {
        actor.active = true;
        if (actor.join || actor.sync)
            return;
        if (actor.generation < 0) {
            actor.owned.clear();
            actor.join = m_driver.join(actor.joiner);
        } else if (!actor.owned.empty()) {
            const auto partition = actor.owned.front().value();
            const auto request = m_driver.commit(
                actor.joiner.memberId, actor.generation, "orders", partition, ++m_offset);
            if (m_driver.isAnswered(request) && m_driver.committed(request) == ErrorCode::None)
                m_committed[partition] = m_offset;
        }
    }
    void collect()
    {
        for (auto& actor : m_actors) {
            if (actor.join && m_driver.isAnswered(*actor.join)) {
                const auto response = m_driver.joined(*std::exchange(actor.join, std::nullopt));
                const auto error = codeOf(response.errorCode);
                if (error == ErrorCode::MemberIdRequired) {
                    actor.joiner.memberId = response.memberId;
                } else if (error != ErrorCode::None) {
                    actOnError(actor, error);
                } else {
                    actor.joiner.memberId = response.memberId;
                    actor.generation = response.generationId;
                    std::vector<std::pair<std::string, Bytes>> plan;
                    if (response.leader == response.memberId && !response.skipAssignment)
                        for (std::size_t i = 0; i < response.members.size(); ++i) {
                            std::vector<std::int32_t> share;
                            for (std::size_t p = i; p < 6; p += response.members.size())
                                share.push_back(static_cast<std::int32_t>(p));
                            plan.emplace_back(response.members[i].memberId,
                                              assignmentOf("orders", share));
                        }
                    actor.sync = m_driver.sync(actor.joiner.memberId,
                                               actor.generation,
                                               plan,
                                               "g",
                                               actor.joiner.instanceId);
                }
            }
            if (actor.sync && m_driver.isAnswered(*actor.sync)) {
                const auto response = m_driver.synced(*std::exchange(actor.sync, std::nullopt));
                actor.owned.clear();
                if (codeOf(response.errorCode) != ErrorCode::None)
                    actOnError(actor, codeOf(response.errorCode));
                else if (const auto assigned = assignedPartitionsOf(response.assignment);
                         assigned && assigned->contains("orders"))
                    actor.owned = assigned->at("orders");
            }
        }
    }
    void crash()
    {
        m_driver.shard->resign();
        m_driver.settle();
        m_driver.inFlight.clear();
        const DurableState before = m_driver.shard->committed();
        m_driver.commitAtOnce = true;
        m_driver.crashAndReload();
        EXPECT_EQ(m_driver.shard->committed(), before);
        m_lastGeneration =
            m_driver.view().generation; // one that was never committed may be counted again
    }
    void check()
    {
        const auto view = m_driver.view();
        if (!view.id.empty()) {
            EXPECT_GE(view.generation, m_lastGeneration);
            EXPECT_LE(view.generation, m_lastGeneration + 8)
                << "more than a few joins completed in one step";
            m_lastGeneration = view.generation;
        } else {
            m_lastGeneration = 0;
        }
        std::map<std::pair<std::int32_t, std::int32_t>, std::string> owners;
        for (const auto& actor : m_actors)
            for (const auto partition : actor.owned) {
                const auto [owner, fresh] = owners.emplace(
                    std::pair(actor.generation, partition.value()), actor.joiner.memberId);
                EXPECT_TRUE(fresh) << owner->second << " and " << actor.joiner.memberId
                                   << " both own partition " << partition;
            }
        for (const auto& [partition, offset] : m_committed)
            EXPECT_GE(m_driver.fetch("orders", partition), offset);
    }

    std::mt19937 m_random;
    Driver m_driver;
    Actor m_actors[5];
    std::int32_t m_lastGeneration = 0;
    std::int64_t m_offset = 0;
    std::map<std::int32_t, std::int64_t> m_committed;
};

} // namespace

class RandomGroupTest : public ::testing::TestWithParam<unsigned>
{
};

TEST_P(RandomGroupTest, NobodySharesAPartitionAndNothingCommittedIsLost)
{
    World world(GetParam());
    for (int i = 0; i < 400 && !HasFailure(); ++i)
        world.step();
    world.quiet();
    EXPECT_GT(world.generations(), 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomGroupTest, ::testing::Range(1u, 41u));

TEST(GenerationTest, RisesByOneWithEachCompletedJoin)
{
    Driver driver;
    Joiner a, b;
    auto generation = driver.stabilize({&a, &b});
    EXPECT_EQ(generation, 1);
    for (int i = 0; i < 20; ++i) {
        Joiner& leader = driver.view().leader == a.memberId ? a : b;
        Joiner& follower = &leader == &a ? b : a;
        driver.join(leader);
        EXPECT_EQ(driver.view().generation, generation) << "not before everybody has joined";
        driver.join(follower);
        EXPECT_EQ(driver.view().generation, ++generation);
        driver.sync(driver.view().leader, generation);
    }
}

} // namespace brokerscope::group::testing
