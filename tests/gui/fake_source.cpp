#include "fake_source.h"

#include <algorithm>

namespace brokerscope::ui {

using namespace cluster;

FakeSource::FakeSource()
    : m_now(fromEpochMs(1'780'000'004'000))
{
    state = sampleCluster(m_now);
    publish();
}

cluster::FrameBatch FakeSource::frames(std::uint64_t from, std::size_t limit) const
{
    cluster::FrameBatch batch{{}, from, 0};
    for (const auto& frame : crossed)
        if (frame->sequence >= from && batch.frames.size() < limit) {
            batch.frames.push_back(frame);
            batch.next = frame->sequence + 1;
        }
    return batch;
}

cluster::FramePtr FakeSource::frame(std::uint64_t sequence) const
{
    for (const auto& frame : crossed)
        if (frame->sequence == sequence)
            return frame;
    return nullptr;
}

void FakeSource::publish()
{
    ++state.version;
    state.time = m_now;
    m_published = std::make_shared<const ClusterSnapshot>(state);
    emit snapshotChanged(m_published);
}

void FakeSource::advance(std::chrono::milliseconds by)
{
    m_now += by;
    emit tick(m_now);
}

std::uint64_t FakeSource::push(Event event)
{
    event.sequence = ++m_sequence;
    if (event.time == WallTime{})
        event.time = m_now;
    emit eventsArrived({event});
    return event.sequence;
}

namespace {

PartitionSnapshot partition(int index, std::vector<int> replicas, std::int64_t end, LeaderEpoch epoch)
{
    PartitionSnapshot result;
    result.index = PartitionIndex(index);
    for (const int id : replicas)
        result.replicas.push_back(NodeId(id));
    result.isr = result.replicas;
    result.leader = result.lastLeader = result.replicas.front();
    result.leaderEpoch = epoch;
    result.recordsInPerSecond = end > 0 ? 137.0 + index : 0;
    result.bytesInPerSecond = result.recordsInPerSecond * 120;
    for (const auto node : result.replicas) {
        ReplicaSnapshot log;
        log.node = node;
        log.isLeader = node == result.leader;
        log.inSync = log.online = true;
        log.logStartOffset = Offset(end * 3 / 10);
        log.logEndOffset = Offset(log.isLeader ? end : end - 14);
        log.highWatermark = log.lastStableOffset = Offset(end - 14);
        log.bytes = end * 120;
        const auto third = (end - log.logStartOffset.value()) / 3;
        for (int segment = 0; segment < 3; ++segment) {
            SegmentSnapshot piece;
            piece.baseOffset = log.logStartOffset + segment * third;
            piece.endOffset = segment == 2 ? log.logEndOffset : log.logStartOffset + (segment + 1) * third;
            piece.bytes = third * 120;
            log.segments.push_back(piece);
        }
        log.epochs = {{LeaderEpoch(epoch.value() - 2), log.logStartOffset},
                      {LeaderEpoch(epoch.value() - 1), log.logStartOffset + third},
                      {epoch, log.logStartOffset + 2 * third}};
        if (end == 0) {
            log.segments.clear();
            log.epochs.clear();
            log.highWatermark = log.lastStableOffset = log.logEndOffset = Offset(0);
        }
        result.logs.push_back(log);
    }
    return result;
}

std::shared_ptr<TopicSnapshot> topic(const std::string& name, int partitions, std::int64_t end)
{
    auto result = std::make_shared<TopicSnapshot>();
    result->name = name;
    result->id = Uuid::fromRandom(std::hash<std::string>{}(name), 7);
    result->internal = name.starts_with("__");
    for (int i = 0; i < partitions; ++i)
        result->partitions.push_back(partition(
            i, {1 + i % 3, 1 + (i + 1) % 3, 1 + (i + 2) % 3}, end == 0 ? 0 : end + i * 31, LeaderEpoch(3)));
    return result;
}

GroupSnapshot group(const std::string& id, int members, const ClusterSnapshot& state, std::int64_t behind)
{
    GroupSnapshot result;
    result.id = id;
    result.protocolType = "consumer";
    result.protocol = "range";
    result.state = "Stable";
    result.generation = members + 1;
    result.coordinator = NodeId(2);
    for (int m = 0; m < members; ++m) {
        GroupMemberSnapshot member;
        member.clientId = id + "-" + std::to_string(m + 1);
        member.memberId = member.clientId + "-6f1e8c";
        member.clientHost = "/127.0.0.1";
        result.members.push_back(member);
    }
    result.leaderMemberId = result.members.empty() ? "" : result.members.front().memberId;
    for (const auto& part : state.topics.front()->partitions) {
        auto& member = result.members[static_cast<std::size_t>(part.index.value()) % result.members.size()];
        member.assignment["orders"].push_back(part.index);
        GroupOffsetSnapshot offset;
        offset.topic = "orders";
        offset.partition = part.index;
        offset.logEndOffset = part.logs.front().logEndOffset;
        offset.lag = behind / (1 + part.index.value());
        offset.committed = offset.logEndOffset - offset.lag;
        offset.memberId = member.memberId;
        result.totalLag += offset.lag;
        result.offsets.push_back(offset);
    }
    return result;
}

ClientSnapshot client(const std::string& id, const std::string& software, const std::string& version, bool builtIn)
{
    ClientSnapshot result;
    result.key = result.clientId = id;
    result.softwareName = software;
    result.softwareVersion = version;
    result.address = "127.0.0.1:51234";
    result.builtIn = builtIn;
    result.connectedTo = {NodeId(1), NodeId(2), NodeId(3)};
    result.requestsPerSecond = 40;
    return result;
}

} // namespace

ClusterSnapshot sampleCluster(WallTime now)
{
    ClusterSnapshot state;
    state.time = now;
    state.clusterId = "4L6g3nShT-eMCtK--X86sw";
    state.bootstrapServers = "127.0.0.1:9092,127.0.0.1:9093,127.0.0.1:9094";
    state.dataDirectory = "/home/you/.local/share/brokerscope";
    for (int id = 1; id <= 3; ++id) {
        NodeSnapshot node;
        node.id = NodeId(id);
        node.state = NodeState::Running;
        node.host = "127.0.0.1";
        node.port = static_cast<std::uint16_t>(9091 + id);
        node.controllerPort = static_cast<std::uint16_t>(9191 + id);
        node.activeController = id == 2;
        node.fenced = false;
        node.stateSince = now - std::chrono::minutes(3);
        node.bytesInPerSecond = 18'000;
        node.bytesOutPerSecond = 40'000;
        node.requestsPerSecond = 240;
        node.logBytes = 410'000;
        state.nodes.push_back(node);
        VoterSnapshot voter;
        voter.id = node.id;
        voter.role = id == 2 ? QuorumRole::Leader : QuorumRole::Follower;
        voter.epoch = LeaderEpoch(7);
        voter.logEndOffset = voter.highWatermark = Offset(411);
        state.quorum.voters.push_back(voter);
    }
    state.quorum.leader = NodeId(2);
    state.quorum.epoch = LeaderEpoch(7);
    state.topics = {topic("orders", 3, 1602), topic("payments", 3, 640), topic("__consumer_offsets", 50, 0)};
    std::sort(state.topics.begin(), state.topics.end(),
              [](const auto& a, const auto& b) { return a->name > b->name; });
    state.topics = {state.topics[1], state.topics[0], state.topics[2]}; // orders first, for group()
    state.groups = {group("analytics", 1, state, 4), group("shipping", 2, state, 58)};

    auto shop = client("web-shop", "librdkafka", "2.0.2", true);
    for (int p = 0; p < 3; ++p)
        shop.produces.push_back({"orders", PartitionIndex(p), 137.0, 16'000});
    auto app = client("your-app", "apache-kafka-java", "4.3.0", false);
    app.produces.push_back({"payments", PartitionIndex(0), 35, 4'000});
    state.clients = {shop, app};
    for (const auto& g : state.groups)
        for (const auto& member : g.members) {
            auto reader = client(member.clientId, "librdkafka", "2.0.2", true);
            reader.groupId = g.id;
            for (const auto part : member.assignment.at("orders"))
                reader.fetches.push_back({"orders", part, 137.0, 16'000});
            state.clients.push_back(reader);
        }
    return state;
}

void applyKill(ClusterSnapshot& state, NodeId dead, WallTime killedAt)
{
    for (auto& node : state.nodes)
        if (node.id == dead) {
            node.state = NodeState::Killed;
            node.stateSince = killedAt;
            node.fenced = true;
            node.requestsPerSecond = node.bytesInPerSecond = node.bytesOutPerSecond = 0;
        }
    for (auto& shared : state.topics) {
        auto changed = std::make_shared<TopicSnapshot>(*shared);
        for (auto& part : changed->partitions) {
            std::erase(part.isr, dead);
            if (part.leader == dead) {
                part.lastLeader = dead;
                part.leader = part.isr.empty() ? kNoNode : part.isr.front();
                part.leaderEpoch = part.leaderEpoch.next();
            }
            for (auto& log : part.logs) {
                log.isLeader = log.node == part.leader;
                if (log.node == dead) {
                    log.online = log.inSync = false;
                    log.stale = true;
                }
            }
        }
        shared = changed;
    }
    for (auto& one : state.clients)
        std::erase(one.connectedTo, dead);
    if (state.quorum.leader == dead)
        state.quorum.leader = kNoNode;
}

void pushKillStory(FakeSource& source, NodeId dead)
{
    const auto at = source.now();
    const auto event = [&](EventType type, int afterMs, int node, std::uint64_t cause) {
        Event result;
        result.type = type;
        result.time = at + std::chrono::milliseconds(afterMs);
        result.node = NodeId(node);
        result.cause = cause;
        return result;
    };
    const auto killed = source.push(event(EventType::NodeKilled, 0, dead.value(), 0));
    auto gone = event(EventType::ClientDisconnected, 3, dead.value(), killed);
    gone.name = "web-shop";
    gone.text = "librdkafka 2.0.2";
    source.push(gone);
    auto fenced = event(EventType::BrokerFenced, 602, 2, killed);
    fenced.other = dead;
    fenced.value = 600;
    const auto fence = source.push(fenced);
    std::uint64_t elected = 0;
    for (const auto& topic : source.state.topics)
        for (const auto& part : topic->partitions) {
            if (part.leader != dead || topic->internal)
                continue;
            auto election = event(EventType::LeaderElected, 623, 2, fence);
            election.topic = topic->name;
            election.partition = part.index;
            election.previous = dead;
            election.other = part.isr[1];
            election.epoch = part.leaderEpoch.next();
            elected = source.push(election);
        }
    auto failed = event(EventType::RequestFailed, 640, 3, elected);
    failed.name = "web-shop";
    failed.text = "NOT_LEADER_OR_FOLLOWER";
    failed.value = 2;
    source.push(failed);
    auto shrunk = event(EventType::IsrShrunk, 700, 2, elected);
    shrunk.topic = "orders";
    shrunk.partition = PartitionIndex(0);
    shrunk.other = dead;
    shrunk.nodes = {NodeId(2), NodeId(3)};
    source.push(shrunk);
}

} // namespace brokerscope::ui
