#include "engine/workload/auditor.h"

#include "engine/workload/client.h"
#include "engine/workload/closing.h"
#include "engine/workload/topic_fetcher.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace brokerscope::workload {
namespace {

constexpr int kAuditAnswerMs = 5'000;
constexpr int kPassesAnOpening = 10; // then partitions that were added are found, too

std::optional<std::string_view> viewOf(const void* bytes, std::size_t size)
{
    return bytes == nullptr ? std::nullopt : std::optional(std::string_view(static_cast<const char*>(bytes), size));
}

// One topic at one isolation level, read from where it was left.
class Tail
{
public:
    explicit Tail(std::string topic) : m_topic(std::move(topic)) {}

    Result<void> start(const AuditorSettings& settings, bool readCommitted, const std::atomic<bool>& giveUp)
    {
        TopicReaderSettings reader;
        reader.bootstrapServers = settings.bootstrapServers;
        reader.clientId = kAuditorId;
        reader.readCommitted = readCommitted;
        BOOST_OUTCOME_TRY(m_fetcher, TopicFetcher::make(reader, giveUp));
        return success();
    }

    // How far it reaches now. False: what was read is no longer there, the topic is another one or was truncated.
    Result<bool> look(bool again)
    {
        std::vector<std::int64_t> ends;
        if (m_positions.empty() || again) {
            BOOST_OUTCOME_TRY(const auto ranges, m_fetcher->open(m_topic, {}));
            for (std::size_t i = 0; i < ranges.size(); ++i) {
                if (!ranges[i].error.empty())
                    return makeError(ErrorKind::Unavailable, "read partition " + std::to_string(i) + " of " + m_topic, ranges[i].error);
                if (i >= m_positions.size()) {
                    m_positions.push_back(ranges[i].begin);
                    m_beginsLate = m_beginsLate || ranges[i].begin > 0;
                } else if (ranges[i].begin > m_positions[i]) { // deleted before it was read
                    m_positions[i] = ranges[i].begin;
                    m_beginsLate = true;
                }
                ends.push_back(ranges[i].end);
            }
            if (ends.size() < m_positions.size())
                return false;
        } else {
            BOOST_OUTCOME_TRY(ends, m_fetcher->ends());
        }
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i] < 0)
                return makeError(ErrorKind::Unavailable, "read partition " + std::to_string(i) + " of " + m_topic, "no leader answers");
            if (ends[i] < m_positions[i])
                return false;
        }
        m_ends = std::move(ends);
        return true;
    }

    // Up to where it reached at look().
    template <class Sink> Result<void> read(const std::atomic<bool>& giveUp, Sink&& sink)
    {
        BOOST_OUTCOME_TRY(m_fetcher->read(
            m_positions, m_ends,
            [&](std::size_t at, const rd_kafka_message_t& message) {
                sink(ledger::RecordView{PartitionIndex(message.partition), Offset(message.offset), viewOf(message.key, message.key_len),
                                        viewOf(message.payload, message.len)});
                m_positions[at] = message.offset + 1; // at once: the rest of the reading may fail
            },
            [&] { return giveUp.load(); }));
        m_positions = m_ends; // behind the markers, too
        return success();
    }

    const std::vector<std::int64_t>& positions() const { return m_positions; }
    bool beginsLate() const { return m_beginsLate; }

private:
    std::string m_topic;
    std::unique_ptr<TopicFetcher> m_fetcher;
    std::vector<std::int64_t> m_positions; // by partition: the next offset
    std::vector<std::int64_t> m_ends;
    bool m_beginsLate = false;
};

} // namespace

class Auditor::Impl
{
public:
    explicit Impl(AuditorSettings settings) : m_settings(std::move(settings)) { begin(); }

    // Refuses what can be refused without a connection.
    Result<void> open()
    {
        if (m_settings.source.empty() || m_settings.result.empty())
            return makeError(ErrorKind::Invalid, "audit", "two topics are needed");
        if (m_settings.source == m_settings.result)
            return makeError(ErrorKind::Invalid, "audit", "source and result are the same topic");
        BOOST_OUTCOME_TRY(m_seen->start(m_settings, true, m_stopping));
        BOOST_OUTCOME_TRY(m_stored->start(m_settings, false, m_stopping));
        BOOST_OUTCOME_TRY(m_source->start(m_settings, true, m_stopping));
        if (!m_settings.group.empty()) {
            ClientConf conf(m_settings.bootstrapServers, kAuditorId);
            conf.set("group.id", m_settings.group);
            conf.set("enable.auto.commit", "false");
            conf.set("isolation.level", "read_uncommitted"); // else it waits for a group's open transaction
            BOOST_OUTCOME_TRY(m_group, conf.build(RD_KAFKA_CONSUMER));
        }
        return success();
    }

    void stop()
    {
        m_stopping = true;
        const std::lock_guard lock(m_mutex);
        m_changed.notify_one();
    }
    std::shared_ptr<const AuditReport> report() const
    {
        const std::lock_guard lock(m_mutex);
        return m_report;
    }

