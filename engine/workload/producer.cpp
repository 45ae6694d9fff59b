#include "engine/workload/producer.h"

#include "engine/base/machine_clock.h"
#include "engine/workload/client.h"
#include "engine/workload/closing.h"
#include "engine/workload/latency_histogram.h"
#include "engine/workload/pacer.h"
#include "engine/workload/rate_meter.h"
#include "engine/workload/steady_time.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace brokerscope::workload {
namespace {

constexpr auto kProducerStatusInterval = std::chrono::milliseconds(50);
constexpr auto kIdleWait =
    std::chrono::milliseconds(250); // between looks at the client while nothing is under way
constexpr auto kBusyWaitMs = 10;
constexpr int kCallMs = 1'000; // of a transaction's call before it is tried again
constexpr auto kProducerFarewell = std::chrono::seconds(2);
constexpr std::size_t kSingleRecordsKept = 100'000; // handed to send() and not yet to the client

const char* nameOf(Codec codec)
{
    switch (codec) {
    case Codec::None:
        return "none";
    case Codec::Gzip:
        return "gzip";
    case Codec::Snappy:
        return "snappy";
    case Codec::Lz4:
        return "lz4";
    case Codec::Zstd:
        return "zstd";
    }
    return "none";
}

const char* valueOf(Acks acks)
{
    switch (acks) {
    case Acks::None:
        return "0";
    case Acks::Leader:
        return "1";
    case Acks::All:
        return "all";
    }
    return "all";
}

struct Single
{
    OutgoingRecord record;
    std::function<void(const Delivery&)> done;
};

// Travels with a record through the client library and comes back with its delivery report.
struct Tracked
{
    Instant sent{};
    std::function<void(const Delivery&)> done;
};

} // namespace

