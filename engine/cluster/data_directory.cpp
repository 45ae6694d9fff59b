#include "engine/cluster/data_directory.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brokerscope::cluster {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kDescription = "cluster.json";
constexpr const char* kLock = ".lock";
constexpr int kDefaultNodes = 3;
constexpr int kMaxNodeId = 99; // the controllers' ports begin a hundred above the clients'

Uuid randomUuid()
{
    std::random_device device;
    auto half = [&] { return (std::uint64_t{device()} << 32) | device(); };
    return Uuid::fromRandom(half(), half());
}

// Who said in the lock that it uses the directory, if that process still runs. Only the lock itself decides.
std::optional<int> holderOf(const fs::path& path)
{
    std::ifstream file(path / kLock);
    int process = 0;
    if (!(file >> process) || process <= 0 || (::kill(process, 0) != 0 && errno != EPERM))
        return std::nullopt;
    return process;
}

void sign(int lock)
{
    const auto text = std::to_string(::getpid()) + "\n";
    if (::ftruncate(lock, 0) == 0)
        (void)!::pwrite(lock, text.data(), text.size(), 0); // on a full disk it stays unsigned
}

Error wrong(ErrorKind kind, const fs::path& path, std::string what)
{
    return makeError(kind, "use the data directory " + path.string(), std::move(what));
}

} // namespace

Result<DataDirectory> DataDirectory::open(const fs::path& path, int nodes)
{
    std::error_code error;
    if (fs::exists(path, error) && !fs::is_directory(path, error))
        return wrong(ErrorKind::Invalid, path, "it is not a directory");
    const auto absolute = fs::absolute(path, error);
    fs::create_directories(absolute.parent_path(), error);
    if (::mkdir(absolute.c_str(), 0700) != 0 && errno != EEXIST)
        return wrong(ErrorKind::Io, path, std::strerror(errno));

    std::set<std::string> present;
    for (fs::directory_iterator it(absolute, error), end; !error && it != end; it.increment(error))
        present.insert(it->path().filename().string());
    if (error)
        return wrong(ErrorKind::Io, path, error.message());
    const bool ours = present.contains(kDescription);
    present.erase(kLock);
    if (!ours && !present.empty())
        return wrong(ErrorKind::Invalid, path, "it is not empty, and it is not Brokerscope's");

    const int lock = ::open((absolute / kLock).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return wrong(ErrorKind::Io, path, std::strerror(errno));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        const auto holder = holderOf(absolute);
        return wrong(ErrorKind::Exists, path,
                     "another Brokerscope is using it" + (holder ? " (process " + std::to_string(*holder) + ")" : std::string()));
    }
    DataDirectory directory(absolute, lock); // from here on it is ours, also to let go
    sign(lock);
    if (ours) {
        BOOST_OUTCOME_TRYV(directory.load(nodes));
    } else {
        BOOST_OUTCOME_TRYV(directory.create(nodes == 0 ? kDefaultNodes : nodes));
    }
    return directory;
}

Result<DirectoryFacts> DataDirectory::inspect(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_directory(path, error))
        return wrong(ErrorKind::NotFound, path, "it is gone");
    if (!fs::exists(path / kDescription, error))
        return wrong(ErrorKind::Invalid, path, "it is not Brokerscope's");
    DataDirectory directory(path, -1);
    BOOST_OUTCOME_TRYV(directory.load(0));
    DirectoryFacts facts;
    facts.clusterId = directory.m_clusterId;
    facts.nodes = static_cast<int>(directory.m_directoryIds.size() + directory.m_added.size());
    // The lock is tried only where somebody has signed and runs: who is just opening it must not find it taken by a glance.
    if (const auto holder = holderOf(path)) {
        const int lock = ::open((path / kLock).c_str(), O_RDONLY | O_CLOEXEC);
        if (lock >= 0 && ::flock(lock, LOCK_SH | LOCK_NB) != 0)
            facts.heldBy = holder;
        if (lock >= 0)
            ::close(lock);
    }
    return facts;
}

DataDirectory::DataDirectory(DataDirectory&& other) noexcept
    : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1)),
      m_remove(std::exchange(other.m_remove, false)), m_clusterId(std::move(other.m_clusterId)),
      m_directoryIds(std::move(other.m_directoryIds)), m_added(std::move(other.m_added)), m_lastNode(other.m_lastNode)
{
}

DataDirectory::~DataDirectory()
{
    if (m_remove && !m_path.empty()) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    if (m_lock >= 0) {
        (void)!::ftruncate(m_lock, 0);
        ::close(m_lock);
    }
}

