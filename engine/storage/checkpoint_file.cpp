#include "engine/storage/checkpoint_file.h"

#include <charconv>
#include <utility>

namespace brokerscope::storage {

namespace {

template <class T> std::optional<T> parseNumber(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// Takes one line off the front; the last one need not end in a newline.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    if (text.empty())
        return std::nullopt;
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

// Version line, number of entries, entries. The entries as lines, or what is wrong.
Result<std::vector<std::string_view>> parseLines(std::string_view path, std::string_view text)
{
    const auto corrupt = [&](std::string what) {
        return makeError(ErrorKind::Corrupt, "read " + std::string(path), std::move(what));
    };
    const auto version = takeLine(text);
    if (!version || *version != "0")
        return corrupt("the version is not 0");
    const auto countLine = takeLine(text);
    const auto count = countLine ? parseNumber<std::uint32_t>(*countLine) : std::nullopt;
    if (!count)
        return corrupt("the number of entries is missing");
    std::vector<std::string_view> lines;
    while (auto line = takeLine(text))
        lines.push_back(*line);
    if (lines.size() != *count)
        return corrupt(std::to_string(*count) + " entries announced, " + std::to_string(lines.size()) + " found");
    return lines;
}

Error corruptLine(std::string_view path, std::string_view line)
{
    return makeError(ErrorKind::Corrupt, "read " + std::string(path), "strange line '" + std::string(line) + "'");
}

} // namespace

std::string TopicPartition::directoryName() const
{
    return topic + "-" + std::to_string(partition.value());
}

std::optional<TopicPartition> TopicPartition::parseDirectoryName(std::string_view name)
{
    const auto dash = name.rfind('-');
    if (dash == std::string_view::npos || dash == 0)
        return std::nullopt;
    const std::string_view digits = name.substr(dash + 1);
    const auto partition = parseNumber<std::int32_t>(digits);
    // "a-007" or "a--7" are not names that we write; taking them would make two directories one partition.
    if (!partition || *partition < 0 || std::to_string(*partition) != digits)
        return std::nullopt;
    return TopicPartition{std::string(name.substr(0, dash)), PartitionIndex(*partition)};
}

Result<OffsetMap> readOffsetCheckpoint(runtime::Disk& disk, std::string_view path)
{
    if (!disk.exists(path))
        return makeError(ErrorKind::NotFound, "read " + std::string(path), "no such file");
    BOOST_OUTCOME_TRY(auto content, runtime::readWholeFile(disk, path));
    BOOST_OUTCOME_TRY(auto lines, parseLines(path, asText(content)));
    OffsetMap offsets;
    for (const std::string_view line : lines) {
        const auto second = line.rfind(' ');
        const auto first = second == std::string_view::npos || second == 0 ? second : line.rfind(' ', second - 1);
        if (first == std::string_view::npos || first == 0)
            return corruptLine(path, line);
        const auto partition = parseNumber<std::int32_t>(line.substr(first + 1, second - first - 1));
        const auto offset = parseNumber<std::int64_t>(line.substr(second + 1));
        if (!partition || *partition < 0 || !offset || *offset < 0)
            return corruptLine(path, line);
        offsets[{std::string(line.substr(0, first)), PartitionIndex(*partition)}] = Offset(*offset);
    }
    return offsets;
}

Result<void> writeOffsetCheckpoint(runtime::Disk& disk, std::string_view path, const OffsetMap& offsets)
{
    std::string text = "0\n" + std::to_string(offsets.size()) + "\n";
    for (const auto& [partition, offset] : offsets)
        text += partition.topic + " " + std::to_string(partition.partition.value()) + " " +
                std::to_string(offset.value()) + "\n";
    return runtime::replaceFile(disk, path, asBytes(text));
}

Result<std::vector<EpochEntry>> readEpochCheckpoint(runtime::Disk& disk, std::string_view path)
{
    if (!disk.exists(path))
        return makeError(ErrorKind::NotFound, "read " + std::string(path), "no such file");
    BOOST_OUTCOME_TRY(auto content, runtime::readWholeFile(disk, path));
    BOOST_OUTCOME_TRY(auto lines, parseLines(path, asText(content)));
    std::vector<EpochEntry> entries;
    for (const std::string_view line : lines) {
        const auto space = line.find(' ');
        if (space == std::string_view::npos)
            return corruptLine(path, line);
        const std::int32_t epoch = parseNumber<std::int32_t>(line.substr(0, space)).value_or(-1);
        const std::int64_t offset = parseNumber<std::int64_t>(line.substr(space + 1)).value_or(-1);
        if (epoch < 0 || offset < 0)
            return corruptLine(path, line);
        entries.push_back({LeaderEpoch(epoch), Offset(offset)});
    }
    return entries;
}

std::string formatEpochCheckpoint(const std::vector<EpochEntry>& entries)
{
    std::string text = "0\n" + std::to_string(entries.size()) + "\n";
    for (const auto& entry : entries)
        text += std::to_string(entry.epoch.value()) + " " + std::to_string(entry.startOffset.value()) + "\n";
    return text;
}

Result<Uuid> parsePartitionMetadata(std::string_view text)
{
    const auto corrupt = [](const char* what) {
        return makeError(ErrorKind::Corrupt, "read " + std::string(kPartitionMetadata), what);
    };
    constexpr std::string_view kVersion = "version: ";
    constexpr std::string_view kTopicId = "topic_id: ";
    const auto version = takeLine(text);
    if (!version || !version->starts_with(kVersion) || version->substr(kVersion.size()) != "0")
        return corrupt("the version is not 0");
    const auto line = takeLine(text);
    if (!line || !line->starts_with(kTopicId))
        return corrupt("there is no topic id");
    const auto id = Uuid::parse(line->substr(kTopicId.size()));
    if (!id || id->isZero())
        return corrupt("the topic id is none");
    return *id;
}

std::string formatPartitionMetadata(const Uuid& topicId)
{
    return "version: 0\ntopic_id: " + topicId.toString();
}

} // namespace brokerscope::storage
