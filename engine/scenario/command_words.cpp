#include "engine/scenario/command_words.h"

#include "engine/cluster/snapshot.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>

namespace brokerscope::scenario {
namespace {

constexpr std::int64_t kSlowDiskMs = 50; // when no number is given

Result<std::int64_t> parseNumber(const std::string& text, const char* what)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > 1'000'000)
        return makeError(ErrorKind::Invalid, {}, "\"" + text + "\" is not " + what);
    return value;
}

Result<NodeId> parseNode(const std::string& text)
{
    BOOST_OUTCOME_TRY(auto number, parseNumber(text, "a node id"));
    return NodeId(static_cast<std::int32_t>(number));
}

// "0.01", "1/100", "0". The engine says which rates there are.
Result<double> parseRate(const std::string& text)
{
    const auto wrong = makeError(ErrorKind::Invalid, {},
                                 "\"" + text + "\" is not a rate: write 1 for real time, 0.01 or 1/100 for slow motion, 0 to stop the clock");
    const auto number = [](std::string_view part) -> std::optional<double> {
        double value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc{} || end != part.data() + part.size() || !std::isfinite(value))
            return std::nullopt;
        return value;
    };
    const auto slash = text.find('/');
    const auto above = number(std::string_view(text).substr(0, slash));
    const auto below = slash == std::string::npos ? 1.0 : number(std::string_view(text).substr(slash + 1));
    if (!above || !below || *below == 0)
        return wrong;
    return *above / *below;
}

Result<cluster::Command> parseBreakpointCommand(const std::vector<std::string>& operands)
{
    const std::string what = operands.empty() ? std::string() : operands[0];
    if (what == "add") {
        std::string condition;
        for (std::size_t i = 1; i < operands.size(); ++i)
            condition += (i > 1 ? " " : "") + operands[i];
        return cluster::Command{cluster::AddBreakpoint{std::move(condition)}};
    }
    if (what != "remove" && what != "on" && what != "off")
        return makeError(ErrorKind::Invalid, {}, "break takes add CONDITION, list, remove N, on N or off N");
    if (operands.size() != 2)
        return makeError(ErrorKind::Invalid, {}, "break " + what + " takes the number of a breakpoint, as break list shows it");
    BOOST_OUTCOME_TRY(auto id, parseNumber(operands[1], "the number of a breakpoint"));
    if (what == "remove")
        return cluster::Command{cluster::RemoveBreakpoint{static_cast<int>(id)}};
    return cluster::Command{cluster::EnableBreakpoint{static_cast<int>(id), what == "on"}};
}

bool isTopicCommand(const std::string& word)
{
    return word == "configure" || word == "reassign" || word == "elect";
}

// "orders-3"
Result<std::pair<std::string, PartitionIndex>> parsePartition(const std::string& text)
{
    const auto dash = text.rfind('-');
    if (dash == std::string::npos || dash == 0)
        return makeError(ErrorKind::Invalid, {}, "\"" + text + "\" is not TOPIC-PARTITION, such as orders-0");
    BOOST_OUTCOME_TRY(const auto index, parseNumber(text.substr(dash + 1), "the number of a partition"));
    return std::pair(text.substr(0, dash), PartitionIndex(static_cast<std::int32_t>(index)));
}

// "1,3,2", or "cancel" for a move that is under way.
Result<std::vector<NodeId>> parseReplicas(const std::string& text)
{
    std::vector<NodeId> nodes;
    for (std::size_t at = 0; text != "cancel" && at <= text.size();) {
        const auto comma = std::min(text.find(',', at), text.size());
        BOOST_OUTCOME_TRY(const auto node, parseNode(text.substr(at, comma - at)));
        nodes.push_back(node);
        at = comma + 1;
    }
    return nodes;
}

