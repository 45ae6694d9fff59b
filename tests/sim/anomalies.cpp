#include "sim/anomalies.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace brokerscope::sim {
namespace {

using Outcome = Transaction::Outcome;

const LogContent& contentOf(const std::map<TopicPartition, LogContent>& logs, const TopicPartition& at)
{
    static const LogContent kNone;
    const auto found = logs.find(at);
    return found == logs.end() ? kNone : found->second;
}

Outcome outcomeOf(const History& history, const Send& send)
{
    if (send.transaction < 0)
        return Outcome::Committed;
    return history.transactions.at(static_cast<std::size_t>(send.transaction)).outcome;
}

std::string text(const Send& send)
{
    return "value " + std::to_string(send.value) + " of " + toString(send.at);
}

std::string text(Offset offset)
{
    return std::to_string(offset.value());
}

using ValuesAt = std::map<TopicPartition, std::map<std::int64_t, const Send*>>; // who wrote what

ValuesAt sendsByValue(const History& history)
{
    ValuesAt out;
    for (const auto& send : history.sends)
        out[send.at][send.value] = &send;
    return out;
}

const Send* find(const ValuesAt& values, const TopicPartition& at, std::int64_t value)
{
    const auto here = values.find(at);
    if (here == values.end())
        return nullptr;
    const auto found = here->second.find(value);
    return found == here->second.end() ? nullptr : found->second;
}

} // namespace

std::string toString(const TopicPartition& at)
{
    return at.topic + "-" + std::to_string(at.partition);
}

std::string_view nameOf(Promise promise)
{
    constexpr std::array<std::string_view, 16> kNames = {
        "lost write",      "duplicate",       "reorder",        "inconsistent offset",
        "poll skip",       "nonmonotonic poll", "aborted read", "partial transaction",
        "committed offset", "out of sequence", "corrupt read",  "one leader",
        "replicas agree",  "metadata agree",  "going back",     "liveness"};
    return kNames[static_cast<std::size_t>(promise)];
}

void findLostWrites(const History& history, std::vector<Violation>& found)
{
    for (const auto& send : history.sends) {
        if (!send.acknowledgedAt || outcomeOf(history, send) != Outcome::Committed)
            continue;
        const auto& log = contentOf(send.transaction < 0 ? history.final : history.finalCommitted, send.at);
        const auto at = log.find(*send.acknowledgedAt);
        if (at == log.end())
            found.push_back({Promise::LostWrite,
                             "acknowledged " + text(send) + " is not at offset " + text(*send.acknowledgedAt)});
        else if (at->second != send.value)
            found.push_back({Promise::LostWrite, "acknowledged " + text(send) + " was replaced by " +
                                                     std::to_string(at->second) + " at offset " + text(at->first)});
    }
}

void findDuplicates(const History& history, std::vector<Violation>& found)
{
    for (const auto& [at, log] : history.final) {
        std::map<std::int64_t, Offset> seen;
        for (const auto& [offset, value] : log) {
            const auto [first, isNew] = seen.try_emplace(value, offset);
            if (!isNew)
                found.push_back({Promise::Duplicate, "value " + std::to_string(value) + " of " + toString(at) +
                                                         " is at offset " + text(first->second) + " and at " + text(offset)});
        }
    }
}

void findReorderings(const History& history, std::vector<Violation>& found)
{
    std::map<TopicPartition, std::map<std::int64_t, std::pair<int, std::size_t>>> order; // of a value: who, and when
    for (std::size_t i = 0; i < history.sends.size(); ++i)
        order[history.sends[i].at][history.sends[i].value] = {history.sends[i].producer, i};
    for (const auto& [at, log] : history.final) {
        std::map<int, std::pair<std::size_t, std::int64_t>> last; // of a producer: when it sent what it wrote before
        for (const auto& [offset, value] : log) {
            const auto sent = order[at].find(value);
            if (sent == order[at].end())
                continue;
            const auto [producer, when] = sent->second;
            const auto before = last.find(producer);
            if (before != last.end() && when < before->second.first)
                found.push_back({Promise::Reorder, "value " + std::to_string(value) + " of " + toString(at) + " follows " +
                                                       std::to_string(before->second.second) + " at offset " + text(offset)});
            last[producer] = {when, value};
        }
    }
}

