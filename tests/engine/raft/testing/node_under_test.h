// One quorum, driven by hand. Log actions are executed at once, as the contract demands; syncs are finished by flush();
// everything is kept for the test to look at.
#pragma once

#include "engine/raft/quorum.h"
#include "engine/raft/testing/fake_log.h"
#include "engine/raft/testing/seeded_random.h"

#include <memory>
#include <utility>
#include <vector>

namespace brokerscope::raft::testing {

using std::chrono::milliseconds;

inline ReplicaKey replica(int id)
{
    return {NodeId(id), Uuid::fromRandom(7, static_cast<std::uint64_t>(id))};
}

inline VoterSet votersUpTo(int count)
{
    std::vector<Voter> voters;
    for (int id = 1; id <= count; ++id)
        voters.push_back({replica(id), {{"CONTROLLER", "127.0.0.1", static_cast<std::uint16_t>(9090 + id)}}});
    return VoterSet(std::move(voters));
}

class NodeUnderTest
{
public:
    // Node 1 of `voterCount` voters; with `self` above that an observer. Election timeout 1 to 2 s, fetch timeout 2 to 2.5 s.
    explicit NodeUnderTest(int voterCount = 3, int self = 1)
    {
        config.self = replica(self);
        config.clusterId = "cluster";
        config.voters = votersUpTo(voterCount);
    }

    QuorumConfig config;
    PersistedElection election; // as on disk
    FakeLog log;
    SeededRandom random{1};
    std::unique_ptr<Quorum> quorum;
    Instant now{};
    std::vector<Action> actions;
    int persistCount = 0;

    NodeUnderTest& start()
    {
        quorum = std::make_unique<Quorum>(config, election, log, random);
        quorum->start(now);
        drain();
        return *this;
    }
    // Finishes the sync that is under way, if any.
    void flush()
    {
        log.endSync();
        quorum->onFlushed(log.logEndOffset(), now);
        drain();
    }
    void passTime(Duration duration)
    {
        const Instant end = now + duration;
        while (quorum->nextDeadline() <= end) {
            now = std::max(now, quorum->nextDeadline());
            quorum->onDeadline(now);
            drain();
        }
        now = end;
    }
    template <class Answer, class Message> Answer ask(const Message& message)
    {
        const AnswerId id(++m_lastId);
        quorum->onRequest(id, message, now);
        drain();
        return answerTo<Answer>(id);
    }
    // For requests whose answer may wait.
    AnswerId post(const Request& request)
    {
        const AnswerId id(++m_lastId);
        quorum->onRequest(id, request, now);
        drain();
        return id;
    }
    [[nodiscard]] bool isAnswered(AnswerId id) const
    {
        for (const auto& action : actions) {
            const auto* plain = std::get_if<SendAnswer>(&action);
            const auto* records = std::get_if<SendAnswerWithRecords>(&action);
            const auto* chunk = std::get_if<SendAnswerWithSnapshotChunk>(&action);
            if ((plain && plain->id == id) || (records && records->id == id) || (chunk && chunk->id == id))
                return true;
        }
        return false;
    }
    template <class Answer> Answer answerTo(AnswerId id) const
    {
        for (const auto& action : actions) {
            if (const auto* plain = std::get_if<SendAnswer>(&action); plain && plain->id == id)
                return std::get<Answer>(plain->response);
            if constexpr (std::is_same_v<Answer, FetchResponse>) {
                if (const auto* records = std::get_if<SendAnswerWithRecords>(&action); records && records->id == id)
                    return records->response;
            }
            if constexpr (std::is_same_v<Answer, FetchSnapshotResponse>) {
                if (const auto* chunk = std::get_if<SendAnswerWithSnapshotChunk>(&action); chunk && chunk->id == id)
                    return chunk->response;
            }
        }
        return Answer{ErrorCode::UnknownServerError};
    }
    // The newest request of this kind to `to` that was sent; nothing if there is none.
    template <class Message> std::optional<std::pair<RequestId, Message>> sent(int to) const
    {
        for (auto it = actions.rbegin(); it != actions.rend(); ++it) {
            const auto* request = std::get_if<SendRequest>(&*it);
            if (request && request->to == NodeId(to) && std::holds_alternative<Message>(request->request))
                return std::pair(request->id, std::get<Message>(request->request));
        }
        return std::nullopt;
    }
    void reply(RequestId id, const Response& response)
    {
        quorum->onResponse(id, response, now);
        drain();
    }
    template <class Kind> std::vector<Kind> all() const
    {
        std::vector<Kind> found;
        for (const auto& action : actions) {
            if (const auto* match = std::get_if<Kind>(&action))
                found.push_back(*match);
        }
        return found;
    }
    void drain()
    {
        for (;;) {
            auto effects = quorum->takeEffects();
            if (effects.empty())
                return;
            auto taken = std::move(effects).afterPersisting([this](const PersistedElection& changed) -> Result<void> {
                election = changed;
                ++persistCount;
                return success();
            });
            bool appended = false;
            bool truncated = false;
            for (auto& action : taken.value()) {
                if (const auto* cut = std::get_if<TruncateLog>(&action)) {
                    log.truncate(cut->endOffset);
                    truncated = true;
                } else if (const auto* change = std::get_if<AppendLeaderChange>(&action)) {
                    log.append(change->epoch, 0);
                    appended = true;
                } else if (const auto* records = std::get_if<AppendRecords>(&action)) {
                    log.append(fromBytes(records->records.view()));
                    appended = true;
                } else if (std::holds_alternative<SyncLog>(action)) {
                    log.beginSync();
                }
                actions.push_back(std::move(action));
            }
            if (appended)
                quorum->onAppended(now);
            if (truncated)
                quorum->onTruncated(now);
        }
    }

