#include "engine/scenario/act.h"

#include "engine/scenario/act_parsers.h"
#include "engine/scenario/command_words.h"
#include "engine/scenario/words.h"

#include <algorithm>

namespace brokerscope::scenario {
namespace {

constexpr std::size_t kLongestLine = 16 * 1024;

Result<std::vector<NodeId>> sideOf(const std::string& word)
{
    std::vector<NodeId> nodes;
    for (const auto& part : listOf(word)) {
        BOOST_OUTCOME_TRY(const auto number, numberOf(part, "a node id", 0, 1'000'000));
        nodes.emplace_back(static_cast<std::int32_t>(number));
    }
    return nodes;
}

// split 1 from 2,3
Result<Act> parseSplit(const std::vector<std::string>& words)
{
    if (words.size() != 4 || words[2] != "from")
        return refusal("split takes the nodes of the two sides, as in: split 1 from 2,3");
    Split split;
    BOOST_OUTCOME_TRY(split.one, sideOf(words[1]));
    BOOST_OUTCOME_TRY(split.other, sideOf(words[3]));
    for (const auto node : split.one)
        if (std::find(split.other.begin(), split.other.end(), node) != split.other.end())
            return refusal("node " + std::to_string(node.value()) + " cannot be on both sides of a split");
    if (split.one.empty() || split.other.empty())
        return refusal("each side of a split has at least one node");
    return Act{split};
}

// What nameNodes makes of "start all": the nodes to start, those to resume.
Result<Act> parseStartAll(const std::vector<std::string>& words)
{
    if (words.size() != 4)
        return refusal("which nodes \"start all\" starts is known only when the act happens");
    Several several;
    BOOST_OUTCOME_TRY(const auto down, sideOf(words[2]));
    BOOST_OUTCOME_TRY(const auto frozen, sideOf(words[3]));
    for (const auto node : down)
        several.commands.emplace_back(cluster::StartNode{node});
    for (const auto node : frozen)
        several.commands.emplace_back(cluster::ResumeNode{node});
    return Act{std::move(several)};
}

struct ActWord
{
    const char* word;
    Result<ActorAct> (*parse)(const std::vector<std::string>& words);
};

// By the first word, or the first two.
constexpr ActWord kActs[] = {{"create topic", parseCreateTopic},
                             {"delete topic", parseDeleteTopic},
                             {"add-partitions", parseAddPartitions},
                             {"produce", parseProduce},
                             {"reset-offsets", parseResetOffsets},
                             {"start producer", parseStartProducer},
                             {"stop producer", parseStopProducer},
                             {"set-rate", parseSetRate},
                             {"begin", parseTransactionAct},
                             {"commit", parseTransactionAct},
                             {"abort", parseTransactionAct},
                             {"start group", parseStartGroup},
                             {"stop group", parseStopGroup},
                             {"add-member", parseAddMember},
                             {"stop-member", parseRemoveMember},
                             {"crash-member", parseRemoveMember},
                             {"stuck-member", parseStuckMember},
                             {"slow-member", parseSlowMember},
                             {"start processor", parseStartProcessor},
                             {"stop processor", parseProcessorAct},
                             {"crash-processor", parseProcessorAct}};

const ActWord* findAct(const std::vector<std::string>& words)
{
    for (const auto& one : kActs)
        if (words[0] == one.word || (words.size() > 1 && words[0] + ' ' + words[1] == one.word))
            return &one;
    return nullptr;
}

Error unknownWord(const std::vector<std::string>& words)
{
    auto known = commandWords();
    known.emplace_back("split");
    for (const auto& one : kActs) {
        known.emplace_back(one.word);
        const std::string word = one.word;
        if (const auto space = word.find(' '); space != std::string::npos && word.substr(0, space) == words[0])
            return refusal("\"" + words[0] + "\" is followed by \"" + word.substr(space + 1) + "\"" +
                           (words.size() > 1 ? ", not by \"" + words[1] + "\"" : std::string()));
    }
    return refusal("there is no act \"" + words[0] + "\"" + didYouMean(words[0], known));
}

} // namespace

Result<std::vector<std::string>> splitWords(std::string_view line)
{
    if (line.size() > kLongestLine)
        return refusal("an act is one line of at most 16 kilobytes");
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"' || c == '\'') {
            inWord = true;
            for (++at; at < line.size() && line[at] != c; ++at) {
                if (c == '"' && line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == '"' || line[at + 1] == '\\'))
                    ++at;
                word += line[at];
            }
            if (at == line.size())
                return refusal(std::string("a quotation mark ") + c + " is not closed");
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            if (inWord)
                words.push_back(std::exchange(word, {}));
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words.push_back(std::move(word));
    return words;
}

Result<Act> parseAct(std::string_view line)
{
    BOOST_OUTCOME_TRY(const auto words, splitWords(line));
    return parseAct(words);
}

Result<Act> parseAct(const std::vector<std::string>& words)
{
    if (words.empty())
        return refusal("an act is missing: write, for example, \"kill 1\" or \"create topic orders\"");
    if (words[0] == "split")
        return parseSplit(words);
    if (words[0] == "start" && words.size() > 1 && words[1] == "all")
        return parseStartAll(words);
    if (const auto* act = findAct(words)) {
        BOOST_OUTCOME_TRY(auto parsed, act->parse(words));
        return Act{std::move(parsed)};
    }
    auto operands = std::vector<std::string>(words.begin() + 1, words.end());
    bool oneWay = false;
    if (words[0] == "cut" && !operands.empty() && (operands.back() == "one-way" || operands.back() == "--one-way")) {
        oneWay = true;
        operands.pop_back();
    }
    const auto known = commandWords();
    if (std::find(known.begin(), known.end(), words[0]) == known.end())
        return unknownWord(words);
    const bool freeWords = words[0] == "break"; // its conditions have words of their own
    for (const auto& operand : operands)
        if (!freeWords && (operand == "of" || operand == "controller" || operand == "it"))
            return refusal("which node is meant by \"" + operand + "\" is known only when the act happens: write its number");
    BOOST_OUTCOME_TRY(auto command, parseCommand(words[0], operands, oneWay));
    return Act{std::move(command)};
}

} // namespace brokerscope::scenario
