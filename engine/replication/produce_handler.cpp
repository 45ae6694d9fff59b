#include "engine/replication/produce_handler.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch.h"
#include "engine/replication/internal_topics.h"
#include "engine/replication/leader_hint.h"

#include <algorithm>
#include <map>
#include <utility>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::ProduceRequest;
using protocol::ProduceResponse;

namespace {

using PartitionResponse = ProduceResponse::PartitionProduceResponse;

void refuse(PartitionResponse& response, ErrorCode error)
{
    response.errorCode = protocol::toWire(error);
    response.baseOffset = -1;
    response.logAppendTimeMs = -1;
    response.logStartOffset = -1;
}

// Nothing if the transaction is open already.
std::optional<storage::VerificationGuard> guardFor(ReplicaHost& host, Replica& replica, const SharedBytes& records,
                                                   std::int16_t version)
{
    const auto parsed = protocol::BatchView::parse(records.view());
    if (!parsed)
        return std::nullopt; // what is wrong with it the log will say
    const auto& batch = parsed.value();
    // From v12 on the partition becomes part of the transaction by being written to, and every transaction has its epoch.
    return replica.partition().log().startVerification(
        batch.producerId(), batch.producerEpoch(), batch.baseSequence(),
        version >= 12 ? storage::ProducerStart::SequenceZero : storage::ProducerStart::AnySequence,
        host.world.clock().wallNow());
}

// One request: some partitions are settled at once, some wait for the coordinator's word on a transaction that begins, then
// perhaps for their replicas. A slot is a partition, counted over all topics.
class DelayedProduce final : public DelayedOperation, public CommitWaiter
{
public:
    DelayedProduce(ReplicaHost& host, const ProduceRequest& request, const RequestFacts& facts,
                   Reply<ProduceResponse> reply)
        : m_host(host), m_hasTransactionalId(request.transactionalId.has_value()),
          m_transactionalId(request.transactionalId.value_or(std::string())), m_acks(request.acks),
          m_timeout(std::max(request.timeoutMs, 0)), m_version(facts.apiVersion), m_listener(facts.listener),
          m_reply(std::move(reply))
    {}

    ProduceResponse response;

    // Appends a partition's batch; its commit is waited for where the request asks for it.
    void append(std::uint32_t slot, Replica& replica, SharedBytes records, const storage::AppendOptions& options);
    // The batch begins a transaction: appended when the coordinator agrees.
    void verify(std::uint32_t slot, const TopicIdPartition& id, SharedBytes records, storage::VerificationGuard guard)
    {
        m_verifying.push_back({slot, id, std::move(records), guard});
    }
    // Others of its producer are in front of it.
    void queue(std::uint32_t slot, const TopicIdPartition& id, ProducerId producer, SharedBytes records)
    {
        m_queued.push_back(slot);
        m_host.produceLines.enter(id, producer, [self = std::static_pointer_cast<DelayedProduce>(shared_from_this()), slot,
                                                 id, records = std::move(records)] { return self->onTurn(slot, id, records); });
    }
    void ask(); // about everything that has not been asked about
    // Answers, or goes on waiting.
    void settle();
    void refuseNotLeader(std::uint32_t slot, const TopicIdPartition& id)
    {
        refuse(at(slot), ErrorCode::NotLeaderOrFollower);
        if (m_version >= 10)
            hintAtLeader(m_host.image.get(), id, m_listener, at(slot).currentLeader, response.nodeEndpoints);
    }

    void onCommit(std::uint32_t slot, ErrorCode error) override
    {
        const auto place = std::find(m_waiting.begin(), m_waiting.end(), slot);
        if (place == m_waiting.end())
            return; // it timed out before
        m_waiting.erase(place);
        if (error != ErrorCode::None)
            refuse(at(slot), error);
        if (m_waiting.empty())
            m_host.operations.markReady(*this);
    }
    void onReady() override
    {
        if (m_waiting.empty() && !asksOrQueues())
            finish();
    }
    void onDeadline() override
    {
        for (const auto slot : m_waiting)
            refuse(at(slot), ErrorCode::RequestTimedOut);
        for (const auto& verified : m_verifying) // only when the node stops: the verifier keeps its own time
            refuse(at(verified.slot), ErrorCode::NotLeaderOrFollower);
        for (const auto slot : m_queued)
            refuse(at(slot), ErrorCode::NotLeaderOrFollower);
        m_waiting.clear();
        m_verifying.clear();
        m_queued.clear();
        finish();
    }

private:
    struct Verifying
    {
        std::uint32_t slot;
        TopicIdPartition id;
        SharedBytes records;
        storage::VerificationGuard guard;
        int questions = 0;
        bool asked = false;
    };
    static constexpr int kMostQuestions = 5; // about one batch
    using Operation = TransactionVerifier::Operation;

