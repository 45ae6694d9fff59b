#include "engine/broker/quorum_driver.h"

#include "engine/broker/metadata_events.h"
#include "engine/metadata/records.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"
#include "engine/raft/snapshot_file.h"

#include <utility>

namespace brokerscope::broker {
namespace {

constexpr std::size_t kLoadPortion = 1 << 20;
constexpr auto kLeaveWithin = std::chrono::seconds(1);
constexpr auto kTryAgainAfter = std::chrono::milliseconds(200); // when the disk had no room; costs one small write
constexpr auto kNextSnapshotAfter = std::chrono::seconds(10);   // likewise; costs a whole snapshot

std::int64_t milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

QuorumDriver::QuorumDriver(runtime::World& world, Options options, std::unique_ptr<MetadataLog> log, Hooks hooks)
    : m_world(world), m_options(std::move(options)), m_hooks(std::move(hooks)), m_log(std::move(log)),
      m_quorum(m_options.quorum, m_log->election(), *m_log, world.random()),
      m_controller(m_options.controller, world.random()),
      m_snapshotPolicy(m_options.maxBytesBetweenSnapshots, m_options.maxSnapshotInterval, world.clock().now()),
      m_timer(world.scheduler(), [this] { onDue(); })
{
}

QuorumDriver::~QuorumDriver()
{
    *m_alive = false;
}

Result<void> QuorumDriver::start()
{
    if (const auto id = m_log->latestSnapshot()) {
        BOOST_OUTCOME_TRY(auto content,
                          m_log->readSnapshot(*id, 0, static_cast<std::size_t>(*m_log->snapshotSize(*id))));
        BOOST_OUTCOME_TRYV(loadSnapshot(*id, content.view()));
    }
    m_quorum.start(m_world.clock().now());
    pump();
    return success();
}

void QuorumDriver::onRequest(const raft::Request& request, std::function<void(raft::Response)> answer)
{
    if (m_failed)
        return;
    if (m_held) // what this node has promised by now is not on its disk: it speaks of what is
        return answer(raft::refusalOf(request, protocol::ErrorCode::KafkaStorageError, m_log->election().epoch));
    const auto id = raft::AnswerId(m_nextAnswer++);
    m_answers.emplace(id, std::move(answer));
    m_quorum.onRequest(id, request, m_world.clock().now());
    pump();
}

void QuorumDriver::leave(std::function<void()> done)
{
    m_onLeft = std::move(done);
    m_leaveAt = m_world.clock().now() + kLeaveWithin;
    m_controller.deactivate();
    if (!m_held)
        m_quorum.shutdown(m_world.clock().now());
    pump();
}

std::optional<runtime::Endpoint> QuorumDriver::endpointOf(const raft::Voter& voter)
{
    if (voter.endpoints.empty())
        return std::nullopt;
    return runtime::Endpoint{voter.endpoints.front().host, voter.endpoints.front().port};
}

std::optional<runtime::Endpoint> QuorumDriver::leaderEndpoint() const
{
    const auto* voter = m_quorum.voters().find(m_quorum.leader());
    return voter ? endpointOf(*voter) : std::nullopt;
}

// ---- the loop

void QuorumDriver::pump()
{
    if (m_pumping || m_failed) // an action of the running round asked; that round goes on until nothing is left
        return;
    m_pumping = true;
    while (!m_failed && pumpOnce())
        ;
    m_pumping = false;
    if (m_failed)
        return;
    if (m_onLeft && (m_quorum.goodbyeIsSaid() || m_world.clock().now() >= m_leaveAt)) {
        m_world.scheduler().post(std::exchange(m_onLeft, {}));
        m_leaveAt = kNever;
    }
    setTimer();
}

bool QuorumDriver::pumpOnce()
{
    if (m_held) {
        if (m_world.clock().now() < m_tryAgainAt)
            return false;
        auto held = std::move(*m_held);
        m_held.reset();
        return carryOut(std::move(held));
    }
    auto effects = m_quorum.takeEffects();
    const bool hadEffects = !effects.empty();
    if (hadEffects && !carryOut(std::move(effects)))
        return false;
    if (!m_inputs.empty()) {
        auto input = std::move(m_inputs.front());
        m_inputs.pop_front();
        input(m_world.clock().now());
        return true;
    }
    if (hadEffects)
        return true;
    if (const auto& fault = m_controller.fault()) {
        fatal(fault->message()); // what it had appended is in the log: it must not begin anew from the image
        return false;
    }
    if (m_controller.isActive()) {
        const auto before = m_log->logEndOffset();
        appendFromController();
        return m_log->logEndOffset() != before || !m_inputs.empty();
    }
    return false;
}

bool QuorumDriver::carryOut(raft::Effects effects)
{
    auto actions =
        effects.afterPersisting([this](const raft::PersistedElection& election) { return m_log->persist(election); });
    if (!actions && isWantOfRoom(actions.error())) {
        m_held = std::move(effects);
        m_tryAgainAt = m_world.clock().now() + kTryAgainAfter;
        if (!m_quorum.isLeader())
            deactivateController(raft::RoleChangeReason::HigherEpoch);
        return false;
    }
    if (!actions) {
        fatal(actions.error().message());
        return false;
    }
    for (auto& action : actions.value()) {
        execute(action);
        if (m_failed)
            return false;
    }
    return true;
}

void QuorumDriver::input(std::function<void(Instant)> input)
{
    if (m_held)
        return later(std::move(input));
    input(m_world.clock().now());
    pump();
}

bool QuorumDriver::isWantOfRoom(const Error& error) const
{
    return error.kind == ErrorKind::Unavailable && !m_log->log().offline();
}

void QuorumDriver::setTimer()
{
    const auto next = m_held ? m_tryAgainAt : std::min(m_quorum.nextDeadline(), m_controller.nextDeadline());
    m_timer.set(std::min(next, m_onLeft ? m_leaveAt : kNever));
}

void QuorumDriver::onDue()
{
    const auto now = m_world.clock().now();
    if (!m_held && m_quorum.nextDeadline() <= now)
        m_quorum.onDeadline(now);
    if (!m_held && m_controller.nextDeadline() <= now)
        m_controller.onDeadline(now);
    pump();
}

void QuorumDriver::fatal(const std::string& why)
{
    if (std::exchange(m_failed, true))
        return;
    m_timer.set(kNever);
    m_hooks.onFatal(why);
}

// ---- the controller

void QuorumDriver::appendFromController()
{
    for (auto& batch : m_controller.takeAppends()) {
        protocol::RecordBatchBuilder::Options options;
        options.baseOffset = batch.baseOffset;
        options.leaderEpoch = m_quorum.epoch();
        protocol::RecordBatchBuilder builder(options);
        const auto timestamp = toEpochMs(m_world.clock().wallNow());
        for (const auto& record : batch.records)
            builder.add(timestamp, std::nullopt, ByteView(record));
        Result<void> appended = success();
        if (batch.baseOffset != m_log->logEndOffset())
            appended = makeError(ErrorKind::Invalid, "append to the metadata log", "the controller is not at its end");
        else
            appended = m_log->append(builder.build(), m_quorum.epoch());
        if (!appended && isWantOfRoom(appended.error()))
            return onNoRoomToLead();
        if (!appended)
            return fatal(appended.error().message());
        later([this](Instant now) { m_quorum.onAppended(now); });
    }
    for (const auto& decided : m_controller.takeEvents()) {
        events::Event e;
        e.type = decided.kind == metadata::ControllerEvent::Kind::BrokerRegistered ? events::EventType::BrokerRegistered
                 : decided.kind == metadata::ControllerEvent::Kind::BrokerFenced   ? events::EventType::BrokerFenced
                                                                                   : events::EventType::BrokerUnfenced;
        e.other = decided.broker;
        e.value = milliseconds(decided.sinceHeartbeat);
        event(std::move(e));
    }
}

// The controller decides by an image that has already what is not in the log now: it cannot go on from there. Another voter
// may have room; if nobody has, the requests fail until somebody does.
void QuorumDriver::onNoRoomToLead()
{
    deactivateController(raft::RoleChangeReason::NoRoom);
    later([this](Instant now) { m_quorum.resign(now, raft::RoleChangeReason::NoRoom); });
}

void QuorumDriver::deactivateController(raft::RoleChangeReason reason)
{
    if (!m_controller.isActive())
        return;
    m_controller.deactivate();
    (void)m_controller.takeEvents(); // of what will not happen
    events::Event e;
    e.type = events::EventType::ControllerResigned;
    e.epoch = m_quorum.epoch();
    e.text = raft::nameOf(reason);
    event(std::move(e));
}

// Active once everything that earlier leaders may have committed is in the image: when the own first record is.
void QuorumDriver::maybeActivate()
{
    const auto start = m_quorum.epochStartOffset();
    if (!m_quorum.isLeader() || m_controller.isActive() || !start || m_applied <= *start)
        return;
    m_controller.activate(m_quorum.epoch(), *m_loader.image(), m_log->logEndOffset(), m_world.clock().now());
    if (m_followedHeardLast != kNever)
        m_controller.formerControllerHeardLast(m_followed, std::exchange(m_followedHeardLast, kNever));
    events::Event e;
    e.type = events::EventType::ControllerElected;
    e.epoch = m_quorum.epoch();
    event(std::move(e));
}

// ---- what is committed

Result<void> QuorumDriver::load(Offset to)
{
    while (m_applied < to) {
        BOOST_OUTCOME_TRY(auto bytes, m_log->read(m_applied, kLoadPortion, to));
        if (bytes.empty())
            return makeError(ErrorKind::Corrupt, "read the metadata log",
                             "nothing at offset " + std::to_string(m_applied.value()));
        protocol::BatchIterator batches(bytes.view());
        while (auto batch = batches.next()) {
            if (batch->nextOffset() <= m_applied)
                continue;
            if (batch->isControl()) {
                m_loader.onControlBatch(batch->lastOffset(), batch->leaderEpoch());
            } else {
                BOOST_OUTCOME_TRY(auto records, protocol::RecordReader::open(*batch));
                std::vector<ByteView> values;
                for (;;) {
                    BOOST_OUTCOME_TRY(auto record, records.next());
                    if (!record)
                        break;
                    values.push_back(record->value.value_or(ByteView()));
                }
                BOOST_OUTCOME_TRYV(m_loader.onBatch(batch->baseOffset(), batch->leaderEpoch(), values));
                if (m_hooks.onCommitted)
                    m_hooks.onCommitted({batch->baseOffset(), batch->leaderEpoch(), fromEpochMs(batch->maxTimestamp()),
                                         values, *m_loader.image()});
            }
            m_applied = batch->nextOffset();
        }
    }
    return success();
}

Result<void> QuorumDriver::loadSnapshot(const raft::SnapshotId& id, ByteView content)
{
    std::vector<Bytes> owned;
    BOOST_OUTCOME_TRYV(raft::readSnapshot(content, [&](ByteView record) -> Result<void> {
        owned.emplace_back(record.begin(), record.end());
        return success();
    }));
    std::vector<ByteView> values(owned.begin(), owned.end());
    BOOST_OUTCOME_TRYV(m_loader.onSnapshot(id.endOffset - 1, id.epoch, values));
    m_applied = id.endOffset;
    publish();
    return success();
}

void QuorumDriver::publish()
{
    const auto image = m_loader.image();
    if (image == m_published)
        return;
    const auto before = std::exchange(m_published, image);
    const auto changes = m_loader.takeChanges();
    if (before && m_controller.isActive())
        for (auto& e : metadataEvents(*before, *image, changes))
            event(std::move(e));
    m_hooks.onMetadata(image, changes);
}

void QuorumDriver::maybeWriteSnapshot()
{
    if (m_world.clock().now() < m_nextSnapshotAt ||
        !m_snapshotPolicy.due(m_loader.bytesSinceSnapshot(), m_loader.inTransaction(), m_world.clock().now()))
        return;
    const auto image = m_loader.image();
    const raft::SnapshotId id{m_applied, image->epoch()};
    if (m_log->latestSnapshot() && !(*m_log->latestSnapshot() < id))
        return;
    const auto now = m_world.clock().wallNow();
    raft::SnapshotWriter writer(toEpochMs(now), m_quorum.voters(), now);
    for (const auto& record : image->snapshotRecords())
        writer.add(metadata::encodeRecord(record));
    const auto content = writer.finish();
    const auto written = m_log->writeSnapshot(id, content);
    if (!written && isWantOfRoom(written.error())) {
        m_nextSnapshotAt = m_world.clock().now() + kNextSnapshotAfter;
        return;
    }
    if (!written)
        return fatal(written.error().message());
    m_loader.onSnapshotWritten();
    m_snapshotPolicy.onWritten(m_world.clock().now());
}

} // namespace brokerscope::broker
