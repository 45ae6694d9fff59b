#include "engine/workload/share_member.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/find_coordinator_request.h"
#include "engine/protocol/generated/find_coordinator_response.h"
#include "engine/protocol/generated/incremental_alter_configs_request.h"
#include "engine/protocol/generated/incremental_alter_configs_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"
#include "engine/protocol/generated/share_group_heartbeat_request.h"
#include "engine/protocol/generated/share_group_heartbeat_response.h"

#include <algorithm>
#include <random>
#include <utility>

namespace brokerscope::workload {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using protocol::toWire;

constexpr auto kSharePatience = 4s;
constexpr auto kShareRest = 200ms;        // after something went wrong
constexpr auto kEmptyHandedRest = 1000ms; // between heartbeats of a member that has no partition yet
constexpr auto kTellEvery = 1000ms;       // a slow member does not keep a verdict for longer
constexpr std::int32_t kLeastIntervalMs = 100; // whatever a coordinator says
constexpr int kFetchWaitMs = 250;
constexpr int kFetchBytes = 1 << 20;
constexpr std::size_t kMostRecent = 100;
constexpr std::int32_t kJoinEpoch = 0;
constexpr std::int32_t kLeaveEpoch = -1;
constexpr std::int8_t kGroupKey = 0;
constexpr std::int8_t kGroupResource = 32;
constexpr std::int8_t kSet = 0;
constexpr std::int8_t kNoMoreThanAsked = 1; // acquire mode: not whole batches

Uuid randomId()
{
    std::random_device device;
    std::uniform_int_distribution<std::uint64_t> any;
    const auto high = any(device);
    return Uuid::fromRandom(high, any(device));
}

bool saysWrongLeader(std::int16_t code)
{
    for (const auto error : {ErrorCode::NotLeaderOrFollower, ErrorCode::FencedLeaderEpoch, ErrorCode::UnknownLeaderEpoch, ErrorCode::UnknownTopicId,
                             ErrorCode::UnknownTopicOrPartition, ErrorCode::LeaderNotAvailable, ErrorCode::KafkaStorageError})
        if (code == toWire(error))
            return true;
    return false;
}

bool saysWrongCoordinator(std::int16_t code)
{
    return code == toWire(ErrorCode::NotCoordinator) || code == toWire(ErrorCode::CoordinatorNotAvailable) ||
           code == toWire(ErrorCode::CoordinatorLoadInProgress);
}

bool saysJoinAgain(std::int16_t code)
{
    return code == toWire(ErrorCode::UnknownMemberId) || code == toWire(ErrorCode::FencedMemberEpoch);
}

SharedRecord::Fate fateOf(Verdict verdict)
{
    return verdict == Verdict::Accept    ? SharedRecord::Fate::Accepted
           : verdict == Verdict::Release ? SharedRecord::Fate::Released
                                         : SharedRecord::Fate::Rejected;
}

} // namespace

ShareMember::ShareMember(ShareConsumerSettings settings, std::vector<runtime::Endpoint> servers)
    : m_settings(std::move(settings)), m_servers(std::move(servers)), m_memberId(randomId().toString()),
      m_talk({m_settings.clientId, kSharePatience, 100ms, 2s}), m_timePerRecordUs(m_settings.timePerRecord.count())
{
    m_status.memberId = m_memberId;
}

void ShareMember::run()
{
    while (goesOn()) {
        m_troubled = false;
        const bool ready = configure() && findCoordinator() && heartbeat() && learnTopics();
        if (ready && m_assigned.empty()) {
            (void)m_talk.rest(kEmptyHandedRest);
            m_nextHeartbeat = {};
            continue;
        }
        if (ready) {
            fetch();
            work();
        }
        if (m_troubled) {
            (void)m_talk.rest(kShareRest);
        } else if (ready) {
            const std::lock_guard lock(m_mutex);
            m_status.lastError.clear();
            m_status.lastErrorText.clear();
        }
    }
    while (!m_leaving) // the connections stay as they are, and nobody listens
        (void)m_talk.rest(1h);
    sayGoodbye();
    const std::lock_guard lock(m_mutex);
    m_status.running = false;
}

void ShareMember::leave()
{
    m_leaving = true;
    m_talk.wake();
    const std::lock_guard lock(m_mutex);
    m_status.running = false;
}

