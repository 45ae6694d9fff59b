// The snapshot that follows from what a cluster told: the same values as of a cluster in this process, with what is not told
// left out. Pure: the surveys and the previous picture go in.
#pragma once

#include "engine/cluster/rate_meter.h"
#include "engine/cluster/snapshot.h"
#include "engine/remote/survey.h"

#include <memory>
#include <set>
#include <string>

namespace brokerscope::remote {

class Picture
{
public:
    explicit Picture(std::string servers) : m_servers(std::move(servers)) {}

    // `builtIn`: client ids of the application's own clients.
    [[nodiscard]] std::shared_ptr<const cluster::ClusterSnapshot> of(const Survey& survey,
                                                                     const std::set<std::string>& builtIn);
    // Nobody answered: the last figures, with what is wrong.
    [[nodiscard]] std::shared_ptr<const cluster::ClusterSnapshot> ofSilence(const std::string& problem, WallTime now);

private:
    void addNodes(cluster::ClusterSnapshot& out, const Survey& survey) const;
    void addQuorum(cluster::ClusterSnapshot& out, const Survey& survey) const;
    void addTopics(cluster::ClusterSnapshot& out, const Survey& survey);
    [[nodiscard]] cluster::PartitionSnapshot
    partition(const cluster::ClusterSnapshot& out, const Survey& survey, const std::string& topic,
              const protocol::MetadataResponse::MetadataResponsePartition& told);
    void addGroups(cluster::ClusterSnapshot& out, const Survey& survey) const;
    void addTransactions(cluster::ClusterSnapshot& out, const Survey& survey) const;
    void addClients(cluster::ClusterSnapshot& out, const std::set<std::string>& builtIn) const;

    const std::string m_servers;
    std::shared_ptr<const cluster::ClusterSnapshot> m_last;
    cluster::RateMeter m_rates;
    std::uint64_t m_version = 0;
};

} // namespace brokerscope::remote
