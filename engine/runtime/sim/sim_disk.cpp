#include "engine/runtime/sim/sim_disk.h"

#include "engine/runtime/relative_path.h"
#include "engine/runtime/sim/sim_inode.h"

#include <algorithm>
#include <utility>

namespace brokerscope::runtime {

namespace {

// For the trace.
enum Operation : std::uint64_t { kOpen = 1, kWrite, kTruncate, kSync, kCreate, kRename, kRemove, kSyncDirectory };

std::string sentence(std::string_view doing, std::string_view path)
{
    return std::string(doing) + " " + std::string(path);
}

bool isBelow(std::string_view path, std::string_view directory)
{
    return path.size() > directory.size() && path.compare(0, directory.size(), directory) == 0 &&
           path[directory.size()] == '/';
}

// The names below `path`, which stand together: between "path/" and "path0", as '0' follows '/'.
template <class Names> auto below(Names& names, std::string_view path)
{
    const auto first = path.empty() ? names.begin() : names.lower_bound(std::string(path) + '/');
    const auto last = path.empty() ? names.end() : names.lower_bound(std::string(path) + '0');
    return std::pair(first, last);
}

} // namespace

class SimFile final : public File
{
public:
    SimFile(SimDisk& disk, std::shared_ptr<SimInode> inode, std::string path, bool writable)
        : m_disk(disk), m_inode(std::move(inode)), m_path(std::move(path)), m_mount(disk.m_mounts),
          m_writable(writable)
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return m_inode->content.size(); }

    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t position, MutableByteView out) const override
    {
        BOOST_OUTCOME_TRY(check("read"));
        const auto& content = m_inode->content;
        if (position >= content.size())
            return std::size_t{0};
        const auto count = std::min<std::uint64_t>(out.size(), content.size() - position);
        std::copy_n(content.begin() + static_cast<std::ptrdiff_t>(position), count, out.begin());
        return static_cast<std::size_t>(count);
    }

    [[nodiscard]] Result<void> writeAt(std::uint64_t position, ByteView bytes) override
    {
        BOOST_OUTCOME_TRY(writable("write"));
        if (m_disk.crashesNow())
            return torn(position, bytes);
        BOOST_OUTCOME_TRY(change("write"));
        BOOST_OUTCOME_TRY(grow(position + bytes.size()));
        m_inode->write(position, bytes);
        m_disk.trace(kWrite, position + bytes.size());
        return success();
    }

    [[nodiscard]] Result<void> append(const ByteChain& pieces) override
    {
        BOOST_OUTCOME_TRY(writable("append to"));
        const auto begin = m_inode->content.size();
        if (m_disk.crashesNow())
            return torn(begin, joined(pieces));
        BOOST_OUTCOME_TRY(change("append to"));
        BOOST_OUTCOME_TRY(grow(begin + sizeOf(pieces)));
        if (pieces.size() == 1)
            m_inode->write(begin, pieces.front().view());
        else
            m_inode->write(begin, joined(pieces));
        m_disk.trace(kWrite, m_inode->content.size());
        return success();
    }

    [[nodiscard]] Result<void> truncate(std::uint64_t size) override
    {
        BOOST_OUTCOME_TRY(changeOrCrash("truncate"));
        const auto before = m_inode->content.size();
        BOOST_OUTCOME_TRY(grow(size));
        if (m_inode->linked && size < before)
            m_disk.m_used -= before - size;
        m_inode->truncate(size);
        m_disk.trace(kTruncate, size);
        return success();
    }

    [[nodiscard]] Result<void> sync() override
    {
        BOOST_OUTCOME_TRY(changeOrCrash("sync"));
        m_disk.syncDone(*m_inode, m_inode->mark());
        m_disk.trace(kSync, m_inode->content.size());
        return success();
    }

    void syncInBackground(std::function<void(Result<void>)> done) override
    {
        const auto usable = changeOrCrash("sync");
        if (m_disk.m_host == nullptr)
            return; // the node is dead: never called back
        if (!usable) {
            m_disk.m_host->after(Duration::zero(), [done = std::move(done), usable] { done(usable); });
            return;
        }
        m_disk.m_host->after(m_disk.syncTime(),
                             [&disk = m_disk, inode = m_inode, mark = m_inode->mark(), done = std::move(done)] {
                                 disk.syncDone(*inode, mark);
                                 disk.trace(kSync, mark);
                                 done(success());
                             });
    }

