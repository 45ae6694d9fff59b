// Producers, groups and their members.
#include "engine/scenario/act_parsers.h"
#include "engine/scenario/produce_clauses.h"
#include "engine/scenario/words.h"

#include <algorithm>
#include <array>

namespace brokerscope::scenario {
namespace {

constexpr std::int64_t kMostMembers = 64;

Error usage(const std::string& how)
{
    return refusal("this is written: " + how);
}

Result<std::chrono::milliseconds> millisecondsOf(const std::string& text, const std::string& what, std::int64_t least = 0)
{
    BOOST_OUTCOME_TRY(const auto number, numberOf(text, what + " in milliseconds", least, 3'600'000));
    return std::chrono::milliseconds(number);
}

Result<workload::Codec> codecOf(const std::string& word)
{
    constexpr std::array kNames{"none", "gzip", "snappy", "lz4", "zstd"};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (word == kNames[i])
            return static_cast<workload::Codec>(i);
    return refusal("compression is none, gzip, snappy, lz4 or zstd, not \"" + word + "\"");
}

Result<workload::ProducerSettings> producerSettingsOf(const std::string& name, const Clauses& clauses)
{
    workload::ProducerSettings settings;
    settings.clientId = name;
    if (const auto* text = clauses.find("client-id"))
        settings.clientId = *text;
    if (const auto* text = clauses.find("acks")) {
        BOOST_OUTCOME_TRY(settings.acks, acksOf(*text));
        settings.idempotence = settings.acks == workload::Acks::All;
    }
    if (const auto* text = clauses.find("idempotence")) {
        BOOST_OUTCOME_TRY(settings.idempotence, onOrOff(*text, "idempotence"));
        if (settings.idempotence && settings.acks != workload::Acks::All)
            return refusal("idempotence needs acks all");
    }
    if (const auto* text = clauses.find("transactional-id")) {
        if (settings.acks != workload::Acks::All || !settings.idempotence)
            return refusal("transactions need acks all and idempotence");
        settings.transactionalId = *text;
    }
    if (const auto* text = clauses.find("transaction-timeout")) {
        BOOST_OUTCOME_TRY(settings.transactionTimeout, millisecondsOf(*text, "a transaction's timeout", 1'000));
        // The client library wants the delivery to end before the transaction does.
        settings.deliveryTimeout = std::min(settings.deliveryTimeout, settings.transactionTimeout);
    }
    if (const auto* text = clauses.find("linger")) {
        BOOST_OUTCOME_TRY(settings.linger, millisecondsOf(*text, "a time to linger"));
    }
    if (const auto* text = clauses.find("delivery-timeout")) {
        BOOST_OUTCOME_TRY(settings.deliveryTimeout, millisecondsOf(*text, "a delivery timeout", 100));
    }
    if (const auto* text = clauses.find("compression")) {
        BOOST_OUTCOME_TRY(settings.compression, codecOf(*text));
    }
    return settings;
}

Result<workload::SteadyLoad> loadOf(const Clauses& clauses)
{
    workload::SteadyLoad load;
    const auto* topic = clauses.find("topic");
    if (topic == nullptr)
        return refusal("start producer needs a topic: start producer NAME topic TOPIC ...");
    BOOST_OUTCOME_TRY(load.topic, nameOf(*topic, "the name of a topic"));
    BOOST_OUTCOME_TRY(load.generator, generatorOf(clauses, {.keyGiven = true}));
    BOOST_OUTCOME_TRY(load.partition, partitionClauseOf(clauses));
    if (const auto* text = clauses.find("rate")) {
        BOOST_OUTCOME_TRY(load.recordsPerSecond, fractionOf(*text, "a rate in records per second", 0, 100'000));
    }
    if (const auto* text = clauses.find("burst")) {
        BOOST_OUTCOME_TRY(const auto burst, numberOf(*text, "a burst", 1, 10'000));
        load.burst = static_cast<int>(burst);
    }
    if (const auto* text = clauses.find("records")) {
        BOOST_OUTCOME_TRY(const auto records, numberOf(*text, "a number of records", 1, 1'000'000'000));
        load.records = static_cast<std::uint64_t>(records);
    }
    return load;
}

Result<int> memberOf(const std::string& word)
{
    BOOST_OUTCOME_TRY(const auto number, numberOf(word, "the number of a member", 1, 1'000'000));
    return static_cast<int>(number);
}

Result<workload::Assignor> assignorOf(const std::string& word)
{
    if (word == "range")
        return workload::Assignor::Range;
    if (word == "roundrobin")
        return workload::Assignor::RoundRobin;
    if (word == "cooperative-sticky")
        return workload::Assignor::CooperativeSticky;
    return refusal("an assignor is range, roundrobin or cooperative-sticky, not \"" + word + "\"" +
                   didYouMean(word, {"range", "roundrobin", "cooperative-sticky"}));
}

Result<bool> oneOf(const std::string& word, const std::string& yes, const std::string& no, const std::string& what)
{
    if (word != yes && word != no)
        return refusal(what + " is " + yes + " or " + no + ", not \"" + word + "\"");
    return word == yes;
}

Result<workload::ConsumerGroupSettings> groupSettingsOf(const std::string& name, const Clauses& clauses)
{
    workload::ConsumerGroupSettings settings;
    settings.groupId = settings.clientIdPrefix = name;
    const auto* topics = clauses.find("topics");
    if (topics == nullptr)
        return refusal("start group needs topics: start group NAME topics A,B ...");
    for (const auto& topic : listOf(*topics)) {
        BOOST_OUTCOME_TRY(auto checked, nameOf(topic, "the name of a topic"));
        settings.topics.push_back(std::move(checked));
    }
    if (settings.topics.empty())
        return refusal("start group: after \"topics\" come names of topics, separated by commas");
    if (const auto* text = clauses.find("group-id")) {
        BOOST_OUTCOME_TRY(settings.groupId, nameOf(*text, "the name of a group"));
    }
    if (const auto* text = clauses.find("client-id"))
        settings.clientIdPrefix = *text;
    if (const auto* text = clauses.find("members")) {
        BOOST_OUTCOME_TRY(const auto members, numberOf(*text, "a number of members", 0, kMostMembers));
        settings.members = static_cast<int>(members);
    }
    if (const auto* text = clauses.find("assignor")) {
        BOOST_OUTCOME_TRY(settings.assignor, assignorOf(*text));
    }
    if (const auto* text = clauses.find("protocol")) {
        BOOST_OUTCOME_TRY(settings.consumerProtocol, oneOf(*text, "consumer", "classic", "the protocol of a group"));
    }
    if (const auto* text = clauses.find("from")) {
        BOOST_OUTCOME_TRY(const auto first, oneOf(*text, "beginning", "end", "where a group begins"));
        settings.startFrom = first ? workload::StartFrom::Earliest : workload::StartFrom::Latest;
    }
    if (const auto* text = clauses.find("isolation")) {
        BOOST_OUTCOME_TRY(settings.readCommitted, oneOf(*text, "read_committed", "read_uncommitted", "the isolation"));
    }
    if (const auto* text = clauses.find("static")) {
        BOOST_OUTCOME_TRY(settings.staticMembership, onOrOff(*text, "static membership"));
    }
    if (const auto* text = clauses.find("session-timeout")) {
        BOOST_OUTCOME_TRY(settings.sessionTimeout, millisecondsOf(*text, "a session timeout", 1'000));
        settings.heartbeatInterval = std::min(settings.heartbeatInterval, settings.sessionTimeout / 3);
    }
    if (const auto* text = clauses.find("max-poll-interval")) {
        BOOST_OUTCOME_TRY(settings.maxPollInterval, millisecondsOf(*text, "a longest time between polls", 1'000));
        // The client library refuses a session that outlives the poll interval.
        settings.sessionTimeout = std::min(settings.sessionTimeout, settings.maxPollInterval);
        settings.heartbeatInterval = std::min(settings.heartbeatInterval, settings.sessionTimeout / 3);
    }
    return settings;
}

} // namespace

Result<ActorAct> parseStartProducer(const std::vector<std::string>& words)
{
    if (words.size() < 3)
        return usage("start producer NAME topic TOPIC [rate R] [key K|none] [keys N] [value V] [acks 0|1|all] ...");
    auto known = generatorClauses();
    known.insert(known.end(), {"topic", "rate", "partition", "burst", "records", "acks", "idempotence", "transactional-id",
                               "transaction-timeout", "linger", "delivery-timeout", "compression", "client-id"});
    BOOST_OUTCOME_TRY(const auto clauses, Clauses::parse("start producer", words, 3, known, {"header"}));
    StartProducer act;
    BOOST_OUTCOME_TRY(act.name, nameOf(words[2], "the name of a producer"));
    BOOST_OUTCOME_TRY(act.settings, producerSettingsOf(act.name, clauses));
    BOOST_OUTCOME_TRY(act.load, loadOf(clauses));
    return ActorAct{std::move(act)};
}

Result<ActorAct> parseStopProducer(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return usage("stop producer NAME");
    return ActorAct{StopProducer{words[2]}};
}

Result<ActorAct> parseSetRate(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return usage("set-rate PRODUCER RECORDS_PER_SECOND");
    BOOST_OUTCOME_TRY(const auto rate, fractionOf(words[2], "a rate in records per second", 0, 100'000));
    return ActorAct{SetProducerRate{words[1], rate}};
}

Result<ActorAct> parseTransactionAct(const std::vector<std::string>& words)
{
    if (words.size() != 2)
        return usage(words[0] + " PRODUCER, with the name of a producer that has a transactional id");
    return ActorAct{DoTransaction{words[1], words[0] == "begin"    ? TransactionAct::Begin
                                            : words[0] == "commit" ? TransactionAct::Commit
                                                                   : TransactionAct::Abort}};
}

Result<ActorAct> parseStartGroup(const std::vector<std::string>& words)
{
    if (words.size() < 3)
        return usage("start group NAME topics A,B [members N] [assignor A] [from beginning|end] [isolation I] ...");
    BOOST_OUTCOME_TRY(const auto clauses,
                      Clauses::parse("start group", words, 3,
                                     {"topics", "members", "assignor", "protocol", "from", "isolation", "static", "session-timeout",
                                      "max-poll-interval", "per-record", "client-id", "group-id"}));
    StartGroup act;
    BOOST_OUTCOME_TRY(act.name, nameOf(words[2], "the name of a group"));
    BOOST_OUTCOME_TRY(act.settings, groupSettingsOf(act.name, clauses));
    if (const auto* text = clauses.find("per-record")) {
        BOOST_OUTCOME_TRY(act.timePerRecord, millisecondsOf(*text, "a time per record"));
    }
    return ActorAct{std::move(act)};
}

Result<ActorAct> parseStopGroup(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return usage("stop group NAME");
    return ActorAct{StopGroup{words[2]}};
}

Result<ActorAct> parseAddMember(const std::vector<std::string>& words)
{
    if (words.size() != 2)
        return usage("add-member GROUP");
    return ActorAct{AddMember{words[1]}};
}

Result<ActorAct> parseRemoveMember(const std::vector<std::string>& words)
{
    if (words.size() != 3)
        return usage(words[0] + " GROUP MEMBER, with the member's number");
    BOOST_OUTCOME_TRY(const auto member, memberOf(words[2]));
    return ActorAct{RemoveMember{words[1], member,
                                 words[0] == "crash-member" ? workload::Departure::Vanish : workload::Departure::Leave}};
}

Result<ActorAct> parseStuckMember(const std::vector<std::string>& words)
{
    if (words.size() < 3 || words.size() > 4)
        return usage("stuck-member GROUP MEMBER [on|off]");
    SetMemberStuck act{words[1], 0, true};
    BOOST_OUTCOME_TRY(act.member, memberOf(words[2]));
    if (words.size() > 3) {
        BOOST_OUTCOME_TRY(act.stuck, onOrOff(words[3], "being stuck"));
    }
    return ActorAct{act};
}

Result<ActorAct> parseSlowMember(const std::vector<std::string>& words)
{
    if (words.size() != 4)
        return usage("slow-member GROUP MEMBER|all MILLISECONDS, as long as it takes for a record; 0: as fast as it can");
    SlowMember act{words[1], std::nullopt, {}};
    if (words[2] != "all") {
        BOOST_OUTCOME_TRY(act.member, memberOf(words[2]));
    }
    BOOST_OUTCOME_TRY(act.perRecord, millisecondsOf(words[3], "a time per record"));
    return ActorAct{act};
}

} // namespace brokerscope::scenario
