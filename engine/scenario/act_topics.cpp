// Topics, records and offsets.
#include "engine/scenario/act_parsers.h"
#include "engine/scenario/produce_clauses.h"
#include "engine/scenario/words.h"

namespace brokerscope::scenario {
namespace {

constexpr std::int64_t kMostPartitions = 10'000;

Error topicUsage(const char* how)
{
    return refusal(std::string("this is written: ") + how);
}

} // namespace

Result<ActorAct> parseCreateTopic(const std::vector<std::string>& words)
{
    if (words.size() < 3)
        return topicUsage("create topic NAME [partitions N] [replication-factor N] [NAME=VALUE ...]");
    BOOST_OUTCOME_TRY(const auto clauses,
                      Clauses::parse("create topic", words, 3, {"partitions", "replication-factor", "NAME=VALUE"}));
    CreateTopic act;
    BOOST_OUTCOME_TRY(act.topic.name, nameOf(words[2], "the name of a topic"));
    act.topic.replicationFactor = 0;
    if (const auto* text = clauses.find("partitions")) {
        BOOST_OUTCOME_TRY(const auto number, numberOf(*text, "a number of partitions", 1, kMostPartitions));
        act.topic.partitions = static_cast<std::int32_t>(number);
    }
    if (const auto* text = clauses.find("replication-factor")) {
        BOOST_OUTCOME_TRY(const auto number, numberOf(*text, "a replication factor", 1, 32));
        act.topic.replicationFactor = static_cast<std::int16_t>(number);
    }
    for (const auto& [name, value] : clauses.settings())
        act.topic.configs[name] = value;
    return ActorAct{std::move(act)};
}

Result<ActorAct> parseDeleteTopic(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return topicUsage("delete topic NAME");
    BOOST_OUTCOME_TRY(auto name, nameOf(words[2], "the name of a topic"));
    return ActorAct{DeleteTopic{std::move(name)}};
}

Result<ActorAct> parseAddPartitions(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return topicUsage("add-partitions TOPIC TOTAL, with the number of partitions that it shall have in all");
    AddPartitions act;
    BOOST_OUTCOME_TRY(act.topic, nameOf(words[1], "the name of a topic"));
    BOOST_OUTCOME_TRY(const auto total, numberOf(words[2], "a number of partitions", 2, kMostPartitions));
    act.total = static_cast<std::int32_t>(total);
    return ActorAct{std::move(act)};
}

Result<ActorAct> parseProduce(const std::vector<std::string>& words)
{
    if (words.size() < 2)
        return topicUsage("produce TOPIC [key K] [keys N] [value V] [header NAME=VALUE] [partition P] [count N] [acks 0|1|all]");
    auto known = generatorClauses();
    known.insert(known.end(), {"partition", "count", "acks"});
    BOOST_OUTCOME_TRY(const auto clauses, Clauses::parse("produce", words, 2, known, {"header"}));
    ProduceRecords act;
    BOOST_OUTCOME_TRY(act.topic, nameOf(words[1], "the name of a topic"));
    BOOST_OUTCOME_TRY(act.generator, generatorOf(clauses, {.keyGiven = false}));
    BOOST_OUTCOME_TRY(act.partition, partitionClauseOf(clauses));
    if (const auto* text = clauses.find("count")) {
        BOOST_OUTCOME_TRY(const auto number, numberOf(*text, "a number of records", 1, 100'000));
        act.count = static_cast<int>(number);
    }
    if (const auto* text = clauses.find("acks")) {
        BOOST_OUTCOME_TRY(act.acks, acksOf(*text));
    }
    return ActorAct{std::move(act)};
}

Result<ActorAct> parseResetOffsets(const std::vector<std::string>& words)
{
    const char* const how = "reset-offsets GROUP TOPIC[-PARTITION] earliest|latest|offset N|back N|forward N";
    if (words.size() < 4)
        return topicUsage(how);
    ResetOffsets act;
    BOOST_OUTCOME_TRY(act.group, nameOf(words[1], "the name of a group"));
    BOOST_OUTCOME_TRY(act.topic, nameOf(words[2], "the name of a topic"));
    if (const auto parts = partitionOf(words[2])) {
        act.topic = parts->first;
        act.partition = parts->second;
    }
    const auto& to = words[3];
    const bool numbered = to == "offset" || to == "back" || to == "forward";
    if (!numbered && to != "earliest" && to != "latest")
        return refusal("offsets are reset to earliest, latest, offset N, back N or forward N, not to \"" + to + "\"" +
                       didYouMean(to, {"earliest", "latest", "offset", "back", "forward"}));
    if (words.size() != (numbered ? 5u : 4u))
        return topicUsage(how);
    act.to = to == "earliest" ? ResetTo::Earliest
             : to == "latest" ? ResetTo::Latest
             : to == "offset" ? ResetTo::Offset
             : to == "back"   ? ResetTo::Back
                              : ResetTo::Forward;
    if (numbered) {
        BOOST_OUTCOME_TRY(act.number, numberOf(words[4], "an offset or a number of records", 0, std::int64_t{1} << 60));
    }
    return ActorAct{std::move(act)};
}

} // namespace brokerscope::scenario
