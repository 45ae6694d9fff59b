#include "engine/recording/recorder.h"

#include "engine/base/machine_clock.h"
#include "engine/cluster/cluster.h"
#include "engine/recording/archive.h"
#include "engine/recording/cluster_fields.h"
#include "engine/recording/file_format.h"
#include "engine/recording/snapshot_coder.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <limits>
#include <mutex>
#include <thread>
#include <variant>

#include <fcntl.h>
#include <unistd.h>

namespace brokerscope::recording {
namespace {

constexpr auto kSnapshotsApart = std::chrono::milliseconds(100);
constexpr auto kChunkSpan = std::chrono::seconds(5); // what a crash can lose
constexpr std::size_t kChunkBytes = 4 << 20;
constexpr std::size_t kMaxWaiting = 500;
constexpr auto kAllFrames = std::numeric_limits<std::size_t>::max();

using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

// What things are stamped with where they happened. Nothing is empty here.
WallTime timeOf(const SnapshotPtr& snapshot)
{
    return snapshot->time;
}
template <class T> WallTime timeOf(const std::vector<T>& values)
{
    return values.back().time;
}
WallTime timeOf(const RecordedFrames& frames)
{
    return frames.time;
}

struct Item
{
    WallTime time;
    std::variant<SnapshotPtr, std::vector<cluster::Event>, std::vector<cluster::Traffic>, RecordedFrames> what;
};

} // namespace

class Recorder::Impl
{
public:
    Impl(std::filesystem::path at, int descriptor) : path(std::move(at)), m_descriptor(descriptor)
    {
        write(fileHeader());
        m_thread = std::thread([this] { run(); });
    }

    ~Impl()
    {
        (void)finish();
        ::close(m_descriptor);
    }

    template <class What> void add(What what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        if constexpr (std::is_same_v<What, SnapshotPtr>) {
            if (what->time < m_lastSnapshot + kSnapshotsApart && what->time >= m_lastSnapshot)
                return;
            m_lastSnapshot = what->time;
            if (m_items.size() >= kMaxWaiting) {
                ++m_status.dropped;
                return;
            }
        }
        // In the order in which they came, whatever their stamps say: two nodes' may differ by a little.
        m_lastTime = std::max(m_lastTime, timeOf(what));
        m_items.push_back({m_lastTime, std::move(what)});
        m_changed.notify_one();
    }

    RecorderStatus status() const
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

    Result<void> finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            m_changed.notify_one();
        }
        if (m_thread.joinable())
            m_thread.join();
        const auto ended = status();
        if (!ended.error.empty())
            return makeError(ErrorKind::Io, {}, ended.error);
        return success();
    }

    const std::filesystem::path path;

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            // A quiet cluster's chunk is closed as well, or a crash could lose more than was promised.
            m_changed.wait_for(lock, kChunkSpan, [&] { return m_ending || !m_items.empty(); });
            auto items = std::exchange(m_items, {});
            const bool ending = m_ending;
            lock.unlock();
            for (const auto& item : items)
                put(item);
            if (!m_content.empty() && (ending || machineWallTime() - m_opened >= kChunkSpan))
                closeChunk();
            lock.lock();
            if (ending && m_items.empty())
                return;
        }
    }

    void put(const Item& item)
    {
        if (!m_content.empty() && (m_content.size() >= kChunkBytes || item.time - m_first >= kChunkSpan))
            closeChunk();
        if (const auto* snapshot = std::get_if<SnapshotPtr>(&item.what))
            m_newest = *snapshot;
        if (m_content.empty()) {
            m_first = item.time;
            m_opened = machineWallTime();
            m_encoder.reset();
            if (m_newest) // every chunk can be read on its own
                entry(EntryKind::Snapshot, item.time, m_encoder.encode(*m_newest));
        } else if (std::holds_alternative<SnapshotPtr>(item.what)) {
            entry(EntryKind::Snapshot, item.time, m_encoder.encode(*m_newest));
        }
        ArchiveWriter list;
        if (const auto* events = std::get_if<std::vector<cluster::Event>>(&item.what)) {
            list.write(*events);
            entry(EntryKind::Events, item.time, list.take());
        } else if (const auto* traffic = std::get_if<std::vector<cluster::Traffic>>(&item.what)) {
            list.write(*traffic);
            entry(EntryKind::Traffic, item.time, list.take());
        } else if (const auto* frames = std::get_if<RecordedFrames>(&item.what)) {
            list.write(*frames);
            entry(EntryKind::Frames, item.time, list.take());
        }
        m_last = item.time;
    }

    void entry(EntryKind kind, WallTime time, const Bytes& bytes)
    {
        ArchiveWriter out;
        out.write(kind);
        out.write(time);
        out.writeBytes(bytes);
        const auto written = out.take();
        m_content.insert(m_content.end(), written.begin(), written.end());
    }

    void closeChunk()
    {
        if (m_content.size() <= kMaxChunkSize)
            write(encodeChunk(m_content, m_first, std::max(m_first, m_last)));
        else
            fail("one snapshot is larger than a recording can hold");
        m_content.clear();
    }

    void write(const Bytes& bytes)
    {
        if (m_failed)
            return;
        for (std::size_t done = 0; done < bytes.size();) {
            const auto count = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return fail("the recording ended early, writing to " + path.string() + " failed: " + std::strerror(errno));
            done += static_cast<std::size_t>(count);
        }
        const std::lock_guard lock(m_mutex);
        m_status.bytes += static_cast<std::int64_t>(bytes.size());
    }

    void fail(std::string why)
    {
        m_failed = true;
        const std::lock_guard lock(m_mutex);
        m_status.error = std::move(why);
        m_ending = true;
        m_items.clear();
    }

    const int m_descriptor;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    bool m_ending = false;
    WallTime m_lastSnapshot{};
    WallTime m_lastTime{};
    RecorderStatus m_status;
    // The thread's own from here on.
    SnapshotEncoder m_encoder;
    SnapshotPtr m_newest;
    Bytes m_content;
    WallTime m_first{};
    WallTime m_last{};
    WallTime m_opened{}; // when the chunk was begun, by the machine's clock
    bool m_failed = false;
    std::thread m_thread;
};

