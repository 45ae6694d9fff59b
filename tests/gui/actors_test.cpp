// The acts of scenarios and of `ctl`, done by the window's clients.
#include "fake_source.h"
#include "fake_workloads.h"

#include "ui/bridge/posted_actors.h"
#include "ui/bridge/workload_actors.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <future>
#include <thread>

namespace brokerscope::ui {
namespace {

scenario::ActorAct actOf(const std::string& line)
{
    const auto parsed = scenario::parseAct(line);
    EXPECT_TRUE(parsed) << line;
    return std::get<scenario::ActorAct>(parsed.value());
}

class ActorsTest : public testing::Test
{
protected:
    // The sentence of the error, or nothing.
    std::string act(const std::string& line)
    {
        std::string error = "no answer";
        actors.perform(actOf(line), [&](Result<void> done) { error = done ? std::string() : done.error().message(); });
        return error;
    }
    void showMembers(std::vector<int> numbers)
    {
        for (auto& row : workloads.current)
            if (!row.isProducer)
                for (const int number : numbers) {
                    MemberRow member;
                    member.number = number;
                    row.memberRows.push_back(member);
                }
    }

    FakeSource source;
    FakeWorkloads workloads;
    WorkloadActors actors{source, workloads};
};

TEST_F(ActorsTest, ACardThatWasStoppedByHandIsGoneForLinesToo)
{
    EXPECT_EQ(act("start producer shop topic orders"), "");
    EXPECT_NE(act("start producer shop topic orders"), "");
    workloads.stop(workloads.current.front().id);
    EXPECT_NE(act("stop producer shop"), "") << "there is none";
    EXPECT_EQ(act("start producer shop topic orders"), "");
    EXPECT_EQ(workloads.current.size(), 1u);
}

TEST_F(ActorsTest, AMemberLeavesByItsNumberAndSlownessIsForThoseToComeToo)
{
    EXPECT_EQ(act("start group billing topics orders members 2 per-record 5"), "");
    EXPECT_EQ(workloads.groups.back().microsecondsPerRecord, 5'000);
    showMembers({1, 2});
    EXPECT_EQ(act("stop-member billing 1"), "");
    EXPECT_EQ(act("crash-member billing 2"), "");
    EXPECT_EQ(act("slow-member billing all 7"), "");
    const auto id = workloads.current.front().id;
    EXPECT_EQ(workloads.acts, (std::vector<QString>{QStringLiteral("leave %1 1").arg(id), QStringLiteral("crash %1 2").arg(id),
                                                    QStringLiteral("slow %1 0 7000").arg(id)}));
}

TEST_F(ActorsTest, TheFiguresOfOneThatWasStoppedStay)
{
    EXPECT_EQ(act("start producer shop topic orders"), "");
    workloads.current.front().records = 41;
    EXPECT_EQ(act("stop producer shop"), "");
    EXPECT_EQ(actors.figures().producers.at("shop").acknowledged, 41u);
}

TEST_F(ActorsTest, ARecordByItselfIsSentWithTheAcksOfItsLine)
{
    actors.perform(actOf("produce orders value x acks 1"), [](Result<void>) {});
    ASSERT_EQ(workloads.sent.size(), 1u);
    EXPECT_EQ(workloads.sent[0].acks, QStringLiteral("1"));
}

TEST_F(ActorsTest, ATopicThatIsThereIsWhatWasAskedForAndARefusalIsNot)
{
    const auto answered = [&](const QString& said) {
        std::string error = "no answer";
        actors.perform(actOf("create topic orders"), [&](Result<void> done) { error = done ? std::string() : done.error().message(); });
        emit workloads.topicCreated(QStringLiteral("orders"), said);
        return error;
    };
    EXPECT_EQ(answered({}), "");
    EXPECT_EQ(answered(QStringLiteral("cannot create topic orders: TOPIC_ALREADY_EXISTS: it is there")), "");
    EXPECT_EQ(answered(QStringLiteral("cannot create topic orders: INVALID_CONFIG: no such")), "cannot create topic orders: INVALID_CONFIG: no such");
}

TEST_F(ActorsTest, WhatIsPostedFromAnotherThreadIsDoneByTheWindow)
{
    PostedActors posted;
    const auto post = [&] {
        auto answer = std::make_shared<std::promise<std::string>>();
        auto future = answer->get_future();
        std::thread([&posted, answer] {
            posted.perform(actOf("start producer shop topic orders"), [answer](Result<void> done) {
                answer->set_value(done ? std::string() : done.error().message());
            });
        }).join();
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 60'000));
        return future.get();
    };
    EXPECT_NE(post(), "") << "nobody is there to do it";
    posted.attach(std::make_unique<WorkloadActors>(source, workloads));
    EXPECT_EQ(post(), "");
    ASSERT_EQ(workloads.producers.size(), 1u);
    EXPECT_EQ(workloads.producers[0].clientId, QStringLiteral("shop"));
    posted.attach(nullptr);
    EXPECT_NE(post(), "");
}

} // namespace
} // namespace brokerscope::ui
