// The words of a breakpoint's condition (listed in breakpoint.h) to a value, or to a sentence on what is wrong with them.
#include "engine/base/condition_words.h"
#include "engine/cluster/breakpoint.h"
#include "engine/protocol/error_code.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace brokerscope::cluster {
namespace {

using Condition = std::variant<EventCondition, FigureCondition>;

constexpr std::string_view kExamples =
    "write, for example, \"isr < 2\", \"leader elected of orders\", \"offset 500 in orders-0\", \"node 2 fenced\" or "
    "\"NOT_LEADER_OR_FOLLOWER answered\"";

std::string lowered(std::string_view word)
{
    std::string out(word);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

Error wrong(std::string why)
{
    return makeError(ErrorKind::Invalid, {}, std::move(why));
}

// The words of one condition, taken one after another.
class Words
{
public:
    explicit Words(std::vector<std::string> words) : m_words(std::move(words)) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    [[nodiscard]] std::string peek() const { return atEnd() ? std::string() : lowered(m_words[m_next]); }
    std::string take() { return atEnd() ? std::string() : m_words[m_next++]; }
    bool takeIf(std::string_view word)
    {
        if (peek() != word)
            return false;
        ++m_next;
        return true;
    }
    Result<std::int64_t> takeNumber(const std::string& after)
    {
        const auto word = take();
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (word.empty())
            return wrong("a number is missing after \"" + after + "\"");
        if (error != std::errc{} || end != word.data() + word.size() || value < 0)
            return wrong("\"" + word + "\" is not a number: after \"" + after + "\" comes one, 0 or greater");
        return value;
    }
    Result<void> expectEnd()
    {
        if (atEnd())
            return success();
        return wrong("\"" + m_words[m_next] + "\" is one word too many");
    }

private:
    std::vector<std::string> m_words;
    std::size_t m_next = 0;
};

// "orders-0" is a partition of orders, unless only a topic may be meant and the rest is no number.
struct TopicPart
{
    std::string topic;
    std::optional<PartitionIndex> partition;
};

TopicPart topicPartOf(const std::string& word)
{
    const auto dash = word.rfind('-');
    if (dash == std::string::npos || dash == 0 || dash + 1 == word.size())
        return {word, std::nullopt};
    std::int32_t index = 0;
    const auto [end, error] = std::from_chars(word.data() + dash + 1, word.data() + word.size(), index);
    if (error != std::errc{} || end != word.data() + word.size())
        return {word, std::nullopt};
    return {word.substr(0, dash), PartitionIndex(index)};
}

Result<void> takeTopic(Words& words, EventCondition& condition)
{
    if (words.atEnd())
        return success();
    if (!words.takeIf("of") && !words.takeIf("in"))
        return wrong("\"" + words.take() + "\" is not understood here: \"of TOPIC\" or \"of TOPIC-PARTITION\" may follow");
    const auto word = words.take();
    if (word.empty())
        return wrong("the topic is missing after \"of\"");
    auto part = topicPartOf(word);
    condition.topic = std::move(part.topic);
    condition.partition = part.partition;
    return words.expectEnd();
}

// ISR < 2, ISR <= 1
Result<Condition> parseIsr(Words& words)
{
    EventCondition condition;
    condition.type = EventType::IsrShrunk;
    if (words.peek() == "shrunk" || words.peek() == "shrinks") {
        words.take();
    } else {
        const auto sign = words.take();
        if (sign != "<" && sign != "<=")
            return wrong("after \"isr\" comes \"< NUMBER\": an ISR is watched for getting too small");
        BOOST_OUTCOME_TRY(const auto number, words.takeNumber(sign));
        const auto below = sign == "<=" ? number + 1 : number;
        if (below < 1 || below > 32)
            return wrong("an ISR has 1 to 32 nodes: it is never below " + std::to_string(below));
        condition.isrBelow = static_cast<int>(below);
    }
    BOOST_OUTCOME_TRYV(takeTopic(words, condition));
    return Condition(condition);
}

Result<Condition> parseOffset(Words& words, FigureCondition::Figure figure, const std::string& first)
{
    FigureCondition condition;
    condition.figure = figure;
    if (words.peek() == ">=" || words.peek() == "=")
        words.take();
    BOOST_OUTCOME_TRY(const auto offset, words.takeNumber(first));
    words.takeIf("reached");
    if (!words.takeIf("in") && !words.takeIf("of"))
        return wrong("which partition? After the offset comes \"in TOPIC-PARTITION\", as in \"" + first + " 500 in orders-0\"");
    const auto word = words.take();
    auto part = topicPartOf(word);
    if (!part.partition)
        return wrong("\"" + word + "\" names no partition: write TOPIC-PARTITION, as in orders-0");
    words.takeIf("reached");
    condition.name = std::move(part.topic);
    condition.partition = *part.partition;
    // The log end is one behind the last record: offset 500 is there when the log ends at 501. The high watermark is
    // taken as Kafka prints it.
    condition.above = figure == FigureCondition::Figure::LogEnd ? offset : offset - 1;
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseAbove(Words& words, FigureCondition::Figure figure, const std::string& first)
{
    FigureCondition condition;
    condition.figure = figure;
    const auto sign = words.take();
    if (sign != ">" && sign != ">=")
        return wrong("after \"" + first + "\" comes \"> NUMBER\"");
    BOOST_OUTCOME_TRY(const auto number, words.takeNumber(sign));
    condition.above = sign == ">=" ? number - 1 : number;
    if (figure == FigureCondition::Figure::Lag) {
        if (!words.takeIf("of"))
            return wrong("which group? After the number comes \"of GROUP\"");
        condition.name = words.take();
        if (condition.name.empty())
            return wrong("the group is missing after \"of\"");
    }
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseNode(Words& words)
{
    EventCondition condition;
    if (const auto next = words.peek(); !next.empty() && next[0] >= '0' && next[0] <= '9') {
        BOOST_OUTCOME_TRY(const auto id, words.takeNumber("node"));
        condition.node = NodeId(static_cast<std::int32_t>(id));
    }
    static constexpr std::array<std::pair<std::string_view, EventType>, 9> kStates = {{
        {"fenced", EventType::BrokerFenced},
        {"unfenced", EventType::BrokerUnfenced},
        {"registered", EventType::BrokerRegistered},
        {"started", EventType::NodeStarted},
        {"stopped", EventType::NodeStopped},
        {"killed", EventType::NodeKilled},
        {"failed", EventType::NodeFailed},
        {"paused", EventType::NodePaused},
        {"resumed", EventType::NodeResumed},
    }};
    const auto state = words.peek();
    const auto found = std::find_if(kStates.begin(), kStates.end(), [&](const auto& s) { return s.first == state; });
    if (found == kStates.end())
        return wrong((state.empty() ? "what happens to the node?" : "a node is not \"" + state + "\":") +
                     std::string(" write fenced, unfenced, started, stopped, killed, failed, paused or resumed"));
    words.take();
    condition.type = found->second;
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseGroup(Words& words)
{
    EventCondition condition;
    const auto what = lowered(words.take());
    if (what == "changes" || what == "rebalancing" || what == "rebalances")
        condition.type = EventType::GroupRebalancing;
    else if (what == "stable")
        condition.type = EventType::GroupStable;
    else
        return wrong("what happens to the group? Write \"group changes\" or \"group stable\", and its name if only one is meant");
    words.takeIf("of");
    condition.name = words.take();
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseTransaction(Words& words)
{
    EventCondition condition;
    const auto what = lowered(words.take());
    if (what == "started" || what == "begun")
        condition.type = EventType::TransactionStarted;
    else if (what == "committed")
        condition.type = EventType::TransactionCommitted;
    else if (what == "aborted")
        condition.type = EventType::TransactionAborted;
    else
        return wrong("what happens to the transaction? Write started, committed or aborted, and its transactional id if "
                     "only one is meant");
    words.takeIf("of");
    condition.name = words.take();
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseAnswered(const std::string& first, Words& words)
{
    EventCondition condition;
    condition.type = EventType::RequestFailed;
    if (lowered(first) != "error") {
        std::string name = first;
        std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        bool known = false;
        for (std::int16_t code = -1; code < 200 && !known; ++code)
            known = code != 0 && protocol::nameOf(static_cast<protocol::ErrorCode>(code)) == name;
        if (!known)
            return wrong("\"" + first + "\" is not the name of an error of Kafka, such as NOT_LEADER_OR_FOLLOWER");
        condition.text = std::move(name);
    }
    if (words.takeIf("to")) {
        condition.name = words.take();
        if (condition.name.empty())
            return wrong("the client.id is missing after \"to\"");
    }
    BOOST_OUTCOME_TRYV(words.expectEnd());
    return Condition(condition);
}

Result<Condition> parseEvent(Words& words)
{
    const auto name = lowered(words.take());
    if (name.empty())
        return wrong("the name of the event is missing, such as segment-rolled; `ctl events` prints them");
    EventCondition condition;
    for (int number = 0;; ++number) {
        const auto type = static_cast<EventType>(number);
        const auto known = events::nameOf(type);
        if (known == "unknown")
            break;
        // Time's own events are what a breakpoint brings about.
        if (known != name || type == EventType::TimeRateChanged || type == EventType::TimeStepped ||
            type == EventType::BreakpointHit)
            continue;
        condition.type = type;
        BOOST_OUTCOME_TRYV(takeTopic(words, condition));
        return Condition(condition);
    }
    return wrong("there is no event \"" + name + "\"; `ctl events` prints the names of those that happened");
}

Result<Condition> parseWords(Words& words)
{
    const auto first = words.take();
    const auto word = lowered(first);
    using Figure = FigureCondition::Figure;
    if (word == "isr")
        return parseIsr(words);
    if (word == "offset")
        return parseOffset(words, Figure::LogEnd, word);
    if (word == "hw")
        return parseOffset(words, Figure::HighWatermark, word);
    if (word == "lag")
        return parseAbove(words, Figure::Lag, word);
    if (word == "under-replicated")
        return parseAbove(words, Figure::UnderReplicated, word);
    if (word == "offline")
        return parseAbove(words, Figure::Offline, word);
    if (word == "node" || word == "broker")
        return parseNode(words);
    if (word == "group")
        return parseGroup(words);
    if (word == "transaction")
        return parseTransaction(words);
    if (word == "event")
        return parseEvent(words);

    struct Pair
    {
        std::string_view first, second;
        EventType type;
        bool ofTopic;
    };
    static constexpr std::array<Pair, 7> kPairs = {{
        {"leader", "elected", EventType::LeaderElected, true},
        {"partition", "offline", EventType::PartitionOffline, true},
        {"log", "truncated", EventType::LogTruncated, true},
        {"controller", "elected", EventType::ControllerElected, false},
        {"controller", "resigned", EventType::ControllerResigned, false},
        {"election", "started", EventType::ElectionStarted, false},
        {"vote", "granted", EventType::VoteGranted, false},
    }};
    for (const auto& pair : kPairs) {
        if (pair.first != word || !words.takeIf(pair.second))
            continue;
        EventCondition condition;
        condition.type = pair.type;
        BOOST_OUTCOME_TRYV(pair.ofTopic ? takeTopic(words, condition) : words.expectEnd());
        return Condition(condition);
    }
    if (words.takeIf("answered"))
        return parseAnswered(first, words);
    return wrong("\"" + first + (words.atEnd() ? std::string() : " " + words.take()) + "\" is no condition: " + std::string(kExamples));
}

} // namespace

Result<BreakpointCondition> BreakpointCondition::parse(std::string_view text)
{
    auto list = conditionWords(text);
    if (list.empty())
        return wrong("a breakpoint needs a condition: " + std::string(kExamples));
    for (const char c : text)
        if (static_cast<unsigned char>(c) < ' ' && c != '\t')
            return wrong("a condition is one line of text");
    std::string plain;
    for (const auto& word : list)
        plain += (plain.empty() ? "" : " ") + word;
    if (plain.size() > 300)
        return wrong("a condition has at most 300 characters");
    Words words(std::move(list));
    BOOST_OUTCOME_TRY(auto condition, parseWords(words));
    return BreakpointCondition(std::move(plain), std::move(condition));
}

} // namespace brokerscope::cluster
