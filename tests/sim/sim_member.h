// Members of consumer groups: what they are assigned, where they are in it, what they commit. The two ways in which a
// member comes by its assignment are classes of their own (SimClassicMember, SimConsumerMember).
#pragma once

#include "sim/sim_client.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace brokerscope::sim {

// The partitions that a member has at the moment. It begins each where the group's last commit is, reads on from there
// and commits what it was given.
class SimAssignment
{
public:
    SimAssignment(SimCluster& cluster, SimClient& client, History& history, std::string group, std::string topic);

    struct Identity
    {
        std::string memberId;
        std::int32_t epoch = -1; // generation, or member epoch
    };
    void setCoordinator(NodeId node) { m_coordinator = node; }
    void setIdentity(Identity identity) { m_identity = std::move(identity); }
    void onRefused(std::function<void(protocol::ErrorCode)> refused) { m_refused = std::move(refused); }

    void set(const std::set<int>& partitions); // goes on where it is in those that it had
    void drop() { set({}); }
    void commit(std::function<void()> done = {}); // `done` when it is answered, either way
    [[nodiscard]] const std::set<int>& partitions() const { return m_partitions; }
    [[nodiscard]] Offset position(int partition) const; // -1 while it is not known
    [[nodiscard]] std::int64_t commits() const { return m_commits; }

private:
    struct Position
    {
        bool known = false;
        Offset next{0};
        Offset committed{-1};
        int session = 0; // rises with every time that it is assigned
    };
    void askForPosition(int partition);
    void fetch(int partition);
    void take(int partition, const protocol::FetchResponse::PartitionData& answer);
    [[nodiscard]] bool isCurrent(int partition, int session) const;
    void note(int partition, CommitEvent::Kind kind, std::int64_t value);

    SimCluster& m_cluster;
    SimClient& m_client;
    History& m_history;
    const std::string m_group;
    const std::string m_topic;
    NodeId m_coordinator = kNoNode;
    Identity m_identity;
    std::function<void(protocol::ErrorCode)> m_refused;
    std::set<int> m_partitions;
    std::map<int, Position> m_positions;
    int m_sessions = 0;
    std::int64_t m_commits = 0;
};

class SimMember
{
public:
    virtual ~SimMember() = default;
    virtual void start() = 0;
    virtual void leave() = 0;
    [[nodiscard]] virtual bool isStable() const = 0; // has what it is assigned, and nothing under way
    [[nodiscard]] virtual const SimAssignment& assignment() const = 0;
    [[nodiscard]] virtual NodeId id() const = 0;
};

// The classic protocol, eager: JoinGroup, SyncGroup, Heartbeat; gives everything up before it joins again.
class SimClassicMember final : public SimMember
{
public:
    SimClassicMember(SimCluster& cluster, NodeId clientId, std::string group, std::string topic, History& history);
    void start() override;
    void leave() override;
    [[nodiscard]] bool isStable() const override { return m_state == State::Stable; }
    [[nodiscard]] const SimAssignment& assignment() const override { return m_assignment; }
    [[nodiscard]] NodeId id() const override { return m_client.id(); }

private:
    enum class State { Looking, Joining, Syncing, Stable, Left };
    void findCoordinator();
    void joinLater();
    void join();
    void sync(bool isLeader, const std::vector<std::string>& members);
    void heartbeat(int life);
    void commitNow(int life);
    void refusedWith(protocol::ErrorCode error);
    [[nodiscard]] bool is(int life, State state) const { return m_life == life && m_state == state; }

    SimClient m_client;
    const std::string m_group;
    const std::string m_topic;
    SimAssignment m_assignment;
    NodeId m_coordinator = kNoNode;
    State m_state = State::Looking;
    int m_life = 0; // rises whenever it begins anew: answers to what was asked before do not count
    std::string m_memberId;
    std::int32_t m_generation = -1;
};

// The consumer protocol (KIP-848): one heartbeat does it all, and the assignment changes piece by piece.
class SimConsumerMember final : public SimMember
{
public:
    SimConsumerMember(SimCluster& cluster, NodeId clientId, std::string group, std::string topic, History& history);
    void start() override;
    void leave() override;
    [[nodiscard]] bool isStable() const override { return m_epoch > 0 && !m_left && !m_changing; }
    [[nodiscard]] const SimAssignment& assignment() const override { return m_assignment; }
    [[nodiscard]] NodeId id() const override { return m_client.id(); }

private:
    void findCoordinator();
    void heartbeat();
    void heartbeatLater(Duration after);
    void commitSometimes();
    void change(const std::set<int>& wanted);
    void fenced();
    void refusedWith(protocol::ErrorCode error);

    SimClient m_client;
    const std::string m_group;
    const std::string m_topic;
    SimAssignment m_assignment;
    NodeId m_coordinator = kNoNode;
    const std::string m_memberId; // made by the member (KIP-1082)
    std::int32_t m_epoch = 0;
    bool m_full = true;     // the next heartbeat says everything
    bool m_changing = false; // something is given back first
    bool m_left = false;
    int m_beat = 0;
};

} // namespace brokerscope::sim
