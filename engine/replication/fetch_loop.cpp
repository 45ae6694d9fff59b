#include "engine/replication/fetch_loop.h"

#include "engine/protocol/error_code.h"

#include <algorithm>
#include <limits>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::FetchRequest;
using protocol::FetchResponse;

namespace {

// A second request may overtake an open long poll, so that a partition followed anew does not wait for its end: the
// leader answers the first when it sees the second of the same session.
constexpr int kMaxInFlight = 2;
// The rate may have been raised meanwhile.
constexpr Duration kLookAtQuotaAgain = std::chrono::seconds(1);

Duration nextPause(Duration last, const ReplicationConfig& config)
{
    return last == Duration::zero() ? std::min(config.fetchRetryMin, config.replicaFetchBackoff)
                                    : std::min(last * 2, config.replicaFetchBackoff);
}

} // namespace

FetchLoop::~FetchLoop()
{
    if (m_timer != 0)
        m_host.world.scheduler().cancel(m_timer);
}

void FetchLoop::follow(Replica& replica)
{
    Followed& followed = m_followed[replica.id()];
    followed.replica = &replica;
    followed.pausedUntil = Instant::min();
    followed.pause = Duration::zero();
    followed.lags = true;
    ask(replica.id(), followed);
    kick();
}

void FetchLoop::unfollow(const TopicIdPartition& partition)
{
    const auto found = m_followed.find(partition);
    if (found == m_followed.end())
        return;
    if (found->second.inSession)
        m_toForget.push_back(partition);
    m_followed.erase(found);
}

void FetchLoop::ask(const TopicIdPartition& partition, Followed& followed)
{
    if (followed.toAsk)
        return;
    followed.toAsk = true;
    m_toAsk.push_back(partition);
}

void FetchLoop::kick()
{
    if (m_kicked)
        return;
    m_kicked = true;
    // After the handler: a metadata change often brings many partitions.
    m_host.world.scheduler().post([this, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired())
            return;
        m_kicked = false;
        send();
    });
}

bool FetchLoop::hasNews(Instant now) const
{
    return !m_toForget.empty() || std::any_of(m_toAsk.begin(), m_toAsk.end(), [&](const TopicIdPartition& id) {
        const auto found = m_followed.find(id);
        return found != m_followed.end() && found->second.pausedUntil <= now;
    });
}

