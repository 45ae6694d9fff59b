// The directory that holds a cluster: whose it is, that nobody else uses it, and the identities of cluster and nodes.
#pragma once

#include "engine/base/result.h"
#include "engine/base/uuid.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::cluster {

// What can be told of a data directory from outside.
struct DirectoryFacts
{
    std::string clusterId;
    int nodes = 0;
    std::optional<int> heldBy; // the process that uses it now; its own id if it is this one
};

class DataDirectory
{
public:
    // Makes the directory (0700) or takes one that Brokerscope made before, and locks it until destruction. `nodes` is the
    // number asked for, 0 for whatever is there. Errors, each a sentence for the user: not writable, in use by another
    // Brokerscope, not empty and not Brokerscope's, damaged, or made for another number of nodes.
    [[nodiscard]] static Result<DataDirectory> open(const std::filesystem::path& path, int nodes);
    // Looks without touching anything. Errors: it is gone, it is not Brokerscope's, it is damaged.
    [[nodiscard]] static Result<DirectoryFacts> inspect(const std::filesystem::path& path);
    ~DataDirectory();
    DataDirectory(DataDirectory&& other) noexcept;
    DataDirectory& operator=(DataDirectory&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::string& clusterId() const { return m_clusterId; }
    [[nodiscard]] const std::vector<Uuid>& directoryIds() const { return m_directoryIds; } // of the voters 1, 2, ...
    // Nodes that were added later, by id: brokers only.
    [[nodiscard]] const std::map<int, Uuid>& addedNodes() const { return m_added; }
    // The id that the next added node would have: ids are not used twice.
    [[nodiscard]] int nextNode() const { return m_lastNode + 1; }
    // Takes down that there is one more node, `nextNode()`.
    [[nodiscard]] Result<Uuid> addNode();
    // Forgets an added node and deletes what it kept.
    [[nodiscard]] Result<void> removeNode(int node);
    [[nodiscard]] std::filesystem::path nodePath(int node) const;
    void removeOnClose() { m_remove = true; }

private:
    DataDirectory(std::filesystem::path path, int lock) : m_path(std::move(path)), m_lock(lock) {}
    [[nodiscard]] Result<void> load(int nodes);
    [[nodiscard]] Result<void> create(int nodes);
    [[nodiscard]] Result<void> write() const;

    std::filesystem::path m_path;
    int m_lock = -1;
    bool m_remove = false;
    std::string m_clusterId;
    std::vector<Uuid> m_directoryIds;
    std::map<int, Uuid> m_added;
    int m_lastNode = 0;
};

} // namespace brokerscope::cluster
