#include "engine/runtime/asio/file_disk.h"

#include "engine/runtime/relative_path.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <thread>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace brokerscope::runtime {

namespace {

Error systemError(std::string doing, int error)
{
    auto kind = ErrorKind::Io;
    if (error == ENOENT || error == ENOTDIR)
        kind = ErrorKind::NotFound;
    else if (error == EEXIST || error == ENOTEMPTY)
        kind = ErrorKind::Exists;
    else if (error == ENOSPC || error == EDQUOT || error == EMFILE || error == ENFILE)
        kind = ErrorKind::Unavailable;
    return makeError(kind, std::move(doing), std::strerror(error));
}

// Never Unavailable, which says that nothing has changed and a later try is as good: what a sync did not write, for want of
// room too, may be lost, and the next one would not know.
Error syncError(std::string doing, int error)
{
    return makeError(ErrorKind::Io, std::move(doing), std::strerror(error));
}

bool reachesDevice(const std::shared_ptr<const DiskCondition>& condition)
{
    return !condition || condition->syncs();
}

// A descriptor, and the syncs that wait for it. Shared with the helper thread; closed when both have let go.
struct Descriptor
{
    struct Waiter
    {
        std::uint64_t size; // of the file when it asked
        std::function<void(Result<void>)> done;
    };
    explicit Descriptor(int number) : fd(number) {}
    ~Descriptor() { ::close(fd); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    const int fd;
    std::mutex mutex;
    std::vector<Waiter> waiters;
    bool queued = false; // a job that will serve all waiters is in the worker's queue
};

} // namespace

class RealFile final : public File
{
public:
    RealFile(FileDisk& disk, std::shared_ptr<FileDisk::Tracked> tracked, int fd)
        : m_disk(disk), m_tracked(std::move(tracked)), m_descriptor(std::make_shared<Descriptor>(fd))
    {
        ++m_tracked->opened;
    }
    ~RealFile() override { m_disk.close(m_tracked); }

    [[nodiscard]] std::uint64_t size() const override { return m_tracked->size; }

    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t position, MutableByteView out) const override
    {
        BOOST_OUTCOME_TRY(check("read", FileDisk::Access::Look));
        std::size_t filled = 0;
        while (filled < out.size()) {
            const auto count = ::pread(m_descriptor->fd,
                                       out.data() + filled,
                                       out.size() - filled,
                                       static_cast<off_t>(position + filled));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return systemError(doing("read"), errno);
            if (count == 0)
                break;
            filled += static_cast<std::size_t>(count);
        }
        return filled;
    }

    [[nodiscard]] Result<void> writeAt(std::uint64_t position, ByteView bytes) override
    {
        BOOST_OUTCOME_TRY(check("write",
                                position + bytes.size() > m_tracked->size ? FileDisk::Access::Grow
                                                                          : FileDisk::Access::Write));
        // What is overwritten is no longer as it was synced, but it stays counted: its old bytes are lost either way.
        while (!bytes.empty()) {
            const auto count = ::pwrite(m_descriptor->fd, bytes.data(), bytes.size(), static_cast<off_t>(position));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return systemError(doing("write"), errno);
            position += static_cast<std::uint64_t>(count);
            bytes = bytes.subspan(static_cast<std::size_t>(count));
            m_tracked->size = std::max(m_tracked->size, position);
        }
        return success();
    }

    [[nodiscard]] Result<void> append(const ByteChain& pieces) override
    {
        BOOST_OUTCOME_TRY(check("append to", FileDisk::Access::Grow));
        const auto begin = m_tracked->size;
        const auto written = appendAll(pieces, begin);
        if (!written) {
            // Best effort: what cannot be cut off lies behind the size that we go by, and is written over next time.
            (void)::ftruncate(m_descriptor->fd, static_cast<off_t>(begin));
            return written.error();
        }
        m_tracked->size = written.value();
        return success();
    }

    [[nodiscard]] Result<void> truncate(std::uint64_t size) override
    {
        BOOST_OUTCOME_TRY(check("truncate", FileDisk::Access::Write));
        if (::ftruncate(m_descriptor->fd, static_cast<off_t>(size)) != 0)
            return systemError(doing("truncate"), errno);
        m_tracked->size = size;
        m_tracked->syncedSize = std::min(m_tracked->syncedSize, size);
        return success();
    }

