#include "engine/replication/testing/replica_cluster.h"

#include "engine/metadata/metadata_loader.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;

namespace {

template <class Message> Message acrossTheWire(const Message& message, std::int16_t version)
{
    protocol::Writer out;
    message.encode(out, version);
    protocol::Reader in{SharedBytes(out.takeJoined())};
    Message read;
    const auto decoded = read.decode(in, version);
    EXPECT_TRUE(decoded) << (decoded ? "" : decoded.error().message());
    return read;
}

constexpr std::int16_t kFetchVersion = protocol::FetchRequest::kHighestVersion;

} // namespace

SharedBytes batchOf(const std::vector<std::string>& values)
{
    protocol::RecordBatchBuilder builder;
    std::int64_t time = 1'000'000;
    for (const auto& value : values)
        builder.add(time++, std::nullopt, asBytes(value));
    return SharedBytes(builder.build());
}

std::vector<std::string> valuesIn(const SharedBytes& records)
{
    std::vector<std::string> values;
    protocol::BatchIterator batches(records.view());
    while (auto batch = batches.next()) {
        auto reader = protocol::RecordReader::open(*batch);
        EXPECT_TRUE(reader);
        for (auto record = reader.value().next(); record && record.value(); record = reader.value().next())
            values.emplace_back(asText(record.value()->value.value_or(ByteView())));
    }
    EXPECT_EQ(batches.end(), protocol::BatchIterator::End::AtEnd);
    return values;
}

struct ReplicaCluster::Controller final : ControllerChannel
{
    Controller(ReplicaCluster& itsCluster, runtime::SimWorld& itsWorld) : cluster(itsCluster), world(itsWorld) {}
    void alterPartition(protocol::AlterPartitionRequest request, OnAlterPartition done) override
    {
        world.scheduler().runAt(world.clock().now() + 1ms, [this, request = std::move(request), done = std::move(done)] {
            if (!cluster.controllerReachable)
                return done(makeError(ErrorKind::Unavailable, "reach the controller", "cut off"));
            const auto answer = acrossTheWire(cluster.onAlterPartition(acrossTheWire(request, 3)), 3);
            world.scheduler().runAt(world.clock().now() + 1ms, [done, answer] { done(answer); });
        });
    }
    ReplicaCluster& cluster;
    runtime::SimWorld& world;
};

struct ReplicaCluster::Transport final : FetchTransport
{
    Transport(ReplicaCluster& itsCluster, int itsNode) : cluster(itsCluster), node(itsNode) {}
    void fetch(NodeId leader, protocol::FetchRequest request, OnFetch done) override
    {
        cluster.deliver(node, leader.value(), std::move(request), std::move(done));
    }
    ReplicaCluster& cluster;
    int node;
};

ReplicaCluster::ReplicaCluster(int nodes, std::uint64_t seed) : m_sim(seed)
{
    config.replicaLagTimeMax = 1s;
    config.replicaFetchWaitMax = 200ms;
    config.replicaFetchBackoff = 200ms;
    for (int node = 1; node <= nodes; ++node) {
        m_nodes[node].brokerEpoch = node * 1000;
        protocol::RegisterBrokerRecord record;
        record.brokerId = node;
        record.brokerEpoch = m_nodes[node].brokerEpoch;
        record.fenced = false;
        record.endPoints.push_back({"CLIENT", "127.0.0.1", static_cast<std::uint16_t>(9000 + node), 0});
        replay(record);
    }
    for (int node = 1; node <= nodes; ++node)
        start(node);
}

ReplicaCluster::~ReplicaCluster()
{
    for (auto& [node, state] : m_nodes)
        tearDown(node);
}

