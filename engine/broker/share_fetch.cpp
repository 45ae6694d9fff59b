#include "engine/broker/share_fetch.h"

#include "engine/protocol/generated/fetch_request.h"

#include <algorithm>
#include <utility>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using share::PartitionId;

// Of one partition's log at a time: many small records are enough for a member, and a few large ones, too.
constexpr std::size_t kMostRead = std::size_t{1} << 20;
// What is read may turn out to have nothing in it for anybody; so often it goes on at once.
constexpr int kMostRounds = 16;

} // namespace

ShareHost::Fetch::Fetch(ShareHost& host, share::Member member, const Request& request,
                        const protocol::ShareFetchRequest& body, Reply<FetchResponse> reply)
    : m_host(host), m_member(std::move(member)), m_client(request.client), m_clientId(request.facts.clientId),
      m_listener(request.facts.listener),
      m_deadline(host.m_context.world.clock().now() + std::chrono::milliseconds(std::max(body.maxWaitMs, 0))),
      m_mode(body.shareAcquireMode == 1 ? share::AcquireMode::RecordLimit : share::AcquireMode::BatchOptimized),
      m_recordsLeft(std::max(body.maxRecords, 0)), m_bytesLeft(static_cast<std::size_t>(std::max(body.maxBytes, 0))),
      m_reply(std::move(reply))
{
}

ShareHost::Fetch::PartitionData& ShareHost::Fetch::answerOf(const PartitionId& id)
{
    auto& out = m_answers[id];
    out.partitionIndex = id.partition.value();
    return out;
}

void ShareHost::Fetch::setError(const PartitionId& id, ErrorCode error)
{
    answerOf(id).errorCode = toWire(error);
    m_settled = true;
}

// ---- acknowledgements

void ShareHost::Fetch::expectAcknowledged(const PartitionId& id)
{
    ++m_open;
    (void)answerOf(id); // told even if there is nothing else to say of it
}

void ShareHost::Fetch::onAcknowledged(const PartitionId& id, ErrorCode error)
{
    answerOf(id).acknowledgeErrorCode = toWire(error);
    --m_open;
    replyIfDone();
}

// ---- records

void ShareHost::Fetch::start(bool wantsRecords)
{
    --m_open;
    if (!wantsRecords)
        return finish();
    attempt();
}

void ShareHost::Fetch::attempt()
{
    if (!m_wants)
        return;
    const auto self = shared_from_this();
    stopWaiting();
    std::vector<replication::TopicIdPartition> logs;
    for (const auto& id : m_host.m_sessions.partitions(m_member)) {
        if (m_recordsLeft <= 0 || m_bytesLeft == 0)
            break;
        const auto found = m_host.find({m_member.groupId, id.topicId, id.partition});
        if (found.error != ErrorCode::None) {
            setError(id, found.error);
            continue;
        }
        logs.push_back({id.topicId, id.partition});
        if (read(id, found.led) == Got::Something)
            m_settled = true;
        else
            waitWith(found.led);
    }
    if (m_settled || m_host.m_context.world.clock().now() >= m_deadline)
        return finish();
    m_wait = m_host.m_context.replicas.awaitChange(logs, m_deadline, [weak = weak_from_this()] {
        if (const auto waiting = weak.lock())
            waiting->attempt();
    });
}

void ShareHost::Fetch::fail(const PartitionId& id, ErrorCode error)
{
    if (!m_wants)
        return;
    setError(id, error);
    finish();
}

void ShareHost::Fetch::waitWith(const LedPtr& led)
{
    led->waiting.insert(shared_from_this());
    m_waitsWith.push_back(led);
}

void ShareHost::Fetch::stopWaiting()
{
    m_wait.reset();
    for (const auto& led : std::exchange(m_waitsWith, {}))
        led->waiting.erase(shared_from_this());
}

ShareHost::Fetch::Got ShareHost::Fetch::read(const PartitionId& id, const LedPtr& led)
{
    if (!led->records || led->ending)
        return Got::Nothing;
    auto& records = *led->records;
    records.setLimits(m_host.limitsOf(m_member.groupId));
    auto got = Got::Nothing;
    bool changed = false;
    for (int round = 0; round < kMostRounds && got == Got::Nothing; ++round) {
        if (!records.canAcquire()) {
            led->full = true;
            break;
        }
        const auto from = records.nextFetchOffset();
        const auto response = readLog(id, from);
        if (response.responses.empty() || response.responses.front().partitions.empty())
            break;
        const auto& data = response.responses.front().partitions.front();
        const auto error = static_cast<ErrorCode>(data.errorCode);
        if (error == ErrorCode::OffsetOutOfRange) {
            // Retention has been faster, or an unclean leader has lost records.
            if (from < Offset(data.logStartOffset))
                records.onLogStart(Offset(data.logStartOffset));
            else
                records.onLogEnd(m_host.m_context.replicas.logEndOffset({id.topicId, id.partition}));
            changed = true;
            continue;
        }
        if (error != ErrorCode::None) {
            setError(id, error);
            break;
        }
        if (!data.records || data.records->empty())
            break;
        got = take(id, *led, from, data);
        if (got == Got::Nothing && records.nextFetchOffset() == from)
            break;
        changed = true;
    }
    if (changed) // otherwise whoever waits would be woken for nothing
        m_host.pump({m_member.groupId, id.topicId, id.partition}, led);
    return got;
}