    [[nodiscard]] Result<void> reserve(std::uint64_t size) override
    {
        BOOST_OUTCOME_TRY(check("reserve room for",
                                size > m_tracked->size ? FileDisk::Access::Grow : FileDisk::Access::Look));
        if (size <= m_tracked->size) {
            // Cutting at its end frees the blocks beyond it.
            if (::ftruncate(m_descriptor->fd, static_cast<off_t>(m_tracked->size)) != 0)
                return systemError(doing("give back room of"), errno);
        } else if (::fallocate(m_descriptor->fd, FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(size)) != 0 &&
                   errno != EOPNOTSUPP && errno != ENOSYS) {
            return systemError(doing("reserve room for"), errno);
        }
        return success();
    }

    [[nodiscard]] Result<void> sync() override
    {
        BOOST_OUTCOME_TRY(check("sync", FileDisk::Access::Write));
        if (reachesDevice(m_disk.m_condition) && ::fdatasync(m_descriptor->fd) != 0)
            return syncError(doing("sync"), errno);
        m_tracked->syncedSize = m_tracked->size;
        return success();
    }

    void syncInBackground(std::function<void(Result<void>)> done) override
    {
        // The waiting for a slow device is the helper thread's.
        if (const auto usable = check("sync", FileDisk::Access::Look); !usable) {
            m_disk.m_loop.post([done = std::move(done), usable] { done(usable); });
            return;
        }
        // One sync serves everybody who asked before it began.
        const std::lock_guard lock(m_descriptor->mutex);
        m_descriptor->waiters.push_back({m_tracked->size, std::move(done)});
        if (std::exchange(m_descriptor->queued, true))
            return;
        m_disk.m_worker.run([descriptor = m_descriptor, tracked = m_tracked, &loop = m_disk.m_loop, what = doing("sync"),
                             condition = m_disk.m_condition] {
            std::vector<Descriptor::Waiter> waiters;
            if (condition)
                std::this_thread::sleep_for(condition->latency());
            {
                const std::lock_guard taken(descriptor->mutex);
                waiters.swap(descriptor->waiters);
                descriptor->queued = false;
            }
            Result<void> result = success();
            if (condition && condition->state() == DiskFault::State::Failing)
                result = syncError(what, EIO);
            else if (reachesDevice(condition) && ::fdatasync(descriptor->fd) != 0)
                result = syncError(what, errno);
            loop.post([waiters = std::move(waiters), tracked, result] {
                for (const auto& waiter : waiters) {
                    if (result) // not beyond a truncation since
                        tracked->syncedSize = std::max(tracked->syncedSize, std::min(waiter.size, tracked->size));
                    waiter.done(result);
                }
            });
        });
    }

private:
    [[nodiscard]] std::string doing(const char* verb) const { return std::string(verb) + " " + m_tracked->path; }

    [[nodiscard]] Result<void> check(const char* verb, FileDisk::Access access) const
    {
        if (m_disk.m_unmounted)
            return makeError(ErrorKind::Closed, doing(verb), "the node has ended");
        if (m_disk.m_condition && m_disk.m_condition->state() != DiskFault::State::Ok)
            return m_disk.admit(access, doing(verb));
        return success();
    }

    // The position behind the last byte written.
    [[nodiscard]] Result<std::uint64_t> appendAll(const ByteChain& pieces, std::uint64_t position)
    {
        std::array<iovec, 256> vectors;
        std::size_t piece = 0;
        std::size_t skip = 0; // of that piece
        while (true) {
            int count = 0;
            auto skipped = skip;
            for (auto i = piece; i < pieces.size() && count < static_cast<int>(vectors.size()); ++i) {
                const auto bytes = pieces[i].view().subspan(skipped);
                skipped = 0;
                if (!bytes.empty())
                    vectors[static_cast<std::size_t>(count++)] = {const_cast<std::uint8_t*>(bytes.data()), bytes.size()};
            }
            if (count == 0)
                return position;
            const auto written = ::pwritev(m_descriptor->fd, vectors.data(), count, static_cast<off_t>(position));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return systemError(doing("append to"), errno);
            position += static_cast<std::uint64_t>(written);
            skip += static_cast<std::size_t>(written);
            while (piece < pieces.size() && skip >= pieces[piece].size())
                skip -= pieces[piece++].size();
        }
    }

