#include "testing/memory_disk.h"

#include <algorithm>
#include <random>

namespace brokerscope::testing {

using runtime::OpenMode;

namespace {

std::string parentOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

Error failure(ErrorKind kind, std::string_view path, const char* what)
{
    return makeError(kind, "use " + std::string(path), what);
}

} // namespace

class MemoryFile final : public runtime::File
{
public:
    MemoryFile(MemoryDisk& disk, std::string path, std::shared_ptr<MemoryDisk::Inode> inode)
        : m_disk(disk), m_path(std::move(path)), m_inode(std::move(inode))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_inode->bytes.size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t position, MutableByteView out) const override
    {
        if (position >= m_inode->bytes.size())
            return std::size_t{0};
        const auto count = std::min<std::uint64_t>(out.size(), m_inode->bytes.size() - position);
        std::copy_n(m_inode->bytes.begin() + static_cast<std::ptrdiff_t>(position), count, out.begin());
        m_disk.m_bytesRead += count;
        return static_cast<std::size_t>(count);
    }
    [[nodiscard]] Result<void> writeAt(std::uint64_t position, ByteView bytes) override
    {
        BOOST_OUTCOME_TRY(m_disk.admit(m_path));
        if (m_disk.m_full)
            return failure(ErrorKind::Unavailable, m_path, "no space left");
        auto& content = m_inode->bytes;
        content.resize(std::max<std::size_t>(content.size(), static_cast<std::size_t>(position) + bytes.size()));
        std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(position));
        return success();
    }
    [[nodiscard]] Result<void> append(const ByteChain& pieces) override
    {
        return writeAt(size(), joined(pieces));
    }
    [[nodiscard]] Result<void> truncate(std::uint64_t size) override
    {
        BOOST_OUTCOME_TRY(m_disk.admit(m_path));
        m_inode->bytes.resize(static_cast<std::size_t>(size));
        return success();
    }
    [[nodiscard]] Result<void> sync() override
    {
        BOOST_OUTCOME_TRY(m_disk.admit(m_path));
        ++m_disk.m_syncs;
        if (m_disk.m_failSyncs)
            return failure(ErrorKind::Io, m_path, "the device failed");
        m_inode->durable = m_inode->bytes;
        const auto name = m_disk.m_names.find(m_path);
        if (name != m_disk.m_names.end() && name->second.inode == m_inode)
            m_disk.m_durableNames[m_path] = name->second;
        return success();
    }
    void syncInBackground(std::function<void(Result<void>)> done) override
    {
        m_disk.m_pending.emplace_back(m_inode, std::move(done));
    }

private:
    MemoryDisk& m_disk;
    std::string m_path;
    std::shared_ptr<MemoryDisk::Inode> m_inode;
};

Result<void> MemoryDisk::admit(std::string_view path)
{
    ++m_operations;
    if (m_operationsLeft) {
        if (*m_operationsLeft == 0)
            return failure(ErrorKind::Io, path, "a fault was injected");
        --*m_operationsLeft;
    }
    return success();
}

void MemoryDisk::heal()
{
    m_operationsLeft.reset();
    m_full = m_failSyncs = false;
}

Result<std::unique_ptr<runtime::File>> MemoryDisk::open(std::string_view path, OpenMode mode)
{
    auto found = m_names.find(path);
    if (found != m_names.end() && (mode == OpenMode::CreateNew || !found->second.inode))
        return failure(ErrorKind::Exists, path, "it is there already");
    if (found == m_names.end()) {
        if (mode != OpenMode::CreateNew && mode != OpenMode::CreateOrOpen)
            return failure(ErrorKind::NotFound, path, "no such file");
        if (const auto parent = parentOf(path); !parent.empty() && !m_names.contains(parent))
            return failure(ErrorKind::NotFound, path, "no such directory");
        BOOST_OUTCOME_TRY(admit(path));
        found = m_names.emplace(std::string(path), Entry{std::make_shared<Inode>()}).first;
    }
    return std::unique_ptr<runtime::File>(new MemoryFile(*this, std::string(path), found->second.inode));
}

bool MemoryDisk::exists(std::string_view path) const
{
    return path.empty() || m_names.contains(path);
}

Result<std::vector<std::string>> MemoryDisk::list(std::string_view directory) const
{
    if (!exists(directory))
        return failure(ErrorKind::NotFound, directory, "no such directory");
    std::vector<std::string> names;
    for (const auto& [path, entry] : m_names)
        if (parentOf(path) == directory)
            names.push_back(directory.empty() ? path : path.substr(directory.size() + 1));
    return names;
}

Result<void> MemoryDisk::createDirectories(std::string_view path)
{
    if (const auto parent = parentOf(path); !parent.empty()) {
        BOOST_OUTCOME_TRY(createDirectories(parent));
    }
    if (m_names.contains(path))
        return success();
    BOOST_OUTCOME_TRY(admit(path));
    m_names.emplace(std::string(path), Entry{});
    return success();
}