void ShareMember::vanish()
{
    m_vanished = true;
    m_talk.wake();
    const std::lock_guard lock(m_mutex);
    m_status.vanished = true;
}

void ShareMember::setTimePerRecord(std::chrono::microseconds time)
{
    m_timePerRecordUs = time.count();
    m_talk.wake();
}

ShareConsumerStatus ShareMember::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

std::vector<SharedRecord> ShareMember::recent() const
{
    const std::lock_guard lock(m_mutex);
    return {m_recent.begin(), m_recent.end()};
}

const runtime::Endpoint& ShareMember::anyBroker()
{
    return m_servers[m_asked++ % m_servers.size()];
}

std::string ShareMember::nameOf(const Uuid& topic) const
{
    const auto found = m_names.find(topic);
    return found == m_names.end() ? topic.toString() : found->second;
}

bool ShareMember::failed(std::string name, std::string text)
{
    m_troubled = true;
    const std::lock_guard lock(m_mutex);
    m_status.lastError = std::move(name);
    m_status.lastErrorText = std::move(text);
    return false;
}

bool ShareMember::failed(std::int16_t code, const std::optional<std::string>& text)
{
    return failed(std::string(protocol::nameOf(static_cast<ErrorCode>(code))), text.value_or(std::string()));
}

// Named as librdkafka names what is not Kafka's error.
bool ShareMember::failed(const Error& error)
{
    return failed(error.kind == ErrorKind::NotFound ? "_UNSUPPORTED_FEATURE" : "_TRANSPORT", error.message());
}

bool ShareMember::configure()
{
    if (m_configured || m_settings.groupConfigs.empty())
        return true;
    protocol::IncrementalAlterConfigsRequest request;
    auto& resource = request.resources.emplace_back();
    resource.resourceType = kGroupResource;
    resource.resourceName = m_settings.groupId;
    for (const auto& [name, value] : m_settings.groupConfigs)
        resource.configs.push_back({name, kSet, value});
    m_talk.ask<protocol::IncrementalAlterConfigsResponse>(
        anyBroker(), std::move(request), [this](const Result<protocol::IncrementalAlterConfigsResponse>& answer) {
            if (!answer) {
                (void)failed(answer.error());
                return;
            }
            m_configured = true;
            for (const auto& response : answer.value().responses)
                if (response.errorCode != 0)
                    m_configured = failed(response.errorCode, response.errorMessage);
        });
    return m_talk.run() && m_configured;
}

bool ShareMember::findCoordinator()
{
    if (m_coordinator)
        return true;
    protocol::FindCoordinatorRequest request;
    request.keyType = kGroupKey;
    request.coordinatorKeys = {m_settings.groupId};
    m_talk.ask<protocol::FindCoordinatorResponse>(
        anyBroker(), std::move(request), [this](const Result<protocol::FindCoordinatorResponse>& answer) {
            if (!answer) {
                (void)failed(answer.error());
                return;
            }
            for (const auto& found : answer.value().coordinators) {
                if (found.errorCode != 0)
                    (void)failed(found.errorCode, found.errorMessage);
                else
                    m_coordinator = runtime::Endpoint{found.host, static_cast<std::uint16_t>(found.port)};
            }
        });
    return m_talk.run() && m_coordinator;
}

bool ShareMember::heartbeat()
{
    if (Clock::now() < m_nextHeartbeat)
        return true;
    protocol::ShareGroupHeartbeatRequest request;
    request.groupId = m_settings.groupId;
    request.memberId = m_memberId;
    request.memberEpoch = m_epoch;
    if (m_epoch == kJoinEpoch)
        request.subscribedTopicNames = m_settings.topics;
    bool heard = false;
    m_talk.ask<protocol::ShareGroupHeartbeatResponse>(
        *m_coordinator, std::move(request), [this, &heard](const Result<protocol::ShareGroupHeartbeatResponse>& answer) {
            if (!answer) {
                m_coordinator.reset();
                (void)failed(answer.error());
                return;
            }
            const auto& told = answer.value();
            if (told.errorCode != 0) {
                if (saysWrongCoordinator(told.errorCode))
                    m_coordinator.reset();
                if (saysJoinAgain(told.errorCode)) {
                    m_epoch = kJoinEpoch;
                    m_assigned.clear();
                    endSessions();
                }
                (void)failed(told.errorCode, told.errorMessage);
                return;
            }
            heard = true;
            m_epoch = told.memberEpoch;
            m_nextHeartbeat = Clock::now() + std::chrono::milliseconds(std::max(told.heartbeatIntervalMs, kLeastIntervalMs));
            if (!told.assignment)
                return;
            m_assigned.clear();
            for (const auto& topic : told.assignment->topicPartitions)
                for (const auto partition : topic.partitions)
                    m_assigned.insert({topic.topicId, PartitionIndex(partition)});
            m_topicsKnown = false;
        });
    return m_talk.run() && heard;
}

