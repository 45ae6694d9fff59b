#include "engine/raft/testing/quorum_simulation.h"

#include <algorithm>
#include <deque>
#include <sstream>

namespace brokerscope::raft::testing {

namespace {

using std::chrono::milliseconds;

template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

QuorumConfig configFor(NodeId self, const VoterSet& voters)
{
    QuorumConfig config;
    config.self = {self, Uuid::fromRandom(7, static_cast<std::uint64_t>(self.value()))};
    config.clusterId = "simulated";
    config.voters = voters;
    config.fetchTimeout = milliseconds(400);
    config.electionTimeout = milliseconds(200);
    config.electionBackoffMax = milliseconds(200);
    config.requestTimeout = milliseconds(300);
    config.retryBackoff = milliseconds(20);
    config.fetchMaxWait = milliseconds(100);
    config.fetchSnapshotMaxBytes = 50; // chunks end in the middle of an entry
    return config;
}

} // namespace

struct QuorumSimulation::Node
{
    NodeId id;
    FakeLog log;
    PersistedElection onDisk;
    Bytes download;
    std::unique_ptr<Quorum> quorum; // null while it is down
    std::uint64_t incarnation = 0;
    Instant pausedUntil{};
    std::deque<std::function<void(Quorum&)>> waiting; // inputs that came during a pause
    bool draining = false;
    Offset highWatermark{0};
    Instant wakeAt = kNever;
    std::map<AnswerId, std::function<void(Response)>> callers;
    std::uint64_t nextCaller = 0;
};

QuorumSimulation::QuorumSimulation(SimulationOptions options) : m_options(options), m_random(options.seed)
{
    std::vector<Voter> voters;
    for (int i = 1; i <= m_options.voters; ++i)
        voters.push_back({{NodeId(i), Uuid::fromRandom(7, static_cast<std::uint64_t>(i))}, {}});
    m_voters = VoterSet(voters);
    for (int i = 1; i <= m_options.voters + m_options.observers; ++i) {
        auto created = std::make_unique<Node>();
        created->id = NodeId(i);
        m_nodes[NodeId(i)] = std::move(created);
    }
    for (const auto& [id, each] : m_nodes)
        restart(id);
    at(m_now + milliseconds(50), [this] { clientAppends(); });
    at(m_now + milliseconds(100), [this] { injectFault(); });
}

QuorumSimulation::~QuorumSimulation() = default;

QuorumSimulation::Node& QuorumSimulation::node(NodeId id)
{
    return *m_nodes.at(id);
}

const Quorum* QuorumSimulation::quorum(NodeId id) const
{
    return m_nodes.at(id)->quorum.get();
}

void QuorumSimulation::step()
{
    if (m_events.empty())
        return;
    auto next = m_events.extract(m_events.begin());
    m_now = next.key().first;
    next.mapped()();
}

void QuorumSimulation::run(Duration duration)
{
    const Instant end = m_now + duration;
    while (!m_events.empty() && m_events.begin()->first.first <= end && m_failure.empty())
        step();
    m_now = std::max(m_now, end);
}

void QuorumSimulation::runWithFaults(Duration duration)
{
    m_faulty = true;
    run(duration);
}

bool QuorumSimulation::settlesAfterHealing(Duration limit)
{
    m_faulty = false;
    heal();
    for (auto& [id, each] : m_nodes) {
        if (!each->quorum)
            restart(id);
    }
    const Instant end = m_now + limit;
    run(milliseconds(2000)); // clients go on for a while, then everybody must catch up
    m_appending = false;
    while (m_now < end && m_failure.empty()) {
        run(milliseconds(100));
        const NodeId leader = agreedLeader();
        if (leader == kNoNode)
            continue;
        const auto& history = node(leader).log.history();
        const bool all = std::all_of(m_nodes.begin(), m_nodes.end(), [&](const auto& entry) {
            return entry.second->log.history() == history &&
                   entry.second->quorum->highWatermark() == node(leader).log.logEndOffset();
        });
        if (all)
            return true;
    }
    return false;
}

NodeId QuorumSimulation::agreedLeader() const
{
    NodeId leader = kNoNode;
    for (const auto& [id, each] : m_nodes) {
        if (!each->quorum)
            continue;
        if (leader != kNoNode && each->quorum->leader() != leader)
            return kNoNode;
        leader = each->quorum->leader();
        if (leader == kNoNode)
            return kNoNode;
    }
    if (leader == kNoNode || !m_nodes.at(leader)->quorum || !m_nodes.at(leader)->quorum->isLeader())
        return kNoNode;
    return leader;
}

// ---- Faults

void QuorumSimulation::cutOff(NodeId id)
{
    for (const auto& [other, each] : m_nodes) {
        m_cut.insert({id, other});
        m_cut.insert({other, id});
    }
}

void QuorumSimulation::heal()
{
    m_cut.clear();
}

void QuorumSimulation::crash(NodeId id)
{
    auto& victim = node(id);
    ++victim.incarnation;
    victim.quorum.reset();
    victim.waiting.clear();
    victim.callers.clear();
    victim.log.losePower(m_random.below(3));
    victim.highWatermark = Offset(0);
}

void QuorumSimulation::restart(NodeId id)
{
    auto& born = node(id);
    ++born.incarnation;
    born.pausedUntil = {};
    born.wakeAt = kNever;
    auto config = configFor(id, m_voters);
    config.fetchMaxBytes = m_options.entriesPerFetch * 12;
    born.quorum = std::make_unique<Quorum>(std::move(config), born.onDisk, born.log, m_random);
    input(born, [this](Quorum& quorum) { quorum.start(m_now); });
}

void QuorumSimulation::pause(NodeId id, Duration duration)
{
    auto& sleeper = node(id);
    sleeper.pausedUntil = m_now + duration;
    const auto incarnation = sleeper.incarnation;
    at(sleeper.pausedUntil, [this, id, incarnation] {
        auto& awake = node(id);
        if (awake.incarnation != incarnation)
            return;
        auto inputs = std::exchange(awake.waiting, {});
        for (auto& each : inputs)
            input(awake, each);
        wakeAtDeadline(awake);
    });
}

void QuorumSimulation::stopGracefully(NodeId id)
{
    input(node(id), [this](Quorum& quorum) { quorum.shutdown(m_now); });
}

void QuorumSimulation::injectFault()
{
    const auto pauseMs = m_options.faultEveryMs / 4 + static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_options.faultEveryMs * 3 / 2)));
    at(m_now + milliseconds(pauseMs), [this] { injectFault(); });
    if (!m_faulty)
        return;
    const NodeId id(1 + static_cast<int>(m_random.below(m_nodes.size())));
    auto& victim = node(id);
    switch (m_random.below(8)) {
    case 0:
    case 1:
        if (victim.quorum)
            crash(id);
        break;
    case 2:
    case 3:
        if (!victim.quorum)
            restart(id);
        break;
    case 4: { // one direction of one link
        const NodeId other(1 + static_cast<int>(m_random.below(m_nodes.size())));
        m_cut.insert({id, other});
        break;
    }
    case 5: cutOff(id); break;
    case 6: heal(); break;
    case 7:
        if (victim.quorum && m_random.chance(500))
            pause(id, milliseconds(static_cast<int>(m_random.below(800))));
        else if (victim.quorum && victim.quorum->isLeader())
            input(victim, [this](Quorum& quorum) { quorum.resign(m_now); });
        break;
    default: break;
    }
}