class Producer::Impl
{
public:
    // --- any thread ---
    void post(Single single)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping && m_singles.size() < kSingleRecordsKept) {
                m_singles.push_back(std::move(single));
                m_changed.notify_one();
                return;
            }
        }
        if (single.done) {
            Delivery refused;
            refused.topic = single.record.topic;
            refused.error = "_STATE";
            refused.errorText = "the producer is stopped or has too much to do";
            single.done(refused);
        }
    }
    void setLoad(std::optional<SteadyLoad> load)
    {
        const std::lock_guard lock(m_mutex);
        m_newLoad = std::move(load);
        m_loadChanged = true;
        m_changed.notify_one();
    }
    enum class Step { Begin, Commit, Abort };
    void post(Step step)
    {
        const std::lock_guard lock(m_mutex);
        m_steps.push_back(step);
        m_changed.notify_one();
    }
    void setRate(double perSecond)
    {
        const std::lock_guard lock(m_mutex);
        m_newRate = perSecond;
        m_changed.notify_one();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_one();
    }
    std::shared_ptr<const ProducerStatus> status() const
    {
        const std::lock_guard lock(m_mutex);
        return m_published;
    }

    Result<void> open(const ProducerSettings& settings)
    {
        ClientConf conf(settings.bootstrapServers, settings.clientId);
        conf.set("acks", valueOf(settings.acks));
        conf.set("enable.idempotence",
                 settings.idempotence && settings.acks == Acks::All ? "true" : "false");
        conf.set("compression.type", nameOf(settings.compression));
        conf.set("linger.ms", std::to_string(settings.linger.count()));
        conf.set("delivery.timeout.ms", std::to_string(settings.deliveryTimeout.count()));
        conf.set("request.timeout.ms",
                 std::to_string(std::min<long>(5'000, settings.deliveryTimeout.count())));
        conf.set("partitioner",
                 "murmur2_random"); // the partition of a key as Java clients choose it
        conf.set("batch.size", std::to_string(settings.batchBytes));
        m_transactional = !settings.transactionalId.empty();
        if (m_transactional) {
            if (settings.acks != Acks::All)
                return makeError(ErrorKind::Invalid, "start a producer", "transactions need acks=all");
            conf.set("transactional.id", settings.transactionalId);
            conf.set("transaction.timeout.ms", std::to_string(settings.transactionTimeout.count()));
            m_status.transaction = TransactionState::Initializing;
        }
        conf.set("queue.buffering.max.messages", "100000");
        conf.set("queue.buffering.max.kbytes", "65536");
        rd_kafka_conf_set_opaque(conf.raw(), this);
        rd_kafka_conf_set_dr_msg_cb(conf.raw(), &Impl::onDelivery);
        rd_kafka_conf_set_error_cb(conf.raw(), &Impl::onError);
        BOOST_OUTCOME_TRY(m_handle, conf.build(RD_KAFKA_PRODUCER));
        m_status.clientId = settings.clientId;
        m_status.running = true;
        publish(steadyNow());
        return success();
    }

    // --- the producer's thread ---
    void run()
    {
        while (!takeCommands()) {
            const Instant now = steadyNow();
            stepTransaction();
            sendSingles();
            sendLoad(now);
            const bool busy = m_status.inFlight > 0 || !m_waiting.empty();
            rd_kafka_poll(m_handle.get(), busy ? pollMs(now) : 0);
            publishIfDue(steadyNow());
        }
        close();
    }

private:
    // Waits while there is nothing to do. True: time to stop.
    bool takeCommands()
    {
        std::unique_lock lock(m_mutex);
        const bool idle = m_status.inFlight == 0 && (m_waiting.empty() || !maySend());
        if (idle && m_singles.empty() && m_steps.empty() && !m_stopping && !m_loadChanged && !m_newRate) {
            const Instant now = steadyNow();
            Duration wait = kIdleWait;
            if (m_status.transaction == TransactionState::Initializing)
                wait = Duration::zero();
            else if (m_load && maySend())
                wait = std::clamp<Duration>(m_pacer.nextDue() - now, Duration::zero(), kIdleWait);
            m_changed.wait_for(lock, wait);
        }
        while (!m_singles.empty()) {
            m_waiting.push_back(std::move(m_singles.front()));
            m_singles.pop_front();
        }
        if (m_loadChanged) {
            m_load = std::exchange(m_newLoad, std::nullopt);
            m_loadChanged = false;
            m_loadSent = 0;
            m_ofBurst = 0;
            if (m_load)
                m_generator.emplace(m_load->generator);
            m_pacer.setRate(m_load ? m_load->recordsPerSecond / burstOf(*m_load) : 0, steadyNow());
        }
        if (const auto rate = std::exchange(m_newRate, std::nullopt); rate && m_load) {
            m_load->recordsPerSecond = *rate;
            m_pacer.setRate(*rate / burstOf(*m_load), steadyNow());
        }
        while (!m_steps.empty()) {
            m_stepsToDo.push_back(m_steps.front());
            m_steps.pop_front();
        }
        return m_stopping;
    }

    int pollMs(Instant now) const
    {
        if (!m_load)
            return kBusyWaitMs;
        const auto untilDue =
            std::chrono::ceil<std::chrono::milliseconds>(m_pacer.nextDue() - now).count();
        return static_cast<int>(std::clamp<std::int64_t>(untilDue, 0, kBusyWaitMs));
    }

    static int burstOf(const SteadyLoad& load) { return std::max(1, load.burst); }

    // Outside of a transaction a transactional producer holds everything back.
    bool maySend() const
    {
        return !m_transactional || m_status.transaction == TransactionState::Open;
    }

    // The calls of a transaction wait for the coordinator; the farther away it is the longer, but a stop is heard between.
    void stepTransaction()
    {
        if (!m_transactional)
            return;
        if (m_status.transaction == TransactionState::Initializing) {
            if (transactionCall(rd_kafka_init_transactions(m_handle.get(), kCallMs)))
                m_status.transaction = TransactionState::Ready;
            publish(steadyNow());
            return;
        }
        if (m_status.transaction == TransactionState::Committing) {
            if (transactionCall(rd_kafka_commit_transaction(m_handle.get(), kCallMs))) {
                m_status.transaction = TransactionState::Ready;
                ++m_status.committed;
            }
            publish(steadyNow());
            return;
        }
        if (m_status.transaction == TransactionState::Aborting) {
            if (transactionCall(rd_kafka_abort_transaction(m_handle.get(), kCallMs))) {
                m_status.transaction = TransactionState::Ready;
                ++m_status.aborted;
            }
            publish(steadyNow());
            return;
        }
        if (m_stepsToDo.empty())
            return;
        const Step step = m_stepsToDo.front();
        m_stepsToDo.pop_front();
        const bool open = m_status.transaction == TransactionState::Open;
        if (step == Step::Begin && m_status.transaction == TransactionState::Ready) {
            if (transactionCall(rd_kafka_begin_transaction(m_handle.get())))
                m_status.transaction = TransactionState::Open;
            if (m_load)
                m_pacer.setRate(m_load->recordsPerSecond / burstOf(*m_load), steadyNow());
        } else if (step == Step::Commit && open) {
            m_status.transaction = TransactionState::Committing;
        } else if (step == Step::Abort && open) {
            m_status.transaction = TransactionState::Aborting;
        } else {
            m_status.lastError = "_STATE";
            m_status.lastErrorText = open ? "a transaction is open already" : "no transaction is open";
        }
        publish(steadyNow());
    }

    // True: done. Otherwise the state says what comes next: again, an abort, or nothing any more.
    bool transactionCall(rd_kafka_error_t* error)
    {
        if (error == nullptr)
            return true;
        const auto code = rd_kafka_error_code(error);
        const bool again = rd_kafka_error_is_retriable(error) != 0;
        if (!again || code != RD_KAFKA_RESP_ERR__TIMED_OUT) {
            m_status.lastError = rd_kafka_err2name(code);
            m_status.lastErrorText = rd_kafka_error_string(error);
        }
        if (rd_kafka_error_txn_requires_abort(error) != 0)
            m_status.transaction = TransactionState::Aborting;
        else if (!again)
            m_status.transaction = TransactionState::Failed;
        rd_kafka_error_destroy(error);
        return false;
    }

    void sendSingles()
    {
        while (maySend() && !m_waiting.empty() && produce(m_waiting.front().record, m_waiting.front().done))
            m_waiting.pop_front();
    }

    void sendLoad(Instant now)
    {
        if (!m_load || !maySend())
            return;
        const std::int64_t wallMs = toEpochMs(machineWallTime());
        for (std::int64_t due = m_pacer.due(now) * burstOf(*m_load) - m_ofBurst; due > 0 && m_load; --due) {
            OutgoingRecord record = m_generator->record(m_nextNumber, wallMs);
            record.topic = m_load->topic;
            record.partition = m_load->partition;
            if (!produce(record, {}))
                return; // the client's queue is full: nobody acknowledges. What is due stays due,
                        // within the pacer's limits
            if (++m_ofBurst >= burstOf(*m_load)) {
                m_pacer.take(1);
                m_ofBurst = 0;
            }
            ++m_nextNumber;
            if (m_load->records && ++m_loadSent >= *m_load->records)
                m_load.reset();
        }
    }

    // False: the queue is full, try again later.
    bool produce(const OutgoingRecord& record, const std::function<void(const Delivery&)>& done)
    {
        auto tracked = std::make_unique<Tracked>(Tracked{steadyNow(), done});
        std::vector<rd_kafka_vu_t> fields;
        fields.reserve(7 + record.headers.size());
        auto add = [&](rd_kafka_vtype_t type) -> rd_kafka_vu_t& {
            auto& field = fields.emplace_back();
            field.vtype = type;
            return field;
        };
        // librdkafka copies what it is given here (F_COPY); its interface has just no word for
        // "const".
        auto memory = [](rd_kafka_vu_t& field, const std::optional<std::string>& text) {
            field.u.mem.ptr = text ? const_cast<char*>(text->data()) : nullptr;
            field.u.mem.size = text ? text->size() : 0;
        };
        add(RD_KAFKA_VTYPE_TOPIC).u.cstr = record.topic.c_str();
        add(RD_KAFKA_VTYPE_PARTITION).u.i32 =
            record.partition ? record.partition->value() : RD_KAFKA_PARTITION_UA;
        add(RD_KAFKA_VTYPE_MSGFLAGS).u.i = RD_KAFKA_MSG_F_COPY;
        memory(add(RD_KAFKA_VTYPE_VALUE), record.value);
        memory(add(RD_KAFKA_VTYPE_KEY), record.key);
        add(RD_KAFKA_VTYPE_OPAQUE).u.ptr = tracked.get();
        if (record.timestampMs)
            add(RD_KAFKA_VTYPE_TIMESTAMP).u.i64 = *record.timestampMs;
        for (const auto& header : record.headers) {
            auto& field = add(RD_KAFKA_VTYPE_HEADER);
            field.u.header.name = header.key.c_str();
            field.u.header.val = header.value ? header.value->data() : nullptr;
            field.u.header.size = header.value ? static_cast<ssize_t>(header.value->size()) : 0;
        }
        rd_kafka_error_t* error = rd_kafka_produceva(m_handle.get(), fields.data(), fields.size());
        if (error == nullptr) {
            tracked.release(); // comes back in onDelivery, always
            ++m_status.sent;
            ++m_status.inFlight;
            return true;
        }
        const auto code = rd_kafka_error_code(error);
        const std::string text = rd_kafka_error_string(error);
        rd_kafka_error_destroy(error);
        if (code == RD_KAFKA_RESP_ERR__QUEUE_FULL)
            return false;
        ++m_status.sent;
        Delivery refused;
        refused.topic = record.topic;
        refused.error = rd_kafka_err2name(code);
        refused.errorText = text;
        finished(refused, done);
        return true;
    }

    void finished(const Delivery& delivery, const std::function<void(const Delivery&)>& done)
    {
        const Instant now = steadyNow();
        if (delivery.error.empty()) {
            ++m_status.acknowledged;
            m_rate.count(1, now);
            m_latencies.record(delivery.latency, now);
        } else {
            ++m_status.failed;
            m_status.lastError = delivery.error;
            m_status.lastErrorText = delivery.errorText;
        }
        m_status.lastDelivery = delivery;
        if (done)
            done(delivery);
    }

    static void onDelivery(rd_kafka_t*, const rd_kafka_message_t* message, void* opaque)
    {
        auto* self = static_cast<Impl*>(opaque);
        const std::unique_ptr<Tracked> tracked(static_cast<Tracked*>(message->_private));
        --self->m_status.inFlight;
        Delivery delivery;
        delivery.topic = message->rkt != nullptr ? rd_kafka_topic_name(message->rkt) : "";
        delivery.partition = PartitionIndex(message->partition);
        delivery.latency =
            std::chrono::duration_cast<std::chrono::microseconds>(steadyNow() - tracked->sent);
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            delivery.error = rd_kafka_err2name(message->err);
            // Not rd_kafka_message_errstr(): in a delivery report the payload is the record, and not a sentence.
            delivery.errorText = rd_kafka_err2str(message->err);
        } else {
            delivery.offset = message->offset >= 0 ? Offset(message->offset) : kNoOffset;
        }
        self->finished(delivery, tracked->done);
    }

    static void onError(rd_kafka_t* handle, int code, const char* reason, void* opaque)
    {
        auto* self = static_cast<Impl*>(opaque);
        auto error = static_cast<rd_kafka_resp_err_t>(code);
        std::array<char, 512> text{};
        if (error == RD_KAFKA_RESP_ERR__FATAL) {
            error = rd_kafka_fatal_error(handle, text.data(), text.size());
            reason = text.data();
        }
        self->m_status.lastError = rd_kafka_err2name(error);
        self->m_status.lastErrorText = reason;
    }

    void publishIfDue(Instant now)
    {
        if (now - m_publishedAt >= kProducerStatusInterval)
            publish(now);
    }

    void publish(Instant now)
    {
        m_publishedAt = now;
        auto microseconds = [](std::optional<Duration> latency) {
            return latency ? std::optional(
                                 std::chrono::duration_cast<std::chrono::microseconds>(*latency))
                           : std::nullopt;
        };
        m_status.loading = m_load.has_value();
        m_status.targetRate = m_load ? m_load->recordsPerSecond : 0;
        m_status.acknowledgedPerSecond = m_rate.perSecond(now);
        m_status.latencyP50 = microseconds(m_latencies.percentile(50, now));
        m_status.latencyP99 = microseconds(m_latencies.percentile(99, now));
        m_status.latencyP50OfAll = microseconds(m_latencies.percentileOfAll(50));
        auto published = std::make_shared<const ProducerStatus>(m_status);
        const std::lock_guard lock(m_mutex);
        m_published = std::move(published);
    }

    void close()
    {
        m_load.reset();
        m_status.running = false;
        publish(steadyNow());
        const Instant deadline = steadyNow() + kProducerFarewell;
        // An open transaction is aborted: what nobody committed must not keep readers waiting until its timeout.
        if (m_status.transaction == TransactionState::Open || m_status.transaction == TransactionState::Aborting) {
            if (auto* error = rd_kafka_abort_transaction(m_handle.get(), kCallMs); error != nullptr)
                rd_kafka_error_destroy(error);
            m_status.transaction = TransactionState::Ready;
        }
        while ((m_status.inFlight > 0 || (!m_waiting.empty() && maySend())) && steadyNow() < deadline) {
            sendSingles();
            rd_kafka_poll(m_handle.get(), kBusyWaitMs);
        }
        // What is left is given up, and every `done` hears of it.
        rd_kafka_purge(m_handle.get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        for (const auto& each : m_waiting) {
            Delivery dropped;
            dropped.topic = each.record.topic;
            dropped.error = "_PURGE_QUEUE";
            dropped.errorText = "the producer was stopped";
            finished(dropped, each.done);
        }
        m_waiting.clear();
        for (int i = 0; i < 100 && m_status.inFlight > 0; ++i)
            rd_kafka_poll(m_handle.get(), kBusyWaitMs);
        publish(steadyNow());
        m_handle.reset();
    }

    // Shared with the callers.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Single> m_singles;
    std::deque<Step> m_steps;
    std::optional<SteadyLoad> m_newLoad;
    bool m_loadChanged = false;
    std::optional<double> m_newRate;
    bool m_stopping = false;
    std::shared_ptr<const ProducerStatus> m_published;

    // The thread's own.
    Handle m_handle;
    std::deque<Single> m_waiting;
    std::optional<SteadyLoad> m_load;
    std::optional<RecordGenerator> m_generator;
    std::uint64_t m_loadSent = 0;
    std::int64_t m_ofBurst = 0; // sent of the burst that is due
    bool m_transactional = false;
    std::deque<Step> m_stepsToDo;
    std::uint64_t m_nextNumber = 0;
    Pacer m_pacer{0, Instant()};
    LatencyHistogram m_latencies;
    RateMeter m_rate;
    ProducerStatus m_status;
    Instant m_publishedAt{};
};

Result<std::unique_ptr<Producer>> Producer::start(const ProducerSettings& settings)
{
    auto impl = std::make_shared<Impl>();
    BOOST_OUTCOME_TRY(impl->open(settings));
    runClientThread([impl] { impl->run(); });
    return std::unique_ptr<Producer>(new Producer(std::move(impl)));
}

Producer::Producer(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Producer::~Producer() { m_impl->stop(); }

void Producer::send(OutgoingRecord record, std::function<void(const Delivery&)> done)
{
    m_impl->post({std::move(record), std::move(done)});
}
void Producer::startLoad(SteadyLoad load) { m_impl->setLoad(std::move(load)); }
void Producer::setRate(double recordsPerSecond) { m_impl->setRate(recordsPerSecond); }
void Producer::begin() { m_impl->post(Impl::Step::Begin); }
void Producer::commit() { m_impl->post(Impl::Step::Commit); }
void Producer::abort() { m_impl->post(Impl::Step::Abort); }
void Producer::stopLoad() { m_impl->setLoad(std::nullopt); }
std::shared_ptr<const ProducerStatus> Producer::status() const { return m_impl->status(); }
void Producer::stop() { m_impl->stop(); }

} // namespace brokerscope::workload
