#include "engine/broker/share_host.h"

#include "engine/broker/share_fetch.h"
#include "engine/metadata/config/config_schema.h"
#include "engine/metadata/decision.h"
#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/share/reset_offset.h"

#include <algorithm>
#include <utility>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using share::Member;
using share::PartitionId;
using share::SharePartitionKey;

// What clients are told of an error of the share coordinator, as Kafka does.
ErrorCode toldOf(ErrorCode error)
{
    switch (error) {
    case ErrorCode::None:
    case ErrorCode::UnknownTopicOrPartition:
    case ErrorCode::FencedStateEpoch:
        return error;
    case ErrorCode::NotCoordinator:
    case ErrorCode::CoordinatorNotAvailable:
    case ErrorCode::CoordinatorLoadInProgress:
    case ErrorCode::NetworkException:
        return ErrorCode::CoordinatorNotAvailable;
    case ErrorCode::FencedLeaderEpoch:
        return ErrorCode::NotLeaderOrFollower;
    default:
        return ErrorCode::UnknownServerError;
    }
}

// Whether what is held in memory is worthless after it.
bool isLast(ErrorCode error)
{
    return error == ErrorCode::FencedStateEpoch || error == ErrorCode::FencedLeaderEpoch ||
           error == ErrorCode::UnknownTopicOrPartition || error == ErrorCode::InvalidRequest;
}

template <class Batches> std::vector<share::Acknowledgement> acknowledgementsIn(const Batches& batches)
{
    std::vector<share::Acknowledgement> out;
    for (const auto& batch : batches) {
        auto& each = out.emplace_back();
        each.first = Offset(batch.firstOffset);
        each.last = Offset(batch.lastOffset);
        for (const auto type : batch.acknowledgeTypes)
            each.types.push_back(static_cast<share::AcknowledgeType>(type));
    }
    return out;
}

// The way back of a ShareAcknowledge, whose partitions become durable one by one.
struct SettledAnswer
{
    protocol::ShareAcknowledgeResponse response;
    std::size_t open = 1; // the one who fills it
    Reply<protocol::ShareAcknowledgeResponse> reply;
    void close()
    {
        if (--open == 0)
            reply(std::move(response));
    }
};

} // namespace

ShareHost::ShareHost(NodeContext& context, ShareStateClient& states)
    : m_context(context), m_states(states),
      m_sessions(static_cast<std::size_t>(context.config.groupShareMaxShareSessions)),
      m_timer(context.world.scheduler(), [this] { onDeadline(); })
{
}

ShareHost::~ShareHost()
{
    for (const auto& fetch : m_fetches)
        fetch->stopWaiting(); // it and what it waits for hold each other
}

// ---- configuration

bool ShareHost::isServed() const
{
    return m_context.image().featureLevel(metadata::kShareVersionFeature) >= 1;
}

std::optional<std::string> ShareHost::groupValue(const std::string& groupId, const char* name) const
{
    const auto* own = m_context.image().configs(metadata::ConfigResourceType::Group, groupId);
    const auto found = own ? own->find(std::string(name)) : metadata::ConfigMap::const_iterator();
    return own && found != own->end() ? std::optional(found->second) : std::nullopt;
}

share::ShareLimits ShareHost::limitsOf(const std::string& groupId) const
{
    const auto& config = m_context.config;
    const auto number = [&](const char* name, std::int64_t otherwise, std::int64_t lowest, std::int64_t highest) {
        const auto own = groupValue(groupId, name);
        return own ? std::clamp(metadata::parseInteger(*own).value_or(otherwise), lowest, highest) : otherwise;
    };
    const auto ms = [](Duration duration) {
        return std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(duration).count()};
    };
    share::ShareLimits out;
    out.deliveryCount = static_cast<int>(number("share.delivery.count.limit", config.groupShareDeliveryCountLimit,
                                                config.groupShareMinDeliveryCountLimit,
                                                config.groupShareMaxDeliveryCountLimit));
    out.locks = number("share.partition.max.record.locks", config.groupSharePartitionMaxRecordLocks,
                       config.groupShareMinPartitionMaxRecordLocks, config.groupShareMaxPartitionMaxRecordLocks);
    out.lock = std::chrono::milliseconds(
        number("share.record.lock.duration.ms", ms(config.groupShareRecordLockDuration),
               ms(config.groupShareMinRecordLockDuration), ms(config.groupShareMaxRecordLockDuration)));
    out.mayRenew = groupValue(groupId, "share.renew.acknowledge.enable").value_or("true") == "true";
    return out;
}

replication::IsolationLevel ShareHost::isolationOf(const std::string& groupId) const
{
    return groupValue(groupId, "share.isolation.level") == "read_committed" ? replication::IsolationLevel::ReadCommitted
                                                                           : replication::IsolationLevel::ReadUncommitted;
}

