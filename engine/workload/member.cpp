#include "engine/workload/member.h"

#include "engine/workload/client.h"
#include "engine/workload/received.h"
#include "engine/workload/steady_time.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace brokerscope::workload {
namespace {

constexpr auto kStatusInterval = std::chrono::milliseconds(50);
constexpr int kMemberPollMs = 100;
constexpr std::size_t kShownPerPublication = 50; // records a person can see go by
constexpr auto kLongestDwell = std::chrono::seconds(60);

const char* nameOf(Assignor assignor)
{
    switch (assignor) {
    case Assignor::Range:
        return "range";
    case Assignor::RoundRobin:
        return "roundrobin";
    case Assignor::CooperativeSticky:
        return "cooperative-sticky";
    }
    return "range";
}

bool isCooperative(rd_kafka_t* handle)
{
    const char* protocol = rd_kafka_rebalance_protocol(handle);
    return protocol != nullptr && std::string_view(protocol) == "COOPERATIVE";
}

void discard(rd_kafka_error_t* error)
{
    if (error != nullptr)
        rd_kafka_error_destroy(error);
}

} // namespace

void RecentRecords::add(std::vector<ReceivedRecord> records)
{
    const std::lock_guard lock(m_mutex);
    for (auto& record : records)
        m_records.push_back(std::move(record));
    m_end += records.size();
    while (m_records.size() > kKept)
        m_records.pop_front();
}

std::vector<ReceivedRecord> RecentRecords::from(std::uint64_t sequence) const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t first = m_end - m_records.size();
    const std::uint64_t begin = std::clamp(sequence, first, m_end);
    return {m_records.begin() + static_cast<std::ptrdiff_t>(begin - first), m_records.end()};
}

std::uint64_t RecentRecords::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

Member::Member(const ConsumerGroupSettings& settings,
               int number,
               std::shared_ptr<RecentRecords> recent)
    : m_settings(settings), m_number(number), m_recent(std::move(recent))
{
    m_status.number = number;
    m_status.clientId = settings.clientIdPrefix + "-" + std::to_string(number);
    m_published = std::make_shared<const MemberStatus>(m_status);
}

Result<void> Member::open()
{
    ClientConf conf(m_settings.bootstrapServers, m_status.clientId);
    conf.set("group.id", m_settings.groupId);
    if (m_settings.staticMembership)
        conf.set("group.instance.id", m_status.clientId);
    conf.set("auto.offset.reset",
             m_settings.startFrom == StartFrom::Earliest ? "earliest" : "latest");
    if (m_settings.consumerProtocol) {
        conf.set("group.protocol", "consumer");
    } else {
        conf.set("partition.assignment.strategy", nameOf(m_settings.assignor));
        conf.set("session.timeout.ms", std::to_string(m_settings.sessionTimeout.count()));
        conf.set("heartbeat.interval.ms", std::to_string(m_settings.heartbeatInterval.count()));
    }
    conf.set("max.poll.interval.ms",
             std::to_string(std::max(m_settings.maxPollInterval, m_settings.sessionTimeout).count()));
    conf.set("auto.commit.interval.ms", std::to_string(m_settings.autoCommitInterval.count()));
    conf.set("isolation.level", m_settings.readCommitted ? "read_committed" : "read_uncommitted");
    // A small store of prefetched records: a slow member's backlog is in the log, where it can be
    // seen, and not here.
    conf.set("queued.min.messages", "1000");
    conf.set("queued.max.messages.kbytes", "4096");
    conf.set("fetch.wait.max.ms", "250");
    conf.set("fetch.error.backoff.ms", "100");
    rd_kafka_conf_set_opaque(conf.raw(), this);
    rd_kafka_conf_set_rebalance_cb(conf.raw(), &Member::onRebalance);
    rd_kafka_conf_set_error_cb(conf.raw(), &Member::onError);
    BOOST_OUTCOME_TRY(m_handle, conf.build(RD_KAFKA_CONSUMER));
    rd_kafka_poll_set_consumer(m_handle.get());

    const PartitionList topics(
        rd_kafka_topic_partition_list_new(static_cast<int>(m_settings.topics.size())));
    for (const auto& topic : m_settings.topics)
        rd_kafka_topic_partition_list_add(topics.get(), topic.c_str(), RD_KAFKA_PARTITION_UA);
    if (const auto error = rd_kafka_subscribe(m_handle.get(), topics.get());
        error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return makeError(ErrorKind::Invalid, "subscribe to the topics", rd_kafka_err2str(error));
    m_status.running = true;
    publish();
    return success();
}

void Member::stop(Departure departure)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_departure = departure;
    m_stopping = true;
    m_changed.notify_all();
}