private:
    [[nodiscard]] Result<void> check(const char* verb) const
    {
        if (m_disk.m_host == nullptr || m_mount != m_disk.m_mounts)
            return ended(verb);
        return success();
    }

    [[nodiscard]] Result<void> writable(const char* verb) const
    {
        BOOST_OUTCOME_TRY(check(verb));
        if (!m_writable)
            return makeError(ErrorKind::Io, sentence(verb, m_path), "opened for reading only");
        return success();
    }

    [[nodiscard]] Result<void> change(const char* verb) { return m_disk.admit(verb, m_path, true); }

    [[nodiscard]] Result<void> changeOrCrash(const char* verb)
    {
        BOOST_OUTCOME_TRY(writable(verb));
        if (m_disk.crashesNow())
            return ended(verb);
        return change(verb);
    }

    // The node's last write: so much of it as the seed decides.
    [[nodiscard]] Result<void> torn(std::uint64_t position, ByteView bytes)
    {
        const auto part = bytes.first(m_disk.m_random.below(bytes.size() + 1));
        if (!part.empty()) {
            BOOST_OUTCOME_TRY(grow(position + part.size()));
            m_inode->write(position, part);
        }
        return ended("write");
    }

    [[nodiscard]] Result<void> ended(const char* verb) const
    {
        return makeError(ErrorKind::Closed, sentence(verb, m_path), "the node has ended");
    }

    [[nodiscard]] Result<void> grow(std::uint64_t size)
    {
        const auto before = m_inode->content.size();
        if (m_inode->linked && size > before)
            return m_disk.reserve(size - before, m_path);
        return success();
    }

    SimDisk& m_disk;
    std::shared_ptr<SimInode> m_inode;
    std::string m_path; // when it was opened; for messages
    std::uint64_t m_mount;
    bool m_writable;
};

SimDisk::SimDisk(std::uint64_t seed, SimDiskOptions options) : m_random(seed), m_options(options) {}

SimDisk::~SimDisk() = default;

// --- what every operation goes through ---

Result<void> SimDisk::admit(std::string_view doing, std::string_view path, bool changes)
{
    if (m_host == nullptr)
        return makeError(ErrorKind::Closed, sentence(doing, path), "the node has ended");
    if (!staysInside(path))
        return makeError(ErrorKind::Invalid, sentence(doing, path), "not a path in the data directory");
    if (changes && m_operationsLeft) {
        if (*m_operationsLeft == 0 && ++m_refusals)
            return makeError(ErrorKind::Io, sentence(doing, path), "Input/output error");
        --*m_operationsLeft;
    }
    return success();
}

bool SimDisk::crashesNow()
{
    if (!m_untilCrash || m_host == nullptr)
        return false;
    if (*m_untilCrash > 0) {
        --*m_untilCrash;
        return false;
    }
    m_untilCrash.reset();
    m_host->crash(); // unmounts
    return true;
}

bool SimDisk::liesNow()
{
    if (m_lying)
        ++m_lies;
    return m_lying;
}

void SimDisk::syncDone(SimInode& inode, std::uint64_t mark)
{
    if (liesNow())
        return;
    inode.syncUpTo(mark);
    makeCreationDurable(inode);
}

Result<void> SimDisk::reserve(std::uint64_t bytes, std::string_view path)
{
    if (m_capacity && m_used + bytes > *m_capacity && ++m_refusals)
        return makeError(ErrorKind::Unavailable, sentence("write", path), "No space left on device");
    m_used += bytes;
    return success();
}

Result<void> SimDisk::admitName(std::string_view doing, std::string_view path)
{
    if (crashesNow())
        return makeError(ErrorKind::Closed, sentence(doing, path), "the node has ended");
    return admit(doing, path, true);
}

Duration SimDisk::syncTime()
{
    const auto range = static_cast<std::uint64_t>((m_options.syncMax - m_options.syncMin).count());
    return m_options.syncMin + Duration(m_random.below(range + 1)) + m_slow;
}

void SimDisk::trace(std::uint64_t what, std::uint64_t value)
{
    if (m_host != nullptr)
        m_host->trace(what, value);
}

// --- names ---