void ReplicaCluster::start(int node)
{
    NodeState& state = m_nodes.at(node);
    state.world = &m_sim.start(NodeId(node));
    if (!state.observer)
        state.observer = std::make_unique<Observed>();
    state.controller = std::make_unique<Controller>(*this, *state.world);
    state.transport = std::make_unique<Transport>(*this, node);
    auto logs = storage::LogDirectory::open(
        state.world->disk(), [](const std::string&) { return storage::LogConfig(); }, state.world->clock().wallNow());
    ASSERT_TRUE(logs) << logs.error().message();
    state.logs = std::move(logs).value();
    state.replicas = std::make_unique<Replicas>(NodeId(node), config, *state.world, *state.logs, *state.controller,
                                                *state.transport, *state.observer);
    state.replicas->setBrokerEpoch(state.brokerEpoch);
    if (verifier)
        state.replicas->setTransactionVerifier(*verifier);
    state.plane = std::make_unique<DataPlane>(*state.replicas);
    state.replicas->apply(std::make_shared<metadata::MetadataImage>(*m_image));
}

void ReplicaCluster::tearDown(int node)
{
    NodeState& state = m_nodes.at(node);
    state.plane.reset();
    state.replicas.reset();
    state.logs.reset();
    state.transport.reset();
    state.controller.reset();
}

void ReplicaCluster::kill(int node, bool powerLoss)
{
    if (powerLoss)
        m_sim.powerLoss(NodeId(node));
    else
        m_sim.kill(NodeId(node));
    tearDown(node);
    std::vector<FetchTransport::OnFetch> failed;
    for (auto i = m_outstanding.begin(); i != m_outstanding.end();) {
        if (i->second.to == node && i->second.from != node)
            failed.push_back(std::move(i->second.done));
        i = i->second.to == node || i->second.from == node ? m_outstanding.erase(i) : std::next(i);
    }
    for (auto& done : failed)
        done(makeError(ErrorKind::Closed, "fetch", "connection reset"));
}

void ReplicaCluster::stopCleanly(int node)
{
    const auto closed = m_nodes.at(node).replicas->closeCleanly();
    EXPECT_TRUE(closed) << (closed ? "" : closed.error().message());
    kill(node);
}

void ReplicaCluster::restart(int node)
{
    // Registered anew: another incarnation, with a higher broker epoch.
    NodeState& state = m_nodes.at(node);
    state.brokerEpoch += 1;
    protocol::RegisterBrokerRecord record;
    record.brokerId = node;
    record.brokerEpoch = state.brokerEpoch;
    record.fenced = true;
    record.endPoints.push_back({"CLIENT", "127.0.0.1", static_cast<std::uint16_t>(9000 + node), 0});
    replay(record);
    start(node);
    unfence(node);
}

void ReplicaCluster::cut(int from, int to)
{
    m_cuts.emplace(from, to);
    std::vector<FetchTransport::OnFetch> failed;
    for (auto i = m_outstanding.begin(); i != m_outstanding.end();) {
        const bool hit = i->second.from == from && i->second.to == to;
        if (hit)
            failed.push_back(std::move(i->second.done));
        i = hit ? m_outstanding.erase(i) : std::next(i);
    }
    for (auto& done : failed)
        done(makeError(ErrorKind::Closed, "fetch", "connection reset"));
}

void ReplicaCluster::heal()
{
    m_cuts.clear();
}

void ReplicaCluster::deliver(int from, int to, protocol::FetchRequest request, FetchTransport::OnFetch done)
{
    const std::uint64_t number = m_nextRequest++;
    m_outstanding[number] = {from, to, std::move(done)};
    const auto finish = [this, number, from](Result<protocol::FetchResponse> answer) {
        const auto found = m_outstanding.find(number);
        if (found == m_outstanding.end() || !runs(from))
            return;
        const auto callback = std::move(found->second.done);
        m_outstanding.erase(found);
        callback(std::move(answer));
    };
    auto& sender = *m_nodes.at(from).world;
    if (!runs(to) || m_cuts.contains({from, to})) {
        sender.scheduler().runAt(m_sim.now() + 5ms, [finish] {
            finish(makeError(ErrorKind::Unavailable, "connect", "refused"));
        });
        return;
    }
    m_nodes.at(to).world->scheduler().runAt(
        m_sim.now() + 1ms, [this, number, finish, from, to, request = std::move(request)] {
            if (!m_outstanding.contains(number))
                return;
            RequestFacts facts;
            facts.apiVersion = kFetchVersion;
            facts.peer = NodeId(from);
            plane(to).fetch(acrossTheWire(request, kFetchVersion), facts, [this, finish, from](protocol::FetchResponse answer) {
                if (!runs(from))
                    return;
                m_nodes.at(from).world->scheduler().runAt(
                    m_sim.now() + 1ms, [finish, answer = acrossTheWire(answer, kFetchVersion)] { finish(answer); });
            });
        });
}

