// The coordinator of every group of one `__consumer_offsets` partition that this node leads: a
// state machine without clock, log or socket.
//
// "Records, then replay": a request yields records and a held answer. The shell appends the records
// (Effects::appends) and says when they are committed or have failed; only then does the answer
// leave. The durable state changes by replaying records alone, so a node that loads the log has
// what the node that wrote it had. There are two copies of it: what was written (decisions are made
// on it, or two requests in flight could both pass a check that only one may pass) and what is
// committed (readers see it, or they could see an offset that a failover then takes back).
//
// A classic group's rebalance under way is memory only, as in Kafka; after a change of coordinator
// its members join again. Groups of KIP-848 are durable as a whole. Used from the node's thread
// only. Not movable: what waits refers to it.
#pragma once

#include "engine/base/result.h"
#include "engine/group/config.h"
#include "engine/group/durable_state.h"
#include "engine/group/effects.h"
#include "engine/group/group.h"
#include "engine/group/timers.h"
#include "engine/group/topic_lookup.h"
#include "engine/group/view.h"
#include "engine/protocol/generated/alter_share_group_offsets_request.h"
#include "engine/protocol/generated/consumer_group_heartbeat_request.h"
#include "engine/protocol/generated/delete_share_group_offsets_request.h"
#include "engine/protocol/generated/describe_share_group_offsets_request.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/join_group_request.h"
#include "engine/protocol/generated/leave_group_request.h"
#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_delete_request.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/share_group_heartbeat_request.h"
#include "engine/protocol/generated/sync_group_request.h"
#include "engine/protocol/generated/txn_offset_commit_request.h"
#include "engine/runtime/random.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace brokerscope::group {

class ConsumerChange;
class ShareChange;

class GroupShard
{
public:
    // Starts in the loading state. `config`, `topics` and `random` must outlive the shard.
    GroupShard(PartitionIndex partition,
               LeaderEpoch leaderEpoch,
               const GroupConfig& config,
               const TopicLookup& topics,
               runtime::Random& random);
    GroupShard(const GroupShard&) = delete;
    GroupShard& operator=(const GroupShard&) = delete;

