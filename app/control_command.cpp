#include "app/control_command.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>

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

} // namespace

Result<cluster::Command> parseCommand(const std::string& word, const std::vector<std::string>& operands, bool oneWay)
{
    if (word == "break")
        return parseBreakpointCommand(operands);
    const std::size_t wanted = word == "heal" || word == "add" || word == "step" ? 0 : word == "delay" ? 3 : word == "cut" ? 2 : 1;
    static constexpr const char* kWords[] = {"kill",   "stop",       "start",   "pause", "resume",
                                             "isolate", "power-loss", "cut",     "delay", "heal",
                                             "add",     "decommission", "rate",    "step"};
    if (std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords))
        return makeError(ErrorKind::Invalid, {}, "there is no command \"" + word + "\"");
    if (operands.size() != wanted)
        return makeError(ErrorKind::Invalid, {}, word + " takes " + std::to_string(wanted) + " operand(s)");
    if (word == "heal")
        return cluster::Command{cluster::HealLinks{}};
    if (word == "add")
        return cluster::Command{cluster::AddNode{}};
    if (word == "step")
        return cluster::Command{cluster::StepMessage{}};
    if (word == "rate") {
        BOOST_OUTCOME_TRY(auto rate, parseRate(operands[0]));
        return cluster::Command{cluster::SetRate{rate}};
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
    if (word == "power-loss")
        return cluster::Command{cluster::PowerLoss{node}};

    BOOST_OUTCOME_TRY(auto other, parseNode(operands[1]));
    if (word == "cut")
        return cluster::Command{cluster::CutLink{node, other, oneWay}};
    BOOST_OUTCOME_TRY(auto delayMs, parseNumber(operands[2], "a number of milliseconds"));
    return cluster::Command{cluster::DelayLink{node, other, std::chrono::milliseconds(delayMs)}};
}

} // namespace brokerscope::app
