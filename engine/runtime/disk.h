// The seam to files. Paths are relative to the node's data directory and use '/'. Reads and writes go to the page cache
// and return at once; only sync waits for the device, and it waits off the node's thread.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::runtime {

class File
{
public:
    virtual ~File() = default; // closes; writes nothing
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    // Reads up to out.size() bytes at `position`; fewer only at the end of the file.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t position, MutableByteView out) const = 0;
    [[nodiscard]] virtual Result<void> writeAt(std::uint64_t position, ByteView bytes) = 0;
    // Adds at the end, all or an error (a short write is cut off again). Pieces go out in one call where possible.
    [[nodiscard]] virtual Result<void> append(const ByteChain& pieces) = 0;
    [[nodiscard]] virtual Result<void> truncate(std::uint64_t size) = 0;
    // Takes room on the device for the file to grow to `size` bytes (or gives back what lies beyond it); neither size() nor
    // the contents change. A file system that cannot do so does nothing.
    [[nodiscard]] virtual Result<void> reserve(std::uint64_t size);
    // Blocks until the bytes are on the device. Only for start-up, shutdown and small metadata files.
    [[nodiscard]] virtual Result<void> sync() = 0;
    // The same without blocking: `done` runs later on the node's thread (never if the node is killed before), and covers
    // every write made before this call. The file may be destroyed meanwhile.
    virtual void syncInBackground(std::function<void(Result<void>)> done) = 0;
};

enum class OpenMode { ReadOnly, ReadWrite, CreateNew, CreateOrOpen };

class Disk
{
public:
    virtual ~Disk() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<File>> open(std::string_view path,
                                                             OpenMode mode) = 0;
    [[nodiscard]] virtual bool exists(std::string_view path) const = 0;
    // Names (not paths) in a directory, sorted; an error if it does not exist.
    [[nodiscard]] virtual Result<std::vector<std::string>> list(std::string_view directory) const = 0;
    [[nodiscard]] virtual Result<void> createDirectories(std::string_view path) = 0;
    // Replaces `to` if it exists. Durable only after syncDirectory on the parent.
    [[nodiscard]] virtual Result<void> rename(std::string_view from, std::string_view to) = 0;
    [[nodiscard]] virtual Result<void> remove(std::string_view path) = 0;            // a file or an empty directory
    [[nodiscard]] virtual Result<void> removeRecursively(std::string_view path) = 0; // no error if it is not there
    [[nodiscard]] virtual Result<void> syncDirectory(std::string_view path) = 0;
};

// Small whole files (checkpoints, meta.properties).
[[nodiscard]] Result<Bytes> readWholeFile(Disk& disk, std::string_view path);
// Write temporary, sync, rename, sync directory: after a crash the old or the new content is there, never a mix.
[[nodiscard]] Result<void> replaceFile(Disk& disk, std::string_view path, ByteView content);

} // namespace brokerscope::runtime
