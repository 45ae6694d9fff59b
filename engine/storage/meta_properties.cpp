#include "engine/storage/meta_properties.h"

#include "engine/storage/checkpoint_file.h"

#include <charconv>
#include <map>
#include <string_view>

namespace brokerscope::storage {

namespace {

constexpr std::string_view kMetaProperties = "meta.properties";

Error corrupt(std::string what)
{
    return makeError(ErrorKind::Corrupt, "read " + std::string(kMetaProperties), std::move(what));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\f";
    const auto first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

// The little of Java's properties format that such a file uses: comments, name=value, name:value, '\' before a
// character that would mean something else.
std::map<std::string, std::string> parseProperties(std::string_view text)
{
    std::map<std::string, std::string> out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#' || line.front() == '!')
            continue;
        std::string parts[2];
        bool inValue = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!inValue && (line[i] == '=' || line[i] == ':'))
                inValue = true;
            else if (line[i] == '\\' && i + 1 < line.size())
                parts[inValue] += line[++i];
            else
                parts[inValue] += line[i];
        }
        out[std::string(trimmed(parts[0]))] = std::string(trimmed(parts[1]));
    }
    return out;
}

} // namespace

Result<MetaProperties> readMetaProperties(runtime::Disk& disk)
{
    if (!disk.exists(kMetaProperties))
        return makeError(ErrorKind::NotFound, "read " + std::string(kMetaProperties), "no such file");
    BOOST_OUTCOME_TRY(const auto content, runtime::readWholeFile(disk, kMetaProperties));
    const auto values = parseProperties(asText(content));
    const auto valueOf = [&](const char* name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : found->second;
    };
    if (valueOf("version") != "1")
        return corrupt("version '" + valueOf("version") + "' in place of 1");
    MetaProperties properties;
    properties.clusterId = valueOf("cluster.id");
    if (properties.clusterId.empty())
        return corrupt("cluster.id is missing");
    const std::string node = valueOf("node.id");
    std::int32_t id = -1;
    const auto [end, error] = std::from_chars(node.data(), node.data() + node.size(), id);
    if (error != std::errc() || end != node.data() + node.size() || id < 0)
        return corrupt("node.id '" + node + "' is no node id");
    properties.nodeId = NodeId(id);
    const auto directory = Uuid::parse(valueOf("directory.id"));
    if (!directory || directory->isZero())
        return corrupt("directory.id '" + valueOf("directory.id") + "' is no directory id");
    properties.directoryId = *directory;
    return properties;
}

Result<void> writeMetaProperties(runtime::Disk& disk, const MetaProperties& properties)
{
    const std::string text = "#\nnode.id=" + std::to_string(properties.nodeId.value()) +
                             "\ndirectory.id=" + properties.directoryId.toString() +
                             "\nversion=1\ncluster.id=" + properties.clusterId + "\n";
    return runtime::replaceFile(disk, kMetaProperties, asBytes(text));
}

Result<void> writeCleanShutdown(runtime::Disk& disk, std::int64_t brokerEpoch)
{
    const std::string text = "{\"version\":0,\"brokerEpoch\":" + std::to_string(brokerEpoch) + "}";
    return runtime::replaceFile(disk, kCleanShutdownMarker, asBytes(text));
}

Result<std::optional<CleanShutdown>> takeCleanShutdown(runtime::Disk& disk)
{
    if (!disk.exists(kCleanShutdownMarker))
        return std::optional<CleanShutdown>();
    CleanShutdown marker;
    if (const auto content = runtime::readWholeFile(disk, kCleanShutdownMarker)) {
        constexpr std::string_view kName = "\"brokerEpoch\":";
        std::string_view text = asText(content.value());
        if (const auto at = text.find(kName); at != std::string_view::npos) {
            text = trimmed(text.substr(at + kName.size()));
            std::int64_t epoch = -1;
            if (std::from_chars(text.data(), text.data() + text.size(), epoch).ec == std::errc())
                marker.brokerEpoch = epoch;
        }
    }
    BOOST_OUTCOME_TRY(disk.remove(kCleanShutdownMarker));
    BOOST_OUTCOME_TRY(disk.syncDirectory(""));
    return std::optional(marker);
}

} // namespace brokerscope::storage