void QuorumSimulation::clientAppends()
{
    at(m_now + milliseconds(5 + static_cast<int>(m_random.below(60))), [this] { clientAppends(); });
    if (!m_appending)
        return;
    for (auto& [id, each] : m_nodes) {
        if (!each->quorum || each->pausedUntil > m_now)
            continue;
        if (each->quorum->isLeader()) {
            const auto count = 1 + m_random.below(3);
            for (std::uint64_t i = 0; i < count; ++i)
                each->log.append(each->quorum->epoch(), m_nextValue++);
            input(*each, [this](Quorum& quorum) { quorum.onAppended(m_now); });
        }
        if (m_options.snapshots && m_random.chance(30) && each->highWatermark > each->log.logStartOffset() + 4) {
            each->log.takeSnapshot(each->highWatermark);
        }
    }
}

// ---- The driver

void QuorumSimulation::input(Node& target, const std::function<void(Quorum&)>& give)
{
    if (!target.quorum)
        return;
    if (target.pausedUntil > m_now) {
        target.waiting.push_back(give);
        return;
    }
    give(*target.quorum);
    drain(target);
    check(target);
    wakeAtDeadline(target);
}

void QuorumSimulation::drain(Node& target)
{
    for (;;) {
        auto effects = target.quorum->takeEffects();
        if (effects.empty())
            return;
        auto actions = std::move(effects).afterPersisting([&](const PersistedElection& election) -> Result<void> {
            if (m_options.bug != PlantedBug::ForgetsElection)
                target.onDisk = election;
            return success();
        });
        std::vector<std::function<void(Quorum&)>> followUps;
        for (auto& action : actions.value())
            execute(target, std::move(action), followUps);
        for (auto& followUp : followUps)
            followUp(*target.quorum);
    }
}

