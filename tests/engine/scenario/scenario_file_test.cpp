// Scenario files: what each part becomes, and what is said about the line that is wrong.
#include "engine/base/languages.h"
#include "engine/scenario/library.h"
#include "engine/scenario/scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace brokerscope::scenario {
namespace {

using ::testing::HasSubstr;

constexpr const char* kFile = R"(title: Orders
description: What a shop does.
nodes: 3
topics:
  orders: {partitions: 3, min.insync.replicas: 2}
producers:
  shop:
    topic: orders
    rate: 5
    key: c-
    keys: 4
    payload: {event: choice a|b, order: counter 7, by: key, warm: drift 20.0..30.0 anomaly 95.0 every 10, bad: flag every 10}
groups:
  billing: {topics: [orders], members: 2}
acts:
  - {at: 2 s, do: kill leader of orders-0, say: It dies.}
  - {after: 250 ms, when: isr of orders-0 < 3, within: 1 min, do: start it}
fault:
  title: Heal
  watch: It heals.
  acts: [{do: heal}]
  expect: [{never: log truncated}]
expect:
  - holds: records of orders >= 5
  - happens: leader elected of orders
)";

Result<Scenario> read(const std::string& text)
{
    return parseScenario(text, "orders", "orders.yaml");
}

std::string refused(std::string text, const std::string& part, const std::string& replacement)
{
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    text.replace(at, part.size(), replacement);
    const auto scenario = read(text);
    return scenario ? "not refused" : scenario.error().message();
}

TEST(ScenarioFileTest, EveryPartBecomesActs)
{
    const auto read1 = read(kFile);
    ASSERT_TRUE(read1) << read1.error().message();
    const auto& scenario = read1.value();
    EXPECT_EQ(scenario.nodes, 3);
    ASSERT_EQ(scenario.preparations.size(), 3u);
    const auto topic = parseAct(scenario.preparations[0].line);
    ASSERT_TRUE(topic) << topic.error().message();
    EXPECT_EQ(std::get<CreateTopic>(std::get<ActorAct>(topic.value())).topic.configs.at("min.insync.replicas"), "2");
    const auto producer = parseAct(scenario.preparations[1].line);
    ASSERT_TRUE(producer) << producer.error().message();
    const auto& load = std::get<StartProducer>(std::get<ActorAct>(producer.value())).load;
    const workload::RecordGenerator generator(load.generator);
    EXPECT_THAT(*generator.record(0).value, ::testing::MatchesRegex(R"(."event":"[ab]","order":7,"by":"c-0","warm":2[0-9].[0-9],"bad":false.)"));
    EXPECT_THAT(*generator.record(9).value, HasSubstr(R"("warm":95.0,"bad":true)"));
    ASSERT_EQ(scenario.acts.size(), 2u);
    EXPECT_EQ(scenario.acts[0].at, std::chrono::seconds(2));
    EXPECT_EQ(scenario.acts[1].after, std::chrono::milliseconds(250));
    EXPECT_EQ(scenario.acts[1].within, std::chrono::minutes(1));
    ASSERT_TRUE(scenario.fault);
    EXPECT_EQ(scenario.fault->expect.size(), 1u);
    EXPECT_EQ(scenario.expect.size(), 2u);
}