// --- the controller ---

void ReplicaCluster::replay(metadata::MetadataRecord record)
{
    const auto replayed = m_image->replay(record, Offset(m_nextOffset++), LeaderEpoch(1));
    ASSERT_TRUE(replayed) << replayed.error().message();
}

void ReplicaCluster::publish()
{
    const auto image = std::make_shared<metadata::MetadataImage>(*m_image);
    for (auto& [node, state] : m_nodes) {
        if (!state.replicas)
            continue;
        const auto changes = metadata::difference(*state.replicas->image(), *image);
        state.replicas->apply(image, &changes);
    }
}

Uuid ReplicaCluster::createTopic(const std::string& name, const std::vector<std::vector<int>>& replicas,
                                 const std::map<std::string, std::string>& configs)
{
    const Uuid id = Uuid::fromRandom(m_nextTopic++, 7);
    protocol::TopicRecord topic;
    topic.name = name;
    topic.topicId = id;
    replay(topic);
    setTopicConfig(name, "retention.ms", "-1"); // the records of the tests are from 1970
    for (const auto& [key, value] : configs)
        setTopicConfig(name, key, value);
    int index = 0;
    for (const auto& nodes : replicas) {
        protocol::PartitionRecord partition;
        partition.topicId = id;
        partition.partitionId = index++;
        partition.replicas.assign(nodes.begin(), nodes.end());
        partition.isr = partition.replicas;
        partition.leader = nodes.front();
        partition.leaderEpoch = 0;
        partition.partitionEpoch = 0;
        partition.directories.assign(nodes.size(), Uuid::fromRandom(1, 1));
        replay(partition);
    }
    publish();
    return id;
}

void ReplicaCluster::deleteTopic(const std::string& name)
{
    protocol::RemoveTopicRecord record;
    record.topicId = m_image->topic(name)->id;
    replay(record);
    publish();
}

void ReplicaCluster::setTopicConfig(const std::string& topic, const std::string& name, const std::string& value)
{
    protocol::ConfigRecord record;
    record.resourceType = static_cast<std::int8_t>(metadata::ConfigResourceType::Topic);
    record.resourceName = topic;
    record.name = name;
    record.value = value;
    replay(record);
}

void ReplicaCluster::elect(const std::string& topic, int partition, int leader, const std::vector<int>& isr)
{
    protocol::PartitionChangeRecord record;
    record.topicId = m_image->topic(topic)->id;
    record.partitionId = partition;
    record.leader = leader == 0 ? -1 : leader;
    record.isr = std::vector<std::int32_t>(isr.begin(), isr.end());
    replay(record);
    publish();
}

void ReplicaCluster::setRack(int node, const std::string& rack)
{
    protocol::RegisterBrokerRecord record;
    record.brokerId = node;
    record.brokerEpoch = m_nodes.at(node).brokerEpoch;
    record.fenced = m_nodes.at(node).fenced;
    record.rack = rack;
    record.endPoints.push_back({"CLIENT", "127.0.0.1", static_cast<std::uint16_t>(9000 + node), 0});
    replay(record);
}