    [[nodiscard]] Operation operation() const
    {
        return m_version >= 12 ? Operation::AddPartition
                               : m_version == 11 ? Operation::VerifyOrAbortable : Operation::VerifyOnly;
    }
    void onVerdict(const std::vector<std::uint32_t>& slots, const std::vector<ErrorCode>& verdicts);
    // True if it is settled, false if it is asked about once more.
    bool onVerdict(Verifying verified, ErrorCode verdict);
    bool onTurn(std::uint32_t slot, const TopicIdPartition& id, SharedBytes records);
    [[nodiscard]] bool asksOrQueues() const { return !m_verifying.empty() || !m_queued.empty(); }
    void finish()
    {
        m_host.operations.stopWaiting(*this);
        if (m_reply)
            std::exchange(m_reply, nullptr)(std::move(response));
    }
    PartitionResponse& at(std::uint32_t slot)
    {
        for (auto& topic : response.responses) {
            if (slot < topic.partitionResponses.size())
                return topic.partitionResponses[slot];
            slot -= static_cast<std::uint32_t>(topic.partitionResponses.size());
        }
        return response.responses.back().partitionResponses.back(); // slots are ours: never reached
    }

    ReplicaHost& m_host;
    const bool m_hasTransactionalId;
    const std::string m_transactionalId;
    const std::int16_t m_acks;
    const std::chrono::milliseconds m_timeout;
    const std::int16_t m_version;
    const std::string m_listener;
    Reply<ProduceResponse> m_reply;
    std::vector<std::uint32_t> m_waiting; // for the commit
    std::vector<Verifying> m_verifying;   // for the coordinator
    std::vector<std::uint32_t> m_queued;  // for those in front of it
};

void DelayedProduce::append(std::uint32_t slot, Replica& replica, SharedBytes records,
                            const storage::AppendOptions& options)
{
    PartitionResponse& answer = at(slot);
    Partition& partition = replica.partition();
    auto appended = partition.append(std::move(records), m_acks == -1, options, m_host.world.clock().wallNow());
    if (!appended) {
        m_host.onLogError(replica, appended.error());
        return refuse(answer, ErrorCode::KafkaStorageError);
    }
    const storage::AppendInfo& info = appended.value();
    if (info.error != ErrorCode::None) {
        refuse(answer, info.error);
        if (!info.errorMessage.empty())
            answer.errorMessage = info.errorMessage;
        for (const auto& bad : info.recordErrors) {
            auto& error = answer.recordErrors.emplace_back();
            error.batchIndex = bad.batchIndex;
            error.batchIndexErrorMessage = bad.message;
        }
        return;
    }
    answer.baseOffset = info.firstOffset.value();
    answer.logAppendTimeMs = info.logAppendTime;
    answer.logStartOffset = partition.logStartOffset().value();
    m_host.onAppended(replica, info);
    const Offset end = info.lastOffset + 1;
    if (m_acks != -1 || (end <= partition.highWatermark() && partition.committedVerdict() == ErrorCode::None))
        return;
    m_waiting.push_back(slot);
    replica.awaitCommit(end, std::static_pointer_cast<DelayedProduce>(shared_from_this()), slot);
    // What the high watermark has passed already (a batch sent again while too few are in sync) is told now.
    replica.tellCommitted(partition.highWatermark(), partition.committedVerdict());
}

void DelayedProduce::ask()
{
    // One question a producer: a request holds one, unless its client is broken.
    struct Asked
    {
        TransactionVerifier::Question question;
        std::vector<std::uint32_t> slots;
    };
    std::map<std::pair<ProducerId, std::int16_t>, Asked> questions;
    for (auto& verified : m_verifying) {
        if (verified.asked)
            continue;
        verified.asked = true;
        ++verified.questions;
        const auto batch = protocol::BatchView::parse(verified.records.view());
        const Replica* replica = m_host.find(verified.id);
        auto& asked = questions[{batch.value().producerId(), batch.value().producerEpoch()}];
        asked.question.partitions.push_back({replica->name().topic, verified.id.partition});
        asked.slots.push_back(verified.slot);
    }
    for (auto& [producer, asked] : questions) {
        asked.question.transactionalId = m_transactionalId;
        asked.question.producerId = producer.first;
        asked.question.producerEpoch = producer.second;
        asked.question.operation = operation();
        m_host.verifier->ask(std::move(asked.question),
                             [self = std::static_pointer_cast<DelayedProduce>(shared_from_this()),
                              slots = std::move(asked.slots)](const std::vector<ErrorCode>& verdicts) {
                                 self->onVerdict(slots, verdicts);
                             });
    }
}

void DelayedProduce::onVerdict(const std::vector<std::uint32_t>& slots, const std::vector<ErrorCode>& verdicts)
{
    const DelayedOperations::Turn turn(m_host.operations);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto place = std::find_if(m_verifying.begin(), m_verifying.end(),
                                        [&](const auto& other) { return other.slot == slots[i]; });
        if (place == m_verifying.end())
            continue; // the node stops
        Verifying verified = std::move(*place);
        m_verifying.erase(place);
        const auto id = verified.id;
        const auto producer = protocol::BatchView::parse(verified.records.view()).value().producerId();
        if (onVerdict(std::move(verified), i < verdicts.size() ? verdicts[i] : ErrorCode::UnknownServerError))
            m_host.produceLines.leave(id, producer);
    }
    ask();
    if (m_reply && !asksOrQueues())
        settle();
}

