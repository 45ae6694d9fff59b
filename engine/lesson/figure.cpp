#include "engine/lesson/figure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

namespace brokerscope::lesson {

using cluster::ClusterSnapshot;
using cluster::PartitionSnapshot;
using cluster::ReplicaSnapshot;

struct Phrase
{
    enum class Of { Nothing, Topic, Partition, TopicOrPartition, Group, Node };

    std::string_view words;
    Figure::Kind kind;
    Of of;

    static const std::array<Phrase, 35>& all();
};

const std::array<Phrase, 35>& Phrase::all()
{
    using Kind = Figure::Kind;
    // A longer phrase stands before the one that it begins with.
    static constexpr std::array<Phrase, 35> kAll = {{
        {"records at risk", Kind::RecordsAtRisk, Of::Nothing},
        {"records of", Kind::Records, Of::TopicOrPartition},
        {"waiting records of", Kind::WaitingRecords, Of::TopicOrPartition},
        {"end of", Kind::End, Of::Partition},
        {"log start of", Kind::LogStart, Of::Partition},
        {"segments of", Kind::Segments, Of::Partition},
        {"bytes of", Kind::Bytes, Of::Partition},
        {"partitions of", Kind::Partitions, Of::Topic},
        {"used partitions of", Kind::UsedPartitions, Of::Topic},
        {"leader of", Kind::Leader, Of::Partition},
        {"leader epoch of", Kind::LeaderEpochOf, Of::Partition},
        {"leaders of", Kind::Leaders, Of::Topic},
        {"isr of", Kind::Isr, Of::TopicOrPartition},
        {"members of", Kind::Members, Of::Group},
        {"idle members of", Kind::IdleMembers, Of::Group},
        {"owned partitions of", Kind::Owned, Of::Group},
        {"lag of", Kind::Lag, Of::Group},
        {"committed of", Kind::Committed, Of::Group},
        {"generation of", Kind::Generation, Of::Group},
        {"received of", Kind::Received, Of::Group},
        {"groups of", Kind::Groups, Of::Topic},
        {"producers of", Kind::Producers, Of::Topic},
        {"outside producers of", Kind::OutsideProducers, Of::Topic},
        {"outside clients", Kind::OutsideClients, Of::Nothing},
        {"running nodes", Kind::RunningNodes, Of::Nothing},
        {"node", Kind::Node, Of::Node},
        {"controller epoch", Kind::ControllerEpoch, Of::Nothing},
        {"controller", Kind::Controller, Of::Nothing},
        {"offline partitions", Kind::OfflinePartitions, Of::Nothing},
        {"under-replicated partitions", Kind::UnderReplicated, Of::Nothing},
        {"cut links", Kind::CutLinks, Of::Nothing},
        {"open transactions", Kind::OpenTransactions, Of::Nothing},
        {"metadata records of", Kind::MetadataRecords, Of::Topic},
        {"lost records", Kind::LostRecords, Of::Nothing},
        {"lost acknowledged records", Kind::LostAcknowledged, Of::Nothing},
    }};
    return kAll;
}

namespace {

std::vector<std::string> wordsOf(std::string_view phrase)
{
    std::vector<std::string> words(1);
    for (const char c : phrase) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

std::optional<std::int32_t> numberOf(std::string_view text)
{
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

Error wrongFigure(std::string why)
{
    return makeError(ErrorKind::Invalid, {}, std::move(why));
}

const ReplicaSnapshot* leaderLog(const PartitionSnapshot& partition)
{
    const ReplicaSnapshot* found = nullptr;
    for (const auto& log : partition.logs)
        if (!log.stale && (log.isLeader || found == nullptr))
            found = &log;
    return found;
}

std::int64_t recordsIn(const ReplicaSnapshot& log)
{
    return std::max<std::int64_t>(0, log.logEndOffset.value() - log.logStartOffset.value());
}

} // namespace

std::vector<std::string> Figure::phrases()
{
    std::vector<std::string> phrases;
    for (const auto& phrase : Phrase::all())
        phrases.emplace_back(phrase.words);
    return phrases;
}

Result<std::optional<Figure>> Figure::take(std::vector<std::string>& words)
{
    using Of = Phrase::Of;
    for (const auto& phrase : Phrase::all()) {
        const auto wanted = wordsOf(phrase.words);
        if (words.size() < wanted.size() || !std::equal(wanted.begin(), wanted.end(), words.begin()))
            continue;
        // "node 2 fenced" and "controller elected" are events, and not figures.
        const auto next = words.size() > wanted.size() ? words[wanted.size()] : std::string();
        if (phrase.kind == Kind::Controller && (next == "elected" || next == "resigned"))
            return std::optional<Figure>();
        Figure figure;
        figure.m_kind = phrase.kind;
        std::size_t taken = wanted.size();
        if (phrase.of != Of::Nothing) {
            if (next.empty())
                return wrongFigure("what comes after \"" + std::string(phrase.words) + "\" is missing");
            ++taken;
            figure.m_name = next;
            if (phrase.of == Of::Node) {
                const auto node = numberOf(next);
                const auto after = words.size() > taken ? words[taken] : std::string();
                if (!node || (after != "=" && after != "changed" && after != "unchanged"))
                    return std::optional<Figure>();
                figure.m_node = NodeId(*node);
            } else if (phrase.of == Of::Partition || phrase.of == Of::TopicOrPartition) {
                const auto dash = next.rfind('-');
                const auto index = dash == std::string::npos ? std::nullopt : numberOf(std::string_view(next).substr(dash + 1));
                if (index && dash > 0) {
                    figure.m_name = next.substr(0, dash);
                    figure.m_partition = PartitionIndex(*index);
                } else if (phrase.of == Of::Partition) {
                    return wrongFigure("\"" + next + "\" names no partition: write TOPIC-PARTITION, as in orders-0");
                }
            }
        }
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(taken));
        return std::optional(figure);
    }
    return std::optional<Figure>();
}

namespace {

std::optional<std::int64_t> ofGroup(const cluster::GroupSnapshot& group, bool idleOnly)
{
    return std::count_if(group.members.begin(), group.members.end(), [&](const auto& member) {
        return !idleOnly || std::all_of(member.assignment.begin(), member.assignment.end(),
                                        [](const auto& entry) { return entry.second.empty(); });
    });
}

std::int64_t ownedBy(const cluster::GroupSnapshot& group)
{
    std::size_t count = 0;
    for (const auto& member : group.members)
        for (const auto& [topic, partitions] : member.assignment)
            count += partitions.size();
    return static_cast<std::int64_t>(count);
}

bool reads(const cluster::GroupSnapshot& group, const std::string& topic)
{
    return std::any_of(group.offsets.begin(), group.offsets.end(),
                       [&](const auto& offset) { return offset.topic == topic && offset.committed.value() >= 0; }) ||
           std::any_of(group.members.begin(), group.members.end(), [&](const auto& member) {
               const auto found = member.assignment.find(topic);
               return found != member.assignment.end() && !found->second.empty();
           });
}

bool writesTo(const cluster::ClientSnapshot& client, const std::string& topic)
{
    return std::any_of(client.produces.begin(), client.produces.end(), [&](const auto& use) { return use.topic == topic; });
}

} // namespace

std::optional<std::int64_t> Figure::valueIn(const ClusterSnapshot& snapshot, const scenario::ActorFigures& actors) const
{
    const auto countOf = [](const auto& list, const auto& condition) -> std::int64_t {
        return std::count_if(list.begin(), list.end(), condition);
    };
    const auto runs = [](const cluster::NodeSnapshot& node) { return node.state == cluster::NodeState::Running && !node.fenced; };
    switch (m_kind) {
    case Kind::OutsideClients:
        return countOf(snapshot.clients, [](const auto& client) { return !client.builtIn && !client.connectedTo.empty(); });
    case Kind::Producers:
        return countOf(snapshot.clients, [&](const auto& client) { return writesTo(client, m_name); });
    case Kind::OutsideProducers:
        return countOf(snapshot.clients, [&](const auto& client) { return !client.builtIn && writesTo(client, m_name); });
    case Kind::RunningNodes:
        return countOf(snapshot.nodes, runs);
    case Kind::Node: {
        const auto* node = snapshot.node(m_node);
        return node == nullptr ? std::nullopt : std::optional<std::int64_t>(runs(*node));
    }
    case Kind::Controller:
        return snapshot.quorum.leader == kNoNode ? 0 : snapshot.quorum.leader.value();
    case Kind::ControllerEpoch:
        return snapshot.quorum.epoch.value();
    case Kind::OfflinePartitions:
        return snapshot.offlinePartitions();
    case Kind::UnderReplicated:
        return snapshot.underReplicatedPartitions();
    case Kind::CutLinks:
        return countOf(snapshot.links, [](const auto& link) { return link.cut; });
    case Kind::OpenTransactions:
        return countOf(snapshot.transactions, [](const auto& transaction) { return transaction.state == "Ongoing"; });
    case Kind::LostRecords:
        return snapshot.lostRecords;
    case Kind::LostAcknowledged:
        return snapshot.lostAnswered;
    case Kind::RecordsAtRisk:
        return snapshot.recordsAtRisk();
    case Kind::MetadataRecords:
        if (!snapshot.metadataLog)
            return 0;
        return countOf(*snapshot.metadataLog, [&](const auto& record) { return record->topic == m_name; });
    case Kind::Received: {
        const auto group = actors.groups.find(m_name);
        return group == actors.groups.end() ? std::nullopt : std::optional(static_cast<std::int64_t>(group->second.received));
    }
    case Kind::Groups:
        return countOf(snapshot.groups, [&](const auto& group) { return reads(group, m_name); });
    case Kind::Members:
    case Kind::IdleMembers:
    case Kind::Owned:
    case Kind::Lag:
    case Kind::Committed:
    case Kind::Generation: {
        const auto group = std::find_if(snapshot.groups.begin(), snapshot.groups.end(), [&](const auto& g) { return g.id == m_name; });
        if (group == snapshot.groups.end())
            return m_kind == Kind::Members || m_kind == Kind::IdleMembers ? std::optional<std::int64_t>(0) : std::nullopt;
        if (m_kind == Kind::Lag)
            return group->totalLag;
        if (m_kind == Kind::Generation)
            return group->generation;
        if (m_kind == Kind::Owned)
            return ownedBy(*group);
        if (m_kind != Kind::Committed)
            return ofGroup(*group, m_kind == Kind::IdleMembers);
        std::int64_t sum = 0;
        for (const auto& offset : group->offsets)
            sum += std::max<std::int64_t>(0, offset.committed.value());
        return sum;
    }
    default:
        break;
    }

    const auto topic = snapshot.topic(m_name);
    if (!topic)
        return m_kind == Kind::Partitions || m_kind == Kind::Records ? std::optional<std::int64_t>(0) : std::nullopt;
    std::int64_t sum = 0;
    std::optional<std::int64_t> smallest;
    std::set<NodeId> leaders;
    for (const auto& partition : topic->partitions) {
        if (m_partition && partition.index != *m_partition)
            continue;
        const auto isr = static_cast<std::int64_t>(partition.isr.size());
        smallest = std::min(smallest.value_or(isr), isr);
        if (partition.leader != kNoNode)
            leaders.insert(partition.leader);
        const auto* log = leaderLog(partition);
        switch (m_kind) {
        case Kind::Leader:
            return partition.leader == kNoNode ? 0 : partition.leader.value();
        case Kind::LeaderEpochOf:
            return partition.leaderEpoch.value();
        case Kind::End:
            return log == nullptr ? std::nullopt : std::optional(log->logEndOffset.value());
        case Kind::LogStart:
            return log == nullptr ? std::nullopt : std::optional(log->logStartOffset.value());
        case Kind::Segments:
            return log == nullptr ? std::nullopt : std::optional(static_cast<std::int64_t>(log->segments.size()));
        case Kind::Bytes:
            return log == nullptr ? std::nullopt : std::optional(log->bytes);
        case Kind::Records:
            sum += log == nullptr ? 0 : recordsIn(*log);
            break;
        case Kind::WaitingRecords:
            sum += log == nullptr ? 0 : std::max<std::int64_t>(0, log->logEndOffset.value() - log->highWatermark.value());
            break;
        case Kind::UsedPartitions:
            sum += log != nullptr && recordsIn(*log) > 0 ? 1 : 0;
            break;
        default:
            ++sum; // Partitions
        }
    }
    if (m_kind == Kind::Isr)
        return smallest;
    if (m_kind == Kind::Leaders)
        return static_cast<std::int64_t>(leaders.size());
    return m_partition && !smallest ? std::nullopt : std::optional(sum);
}

} // namespace brokerscope::lesson