    // --- the auditor's thread ---

    void run()
    {
        while (!m_stopping) {
            const auto done = pass();
            if (m_stopping)
                break;
            auto next = std::make_shared<AuditReport>(*report());
            next->problem = done ? std::string() : done.error().message();
            if (done) {
                ++next->passes;
                next->ledger = m_audit->balance(m_settings.stretches, m_settings.troubles);
                next->beginsLate = m_source->beginsLate() || m_seen->beginsLate();
            }
            std::unique_lock lock(m_mutex);
            m_report = std::move(next);
            m_changed.wait_for(lock, m_settings.every, [this] { return m_stopping.load(); });
        }
        m_seen.reset();
        m_stored.reset();
        m_source.reset();
        m_group.reset();
    }

private:
    void begin()
    {
        m_audit.emplace(m_settings.likeness, !m_settings.group.empty(), m_settings.limits);
        m_seen.emplace(m_settings.result);
        m_stored.emplace(m_settings.result);
        m_source.emplace(m_settings.source);
        m_passes = 0;
    }

    // In the order that engine/ledger/audit.h asks for.
    Result<void> pass()
    {
        if (m_audit->isFull())
            return success(); // nothing changes any more
        const bool again = m_passes++ % kPassesAnOpening == 0;
        BOOST_OUTCOME_TRY(const bool sourceGoesOn, m_source->look(again)); // how many partitions there are
        BOOST_OUTCOME_TRY(askBookmarks());
        BOOST_OUTCOME_TRY(const bool seenGoesOn, m_seen->look(again));
        BOOST_OUTCOME_TRY(m_seen->read(m_stopping, [this](const auto& record) { m_audit->seen(record); }));
        const auto& decided = m_seen->positions();
        for (std::size_t i = 0; i < decided.size(); ++i)
            m_audit->decidedUpTo(PartitionIndex(static_cast<std::int32_t>(i)), Offset(decided[i]));
        BOOST_OUTCOME_TRY(const bool storedGoesOn, m_stored->look(again));
        BOOST_OUTCOME_TRY(m_stored->read(m_stopping, [this](const auto& record) { m_audit->stored(record); }));
        BOOST_OUTCOME_TRY(const bool stillGoesOn, m_source->look(false));
        BOOST_OUTCOME_TRY(m_source->read(m_stopping, [this](const auto& record) { m_audit->sent(record); }));
        if (sourceGoesOn && seenGoesOn && storedGoesOn && stillGoesOn)
            return success();
        begin();
        BOOST_OUTCOME_TRY(open());
        return makeError(ErrorKind::Unavailable, "audit " + m_settings.source, "what was read is gone; it is read anew");
    }

    Result<void> askBookmarks()
    {
        const auto partitions = static_cast<int>(m_source->positions().size());
        if (!m_group || partitions == 0)
            return success();
        const PartitionList list(rd_kafka_topic_partition_list_new(partitions));
        for (int index = 0; index < partitions; ++index)
            rd_kafka_topic_partition_list_add(list.get(), m_settings.source.c_str(), index);
        const std::string doing = "ask for the offsets of group " + m_settings.group;
        if (const auto error = rd_kafka_committed(m_group.get(), list.get(), kAuditAnswerMs); error != RD_KAFKA_RESP_ERR_NO_ERROR)
            return makeError(ErrorKind::Unavailable, doing, std::string(rd_kafka_err2name(error)) + ": " + rd_kafka_err2str(error));
        for (int i = 0; i < list->cnt; ++i) {
            const auto& each = list->elems[i];
            if (each.err != RD_KAFKA_RESP_ERR_NO_ERROR)
                return makeError(ErrorKind::Unavailable, doing, rd_kafka_err2name(each.err));
            m_audit->takenUpTo(PartitionIndex(each.partition), Offset(std::max<std::int64_t>(each.offset, 0)));
        }
        return success();
    }

    const AuditorSettings m_settings;

    // Shared with the callers.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<const AuditReport> m_report = std::make_shared<const AuditReport>();
    std::atomic<bool> m_stopping{false};

    // The thread's own.
    std::optional<ledger::Audit> m_audit;
    std::optional<Tail> m_seen;
    std::optional<Tail> m_stored;
    std::optional<Tail> m_source;
    Handle m_group;
    int m_passes = 0;
};

Result<std::unique_ptr<Auditor>> Auditor::start(const AuditorSettings& settings)
{
    auto impl = std::make_shared<Impl>(settings);
    BOOST_OUTCOME_TRY(impl->open());
    runClientThread([impl] { impl->run(); });
    return std::unique_ptr<Auditor>(new Auditor(std::move(impl)));
}

Auditor::Auditor(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Auditor::~Auditor() { m_impl->stop(); }
std::shared_ptr<const AuditReport> Auditor::report() const { return m_impl->report(); }

} // namespace brokerscope::workload