TEST(ScenarioFileTest, AMistakeIsToldWithItsLine)
{
    const std::tuple<const char*, const char*, const char*> kMistakes[] = {
        {"title: Orders\n", "titel: Orders\n", "orders.yaml:1: "},
        {"nodes: 3", "nodes: 33", "orders.yaml:3: "},
        {"partitions: 3", "partition: 3", "orders.yaml:5: create topic has no \"partition\"; did you mean partitions?"},
        {"topic: orders", "topic: order", "orders.yaml:8: topic \"order\" is not among the topics of this scenario; did you mean orders?"},
        {"rate: 5", "rte: 5", "orders.yaml:8: start producer has no \"rte\"; did you mean rate?"},
        {"choice a|b", "chioce a|b", "there is no kind of field \"chioce\"; did you mean choice?"},
        {"drift 20.0..30.0", "drift 20.0-30.0", "a range is written 20.0..30.0"},
        {"topics: [orders]", "topics: [ordres]", "orders.yaml:14: topic \"ordres\""},
        {"kill leader of orders-0", "kil leader of orders-0", "orders.yaml:16: there is no act \"kil\"; did you mean kill?"},
        {"kill leader of orders-0", "kill leader of orders", "orders.yaml:16: "},
        {"at: 2 s", "at: soon", "orders.yaml:16: at is a time"},
        {"at: 2 s", "at: 2 s, after: 1 s", "not both"},
        {"after: 250 ms", "at: 1 s", "orders.yaml:17: this act comes before the one above it"},
        {"isr of orders-0 < 3", "isr of orders-0", "orders.yaml:17: after \"isr of orders-0\" comes ="},
        {"records of orders >= 5", "recrods of orders >= 5", "orders.yaml:24: there is no figure \"recrods\"; did you mean records?"},
        {"leader elected of orders", "leader elcted", "orders.yaml:25: "},
        {"leader elected of orders", "lag > 5 of g", "orders.yaml:25: \"lag > 5 of g\" is a figure"},
        {"watch: It heals.", "wach: It heals.", "orders.yaml:20: "},
    };
    for (const auto& [part, replacement, why] : kMistakes)
        EXPECT_THAT(refused(kFile, part, replacement), HasSubstr(why)) << replacement;
}

TEST(ScenarioFileTest, ATranslationThatLeavesSomethingOutIsEnglishThere)
{
    const auto scenario = read(kFile);
    ASSERT_TRUE(scenario);
    const auto thai = script::parseDocument("title: คำสั่งซื้อ\nfault-title: รักษา\n", "th/orders.yaml");
    ASSERT_TRUE(thai);
    const auto words = translated(scenario.value(), thai.value());
    ASSERT_TRUE(words) << words.error().message();
    EXPECT_EQ(words.value().title, "คำสั่งซื้อ");
    EXPECT_EQ(words.value().description, "What a shop does.");
    EXPECT_THAT(missingIn(scenario.value(), thai.value()), ::testing::ElementsAre("description", "fault-watch"));
    const auto wrong = script::parseDocument("titel: x\n", "th/orders.yaml");
    EXPECT_FALSE(translated(scenario.value(), wrong.value()));
}

TEST(ScenarioLibraryTest, EveryFileIsReadAndSaysWhatToWatch)
{
    int scenarios = 0;
    int setPieces = 0;
    for (const auto& entry : library()) {
        const auto scenario = loadScenario(entry.name);
        ASSERT_TRUE(scenario) << scenario.error().message();
        EXPECT_EQ(scenario.value().setPiece, entry.setPiece);
        EXPECT_FALSE(scenario.value().expect.empty()) << entry.name << " promises nothing";
        (entry.setPiece ? setPieces : scenarios) += 1;
        EXPECT_EQ(scenario.value().fault.has_value(), !entry.setPiece) << entry.name;
    }
    EXPECT_GE(scenarios, 13);
    EXPECT_GE(setPieces, 20);
}

TEST(ScenarioLibraryTest, EveryTranslationIsComplete)
{
    for (const auto& [language, name] : kLanguages)
        for (const auto& entry : library()) {
            if (language == "en")
                continue;
            const auto path = std::string(language) + "/" + entry.name + ".yaml";
            const auto* text = libraryText(path);
            ASSERT_NE(text, nullptr) << path << " is missing";
            const auto document = script::parseDocument(*text, path);
            ASSERT_TRUE(document) << document.error().message();
            const auto scenario = loadScenario(entry.name);
            const auto words = translated(scenario.value(), document.value());
            ASSERT_TRUE(words) << words.error().message();
            EXPECT_THAT(missingIn(scenario.value(), document.value()), ::testing::IsEmpty()) << path;
        }
}

TEST(ScenarioLibraryTest, WhatIsNotThereIsToldWithWhatWasMeant)
{
    const auto missing = loadScenario("shop-order");
    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().message(), HasSubstr("did you mean shop-orders?"));
}

} // namespace
} // namespace brokerscope::scenario