void findInconsistentOffsets(const History& history, std::vector<Violation>& found)
{
    std::map<TopicPartition, LogContent> shown = history.final;
    const auto look = [&](const TopicPartition& at, Offset offset, std::int64_t value) {
        const auto [before, isNew] = shown[at].try_emplace(offset, value);
        if (!isNew && before->second != value)
            found.push_back({Promise::InconsistentOffset, "offset " + text(offset) + " of " + toString(at) + " showed " +
                                                              std::to_string(before->second) + " and " +
                                                              std::to_string(value)});
    };
    for (const auto& poll : history.polls)
        look(poll.at, poll.offset, poll.value);
    for (const auto& [at, log] : history.finalCommitted)
        for (const auto& [offset, value] : log)
            look(at, offset, value);
}

void findPollAnomalies(const History& history, std::vector<Violation>& found)
{
    std::map<std::tuple<int, int, TopicPartition>, Offset> last;
    for (const auto& poll : history.polls) {
        const auto [before, isFirst] = last.try_emplace({poll.consumer, poll.session, poll.at}, poll.offset);
        if (isFirst)
            continue;
        const auto from = std::exchange(before->second, poll.offset);
        const auto who = "consumer " + std::to_string(poll.consumer) + " went from offset " + text(from) + " of " +
                         toString(poll.at) + " to " + text(poll.offset);
        if (poll.offset <= from) {
            found.push_back({Promise::NonmonotonicPoll, who});
            continue;
        }
        const auto& log = contentOf(poll.committedOnly ? history.finalCommitted : history.final, poll.at);
        const auto skipped = log.upper_bound(from);
        if (skipped != log.end() && skipped->first < poll.offset)
            found.push_back({Promise::PollSkip, who + " although " + text(skipped->first) + " can be read"});
    }
}

void findWhatGroupsMissed(const History& history, std::vector<Violation>& found)
{
    for (const auto& [name, group] : history.groups) {
        std::map<TopicPartition, std::set<Offset>> given;
        for (const auto& poll : history.polls)
            if (group.members.contains(poll.consumer))
                given[poll.at].insert(poll.offset);
        for (const auto& [at, log] : history.final) {
            if (std::find(group.topics.begin(), group.topics.end(), at.topic) == group.topics.end())
                continue;
            for (const auto& [offset, value] : log)
                if (!given[at].contains(offset))
                    found.push_back({Promise::PollSkip, "nobody of group " + name + " was given value " +
                                                            std::to_string(value) + " at offset " + text(offset) + " of " +
                                                            toString(at)});
        }
    }
}

void findAbortedReads(const History& history, std::vector<Violation>& found)
{
    const auto sends = sendsByValue(history);
    const auto look = [&](const TopicPartition& at, std::int64_t value, Offset offset, const char* where) {
        const auto* send = find(sends, at, value);
        if (!send || send->transaction < 0)
            return;
        const auto outcome = outcomeOf(history, *send);
        if (outcome == Outcome::Aborted || outcome == Outcome::Open)
            found.push_back({Promise::AbortedRead,
                             std::string(where) + " " + text(*send) + " at offset " + text(offset) + ", whose transaction " +
                                 (outcome == Outcome::Aborted ? "was aborted" : "was never ended by its producer")});
    };
    for (const auto& poll : history.polls)
        if (poll.committedOnly)
            look(poll.at, poll.value, poll.offset, "read_committed showed");
    for (const auto& [at, log] : history.finalCommitted)
        for (const auto& [offset, value] : log)
            look(at, value, offset, "the final read_committed has");
}

void findInputsNotUsedOnce(const History& history, std::vector<Violation>& found)
{
    const auto sends = sendsByValue(history);
    std::map<std::pair<TopicPartition, Offset>, const Send*> used;
    for (const auto& [at, log] : history.finalCommitted) {
        for (const auto& [offset, value] : log) {
            const auto* send = find(sends, at, value);
            if (!send || !send->madeOf)
                continue;
            const auto [first, isNew] = used.try_emplace(*send->madeOf, send);
            if (!isNew)
                found.push_back({Promise::Duplicate, "offset " + text(send->madeOf->second) + " of " +
                                                         toString(send->madeOf->first) + " was made into " +
                                                         text(*first->second) + " and into " + text(*send)});
        }
    }
    for (const auto& [at, log] : history.final)
        if (history.transformed.contains(at.topic))
            for (const auto& [offset, value] : log)
                if (!used.contains({at, offset}))
                    found.push_back({Promise::PollSkip, "offset " + text(offset) + " of " + toString(at) +
                                                            " was made into nothing that is committed"});
}

