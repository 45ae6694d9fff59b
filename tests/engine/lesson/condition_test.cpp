#include "engine/lesson/condition.h"
#include "engine/lesson/pictures.h"

#include <gmock/gmock.h>

namespace brokerscope::lesson {
namespace {

using ::testing::HasSubstr;

bool met(const std::string& text, const cluster::ClusterSnapshot& before, const cluster::ClusterSnapshot& now,
         const std::vector<cluster::Event>& events = {}, const scenario::ActorFigures& actors = {})
{
    const auto condition = Condition::parse(text);
    EXPECT_TRUE(condition) << text << ": " << condition.error().message();
    return condition && condition.value().isMet({before, now, events, {}, actors});
}

std::string refusal(const std::string& text)
{
    const auto condition = Condition::parse(text);
    return condition ? "accepted" : condition.error().message();
}

TEST(ConditionTest, FiguresAreComparedAsTheyAreNow)
{
    const auto before = Picture().topic("orders", {0, 0, 0}).snapshot;
    const auto now = Picture().topic("orders", {3, 0, 2}).group("ship", 3, 4).snapshot;
    EXPECT_TRUE(met("records of orders = 5", before, now));
    EXPECT_TRUE(met("records of orders-0>=3", before, now));
    EXPECT_FALSE(met("records of orders > 5", before, now));
    EXPECT_TRUE(met("used partitions of orders = 2", before, now));
    EXPECT_TRUE(met("partitions of orders != 2", before, now));
    EXPECT_TRUE(met("leaders of orders = 3", before, now));
    EXPECT_TRUE(met("isr of orders = 3", before, now));
    EXPECT_TRUE(met("members of ship = 3", before, now));
    EXPECT_TRUE(met("idle members of ship = 2", before, now));
    EXPECT_TRUE(met("lag of ship <= 4", before, now));
    EXPECT_FALSE(met("lag of ship < 4", before, now));
    EXPECT_TRUE(met("members of nobody = 0", before, now));
    EXPECT_TRUE(met("running nodes = 3", before, now));
    EXPECT_TRUE(met("node 2 = 1", before, now));
}

TEST(ConditionTest, AFigureIsComparedWithAnotherOne)
{
    const auto now = Picture().topic("copies", {5}).topic("orders", {3, 2}).group("ship", 1, 4).snapshot;
    EXPECT_TRUE(met("records of orders = records of copies", now, now));
    EXPECT_FALSE(met("records of orders > records of copies", now, now));
    EXPECT_TRUE(met("lag of ship<records of copies", now, now));
    EXPECT_FALSE(met("records of orders = end of nothing-0", now, now)) << "what is not there equals nothing";
    EXPECT_THAT(refusal("records of orders = records of"), HasSubstr("what comes after \"records of\" is missing"));
    EXPECT_THAT(refusal("records of orders = records of copies now"), HasSubstr("one word too many"));
}

TEST(ConditionTest, WhatAGroupWasGivenIsKnownOfTheLessonsOwn)
{
    const auto now = Picture().topic("orders", {3}).snapshot;
    scenario::ActorFigures actors;
    actors.groups["audit"].received = 7;
    EXPECT_TRUE(met("received of audit = 7", now, now, {}, actors));
    EXPECT_TRUE(met("received of audit grew by 7", now, now, {}, actors));
    EXPECT_TRUE(met("received of audit > records of orders", now, now, {}, actors));
    EXPECT_FALSE(met("received of somebody >= 0", now, now, {}, actors));
}

TEST(ConditionTest, BytesOfALogAndRecordsOfTheMetadataLog)
{
    auto picture = Picture().topic("orders", {3});
    auto topic = std::make_shared<cluster::TopicSnapshot>(*picture.snapshot.topics.front());
    topic->partitions[0].logs[0].bytes = 800;
    picture.snapshot.topics.front() = topic;
    auto log = std::make_shared<cluster::MetadataRecords>();
    for (const char* name : {"orders", "orders", "law"}) {
        auto record = std::make_shared<cluster::MetadataRecordSnapshot>();
        record->topic = name;
        log->push_back(std::move(record));
    }
    EXPECT_TRUE(met("metadata records of orders = 0", picture.snapshot, picture.snapshot));
    picture.snapshot.metadataLog = log;
    EXPECT_TRUE(met("bytes of orders-0 = 800", picture.snapshot, picture.snapshot));
    EXPECT_TRUE(met("metadata records of orders = 2", picture.snapshot, picture.snapshot));
}

TEST(ConditionTest, GrowthIsMeasuredFromWhenTheStepBegan)
{
    const auto before = Picture().topic("orders", {7}).snapshot;
    const auto same = Picture().topic("orders", {7}).snapshot;
    const auto more = Picture().topic("orders", {10}).snapshot;
    EXPECT_FALSE(met("records of orders grew by 3", before, same));
    EXPECT_TRUE(met("records of orders grew by 3", before, more));
    EXPECT_FALSE(met("records of orders grew by 4", before, more));
    EXPECT_TRUE(met("records of orders fell by 3", more, before));
    EXPECT_TRUE(met("records of orders unchanged", before, same));
    EXPECT_TRUE(met("end of orders-0 changed", before, more));
    // A topic that was not there had no records.
    EXPECT_TRUE(met("records of orders grew by 7", Picture().snapshot, same));
}

TEST(ConditionTest, WhatIsNotThereMeetsNothingButChange)
{
    const auto empty = Picture().snapshot;
    EXPECT_FALSE(met("isr of orders < 3", empty, empty));
    EXPECT_FALSE(met("lag of ship = 0", empty, empty));
    EXPECT_FALSE(met("end of orders-0 >= 0", empty, empty));
    EXPECT_TRUE(met("topic orders gone", empty, empty));
    EXPECT_FALSE(met("topic orders exists", empty, empty));
    EXPECT_FALSE(met("config retention.ms of orders is 1000", empty, empty));
}

TEST(ConditionTest, EventsStaySeenAndMayBeDenied)
{
    const auto now = Picture().topic("orders", {7}).snapshot;
    const std::vector events{event(cluster::EventType::LeaderElected, 9, "orders")};
    EXPECT_TRUE(met("leader elected of orders", now, now, events));
    EXPECT_FALSE(met("leader elected of payments", now, now, events));
    EXPECT_FALSE(met("no leader elected of orders", now, now, events));
    EXPECT_TRUE(met("no controller elected", now, now, events));
    EXPECT_EQ(Condition::parse("leader elected").value().eventIn(events), 9u);
}

TEST(ConditionTest, MistakesAreNamedWithWhatWasMeant)
{
    EXPECT_EQ(refusal("recrods of orders > 3"), "\"recrods of orders > 3\" is no check; did you mean \"records of\"?");
    EXPECT_EQ(refusal("records of orders"),
              "after a figure comes =, !=, <, <=, >, >=, \"grew by\", \"fell by\", \"changed\" or \"unchanged\"");
    EXPECT_EQ(refusal("records of orders > many"), "after \">\" comes a number, not \"many\"");
    EXPECT_EQ(refusal("records of orders grew by 0"), "\"grew by 0\" is met at once: write a number from 1 on");
    EXPECT_EQ(refusal("records of orders = 3 4"), "\"4\" is one word too many");
    EXPECT_EQ(refusal("records of"), "what comes after \"records of\" is missing");
    EXPECT_EQ(refusal("end of orders = 3"), "\"orders\" names no partition: write TOPIC-PARTITION, as in orders-0");
    EXPECT_EQ(refusal("topic orders"), "this is written: topic NAME exists, or topic NAME gone");
    EXPECT_EQ(refusal("config retention.ms of orders = 3"), "this is written: config NAME of TOPIC is VALUE");
    EXPECT_THAT(refusal(""), HasSubstr("a check has to say something"));
    EXPECT_THAT(refusal("it rains"), HasSubstr("is no condition"));
}

} // namespace
} // namespace brokerscope::lesson
