#include "engine/storage/log.h"

#include "engine/storage/checkpoint_file.h"
#include "engine/storage/log_impl.h"

#include <algorithm>

namespace brokerscope::storage {

Log::Log(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Log::~Log() = default;

std::size_t Log::Impl::segmentAt(Offset offset) const
{
    const auto after = std::upper_bound(segments.begin(), segments.end(), offset,
                                        [](Offset o, const auto& segment) { return o < segment->baseOffset(); });
    return after == segments.begin() ? 0 : static_cast<std::size_t>(after - segments.begin()) - 1;
}

Result<void> Log::Impl::checkOnline() const
{
    if (offline)
        return makeError(ErrorKind::Unavailable, "write to " + directory, "the log is offline: " + offlineReason);
    return success();
}

Error Log::Impl::goOffline(Error cause)
{
    offline = true;
    offlineReason = cause.message();
    return cause;
}

Error Log::Impl::fail(Error cause)
{
    // No room, or no descriptor: refused before anything was changed, so a later try proves as much as a first one.
    return cause.kind == ErrorKind::Unavailable ? cause : goOffline(std::move(cause));
}

const std::string& Log::directory() const
{
    return m_impl->directory;
}
const Uuid& Log::topicId() const
{
    return m_impl->topicId;
}
const LogConfig& Log::config() const
{
    return m_impl->config;
}
void Log::setConfig(LogConfig config)
{
    m_impl->config = std::move(config);
}
const RecoveryReport& Log::recovery() const
{
    return m_impl->report;
}
bool Log::offline() const
{
    return m_impl->offline;
}
Offset Log::logStartOffset() const
{
    return m_impl->logStart;
}
Offset Log::logEndOffset() const
{
    return m_impl->logEnd;
}
Offset Log::firstSegmentOffset() const
{
    return m_impl->segments.front()->baseOffset();
}
Offset Log::recoveryPoint() const
{
    return m_impl->recoveryPoint;
}
std::optional<Offset> Log::firstUnstableOffset() const
{
    // What was deleted no reader waits for.
    const auto first = m_impl->producers.firstUnstableOffset();
    return first ? std::max(*first, m_impl->logStart) : first;
}
void Log::noteHighWatermark(Offset highWatermark)
{
    m_impl->highWatermark = highWatermark;
    m_impl->producers.onHighWatermark(highWatermark);
}
std::optional<VerificationGuard> Log::startVerification(ProducerId producer, std::int16_t epoch, std::int32_t sequence,
                                                        ProducerStart start, WallTime now)
{
    if (m_impl->producers.hasOpenTransaction(producer, epoch))
        return std::nullopt;
    return m_impl->verification.begin(producer, epoch, sequence, start, now);
}
void Log::endVerification(ProducerId producer, VerificationGuard guard)
{
    const auto* pending = m_impl->verification.find(producer);
    if (pending && pending->guard == guard)
        m_impl->verification.end(producer);
}
const LeaderEpochCache& Log::leaderEpochs() const
{
    return m_impl->epochs;
}
LeaderEpoch Log::latestEpoch() const
{
    const auto latest = m_impl->epochs.latest();
    return latest ? latest->epoch : kNoEpoch;
}
void Log::assignLeaderEpoch(LeaderEpoch epoch, Offset startOffset)
{
    m_impl->epochsDirty |= m_impl->epochs.assign(epoch, startOffset);
}
EpochEndOffset Log::endOffsetForEpoch(LeaderEpoch epoch) const
{
    return m_impl->epochs.endOffsetFor(epoch, m_impl->logEnd);
}

std::uint64_t Log::sizeBytes() const
{
    std::uint64_t size = 0;
    for (const auto& segment : m_impl->segments)
        size += segment->size();
    return size;
}

std::vector<SegmentInfo> Log::segments() const
{
    std::vector<SegmentInfo> out;
    out.reserve(m_impl->segments.size());
    for (std::size_t i = 0; i < m_impl->segments.size(); ++i) {
        const Segment& segment = *m_impl->segments[i];
        const auto maxTimestamp = segment.maxTimestamp();
        out.push_back({segment.baseOffset(), m_impl->endOf(i), segment.size(),
                       maxTimestamp ? maxTimestamp.value() : protocol::kNoTimestamp, i + 1 == m_impl->segments.size()});
    }
    return out;
}

std::vector<ProducerInfo> Log::producers() const
{
    std::vector<ProducerInfo> out;
    for (const auto& [id, producer] : m_impl->producers.producers())
        out.push_back({id, producer.epoch, producer.batches.empty() ? -1 : producer.batches.back().lastSequence,
                       producer.lastTimestamp, producer.coordinatorEpoch, producer.currentTransactionStart});
    return out;
}

} // namespace brokerscope::storage
