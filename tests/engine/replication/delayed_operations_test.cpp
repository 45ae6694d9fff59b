#include "engine/replication/delayed_operations.h"

#include "engine/replication/periodic_tasks.h"
#include "engine/replication/uncommitted_bytes.h"
#include "engine/runtime/sim/simulation.h"

#include <gtest/gtest.h>

#include <string>

namespace brokerscope::replication {

using namespace std::chrono_literals;

namespace {

struct Waiter final : DelayedOperation
{
    explicit Waiter(DelayedOperations& all) : operations(all) {}
    void onReady() override
    {
        ++readyCalls;
        if (!satisfied)
            return;
        operations.stopWaiting(*this);
        outcome = "done";
    }
    void onDeadline() override { outcome = "expired"; }

    DelayedOperations& operations;
    bool satisfied = true;
    int readyCalls = 0;
    std::string outcome;
};

struct DelayedOperationsTest : ::testing::Test
{
    runtime::Simulation sim{1};
    runtime::SimWorld& world = sim.start(NodeId(1));
    DelayedOperations operations{world.clock(), world.scheduler()};

    std::shared_ptr<Waiter> wait(Duration time)
    {
        auto waiter = std::make_shared<Waiter>(operations);
        operations.wait(waiter, sim.now() + time);
        return waiter;
    }
};

TEST_F(DelayedOperationsTest, EachExpiresAtItsOwnTime)
{
    const auto late = wait(300ms);
    const auto early = wait(100ms);
    sim.runFor(99ms);
    EXPECT_EQ(early->outcome, "");
    sim.runFor(1ms);
    EXPECT_EQ(early->outcome, "expired");
    EXPECT_EQ(late->outcome, "");
    sim.runFor(200ms);
    EXPECT_EQ(late->outcome, "expired");
    EXPECT_EQ(operations.waiting(), 0u);
}

TEST_F(DelayedOperationsTest, ATurnWakesAWaiterOnceHoweverOftenItIsMarked)
{
    const auto waiter = wait(1s);
    waiter->satisfied = false;
    {
        const DelayedOperations::Turn outer(operations);
        for (int i = 0; i < 5; ++i) {
            const DelayedOperations::Turn inner(operations);
            operations.markReady(*waiter);
        }
        EXPECT_EQ(waiter->readyCalls, 0);
    }
    EXPECT_EQ(waiter->readyCalls, 1);
    EXPECT_EQ(operations.waiting(), 1u); // not satisfied: it waits on
}

TEST_F(DelayedOperationsTest, WhatIsDoneDoesNotExpire)
{
    const auto waiter = wait(100ms);
    {
        const DelayedOperations::Turn turn(operations);
        operations.markReady(*waiter);
    }
    sim.runFor(1s);
    EXPECT_EQ(waiter->outcome, "done");
}

TEST_F(DelayedOperationsTest, WhatExpiredIsNotWoken)
{
    const auto waiter = wait(100ms);
    sim.runFor(100ms);
    const DelayedOperations::Turn turn(operations);
    operations.markReady(*waiter);
    EXPECT_EQ(waiter->readyCalls, 0);
}

TEST_F(DelayedOperationsTest, DroppedOperationsHearNothing)
{
    const auto waiter = wait(100ms);
    operations.dropAll();
    sim.runFor(1s);
    EXPECT_EQ(waiter->outcome, "");
    EXPECT_EQ(waiter.use_count(), 1);
}

TEST_F(DelayedOperationsTest, PeriodicTasksRunAtTheirOwnPace)
{
    PeriodicTasks tasks(world.clock(), world.scheduler());
    int fast = 0;
    int slow = 0;
    tasks.add(10ms, [&] { ++fast; });
    tasks.add(35ms, [&] { ++slow; });
    sim.runFor(100ms);
    EXPECT_EQ(fast, 10);
    EXPECT_EQ(slow, 2);
    tasks.stop();
    sim.runFor(100ms);
    EXPECT_EQ(fast, 10);
}

TEST(UncommittedBytesTest, CountsEachAppendOnceWhenItIsPassedAsAWhole)
{
    UncommittedBytes bytes;
    bytes.add(Offset(3), 100);
    bytes.add(Offset(5), 50);
    EXPECT_EQ(bytes.takeBelow(Offset(2)), 0u);
    EXPECT_EQ(bytes.takeBelow(Offset(4)), 100u);
    EXPECT_EQ(bytes.takeBelow(Offset(5)), 50u);
    EXPECT_EQ(bytes.takeBelow(Offset(9)), 0u);
}

} // namespace

} // namespace brokerscope::replication