std::filesystem::path DataDirectory::nodePath(int node) const
{
    return m_path / ("node-" + std::to_string(node));
}

Result<void> DataDirectory::load(int nodes)
{
    std::ifstream file(m_path / kDescription);
    const auto description = json::parse(file, nullptr, false);
    auto damaged = [&](const std::string& what) {
        return wrong(ErrorKind::Corrupt, m_path, std::string(kDescription) + " in it " + what);
    };
    if (!description.is_object() || !description.contains("clusterId") || !description["clusterId"].is_string() ||
        !description.contains("directoryIds") || !description["directoryIds"].is_array())
        return damaged("cannot be read");
    m_clusterId = description["clusterId"];
    for (const auto& entry : description["directoryIds"]) {
        const auto id = entry.is_string() ? Uuid::parse(entry.get<std::string>()) : std::nullopt;
        if (!id)
            return damaged("has a directory id that is none");
        m_directoryIds.push_back(*id);
    }
    m_lastNode = static_cast<int>(m_directoryIds.size());
    if (description.contains("addedNodes")) {
        const auto& added = description["addedNodes"];
        if (!added.is_object())
            return damaged("cannot be read");
        for (const auto& [key, value] : added.items()) {
            const auto id = value.is_string() ? Uuid::parse(value.get<std::string>()) : std::nullopt;
            int node = 0;
            const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), node);
            if (!id || error != std::errc{} || end != key.data() + key.size() || node <= m_lastNode || node > kMaxNodeId)
                return damaged("has an added node that is none");
            m_added[node] = *id;
        }
        if (!m_added.empty())
            m_lastNode = m_added.rbegin()->first;
    }
    if (description.contains("lastNode") && description["lastNode"].is_number_integer()) {
        const auto last = description["lastNode"].get<std::int64_t>();
        if (last < m_lastNode || last > kMaxNodeId)
            return damaged("has a last node that is none");
        m_lastNode = static_cast<int>(last);
    }
    if (!Uuid::parse(m_clusterId) || m_directoryIds.empty() || m_directoryIds.size() > 32)
        return damaged("describes no cluster");
    const auto have = static_cast<int>(m_directoryIds.size() + m_added.size());
    if (nodes != 0 && nodes != have && nodes != static_cast<int>(m_directoryIds.size()))
        return wrong(ErrorKind::Invalid, m_path,
                     "it holds a cluster of " + std::to_string(have) + " nodes, not " + std::to_string(nodes));
    return success();
}

Result<void> DataDirectory::create(int nodes)
{
    m_clusterId = randomUuid().toString();
    for (int i = 0; i < nodes; ++i)
        m_directoryIds.push_back(randomUuid());
    m_lastNode = nodes;
    return write();
}

Result<Uuid> DataDirectory::addNode()
{
    const int node = nextNode();
    if (node > kMaxNodeId)
        return wrong(ErrorKind::Invalid, m_path, "all of its node ids were used");
    const auto id = randomUuid();
    m_added[node] = id;
    m_lastNode = node;
    if (auto written = write(); !written) {
        m_added.erase(node);
        m_lastNode = node - 1;
        return written.error();
    }
    return id;
}

Result<void> DataDirectory::removeNode(int node)
{
    if (m_added.erase(node) == 0)
        return success();
    BOOST_OUTCOME_TRYV(write());
    std::error_code ignored; // what stays is in nobody's way: the id is not used again
    fs::remove_all(nodePath(node), ignored);
    return success();
}

Result<void> DataDirectory::write() const
{
    auto ids = json::array();
    for (const auto& id : m_directoryIds)
        ids.push_back(id.toString());
    json description{{"clusterId", m_clusterId}, {"directoryIds", std::move(ids)}};
    if (m_lastNode > static_cast<int>(m_directoryIds.size())) {
        auto added = json::object();
        for (const auto& [node, id] : m_added)
            added[std::to_string(node)] = id.toString();
        description["addedNodes"] = std::move(added);
        description["lastNode"] = m_lastNode;
    }
    const auto text = description.dump(2) + "\n";
    const auto temporary = m_path / (std::string(kDescription) + ".tmp");
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool written = file >= 0 && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                   ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    written = written && ::rename(temporary.c_str(), (m_path / kDescription).c_str()) == 0;
    if (!written)
        return wrong(ErrorKind::Io, m_path, std::strerror(errno));
    return success();
}

} // namespace brokerscope::cluster