    FileDisk& m_disk;
    std::shared_ptr<FileDisk::Tracked> m_tracked;
    std::shared_ptr<Descriptor> m_descriptor;
};

Result<std::unique_ptr<FileDisk>>
FileDisk::open(const std::filesystem::path& root,
               EventLoop& loop,
               BackgroundWorker& worker,
               std::shared_ptr<const DiskCondition> condition)
{
    std::error_code error;
    if (!std::filesystem::is_directory(root, error)) {
        std::filesystem::create_directories(root.parent_path(), error);
        if (::mkdir(root.c_str(), 0700) != 0 && errno != EEXIST)
            return systemError("create the data directory " + root.string(), errno);
        if (!std::filesystem::is_directory(root, error))
            return makeError(ErrorKind::Exists, "create the data directory " + root.string(), "it is not a directory");
    }
    return std::unique_ptr<FileDisk>(new FileDisk(root.string() + "/", loop, worker, std::move(condition)));
}

Result<void> FileDisk::admit(Access access, std::string_view doing, std::string_view path) const
{
    const auto fail = [&](int error) { return systemError(std::string(doing) + std::string(path), error); };
    switch (m_condition ? m_condition->state() : DiskFault::State::Ok) {
    case DiskFault::State::Ok:
        break;
    case DiskFault::State::Slow:
        if (access != Access::Look)
            std::this_thread::sleep_for(m_condition->latency());
        break;
    case DiskFault::State::Full:
        if (access == Access::Grow)
            return fail(ENOSPC);
        break;
    case DiskFault::State::Failing:
        return fail(EIO);
    }
    return success();
}

Result<std::string> FileDisk::locate(std::string_view doing, std::string_view path) const
{
    if (m_unmounted)
        return makeError(ErrorKind::Closed, std::string(doing) + std::string(path), "the node has ended");
    if (!staysInside(path))
        return makeError(ErrorKind::Invalid, std::string(doing) + std::string(path), "not a path in the data directory");
    return m_root + std::string(path);
}

Result<std::unique_ptr<File>> FileDisk::open(std::string_view path, OpenMode mode)
{
    BOOST_OUTCOME_TRY(const auto full, locate("open ", path));
    const bool makes = mode == OpenMode::CreateNew || (mode == OpenMode::CreateOrOpen && !exists(path));
    BOOST_OUTCOME_TRY(admit(makes ? Access::Grow : Access::Look, "open ", path));
    int flags = O_CLOEXEC;
    switch (mode) {
    case OpenMode::ReadOnly: flags |= O_RDONLY; break;
    case OpenMode::ReadWrite: flags |= O_RDWR; break;
    case OpenMode::CreateNew: flags |= O_RDWR | O_CREAT | O_EXCL; break;
    case OpenMode::CreateOrOpen: flags |= O_RDWR | O_CREAT; break;
    }
    const int fd = ::open(full.c_str(), flags, 0600);
    if (fd < 0)
        return systemError("open " + std::string(path), errno);
    struct stat status{};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return makeError(ErrorKind::Invalid, "open " + std::string(path), "not a file");
    }
    auto& tracked = m_tracked[std::string(path)];
    if (!tracked) {
        // What a former life left behind has survived whatever ended that life.
        tracked = std::make_shared<Tracked>();
        tracked->path = std::string(path);
        tracked->size = tracked->syncedSize = static_cast<std::uint64_t>(status.st_size);
    }
    return std::make_unique<RealFile>(*this, tracked, fd);
}

void FileDisk::close(const std::shared_ptr<Tracked>& tracked)
{
    if (--tracked->opened > 0 || tracked->path.empty() || tracked->syncedSize < tracked->size)
        return;
    const auto found = m_tracked.find(tracked->path);
    if (found != m_tracked.end() && found->second == tracked)
        m_tracked.erase(found);
}

bool FileDisk::exists(std::string_view path) const
{
    const auto full = locate("look for ", path);
    struct stat status{};
    return full && ::stat(full.value().c_str(), &status) == 0;
}