void SimDisk::apply(Names& names, const NameChange& change)
{
    switch (change.change) {
    case Change::Create: names.insert_or_assign(change.path, change.entry); break;
    case Change::Remove: {
        const auto [first, last] = below(names, change.path);
        names.erase(first, last);
        names.erase(change.path);
        break;
    }
    case Change::Rename: {
        std::vector<std::pair<std::string, Entry>> moved;
        const auto move = [&](const auto& named) {
            moved.emplace_back(change.to + named.first.substr(change.path.size()), named.second);
        };
        if (const auto itself = names.find(change.path); itself != names.end())
            move(*itself);
        const auto [first, last] = below(names, change.path);
        std::for_each(first, last, move);
        apply(names, {Change::Remove, change.path, {}, {}});
        apply(names, {Change::Remove, change.to, {}, {}});
        for (auto& [path, entry] : moved)
            names.insert_or_assign(path, std::move(entry));
        break;
    }
    }
}

void SimDisk::change(NameChange change)
{
    if (change.change != Change::Create) {
        // What loses its last name gives its bytes back.
        const auto& gone = change.change == Change::Rename ? change.to : change.path;
        const auto unlink = [&](const auto& named) {
            if (const auto& inode = named.second.inode) {
                inode->linked = false;
                m_used -= inode->content.size();
            }
        };
        if (const auto itself = m_now.find(gone); itself != m_now.end())
            unlink(*itself);
        const auto [first, last] = below(m_now, gone);
        std::for_each(first, last, unlink);
    }
    apply(m_now, change);
    trace(change.change == Change::Create ? kCreate : change.change == Change::Rename ? kRename : kRemove,
          m_now.size());
    m_undurable.push_back(std::move(change));
}

void SimDisk::makeDurable(std::size_t count)
{
    const auto end = m_undurable.begin() + static_cast<std::ptrdiff_t>(count);
    std::for_each(m_undurable.begin(), end, [&](const auto& oldest) { apply(m_durable, oldest); });
    m_undurable.erase(m_undurable.begin(), end);
}

// As a journalling file system does it: a name becomes durable together with everything that was named before it.
void SimDisk::makeCreationDurable(const SimInode& inode)
{
    if (m_options.strictDirectories)
        return;
    const auto creation = std::find_if(m_undurable.begin(), m_undurable.end(), [&](const auto& change) {
        return change.change == Change::Create && change.entry.inode.get() == &inode;
    });
    if (creation != m_undurable.end())
        makeDurable(static_cast<std::size_t>(creation - m_undurable.begin()) + 1);
}

Result<void> SimDisk::syncDirectory(std::string_view path)
{
    BOOST_OUTCOME_TRY(admitName("sync the directory", path));
    if (const auto found = m_now.find(path); !path.empty() && (found == m_now.end() || found->second.inode))
        return makeError(ErrorKind::NotFound, sentence("sync the directory", path), "No such directory");
    const auto last = std::find_if(m_undurable.rbegin(), m_undurable.rend(), [&](const auto& change) {
        return parentOf(change.path) == path || (change.change == Change::Rename && parentOf(change.to) == path);
    });
    if (!liesNow())
        makeDurable(static_cast<std::size_t>(m_undurable.rend() - last));
    trace(kSyncDirectory, m_durable.size());
    return success();
}

Result<std::unique_ptr<File>> SimDisk::open(std::string_view path, OpenMode mode)
{
    const bool mayWrite = mode != OpenMode::ReadOnly;
    if (mayWrite) {
        BOOST_OUTCOME_TRY(admitName("open", path));
    } else {
        BOOST_OUTCOME_TRY(admit("open", path, false));
    }
    const auto found = m_now.find(path);
    if (path.empty() || (found != m_now.end() && !found->second.inode))
        return makeError(ErrorKind::Invalid, sentence("open", path), "not a file");
    if (found != m_now.end()) {
        if (mode == OpenMode::CreateNew)
            return makeError(ErrorKind::Exists, sentence("open", path), "File exists");
        return std::make_unique<SimFile>(*this, found->second.inode, std::string(path), mayWrite);
    }
    if (mode == OpenMode::ReadOnly || mode == OpenMode::ReadWrite || !isDirectory(parentOf(path)))
        return makeError(ErrorKind::NotFound, sentence("open", path), "No such file or directory");
    Entry entry{false, std::make_shared<SimInode>()};
    change({Change::Create, std::string(path), {}, entry});
    return std::make_unique<SimFile>(*this, std::move(entry.inode), std::string(path), true);
}

bool SimDisk::isDirectory(std::string_view path) const
{
    const auto found = m_now.find(path);
    return path.empty() || (found != m_now.end() && found->second.isDirectory);
}

bool SimDisk::exists(std::string_view path) const
{
    return m_host != nullptr && (path.empty() || m_now.find(path) != m_now.end());
}