    // Loading: every record of the log in order, up to the high watermark and on to the log end.
    // A record that cannot be read is reported and skipped: one bad record must not take away every
    // group beside it.
    Result<void> replay(ByteView key, std::optional<ByteView> value);
    Result<void>
    replayTransactional(ProducerId producer, ByteView key, std::optional<ByteView> value);
    void replayTransactionEnd(ProducerId producer, bool committed);
    void finishLoading(Now now);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] LeaderEpoch leaderEpoch() const { return m_leaderEpoch; }

    // Requests, only once loaded. `version` is the API version of the request. Each is answered by
    // one Answer with its id.
    void joinGroup(RequestId id,
                   const protocol::JoinGroupRequest& request,
                   std::int16_t version,
                   const Client& client,
                   Now now);
    void syncGroup(RequestId id,
                   const protocol::SyncGroupRequest& request,
                   std::int16_t version,
                   Now now);
    void heartbeat(RequestId id, const protocol::HeartbeatRequest& request, Now now);
    void leaveGroup(RequestId id,
                    const protocol::LeaveGroupRequest& request,
                    std::int16_t version,
                    Now now);
    void commitOffsets(RequestId id,
                       const protocol::OffsetCommitRequest& request,
                       std::int16_t version,
                       Now now);
    // Offsets as part of a producer's transaction (KIP-447): written at once, of effect from the
    // transaction's commit marker on. That the transaction is open at its coordinator was verified.
    void commitTransactionalOffsets(RequestId id,
                                    const protocol::TxnOffsetCommitRequest& request,
                                    Now now);
    // The marker that ends a producer's transaction is committed in this partition's log; everything
    // that was appended before it is so, too.
    void onTransactionEnd(ProducerId producer, bool committed, Now now);
    void consumerHeartbeat(RequestId id,
                           const protocol::ConsumerGroupHeartbeatRequest& request,
                           std::int16_t version,
                           const Client& client,
                           Now now);
    void shareHeartbeat(RequestId id,
                        const protocol::ShareGroupHeartbeatRequest& request,
                        const Client& client,
                        Now now);
    void alterShareOffsets(RequestId id,
                           const protocol::AlterShareGroupOffsetsRequest& request,
                           Now now);
    void deleteShareOffsets(RequestId id,
                            const protocol::DeleteShareGroupOffsetsRequest& request,
                            Now now);
    using DescribedShareOffsets =
        protocol::DescribeShareGroupOffsetsResponse::DescribeShareGroupOffsetsResponseGroup;
    // Answered through `done` because one request may concern several shards.
    void describeShareOffsets(
        const protocol::DescribeShareGroupOffsetsRequest::DescribeShareGroupOffsetsRequestGroup&
            request,
        std::function<void(DescribedShareOffsets)> done);
    void deleteOffsets(RequestId id, const protocol::OffsetDeleteRequest& request, Now now);
    // Answered through `done` because one DeleteGroups request may concern several shards.
    void
    deleteGroup(const std::string& groupId, std::function<void(protocol::ErrorCode)> done, Now now);

    // Reads of what is committed; they never wait.
    [[nodiscard]] protocol::OffsetFetchResponse::OffsetFetchResponseGroup
    fetchOffsets(const protocol::OffsetFetchRequest::OffsetFetchRequestGroup& request,
                 bool requireStable,
                 std::int16_t version) const;
    [[nodiscard]] protocol::DescribeGroupsResponse::DescribedGroup
    describe(const std::string& groupId, std::int16_t version) const;
    [[nodiscard]] protocol::ConsumerGroupDescribeResponse::DescribedGroup
    describeConsumerGroup(const std::string& groupId) const;
    [[nodiscard]] protocol::ShareGroupDescribeResponse::DescribedGroup
    describeShareGroup(const std::string& groupId) const;
    // Filters as in ListGroups: empty means all; case does not matter.
    void list(const std::vector<std::string>& states,
              const std::vector<std::string>& types,
              std::vector<protocol::ListGroupsResponse::ListedGroup>& into) const;

    // A topic was deleted: its committed offsets go, too, whatever the groups' state.
    void onTopicDeleted(const std::string& topic, Now now);

    // Topics were created or deleted or have more partitions than before.
    void onTopicsChanged();

    // What became of an Effects::shareStates of this token; one outcome for each of its partitions.
    void onShareStates(std::uint64_t token, const std::vector<ShareStateOutcome>& outcomes, Now now);

    // The batch of this token is committed, and with it every earlier one.
    void onCommitted(WriteToken token, Now now);
    // The batch was not appended, or nobody knows whether it will be committed. `error` is what the
    // log said; clients are told what Kafka makes of it (an append that was refused for want of
    // replicas is COORDINATOR_NOT_AVAILABLE to them ...). After NOT_ENOUGH_REPLICAS_AFTER_APPEND
    // and REQUEST_TIMED_OUT the records are in the log: they count as soon as they or any later
    // ones are committed.
    void onWriteFailed(WriteToken token, protocol::ErrorCode error, Now now);
    void onDeadline(Now now);
    [[nodiscard]] Instant nextDeadline() const { return m_timers.next(); }
    // Leadership is lost: everything that waits is answered with NOT_COORDINATOR. Drop the shard
    // after taking the effects.
    void resign();

    [[nodiscard]] Effects takeEffects();

    [[nodiscard]] const DurableState& committed() const { return m_committed; }
    [[nodiscard]] std::vector<GroupView> snapshot() const;

