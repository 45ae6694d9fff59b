// Snapshots as what changed since the one before. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/cluster/snapshot.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::recording {

// A snapshot is taken apart into sections: the head, the connections, the metadata log, and each topic, group, transaction
// and client by its name.
using Sections = std::map<std::string, Bytes>;

class SnapshotEncoder
{
public:
    // The sections that differ from the last snapshot's, and the names of those that are gone.
    [[nodiscard]] Bytes encode(const cluster::ClusterSnapshot& snapshot);
    void reset() { *this = {}; } // the next one stands on its own

private:
    Sections m_last;
    // Topics that are the very same value as in the last snapshot need not be written to be compared.
    std::map<std::string, std::shared_ptr<const cluster::TopicSnapshot>> m_topics;
    std::shared_ptr<const cluster::MetadataRecords> m_metadataLog; // likewise
};

class SnapshotDecoder
{
public:
    // Error: the bytes are none that an encoder made.
    [[nodiscard]] Result<std::shared_ptr<const cluster::ClusterSnapshot>> decode(ByteView bytes);
    void reset();

private:
    cluster::ClusterSnapshot m_head;
    std::map<std::string, std::shared_ptr<const cluster::TopicSnapshot>> m_topics;
    std::map<std::string, cluster::GroupSnapshot> m_groups;
    std::map<std::string, cluster::TransactionSnapshot> m_transactions;
    std::map<std::string, cluster::ClientSnapshot> m_clients;
    std::vector<cluster::ConnectionSnapshot> m_connections;
    std::shared_ptr<const cluster::MetadataRecords> m_metadataLog;
};

} // namespace brokerscope::recording
