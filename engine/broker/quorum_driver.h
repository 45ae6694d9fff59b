// Drives one node's part in the metadata quorum: executes what raft::Quorum wants done (log, disk, messages, timers), loads
// what is committed into metadata images, and runs the controller while this node leads. The node's thread.
//
// A full disk does not end the node: a follower fetches again what it could not append, a leader that cannot append resigns,
// and while an epoch or a vote cannot be written the node takes no part in the quorum (m_held). It goes on by itself when
// there is room. Every other failure of the metadata log is fatal, as in Kafka.
#pragma once

#include "engine/broker/committed_metadata.h"
#include "engine/broker/metadata_log.h"
#include "engine/broker/peer_link.h"
#include "engine/events/event.h"
#include "engine/metadata/controller.h"
#include "engine/metadata/metadata_loader.h"
#include "engine/metadata/snapshot_policy.h"
#include "engine/raft/quorum.h"
#include "engine/runtime/deadline_timer.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace brokerscope::broker {

class QuorumDriver final
{
public:
    struct Hooks
    {
        // The image of everything committed has changed.
        std::function<void(const std::shared_ptr<const metadata::MetadataImage>&, const metadata::MetadataChanges&)>
            onMetadata;
        std::function<void(events::Event)> onEvent;
        std::function<void(std::string)> onFatal; // this node cannot go on; a sentence why
        std::function<void(const CommittedMetadata&)> onCommitted; // may be null
    };
    struct Options
    {
        raft::QuorumConfig quorum;
        metadata::ControllerConfig controller;
        std::int64_t maxBytesBetweenSnapshots = 20 << 20;
        Duration maxSnapshotInterval = std::chrono::hours(1);
    };

    QuorumDriver(runtime::World& world, Options options, std::unique_ptr<MetadataLog> log, Hooks hooks);
    ~QuorumDriver(); // as a kill
    QuorumDriver(const QuorumDriver&) = delete;
    QuorumDriver& operator=(const QuorumDriver&) = delete;

    [[nodiscard]] Result<void> start(); // loads the newest snapshot, then takes part

    // A request of another node; `answer` is called once, with the answer and, for fetches, the bytes it asks for.
    void onRequest(const raft::Request& request, std::function<void(raft::Response)> answer);

    // Runs `call` on the controller and does what came of it. On a node that is not the active controller the controller
    // answers NOT_CONTROLLER by itself.
    template <class Call> void withController(Call&& call)
    {
        call(m_controller, m_world.clock().now());
        pump();
    }

    // Leaves the quorum in good order: names successors if leading. `done` runs when they know, or after a second.
    void leave(std::function<void()> done);

    [[nodiscard]] runtime::Clock& clock() { return m_world.clock(); }
    [[nodiscard]] const raft::Quorum& quorum() const { return m_quorum; }
    [[nodiscard]] const MetadataLog& log() const { return *m_log; }
    [[nodiscard]] MetadataLog& log() { return *m_log; }
    [[nodiscard]] bool isActiveController() const { return m_controller.isActive(); }
    [[nodiscard]] const std::shared_ptr<const metadata::MetadataImage>& image() const { return m_loader.image(); }
    [[nodiscard]] Offset appliedOffset() const { return m_applied; } // all below is in image()
    // Where the active controller can be reached; nothing while there is none.
    [[nodiscard]] std::optional<runtime::Endpoint> leaderEndpoint() const;
    [[nodiscard]] static std::optional<runtime::Endpoint> endpointOf(const raft::Voter& voter);

private:
    void pump();     // until nothing is left to do, then sets the timer
    bool pumpOnce(); // true: did something
    bool carryOut(raft::Effects effects); // false: the node has failed, or must wait for room
    // Gives the quorum an input; while it must not have any, keeps it until it may.
    void input(std::function<void(Instant)> input);
    [[nodiscard]] bool isWantOfRoom(const Error& error) const;
    // Neither want of room nor something wrong with what another node sent.
    [[nodiscard]] bool isFailure(const Error& error) const
    {
        return error.kind == ErrorKind::Io || (error.kind == ErrorKind::Unavailable && !isWantOfRoom(error));
    }
    void onDownloadStep(const Result<void>& done);
    void onNoRoomToLead(); // what was to be appended as leader is lost
    void deactivateController(raft::RoleChangeReason reason);
    void execute(raft::Action& action);
    void perform(const raft::TruncateLog& action);
    void perform(const raft::AppendLeaderChange& action);
    void perform(const raft::AppendRecords& action);
    void perform(const raft::SyncLog& action);
    void perform(const raft::StartSnapshotDownload& action);
    void perform(const raft::WriteSnapshotChunk& action);
    void perform(const raft::InstallSnapshot& action);
    void perform(const raft::AbandonSnapshotDownload& action);
    void perform(const raft::SendRequest& action);
    void perform(const raft::SendAnswer& action);
    void perform(const raft::SendAnswerWithRecords& action);
    void perform(const raft::SendAnswerWithSnapshotChunk& action);
    void perform(const raft::HighWatermarkAdvanced& action);
    void perform(const raft::RoleChanged& action);
    void perform(const raft::VoteCast& action);
    void perform(const raft::Fault& action);

    void appendFromController();
    [[nodiscard]] Result<void> load(Offset to);
    [[nodiscard]] Result<void> loadSnapshot(const raft::SnapshotId& id, ByteView content);
    void publish();
    void maybeActivate();
    void maybeWriteSnapshot();
    void fatal(const std::string& why);
    void setTimer();
    void onDue();
    void answer(raft::AnswerId id, raft::Response response);
    PeerLink& linkTo(NodeId peer, bool longPoll);
    void event(events::Event event) { m_hooks.onEvent(std::move(event)); }
    // Inputs that an action calls for; given once the running list of actions is finished.
    void later(std::function<void(Instant)> input) { m_inputs.push_back(std::move(input)); }

    runtime::World& m_world;
    const Options m_options;
    const Hooks m_hooks;
    std::unique_ptr<MetadataLog> m_log;
    raft::Quorum m_quorum;
    metadata::Controller m_controller;
    metadata::MetadataLoader m_loader;
    metadata::SnapshotPolicy m_snapshotPolicy;
    std::shared_ptr<const metadata::MetadataImage> m_published;
    NodeId m_followed = kNoNode;      // the leader that this node followed last
    Instant m_followedHeardLast = kNever; // when it fell silent; kNever if it went in order
    Offset m_applied{0};
    std::optional<raft::SnapshotId> m_loadedSnapshot;

    std::deque<std::function<void(Instant)>> m_inputs;
    std::optional<raft::Effects> m_held; // what must not be done before the election state is on the disk, which is full
    Instant m_tryAgainAt{};              // to persist that
    Instant m_nextSnapshotAt{};          // not before; the last one had no room
    std::map<raft::AnswerId, std::function<void(raft::Response)>> m_answers;
    std::uint64_t m_nextAnswer = 1;
    std::map<std::pair<NodeId, bool>, std::unique_ptr<PeerLink>> m_links;
    runtime::DeadlineTimer m_timer;
    std::function<void()> m_onLeft;
    Instant m_leaveAt = kNever;
    bool m_pumping = false;
    bool m_failed = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