Result<std::vector<std::string>> SimDisk::list(std::string_view directory) const
{
    if (m_host == nullptr)
        return makeError(ErrorKind::Closed, sentence("list", directory), "the node has ended");
    if (!isDirectory(directory))
        return makeError(ErrorKind::NotFound, sentence("list", directory), "No such file or directory");
    std::vector<std::string> names;
    const auto [first, last] = below(m_now, directory);
    std::for_each(first, last, [&](const auto& named) {
        if (parentOf(named.first) == directory)
            names.push_back(named.first.substr(directory.empty() ? 0 : directory.size() + 1));
    });
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> SimDisk::createDirectories(std::string_view path)
{
    BOOST_OUTCOME_TRY(admitName("create the directory", path));
    for (std::size_t end = 0; end <= path.size(); ++end) {
        if (end != path.size() && path[end] != '/')
            continue;
        const auto part = path.substr(0, end);
        if (isDirectory(part))
            continue;
        if (m_now.find(part) != m_now.end())
            return makeError(ErrorKind::Exists, sentence("create the directory", path), "File exists");
        change({Change::Create, std::string(part), {}, {true, nullptr}});
    }
    return success();
}

Result<void> SimDisk::rename(std::string_view from, std::string_view to)
{
    BOOST_OUTCOME_TRY(admitName("rename", from));
    if (from.empty() || to.empty() || !staysInside(to) || isBelow(to, from))
        return makeError(ErrorKind::Invalid, sentence("rename to", to), "not a path for it");
    const auto source = m_now.find(from);
    if (source == m_now.end() || !isDirectory(parentOf(to)))
        return makeError(ErrorKind::NotFound, sentence("rename", from), "No such file or directory");
    if (from == to)
        return success();
    if (const auto target = m_now.find(to); target != m_now.end()) {
        const auto [first, last] = below(m_now, to);
        const bool filled = first != last;
        if (target->second.isDirectory != source->second.isDirectory || filled)
            return makeError(ErrorKind::Exists, sentence("rename to", to), "Directory not empty");
    }
    change({Change::Rename, std::string(from), std::string(to), {}});
    return success();
}

Result<void> SimDisk::remove(std::string_view path)
{
    BOOST_OUTCOME_TRY(admitName("remove", path));
    if (path.empty() || m_now.find(path) == m_now.end())
        return makeError(ErrorKind::NotFound, sentence("remove", path), "No such file or directory");
    if (const auto [first, last] = below(m_now, path); first != last)
        return makeError(ErrorKind::Exists, sentence("remove", path), "Directory not empty");
    change({Change::Remove, std::string(path), {}, {}});
    return success();
}

Result<void> SimDisk::removeRecursively(std::string_view path)
{
    BOOST_OUTCOME_TRY(admitName("remove", path));
    if (path.empty())
        return makeError(ErrorKind::Invalid, "remove the data directory", "it is in use");
    if (m_now.find(path) != m_now.end())
        change({Change::Remove, std::string(path), {}, {}});
    return success();
}

// --- faults and ends ---

bool SimDisk::flipBit(std::string_view path, std::uint64_t byte, unsigned bit)
{
    const auto found = m_now.find(path);
    if (found == m_now.end() || !found->second.inode || byte >= found->second.inode->content.size())
        return false;
    found->second.inode->content[byte] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    return true;
}

std::vector<std::string> SimDisk::files() const
{
    std::vector<std::string> paths;
    for (const auto& [path, entry] : m_now) {
        if (entry.inode)
            paths.push_back(path);
    }
    return paths;
}

std::optional<Bytes> SimDisk::contents(std::string_view path) const
{
    const auto found = m_now.find(path);
    if (found == m_now.end() || !found->second.inode)
        return std::nullopt;
    return found->second.inode->content;
}

void SimDisk::mount(SimDiskHost* host)
{
    m_host = host;
    ++m_mounts;
}

void SimDisk::unmount()
{
    m_host = nullptr;
    m_untilCrash.reset();
}

void SimDisk::wipe()
{
    m_now.clear();
    m_durable.clear();
    m_undurable.clear();
    m_used = 0;
}

void SimDisk::losePower()
{
    makeDurable(m_random.below(m_undurable.size() + 1));
    m_undurable.clear();
    m_now = m_durable;
    m_used = 0;
    for (const auto& [path, entry] : m_now) {
        if (!entry.inode)
            continue;
        entry.inode->losePower(m_random);
        entry.inode->linked = true;
        m_used += entry.inode->content.size();
    }
}

} // namespace brokerscope::runtime