void ReplicaCluster::reassign(const std::string& topic, int partition, const std::vector<int>& replicas)
{
    protocol::PartitionChangeRecord record;
    record.topicId = m_image->topic(topic)->id;
    record.partitionId = partition;
    record.replicas = std::vector<std::int32_t>(replicas.begin(), replicas.end());
    replay(record);
    publish();
}

void ReplicaCluster::fence(int node)
{
    m_nodes.at(node).fenced = true;
    protocol::BrokerRegistrationChangeRecord record;
    record.brokerId = node;
    record.brokerEpoch = m_nodes.at(node).brokerEpoch;
    record.fenced = 1;
    replay(record);
    publish();
}

void ReplicaCluster::unfence(int node)
{
    m_nodes.at(node).fenced = false;
    protocol::BrokerRegistrationChangeRecord record;
    record.brokerId = node;
    record.brokerEpoch = m_nodes.at(node).brokerEpoch;
    record.fenced = -1;
    replay(record);
    publish();
    // Leaderless partitions come back with it.
    for (const auto& [name, topic] : m_image->topics())
        for (const auto& [index, state] : topic->partitions)
            if (state->leader == kNoNode && state->isInSync(NodeId(node)))
                elect(name, index.value(), node, {node});
}

void ReplicaCluster::failOver(int dead)
{
    fence(dead);
    struct Move { std::string topic; int partition; int leader; std::vector<int> isr; };
    std::vector<Move> moves;
    for (const auto& [name, topic] : m_image->topics()) {
        for (const auto& [index, state] : topic->partitions) {
            if (!state->isInSync(NodeId(dead)))
                continue;
            std::vector<int> isr;
            for (const auto node : state->isr)
                if (node != NodeId(dead))
                    isr.push_back(node.value());
            if (isr.empty()) {
                if (state->leader == NodeId(dead))
                    moves.push_back({name, index.value(), 0, {dead}});
                continue;
            }
            const int leader = state->leader == NodeId(dead) ? isr.front() : state->leader.value();
            moves.push_back({name, index.value(), leader == state->leader.value() ? -2 : leader, isr});
        }
    }
    for (const auto& move : moves)
        elect(move.topic, move.partition, move.leader, move.isr);
}

protocol::AlterPartitionResponse ReplicaCluster::onAlterPartition(const protocol::AlterPartitionRequest& request)
{
    ++proposals;
    protocol::AlterPartitionResponse response;
    if (request.brokerEpoch != m_nodes.at(request.brokerId).brokerEpoch) {
        response.errorCode = protocol::toWire(ErrorCode::StaleBrokerEpoch);
        return response;
    }
    for (const auto& topic : request.topics) {
        auto& answers = response.topics.emplace_back();
        answers.topicId = topic.topicId;
        for (const auto& data : topic.partitions) {
            auto& answer = answers.partitions.emplace_back();
            answer.partitionIndex = data.partitionIndex;
            const auto* known = m_image->partition(topic.topicId, PartitionIndex(data.partitionIndex));
            ErrorCode error = controllerRefuses;
            if (error == ErrorCode::None && !known)
                error = ErrorCode::UnknownTopicId;
            else if (error == ErrorCode::None &&
                     (known->leaderEpoch.value() != data.leaderEpoch || known->leader.value() != request.brokerId))
                error = ErrorCode::FencedLeaderEpoch;
            else if (error == ErrorCode::None && known->partitionEpoch != data.partitionEpoch)
                error = ErrorCode::InvalidUpdateVersion;
            for (const auto& member : data.newIsrWithEpochs) {
                const NodeState& node = m_nodes.at(member.brokerId);
                if (error == ErrorCode::None && (node.fenced || (node.brokerEpoch != member.brokerEpoch && member.brokerEpoch != -1)))
                    error = ErrorCode::IneligibleReplica;
            }
            answer.errorCode = protocol::toWire(error);
            if (error != ErrorCode::None)
                continue;
            protocol::PartitionChangeRecord record;
            record.topicId = topic.topicId;
            record.partitionId = data.partitionIndex;
            record.isr.emplace();
            for (const auto& member : data.newIsrWithEpochs)
                record.isr->push_back(member.brokerId);
            replay(record);
            known = m_image->partition(topic.topicId, PartitionIndex(data.partitionIndex));
            answer.leaderId = known->leader.value();
            answer.leaderEpoch = known->leaderEpoch.value();
            answer.partitionEpoch = known->partitionEpoch;
            answer.leaderRecoveryState = static_cast<std::int8_t>(known->recoveryState);
            answer.isr = *record.isr;
        }
    }
    publish();
    return response;
}

