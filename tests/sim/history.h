// What the clients of a run did and saw, as plain values: all that the checks of anomalies.h look at.
#pragma once

#include "engine/base/ids.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::sim {

struct TopicPartition
{
    std::string topic;
    int partition = 0;
    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;
};
std::string toString(const TopicPartition& at);

// One value that a producer wanted to write. The order in the history is that of the first tries. Values are unique
// within a partition.
struct Send
{
    int producer = 0;
    TopicPartition at;
    std::int64_t value = 0;
    std::optional<Offset> acknowledgedAt; // none: nobody knows whether it was written
    std::int64_t transaction = -1;        // index in History::transactions; -1: none
    // Consume-transform-produce: the record that this one was made of. Every input is to have one committed output.
    std::optional<std::pair<TopicPartition, Offset>> madeOf{};
};

struct Transaction
{
    enum class Outcome { Open, Committed, Aborted, Unknown };
    int producer = 0;
    Outcome outcome = Outcome::Open; // as the producer was told; Unknown: it asked and never heard
};

// One record that a consumer was given, in the order in which it was. A session is a time in which the consumer went on
// from where it was: it ends with every seek, assignment or restart.
struct Poll
{
    int consumer = 0;
    int session = 0;
    TopicPartition at;
    Offset offset{0};
    std::int64_t value = 0;
    bool committedOnly = false; // read_committed
};

// What happened to one committed offset of a group, in order.
struct CommitEvent
{
    enum class Kind {
        Issued,       // `value` is on its way
        Refused,      // it will never take effect
        Acknowledged, // it is answered: everybody who asks from now on sees it or a later one
        Asked,        // somebody asks for the offset
        Read,         // the one who asked last (by `reader`) is told `value`; -1: nothing committed
    };
    Kind kind = Kind::Issued;
    std::int64_t value = 0;
    int reader = 0;
    // Of the group, as far as the client knows. Who was left behind in an older one may be told what that one had committed
    // by a coordinator that does not know yet that it was deposed, as by Apache Kafka's. He can commit nothing on it.
    int generation = 0;
};
struct CommitKey
{
    std::string group;
    TopicPartition at;
    friend auto operator<=>(const CommitKey&, const CommitKey&) = default;
};

// Consumers that share the work on some topics: together they are given everything.
struct ConsumerGroup
{
    std::set<int> members;
    std::vector<std::string> topics;
};

using LogContent = std::map<Offset, std::int64_t>;

struct History
{
    std::vector<Send> sends;
    std::vector<Transaction> transactions;
    std::vector<Poll> polls;
    std::map<CommitKey, std::vector<CommitEvent>> commits;
    std::map<std::string, ConsumerGroup> groups;
    std::set<std::string> transformed; // topics whose every record is to be the input of one committed output
    // The final read, when everything has come to rest: all that can be read, and of it what read_committed shows.
    std::map<TopicPartition, LogContent> final;
    std::map<TopicPartition, LogContent> finalCommitted;
};

} // namespace brokerscope::sim