Result<std::vector<std::string>> FileDisk::list(std::string_view directory) const
{
    BOOST_OUTCOME_TRY(const auto full, locate("list ", directory));
    BOOST_OUTCOME_TRY(admit(Access::Look, "list ", directory));
    auto* stream = ::opendir(full.c_str());
    if (stream == nullptr)
        return systemError("list " + std::string(directory), errno);
    std::vector<std::string> names;
    while (const auto* entry = ::readdir(stream)) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
    }
    ::closedir(stream);
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> FileDisk::createDirectories(std::string_view path)
{
    BOOST_OUTCOME_TRY(const auto full, locate("create the directory ", path));
    BOOST_OUTCOME_TRY(admit(exists(path) ? Access::Look : Access::Grow, "create the directory ", path));
    for (auto end = m_root.size(); end <= full.size(); ++end) {
        if (end != full.size() && full[end] != '/')
            continue;
        const auto part = full.substr(0, end);
        struct stat status{};
        if (::mkdir(part.c_str(), 0700) != 0 &&
            (errno != EEXIST || ::stat(part.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)))
            return systemError("create the directory " + std::string(path), errno);
    }
    return success();
}

void FileDisk::forget(std::string_view path)
{
    const auto below = std::string(path) + "/";
    for (auto entry = m_tracked.lower_bound(path); entry != m_tracked.end();) {
        const bool isIt = entry->first == path || entry->first.compare(0, below.size(), below) == 0;
        if (!isIt && entry->first.compare(0, path.size(), path) != 0)
            break;
        if (isIt)
            entry->second->path.clear();
        entry = isIt ? m_tracked.erase(entry) : std::next(entry);
    }
}

Result<void> FileDisk::rename(std::string_view from, std::string_view to)
{
    BOOST_OUTCOME_TRY(const auto fullFrom, locate("rename ", from));
    BOOST_OUTCOME_TRY(const auto fullTo, locate("rename to ", to));
    BOOST_OUTCOME_TRY(admit(Access::Write, "rename ", from));
    if (::rename(fullFrom.c_str(), fullTo.c_str()) != 0)
        return systemError("rename " + std::string(from) + " to " + std::string(to), errno);
    forget(to);
    const auto below = std::string(from) + "/";
    std::vector<std::shared_ptr<Tracked>> moved;
    for (const auto& [path, tracked] : m_tracked) {
        if (path == from || path.compare(0, below.size(), below) == 0)
            moved.push_back(tracked);
    }
    for (const auto& tracked : moved) {
        m_tracked.erase(tracked->path);
        tracked->path = std::string(to) + tracked->path.substr(from.size());
        m_tracked[tracked->path] = tracked;
    }
    return success();
}

Result<void> FileDisk::remove(std::string_view path)
{
    BOOST_OUTCOME_TRY(const auto full, locate("remove ", path));
    BOOST_OUTCOME_TRY(admit(Access::Write, "remove ", path));
    if (path.empty())
        return makeError(ErrorKind::Invalid, "remove the data directory", "it is in use");
    if (::remove(full.c_str()) != 0)
        return systemError("remove " + std::string(path), errno);
    forget(path);
    return success();
}

Result<void> FileDisk::removeRecursively(std::string_view path)
{
    BOOST_OUTCOME_TRY(const auto full, locate("remove ", path));
    BOOST_OUTCOME_TRY(admit(Access::Write, "remove ", path));
    if (path.empty())
        return makeError(ErrorKind::Invalid, "remove the data directory", "it is in use");
    std::error_code error;
    std::filesystem::remove_all(full, error);
    if (error)
        return systemError("remove " + std::string(path), error.value());
    forget(path);
    return success();
}

Result<void> FileDisk::syncDirectory(std::string_view path)
{
    BOOST_OUTCOME_TRY(const auto full, locate("sync the directory ", path));
    BOOST_OUTCOME_TRY(admit(Access::Write, "sync the directory ", path));
    if (!reachesDevice(m_condition))
        return success();
    const int fd = ::open(full.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::string doing = "sync the directory " + std::string(path);
    if (fd < 0)
        return systemError(doing, errno);
    const int failed = ::fsync(fd) != 0 ? errno : 0;
    ::close(fd);
    return failed != 0 ? Result<void>(syncError(doing, failed)) : success();
}

void FileDisk::losePower()
{
    for (const auto& [path, tracked] : m_tracked) {
        if (tracked->size > tracked->syncedSize)
            (void)::truncate((m_root + path).c_str(), static_cast<off_t>(tracked->syncedSize));
    }
    m_tracked.clear();
}

} // namespace brokerscope::runtime