// ---- share-partitions

bool ShareHost::isCurrent(const SharePartitionKey& key, const LedPtr& led) const
{
    const auto found = m_led.find(key);
    return found != m_led.end() && found->second == led;
}

ShareHost::Lookup ShareHost::find(const SharePartitionKey& key)
{
    const auto& image = m_context.image();
    const auto topic = image.topic(key.topicId);
    if (!topic)
        return {ErrorCode::UnknownTopicId, {}};
    if (!topic->partition(key.partition))
        return {ErrorCode::UnknownTopicOrPartition, {}};
    const auto epoch = m_context.replicas.leadingEpoch({key.topicId, key.partition});
    if (!epoch)
        return {ErrorCode::NotLeaderOrFollower, {}};
    auto& led = m_led[key];
    if (led && led->epoch == *epoch)
        return {ErrorCode::None, led};
    led = std::make_shared<Led>();
    led->epoch = *epoch;
    const auto made = led;
    load(key, made);
    return {ErrorCode::None, made};
}

void ShareHost::load(const SharePartitionKey& key, const LedPtr& led)
{
    m_states.read(key, led->epoch, [this, key, led](ErrorCode error, share::DurableState state) {
        if (!isCurrent(key, led))
            return;
        if (error != ErrorCode::None)
            return fail(key, led, toldOf(error));
        if (state.startOffset >= Offset(0))
            return begin(key, led, state);
        findStart(key, led, std::move(state));
    });
}

// Nobody has read anything yet: share.auto.offset.reset says where the group begins.
void ShareHost::findStart(const SharePartitionKey& key, const LedPtr& led, share::DurableState state)
{
    const auto topic = m_context.image().topic(key.topicId);
    if (!topic)
        return fail(key, led, ErrorCode::UnknownTopicId);
    const auto reset = groupValue(key.groupId, "share.auto.offset.reset").value_or("latest");
    protocol::ListOffsetsRequest request;
    request.replicaId = -1;
    auto& asked = request.topics.emplace_back();
    asked.name = topic->name;
    auto& partition = asked.partitions.emplace_back();
    partition.partitionIndex = key.partition.value();
    partition.timestamp = share::resetTimestamp(reset, toEpochMs(m_context.world.clock().wallNow()));
    const bool byTime = partition.timestamp >= 0;
    replication::RequestFacts facts;
    facts.apiVersion = protocol::ListOffsetsRequest::kHighestVersion;
    facts.received = m_context.world.clock().now();
    m_context.dataPlane.listOffsets(
        std::move(request), facts,
        [this, key, led, state = std::move(state), byTime,
         alive = std::weak_ptr<bool>(m_alive)](const protocol::ListOffsetsResponse& response) {
            if (alive.expired() || !isCurrent(key, led))
                return;
            const auto& found = response.topics.at(0).partitions.at(0);
            const auto error = protocol::toErrorCode(found.errorCode).value_or(ErrorCode::UnknownServerError);
            if (error != ErrorCode::None)
                return fail(key, led, error);
            auto begun = state;
            begun.startOffset = Offset(found.offset);
            if (byTime && found.offset < 0) // everything is older than that
                begun.startOffset = m_context.replicas.highWatermark({key.topicId, key.partition});
            begin(key, led, begun);
        });
}

void ShareHost::begin(const SharePartitionKey& key, const LedPtr& led, const share::DurableState& state)
{
    led->records = std::make_unique<share::SharePartition>(state, led->epoch);
    led->records->setLimits(limitsOf(key.groupId));
    wake(*led);
    pump(key, led);
    dropIfIdle(key, led);
}

void ShareHost::fail(const SharePartitionKey& key, const LedPtr& led, ErrorCode error)
{
    m_led.erase(key);
    for (const auto& fetch : std::exchange(led->waiting, {}))
        fetch->fail({key.topicId, key.partition}, error);
}

void ShareHost::drop(const SharePartitionKey& key, ErrorCode error)
{
    const auto gone = m_led.extract(key);
    if (!gone)
        return;
    for (const auto& [write, waiting] : std::exchange(gone.mapped()->acknowledging, {}))
        for (const auto& done : waiting)
            done(error);
    wake(*gone.mapped());
}

void ShareHost::dropIfIdle(const SharePartitionKey& key, const LedPtr& led)
{
    if (led->ending && led->records && !led->records->writes() && isCurrent(key, led))
        drop(key, ErrorCode::None); // nobody waits for a write
}

void ShareHost::onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch)
{
    std::vector<SharePartitionKey> former;
    for (const auto& [key, led] : m_led)
        if (key.topicId == replica.id.topicId && key.partition == replica.id.partition && led->epoch != epoch)
            former.push_back(key);
    for (const auto& key : former)
        drop(key, ErrorCode::NotLeaderOrFollower);
}

void ShareHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    onLeaderStarted(replica, kNoEpoch);
}

// ---- what follows from a change

void ShareHost::wake(Led& led)
{
    for (const auto& fetch : std::exchange(led.waiting, {}))
        m_context.world.scheduler().post([weak = std::weak_ptr<Fetch>(fetch)] {
            if (const auto waiting = weak.lock())
                waiting->attempt();
        });
}

void ShareHost::pump(const SharePartitionKey& key, const LedPtr& led)
{
    if (!led->records || !isCurrent(key, led))
        return;
    auto& records = *led->records;
    if (auto write = records.takeWrite())
        m_states.write(key, write->change, [this, key, led, id = write->id](ErrorCode error) {
            onWritten(key, led, id, error);
        });
    if (records.canAcquire() && (led->full || records.nextFetchOffset() < records.endOffset())) {
        led->full = false;
        wake(*led);
    }
    led->deadline = records.nextDeadline();
    armTimer();
}

void ShareHost::onWritten(const SharePartitionKey& key, const LedPtr& led, share::SharePartition::WriteId write, ErrorCode error)
{
    if (!isCurrent(key, led))
        return; // everybody has been told
    led->records->onWritten(error == ErrorCode::None);
    if (auto waiting = led->acknowledging.extract(write))
        for (const auto& done : waiting.mapped())
            done(toldOf(error));
    if (!isCurrent(key, led))
        return;
    if (isLast(error))
        return drop(key, toldOf(error));
    pump(key, led);
    dropIfIdle(key, led);
}

void ShareHost::armTimer()
{
    Instant next = kNever;
    for (const auto& [key, led] : m_led)
        next = std::min(next, led->deadline);
    m_timer.set(next);
}

void ShareHost::onDeadline()
{
    const auto now = m_context.world.clock().now();
    std::vector<std::pair<SharePartitionKey, LedPtr>> due;
    for (const auto& [key, led] : m_led)
        if (led->deadline <= now)
            due.emplace_back(key, led);
    for (const auto& [key, led] : due) {
        led->records->onDeadline(now);
        pump(key, led);
    }
    armTimer();
}

// ---- members come and go

void ShareHost::endSession(const Member& member)
{
    (void)m_sessions.close(member);
    const bool lastOfGroup = !m_sessions.hasAnyOf(member.groupId);
    std::vector<std::pair<SharePartitionKey, LedPtr>> theirs;
    for (const auto& [key, led] : m_led)
        if (key.groupId == member.groupId)
            theirs.emplace_back(key, led);
    for (const auto& [key, led] : theirs) {
        if (led->records)
            led->records->release(member.memberId);
        led->ending = led->ending || lastOfGroup;
        pump(key, led);
        dropIfIdle(key, led);
    }
}

void ShareHost::onConnectionGone(const ClientActivity& client)
{
    for (const auto& member : m_sessions.onConnectionGone(&client))
        endSession(member);
}

void ShareHost::shutDown()
{
    while (!m_led.empty())
        drop(SharePartitionKey(m_led.begin()->first), ErrorCode::NotLeaderOrFollower);
    for (const auto& fetch : std::set<std::shared_ptr<Fetch>>(m_fetches))
        fetch->finish();
}

// ---- requests

template <class Batches>
void ShareHost::settle(const SharePartitionKey& key, const std::string& memberId, const Batches& batches, OnError done)
{
    const auto topic = m_context.image().topic(key.topicId);
    if (!topic)
        return done(ErrorCode::UnknownTopicId);
    if (!m_context.replicas.leadingEpoch({key.topicId, key.partition}))
        return done(topic->partition(key.partition) ? ErrorCode::NotLeaderOrFollower : ErrorCode::UnknownTopicOrPartition);
    const auto found = m_led.find(key);
    if (found == m_led.end() || !found->second->records)
        return done(ErrorCode::InvalidRecordState); // nobody has anything locked
    const auto led = found->second;
    led->records->setLimits(limitsOf(key.groupId));
    const auto result =
        led->records->acknowledge(memberId, acknowledgementsIn(batches), m_context.world.clock().now());
    if (result.error != ErrorCode::None || result.write == 0)
        done(result.error);
    else
        led->acknowledging[result.write].push_back(std::move(done));
    pump(key, led);
}