void QuorumSimulation::execute(Node& target, Action action, std::vector<std::function<void(Quorum&)>>& followUps)
{
    const NodeId id = target.id;
    std::visit(
        Overloaded{
            [&](const TruncateLog& truncate) {
                target.log.truncate(truncate.endOffset);
                followUps.push_back([this](Quorum& quorum) { quorum.onTruncated(m_now); });
            },
            [&](const AppendLeaderChange& change) {
                target.log.append(change.epoch, 0);
                followUps.push_back([this](Quorum& quorum) { quorum.onAppended(m_now); });
            },
            [&](const AppendRecords& append) {
                target.log.append(fromBytes(append.records.view()));
                followUps.push_back([this](Quorum& quorum) { quorum.onAppended(m_now); });
            },
            [&](const SyncLog&) {
                target.log.beginSync();
                const auto end = target.log.logEndOffset();
                const auto incarnation = target.incarnation;
                if (m_options.bug == PlantedBug::ClaimsSyncTooEarly)
                    followUps.push_back([this, end](Quorum& quorum) { quorum.onFlushed(end, m_now); });
                at(m_now + milliseconds(1 + static_cast<int>(m_random.below(30))), [this, id, end, incarnation] {
                    auto& synced = node(id);
                    if (synced.incarnation != incarnation)
                        return;
                    synced.log.endSync();
                    if (m_options.bug != PlantedBug::ClaimsSyncTooEarly)
                        input(synced, [this, end](Quorum& quorum) { quorum.onFlushed(end, m_now); });
                });
            },
            [&](const StartSnapshotDownload&) { target.download.clear(); },
            [&](const WriteSnapshotChunk& chunk) {
                const auto bytes = chunk.bytes.view();
                if (chunk.position != static_cast<std::int64_t>(target.download.size()))
                    fail("a snapshot chunk does not continue the file");
                target.download.insert(target.download.end(), bytes.begin(), bytes.end());
            },
            [&](const InstallSnapshot& install) {
                target.log.install(install.id, target.download);
                ++m_snapshotsInstalled;
                followUps.push_back([this](Quorum& quorum) { quorum.onSnapshotInstalled(m_now); });
            },
            [&](const AbandonSnapshotDownload&) { target.download.clear(); },
            [&](SendRequest& request) { sendRequest(target, std::move(request)); },
            [&](SendAnswer& ready) { answer(target, ready.id, std::move(ready.response)); },
            [&](SendAnswerWithRecords& ready) {
                const auto from = static_cast<std::size_t>(ready.from.value());
                const auto end = target.log.history().size();
                const auto count = std::max<std::size_t>(1, static_cast<std::size_t>(ready.maxBytes) / 12);
                ready.response.records = SharedBytes(toBytes(target.log.history(), from, std::min(end, from + count)));
                answer(target, ready.id, std::move(ready.response));
            },
            [&](SendAnswerWithSnapshotChunk& ready) {
                const auto& file = target.log.snapshot(ready.response.snapshotId);
                const auto from = static_cast<std::size_t>(ready.response.position);
                const auto to = std::min(file.size(), from + static_cast<std::size_t>(ready.maxBytes));
                ready.response.bytes = SharedBytes(Bytes(file.begin() + static_cast<std::ptrdiff_t>(from),
                                                         file.begin() + static_cast<std::ptrdiff_t>(to)));
                answer(target, ready.id, std::move(ready.response));
            },
            [&](const HighWatermarkAdvanced& advanced) {
                if (advanced.to <= target.highWatermark)
                    fail("the high watermark went back");
                target.highWatermark = advanced.to;
                commit(target, advanced.to);
            },
            [&](const RoleChanged& changed) {
                m_trace = (m_trace ^ static_cast<std::uint64_t>(m_now.time_since_epoch().count()) ^
                           static_cast<std::uint64_t>(changed.epoch.value() * 64 + id.value() * 8 +
                                                      static_cast<int>(changed.to))) *
                          1099511628211ull;
                if (changed.to != Role::Leader)
                    return;
                const auto [known, isNew] = m_leaders.emplace(changed.epoch, id);
                if (!isNew && known->second != id)
                    fail("two leaders in one epoch");
                // What was committed in this epoch or before; a late winner of an old epoch need not have what came after.
                const auto& history = target.log.history();
                for (std::size_t i = 0; i < m_committed.size(); ++i) {
                    if (m_committedIn[i] <= changed.epoch && (i >= history.size() || history[i] != m_committed[i]))
                        fail("a leader lacks committed records");
                }
            },
            [&](const VoteCast&) {},
            [&](const Fault&) { fail("a follower had to cut off committed records"); },
        },
        action);
}

