#include "ui/models/evidence/segment_search.h"

#include "engine/protocol/record_batch.h"

#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kReadAhead = 256 * 1024;

// The base offset that a segment is named after.
std::optional<std::int64_t> baseOffsetOf(const std::filesystem::path& file)
{
    if (file.extension() != ".log")
        return std::nullopt;
    const auto name = file.stem().string();
    std::int64_t offset = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), offset);
    return error == std::errc() && end == name.data() + name.size() ? std::optional(offset) : std::nullopt;
}

} // namespace

BatchPlace findBatch(const std::filesystem::path& partitionDirectory, NodeId node, Offset offset)
{
    BatchPlace place;
    place.node = node;
    std::error_code error;
    std::filesystem::path segment;
    std::int64_t base = -1;
    for (std::filesystem::directory_iterator at(partitionDirectory, error), end; !error && at != end; at.increment(error))
        if (const auto first = baseOffsetOf(at->path()); first && *first <= offset.value() && *first > base) {
            base = *first;
            segment = at->path();
        }
    if (base < 0)
        return place;
    std::ifstream in(segment, std::ios::binary);
    std::vector<char> buffer(kReadAhead);
    std::int64_t begin = 0; // of the buffer, in the file
    std::size_t held = 0;
    for (std::int64_t position = 0; in;) {
        // The header at `position`, from the buffer where it holds it.
        if (position < begin || position + static_cast<std::int64_t>(protocol::kBatchHeaderSize) > begin + static_cast<std::int64_t>(held)) {
            in.clear();
            in.seekg(position);
            in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            begin = position;
            held = static_cast<std::size_t>(in.gcount());
            in.clear();
            if (held < protocol::kBatchHeaderSize)
                return place;
        }
        const auto* header = reinterpret_cast<const std::uint8_t*>(buffer.data()) + (position - begin);
        const auto batch = protocol::BatchView::parseHeader(ByteView(header, protocol::kBatchHeaderSize));
        if (!batch)
            return place;
        const auto& found = batch.value();
        if (found.baseOffset() > offset)
            return place; // compaction has removed it
        if (found.lastOffset() >= offset) {
            place.file = QString::fromStdString(segment.filename().string());
            place.position = position;
            place.size = static_cast<std::int64_t>(found.size());
            place.first = found.baseOffset();
            place.last = found.lastOffset();
            return place;
        }
        position += static_cast<std::int64_t>(found.size());
    }
    return place;
}

} // namespace brokerscope::ui
