#include "engine/raft/quorum_state_file.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>

namespace brokerscope::raft {

namespace {

using nlohmann::ordered_json;

Error corrupt(std::string what)
{
    return makeError(ErrorKind::Corrupt, "read " + std::string(kQuorumStateFileName), std::move(what));
}

// An integer from -1 up, as every field of the file is; nothing if it is missing or something else.
std::optional<std::int32_t> integerAt(const ordered_json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    const auto value = found->get<std::int64_t>();
    if (value < -1 || value > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::int32_t>(value);
}

} // namespace

std::string printQuorumState(const PersistedElection& election)
{
    const ReplicaKey voted = election.voted.value_or(ReplicaKey{});
    ordered_json object;
    object["leaderId"] = election.leader.value();
    object["leaderEpoch"] = election.epoch.value();
    object["votedId"] = voted.id.value();
    object["votedDirectoryId"] = voted.directoryId.toString();
    object["data_version"] = 1;
    return object.dump();
}

Result<PersistedElection> parseQuorumState(std::string_view text)
{
    // The real file has about a hundred bytes; version 0 lists voters. Nothing sensible is longer than this.
    constexpr std::size_t kMaxBytes = 64 * 1024;
    if (text.size() > kMaxBytes)
        return corrupt("it is far too long");
    // The parser's depth is bounded by the callback: the file's own nesting is three (version 0's voters).
    constexpr int kMaxDepth = 8;
    bool tooDeep = false;
    const ordered_json::parser_callback_t limitDepth = [&tooDeep](int depth, ordered_json::parse_event_t, ordered_json&) {
        tooDeep = tooDeep || depth > kMaxDepth;
        return !tooDeep;
    };
    const auto object = ordered_json::parse(text, limitDepth, false);
    if (tooDeep || object.is_discarded() || !object.is_object())
        return corrupt("it is not a JSON object");

    const auto version = integerAt(object, "data_version");
    if (!version || (*version != 0 && *version != 1))
        return corrupt("data_version is neither 0 nor 1");
    const auto leader = integerAt(object, "leaderId");
    const auto epoch = integerAt(object, "leaderEpoch");
    const auto voted = integerAt(object, "votedId");
    if (!leader || !epoch || *epoch < 0 || !voted)
        return corrupt("leaderId, leaderEpoch or votedId is missing or out of range");

    PersistedElection election;
    election.leader = NodeId(*leader);
    election.epoch = LeaderEpoch(*epoch);
    Uuid votedDirectory;
    if (*version == 1) {
        const auto found = object.find("votedDirectoryId");
        const auto directory = found != object.end() && found->is_string()
                                   ? Uuid::parse(found->get_ref<const std::string&>())
                                   : std::nullopt;
        if (!directory)
            return corrupt("votedDirectoryId is missing or no directory id");
        votedDirectory = *directory;
    }
    if (*voted >= 0)
        election.voted = ReplicaKey{NodeId(*voted), votedDirectory};
    return election;
}

} // namespace brokerscope::raft
