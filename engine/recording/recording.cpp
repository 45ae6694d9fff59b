#include "engine/recording/recording.h"

#include "engine/recording/archive.h"
#include "engine/recording/cluster_fields.h"
#include "engine/recording/file_format.h"
#include "engine/recording/snapshot_coder.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brokerscope::recording {
namespace {

// As much as there is from `position` on, at most `size` bytes.
Bytes readAt(int descriptor, std::int64_t position, std::size_t size)
{
    Bytes out(size);
    std::size_t done = 0;
    while (done < size) {
        const auto count = ::pread(descriptor, out.data() + done, size - done, position + static_cast<std::int64_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    out.resize(done);
    return out;
}

} // namespace

Recording::~Recording()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<Recording>> Recording::open(const std::filesystem::path& path)
{
    const auto doing = "open the recording " + path.string();
    std::unique_ptr<Recording> out(new Recording);
    out->m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (out->m_descriptor < 0)
        return makeError(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Io, doing, std::strerror(errno));
    struct stat about{};
    if (::fstat(out->m_descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return makeError(ErrorKind::Invalid, doing, "it is not a file");
    if (const auto checked = checkFileHeader(readAt(out->m_descriptor, 0, kFileHeaderSize)); !checked)
        return makeError(checked.error().kind, doing, checked.error().what);

    const std::int64_t size = about.st_size;
    for (std::int64_t at = kFileHeaderSize; at < size;) {
        const auto header = decodeChunkHeader(readAt(out->m_descriptor, at, kChunkHeaderSize));
        if (!header || (!out->m_chunks.empty() && header->first < out->m_chunks.back().first)) {
            out->m_problem = size - at < static_cast<std::int64_t>(kChunkHeaderSize) ? "the recording was cut off: its last seconds are missing"
                                                                                     : "the recording is damaged: what comes after this cannot be read";
            break;
        }
        const auto content = at + static_cast<std::int64_t>(kChunkHeaderSize);
        if (content + header->compressedSize > size) {
            out->m_problem = "the recording was cut off: its last seconds are missing";
            break;
        }
        out->m_chunks.push_back({content, header->compressedSize, header->size, header->first, header->last});
        at = content + header->compressedSize;
    }
    if (out->m_chunks.empty())
        return makeError(ErrorKind::Corrupt, doing,
                         out->m_problem.empty() ? "nothing was recorded in it" : "nothing in it can be read: " + out->m_problem);
    return out;
}

WallTime Recording::begin() const
{
    return m_chunks.front().first;
}

WallTime Recording::end() const
{
    return m_chunks.back().last;
}

std::size_t Recording::chunkAt(WallTime time) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), time, [](WallTime t, const auto& chunk) { return t < chunk.first; });
    return after == m_chunks.begin() ? 0 : static_cast<std::size_t>(after - m_chunks.begin()) - 1;
}

Result<Bytes> Recording::content(const Chunk& chunk)
{
    const auto compressed = readAt(m_descriptor, chunk.position, chunk.compressedSize);
    return decompress({chunk.compressedSize, chunk.size, chunk.first, chunk.last}, compressed);
}

template <class Each> void Recording::forEachEntry(std::size_t index, Each each)
{
    const auto bytes = content(m_chunks.at(index));
    bool good = bytes.has_value();
    if (good) {
        ArchiveReader in(bytes.value());
        while (!in.atEnd() && good) {
            EntryKind kind{};
            WallTime time{};
            in.read(kind);
            in.read(time);
            const auto entry = in.readBytes();
            good = in.ok() && each(kind, time, entry);
        }
    }
    if (!good && m_problem.empty())
        m_problem = "the recording is damaged: a part of it cannot be shown";
}

std::vector<Moment> Recording::read(std::size_t index)
{
    std::vector<Moment> out;
    SnapshotDecoder decoder;
    forEachEntry(index, [&](EntryKind kind, WallTime time, ByteView bytes) {
        Moment moment;
        moment.time = time;
        ArchiveReader in(bytes);
        switch (kind) {
        case EntryKind::Snapshot: {
            auto snapshot = decoder.decode(bytes);
            if (!snapshot)
                return false;
            moment.snapshot = std::move(snapshot.value());
            break;
        }
        case EntryKind::Events:
            in.read(moment.events);
            break;
        case EntryKind::Traffic:
            in.read(moment.traffic);
            break;
        case EntryKind::Frames:
            in.read(moment.frames);
            break;
        default:
            return true; // of a newer version
        }
        if (!in.ok())
            return false;
        out.push_back(std::move(moment));
        return true;
    });
    return out;
}

std::vector<std::pair<WallTime, cluster::Event>> Recording::events()
{
    std::vector<std::pair<WallTime, cluster::Event>> out;
    for (std::size_t i = 0; i < m_chunks.size(); ++i)
        forEachEntry(i, [&](EntryKind kind, WallTime time, ByteView bytes) {
            if (kind != EntryKind::Events)
                return true;
            std::vector<cluster::Event> events;
            ArchiveReader in(bytes);
            in.read(events);
            for (auto& event : events)
                out.emplace_back(time, std::move(event));
            return in.ok();
        });
    return out;
}

} // namespace brokerscope::recording
