#include "engine/replication/replicas.h"

#include "engine/metadata/config/effective_config.h"
#include "engine/metadata/config/log_config_of.h"
#include "engine/protocol/error_code.h"
#include "engine/replication/change_wait.h"
#include "engine/replication/fetch_loop.h"
#include "engine/replication/internal_append.h"
#include "engine/replication/isr_proposals.h"
#include "engine/replication/log_cleaning.h"
#include "engine/replication/periodic_tasks.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/throttled_replicas.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace brokerscope::replication {

using protocol::ErrorCode;
using storage::TopicPartition;
using Turn = DelayedOperations::Turn;

namespace {

PartitionState stateOf(const metadata::PartitionState& known)
{
    PartitionState state;
    state.leader = known.leader;
    state.leaderEpoch = known.leaderEpoch;
    state.partitionEpoch = known.partitionEpoch;
    state.replicas = known.replicas;
    state.isr = known.isr;
    state.recovery = static_cast<RecoveryState>(known.recoveryState);
    return state;
}

TopicPartition diskName(const ReplicaName& name)
{
    return {name.topic, name.id.partition};
}

} // namespace

struct Replicas::Impl
{
    Impl(NodeId self, ReplicationConfig config, runtime::World& world, storage::LogDirectory& logs,
         ControllerChannel& controller, FetchTransport& itsTransport, ReplicaObserver& observer)
        : host(self, std::move(config), world, logs, observer), transport(itsTransport), proposals(host, controller),
          cleaning(host), tasks(world.clock(), world.scheduler())
    {
        host.proposals = &proposals;
        applyRates();
    }

    void applyRates()
    {
        host.leaderQuota.setRate(host.config.leaderThrottledRate, host.now());
        host.followerQuota.setRate(host.config.followerThrottledRate, host.now());
    }
    void startTasks();
    void compareAll();
    void applyChanges(const metadata::MetadataChanges& changes);
    void applyPartition(const metadata::TopicImage& topic, PartitionIndex index);
    void removeReplica(const TopicIdPartition& id);
    void removeStrayLogs();
    Replica* create(const metadata::TopicImage& topic, PartitionIndex index);
    void createThoseWithoutRoom();
    void onRoleChange(Replica& replica, RoleChange change, bool led, LeaderEpoch ledEpoch);
    void followOnly(Replica& replica, NodeId leader);
    [[nodiscard]] metadata::TopicConfig configOf(const std::string& topic) const;
    [[nodiscard]] PartitionSettings settingsOf(const std::string& topic) const;
    void reconfigure(Replica& replica);
    void throttle(Replica& replica) const;

    void checkIsrs();
    void checkpointHighWatermarks();
    void housekeep();
    void noticeSegments();
    void tellSegments(Replica& replica, const std::vector<storage::SegmentInfo>& segments);

    ReplicaHost host;
    FetchTransport& transport;
    IsrProposals proposals;
    std::unordered_map<NodeId, std::unique_ptr<FetchLoop>> loops; // by leader
    std::unordered_map<TopicIdPartition, NodeId> followedAt;
    std::map<TopicPartition, Offset> checkpointed;
    std::set<TopicIdPartition> withoutRoom; // replicas of ours whose logs the disk had no room for
    LogCleaning cleaning;
    PeriodicTasks tasks;
};

// --- metadata ---

metadata::TopicConfig Replicas::Impl::configOf(const std::string& topic) const
{
    const auto& image = *host.image;
    return {image.topicConfigs(topic), {image.brokerConfigs(host.self), image.clusterDefaultConfigs(), &host.config.fixed}};
}

PartitionSettings Replicas::Impl::settingsOf(const std::string& topic) const
{
    return {configOf(topic).minInsyncReplicas(), host.config.replicaLagTimeMax};
}

void Replicas::Impl::throttle(Replica& replica) const
{
    const auto config = configOf(replica.name().topic);
    const auto partition = replica.id().partition;
    replica.leaderThrottled = isThrottled(config.list("leader.replication.throttled.replicas"), partition, host.self);
    replica.followerThrottled = isThrottled(config.list("follower.replication.throttled.replicas"), partition, host.self);
}