    // ---- Shortcuts to a role
    void becomeFollowerOf(int leader, int epoch)
    {
        BeginQuorumEpochRequest begin;
        begin.leader = NodeId(leader);
        begin.epoch = LeaderEpoch(epoch);
        begin.voter = config.self;
        ask<BeginQuorumEpochResponse>(begin);
    }
    // Lets the timeouts pass and wins every vote that is needed; the log of the new leader is synced.
    void becomeLeader()
    {
        while (quorum->role() != Role::Prospective && !quorum->isLeader())
            passTime(milliseconds(100));
        for (int round = 0; round < 2; ++round) {
            for (int voter = 2; voter <= static_cast<int>(config.voters.size()); ++voter) {
                if (const auto vote = sent<VoteRequest>(voter); vote && !quorum->isLeader())
                    reply(vote->first, VoteResponse{ErrorCode::None, kNoNode, quorum->epoch(), true});
            }
        }
        flush();
    }
    // What a replica that has the log up to `offset` asks its leader.
    [[nodiscard]] FetchRequest fetchFrom(int id, std::int64_t offset, int lastEpoch) const
    {
        FetchRequest fetch;
        fetch.clusterId = "cluster";
        fetch.replica = replica(id);
        fetch.currentLeaderEpoch = quorum->epoch();
        fetch.fetchOffset = Offset(offset);
        fetch.lastFetchedEpoch = LeaderEpoch(lastEpoch);
        fetch.maxWait = milliseconds(500);
        fetch.maxBytes = 1000;
        fetch.highWatermark = quorum->highWatermark();
        return fetch;
    }
    [[nodiscard]] VoteRequest voteFor(int id, int epoch, int lastEpoch = 0, std::int64_t logEnd = 0) const
    {
        VoteRequest vote;
        vote.clusterId = "cluster";
        vote.voter = config.self;
        vote.candidate = replica(id);
        vote.epoch = LeaderEpoch(epoch);
        vote.lastEpoch = LeaderEpoch(lastEpoch);
        vote.logEndOffset = Offset(logEnd);
        return vote;
    }
    [[nodiscard]] VoteRequest preVoteFor(int id, int epoch, int lastEpoch = 0, std::int64_t logEnd = 0) const
    {
        auto vote = voteFor(id, epoch, lastEpoch, logEnd);
        vote.preVote = true;
        return vote;
    }

private:
    std::uint64_t m_lastId = 0;
};

} // namespace brokerscope::raft::testing