void Member::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_wantPaused = paused;
    m_changed.notify_all();
}

void Member::setTimePerRecord(std::chrono::microseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_timePerRecord =
        std::clamp<std::chrono::microseconds>(time, std::chrono::microseconds(0), kLongestDwell);
    m_changed.notify_all();
}

void Member::setStuck(bool stuck)
{
    const std::lock_guard lock(m_mutex);
    m_stuck = stuck;
    m_changed.notify_all();
}

std::shared_ptr<const MemberStatus> Member::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}

bool Member::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void Member::run()
{
    while (!isStopping() && !m_failed) {
        takeCommands();
        hang();
        poll();
        if (steadyNow() - m_publishedAt >= kStatusInterval)
            publish();
    }
    m_status.running = false;
    publish();
    leave();
    m_status.assignment.clear();
    publish();
    m_ended = true;
}

void Member::hang()
{
    std::unique_lock lock(m_mutex);
    while (m_stuck && !m_stopping) {
        if (!m_status.stuck) {
            m_status.stuck = true;
            lock.unlock();
            publish();
            lock.lock();
            continue;
        }
        m_changed.wait(lock);
    }
    m_status.stuck = false;
}

void Member::takeCommands()
{
    bool paused = false;
    {
        const std::lock_guard lock(m_mutex);
        paused = m_wantPaused;
        m_status.timePerRecord = m_timePerRecord;
    }
    if (paused != m_status.paused) {
        m_status.paused = paused;
        applyPause();
    }
}

void Member::poll()
{
    rd_kafka_message_t* message = rd_kafka_consumer_poll(m_handle.get(), kMemberPollMs);
    if (message == nullptr)
        return;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
        received(*message);
    else if (message->err != RD_KAFKA_RESP_ERR__PARTITION_EOF)
        noteError(message->err, rd_kafka_message_errstr(message));
    const bool isRecord = message->err == RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_message_destroy(message);
    if (isRecord)
        dwell();
}

void Member::received(const rd_kafka_message_t& message)
{
    ++m_status.received;
    m_rate.count(1, steadyNow());
    ReceivedRecord record;
    record.topic = rd_kafka_topic_name(message.rkt);
    record.partition = PartitionIndex(message.partition);
    record.offset = Offset(message.offset);
    rd_kafka_timestamp_type_t type{};
    record.timestampMs = rd_kafka_message_timestamp(&message, &type);
    record.key = keptText(message.key, message.key_len, ReceivedRecord::kShownBytes);
    record.value = keptText(message.payload, message.len, ReceivedRecord::kShownBytes);
    record.valueSize = message.len;
    record.headers = headersOf(message, ReceivedRecord::kShownBytes);
    record.clientId = m_status.clientId;
    // Of a flood the last ones are shown, as of a slow stream every one.
    if (m_batch.size() < kShownPerPublication)
        m_batch.push_back(std::move(record));
    else
        m_batch.back() = std::move(record);
}

void Member::dwell()
{
    std::unique_lock lock(m_mutex);
    if (m_timePerRecord.count() <= 0)
        return;
    const auto time = m_timePerRecord;
    const auto until = std::chrono::steady_clock::now() + time;
    // Woken by a change of mind only; the status is kept fresh meanwhile.
    while (!m_stopping && m_timePerRecord == time && std::chrono::steady_clock::now() < until) {
        const auto step = std::min(until, std::chrono::steady_clock::now() + kStatusInterval);
        m_changed.wait_until(lock, step);
        lock.unlock();
        if (steadyNow() - m_publishedAt >= kStatusInterval)
            publish();
        lock.lock();
    }
}

