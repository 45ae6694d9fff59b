// What each action of the quorum means on this node (contract: engine/raft/effects.h).
#include "engine/broker/quorum_driver.h"

#include "engine/raft/control_records.h"
#include "engine/raft/wire.h"

namespace brokerscope::broker {
namespace {

constexpr auto kSyncAgainAfter = std::chrono::milliseconds(200); // when the disk had no room

} // namespace

void QuorumDriver::execute(raft::Action& action)
{
    std::visit([this](auto& a) { perform(a); }, action);
}

void QuorumDriver::perform(const raft::TruncateLog& action)
{
    const auto done = m_log->truncate(action.endOffset);
    if (!done && isWantOfRoom(done.error()))
        return later([this](Instant now) { m_quorum.onAppendRefused(now); });
    if (!done)
        return fatal(done.error().message());
    later([this](Instant now) { m_quorum.onTruncated(now); });
}

void QuorumDriver::perform(const raft::AppendLeaderChange& action)
{
    auto batch = raft::buildLeaderChangeBatch(action, m_log->logEndOffset(), m_world.clock().wallNow());
    const auto done = m_log->append(std::move(batch), action.epoch);
    if (!done && isWantOfRoom(done.error()))
        return onNoRoomToLead();
    if (!done)
        return fatal(done.error().message());
    later([this](Instant now) { m_quorum.onAppended(now); });
}

void QuorumDriver::perform(const raft::AppendRecords& action)
{
    const auto done = m_log->appendReplicated(action.records, action.epoch);
    if (!done && isFailure(done.error()))
        return fatal(done.error().message());
    const bool accepted = done.has_value();
    later([this, accepted](Instant now) {
        if (accepted)
            m_quorum.onAppended(now);
        else
            m_quorum.onAppendRefused(now);
    });
}

void QuorumDriver::perform(const raft::SyncLog&)
{
    m_log->sync([this, alive = std::weak_ptr<bool>(m_alive)](Result<Offset> end) {
        if (alive.expired() || m_failed)
            return;
        if (!end && isWantOfRoom(end.error())) {
            m_world.scheduler().runAt(m_world.clock().now() + kSyncAgainAfter, [this, alive] {
                if (!alive.expired() && !m_failed)
                    perform(raft::SyncLog{});
            });
            return;
        }
        if (!end)
            return fatal(end.error().message());
        input([this, end = end.value()](Instant now) { m_quorum.onFlushed(end, now); });
    });
}

void QuorumDriver::perform(const raft::StartSnapshotDownload& action)
{
    onDownloadStep(m_log->startDownload(action.id));
}

void QuorumDriver::perform(const raft::WriteSnapshotChunk& action)
{
    onDownloadStep(m_log->writeDownload(action.position, action.bytes.view()));
}

void QuorumDriver::onDownloadStep(const Result<void>& done)
{
    if (done)
        return;
    if (!isWantOfRoom(done.error()))
        return fatal(done.error().message());
    m_log->abandonDownload();
    later([this](Instant now) { m_quorum.onSnapshotRefused(now); });
}

void QuorumDriver::perform(const raft::InstallSnapshot& action)
{
    auto install = [&]() -> Result<void> {
        BOOST_OUTCOME_TRY(auto content, m_log->readDownload());
        BOOST_OUTCOME_TRYV(loadSnapshot(action.id, content)); // refuses damaged content before the log is touched
        return m_log->installDownload(action.id);
    };
    const auto done = install();
    if (!done && isFailure(done.error()))
        return fatal(done.error().message());
    const bool accepted = done.has_value();
    if (!accepted)
        m_log->abandonDownload();
    later([this, accepted](Instant now) {
        if (accepted)
            m_quorum.onSnapshotInstalled(now);
        else
            m_quorum.onSnapshotRefused(now);
    });
}

void QuorumDriver::perform(const raft::AbandonSnapshotDownload&)
{
    m_log->abandonDownload();
}

PeerLink& QuorumDriver::linkTo(NodeId peer, bool longPoll)
{
    auto& link = m_links[{peer, longPoll}];
    if (!link) {
        const auto* voter = m_quorum.voters().find(peer);
        const auto endpoint = voter ? endpointOf(*voter).value_or(runtime::Endpoint{}) : runtime::Endpoint{};
        link = std::make_unique<PeerLink>(m_world, endpoint,
                                          "raft-client-" + std::to_string(m_options.quorum.self.id.value()));
    }
    return *link;
}

void QuorumDriver::perform(const raft::SendRequest& action)
{
    const bool longPoll = std::holds_alternative<raft::FetchRequest>(action.request) ||
                          std::holds_alternative<raft::FetchSnapshotRequest>(action.request);
    auto& link = linkTo(action.to, longPoll);
    const auto timeout = std::max(action.deadline - m_world.clock().now(), Duration(std::chrono::milliseconds(1)));
    link.call(
        raft::apiKeyOf(action.request), raft::versionOf(action.request),
        [&](protocol::Writer& out) { raft::encodeBody(action.request, out); }, timeout,
        [this, id = action.id, request = action.request](Result<protocol::Reader> in) {
            auto response = in ? raft::decodeAnswer(request, in.value()) : Result<raft::Response>(in.error());
            if (response)
                input([this, id, answer = std::move(response).value()](Instant now) { m_quorum.onResponse(id, answer, now); });
            else
                input([this, id](Instant now) { m_quorum.onSendFailed(id, now); });
        });
}

void QuorumDriver::answer(raft::AnswerId id, raft::Response response)
{
    auto found = m_answers.find(id);
    if (found == m_answers.end())
        return;
    auto reply = std::move(found->second);
    m_answers.erase(found);
    reply(std::move(response));
}

void QuorumDriver::perform(const raft::SendAnswer& action)
{
    answer(action.id, action.response);
}

void QuorumDriver::perform(const raft::SendAnswerWithRecords& action)
{
    auto response = action.response;
    auto records = m_log->read(action.from, static_cast<std::size_t>(std::max(action.maxBytes, 1)),
                               m_log->logEndOffset());
    if (!records)
        return fatal(records.error().message());
    response.records = std::move(records.value());
    answer(action.id, std::move(response));
}

void QuorumDriver::perform(const raft::SendAnswerWithSnapshotChunk& action)
{
    auto response = action.response;
    auto chunk = m_log->readSnapshot(response.snapshotId, response.position,
                                     static_cast<std::size_t>(std::max(action.maxBytes, 1)));
    if (!chunk)
        return fatal(chunk.error().message());
    response.bytes = std::move(chunk.value());
    answer(action.id, std::move(response));
}

void QuorumDriver::perform(const raft::HighWatermarkAdvanced& action)
{
    if (auto loaded = load(action.to); !loaded)
        return fatal(loaded.error().message());
    publish();
    if (m_controller.isActive())
        m_controller.onCommitted(action.to);
    maybeActivate();
    maybeWriteSnapshot();
}

void QuorumDriver::perform(const raft::RoleChanged& action)
{
    if (action.from == raft::Role::Leader)
        deactivateController(action.reason);
    if (action.to == raft::Role::Follower) {
        m_followed = action.leader;
        m_followedHeardLast = kNever;
    } else if (action.reason == raft::RoleChangeReason::FetchTimeout) {
        m_followedHeardLast = m_world.clock().now() - action.sinceLeaderContact;
    }
    if (action.to == raft::Role::Candidate) {
        events::Event e;
        e.type = events::EventType::ElectionStarted;
        e.epoch = action.epoch;
        e.value = std::chrono::duration_cast<std::chrono::milliseconds>(action.sinceLeaderContact).count();
        e.text = raft::nameOf(action.reason);
        event(std::move(e));
    }
}

void QuorumDriver::perform(const raft::VoteCast& action)
{
    events::Event e;
    e.type = events::EventType::VoteGranted;
    e.other = action.candidate.id;
    e.epoch = action.epoch;
    event(std::move(e));
}

void QuorumDriver::perform(const raft::Fault& action)
{
    fatal("the quorum's leader lacks committed metadata: its log ends at offset " +
          std::to_string(action.offset.value()));
}

} // namespace brokerscope::broker
