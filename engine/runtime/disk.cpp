#include "engine/runtime/disk.h"

#include "engine/runtime/relative_path.h"

#include <algorithm>

namespace brokerscope::runtime {

Result<void> File::reserve(std::uint64_t)
{
    return success();
}

Result<Bytes> readWholeFile(Disk& disk, std::string_view path)
{
    BOOST_OUTCOME_TRY(const auto file, disk.open(path, OpenMode::ReadOnly));
    Bytes content(file->size());
    std::size_t filled = 0;
    while (filled < content.size()) {
        BOOST_OUTCOME_TRY(const auto count, file->readAt(filled, MutableByteView(content).subspan(filled)));
        if (count == 0)
            break;
        filled += count;
    }
    content.resize(filled);
    return content;
}

Result<void> replaceFile(Disk& disk, std::string_view path, ByteView content)
{
    // Fixed, so that what a crash leaves behind is overwritten by the next attempt and never piles up.
    const auto temporary = std::string(path) + ".tmp";
    {
        BOOST_OUTCOME_TRY(const auto file, disk.open(temporary, OpenMode::CreateOrOpen));
        BOOST_OUTCOME_TRY(file->truncate(0));
        BOOST_OUTCOME_TRY(file->writeAt(0, content));
        // Before the rename: a name that is durable earlier than the bytes would show an empty file after a crash.
        BOOST_OUTCOME_TRY(file->sync());
    }
    BOOST_OUTCOME_TRY(disk.rename(temporary, path));
    return disk.syncDirectory(parentOf(path));
}

} // namespace brokerscope::runtime