void QuorumSimulation::deliver(NodeId from, NodeId to, std::function<void(Node&)> arrive)
{
    const auto incarnation = node(to).incarnation;
    const bool lost = m_faulty && m_random.chance(30);
    // Independent delays: messages overtake each other.
    at(m_now + std::chrono::microseconds(500 + m_random.below(m_random.chance(50) ? 150000 : 8000)),
       [this, from, to, incarnation, lost, arrive = std::move(arrive)] {
           auto& receiver = node(to);
           if (!lost && !m_cut.contains({from, to}) && receiver.quorum && receiver.incarnation == incarnation)
               arrive(receiver);
       });
}

void QuorumSimulation::sendRequest(Node& sender, SendRequest request)
{
    const NodeId from = sender.id;
    const NodeId to = request.to;
    const auto incarnation = sender.incarnation;
    if (m_options.bug == PlantedBug::ExaggeratesItsLog) {
        if (auto* vote = std::get_if<VoteRequest>(&request.request)) {
            vote->logEndOffset += 1000;
            vote->lastEpoch = LeaderEpoch(vote->preVote ? vote->epoch.value() : vote->epoch.value() - 1);
        }
    }
    if (const auto* vote = std::get_if<VoteRequest>(&request.request); vote && !vote->preVote) {
        const auto [told, isNew] = m_votesTold.emplace(std::pair(from, vote->epoch), from);
        if (!isNew && told->second != from)
            fail("a candidate had voted for somebody else in this epoch");
    }
    if (!node(to).quorum) { // connection refused
        at(m_now + milliseconds(1), [this, from, incarnation, id = request.id] {
            auto& failed = node(from);
            if (failed.incarnation == incarnation)
                input(failed, [this, id](Quorum& quorum) { quorum.onSendFailed(id, m_now); });
        });
        return;
    }
    deliver(from, to, [this, from, to, incarnation, request = std::move(request)](Node& receiver) {
        const AnswerId id(++receiver.nextCaller);
        receiver.callers[id] = [this, from, to, incarnation, requestId = request.id](Response response) {
            if (node(from).incarnation != incarnation)
                return;
            deliver(to, from, [this, requestId, response = std::move(response)](Node& asker) {
                input(asker, [this, requestId, response](Quorum& quorum) {
                    quorum.onResponse(requestId, response, m_now);
                });
            });
        };
        input(receiver, [this, id, request](Quorum& quorum) { quorum.onRequest(id, request.request, m_now); });
    });
}

