// Names of nodes that hold for the moment: "leader of orders-0".
#include "engine/scenario/act.h"
#include "engine/scenario/words.h"

#include <algorithm>
#include <array>

namespace brokerscope::scenario {
namespace {

constexpr std::array kTakesNodes{"kill",  "stop",   "start",  "pause",     "resume", "power-loss", "isolate",    "cut",
                                 "delay", "jitter", "bandwidth", "reset",  "heal-link", "disk",    "fail-api",   "decommission",
                                 "split", "reassign"};

const cluster::PartitionSnapshot* findPartition(const cluster::ClusterSnapshot& snapshot, const std::string& name)
{
    const auto parts = partitionOf(name);
    const auto topic = parts ? snapshot.topic(parts->first) : nullptr;
    if (!topic)
        return nullptr;
    for (const auto& one : topic->partitions)
        if (one.index == parts->second)
            return &one; // the topic is kept by the snapshot
    return nullptr;
}

bool runs(const cluster::ClusterSnapshot& snapshot, NodeId id)
{
    const auto* node = snapshot.node(id);
    return node != nullptr && node->state == cluster::NodeState::Running;
}

Result<NodeId> nodeOfPartition(const std::string& role, const std::string& name, const cluster::ClusterSnapshot& snapshot)
{
    const auto* partition = findPartition(snapshot, name);
    if (partition == nullptr)
        return makeError(ErrorKind::NotFound, {}, "there is no partition " + name);
    if (role == "leader") {
        if (partition->leader == kNoNode)
            return makeError(ErrorKind::NotFound, {}, name + " has no leader now");
        return partition->leader;
    }
    // The first that is in sync, else any that runs.
    for (const auto* among : {&partition->isr, &partition->replicas})
        for (const auto id : *among)
            if (id != partition->leader && runs(snapshot, id))
                return id;
    return makeError(ErrorKind::NotFound, {}, name + " has no follower that runs now");
}

Result<NodeId> nodeNamed(const std::string& role, const std::string& of, const cluster::ClusterSnapshot& snapshot)
{
    if (role == "leader" || role == "follower")
        return nodeOfPartition(role, of, snapshot);
    for (const auto& group : snapshot.groups)
        if (group.id == of && group.coordinator != kNoNode)
            return group.coordinator;
    for (const auto& transaction : snapshot.transactions)
        if (transaction.id == of && transaction.coordinator != kNoNode)
            return transaction.coordinator;
    return makeError(ErrorKind::NotFound, {}, "nobody coordinates a group or a transactional id \"" + of + "\" now");
}

bool isRole(const std::string& word)
{
    return word == "leader" || word == "follower" || word == "coordinator";
}

// Calls back with each node that is named, and puts the answer in its place.
template <class Answer> Result<std::vector<std::string>> replaceNames(std::vector<std::string> words, Answer&& answer)
{
    if (words.empty() || std::find(kTakesNodes.begin(), kTakesNodes.end(), words.front()) == kTakesNodes.end())
        return words;
    if (words.front() == "start" && words.size() > 2 && (words[1] == "producer" || words[1] == "group"))
        return words;
    if (words.front() == "stop" && words.size() > 2)
        if (words[1] == "producer" || words[1] == "group")
            return words;
    std::vector<std::string> result{words.front()};
    for (std::size_t at = 1; at < words.size(); ++at) {
        const auto& word = words[at];
        if (isRole(word)) {
            if (at + 2 >= words.size() || words[at + 1] != "of")
                return refusal("after \"" + word + "\" comes \"of\" and " +
                               (word == "coordinator" ? "a group, such as coordinator of billing"
                                                      : "a partition, such as " + word + " of orders-0"));
            BOOST_OUTCOME_TRY(const auto node, answer(word, words[at + 2]));
            result.push_back(std::to_string(node.value()));
            at += 2;
        } else if (word == "controller" || word == "it" || word == "stopped") {
            BOOST_OUTCOME_TRY(const auto node, answer(word, std::string()));
            result.push_back(std::to_string(node.value()));
        } else {
            result.push_back(word);
        }
    }
    return result;
}

} // namespace

Result<std::vector<std::string>> nameNodes(std::vector<std::string> words, const cluster::ClusterSnapshot& snapshot, NodeId& it)
{
    if (words == std::vector<std::string>{"start", "all"}) {
        std::string down;
        std::string frozen;
        for (const auto& node : snapshot.nodes) {
            using cluster::NodeState;
            if (node.state == NodeState::Paused)
                frozen += std::to_string(node.id.value()) + ",";
            else if (node.state == NodeState::Stopped || node.state == NodeState::Killed || node.state == NodeState::Failed)
                down += std::to_string(node.id.value()) + ",";
        }
        return std::vector<std::string>{"start", "all", down, frozen};
    }
    return replaceNames(std::move(words), [&](const std::string& role, const std::string& of) -> Result<NodeId> {
        if (role == "it") {
            if (it == kNoNode)
                return refusal("no act before this one has named a node that \"it\" could mean");
            return it;
        }
        if (role == "controller") {
            if (snapshot.quorum.leader == kNoNode)
                return makeError(ErrorKind::NotFound, {}, "there is no active controller now");
            it = snapshot.quorum.leader;
            return it;
        }
        if (role == "stopped") {
            for (const auto& node : snapshot.nodes)
                if (!runs(snapshot, node.id)) {
                    it = node.id;
                    return it;
                }
            return makeError(ErrorKind::NotFound, {}, "every node runs");
        }
        BOOST_OUTCOME_TRY(it, nodeNamed(role, of, snapshot));
        return it;
    });
}

Result<void> checkAct(std::string_view line)
{
    BOOST_OUTCOME_TRY(auto words, splitWords(line));
    if (words == std::vector<std::string>{"start", "all"})
        return success();
    int next = 0;
    BOOST_OUTCOME_TRY(const auto named, replaceNames(std::move(words), [&](const std::string& role, const std::string& of) -> Result<NodeId> {
        if ((role == "leader" || role == "follower") && !partitionOf(of))
            return refusal("\"" + of + "\" is not TOPIC-PARTITION, such as orders-0");
        return NodeId(++next);
    }));
    BOOST_OUTCOME_TRYV(parseAct(named));
    return success();
}

Result<Act> parseAct(std::string_view line, const cluster::ClusterSnapshot& snapshot, NodeId& it)
{
    BOOST_OUTCOME_TRY(auto words, splitWords(line));
    BOOST_OUTCOME_TRY(const auto named, nameNodes(std::move(words), snapshot, it));
    return parseAct(named);
}

} // namespace brokerscope::scenario
