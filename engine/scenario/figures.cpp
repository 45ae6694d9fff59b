#include "engine/scenario/figures.h"

#include "engine/base/contains.h"
#include "engine/scenario/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace brokerscope::scenario {
namespace {

const std::vector<std::string> kOfTopics{"records", "isr", "epoch", "partitions", "fullest", "open-transactions"};
const std::vector<std::string> kOfGroups{"lag", "members", "generation", "received", "rebalances"};
const std::vector<std::string> kOfProducers{"sent", "acknowledged", "failed", "committed", "aborted", "fenced"};
const std::vector<std::string> kOfCluster{"nodes", "fenced", "under-replicated", "offline", "lost", "lost-answered", "faults"};
constexpr std::array kSigns{"=", "!=", "<", "<=", ">", ">="};

std::vector<std::string> allNames()
{
    std::vector<std::string> names;
    for (const auto* list : {&kOfTopics, &kOfGroups, &kOfProducers, &kOfCluster})
        names.insert(names.end(), list->begin(), list->end());
    return names;
}

Result<Figure> figureOf(const std::vector<std::string>& words, std::size_t& at)
{
    if (at == words.size())
        return refusal("a figure is missing: write, for example, \"records of orders >= 20\"");
    Figure figure{words[at++], {}};
    if (at < words.size() && words[at] == "of") {
        if (at + 1 == words.size())
            return refusal("a name is missing after \"of\"");
        figure.of = words[at + 1];
        at += 2;
    }
    const bool known = figure.of.empty() ? contains(kOfCluster, figure.name)
                                         : contains(kOfTopics, figure.name) || contains(kOfGroups, figure.name) ||
                                               contains(kOfProducers, figure.name);
    if (known)
        return figure;
    if (!contains(allNames(), figure.name))
        return refusal("there is no figure \"" + figure.name + "\"" + didYouMean(figure.name, allNames()));
    return figure.of.empty() ? refusal("\"" + figure.name + "\" of what? Write: " + figure.name + " of NAME")
                             : refusal("\"" + figure.name + "\" is a figure of the whole cluster: it goes without \"of\"");
}

// Every partition that is meant, of a topic or alone.
std::vector<const cluster::PartitionSnapshot*> partitionsOf(const std::string& name, const cluster::ClusterSnapshot& snapshot,
                                                            std::shared_ptr<const cluster::TopicSnapshot>& keep)
{
    std::optional<PartitionIndex> only;
    keep = snapshot.topic(name);
    if (!keep)
        if (const auto parts = partitionOf(name)) {
            keep = snapshot.topic(parts->first);
            only = parts->second;
        }
    std::vector<const cluster::PartitionSnapshot*> found;
    if (keep)
        for (const auto& partition : keep->partitions)
            if (!only || partition.index == *only)
                found.push_back(&partition);
    return found;
}

std::int64_t recordsIn(const cluster::PartitionSnapshot& partition)
{
    const cluster::ReplicaSnapshot* log = nullptr;
    for (const auto& one : partition.logs)
        if (log == nullptr || one.node == partition.leader)
            log = &one;
    return log == nullptr ? 0 : std::max<std::int64_t>(0, log->highWatermark - log->logStartOffset);
}

std::optional<double> ofTopic(const Figure& figure, const cluster::ClusterSnapshot& snapshot)
{
    std::shared_ptr<const cluster::TopicSnapshot> keep;
    const auto partitions = partitionsOf(figure.of, snapshot, keep);
    if (partitions.empty())
        return std::nullopt;
    std::int64_t sum = 0;
    std::int64_t most = 0;
    std::size_t smallestIsr = partitions.front()->isr.size();
    std::int64_t epoch = 0;
    std::size_t open = 0;
    for (const auto* partition : partitions) {
        const auto records = recordsIn(*partition);
        sum += records;
        most = std::max(most, records);
        smallestIsr = std::min(smallestIsr, partition->isr.size());
        epoch = std::max<std::int64_t>(epoch, partition->leaderEpoch.value());
        open += partition->openTransactions.size();
    }
    if (figure.name == "records")
        return static_cast<double>(sum);
    if (figure.name == "isr")
        return static_cast<double>(smallestIsr);
    if (figure.name == "epoch")
        return static_cast<double>(epoch);
    if (figure.name == "partitions")
        return static_cast<double>(partitions.size());
    if (figure.name == "open-transactions")
        return static_cast<double>(open);
    return sum == 0 ? 0.0 : 100.0 * static_cast<double>(most) / static_cast<double>(sum);
}

std::optional<double> ofGroup(const Figure& figure, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors)
{
    if (figure.name == "received" || figure.name == "rebalances") {
        const auto found = actors.groups.find(figure.of);
        if (found == actors.groups.end())
            return std::nullopt;
        return static_cast<double>(figure.name == "received" ? found->second.received : found->second.rebalances);
    }
    for (const auto& group : snapshot.groups) {
        if (group.id != figure.of)
            continue;
        if (figure.name == "lag")
            return static_cast<double>(group.totalLag);
        return figure.name == "members" ? static_cast<double>(group.members.size()) : static_cast<double>(group.generation);
    }
    return std::nullopt;
}

std::optional<double> ofProducer(const Figure& figure, const ActorFigures& actors)
{
    const auto found = actors.producers.find(figure.of);
    if (found == actors.producers.end())
        return std::nullopt;
    const auto& producer = found->second;
    if (figure.name == "fenced")
        return producer.fenced ? 1.0 : 0.0;
    return static_cast<double>(figure.name == "sent"           ? producer.sent
                               : figure.name == "acknowledged" ? producer.acknowledged
                               : figure.name == "failed"       ? producer.failed
                               : figure.name == "committed"    ? producer.committed
                                                               : producer.aborted);
}

double ofCluster(const std::string& name, const cluster::ClusterSnapshot& snapshot)
{
    const auto nodes = [&](auto&& counts) {
        return static_cast<double>(std::count_if(snapshot.nodes.begin(), snapshot.nodes.end(), counts));
    };
    if (name == "nodes")
        return nodes([](const auto& node) { return node.state == cluster::NodeState::Running; });
    if (name == "fenced")
        return nodes([](const auto& node) { return node.fenced; });
    if (name == "under-replicated")
        return snapshot.underReplicatedPartitions();
    if (name == "offline")
        return snapshot.offlinePartitions();
    if (name == "lost")
        return static_cast<double>(snapshot.lostRecords);
    if (name == "lost-answered")
        return static_cast<double>(snapshot.lostAnswered);
    return static_cast<double>(snapshot.links.size() + snapshot.disks.size() + snapshot.plannedErrors.size());
}

std::string printed(const Figure& figure, const std::optional<double>& value)
{
    const auto name = figure.of.empty() ? figure.name : figure.name + " of " + figure.of;
    if (!value)
        return "nothing is known of " + name;
    auto text = std::to_string(static_cast<std::int64_t>(std::llround(*value)));
    return name + " is " + text;
}

} // namespace

