#include "engine/scenario/scenario.h"

#include "engine/scenario/payload.h"
#include "engine/scenario/scenario_parts.h"
#include "engine/scenario/words.h"

#include <algorithm>

namespace brokerscope::scenario {
namespace {

constexpr std::size_t kMostActors = 50;

// A topic, producer or group of the file becomes the words of an act, whose parser knows what is allowed: a file says nothing
// that could not be typed.
using Words = std::vector<std::string>;

std::string quoted(const std::string& word)
{
    if (!word.empty() && word.find_first_of(" \t\"'") == std::string::npos)
        return word;
    std::string text = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

Result<void> addPreparation(Scenario& scenario, const Words& words, const script::Value& where)
{
    if (const auto parsed = parseAct(words); !parsed)
        return where.error(parsed.error().message());
    TimedAct act;
    for (const auto& word : words)
        act.line += (act.line.empty() ? "" : " ") + quoted(word);
    act.fileLine = where.line();
    scenario.preparations.push_back(std::move(act));
    return success();
}

Result<void> addTopic(Scenario& scenario, const std::string& name, const script::Value& value)
{
    Words words{"create", "topic", name};
    if (value.kind() != script::Value::Kind::Empty && !value.isMap())
        return value.error("a topic is a map, such as {partitions: 3, min.insync.replicas: 2}");
    for (const auto& [key, setting] : value.fields()) {
        BOOST_OUTCOME_TRY(const auto text, setting.asText("a setting of a topic"));
        if (key.find('.') != std::string::npos)
            words.push_back(key + "=" + text);
        else
            words.insert(words.end(), {key, text});
    }
    scenario.topics.push_back(name);
    return addPreparation(scenario, words, value);
}

// The topics of producers and groups have to be there: created by this file, if it creates any.
Result<void> expectTopic(const Scenario& scenario, const std::string& topic, const script::Value& where)
{
    if (std::find(scenario.topics.begin(), scenario.topics.end(), topic) != scenario.topics.end())
        return success();
    return where.error("topic \"" + topic + "\" is not among the topics of this scenario" + didYouMean(topic, scenario.topics));
}

Result<void> addProducer(Scenario& scenario, const std::string& name, const script::Value& value)
{
    if (!value.isMap())
        return value.error("a producer is a map, with at least its topic");
    Words words{"start", "producer", name};
    for (const auto& [key, setting] : value.fields()) {
        if (key == "payload") {
            BOOST_OUTCOME_TRY(const auto text, payloadTemplate(setting));
            words.insert(words.end(), {"value", text});
            continue;
        }
        if (key == "headers") {
            for (const auto& [header, text] : setting.fields())
                words.insert(words.end(), {"header", header + "=" + text.text()});
            continue;
        }
        BOOST_OUTCOME_TRY(const auto text, setting.asText("a setting of a producer"));
        if (key == "topic") {
            BOOST_OUTCOME_TRYV(expectTopic(scenario, text, setting));
        }
        words.insert(words.end(), {key, text});
    }
    scenario.producers.push_back(name);
    return addPreparation(scenario, words, value);
}

Result<void> addGroup(Scenario& scenario, const std::string& name, const script::Value& value)
{
    if (!value.isMap())
        return value.error("a group is a map, with at least its topics");
    Words words{"start", "group", name};
    for (const auto& [key, setting] : value.fields()) {
        if (key != "topics") {
            BOOST_OUTCOME_TRY(const auto text, setting.asText("a setting of a group"));
            words.insert(words.end(), {key, text});
            continue;
        }
        BOOST_OUTCOME_TRY(const auto topics, setting.asTexts("topics"));
        std::string list;
        for (const auto& topic : topics) {
            BOOST_OUTCOME_TRYV(expectTopic(scenario, topic, setting));
            list += (list.empty() ? "" : ",") + topic;
        }
        words.insert(words.end(), {key, list});
    }
    scenario.groups.push_back(name);
    return addPreparation(scenario, words, value);
}

template <class Add> Result<void> addEach(Scenario& scenario, const script::Value& document, const char* key, Add&& add)
{
    const auto* all = document.find(key);
    if (all == nullptr)
        return success();
    if (!all->isMap())
        return all->error(std::string(key) + " are a map: a name and what belongs to it");
    if (all->fields().size() > kMostActors)
        return all->error("there are more than " + std::to_string(kMostActors) + " " + key);
    for (const auto& [name, value] : all->fields()) {
        BOOST_OUTCOME_TRYV(add(scenario, name, value));
    }
    return success();
}

Result<Fault> readFault(const script::Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a fault", {"title", "watch", "acts", "expect"}));
    Fault fault;
    BOOST_OUTCOME_TRY(const auto* title, value.require("title", "a fault"));
    BOOST_OUTCOME_TRY(fault.title, title->asText("the title"));
    BOOST_OUTCOME_TRY(const auto* watch, value.require("watch", "a fault"));
    BOOST_OUTCOME_TRY(fault.watch, watch->asText("watch"));
    BOOST_OUTCOME_TRY(const auto* acts, value.require("acts", "a fault"));
    BOOST_OUTCOME_TRY(fault.acts, readActs(*acts));
    if (fault.acts.empty())
        return acts->error("a fault has at least one act");
    if (const auto* expect = value.find("expect")) {
        BOOST_OUTCOME_TRY(fault.expect, readExpectations(*expect));
    }
    return fault;
}

Result<void> readText(const script::Value& document, const char* key, const char* what, std::string& text)
{
    BOOST_OUTCOME_TRY(const auto* value, document.require(key, what));
    BOOST_OUTCOME_TRY(text, value->asText(key));
    return success();
}

struct Sentence
{
    const char* key;
    std::string ScenarioWords::*text;
};
constexpr Sentence kSentences[] = {{"title", &ScenarioWords::title},
                                   {"description", &ScenarioWords::description},
                                   {"watch", &ScenarioWords::watch},
                                   {"fault-title", &ScenarioWords::faultTitle},
                                   {"fault-watch", &ScenarioWords::faultWatch}};

} // namespace

Result<Scenario> readScenario(const script::Value& document, const std::string& name)
{
    BOOST_OUTCOME_TRYV(document.expectMap("a scenario", {"title", "description", "kind", "watch", "nodes", "topics", "producers", "groups",
                                                         "acts", "fault", "expect"}));
    Scenario scenario;
    scenario.name = name;
    scenario.file = document.file();
    BOOST_OUTCOME_TRYV(readText(document, "title", "a scenario", scenario.title));
    BOOST_OUTCOME_TRYV(readText(document, "description", "a scenario", scenario.description));
    if (const auto* kind = document.find("kind")) {
        if (kind->text() != "set piece" && kind->text() != "scenario")
            return kind->error("the kind is \"scenario\" or \"set piece\"");
        scenario.setPiece = kind->text() == "set piece";
    }
    if (const auto* watch = document.find("watch"); watch != nullptr || scenario.setPiece) {
        BOOST_OUTCOME_TRYV(readText(document, "watch", "a set piece", scenario.watch));
    }
    if (const auto* nodes = document.find("nodes")) {
        BOOST_OUTCOME_TRY(const auto number, nodes->asInteger("nodes", 1, 32));
        scenario.nodes = static_cast<int>(number);
    }
    BOOST_OUTCOME_TRYV(addEach(scenario, document, "topics", addTopic));
    BOOST_OUTCOME_TRYV(addEach(scenario, document, "producers", addProducer));
    BOOST_OUTCOME_TRYV(addEach(scenario, document, "groups", addGroup));
    if (const auto* acts = document.find("acts")) {
        BOOST_OUTCOME_TRY(scenario.acts, readActs(*acts));
    }
    if (const auto* fault = document.find("fault")) {
        BOOST_OUTCOME_TRY(scenario.fault, readFault(*fault));
    }
    if (const auto* expect = document.find("expect")) {
        BOOST_OUTCOME_TRY(scenario.expect, readExpectations(*expect));
    }
    return scenario;
}

Result<Scenario> parseScenario(std::string_view text, const std::string& name, const std::string& file)
{
    BOOST_OUTCOME_TRY(const auto document, script::parseDocument(text, file));
    return readScenario(document, name);
}

ScenarioWords wordsOf(const Scenario& scenario)
{
    ScenarioWords words{scenario.title, scenario.description, scenario.watch, {}, {}};
    if (scenario.fault) {
        words.faultTitle = scenario.fault->title;
        words.faultWatch = scenario.fault->watch;
    }
    return words;
}

Result<ScenarioWords> translated(const Scenario& scenario, const script::Value& translation)
{
    BOOST_OUTCOME_TRYV(translation.expectMap("a translation", {"title", "description", "watch", "fault-title", "fault-watch"}));
    auto words = wordsOf(scenario);
    for (const auto& [key, text] : kSentences)
        if (const auto* value = translation.find(key)) {
            BOOST_OUTCOME_TRY(words.*text, value->asText(key));
        }
    return words;
}

std::vector<std::string> missingIn(const Scenario& scenario, const script::Value& translation)
{
    const auto words = wordsOf(scenario);
    std::vector<std::string> missing;
    for (const auto& [key, text] : kSentences)
        if (!(words.*text).empty() && translation.find(key) == nullptr)
            missing.emplace_back(key);
    return missing;
}

} // namespace brokerscope::scenario
