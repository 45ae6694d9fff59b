// The newest committed records of the metadata log, taken apart for a person to read. Fed by every node, as each reads the
// same records: the first to come with one counts. Bounded. Any thread.
#pragma once

#include "engine/cluster/snapshot.h"

#include <deque>
#include <map>
#include <mutex>

namespace brokerscope::broker {
struct CommittedMetadata;
}

namespace brokerscope::cluster {

class MetadataJournal
{
public:
    static constexpr std::size_t kKept = 2000;

    explicit MetadataJournal(std::size_t capacity = kKept) : m_capacity(capacity) {}

    void add(const broker::CommittedMetadata& batch);
    // Oldest first; the same list until something was added. Never null.
    [[nodiscard]] std::shared_ptr<const MetadataRecords> records() const;

private:
    mutable std::mutex m_mutex;
    const std::size_t m_capacity;
    Offset m_next{0}; // all below were seen
    std::deque<std::shared_ptr<const MetadataRecordSnapshot>> m_records;
    std::map<std::string, std::string> m_topicNames; // by id, as records have it
    mutable std::shared_ptr<const MetadataRecords> m_list = std::make_shared<const MetadataRecords>();
    mutable bool m_changed = false;
};

} // namespace brokerscope::cluster