bool ShareMember::learnTopics()
{
    if (m_topicsKnown)
        return true;
    protocol::MetadataRequest request;
    request.topics.emplace();
    for (const auto& name : m_settings.topics)
        request.topics->emplace_back().name = name;
    request.allowAutoTopicCreation = false;
    m_talk.ask<protocol::MetadataResponse>(anyBroker(), std::move(request), [this](const Result<protocol::MetadataResponse>& answer) {
        if (!answer) {
            (void)failed(answer.error());
            return;
        }
        m_topicsKnown = true;
        m_nodes.clear();
        m_leaders.clear();
        for (const auto& broker : answer.value().brokers)
            m_nodes[NodeId(broker.nodeId)] = {broker.host, static_cast<std::uint16_t>(broker.port)};
        for (const auto& topic : answer.value().topics) {
            if (topic.errorCode != 0 || !topic.name) {
                m_topicsKnown = failed(topic.errorCode, std::nullopt);
                continue;
            }
            m_names[topic.topicId] = *topic.name;
            for (const auto& partition : topic.partitions)
                if (partition.leaderId >= 0)
                    m_leaders[{topic.topicId, PartitionIndex(partition.partitionIndex)}] = NodeId(partition.leaderId);
        }
    });
    if (!m_talk.run() || !m_topicsKnown)
        return false;
    const std::lock_guard lock(m_mutex);
    m_status.assignment.clear();
    for (const auto& place : m_assigned)
        m_status.assignment[nameOf(place.topic)].push_back(place.partition);
    return true;
}

void ShareMember::fetch()
{
    std::map<NodeId, std::set<SharePlace>> wanted;
    for (const auto& [leader, session] : m_sessions)
        wanted[leader];
    for (const auto& place : m_assigned) {
        const auto leader = m_leaders.find(place);
        if (leader != m_leaders.end() && m_nodes.count(leader->second) != 0)
            wanted[leader->second].insert(place);
        else
            m_topicsKnown = failed(toWire(ErrorCode::LeaderNotAvailable), std::nullopt);
    }
    for (const auto& [node, places] : wanted) {
        const auto address = m_nodes.find(node);
        auto fetch = address == m_nodes.end() ? std::nullopt : m_sessions[node].next(places, m_hand);
        if (!fetch)
            continue;
        auto& request = fetch->request;
        request.groupId = m_settings.groupId;
        request.memberId = m_memberId;
        request.maxWaitMs = kFetchWaitMs;
        request.minBytes = 1;
        request.maxBytes = kFetchBytes;
        request.maxRecords = request.batchSize = m_settings.recordsAtOnce;
        request.shareAcquireMode = kNoMoreThanAsked;
        m_talk.ask<protocol::ShareFetchResponse>(
            address->second, std::move(request),
            [this, leader = node, said = std::move(fetch->said)](const Result<protocol::ShareFetchResponse>& answer) {
                onFetched(leader, said, answer);
            });
    }
    (void)m_talk.run();
    m_toldAt = Clock::now();
}