Result<void> MemoryDisk::rename(std::string_view from, std::string_view to)
{
    BOOST_OUTCOME_TRY(admit(from));
    if (!m_names.contains(from))
        return failure(ErrorKind::NotFound, from, "no such file");
    Names moved;
    for (auto it = m_names.begin(); it != m_names.end();) {
        const bool below = it->first == from || it->first.starts_with(std::string(from) + "/");
        if (below)
            moved.emplace(std::string(to) + it->first.substr(from.size()), it->second);
        it = below ? m_names.erase(it) : std::next(it);
    }
    for (auto& [path, entry] : moved)
        m_names[path] = entry;
    return success();
}

Result<void> MemoryDisk::remove(std::string_view path)
{
    BOOST_OUTCOME_TRY(admit(path));
    const auto found = m_names.find(path);
    if (found == m_names.end())
        return failure(ErrorKind::NotFound, path, "no such file");
    m_names.erase(found);
    return success();
}

Result<void> MemoryDisk::removeRecursively(std::string_view path)
{
    BOOST_OUTCOME_TRY(admit(path));
    std::erase_if(m_names, [&](const auto& name) {
        return name.first == path || name.first.starts_with(std::string(path) + "/");
    });
    return success();
}

Result<void> MemoryDisk::syncDirectory(std::string_view path)
{
    BOOST_OUTCOME_TRY(admit(path));
    ++m_syncs;
    if (m_failSyncs)
        return failure(ErrorKind::Io, path, "the device failed");
    // Names directly in it, and below directories that moved with it.
    const auto inside = [&](const std::string& name) {
        return path.empty() || name.starts_with(std::string(path) + "/");
    };
    std::erase_if(m_durableNames, [&](const auto& name) { return inside(name.first) && !m_names.contains(name.first); });
    for (const auto& [name, entry] : m_names)
        if (parentOf(name) == path || (inside(name) && m_durableNames.contains(name)))
            m_durableNames[name] = entry;
    return success();
}

void MemoryDisk::finishSyncs()
{
    while (!m_pending.empty()) {
        auto [inode, done] = std::move(m_pending.front());
        m_pending.pop_front();
        if (m_failSyncs) {
            done(failure(ErrorKind::Io, "a file", "the device failed"));
            continue;
        }
        inode->durable = inode->bytes;
        for (const auto& [path, entry] : m_names)
            if (entry.inode == inode)
                m_durableNames[path] = entry;
        done(success());
    }
}

void MemoryDisk::losePower(std::uint64_t seed)
{
    m_pending.clear();
    std::mt19937_64 random(seed);
    Names names = m_durableNames;
    if (random() % 2 == 1) // creations got through, though nobody asked
        for (const auto& [path, entry] : m_names)
            names.emplace(path, entry);
    for (const auto& [path, entry] : Names(names)) // what lies in a directory needs it
        for (auto parent = parentOf(path); !parent.empty(); parent = parentOf(parent))
            names.emplace(parent, Entry{});
    for (const auto& [path, entry] : names) {
        if (!entry.inode)
            continue;
        Inode& inode = *entry.inode;
        Bytes after = inode.durable;
        const std::size_t common = std::min(inode.bytes.size(), after.size());
        const bool onlyGrew = inode.bytes.size() >= after.size() &&
                              std::equal(after.begin(), after.end(), inode.bytes.begin());
        if (onlyGrew && seed != 0) {
            const std::size_t kept = common + random() % (inode.bytes.size() - common + 1);
            after.assign(inode.bytes.begin(), inode.bytes.begin() + static_cast<std::ptrdiff_t>(kept));
            if (random() % 4 == 0) // the size got through, the bytes did not
                after.resize(inode.bytes.size());
        } else if (!onlyGrew && random() % 2 == 1) {
            after = inode.bytes;
        }
        inode.bytes = inode.durable = after;
    }
    m_names = m_durableNames = names;
}

Bytes MemoryDisk::content(const std::string& path) const
{
    const auto found = m_names.find(path);
    return found == m_names.end() || !found->second.inode ? Bytes() : found->second.inode->bytes;
}

void MemoryDisk::setContent(const std::string& path, Bytes content)
{
    for (auto parent = parentOf(path); !parent.empty(); parent = parentOf(parent))
        m_names.emplace(parent, Entry{});
    m_names[path] = Entry{std::make_shared<Inode>(Inode{content, content})};
    m_durableNames = m_names;
}

void MemoryDisk::appendTo(const std::string& path, ByteView bytes)
{
    auto& content = m_names.at(path).inode->bytes;
    content.insert(content.end(), bytes.begin(), bytes.end());
}

} // namespace brokerscope::testing
