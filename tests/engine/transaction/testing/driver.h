// A shard with everything around it played by the test: a log that commits at once or when told,
// and a clock that is moved by hand and calls every deadline on its way.
#pragma once

#include "engine/transaction/coordinator.h"

#include <deque>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::transaction::testing {

using protocol::ErrorCode;
using std::chrono::milliseconds;
using std::chrono::seconds;

class CountingIds : public ProducerIdSource
{
public:
    explicit CountingIds(std::int64_t first = 1000) : m_next(first) {}
    std::optional<ProducerId> take() override
    {
        if (isEmpty)
            return std::nullopt;
        return ProducerId(m_next++);
    }
    bool isEmpty = false;

private:
    std::int64_t m_next;
};

struct Given
{
    ErrorCode error = ErrorCode::None;
    ProducerIdentity producer;
};

// The log of one partition: outlives the shards that write to it.
struct FakeLog
{
    std::vector<Record> records;
};

class Driver
{
public:
    explicit Driver(FakeLog& log, std::int32_t leaderEpoch = 1, bool marksAtOnce = true)
        : ids(leaderEpoch * 1000), writesMarkers(marksAtOnce), m_log(log)
    {
        m_shard = std::make_unique<TransactionShard>(
            PartitionIndex(7), LeaderEpoch(leaderEpoch), config, ids);
        m_shard->setTransactionVersion(kTransactionVersion2);
        for (const auto& record : log.records)
            EXPECT_TRUE(m_shard->replay(
                record.key, record.value ? std::optional<ByteView>(*record.value) : std::nullopt));
        m_shard->finishLoading(now);
        settle();
    }

    TransactionShard& shard() { return *m_shard; }

    // ---- requests; each returns the number under which its answer comes

    RequestId startInit(const std::string& id,
                        std::optional<ProducerIdentity> expected = std::nullopt,
                        std::int32_t timeoutMs = 60000,
                        std::int16_t version = 5)
    {
        protocol::InitProducerIdRequest request;
        request.transactionalId = id;
        request.transactionTimeoutMs = timeoutMs;
        request.producerId = expected ? expected->id.value() : -1;
        request.producerEpoch = expected ? expected->epoch : kNoProducerEpoch;
        m_shard->initProducerId(++m_lastRequest, request, version, now);
        settle();
        return m_lastRequest;
    }
    Given init(const std::string& id,
               std::optional<ProducerIdentity> expected = std::nullopt,
               std::int32_t timeoutMs = 60000,
               std::int16_t version = 5)
    {
        return given(startInit(id, expected, timeoutMs, version));
    }
    Given given(RequestId request)
    {
        if (!m_answers.contains(request))
            return {ErrorCode::RequestTimedOut, {}};
        const auto& response = std::get<protocol::InitProducerIdResponse>(m_answers.at(request));
        return {static_cast<ErrorCode>(response.errorCode),
                {ProducerId(response.producerId), response.producerEpoch}};
    }

    // NONE once it is durable; nothing while it waits.
    std::shared_ptr<std::optional<ErrorCode>>
    startAdd(const std::string& id,
             ProducerIdentity producer,
             const Partitions& partitions = {{"t", PartitionIndex(0)}},
             std::int16_t clientVersion = kTransactionVersion2)
    {
        auto result = std::make_shared<std::optional<ErrorCode>>();
        m_shard->addPartitions(
            id, producer, partitions, clientVersion, [result](ErrorCode e) { *result = e; }, now);
        settle();
        return result;
    }
    ErrorCode add(const std::string& id,
                  ProducerIdentity producer,
                  const Partitions& partitions = {{"t", PartitionIndex(0)}},
                  std::int16_t clientVersion = kTransactionVersion2)
    {
        return startAdd(id, producer, partitions, clientVersion)
            ->value_or(ErrorCode::RequestTimedOut);
    }

