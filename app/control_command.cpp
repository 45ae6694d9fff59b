#include "app/control_command.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace brokerscope::app {
namespace {

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

} // namespace

Result<cluster::Command> parseCommand(const std::string& word, const std::vector<std::string>& operands, bool oneWay)
{
    const std::size_t wanted = word == "heal" || word == "add" ? 0 : word == "delay" ? 3 : word == "cut" ? 2 : 1;
    static constexpr const char* kWords[] = {"kill",   "stop",       "start",   "pause", "resume",
                                             "isolate", "power-loss", "cut",     "delay", "heal",
                                             "add",     "decommission"};
    if (std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords))
        return makeError(ErrorKind::Invalid, {}, "there is no command \"" + word + "\"");
    if (operands.size() != wanted)
        return makeError(ErrorKind::Invalid, {}, word + " takes " + std::to_string(wanted) + " operand(s)");
    if (word == "heal")
        return cluster::Command{cluster::HealLinks{}};
    if (word == "add")
        return cluster::Command{cluster::AddNode{}};

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
    if (word == "power-loss")
        return cluster::Command{cluster::PowerLoss{node}};

    BOOST_OUTCOME_TRY(auto other, parseNode(operands[1]));
    if (word == "cut")
        return cluster::Command{cluster::CutLink{node, other, oneWay}};
    BOOST_OUTCOME_TRY(auto delayMs, parseNumber(operands[2], "a number of milliseconds"));
    return cluster::Command{cluster::DelayLink{node, other, std::chrono::milliseconds(delayMs)}};
}

} // namespace brokerscope::app