void Member::applyPause()
{
    rd_kafka_topic_partition_list_t* raw = nullptr;
    if (rd_kafka_assignment(m_handle.get(), &raw) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    const PartitionList assignment(raw);
    if (m_status.paused)
        rd_kafka_pause_partitions(m_handle.get(), assignment.get());
    else
        rd_kafka_resume_partitions(m_handle.get(), assignment.get());
}

void Member::rebalanced(rd_kafka_resp_err_t what, rd_kafka_topic_partition_list_t* partitions)
{
    const bool cooperative = isCooperative(m_handle.get());
    if (what == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        if (cooperative)
            discard(rd_kafka_incremental_assign(m_handle.get(), partitions));
        else
            rd_kafka_assign(m_handle.get(), partitions);
        if (m_status.paused)
            rd_kafka_pause_partitions(m_handle.get(), partitions);
    } else {
        m_status.revoked += partitions == nullptr ? 0 : static_cast<std::uint64_t>(partitions->cnt);
        if (cooperative)
            discard(rd_kafka_incremental_unassign(m_handle.get(), partitions));
        else
            rd_kafka_assign(m_handle.get(), nullptr);
    }
    ++m_status.rebalances;
    // Once it has given up what it had, a consumer that closes is gone any moment, and whoever asks it then waits for ever.
    if (m_leaving)
        m_status.assignment.clear();
    else
        noteAssignment();
    publish();
}

void Member::noteAssignment()
{
    m_status.assignment.clear();
    rd_kafka_topic_partition_list_t* raw = nullptr;
    if (rd_kafka_assignment(m_handle.get(), &raw) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        const PartitionList assignment(raw);
        for (int i = 0; i < assignment->cnt; ++i)
            m_status.assignment[assignment->elems[i].topic].push_back(
                PartitionIndex(assignment->elems[i].partition));
        for (auto& [topic, indexes] : m_status.assignment)
            std::sort(indexes.begin(), indexes.end());
    }
    if (char* id = rd_kafka_memberid(m_handle.get())) {
        m_status.memberId = id;
        rd_kafka_mem_free(m_handle.get(), id);
    }
}

void Member::noteError(rd_kafka_resp_err_t error, const char* text)
{
    m_status.lastError = rd_kafka_err2name(error);
    m_status.lastErrorText = text != nullptr ? text : rd_kafka_err2str(error);
}

void Member::onRebalance(rd_kafka_t*,
                         rd_kafka_resp_err_t what,
                         rd_kafka_topic_partition_list_t* partitions,
                         void* opaque)
{
    static_cast<Member*>(opaque)->rebalanced(what, partitions);
}

void Member::onError(rd_kafka_t* handle, int code, const char* reason, void* opaque)
{
    auto* self = static_cast<Member*>(opaque);
    auto error = static_cast<rd_kafka_resp_err_t>(code);
    std::array<char, 512> text{};
    if (error == RD_KAFKA_RESP_ERR__FATAL) {
        error = rd_kafka_fatal_error(handle, text.data(), text.size());
        reason = text.data();
        self->m_failed = true;
    }
    self->noteError(error, reason);
}

void Member::publish()
{
    m_publishedAt = steadyNow();
    m_status.receivedPerSecond = m_rate.perSecond(m_publishedAt);
    if (!m_batch.empty())
        m_recent->add(std::exchange(m_batch, {}));
    auto published = std::make_shared<const MemberStatus>(m_status);
    const std::lock_guard lock(m_mutex);
    m_published = std::move(published);
}

void Member::leave()
{
    Departure departure{};
    {
        const std::lock_guard lock(m_mutex);
        departure = m_departure;
    }
    if (departure == Departure::Leave && !m_failed) {
        m_leaving = true;
        leaveGroup(m_handle.get(), [this](rd_kafka_event_t* event) {
            rebalanced(rd_kafka_event_error(event), rd_kafka_event_topic_partition_list(event));
        });
    }
    m_handle.reset();
}

} // namespace brokerscope::workload