void Replicas::Impl::reconfigure(Replica& replica)
{
    replica.partition().setSettings(settingsOf(replica.name().topic));
    replica.partition().log().setConfig(metadata::logConfigOf(configOf(replica.name().topic)));
    throttle(replica);
    host.onIsrChanged(replica); // another min.insync.replicas
}

void Replicas::Impl::compareAll()
{
    std::vector<TopicIdPartition> gone;
    for (const auto& [id, replica] : host.replicas) {
        const auto* state = host.image->partition(id.topicId, id.partition);
        if (!state || !state->hasReplica(host.self))
            gone.push_back(id);
    }
    for (const auto& id : gone)
        removeReplica(id);
    for (const auto& [name, topic] : host.image->topics())
        for (const auto& [index, state] : topic->partitions)
            applyPartition(*topic, index);
    for (auto& [id, replica] : host.replicas)
        reconfigure(*replica);
}

void Replicas::Impl::applyChanges(const metadata::MetadataChanges& changes)
{
    // Deletions first: a name may have been deleted and created again in one batch.
    for (const auto& topic : changes.deletedTopics)
        for (const auto& [index, state] : topic->partitions)
            removeReplica({topic->id, index});
    for (const auto& [topicId, partitions] : changes.partitions)
        if (const auto topic = host.image->topic(topicId))
            for (const auto index : partitions)
                applyPartition(*topic, index);

    std::set<std::string> topics;
    bool everyTopic = false;
    for (const auto& resource : changes.configs) {
        if (resource.type == metadata::ConfigResourceType::Topic)
            topics.insert(resource.name);
        else if (resource.type == metadata::ConfigResourceType::Broker)
            everyTopic = true;
    }
    if (everyTopic || !topics.empty())
        for (auto& [id, replica] : host.replicas)
            if (everyTopic || topics.contains(replica->name().topic))
                reconfigure(*replica);
    if (!changes.brokers.empty())
        for (auto& [id, replica] : host.replicas)
            if (replica->partition().leads())
                host.onIsrChanged(*replica);
}

Replica* Replicas::Impl::create(const metadata::TopicImage& topic, PartitionIndex index)
{
    const ReplicaName name{{topic.id, index}, topic.name};
    auto log = host.logs.getOrCreate(diskName(name), topic.id, metadata::logConfigOf(configOf(topic.name)),
                                     host.world.clock().wallNow());
    if (!log && log.error().kind == ErrorKind::Unavailable) { // a full disk fails what is asked of it, and no more
        withoutRoom.insert(name.id);
        return nullptr;
    }
    if (!log) {
        host.observer.onReplicaFailed(name, log.error().message());
        return nullptr;
    }
    const Offset highWatermark = host.logs.checkpointedHighWatermark(diskName(name));
    auto made = std::make_unique<Replica>(name, Partition(host.self, *log.value(), highWatermark, settingsOf(topic.name)));
    throttle(*made);
    return host.replicas.emplace(name.id, std::move(made)).first->second.get();
}

void Replicas::Impl::createThoseWithoutRoom()
{
    const Turn turn(host.operations);
    for (const auto& id : std::exchange(withoutRoom, {}))
        if (const auto topic = host.image->topic(id.topicId))
            applyPartition(*topic, id.partition);
}

void Replicas::Impl::applyPartition(const metadata::TopicImage& topic, PartitionIndex index)
{
    const TopicIdPartition id{topic.id, index};
    const auto* known = topic.partition(index);
    if (!known || !known->hasReplica(host.self))
        return removeReplica(id); // no effect if it was never here
    Replica* replica = host.find(id);
    if (!replica)
        replica = create(topic, index);
    if (!replica)
        return;
    const bool led = replica->partition().leads();
    const LeaderEpoch ledEpoch = replica->partition().leaderEpoch();
    const auto isr = replica->partition().state().isr;
    const RoleChange change = replica->partition().onMetadata(stateOf(*known), host.now());
    onRoleChange(*replica, change, led, ledEpoch);
    if (change == RoleChange::Updated && led && replica->partition().leads()) {
        if (replica->partition().state().isr != isr)
            host.observer.onIsrApplied(replica->name(), replica->partition().state().isr);
        host.onIsrChanged(*replica);
    }
}