// --- clients ---

Answer<protocol::ProduceResponse> ReplicaCluster::produce(int node, const std::string& topic, int partition,
                                                          const std::vector<std::string>& values, int acks, int timeoutMs)
{
    protocol::ProduceRequest request;
    request.acks = static_cast<std::int16_t>(acks);
    request.timeoutMs = timeoutMs;
    auto& asked = request.topicData.emplace_back();
    asked.topicId = m_image->topic(topic) ? m_image->topic(topic)->id : Uuid();
    auto& data = asked.partitionData.emplace_back();
    data.index = partition;
    data.records = batchOf(values);
    RequestFacts facts;
    facts.apiVersion = 13;
    facts.listener = "CLIENT";
    Answer<protocol::ProduceResponse> answer;
    plane(node).produce(std::move(request), facts, answer.reply());
    return answer;
}

Answer<protocol::ProduceResponse> ReplicaCluster::produceAs(int node, const std::string& topic, int partition,
                                                            const ProducerBatch& batch)
{
    protocol::RecordBatchBuilder builder({.producerId = ProducerId(batch.producerId),
                                          .producerEpoch = batch.epoch,
                                          .baseSequence = batch.sequence,
                                          .transactional = batch.transactional});
    const std::int64_t now = toEpochMs(m_nodes.at(node).world->clock().wallNow());
    for (const auto& value : batch.values)
        builder.add(now, std::nullopt, asBytes(value));
    protocol::ProduceRequest request;
    request.transactionalId = batch.transactionalId;
    request.acks = batch.acks;
    request.timeoutMs = 5000;
    auto& asked = request.topicData.emplace_back();
    asked.name = topic;
    auto& data = asked.partitionData.emplace_back();
    data.index = partition;
    data.records = SharedBytes(builder.build());
    RequestFacts facts;
    facts.apiVersion = batch.version;
    facts.listener = "CLIENT";
    Answer<protocol::ProduceResponse> answer;
    plane(node).produce(std::move(request), facts, answer.reply());
    return answer;
}

Answer<protocol::WriteTxnMarkersResponse> ReplicaCluster::endTransactions(int node, const std::string& topic,
                                                                          int partition,
                                                                          const std::vector<MarkerOf>& markers)
{
    protocol::WriteTxnMarkersRequest request;
    for (const auto& marker : markers) {
        auto& asked = request.markers.emplace_back();
        asked.producerId = marker.producerId;
        asked.producerEpoch = marker.epoch;
        asked.transactionResult = marker.commit;
        asked.coordinatorEpoch = marker.coordinatorEpoch;
        asked.transactionVersion = marker.transactionVersion;
        auto& ofTopic = asked.topics.emplace_back();
        ofTopic.name = topic;
        ofTopic.partitionIndexes.push_back(partition);
    }
    Answer<protocol::WriteTxnMarkersResponse> answer;
    plane(node).writeTxnMarkers(std::move(request), RequestFacts(), answer.reply());
    return answer;
}