Result<Comparison> Comparison::parse(std::string_view text)
{
    BOOST_OUTCOME_TRY(const auto words, splitWords(text));
    Comparison made;
    std::size_t at = 0;
    BOOST_OUTCOME_TRY(made.m_left, figureOf(words, at));
    if (at == words.size() || std::find(kSigns.begin(), kSigns.end(), words[at]) == kSigns.end())
        return refusal("after \"" + made.m_left.name + (made.m_left.of.empty() ? "" : " of " + made.m_left.of) +
                       "\" comes =, !=, <, <=, > or >=, with spaces around it");
    made.m_sign = words[at++];
    if (at == words.size())
        return refusal("after \"" + made.m_sign + "\" a number or another figure is missing");
    const auto& last = words[at];
    const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), made.m_number);
    if (error == std::errc{} && end == last.data() + last.size()) {
        ++at;
    } else {
        BOOST_OUTCOME_TRY(made.m_right, figureOf(words, at));
    }
    if (at != words.size())
        return refusal("\"" + words[at] + "\" is one word too many");
    for (const auto& word : words)
        made.m_text += (made.m_text.empty() ? "" : " ") + word;
    return made;
}

bool Comparison::holds(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const
{
    const auto left = valueOf(m_left, snapshot, actors);
    const auto right = m_right ? valueOf(*m_right, snapshot, actors) : std::optional(m_number);
    if (!left || !right)
        return false;
    if (m_sign == "=")
        return *left == *right;
    if (m_sign == "!=")
        return *left != *right;
    if (m_sign == "<")
        return *left < *right;
    if (m_sign == "<=")
        return *left <= *right;
    return m_sign == ">" ? *left > *right : *left >= *right;
}

std::string Comparison::found(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const
{
    auto text = printed(m_left, valueOf(m_left, snapshot, actors));
    if (m_right)
        text += ", " + printed(*m_right, valueOf(*m_right, snapshot, actors));
    return text;
}

std::optional<double> valueOf(const Figure& figure, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors)
{
    if (figure.of.empty())
        return ofCluster(figure.name, snapshot);
    if (contains(kOfTopics, figure.name))
        return ofTopic(figure, snapshot);
    if (contains(kOfGroups, figure.name))
        return ofGroup(figure, snapshot, actors);
    return ofProducer(figure, actors);
}

} // namespace brokerscope::scenario