void Replicas::Impl::onRoleChange(Replica& replica, RoleChange change, bool led, LeaderEpoch ledEpoch)
{
    if (change == RoleChange::None)
        return;
    Partition& partition = replica.partition();
    if (led && !partition.leads()) {
        host.observer.onLeaderStopped(replica.name(), ledEpoch);
        // They are in our log; whether they survive is up to the next leader.
        replica.failCommits(ErrorCode::NotLeaderOrFollower);
    }
    if (change != RoleChange::Updated) {
        replica.uncommitted.clear();
        replica.tell(ReplicaChange::RoleChanged);
    }
    switch (change) {
    case RoleChange::LeaderStarted:
        followOnly(replica, kNoNode);
        host.observer.onLeaderStarted(replica.name(), partition.leaderEpoch(), partition.leadership()->epochStart());
        if (auto proposal = partition.leadership()->markRecovered(host.brokerEpoch))
            proposals.propose(replica.id(), std::move(*proposal));
        host.updateHighWatermark(replica);
        break;
    case RoleChange::FollowerStarted:
        followOnly(replica, partition.leader());
        host.observer.onFollowerStarted(replica.name(), partition.leader(), partition.leaderEpoch());
        break;
    default:
        if (partition.role() == Role::None)
            followOnly(replica, kNoNode);
        break;
    }
}

void Replicas::Impl::followOnly(Replica& replica, NodeId leader)
{
    const auto old = followedAt.find(replica.id());
    if (old != followedAt.end() && old->second != leader) {
        loops.at(old->second)->unfollow(replica.id());
        followedAt.erase(old);
    }
    if (leader == kNoNode)
        return;
    followedAt[replica.id()] = leader;
    auto& loop = loops[leader];
    if (!loop)
        loop = std::make_unique<FetchLoop>(host, transport, leader);
    loop->follow(replica);
}

void Replicas::Impl::removeReplica(const TopicIdPartition& id)
{
    const auto found = host.replicas.find(id);
    if (found == host.replicas.end())
        return;
    const auto replica = std::move(found->second);
    followOnly(*replica, kNoNode);
    host.replicas.erase(found);
    if (replica->partition().leads())
        host.observer.onLeaderStopped(replica->name(), replica->partition().leaderEpoch());
    const bool topicGone = !host.image->topic(id.topicId);
    replica->failCommits(topicGone ? ErrorCode::UnknownTopicOrPartition : ErrorCode::NotLeaderOrFollower);
    replica->tellDeleted();
    if (auto removed = host.logs.remove(diskName(replica->name()), host.world.clock().wallNow()); !removed)
        host.observer.onReplicaFailed(replica->name(), removed.error().message());
    host.observer.onReplicaDeleted(replica->name());
}

void Replicas::Impl::removeStrayLogs()
{
    // What lies on the disk without being a replica of ours: its topic was deleted, or it was moved to other nodes, while
    // this node was away.
    std::set<TopicPartition> ours;
    for (const auto& [id, replica] : host.replicas)
        ours.insert(diskName(replica->name()));
    for (const auto& stray : host.logs.partitions())
        if (!ours.contains(stray))
            (void)host.logs.remove(stray, host.world.clock().wallNow()); // tried again at the next start
}

// --- what is done every so often ---

void Replicas::Impl::startTasks()
{
    const auto& config = host.config;
    // Half the lag time, as Kafka does: a follower is out after at most one and a half times of it.
    tasks.add(config.replicaLagTimeMax / 2, [this] { checkIsrs(); });
    tasks.add(config.highWatermarkCheckpointInterval, [this] { checkpointHighWatermarks(); });
    tasks.add(std::min(config.recoveryPointCheckpointInterval, config.logStartOffsetCheckpointInterval), [this] {
        (void)host.logs.writeCheckpoints(); // the old ones stay valid, only recovery takes longer
    });
    tasks.add(std::min<Duration>(config.retentionCheckInterval, std::chrono::seconds(10)), [this] { housekeep(); });
    tasks.add(std::chrono::seconds(1), [this] { noticeSegments(); });
    tasks.add(std::chrono::seconds(1), [this] { createThoseWithoutRoom(); });
    cleaning.start();
}

