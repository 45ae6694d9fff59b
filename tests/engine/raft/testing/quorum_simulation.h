// A whole quorum in one thread from one seed: virtual time, links that lose, delay and reorder, power losses that take
// unsynced records. After every event the promises of the quorum are checked; the first broken one is kept in failure().
#pragma once

#include "engine/raft/quorum.h"
#include "engine/raft/testing/fake_log.h"
#include "engine/raft/testing/seeded_random.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace brokerscope::raft::testing {

// Mistakes of the driver or of a peer, put in on purpose: the checks must find each of them.
enum class PlantedBug {
    None,
    ForgetsElection,      // messages leave although epoch and vote were not persisted
    ClaimsSyncTooEarly,   // a sync is reported done before it is
    CommitsOldEpochs,     // counts replicas, but not whose epoch the record is of
    ExaggeratesItsLog,    // candidates claim a longer log than they have
};

struct SimulationOptions
{
    std::uint64_t seed = 1;
    int voters = 3;
    int observers = 0;
    PlantedBug bug = PlantedBug::None;
    bool snapshots = true;
    int entriesPerFetch = 8; // 1: an older epoch's records reach the followers long before the new leader's own
    int faultEveryMs = 160;  // on average
};

class QuorumSimulation
{
public:
    explicit QuorumSimulation(SimulationOptions options);
    ~QuorumSimulation();

    // Runs with faults for `duration` of virtual time.
    void runWithFaults(Duration duration);
    // Ends all faults, restarts everybody, and runs until all logs agree and are committed, or the time is over.
    [[nodiscard]] bool settlesAfterHealing(Duration limit);
    void run(Duration duration);

    [[nodiscard]] const std::string& failure() const { return m_failure; } // empty: all promises held
    [[nodiscard]] std::size_t committedCount() const { return m_committed.size(); }
    [[nodiscard]] std::size_t elections() const { return m_leaders.size(); }
    [[nodiscard]] std::size_t snapshotsInstalled() const { return m_snapshotsInstalled; }
    [[nodiscard]] std::uint64_t trace() const { return m_trace; } // the same for the same seed
    // kNoNode: nobody, or not everybody agrees.
    [[nodiscard]] NodeId agreedLeader() const;

    void cutOff(NodeId node);
    void heal();
    void crash(NodeId node);
    void restart(NodeId node);
    void pause(NodeId node, Duration duration);
    void stopGracefully(NodeId node);
    void setFaults(bool on) { m_faulty = on; }
    [[nodiscard]] const Quorum* quorum(NodeId node) const;
    [[nodiscard]] Instant now() const { return m_now; }
    void step();

private:
    struct Node;
    using Event = std::function<void()>;

    void at(Instant when, Event event) { m_events.emplace(std::pair(when, m_nextEvent++), std::move(event)); }
    void deliver(NodeId from, NodeId to, std::function<void(Node&)> arrive);
    void input(Node& node, const std::function<void(Quorum&)>& give);
    void drain(Node& node);
    void execute(Node& node, Action action, std::vector<std::function<void(Quorum&)>>& followUps);
    void sendRequest(Node& node, SendRequest request);
    void answer(Node& node, AnswerId id, Response response);
    void wakeAtDeadline(Node& node);
    void injectFault();
    void clientAppends();
    void commit(const Node& node, Offset highWatermark);
    void check(const Node& node);
    void fail(std::string what);
    Node& node(NodeId id);

    SimulationOptions m_options;
    SeededRandom m_random;
    VoterSet m_voters;
    Instant m_now{};
    std::map<std::pair<Instant, std::uint64_t>, Event> m_events;
    std::uint64_t m_nextEvent = 0;
    std::map<NodeId, std::unique_ptr<Node>> m_nodes;
    std::set<std::pair<NodeId, NodeId>> m_cut; // from, to
    bool m_faulty = true;
    bool m_appending = true;
    std::uint64_t m_nextValue = 1;
    std::size_t m_snapshotsInstalled = 0;
    std::uint64_t m_trace = 1469598103934665603ull;

    std::vector<Entry> m_committed;
    std::vector<LeaderEpoch> m_committedIn; // the epoch each of them was committed in
    std::map<LeaderEpoch, NodeId> m_leaders;
    std::map<std::pair<NodeId, LeaderEpoch>, NodeId> m_votesTold;
    std::map<NodeId, LeaderEpoch> m_epochsTold;
    std::string m_failure;
};

} // namespace brokerscope::raft::testing
