#include "engine/metadata/leader_chooser.h"

#include "engine/metadata/decision.h"
#include "engine/metadata/node_ids.h"

#include <algorithm>

namespace brokerscope::metadata {
namespace {

struct Elected
{
    NodeId leader = kNoNode;
    bool unclean = false; // may lack acknowledged records
};

class PartitionChange
{
public:
    PartitionChange(const PartitionState& state,
                    const ElectionRules& rules,
                    const PartitionWish& wish)
        : m_state(state), m_rules(rules), m_isr(wish.isr.value_or(state.isr)), m_elr(state.elr),
          m_lastKnownElr(state.lastKnownElr), m_replicas(wish.replicas.value_or(state.replicas)),
          m_adding(wish.addingReplicas.value_or(state.addingReplicas)),
          m_removing(wish.removingReplicas.value_or(state.removingReplicas)),
          m_recovery(wish.recoveryState.value_or(state.recoveryState)),
          m_uncleanlyStopped(wish.uncleanlyStopped)
    {
    }

    void run()
    {
        completeReassignment();
        updateElr();
        elect();
        // Without ELR a partition keeps its last in-sync replica: that is the only memory of who
        // may lead.
        if (m_isr.empty() && !m_rules.elrEnabled)
            m_isr = m_state.isr;
        rememberLastLeader();
    }

    [[nodiscard]] bool fill(protocol::PartitionChangeRecord& out) const
    {
        bool changed = false;
        auto set = [&changed](auto& field, auto value) {
            field = std::move(value);
            changed = true;
        };
        if (m_leader != m_state.leader)
            set(out.leader, m_leader.value());
        else if (leavesReplica()) // whoever left the assignment must not be followed or believed
                                  // any more
            set(out.leader, m_leader.value());
        if (m_isr != m_state.isr)
            set(out.isr, rawIds(m_isr));
        if (m_elr != m_state.elr)
            set(out.eligibleLeaderReplicas, rawIds(m_elr));
        if (m_lastKnownElr != m_state.lastKnownElr)
            set(out.lastKnownElr, rawIds(m_lastKnownElr));
        if (m_recovery != m_state.recoveryState)
            set(out.leaderRecoveryState, static_cast<std::int8_t>(m_recovery));
        if (m_replicas != m_state.replicas) {
            set(out.replicas, rawIds(m_replicas));
            set(out.directories, directoriesOfReplicas());
        }
        if (m_adding != m_state.addingReplicas)
            set(out.addingReplicas, rawIds(m_adding));
        if (m_removing != m_state.removingReplicas)
            set(out.removingReplicas, rawIds(m_removing));
        return changed;
    }

private:
    // A reassignment is done when all new replicas are in sync, and of those that are to stay at least one
    // (KIP-455).
    void completeReassignment()
    {
        if (m_adding.empty() && m_removing.empty())
            return;
        auto stay = without(m_replicas, m_removing);
        auto isr = without(m_isr, m_removing);
        bool caughtUp = !stay.empty() && !isr.empty() &&
                        std::all_of(m_adding.begin(), m_adding.end(), [&](NodeId id) {
                            return contains(isr, id);
                        });
        if (!caughtUp)
            return;
        m_replicas = std::move(stay);
        m_isr = std::move(isr);
        m_elr = without(m_elr, m_removing);
        m_lastKnownElr = without(m_lastKnownElr, m_removing);
        m_adding.clear();
        m_removing.clear();
    }

    // A replica that leaves the ISR while it is below min.insync.replicas stays eligible: the high
    // watermark does not move meanwhile, so it lacks nothing that was acknowledged (KIP-966).
    void updateElr()
    {
        if (!m_rules.elrEnabled)
            return;
        if (m_isr.size() >=
            std::min(static_cast<std::size_t>(m_rules.minInsyncReplicas), m_replicas.size())) {
            m_elr.clear();
            m_lastKnownElr.clear();
            return;
        }
        std::vector<NodeId> candidates = m_elr;
        for (auto id : m_state.isr)
            if (!contains(candidates, id) && contains(m_replicas, id))
                candidates.push_back(id);
        m_elr = without(without(candidates, m_isr), m_uncleanlyStopped);
        std::sort(m_elr.begin(), m_elr.end());
    }