void Replicas::Impl::checkIsrs()
{
    const Turn turn(host.operations);
    for (auto& [id, replica] : host.replicas) {
        Partition& partition = replica->partition();
        Leadership* leading = partition.leadership();
        if (!leading)
            continue;
        if (auto proposal = leading->shrink(partition.logEndOffset(), host.config.replicaLagTimeMax, host.brokerEpoch, host.now()))
            proposals.propose(id, std::move(*proposal));
        else
            host.proposeExpansions(*replica);
        // One that was about to join and fell behind no longer holds the high watermark back.
        host.updateHighWatermark(*replica);
    }
}

void Replicas::Impl::checkpointHighWatermarks()
{
    std::map<TopicPartition, Offset> now;
    for (const auto& [id, replica] : host.replicas)
        now.emplace(diskName(replica->name()), replica->partition().highWatermark());
    if (now == checkpointed)
        return;
    if (host.logs.writeHighWatermarks(now))
        checkpointed = std::move(now);
}

void Replicas::Impl::housekeep()
{
    const Turn turn(host.operations);
    std::map<TopicPartition, Replica*> byName;
    for (const auto& [id, replica] : host.replicas)
        byName.emplace(diskName(replica->name()), replica.get());
    const auto highWatermarkOf = [&](const TopicPartition& name) {
        const auto found = byName.find(name);
        return found == byName.end() ? Offset(0) : found->second->partition().highWatermark();
    };
    (void)host.logs.housekeeping(host.world.clock().wallNow(), highWatermarkOf); // tried again next time
    noticeSegments();
}

void Replicas::Impl::tellSegments(Replica& replica, const std::vector<storage::SegmentInfo>& segments)
{
    std::vector<Offset>& told = replica.toldSegments;
    if (!told.empty()) {
        // Those that a truncation took away at the end have been told by it.
        for (const Offset base : told)
            if (base < segments.front().baseOffset)
                host.observer.onSegmentDeleted(replica.name(), base);
        for (const auto& segment : segments)
            if (segment.baseOffset > told.back())
                host.observer.onSegmentRolled(replica.name(), segment.baseOffset);
    }
    told.clear();
    for (const auto& segment : segments)
        told.push_back(segment.baseOffset);
}

void Replicas::Impl::noticeSegments()
{
    const Turn turn(host.operations);
    for (auto& [id, replica] : host.replicas) {
        const Offset start = replica->partition().logStartOffset();
        if (replica->toldLogStart != kNoOffset && start > replica->toldLogStart) {
            host.observer.onLogStartMoved(replica->name(), start);
            replica->tell(ReplicaChange::LogStartMoved);
        }
        replica->toldLogStart = start;
        const auto segments = replica->partition().log().segments();
        if (segments.empty())
            continue;
        tellSegments(*replica, segments);
    }
}

// --- the public face ---

Replicas::Replicas(NodeId self, ReplicationConfig config, runtime::World& world, storage::LogDirectory& logs,
                   ControllerChannel& controller, FetchTransport& transport, ReplicaObserver& observer)
    : m_impl(std::make_unique<Impl>(self, std::move(config), world, logs, controller, transport, observer))
{}

Replicas::~Replicas()
{
    m_impl->host.operations.dropAll();
}

ReplicaHost& Replicas::host()
{
    return m_impl->host;
}

void Replicas::setBrokerEpoch(std::int64_t brokerEpoch)
{
    m_impl->host.brokerEpoch = brokerEpoch;
}

void Replicas::setConfig(ReplicationConfig config)
{
    m_impl->host.config = std::move(config);
    m_impl->applyRates();
}