void ShareMember::onFetched(NodeId leader, const ShareSession::Said& said, const Result<protocol::ShareFetchResponse>& answer)
{
    if (!answer) {
        m_topicsKnown = failed(answer.error());
        endSession(leader, said);
        return;
    }
    const auto& told = answer.value();
    if (told.errorCode != 0)
        return onSessionError(leader, said, told.errorCode, told.errorMessage);
    m_sessions[leader].answered();
    std::set<SharePlace> refused;
    for (const auto& topic : told.responses) {
        for (const auto& partition : topic.partitions) {
            const SharePlace place{topic.topicId, PartitionIndex(partition.partitionIndex)};
            if (partition.acknowledgeErrorCode != 0) {
                refused.insert(place);
                onPartitionError(partition.acknowledgeErrorCode, partition.acknowledgeErrorMessage);
            }
            if (partition.errorCode != 0)
                onPartitionError(partition.errorCode, partition.errorMessage);
        }
    }
    for (const auto& [place, ranges] : said)
        settled(place, ranges, refused.count(place) == 0);
    for (const auto& topic : told.responses) {
        for (const auto& partition : topic.partitions) {
            std::vector<AcquiredRange> acquired;
            for (const auto& range : partition.acquiredRecords)
                acquired.push_back({Offset(range.firstOffset), Offset(range.lastOffset), range.deliveryCount});
            if (!acquired.empty())
                begin({topic.topicId, PartitionIndex(partition.partitionIndex)}, acquired, partition.records.view());
        }
    }
    const std::lock_guard lock(m_mutex);
    m_status.lockTime = std::chrono::milliseconds(told.acquisitionLockTimeoutMs);
}

void ShareMember::onTold(NodeId leader, const ShareSession::Said& said, const Result<protocol::ShareAcknowledgeResponse>& answer)
{
    if (!answer) {
        m_topicsKnown = failed(answer.error());
        endSession(leader, said);
        return;
    }
    if (answer.value().errorCode != 0)
        return onSessionError(leader, said, answer.value().errorCode, answer.value().errorMessage);
    m_sessions[leader].answered();
    std::set<SharePlace> refused;
    for (const auto& topic : answer.value().responses) {
        for (const auto& partition : topic.partitions) {
            if (partition.errorCode == 0)
                continue;
            refused.insert({topic.topicId, PartitionIndex(partition.partitionIndex)});
            onPartitionError(partition.errorCode, partition.errorMessage);
        }
    }
    for (const auto& [place, ranges] : said)
        settled(place, ranges, refused.count(place) == 0);
}

// With the session the leader forgets what it had locked for us.
void ShareMember::onSessionError(NodeId leader, const ShareSession::Said& said, std::int16_t code, const std::optional<std::string>& text)
{
    endSession(leader, said);
    if (code == toWire(ErrorCode::ShareSessionNotFound) || code == toWire(ErrorCode::InvalidShareSessionEpoch))
        return; // as after a restart of the leader: the next request opens one
    if (saysJoinAgain(code)) {
        m_epoch = kJoinEpoch;
        m_nextHeartbeat = {};
    }
    (void)failed(code, text);
}

void ShareMember::onPartitionError(std::int16_t code, const std::optional<std::string>& text)
{
    if (saysWrongLeader(code))
        m_topicsKnown = false;
    if (code != toWire(ErrorCode::InvalidRecordState)) // the lock ran out: the record is counted as lost
        (void)failed(code, text);
}

void ShareMember::endSession(NodeId leader, const ShareSession::Said& said)
{
    for (const auto& [place, ranges] : said)
        settled(place, ranges, false);
    auto& session = m_sessions[leader];
    for (const auto& place : session.known())
        lost(place);
    session.reset();
}

void ShareMember::endSessions()
{
    for (const auto& [leader, session] : std::exchange(m_sessions, {}))
        for (const auto& place : session.known())
            lost(place);
    m_hand.dropAll();
}

void ShareMember::begin(const SharePlace& place, const std::vector<AcquiredRange>& acquired, ByteView records)
{
    const auto before = m_hand.waiting().size();
    m_hand.take(place, acquired, records);
    const std::lock_guard lock(m_mutex);
    for (auto at = before; at < m_hand.waiting().size(); ++at) {
        const auto& delivery = m_hand.waiting()[at];
        ++m_status.received;
        if (delivery.deliveries > 1)
            ++m_status.again;
        m_open[place].insert(delivery.offset);
        m_recent.push_back({nameOf(place.topic), place.partition, delivery.offset, delivery.deliveries, delivery.key, delivery.value,
                            SharedRecord::Fate::InHand, Clock::now()});
        if (m_recent.size() > kMostRecent)
            m_recent.pop_front();
    }
    countOpen();
}

void ShareMember::countOpen()
{
    m_openCount = 0;
    for (const auto& [place, offsets] : m_open)
        m_openCount += offsets.size();
    m_status.inHand = m_openCount;
}