    // What counts as having every acknowledged record.
    [[nodiscard]] bool complete(NodeId id) const
    {
        return contains(m_isr, id) || (m_rules.elrEnabled && contains(m_elr, id));
    }
    [[nodiscard]] bool mayLead(NodeId id) const
    {
        return id != kNoNode && complete(id) && m_rules.mayLead(id);
    }

    // With nobody eligible left, the last leader is the best guess, and it lacks nothing unless its
    // disk lost something.
    [[nodiscard]] std::optional<NodeId> lastKnownLeader() const
    {
        if (m_rules.elrEnabled && m_elr.empty() && m_isr.empty() &&
            m_state.lastKnownElr.size() == 1 && m_rules.mayLead(m_state.lastKnownElr.front()) &&
            contains(m_replicas, m_state.lastKnownElr.front()))
            return m_state.lastKnownElr.front();
        return std::nullopt;
    }

    [[nodiscard]] Elected choose() const
    {
        if (m_rules.election == ElectionKind::Preferred && !m_replicas.empty() &&
            mayLead(m_replicas.front()))
            return {m_replicas.front()};
        if (contains(m_replicas, m_state.leader) && mayLead(m_state.leader))
            return {m_state.leader};
        for (auto id : m_replicas)
            if (mayLead(id))
                return {id};
        if (auto last = lastKnownLeader())
            return {*last, true};
        if (m_rules.election == ElectionKind::Unclean)
            for (auto id : m_replicas)
                if (m_rules.mayLead(id))
                    return {id, true};
        return {};
    }

    void elect()
    {
        auto elected = choose();
        m_leader = elected.leader;
        if (m_leader == kNoNode || m_leader == m_state.leader)
            return;
        if (elected.unclean) {
            // The others may have records that this one lacks, and the other way round: it starts
            // alone.
            m_isr = {m_leader};
            m_elr.clear();
            m_recovery = LeaderRecoveryState::Recovering;
        } else if (!contains(m_isr, m_leader)) { // from the ELR
            m_isr = {m_leader};
            std::erase(m_elr, m_leader);
        }
    }

    void rememberLastLeader()
    {
        if (!m_rules.elrEnabled)
            return;
        if (m_leader != kNoNode)
            m_lastKnownElr.clear();
        else if (m_isr.empty() && m_state.leader != kNoNode)
            m_lastKnownElr = {m_state.leader};
    }

    [[nodiscard]] bool leavesReplica() const
    {
        return !without(m_state.replicas, m_replicas).empty();
    }

    [[nodiscard]] std::vector<Uuid> directoriesOfReplicas() const
    {
        std::vector<Uuid> out;
        for (auto id : m_replicas) {
            auto at = std::find(m_state.replicas.begin(), m_state.replicas.end(), id) -
                      m_state.replicas.begin();
            auto index = static_cast<std::size_t>(at);
            if (index < m_state.directories.size())
                out.push_back(m_state.directories[index]);
            else
                out.push_back(m_rules.directoryOf ? m_rules.directoryOf(id) : Uuid());
        }
        return out;
    }

    const PartitionState& m_state;
    const ElectionRules& m_rules;
    std::vector<NodeId> m_isr;
    std::vector<NodeId> m_elr;
    std::vector<NodeId> m_lastKnownElr;
    std::vector<NodeId> m_replicas;
    std::vector<NodeId> m_adding;
    std::vector<NodeId> m_removing;
    LeaderRecoveryState m_recovery;
    const std::vector<NodeId>& m_uncleanlyStopped;
    NodeId m_leader = kNoNode;
};

} // namespace

std::optional<protocol::PartitionChangeRecord> decidePartitionChange(const Uuid& topicId,
                                                                     PartitionIndex index,
                                                                     const PartitionState& state,
                                                                     const ElectionRules& rules,
                                                                     const PartitionWish& wish)
{
    PartitionChange change(state, rules, wish);
    change.run();
    protocol::PartitionChangeRecord out;
    out.topicId = topicId;
    out.partitionId = index.value();
    if (!change.fill(out))
        return std::nullopt;
    return out;
}

} // namespace brokerscope::metadata