// At once, with whatever there is: what is waited for is not only the log.
protocol::FetchResponse ShareHost::Fetch::readLog(const PartitionId& id, Offset from) const
{
    protocol::FetchRequest request;
    request.maxWaitMs = 0;
    request.minBytes = 0;
    request.isolationLevel = static_cast<std::int8_t>(m_host.isolationOf(m_member.groupId));
    const auto most = static_cast<std::int32_t>(std::min(m_bytesLeft, kMostRead));
    request.maxBytes = most;
    auto& topic = request.topics.emplace_back();
    topic.topicId = id.topicId;
    auto& partition = topic.partitions.emplace_back();
    partition.partition = id.partition.value();
    partition.fetchOffset = from.value();
    partition.partitionMaxBytes = most;
    replication::RequestFacts facts;
    facts.apiVersion = protocol::FetchRequest::kHighestVersion;
    facts.clientId = m_clientId;
    facts.listener = m_listener;
    facts.received = m_host.m_context.world.clock().now();
    auto out = std::make_shared<protocol::FetchResponse>();
    m_host.m_context.dataPlane.fetch(std::move(request), facts,
                                     [out](protocol::FetchResponse response) { *out = std::move(response); });
    return std::move(*out);
}

ShareHost::Fetch::Got ShareHost::Fetch::take(const PartitionId& id, Led& led, Offset from,
                                             const protocol::FetchResponse::PartitionData& data)
{
    std::vector<share::AbortedProducer> aborted;
    if (data.abortedTransactions)
        for (const auto& each : *data.abortedTransactions)
            aborted.push_back({each.producerId, Offset(each.firstOffset)});
    const auto acquired =
        led.records->acquire(m_member.memberId, m_mode, m_recordsLeft, from,
                             share::batchesIn(data.records->view(), std::move(aborted)), m_host.m_context.world.clock().now());
    if (acquired.empty())
        return Got::Nothing;
    auto& answer = answerOf(id);
    answer.records = share::spanOf(*data.records, acquired);
    for (const auto& range : acquired) {
        auto& out = answer.acquiredRecords.emplace_back();
        out.firstOffset = range.first.value();
        out.lastOffset = range.last.value();
        out.deliveryCount = range.deliveryCount;
        m_recordsLeft -= range.last - range.first + 1;
    }
    m_bytesLeft -= std::min(m_bytesLeft, answer.records.size());
    m_host.m_sessions.onServed(m_member, id);
    noteFetched(id, acquired, answer.records.size());
    return Got::Something;
}

void ShareHost::Fetch::noteFetched(const PartitionId& id, const std::vector<share::AcquiredRange>& acquired,
                                   std::size_t bytes) const
{
    const auto topic = m_host.m_context.image().topic(id.topicId);
    if (!topic)
        return;
    auto& counters = m_client->fetched[{topic->name, id.partition}];
    for (const auto& range : acquired)
        counters.records += static_cast<std::uint64_t>(range.last - range.first + 1);
    counters.bytes += bytes;
}

// ---- the end

void ShareHost::Fetch::finish()
{
    const auto self = shared_from_this();
    m_wants = false;
    stopWaiting();
    replyIfDone();
}

void ShareHost::Fetch::replyIfDone()
{
    if (m_wants || m_open > 0 || !m_reply)
        return;
    const auto self = shared_from_this();
    m_host.m_fetches.erase(self);
    FetchResponse response;
    response.acquisitionLockTimeoutMs = static_cast<std::int32_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_host.limitsOf(m_member.groupId).lock).count());
    for (auto& [id, answer] : m_answers) {
        if (response.responses.empty() || response.responses.back().topicId != id.topicId)
            response.responses.emplace_back().topicId = id.topicId;
        m_host.hint(id, m_listener, answer, response);
        ApiTable::noteError(*m_client, answer.errorCode);
        response.responses.back().partitions.push_back(std::move(answer));
    }
    std::exchange(m_reply, nullptr)(std::move(response));
}

} // namespace brokerscope::broker