void Replicas::apply(std::shared_ptr<const metadata::MetadataImage> image, const metadata::MetadataChanges* changes)
{
    const Turn turn(m_impl->host.operations);
    const bool first = !m_impl->host.image;
    m_impl->host.image = std::move(image);
    if (!first && changes)
        return m_impl->applyChanges(*changes);
    m_impl->compareAll();
    if (!first)
        return;
    m_impl->removeStrayLogs();
    for (const auto& [id, replica] : m_impl->host.replicas) {
        const auto& report = m_impl->host.logs.loadReport().recovered;
        const auto recovered = report.find(diskName(replica->name()));
        if (recovered != report.end())
            m_impl->host.observer.onLogRecovered(replica->name(), static_cast<std::int64_t>(recovered->second.bytesCut));
    }
    m_impl->startTasks();
}

const std::shared_ptr<const metadata::MetadataImage>& Replicas::image() const
{
    return m_impl->host.image;
}

Result<void> Replicas::closeCleanly()
{
    auto& host = m_impl->host;
    m_impl->tasks.stop();
    m_impl->cleaning.stop();
    m_impl->loops.clear();
    m_impl->followedAt.clear();
    {
        const Turn turn(host.operations);
        for (auto& [id, replica] : host.replicas)
            replica->failCommits(ErrorCode::NotLeaderOrFollower);
    }
    host.operations.expireAll();
    m_impl->checkpointHighWatermarks();
    return host.logs.closeCleanly(host.brokerEpoch);
}

void Replicas::appendInternal(const TopicIdPartition& partition, LeaderEpoch epoch, SharedBytes batch,
                              std::function<void(InternalAppend)> done, std::optional<storage::VerificationGuard> guard)
{
    const Turn turn(m_impl->host.operations);
    storage::AppendOptions options;
    options.origin = storage::AppendOrigin::Coordinator;
    options.mustBeVerified = guard.has_value();
    options.guard = guard.value_or(storage::VerificationGuard::None);
    appendAndAwaitCommit(m_impl->host, partition, epoch, std::move(batch), options, std::move(done));
}

std::optional<storage::VerificationGuard> Replicas::startVerification(const TopicIdPartition& partition,
                                                                      ProducerId producer, std::int16_t producerEpoch)
{
    Replica* replica = m_impl->host.find(partition);
    if (!replica || !replica->partition().leads())
        return std::nullopt;
    constexpr std::int32_t kNoSequence = 0; // coordinators' batches have none, and none overtakes another
    return replica->partition()
        .log()
        .startVerification(producer, producerEpoch, kNoSequence, storage::ProducerStart::AnySequence,
                           m_impl->host.world.clock().wallNow())
        .value_or(storage::VerificationGuard::None);
}

void Replicas::setTransactionVerifier(TransactionVerifier& verifier)
{
    m_impl->host.verifier = &verifier;
}

Result<SharedBytes> Replicas::readLocal(const TopicIdPartition& partition, Offset from, std::size_t maxBytes) const
{
    const Replica* replica = m_impl->host.find(partition);
    if (!replica)
        return makeError(ErrorKind::NotFound, "read a partition", "it has no replica here");
    const Partition& hosted = replica->partition();
    if (from >= hosted.highWatermark())
        return SharedBytes();
    BOOST_OUTCOME_TRY(auto read, hosted.log().read(std::max(from, hosted.logStartOffset()), maxBytes, hosted.highWatermark(),
                                                   storage::MinOneMessage::Yes));
    if (read.error != ErrorCode::None)
        return makeError(ErrorKind::Invalid, "read " + replica->name().topic, std::string(protocol::nameOf(read.error)));
    return std::move(read.records);
}

std::shared_ptr<void> Replicas::awaitChange(const std::vector<TopicIdPartition>& partitions, Instant deadline,
                                            std::function<void()> done)
{
    const auto wait = std::make_shared<ChangeWait>(m_impl->host, std::move(done));
    for (const auto& each : partitions)
        if (Replica* replica = m_impl->host.find(each))
            wait->watch(*replica);
    m_impl->host.operations.wait(wait, deadline);
    return {nullptr, [weak = std::weak_ptr<ChangeWait>(wait)](void*) {
                if (const auto waiting = weak.lock())
                    waiting->cancel();
            }};
}