void ShareMember::setFate(const SharePlace& place, Offset first, Offset last, SharedRecord::Fate fate)
{
    for (auto& record : m_recent)
        if (record.fate == SharedRecord::Fate::InHand && record.partition == place.partition && record.offset >= first &&
            record.offset <= last && record.topic == nameOf(place.topic))
            record.fate = fate;
}

void ShareMember::settled(const SharePlace& place, const std::vector<VerdictRange>& ranges, bool confirmed)
{
    const std::lock_guard lock(m_mutex);
    auto& open = m_open[place];
    for (const auto& range : ranges) {
        const auto begin = open.lower_bound(range.first);
        const auto end = open.upper_bound(range.last);
        const auto count = static_cast<std::uint64_t>(std::distance(begin, end));
        open.erase(begin, end);
        (!confirmed                            ? m_status.lost
         : range.verdict == Verdict::Accept    ? m_status.accepted
         : range.verdict == Verdict::Release   ? m_status.released
                                               : m_status.rejected) += count;
        setFate(place, range.first, range.last, confirmed ? fateOf(range.verdict) : SharedRecord::Fate::Lost);
    }
    countOpen();
}

void ShareMember::lost(const SharePlace& place)
{
    m_hand.drop(place);
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.find(place);
    if (found == m_open.end() || found->second.empty())
        return;
    m_status.lost += found->second.size();
    setFate(place, *found->second.begin(), *found->second.rbegin(), SharedRecord::Fate::Lost);
    m_open.erase(found);
    countOpen();
}

void ShareMember::work()
{
    while (goesOn()) {
        const auto delivery = m_hand.next();
        if (!delivery)
            return;
        if (!restFor(std::chrono::microseconds(m_timePerRecordUs))) {
            m_hand.settle(delivery->place, delivery->offset, Verdict::Release);
            return;
        }
        auto verdict = Verdict::Accept;
        if (m_settings.decide)
            verdict = m_settings.decide({nameOf(delivery->place.topic), delivery->place.partition, delivery->offset, delivery->deliveries,
                                         delivery->key, delivery->value, SharedRecord::Fate::InHand, {}});
        m_hand.settle(delivery->place, delivery->offset, verdict);
        tellEarly();
    }
}

// What a fetch does not soon bring along is said by itself.
void ShareMember::tellEarly()
{
    if (m_hand.waiting().empty() || Clock::now() - m_toldAt < kTellEvery)
        return;
    tell(false);
    m_toldAt = Clock::now();
}

void ShareMember::tell(bool last)
{
    for (auto& [node, session] : m_sessions) {
        const auto address = m_nodes.find(node);
        auto told = address == m_nodes.end() ? std::nullopt : session.tell(m_hand, last);
        if (!told)
            continue;
        told->request.groupId = m_settings.groupId;
        told->request.memberId = m_memberId;
        m_talk.ask<protocol::ShareAcknowledgeResponse>(
            address->second, std::move(told->request),
            [this, leader = node, said = std::move(told->said)](const Result<protocol::ShareAcknowledgeResponse>& answer) {
                onTold(leader, said, answer);
            });
    }
    (void)m_talk.run();
}

bool ShareMember::restFor(std::chrono::microseconds time)
{
    const auto begin = Clock::now();
    while (goesOn()) {
        const auto now = Clock::now();
        const auto end = begin + std::min(time, std::chrono::microseconds(m_timePerRecordUs)); // it may be quicker now
        if (now >= end)
            return true;
        if (now >= m_nextHeartbeat && (!findCoordinator() || !heartbeat()))
            (void)m_talk.rest(std::min<Clock::duration>(kShareRest, end - now));
        else
            (void)m_talk.rest(std::min<Clock::duration>(end - now, std::max<Clock::duration>(m_nextHeartbeat - now, {})));
    }
    return false;
}

void ShareMember::sayGoodbye()
{
    m_hand.settleRest(Verdict::Release);
    tell(true);
    if (m_coordinator && m_epoch > kJoinEpoch) {
        protocol::ShareGroupHeartbeatRequest request;
        request.groupId = m_settings.groupId;
        request.memberId = m_memberId;
        request.memberEpoch = kLeaveEpoch;
        m_talk.ask<protocol::ShareGroupHeartbeatResponse>(*m_coordinator, std::move(request),
                                                          [](const Result<protocol::ShareGroupHeartbeatResponse>&) {});
        (void)m_talk.run();
    }
}

} // namespace brokerscope::workload