void ShareHost::fetch(const Request& request, const protocol::ShareFetchRequest& body, Reply<FetchResponse> reply)
{
    const auto refuse = [&reply](ErrorCode error) {
        FetchResponse response;
        response.errorCode = toWire(error);
        reply(std::move(response));
    };
    if (!isServed())
        return refuse(ErrorCode::UnsupportedVersion);
    if (body.groupId.value_or("").empty() || body.memberId.value_or("").empty())
        return refuse(ErrorCode::InvalidRequest);
    const bool closes = body.shareSessionEpoch == share::kClosesSession;
    // A request that only renews locks asks for no records (KIP-1222).
    if (body.isRenewAck && (body.maxRecords != 0 || body.maxBytes != 0 || body.minBytes != 0 || body.maxWaitMs != 0))
        return refuse(ErrorCode::InvalidRequest);

    const Member member{*body.groupId, *body.memberId};
    std::vector<PartitionId> added;
    std::vector<PartitionId> forgotten;
    bool acknowledges = false;
    for (const auto& topic : body.topics)
        for (const auto& partition : topic.partitions) {
            added.push_back({topic.topicId, PartitionIndex(partition.partitionIndex)});
            acknowledges = acknowledges || !partition.acknowledgementBatches.empty();
        }
    for (const auto& topic : body.forgottenTopicsData)
        for (const auto partition : topic.partitions)
            forgotten.push_back({topic.topicId, PartitionIndex(partition)});
    if (const auto error = m_sessions.onFetch(member, body.shareSessionEpoch, request.client.get(), acknowledges, added, forgotten);
        error != ErrorCode::None)
        return refuse(error);
    request.client->groupId = member.groupId;

    auto fetch = std::make_shared<Fetch>(*this, member, request, body, std::move(reply));
    m_fetches.insert(fetch);
    for (const auto& topic : body.topics)
        for (const auto& partition : topic.partitions)
            if (!partition.acknowledgementBatches.empty()) {
                const PartitionId id{topic.topicId, PartitionIndex(partition.partitionIndex)};
                fetch->expectAcknowledged(id);
                settle({member.groupId, id.topicId, id.partition}, member.memberId, partition.acknowledgementBatches,
                       [fetch, id](ErrorCode error) { fetch->onAcknowledged(id, error); });
            }
    if (closes)
        endSession(member);
    fetch->start(!closes && !body.isRenewAck && body.maxRecords > 0);
}

void ShareHost::acknowledge(const Request& request, const protocol::ShareAcknowledgeRequest& body,
                            Reply<AcknowledgeResponse> reply)
{
    auto gathering = std::make_shared<SettledAnswer>();
    gathering->reply = std::move(reply);
    const auto member = Member{body.groupId.value_or(""), body.memberId.value_or("")};
    auto error = !isServed()                                                ? ErrorCode::UnsupportedVersion
                 : member.groupId.empty() || member.memberId.empty() ? ErrorCode::InvalidRequest
                                                                            : ErrorCode::None;
    if (error == ErrorCode::None)
        error = m_sessions.onAcknowledge(member, body.shareSessionEpoch);
    gathering->response.errorCode = toWire(error);
    if (error != ErrorCode::None)
        return gathering->close();
    gathering->response.acquisitionLockTimeoutMs = static_cast<std::int32_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(limitsOf(member.groupId).lock).count());
    auto& topics = gathering->response.responses;
    for (const auto& topic : body.topics) {
        auto& answers = topics.emplace_back();
        answers.topicId = topic.topicId;
        answers.partitions.resize(topic.partitions.size());
    }
    for (std::size_t t = 0; t < body.topics.size(); ++t)
        for (std::size_t i = 0; i < body.topics[t].partitions.size(); ++i) {
            const auto& asked = body.topics[t].partitions[i];
            const PartitionId id{body.topics[t].topicId, PartitionIndex(asked.partitionIndex)};
            topics[t].partitions[i].partitionIndex = asked.partitionIndex;
            ++gathering->open;
            settle({member.groupId, id.topicId, id.partition}, member.memberId, asked.acknowledgementBatches,
                   [this, gathering, t, i, id, listener = request.facts.listener](ErrorCode outcome) {
                       auto& answer = gathering->response.responses[t].partitions[i];
                       answer.errorCode = toWire(outcome);
                       hint(id, listener, answer, gathering->response);
                       gathering->close();
                   });
        }
    if (body.shareSessionEpoch == share::kClosesSession)
        endSession(member);
    gathering->close();
}

void ShareHost::addApis(ApiTable& apis)
{
    apis.add<protocol::ShareFetchRequest, FetchResponse>(
        [this](std::shared_ptr<const Request> request, const protocol::ShareFetchRequest& body, Reply<FetchResponse> reply) {
            fetch(*request, body, std::move(reply));
        });
    apis.add<protocol::ShareAcknowledgeRequest, AcknowledgeResponse>(
        [this](std::shared_ptr<const Request> request, const protocol::ShareAcknowledgeRequest& body,
               Reply<AcknowledgeResponse> reply) { acknowledge(*request, body, std::move(reply)); });
}

} // namespace brokerscope::broker