Offset Replicas::logStartOffset(const TopicIdPartition& partition) const
{
    const Replica* replica = m_impl->host.find(partition);
    return replica ? replica->partition().logStartOffset() : kNoOffset;
}

Offset Replicas::highWatermark(const TopicIdPartition& partition) const
{
    const Replica* replica = m_impl->host.find(partition);
    return replica ? replica->partition().highWatermark() : kNoOffset;
}

Offset Replicas::logEndOffset(const TopicIdPartition& partition) const
{
    const Replica* replica = m_impl->host.find(partition);
    return replica ? replica->partition().logEndOffset() : kNoOffset;
}

std::optional<LeaderEpoch> Replicas::leadingEpoch(const TopicIdPartition& partition) const
{
    const Replica* replica = m_impl->host.find(partition);
    if (!replica || !replica->partition().leads())
        return std::nullopt;
    return replica->partition().leaderEpoch();
}

std::int64_t Replicas::totalLogBytes() const
{
    std::int64_t sum = 0;
    for (const auto& [id, replica] : m_impl->host.replicas)
        sum += static_cast<std::int64_t>(replica->partition().log().sizeBytes());
    return sum;
}

std::vector<ReplicaStats> Replicas::stats(Detail detail) const
{
    std::vector<const Replica*> replicas; // sorted before the values, which are large, are made
    replicas.reserve(m_impl->host.replicas.size());
    for (const auto& [id, replica] : m_impl->host.replicas)
        replicas.push_back(replica.get());
    std::sort(replicas.begin(), replicas.end(), [](const Replica* a, const Replica* b) {
        return std::tuple(std::string_view(a->name().topic), a->id().partition) <
               std::tuple(std::string_view(b->name().topic), b->id().partition);
    });
    std::vector<ReplicaStats> all;
    all.reserve(replicas.size());
    for (const Replica* replica : replicas) {
        const Partition& partition = replica->partition();
        ReplicaStats& stats = all.emplace_back();
        stats.id = replica->id();
        stats.topic = replica->name().topic;
        stats.isLeader = partition.leads();
        stats.leader = partition.leader();
        stats.leaderEpoch = partition.leaderEpoch();
        stats.logStartOffset = partition.logStartOffset();
        stats.highWatermark = partition.highWatermark();
        stats.lastStableOffset = partition.lastStableOffset();
        stats.logEndOffset = partition.logEndOffset();
        stats.bytes = static_cast<std::int64_t>(partition.log().sizeBytes());
        stats.recordsIn = replica->counters().recordsIn;
        stats.bytesIn = replica->counters().bytesIn;
        stats.bytesOut = replica->counters().bytesOut;
        stats.replicationBytesOut = replica->counters().replicationBytesOut;
        if (const Leadership* leading = partition.leadership())
            for (const auto& follower : leading->followers())
                stats.followers.push_back({follower.node, follower.logEndOffset, follower.lastCaughtUp,
                                           contains(leading->state().isr, follower.node)});
        if (partition.leads() && partition.log().firstUnstableOffset()) {
            for (const auto& producer : partition.log().producers())
                if (producer.currentTransactionStart != kNoOffset)
                    stats.openTransactions.push_back({producer.producerId, producer.epoch, producer.coordinatorEpoch,
                                                      producer.currentTransactionStart, producer.lastTimestamp});
            std::sort(stats.openTransactions.begin(), stats.openTransactions.end(),
                      [](const auto& a, const auto& b) { return a.startOffset < b.startOffset; });
        }
        if (detail == Detail::WithoutSegments)
            continue;
        for (const auto& segment : partition.log().segments())
            stats.segments.push_back({segment.baseOffset, segment.nextOffset, static_cast<std::int64_t>(segment.sizeBytes)});
        for (const auto& epoch : partition.log().leaderEpochs().entries())
            stats.epochs.push_back({epoch.epoch, epoch.startOffset});
    }
    return all;
}

} // namespace brokerscope::replication