// What the controller is asked for; each takes two operands.
Result<cluster::Command> parseTopicCommand(const std::string& word, const std::vector<std::string>& operands)
{
    if (word == "configure") {
        const auto equals = operands[1].find('=');
        if (equals == std::string::npos || equals == 0)
            return makeError(ErrorKind::Invalid, {}, "configure takes NAME=VALUE, or NAME= for the default, not \"" + operands[1] + "\"");
        cluster::AlterTopicConfigs command{operands[0], {}};
        const auto value = operands[1].substr(equals + 1);
        command.values[operands[1].substr(0, equals)] = value.empty() ? std::nullopt : std::optional(value);
        return cluster::Command{command};
    }
    BOOST_OUTCOME_TRY(const auto partition, parsePartition(operands[0]));
    if (word == "reassign") {
        BOOST_OUTCOME_TRY(const auto replicas, parseReplicas(operands[1]));
        return cluster::Command{cluster::ReassignPartitions{{{partition.first, partition.second, replicas}}, std::nullopt}};
    }
    if (operands[1] != "preferred" && operands[1] != "unclean")
        return makeError(ErrorKind::Invalid, {}, "elect takes preferred or unclean, not \"" + operands[1] + "\"");
    return cluster::Command{cluster::ElectLeaders{operands[1] == "unclean", {partition}}};
}

// A number is a node; "all" every node; anything else a client, by its client.id or its key (client.id@host).
Result<LinkEnd> parseEnd(const std::string& text)
{
    if (text == "all")
        return LinkEnd();
    if (!text.empty() && text.find_first_not_of("0123456789") == std::string::npos) {
        BOOST_OUTCOME_TRY(const auto node, parseNode(text));
        return LinkEnd(node);
    }
    if (text.empty())
        return makeError(ErrorKind::Invalid, {}, "\"\" is neither a node nor a client");
    return LinkEnd::ofClient(text.find('@') == std::string::npos ? text + "@127.0.0.1" : text);
}

Result<cluster::Command> parseDisk(const std::vector<std::string>& operands)
{
    BOOST_OUTCOME_TRY(const auto node, parseNode(operands[0]));
    cluster::SetDisk command{node, cluster::DiskState::Ok, {}};
    for (const auto state : {cluster::DiskState::Ok, cluster::DiskState::Slow, cluster::DiskState::Full,
                             cluster::DiskState::Failing})
        if (operands[1] == cluster::nameOf(state))
            command.state = state;
    if (operands[1] != cluster::nameOf(command.state))
        return makeError(ErrorKind::Invalid, {}, "a disk is slow, full, fail or ok, not \"" + operands[1] + "\"");
    if (operands.size() > 2 && command.state != cluster::DiskState::Slow)
        return makeError(ErrorKind::Invalid, {}, "only a slow disk has a number of milliseconds");
    if (command.state == cluster::DiskState::Slow) {
        std::int64_t ms = kSlowDiskMs;
        if (operands.size() > 2) {
            BOOST_OUTCOME_TRY(ms, parseNumber(operands[2], "a number of milliseconds"));
        }
        command.latency = std::chrono::milliseconds(ms);
    }
    return cluster::Command{command};
}

Result<cluster::Command> parseFailApi(const std::vector<std::string>& operands)
{
    cluster::FailApi command{operands[0], operands[1], 1, kNoNode};
    if (operands.size() > 2) {
        BOOST_OUTCOME_TRY(const auto count, parseNumber(operands[2], "how often to answer with the error"));
        command.count = static_cast<int>(count);
    }
    if (operands.size() > 3) {
        BOOST_OUTCOME_TRY(command.node, parseNode(operands[3]));
    }
    return cluster::Command{command};
}