bool DelayedProduce::onVerdict(Verifying verified, ErrorCode verdict)
{
    // The partition may have got another leader or an end while we waited; whether the transaction has is up to the guard.
    const auto found = m_host.leaderOf(verified.id);
    if (found.error == ErrorCode::NotLeaderOrFollower) {
        refuseNotLeader(verified.slot, verified.id);
        return true;
    }
    if (found.error != ErrorCode::None) {
        refuse(at(verified.slot), found.error);
        return true;
    }
    if (verdict == ErrorCode::None) {
        // The end of the transaction before may have come in between, as a producer of version 2 does not wait for it: the
        // answer may be from before, so it is asked for again.
        const auto guard = guardFor(m_host, *found.replica, verified.records, m_version);
        if (guard && *guard != verified.guard && verified.questions < kMostQuestions) {
            verified.guard = *guard;
            verified.asked = false;
            m_verifying.push_back(std::move(verified));
            return false;
        }
        storage::AppendOptions options;
        options.mustBeVerified = m_host.verifiesTransactions();
        options.guard = verified.guard;
        append(verified.slot, *found.replica, std::move(verified.records), options);
        return true;
    }
    const ErrorCode told = asProduceError(verdict, operation());
    refuse(at(verified.slot), told);
    // Where it is tried again the guard stays: it keeps later batches from overtaking this one.
    if (!protocol::isRetriable(told))
        if (const auto batch = protocol::BatchView::parse(verified.records.view()))
            found.replica->partition().log().endVerification(batch.value().producerId(), verified.guard);
    return true;
}

void DelayedProduce::settle()
{
    if (asksOrQueues())
        return m_host.operations.wait(shared_from_this(), kNever);
    if (m_waiting.empty())
        return finish();
    m_host.operations.wait(shared_from_this(), m_host.now() + m_timeout);
}

// What must happen before a batch is appended.
enum class Before { Nothing, Question };

struct Plan
{
    ErrorCode refused = ErrorCode::None;
    Before before = Before::Nothing;
    storage::AppendOptions options;
};

Plan planFor(ReplicaHost& host, Replica& replica, const SharedBytes& records, bool hasTransactionalId,
             std::int16_t version)
{
    Plan plan;
    const auto batch = protocol::BatchView::parse(records.view());
    if (!batch || !batch.value().isTransactional() || batch.value().producerId() < ProducerId(0))
        return plan; // what is wrong with it the log will say
    if (!host.verifier) {
        plan.refused = ErrorCode::InvalidTxnState;
        return plan;
    }
    const bool adds = version >= 12;
    plan.options.mustBeVerified = host.verifiesTransactions();
    if (!hasTransactionalId || (!plan.options.mustBeVerified && !adds))
        return plan;
    if (const auto guard = guardFor(host, replica, records, version)) {
        plan.before = Before::Question;
        plan.options.guard = *guard;
    }
    return plan;
}

