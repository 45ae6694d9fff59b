// The clients of a run: who they are, when they are done, and what they saw.
#pragma once

#include "sim/history.h"
#include "sim/sim_churner.h"
#include "sim/sim_committer.h"
#include "sim/sim_member.h"
#include "sim/sim_producer.h"
#include "sim/sim_reader.h"
#include "sim/sim_transactor.h"
#include "sim/swarm_run.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::sim {

class Load
{
public:
    static constexpr const char* kTopic = "orders";
    static constexpr int kPartitions = 2;
    static constexpr const char* kResults = "results"; // of transactions
    static constexpr int kResultPartitions = 2;

    Load(SimCluster& cluster, History& history, bool withChurn);
    ~Load();
    void start();
    [[nodiscard]] std::vector<NodeId> pausable() const; // clients that may become zombies

    // The end of a run, step by step.
    void stop();                   // nothing new is begun
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] std::string whoIsBusy() const;
    [[nodiscard]] bool caughtUp() { return whoIsBehind().empty(); } // groups are stable, their members at the end
    [[nodiscard]] std::string whoIsBehind();
    void leave();                  // consumers leave their groups
    void readEverything();         // the final read begins
    [[nodiscard]] bool hasReadEverything() const { return whoIsReading().empty(); }
    [[nodiscard]] std::string whoIsReading() const;
    void writeDownTheEnd();        // what the final read saw goes into the history

    [[nodiscard]] std::vector<std::pair<std::string, int>> topics() const; // whose copies must be the same
    void addTo(RunResult& result) const;

private:
    void startGroup(const std::string& name, std::vector<std::unique_ptr<SimMember>> members);
    [[nodiscard]] std::string whoIsBehind(const std::string& group, std::map<PartitionIndex, Offset>& ends);

    void startTransactor(int partition);
    void takeOverSometimes();

    SimCluster& m_cluster;
    History& m_history;
    SimProducer m_first;
    SimProducer m_second;
    SimReader m_all;
    SimReader m_committed;
    SimReader m_results;
    SimReader m_resultsCommitted;
    SimCommitter m_committer;
    std::unique_ptr<SimChurner> m_churner;
    SimClient m_scout;
    std::map<std::string, std::vector<std::unique_ptr<SimMember>>> m_groups;
    std::map<int, std::vector<std::unique_ptr<SimTransactor>>> m_transactors; // by partition; the present one last
    int m_nextTransactor = 130;
    bool m_stopped = false;
};

} // namespace brokerscope::sim