Recorder::Recorder(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Recorder::~Recorder() = default;

Result<std::unique_ptr<Recorder>> Recorder::start(const std::filesystem::path& path)
{
    const auto doing = "record to " + path.string();
    // Never over something that is there: it may be the recording of the last lesson.
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return makeError(ErrorKind::Exists, doing, "the file is there already");
    if (descriptor < 0)
        return makeError(ErrorKind::Io, doing, std::strerror(errno));
    return std::unique_ptr<Recorder>(new Recorder(std::make_unique<Impl>(path, descriptor)));
}

void Recorder::add(std::shared_ptr<const cluster::ClusterSnapshot> snapshot)
{
    if (snapshot)
        m_impl->add(std::move(snapshot));
}

void Recorder::add(std::vector<cluster::Event> events)
{
    if (!events.empty())
        m_impl->add(std::move(events));
}

void Recorder::add(std::vector<cluster::Traffic> traffic)
{
    if (!traffic.empty())
        m_impl->add(std::move(traffic));
}

void Recorder::add(RecordedFrames frames)
{
    if (!frames.frames.empty() || frames.left > 0)
        m_impl->add(std::move(frames));
}

RecorderStatus Recorder::status() const
{
    return m_impl->status();
}

const std::filesystem::path& Recorder::path() const
{
    return m_impl->path;
}

Result<void> Recorder::finish()
{
    return m_impl->finish();
}

// ---- without a window

class ClusterRecorder::Impl
{
public:
    Impl(cluster::Cluster& cluster, Recorder& recorder)
        : m_cluster(cluster), m_recorder(recorder), m_nextFrame(cluster.frames(1, kAllFrames).next), m_thread([this] { run(); })
    {
    }
    ~Impl()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            m_changed.notify_one();
        }
        m_thread.join();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (bool ending = false; !ending;) {
            m_changed.wait_for(lock, kSnapshotsApart, [&] { return m_ending; });
            ending = m_ending;
            lock.unlock();
            m_recorder.add(m_cluster.snapshot());
            auto batch = m_cluster.events(m_next);
            m_next = batch.next;
            m_recorder.add(std::move(batch.events));
            m_recorder.add(m_cluster.takeTraffic());
            const auto frames = m_cluster.frames(m_nextFrame, kAllFrames);
            m_nextFrame = frames.next;
            m_recorder.add(m_budget.keep(frames));
            lock.lock();
        }
    }

    cluster::Cluster& m_cluster;
    Recorder& m_recorder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ending = false;
    std::uint64_t m_next = 1;
    std::uint64_t m_nextFrame;
    FrameBudget m_budget;
    std::thread m_thread;
};

ClusterRecorder::ClusterRecorder(cluster::Cluster& cluster, Recorder& recorder)
    : m_impl(std::make_unique<Impl>(cluster, recorder))
{
}
ClusterRecorder::~ClusterRecorder() = default;

} // namespace brokerscope::recording