private:
    // What stands behind records that are in flight.
    struct PendingWrite
    {
        WriteToken token = 0;
        std::vector<DecodedRecord> records;
        std::optional<ProducerId> producer; // whose transaction they belong to
        std::function<void(protocol::ErrorCode, Now)>
            onResult; // None once committed; called once, not on resign
        std::function<void(protocol::ErrorCode)>
            answer; // sends the held answer; called once, also on resign
        void applyTo(DurableState& state) const;
    };

    // writes.cpp
    void append(std::vector<Record> records,
                Now now,
                std::function<void(protocol::ErrorCode, Now)> onResult,
                std::function<void(protocol::ErrorCode)> answer,
                std::optional<TransactionalProducer> producer = std::nullopt);
    void giveUpWaiting(WriteToken token, protocol::ErrorCode error, Now now);
    static void finish(PendingWrite& write, protocol::ErrorCode error, Now now);
    void rebuildWritten();
    void reconcile(
        const std::string& groupId); // a live group for what is durable, none for what is gone

    // join.cpp
    void joinNew(RequestId id,
                 const protocol::JoinGroupRequest& request,
                 std::int16_t version,
                 const Client& client,
                 Group& group,
                 Now now);
    void joinExisting(RequestId id,
                      const protocol::JoinGroupRequest& request,
                      std::int16_t version,
                      const Client& client,
                      Group& group,
                      Now now);
    void joinAsReplacement(RequestId id,
                           const protocol::JoinGroupRequest& request,
                           std::int16_t version,
                           const Client& client,
                           Group& group,
                           const std::string& newMemberId,
                           Now now);
    void addMember(RequestId id,
                   const protocol::JoinGroupRequest& request,
                   std::int16_t version,
                   const Client& client,
                   Group& group,
                   const std::string& memberId,
                   Now now);
    void updateMember(Member& member,
                      const protocol::JoinGroupRequest& request,
                      std::int16_t version,
                      RequestId id);
    [[nodiscard]] bool acceptsAnother(Group& group, const std::string& memberId) const;
    void failJoin(RequestId id,
                  std::int16_t version,
                  const std::string& memberId,
                  protocol::ErrorCode error);
    void answerJoin(const Waiting& waiting, protocol::JoinGroupResponse response);
    [[nodiscard]] static protocol::JoinGroupResponse currentGeneration(const Group& group,
                                                                       const std::string& memberId);
    [[nodiscard]] std::string newMemberId(const std::string& prefix);

    // rebalance.cpp
    void rebalanceOrCompleteJoin(Group& group, const std::string& reason, Now now);
    void prepareRebalance(Group& group, const std::string& reason, Now now);
    void maybeCompleteJoin(Group& group, Now now);
    void onJoinPhaseDeadline(Group& group, Now now);
    void completeJoin(Group& group, Now now);
    void onSyncPhaseDeadline(Group& group, Now now);

    // sync.cpp
    void storeAssignment(Group& group, const protocol::SyncGroupRequest& request, Now now);
    void propagateAssignment(Group& group, protocol::ErrorCode error, Now now);
    void answerSync(const Waiting& waiting,
                    const Group& group,
                    const Bytes& assignment,
                    protocol::ErrorCode error);
    void noteSynced(Group& group, const std::string& memberId);

    // membership.cpp
    void expectHeartbeat(const Group& group, const Member& member, Now now);
    void onSessionExpired(Group& group, const std::string& memberId, Now now);
    // Removes and answers what the member waited for with `error`.
    void removeMember(Group& group,
                      const std::string& memberId,
                      protocol::ErrorCode error,
                      const std::string& reason);
    void removed(Group& group,
                 const std::string& reason,
                 Now now); // moves the group on after members were removed

    // consumer_heartbeat.cpp
    [[nodiscard]] static std::optional<protocol::ConsumerGroupHeartbeatResponse>
    checkConsumerMember(const ConsumerGroup& group,
                        const protocol::ConsumerGroupHeartbeatRequest& request,
                        const std::string& memberId);
    // Takes the group to a new epoch and target if need be, and the member a step towards its target.
    [[nodiscard]] ConsumerMember advance(ConsumerChange& change,
                                         const ConsumerMember& updated,
                                         const std::optional<PartitionsByTopic>& owned,
                                         Now now);

    // The member that has this instance id goes on as `memberId`, with what it had.
    [[nodiscard]] ConsumerMember takeOver(ConsumerChange& change,
                                          const ConsumerMember& holder,
                                          const std::string& memberId);
    [[nodiscard]] bool isFull(const ConsumerGroup& group, const std::string& memberId) const;

    // migration.cpp: a group that changes its kind while it has members
    struct Upgrade
    {
        std::optional<ConsumerGroup> group; // what the classic group goes on as
        std::string refusal;                // when it may not
    };
    [[nodiscard]] Upgrade upgradeOf(const Group& classic, Now now) const;
    // Whether the group is to go on as a classic one when these members are gone.
    [[nodiscard]] bool mayDowngrade(const ConsumerGroup& group,
                                    const std::set<std::string>& without,
                                    std::size_t membersThen) const;
    // Writes `last`, a state of the group in which all members are classic, as a Stable classic group.
    Group& downgrade(const std::string& groupId,
                     const ConsumerGroup& last,
                     Now now,
                     std::function<void(protocol::ErrorCode)> answer);
    // The live object of a classic group goes; who waits in it is answered with `error`.
    void dropClassic(const std::string& groupId, protocol::ErrorCode error);

    // migration_members.cpp: members of the classic protocol in a consumer group
    void joinConsumerGroup(RequestId id,
                           const protocol::JoinGroupRequest& request,
                           std::int16_t version,
                           const Client& client,
                           const ConsumerGroup& group,
                           Now now);
    void syncConsumerGroup(RequestId id,
                           const protocol::SyncGroupRequest& request,
                           const ConsumerGroup& group,
                           Now now);
    [[nodiscard]] protocol::ErrorCode
    heartbeatConsumerGroup(const protocol::HeartbeatRequest& request,
                           const ConsumerGroup& group,
                           Now now);
    void leaveConsumerGroup(RequestId id,
                            const protocol::LeaveGroupRequest& request,
                            std::int16_t version,
                            const ConsumerGroup& group,
                            Now now);
    void expectRejoin(const std::string& groupId, const ConsumerMember& member, Now now);

    // consumer_members.cpp
    void consumerLeave(RequestId id,
                       const protocol::ConsumerGroupHeartbeatRequest& request,
                       Now now);
    void fenceConsumerMembers(const std::string& groupId,
                              const std::set<std::string>& memberIds,
                              const std::string& why,
                              Now now,
                              std::function<void(protocol::ErrorCode)> answer);
    void forgetConsumerMember(const std::string& groupId, const std::string& memberId);
    void onConsumerDeadline(const TimerKey& due, Now now);
    void appendChange(ConsumerChange& change,
                      Now now,
                      std::function<void(protocol::ErrorCode)> answer);
    // Tells when everything that was written until now counts.
    void afterPendingWrites(std::function<void(protocol::ErrorCode)> answer, Now now);
    void
    expectConsumerHeartbeat(const std::string& groupId, const ConsumerMember& member, Now now);
    void watchLoadedConsumerGroup(const std::string& groupId, const ConsumerGroup& group, Now now);
    void onConsumerWriteFailed(const std::string& groupId, Now now);
    [[nodiscard]] std::chrono::milliseconds
    consumerSessionTimeout(const std::string& groupId) const;
    [[nodiscard]] std::chrono::milliseconds
    consumerHeartbeatInterval(const std::string& groupId) const;
    [[nodiscard]] ConsumerChange replaceClassicGroup(const std::string& groupId, Now now);
    // An empty consumer group goes on as an empty classic one, with its offsets.
    void makeClassic(const std::string& groupId, Now now);

    // consumer_admin.cpp
    struct ConsumerCommitter
    {
        std::string memberId;
        std::optional<std::string> instanceId;
        std::int32_t epoch = -1;
        bool transactional = false;
        bool knowsMemberEpochs = true; // OffsetCommit from version 9 on
    };
    [[nodiscard]] protocol::ErrorCode mayCommitAsConsumer(const ConsumerGroup& group,
                                                          const ConsumerCommitter& who,
                                                          const PartitionsByTopic& partitions) const;
    [[nodiscard]] static protocol::ErrorCode
    mayFetchAsConsumer(const ConsumerGroup& group,
                       const std::optional<std::string>& memberId,
                       std::int32_t memberEpoch);
    [[nodiscard]] GroupView viewOf(const std::string& groupId, const ConsumerGroup& group) const;

    // share_heartbeat.cpp
    [[nodiscard]] static std::optional<protocol::ShareGroupHeartbeatResponse>
    checkShareMember(const ShareGroup& group, const protocol::ShareGroupHeartbeatRequest& request);
    // Takes the group to a new epoch and target if need be, and the member to its target.
    [[nodiscard]] ShareMember
    advance(ShareChange& change, const ShareMember& updated, Now now);
    void shareLeave(RequestId id, const protocol::ShareGroupHeartbeatRequest& request, Now now);
    void removeShareMember(const std::string& groupId,
                           const std::string& memberId,
                           const std::string& why,
                           Now now,
                           std::function<void(protocol::ErrorCode)> answer);
    void expectShareHeartbeat(const std::string& groupId, const std::string& memberId, Now now);

    // share_states.cpp: what the share coordinators are asked
    using OnShareStates = std::function<void(const std::vector<ShareStateOutcome>&, Now)>;
    // Puts down in the change which partitions the group reads and has no delivery state of, and returns them.
    [[nodiscard]] std::vector<ShareStateWork::Partition> claimStates(ShareChange& change, Now now);
    void initializeStates(const std::string& groupId, std::vector<ShareStateWork::Partition> partitions);
    // `onResign` is called in place of `done` when the leadership ends before.
    void askShareStates(ShareStateWork::Kind kind,
                        const std::string& groupId,
                        std::vector<ShareStateWork::Partition> partitions,
                        OnShareStates done,
                        std::function<void()> onResign = nullptr);
    void noteInitialized(const std::string& groupId,
                         const std::vector<ShareStateWork::Partition>& partitions,
                         const std::vector<ShareStateOutcome>& outcomes,
                         Now now,
                         std::function<void(protocol::ErrorCode)> answer);
    using Undeleted = std::map<Uuid, protocol::ErrorCode>; // why not, by topic
    // Writes that the state of these topics is on its way out, and asks for that. Then `done` has still to write that it is gone;
    // or `fail` is called, when it could not be written or the leadership ended.
    void deleteStates(const std::string& groupId,
                      const std::set<Uuid>& topics,
                      Now now,
                      std::function<void(const Undeleted&, Now)> done,
                      std::function<void(protocol::ErrorCode)> fail);
    void forgetDeletedTopic(const std::string& topic, Now now);
    void onShareWriteFailed(const std::string& groupId, Now now);

    // share_admin.cpp
    void deleteShareGroup(const std::string& groupId, Now now, std::function<void(protocol::ErrorCode)> done);
    [[nodiscard]] GroupView viewOf(const std::string& groupId, const ShareGroup& group) const;

    // admin.cpp
    void
    removeGroup(const std::string& groupId, Now now, std::function<void(protocol::ErrorCode)> done);

    // expiry.cpp
    void expireOffsets(Now now);

    [[nodiscard]] Group* find(const std::string& groupId);
    [[nodiscard]] const Group* find(const std::string& groupId) const;
    template <class ResponseType> void respond(RequestId id, ResponseType response)
    {
        m_effects.answers.push_back({id, std::move(response)});
    }
    void note(GroupEventType type, const Group& group, std::string text, std::int64_t count = 0);
    void note(GroupEventType type,
              const std::string& groupId,
              std::string text,
              std::int32_t epoch,
              std::int64_t count = 0);

    PartitionIndex m_partition;
    LeaderEpoch m_leaderEpoch;
    const GroupConfig& m_config;
    const TopicLookup& m_topics;
    runtime::Random& m_random;

    bool m_loading = true;
    bool m_resigned = false;
    DurableState m_committed;
    DurableState m_written;
    std::deque<PendingWrite> m_pending; // in the order of the log
    WriteToken m_lastToken = 0;
    // Transactions that ended while the log was read: their markers may lie behind what was read.
    std::vector<std::pair<ProducerId, bool>> m_endedWhileLoading;
    std::map<std::string, Group> m_groups; // classic ones, and those that have offsets only
    // What is not in the log about consumer groups. It may be lost: then more is said than need be.
    struct ConsumerMemberMemory
    {
        PartitionsByTopic reported; // what it last said it has
    };
    struct ConsumerGroupMemory
    {
        bool metadataDirty = false; // topics may have changed since the last look
        bool unsure = false;        // a write has failed: compute the target anew
        std::map<std::string, ConsumerMemberMemory> members;
    };
    std::map<std::string, ConsumerGroupMemory> m_consumerSoft;
    // What is not in the log about share groups, with the same licence.
    struct ShareGroupMemory
    {
        bool unsure = false;           // a write has failed: compute the target anew
        std::map<Uuid, Instant> asked; // when the share coordinator was asked to initialize a topic; it has not answered
        std::set<Uuid> deleting;       // the share coordinator is asked just now
    };
    std::map<std::string, ShareGroupMemory> m_shareSoft;
    struct WaitingShareWork
    {
        OnShareStates done;
        std::function<void()> onResign;
    };
    std::map<std::uint64_t, WaitingShareWork> m_shareWork; // by token
    std::uint64_t m_lastShareWork = 0;
    Timers m_timers;
    Effects m_effects;
};

} // namespace brokerscope::group
