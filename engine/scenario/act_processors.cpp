// Stream programs.
#include "engine/scenario/act_parsers.h"
#include "engine/scenario/words.h"

namespace brokerscope::scenario {
namespace {

Result<workload::Guarantee> guaranteeOf(const std::string& word)
{
    if (word == "at-most-once")
        return workload::Guarantee::AtMostOnce;
    if (word == "at-least-once")
        return workload::Guarantee::AtLeastOnce;
    if (word == "exactly-once")
        return workload::Guarantee::ExactlyOnce;
    return refusal("a guarantee is at-most-once, at-least-once or exactly-once, not \"" + word + "\"" +
                   didYouMean(word, {"at-most-once", "at-least-once", "exactly-once"}));
}

} // namespace

Result<ActorAct> parseStartProcessor(const std::vector<std::string>& words)
{
    if (words.size() < 3)
        return refusal("this is written: start processor NAME from TOPIC to TOPIC [work copy|count] [guarantee G]");
    BOOST_OUTCOME_TRY(const auto clauses, Clauses::parse("start processor", words, 3, {"from", "to", "work", "guarantee"}));
    StartProcessor act;
    BOOST_OUTCOME_TRY(act.settings.name, nameOf(words[2], "the name of a processor"));
    const auto* from = clauses.find("from");
    const auto* to = clauses.find("to");
    if (from == nullptr || to == nullptr)
        return refusal("start processor needs two topics: start processor NAME from TOPIC to TOPIC");
    BOOST_OUTCOME_TRY(act.settings.from, nameOf(*from, "the name of a topic"));
    BOOST_OUTCOME_TRY(act.settings.to, nameOf(*to, "the name of a topic"));
    if (act.settings.from == act.settings.to)
        return refusal("a processor that writes to the topic it reads would never end: name two topics");
    if (const auto* text = clauses.find("guarantee")) {
        BOOST_OUTCOME_TRY(act.settings.guarantee, guaranteeOf(*text));
    }
    if (const auto* text = clauses.find("work")) {
        if (*text != "copy" && *text != "count")
            return refusal("the work of a processor is copy or count, not \"" + *text + "\"");
        act.settings.work = *text == "count" ? workload::Work::Count : workload::Work::Copy;
    }
    return ActorAct{std::move(act)};
}

// stop processor NAME, crash-processor NAME
Result<ActorAct> parseProcessorAct(const std::vector<std::string>& words)
{
    const bool crash = words[0] == "crash-processor";
    if (words.size() != (crash ? 2u : 3u))
        return refusal(crash ? "this is written: crash-processor NAME" : "this is written: stop processor NAME");
    return crash ? ActorAct{CrashProcessor{words[1]}} : ActorAct{StopProcessor{words[2]}};
}

} // namespace brokerscope::scenario