void QuorumSimulation::answer(Node& speaker, AnswerId id, Response response)
{
    std::visit(
        [&](const auto& each) {
            auto& told = m_epochsTold[speaker.id];
            if (each.epoch < told)
                fail("a node told of a lower epoch than before");
            told = std::max(told, each.epoch);
        },
        response);
    const auto caller = speaker.callers.find(id);
    if (caller == speaker.callers.end()) {
        fail("a request was answered twice");
        return;
    }
    auto reply = std::move(caller->second);
    speaker.callers.erase(caller);
    reply(std::move(response));
}

void QuorumSimulation::wakeAtDeadline(Node& target)
{
    const Instant deadline = target.quorum->nextDeadline();
    if (deadline == kNever || deadline == target.wakeAt)
        return;
    target.wakeAt = deadline;
    at(std::max(deadline, m_now), [this, id = target.id, incarnation = target.incarnation, deadline] {
        auto& woken = node(id);
        if (woken.incarnation != incarnation || woken.wakeAt != deadline)
            return;
        woken.wakeAt = kNever;
        input(woken, [this](Quorum& quorum) { quorum.onDeadline(m_now); });
    });
}

// ---- Promises

void QuorumSimulation::commit(const Node& by, Offset highWatermark)
{
    const auto& history = by.log.history();
    const auto end = static_cast<std::size_t>(highWatermark.value());
    if (end > history.size()) {
        fail("committed more than the log has");
        return;
    }
    const auto known = std::min(end, m_committed.size());
    if (!std::equal(history.begin(), history.begin() + static_cast<std::ptrdiff_t>(known), m_committed.begin()))
        fail("two nodes committed different records at one offset");
    for (auto i = m_committed.size(); i < end; ++i) {
        m_committed.push_back(history[i]);
        m_committedIn.push_back(by.quorum->epoch());
    }
}

void QuorumSimulation::check(const Node& target)
{
    const auto& quorum = *target.quorum;
    if (quorum.highWatermark() > target.log.logEndOffset())
        fail("the high watermark is beyond the log's end");
    if (quorum.voted() && quorum.voted()->id != kNoNode) {
        const auto [told, isNew] = m_votesTold.emplace(std::pair(target.id, quorum.epoch()), quorum.voted()->id);
        if (!isNew && told->second != quorum.voted()->id)
            fail("a node voted twice in one epoch");
    }
    if (m_options.bug == PlantedBug::CommitsOldEpochs && quorum.isLeader()) {
        std::vector<Offset> offsets;
        for (const auto& voter : quorum.describe(m_now).voters)
            offsets.push_back(voter.key.id == target.id ? quorum.flushedOffset() : voter.logEndOffset);
        std::sort(offsets.begin(), offsets.end(), std::greater<>{});
        commit(target, std::max(offsets[offsets.size() / 2], Offset(0)));
    }
}

void QuorumSimulation::fail(std::string what)
{
    if (!m_failure.empty())
        return;
    std::ostringstream out;
    out << "seed " << m_options.seed << " at " << std::chrono::duration_cast<milliseconds>(m_now.time_since_epoch()).count()
        << " ms: " << what;
    m_failure = out.str();
}

} // namespace brokerscope::raft::testing