bool DelayedProduce::onTurn(std::uint32_t slot, const TopicIdPartition& id, SharedBytes records)
{
    if (std::erase(m_queued, slot) == 0)
        return false; // the node stops
    const auto found = m_host.leaderOf(id);
    bool waits = false;
    if (found.error == ErrorCode::NotLeaderOrFollower) {
        refuseNotLeader(slot, id);
    } else if (found.error != ErrorCode::None) {
        refuse(at(slot), found.error);
    } else {
        const Plan plan = planFor(m_host, *found.replica, records, m_hasTransactionalId, m_version);
        waits = plan.refused == ErrorCode::None && plan.before == Before::Question;
        if (plan.refused != ErrorCode::None)
            refuse(at(slot), plan.refused);
        else if (waits)
            verify(slot, id, std::move(records), plan.options.guard);
        else
            append(slot, *found.replica, std::move(records), plan.options);
    }
    ask();
    if (m_reply && !asksOrQueues())
        settle();
    return waits;
}

// Whose batch it is, if it belongs to a transaction.
std::optional<ProducerId> transactionalProducer(const SharedBytes& records)
{
    const auto batch = protocol::BatchView::parse(records.view());
    if (!batch || !batch.value().isTransactional() || batch.value().producerId() < ProducerId(0))
        return std::nullopt;
    return batch.value().producerId();
}

} // namespace

void handleProduce(ReplicaHost& host, ProduceRequest request, const RequestFacts& facts, Reply<ProduceResponse> reply)
{
    const bool badAcks = request.acks < -1 || request.acks > 1;
    const auto delayed = std::make_shared<DelayedProduce>(host, request, facts, std::move(reply));
    ProduceResponse& response = delayed->response;
    response.responses.reserve(request.topicData.size());
    for (auto& topic : request.topicData) { // all of it first: slots count over what is there
        auto& answers = response.responses.emplace_back();
        answers.name = topic.name;
        answers.topicId = topic.topicId;
        answers.partitionResponses.resize(topic.partitionData.size());
        for (std::size_t i = 0; i < topic.partitionData.size(); ++i)
            answers.partitionResponses[i].index = topic.partitionData[i].index;
    }
    std::uint32_t slot = 0;
    for (std::size_t t = 0; t < request.topicData.size(); ++t) {
        auto& topic = request.topicData[t];
        for (std::size_t p = 0; p < topic.partitionData.size(); ++p) {
            auto& data = topic.partitionData[p];
            auto& answer = response.responses[t].partitionResponses[p];
            const std::uint32_t mine = slot++;
            if (badAcks) {
                refuse(answer, ErrorCode::InvalidRequiredAcks);
                continue;
            }
            const PartitionIndex index(data.index);
            const auto found = facts.apiVersion >= 13 ? host.leaderOf(TopicIdPartition{topic.topicId, index})
                                                      : host.leaderOf(topic.name, index);
            if (found.replica && isInternalTopic(found.replica->name().topic) && facts.clientId != "__admin_client") {
                refuse(answer, ErrorCode::InvalidTopicException);
                continue;
            }
            if (found.error == ErrorCode::NotLeaderOrFollower) {
                const auto known = facts.apiVersion >= 13 || !host.image ? nullptr : host.image->topic(topic.name);
                delayed->refuseNotLeader(mine, TopicIdPartition{known ? known->id : topic.topicId, index});
                continue;
            }
            if (found.error != ErrorCode::None) {
                refuse(answer, found.error);
                continue;
            }
            if (!data.records || data.records->empty()) {
                refuse(answer, ErrorCode::InvalidRecord);
                continue;
            }
            const auto id = found.replica->id();
            const auto producer = transactionalProducer(*data.records);
            if (producer && host.produceLines.isAnybodyIn(id, *producer)) {
                delayed->queue(mine, id, *producer, std::move(*data.records));
                continue;
            }
            const Plan plan =
                planFor(host, *found.replica, *data.records, request.transactionalId.has_value(), facts.apiVersion);
            if (plan.refused != ErrorCode::None) {
                refuse(answer, plan.refused);
            } else if (plan.before == Before::Question) {
                host.produceLines.enter(id, *producer);
                delayed->verify(mine, id, std::move(*data.records), plan.options.guard);
            } else {
                delayed->append(mine, *found.replica, std::move(*data.records), plan.options);
            }
        }
    }
    delayed->ask();
    delayed->settle();
}

} // namespace brokerscope::replication