Answer<protocol::FetchResponse> ReplicaCluster::fetch(int node, const std::string& topic, int partition, FetchOptions options)
{
    protocol::FetchRequest request;
    request.maxWaitMs = options.maxWaitMs;
    request.minBytes = options.minBytes;
    request.maxBytes = options.maxBytes;
    request.isolationLevel = options.isolation;
    request.rackId = options.rack;
    request.sessionId = options.sessionId;
    request.sessionEpoch = options.sessionEpoch;
    if (!topic.empty()) {
        auto& asked = request.topics.emplace_back();
        asked.topic = topic;
        asked.topicId = m_image->topic(topic) ? m_image->topic(topic)->id : Uuid::fromRandom(99, 99);
        auto& data = asked.partitions.emplace_back();
        data.partition = partition;
        data.fetchOffset = options.offset;
        data.currentLeaderEpoch = options.leaderEpoch;
        data.lastFetchedEpoch = options.lastFetchedEpoch;
        data.partitionMaxBytes = options.maxBytes;
        data.highWatermark = options.highWatermark.value_or(data.highWatermark);
    }
    RequestFacts facts;
    facts.apiVersion = options.version;
    facts.listener = "CLIENT";
    Answer<protocol::FetchResponse> answer;
    plane(node).fetch(acrossTheWire(request, options.version), facts, answer.reply());
    return answer;
}

protocol::ListOffsetsResponse::ListOffsetsPartitionResponse ReplicaCluster::listOffset(int node, const std::string& topic,
                                                                                       int partition, std::int64_t timestamp,
                                                                                       std::int16_t version,
                                                                                       std::int8_t isolation)
{
    protocol::ListOffsetsRequest request;
    request.replicaId = -1;
    request.isolationLevel = isolation;
    auto& asked = request.topics.emplace_back();
    asked.name = topic;
    auto& data = asked.partitions.emplace_back();
    data.partitionIndex = partition;
    data.timestamp = timestamp;
    RequestFacts facts;
    facts.apiVersion = version;
    Answer<protocol::ListOffsetsResponse> answer;
    plane(node).listOffsets(request, facts, answer.reply());
    return answer.value().topics.at(0).partitions.at(0);
}

Answer<protocol::DeleteRecordsResponse> ReplicaCluster::deleteRecords(int node, const std::string& topic, int partition,
                                                                      std::int64_t offset)
{
    protocol::DeleteRecordsRequest request;
    request.timeoutMs = 5000;
    auto& asked = request.topics.emplace_back();
    asked.name = topic;
    auto& data = asked.partitions.emplace_back();
    data.partitionIndex = partition;
    data.offset = offset;
    Answer<protocol::DeleteRecordsResponse> answer;
    plane(node).deleteRecords(request, {}, answer.reply());
    return answer;
}

TopicIdPartition ReplicaCluster::id(const std::string& topic, int partition) const
{
    return {m_image->topic(topic)->id, PartitionIndex(partition)};
}

const metadata::PartitionState& ReplicaCluster::state(const std::string& topic, int partition) const
{
    return *m_image->partition(topic, PartitionIndex(partition));
}

std::vector<int> ReplicaCluster::isr(const std::string& topic, int partition) const
{
    std::vector<int> nodes;
    for (const auto node : state(topic, partition).isr)
        nodes.push_back(node.value());
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

std::vector<std::string> ReplicaCluster::valuesOn(int node, const std::string& topic, int partition)
{
    return valuesIn(SharedBytes(committedBytesOn(node, topic, partition, Offset(1'000'000'000))));
}

Bytes ReplicaCluster::committedBytesOn(int node, const std::string& topic, int partition, Offset upTo)
{
    Bytes all;
    for (Offset at{0};;) {
        const auto records = replicas(node).readLocal(id(topic, partition), at, 1 << 20);
        EXPECT_TRUE(records) << (records ? "" : records.error().message());
        if (!records || records.value().empty())
            break;
        protocol::BatchIterator batches(records.value().view());
        while (auto batch = batches.next()) {
            at = batch->nextOffset();
            if (at <= upTo)
                all.insert(all.end(), batch->bytes().begin(), batch->bytes().end());
        }
    }
    return all;
}

} // namespace brokerscope::replication::testing