    RequestId startEnd(const std::string& id,
                       ProducerIdentity producer,
                       Outcome outcome,
                       std::int16_t version = 5)
    {
        protocol::EndTxnRequest request;
        request.transactionalId = id;
        request.producerId = producer.id.value();
        request.producerEpoch = producer.epoch;
        request.committed = outcome == Outcome::Commit;
        m_shard->endTransaction(++m_lastRequest, request, version, now);
        settle();
        return m_lastRequest;
    }
    Given
    end(const std::string& id, ProducerIdentity producer, Outcome outcome, std::int16_t version = 5)
    {
        return ended(startEnd(id, producer, outcome, version));
    }
    Given ended(RequestId request)
    {
        if (!m_answers.contains(request))
            return {ErrorCode::RequestTimedOut, {}};
        const auto& response = std::get<protocol::EndTxnResponse>(m_answers.at(request));
        return {static_cast<ErrorCode>(response.errorCode),
                {ProducerId(response.producerId), response.producerEpoch}};
    }

    // ---- what is around

    void settle()
    {
        for (;;) {
            auto effects = m_shard->takeEffects();
            if (effects.appends.empty() && effects.answers.empty() && effects.markers.empty() &&
                effects.events.empty())
                return;
            for (auto& write : effects.appends) {
                EXPECT_GT(write.token, m_lastToken);
                m_lastToken = write.token;
                if (refuseWith != ErrorCode::None) {
                    m_shard->onWriteFailed(write.token, refuseWith, now);
                    continue;
                }
                m_inFlight.push_back(write);
                if (commits)
                    commitAll();
            }
            for (auto& marker : effects.markers) {
                markers.push_back(marker);
                if (writesMarkers)
                    for (const auto& partition : marker.partitions)
                        m_shard->onMarkerWritten(
                            marker.transactionalId, marker.producer, partition, now);
            }
            for (auto& answer : effects.answers)
                m_answers.insert_or_assign(answer.request, std::move(answer.response));
            for (auto& event : effects.events)
                events.push_back(event);
        }
    }

    // The log commits everything that was appended.
    void commitAll()
    {
        while (!m_inFlight.empty()) {
            const Append write = std::move(m_inFlight.front());
            m_inFlight.pop_front();
            m_log.records.insert(m_log.records.end(), write.records.begin(), write.records.end());
            m_shard->onCommitted(write.token, now);
        }
        if (!commits)
            settle();
    }
    // Too few replicas are in sync after it was appended; it stays in the log.
    void leaveOpen()
    {
        for (auto& write : std::exchange(m_inFlight, {})) {
            m_log.records.insert(m_log.records.end(), write.records.begin(), write.records.end());
            m_shard->onWriteFailed(write.token, ErrorCode::NotEnoughReplicasAfterAppend, now);
        }
        settle();
    }
    std::size_t inFlight() const { return m_inFlight.size(); }

    void advance(milliseconds time)
    {
        const Instant until = now.instant + time;
        for (;;) {
            const Instant next = m_shard->nextDeadline();
            if (next > until)
                break;
            moveTo(std::max(next, now.instant));
            m_shard->onDeadline(now);
            settle();
        }
        moveTo(until);
    }

    const Transaction& state(const std::string& id)
    {
        const Transaction* found = m_shard->find(id);
        EXPECT_NE(found, nullptr) << id;
        static const Transaction nothing;
        return found != nullptr ? *found : nothing;
    }

    void resign()
    {
        m_shard->resign();
        settle();
    }

    TransactionConfig config;
    CountingIds ids;
    Now now{Instant(std::chrono::hours(1)), fromEpochMs(1'700'000'000'000)};
    bool commits = true;       // appended is committed
    bool writesMarkers; // at once, everywhere
    ErrorCode refuseWith = ErrorCode::None;
    std::vector<Markers> markers;
    std::vector<TransactionEvent> events;

private:
    void moveTo(Instant instant)
    {
        now.wall += std::chrono::duration_cast<milliseconds>(instant - now.instant);
        now.instant = instant;
    }

    FakeLog& m_log;
    std::unique_ptr<TransactionShard> m_shard;
    std::deque<Append> m_inFlight;
    std::map<RequestId, Response> m_answers;
    RequestId m_lastRequest = 0;
    WriteToken m_lastToken = 0;
};

} // namespace brokerscope::transaction::testing