void findPartialTransactions(const History& history, std::vector<Violation>& found)
{
    std::map<TopicPartition, std::set<std::int64_t>> visible;
    for (const auto& [at, log] : history.finalCommitted)
        for (const auto& [offset, value] : log)
            visible[at].insert(value);
    struct Part
    {
        const Send* there = nullptr;
        const Send* missing = nullptr;
    };
    std::map<std::int64_t, Part> parts;
    for (const auto& send : history.sends) {
        // What was not acknowledged cannot be in a transaction that was committed, unless the producer is wrong.
        if (send.transaction < 0 || !send.acknowledgedAt)
            continue;
        (visible[send.at].contains(send.value) ? parts[send.transaction].there : parts[send.transaction].missing) = &send;
    }
    for (const auto& [id, part] : parts)
        if (part.there && part.missing)
            found.push_back({Promise::PartialTransaction, "of transaction " + std::to_string(id) + ", " + text(*part.there) +
                                                              " can be read and " + text(*part.missing) + " cannot"});
}

void findCommitAnomalies(const History& history, std::vector<Violation>& found)
{
    using Kind = CommitEvent::Kind;
    for (const auto& [key, events] : history.commits) {
        struct Allowed
        {
            std::int64_t last = -1;
            std::multiset<std::int64_t> unanswered; // may take effect, also late
            std::map<int, std::int64_t> lastOfGeneration;
            std::int64_t lastUpTo(int generation) const
            {
                std::int64_t out = -1;
                for (const auto& [of, value] : lastOfGeneration)
                    if (of <= generation)
                        out = std::max(out, value);
                return out;
            }
        };
        Allowed now;
        std::map<int, Allowed> asked;
        for (const auto& event : events) {
            switch (event.kind) {
            case Kind::Issued:
                now.unanswered.insert(event.value);
                for (auto& [reader, allowed] : asked)
                    allowed.unanswered.insert(event.value);
                break;
            case Kind::Refused:
            case Kind::Acknowledged:
                if (const auto one = now.unanswered.find(event.value); one != now.unanswered.end())
                    now.unanswered.erase(one);
                if (event.kind == Kind::Refused) {
                    for (auto& [reader, allowed] : asked)
                        if (const auto one = allowed.unanswered.find(event.value); one != allowed.unanswered.end())
                            allowed.unanswered.erase(one);
                    break;
                }
                now.last = std::max(now.last, event.value); // an answer may have waited for a client that was paused
                now.lastOfGeneration[event.generation] = std::max(now.lastUpTo(event.generation), event.value);
                break;
            case Kind::Asked:
                asked[event.reader] = now;
                break;
            case Kind::Read: {
                const auto& allowed = asked[event.reader];
                if (event.value != allowed.last && !allowed.unanswered.contains(event.value) &&
                    event.value != allowed.lastUpTo(event.generation))
                    found.push_back({Promise::CommittedOffset,
                                     "group " + key.group + " was told offset " + std::to_string(event.value) + " of " +
                                         toString(key.at) + " although " + std::to_string(allowed.last) +
                                         " was acknowledged before"});
                break;
            }
            }
        }
    }
}

std::vector<Violation> anomaliesOf(const History& history)
{
    std::vector<Violation> found;
    findLostWrites(history, found);
    findDuplicates(history, found);
    findReorderings(history, found);
    findInconsistentOffsets(history, found);
    findPollAnomalies(history, found);
    findWhatGroupsMissed(history, found);
    findAbortedReads(history, found);
    findInputsNotUsedOnce(history, found);
    findPartialTransactions(history, found);
    findCommitAnomalies(history, found);
    return found;
}

} // namespace brokerscope::sim