void FetchLoop::send()
{
    const Instant now = m_host.now();
    if (m_followed.empty() || m_inFlight >= kMaxInFlight)
        return;
    if (m_inFlight > 0 && (m_sessionId == 0 || !hasNews(now)))
        return; // 0: the session is being made
    if (now < m_pausedUntil)
        return armTimer(m_pausedUntil);

    FetchRequest request;
    request.replicaId = m_host.self.value();
    request.replicaState.replicaId = m_host.self.value();
    request.replicaState.replicaEpoch = m_host.brokerEpoch;
    // The request that makes the session does not wait: until its answer brings the id, nothing can be added to it.
    const bool waits = m_sessionEpoch > 0 || m_refusedSession;
    request.maxWaitMs =
        waits ? static_cast<std::int32_t>(
                    std::chrono::duration_cast<std::chrono::milliseconds>(m_host.config.replicaFetchWaitMax).count())
              : 0;
    request.minBytes = m_host.config.replicaFetchMinBytes;
    request.maxBytes = m_host.config.replicaFetchResponseMaxBytes;
    request.sessionId = m_sessionId;
    request.sessionEpoch = m_sessionEpoch;

    std::vector<TopicIdPartition> asking;
    asking.swap(m_toAsk);
    bool any = false;
    for (const auto& id : asking) {
        const auto found = m_followed.find(id);
        if (found == m_followed.end() || !found->second.toAsk)
            continue;
        Followed& followed = found->second;
        if (mustWaitForQuota(followed, now)) {
            followed.pausedUntil = std::min(m_host.followerQuota.clearAt(now), now + kLookAtQuotaAgain);
            if (followed.inSession) {
                followed.inSession = false;
                m_toForget.push_back(id);
            }
        }
        if (now < followed.pausedUntil) {
            m_toAsk.push_back(id);
            armTimer(followed.pausedUntil);
            continue;
        }
        followed.toAsk = false;
        followed.inSession = true;
        any = true;
        const Partition& partition = followed.replica->partition();
        followed.askedEpoch = partition.leaderEpoch();
        followed.askedOffset = partition.logEndOffset();
        followed.askedLogStart = partition.logStartOffset();
        if (request.topics.empty() || request.topics.back().topicId != id.topicId) {
            request.topics.emplace_back();
            request.topics.back().topicId = id.topicId;
        }
        auto& data = request.topics.back().partitions.emplace_back();
        data.partition = id.partition.value();
        data.currentLeaderEpoch = followed.askedEpoch.value();
        data.fetchOffset = followed.askedOffset.value();
        data.lastFetchedEpoch = partition.log().latestEpoch().value();
        data.logStartOffset = followed.askedLogStart.value();
        data.partitionMaxBytes = m_host.config.replicaFetchMaxBytes;
        data.highWatermark = partition.highWatermark().value();
    }
    for (const auto& id : m_toForget) {
        if (const auto again = m_followed.find(id); again != m_followed.end() && again->second.inSession)
            continue;
        auto& topics = request.forgottenTopicsData;
        if (topics.empty() || topics.back().topicId != id.topicId) {
            topics.emplace_back();
            topics.back().topicId = id.topicId;
        }
        topics.back().partitions.push_back(id.partition.value());
    }
    m_toForget.clear();
    if (m_sessionEpoch == 0) {
        if (!any)
            return; // everybody pauses
        request.forgottenTopicsData.clear();
    } else if (!any && request.forgottenTopicsData.empty() &&
               std::none_of(m_followed.begin(), m_followed.end(),
                            [](const auto& entry) { return entry.second.inSession; })) {
        return; // everybody pauses: the leader would answer an empty session at once, again and again
    }

    m_sessionEpoch = m_sessionEpoch == std::numeric_limits<std::int32_t>::max() ? 1 : m_sessionEpoch + 1;
    ++m_inFlight;
    m_transport.fetch(m_leader, std::move(request),
                      [this, session = m_session, alive = std::weak_ptr<bool>(m_alive)](Result<FetchResponse> answer) {
                          if (alive.expired())
                              return;
                          --m_inFlight;
                          const DelayedOperations::Turn turn(m_host.operations);
                          if (session == m_session)
                              onAnswer(answer);
                          send();
                      });
}

bool FetchLoop::mustWaitForQuota(const Followed& followed, Instant now) const
{
    return followed.replica->followerThrottled && followed.lags && m_host.followerQuota.exceeded(now);
}

void FetchLoop::resetSession()
{
    ++m_session;
    m_sessionId = 0;
    m_sessionEpoch = 0;
    m_toForget.clear();
    for (auto& [id, followed] : m_followed) {
        followed.inSession = false;
        ask(id, followed);
    }
}

void FetchLoop::onAnswer(const Result<FetchResponse>& answer)
{
    if (!answer || answer.value().errorCode != protocol::toWire(ErrorCode::None)) {
        // FETCH_SESSION_ID_NOT_FOUND and INVALID_FETCH_SESSION_EPOCH only cost a full fetch, at once.
        const auto code = answer ? protocol::toErrorCode(answer.value().errorCode) : std::nullopt;
        const bool sessionLost = code == ErrorCode::FetchSessionIdNotFound ||
                                 code == ErrorCode::InvalidFetchSessionEpoch ||
                                 code == ErrorCode::FetchSessionTopicIdError;
        resetSession();
        if (!sessionLost || m_pause != Duration::zero()) {
            m_pause = nextPause(m_pause, m_host.config);
            m_pausedUntil = m_host.now() + m_pause;
        } else {
            m_pause = Duration(1); // a second time in a row is a reason to slow down
        }
        return;
    }
    m_pause = Duration::zero();
    const FetchResponse& response = answer.value();
    m_refusedSession = response.sessionId == 0;
    if (m_refusedSession)
        resetSession(); // no room for our session there: every request is a full one
    else
        m_sessionId = response.sessionId;
    for (const auto& topic : response.responses) {
        for (const auto& data : topic.partitions) {
            const TopicIdPartition id{topic.topicId, PartitionIndex(data.partitionIndex)};
            const auto found = m_followed.find(id);
            if (found == m_followed.end())
                continue;
            Followed& followed = found->second;
            const Partition& partition = followed.replica->partition();
            // An answer to what we asked in another epoch, or before the log changed, says nothing now.
            if (followed.askedEpoch != partition.leaderEpoch() || followed.askedOffset != partition.logEndOffset() ||
                partition.role() != Role::Follower)
                continue;
            onPartition(followed, id, data);
        }
    }
}

