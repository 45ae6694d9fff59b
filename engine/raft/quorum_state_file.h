// The text of Kafka's quorum-state file: one line of JSON, QuorumStateData with its data_version. Version 1 has the voted
// directory id (KIP-853); version 0, without it, is read too. Writing it durably is the node's business (replaceFile).
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/raft/effects.h"

#include <string>
#include <string_view>

namespace brokerscope::raft {

inline constexpr std::string_view kQuorumStateFileName = "quorum-state";

[[nodiscard]] std::string printQuorumState(const PersistedElection& election);
// Corrupt: no JSON, unknown version, a field missing, of another type or out of range. A file that is not there at all
// (a new node) stands for PersistedElection{}; an empty file is corrupt.
[[nodiscard]] Result<PersistedElection> parseQuorumState(std::string_view text);

} // namespace brokerscope::raft