struct Word
{
    const char* word;
    std::size_t least; // operands
    std::size_t most;
};
constexpr Word kWords[] = {{"kill", 1, 1},     {"stop", 1, 1},       {"start", 1, 1},    {"pause", 1, 1},
                           {"resume", 1, 1},   {"isolate", 1, 1},    {"power-loss", 1, 1}, {"cut", 2, 2},
                           {"delay", 3, 3},    {"jitter", 3, 3},     {"bandwidth", 3, 3}, {"reset", 2, 2},
                           {"heal-link", 2, 2}, {"disk", 2, 3},      {"fail-api", 2, 4}, {"heal", 0, 0},
                           {"add", 0, 0},      {"decommission", 1, 1},  {"rate", 1, 1},    {"step", 0, 0},
                           {"configure", 2, 2}, {"reassign", 2, 2},   {"elect", 2, 2}};

} // namespace

std::vector<std::string> commandWords()
{
    std::vector<std::string> words{"break"};
    for (const auto& one : kWords)
        words.emplace_back(one.word);
    return words;
}

Result<cluster::Command> parseCommand(const std::string& word, const std::vector<std::string>& operands, bool oneWay)
{
    if (word == "break")
        return parseBreakpointCommand(operands);
    const auto* known = std::find_if(std::begin(kWords), std::end(kWords), [&](const Word& one) { return word == one.word; });
    if (known == std::end(kWords))
        return makeError(ErrorKind::Invalid, {}, "there is no command \"" + word + "\"");
    if (operands.size() < known->least || operands.size() > known->most)
        return makeError(ErrorKind::Invalid, {},
                         word + " takes " + std::to_string(known->least) +
                             (known->most > known->least ? " to " + std::to_string(known->most) : std::string()) +
                             " operand(s)");
    if (word == "heal")
        return cluster::Command{cluster::HealAll{}};
    if (word == "add")
        return cluster::Command{cluster::AddNode{}};
    if (word == "step")
        return cluster::Command{cluster::StepMessage{}};
    if (word == "rate") {
        BOOST_OUTCOME_TRY(auto rate, parseRate(operands[0]));
        return cluster::Command{cluster::SetRate{rate}};
    }
    if (isTopicCommand(word))
        return parseTopicCommand(word, operands);
    if (word == "disk")
        return parseDisk(operands);
    if (word == "fail-api")
        return parseFailApi(operands);
    if (operands.size() > 1) {
        BOOST_OUTCOME_TRY(const auto from, parseEnd(operands[0]));
        BOOST_OUTCOME_TRY(const auto to, parseEnd(operands[1]));
        if (word == "cut")
            return cluster::Command{cluster::CutLink{from, to, oneWay}};
        if (word == "reset")
            return cluster::Command{cluster::ResetLink{from, to}};
        if (word == "heal-link")
            return cluster::Command{cluster::HealLink{from, to}};
        if (word == "bandwidth") {
            BOOST_OUTCOME_TRY(const auto kilobytes, parseNumber(operands[2], "a number of kilobytes per second"));
            return cluster::Command{cluster::LimitLink{from, to, kilobytes * 1000}};
        }
        BOOST_OUTCOME_TRY(const auto number, parseNumber(operands[2], "a number of milliseconds"));
        const std::chrono::milliseconds ms(number);
        return word == "delay" ? cluster::Command{cluster::DelayLink{from, to, ms}}
                               : cluster::Command{cluster::JitterLink{from, to, ms}};
    }

    BOOST_OUTCOME_TRY(auto node, parseNode(operands[0]));
    if (word == "kill")
        return cluster::Command{cluster::KillNode{node}};
    if (word == "stop")
        return cluster::Command{cluster::StopNode{node}};
    if (word == "start")
        return cluster::Command{cluster::StartNode{node}};
    if (word == "pause")
        return cluster::Command{cluster::PauseNode{node}};
    if (word == "resume")
        return cluster::Command{cluster::ResumeNode{node}};
    if (word == "isolate")
        return cluster::Command{cluster::IsolateNode{node}};
    if (word == "decommission")
        return cluster::Command{cluster::DecommissionNode{node}};
    return cluster::Command{cluster::PowerLoss{node}};
}

} // namespace brokerscope::scenario