void FetchLoop::onPartition(Followed& followed, const TopicIdPartition& id, const FetchResponse::PartitionData& data)
{
    Replica& replica = *followed.replica;
    Partition& partition = replica.partition();
    const auto truncated = [&](const Result<Partition::Truncation>& cut) {
        if (!cut) {
            m_host.onLogError(replica, cut.error());
            return pause(id, followed);
        }
        if (cut.value().recordsRemoved > 0)
            m_host.observer.onLogTruncated(replica.name(), cut.value());
        ask(id, followed);
    };

    const auto error = protocol::toErrorCode(data.errorCode).value_or(ErrorCode::UnknownServerError);
    if (error == ErrorCode::OffsetOutOfRange && data.logStartOffset >= 0) {
        // Also when it is nonsense: a follower gets back on its feet, whatever happened (KAFKA-7414).
        return truncated(partition.resolveOutOfRange(Offset(data.logStartOffset), Offset(data.highWatermark)));
    }
    if (error != ErrorCode::None)
        return pause(id, followed);
    if (data.divergingEpoch.epoch >= 0 || data.divergingEpoch.endOffset >= 0) {
        return truncated(partition.truncateToDivergence(
            {LeaderEpoch(data.divergingEpoch.epoch), Offset(data.divergingEpoch.endOffset)}));
    }
    followed.pause = Duration::zero();
    if (data.records && !data.records->empty() && !takeRecords(followed, *data.records))
        return pause(id, followed);
    if (replica.followerThrottled && data.records)
        m_host.followerQuota.note(data.records->size(), m_host.now());
    followed.lags = Offset(data.highWatermark) > partition.logEndOffset();
    const Offset highWatermark = partition.highWatermark();
    const bool logStartMoved = partition.onLeaderOffsets(Offset(data.highWatermark), Offset(data.logStartOffset));
    if (partition.highWatermark() > highWatermark) { // consumers may read followers (KIP-392)
        replica.tell(ReplicaChange::HighWatermarkMoved);
        replica.tell(ReplicaChange::LastStableOffsetMoved);
    }
    if (logStartMoved) {
        replica.toldLogStart = partition.logStartOffset();
        m_host.observer.onLogStartMoved(replica.name(), partition.logStartOffset());
    }
    if (partition.logEndOffset() != followed.askedOffset || partition.logStartOffset() != followed.askedLogStart)
        ask(id, followed);
}

bool FetchLoop::takeRecords(Followed& followed, const SharedBytes& records)
{
    Replica& replica = *followed.replica;
    auto appended = replica.partition().appendFetched(records, m_host.world.clock().wallNow());
    if (!appended) {
        m_host.onLogError(replica, appended.error());
        return false;
    }
    return appended.value().error == ErrorCode::None;
}

void FetchLoop::pause(const TopicIdPartition& id, Followed& followed)
{
    followed.pause = nextPause(followed.pause, m_host.config);
    followed.pausedUntil = m_host.now() + followed.pause;
    // Out of the session meanwhile, or the leader would answer at once, with the same error, again and again.
    if (followed.inSession) {
        followed.inSession = false;
        m_toForget.push_back(id);
    }
    ask(id, followed);
    armTimer(followed.pausedUntil);
}

void FetchLoop::armTimer(Instant at)
{
    if (at >= m_timerAt)
        return;
    auto& scheduler = m_host.world.scheduler();
    if (m_timer != 0)
        scheduler.cancel(m_timer);
    m_timerAt = at;
    m_timer = scheduler.runAt(at, [this] { onTimer(); });
}

void FetchLoop::onTimer()
{
    m_timer = 0;
    m_timerAt = kNever;
    send();
}

} // namespace brokerscope::replication
