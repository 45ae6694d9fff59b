// The quorum's plain messages as Kafka's messages, which speak of lists of topics and partitions although there is only
// __cluster_metadata-0. Both directions of every API that quorum nodes exchange.
#pragma once

#include "engine/base/result.h"
#include "engine/protocol/api_key.h"
#include "engine/raft/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::protocol {
class Reader;
class Writer;
struct BeginQuorumEpochRequest;
struct BeginQuorumEpochResponse;
struct DescribeQuorumRequest;
struct DescribeQuorumResponse;
struct EndQuorumEpochRequest;
struct EndQuorumEpochResponse;
struct FetchRequest;
struct FetchResponse;
struct FetchSnapshotRequest;
struct FetchSnapshotResponse;
struct VoteRequest;
struct VoteResponse;
} // namespace brokerscope::protocol

namespace brokerscope::raft {

inline constexpr std::string_view kMetadataTopicName = "__cluster_metadata";

// ---- What this node sends and what comes back. Always the newest version that the protocol folder knows: quorum nodes
// of one cluster are of one kind.
[[nodiscard]] protocol::ApiKey apiKeyOf(const Request& request);
[[nodiscard]] std::int16_t versionOf(const Request& request);
void encodeBody(const Request& request, protocol::Writer& out);
// The body of the answer to `request`. Corrupt: cannot be read, or is not about __cluster_metadata-0.
[[nodiscard]] Result<Response> decodeAnswer(const Request& request, protocol::Reader& in);

// ---- What this node receives. Nothing: the request is not about exactly __cluster_metadata-0; answer INVALID_REQUEST.
[[nodiscard]] std::optional<VoteRequest> fromWire(const protocol::VoteRequest& wire);
[[nodiscard]] std::optional<BeginQuorumEpochRequest> fromWire(const protocol::BeginQuorumEpochRequest& wire);
[[nodiscard]] std::optional<EndQuorumEpochRequest> fromWire(const protocol::EndQuorumEpochRequest& wire);
[[nodiscard]] std::optional<FetchRequest> fromWire(const protocol::FetchRequest& wire);
[[nodiscard]] std::optional<FetchSnapshotRequest> fromWire(const protocol::FetchSnapshotRequest& wire);
[[nodiscard]] std::optional<DescribeQuorumRequest> fromWire(const protocol::DescribeQuorumRequest& wire);

// Answers. `voters` gives the leader's endpoint, from which nodes outside the voter list learn where it is (KIP-853).
[[nodiscard]] protocol::VoteResponse toWire(const VoteResponse& response, const VoterSet& voters);
[[nodiscard]] protocol::BeginQuorumEpochResponse toWire(const BeginQuorumEpochResponse& response, const VoterSet& voters);
[[nodiscard]] protocol::EndQuorumEpochResponse toWire(const EndQuorumEpochResponse& response, const VoterSet& voters);
[[nodiscard]] protocol::FetchResponse toWire(const FetchResponse& response, const VoterSet& voters);
[[nodiscard]] protocol::FetchSnapshotResponse toWire(const FetchSnapshotResponse& response, const VoterSet& voters);
// `now` and `wallNow` are the same moment: the wire knows wall-clock time only.
[[nodiscard]] protocol::DescribeQuorumResponse toWire(const DescribeQuorumResponse& response, Instant now,
                                                      WallTime wallNow);

// ---- The other halves, for peers in tests and for encodeBody and decodeAnswer.
[[nodiscard]] protocol::VoteRequest toWire(const VoteRequest& request);
[[nodiscard]] protocol::BeginQuorumEpochRequest toWire(const BeginQuorumEpochRequest& request);
[[nodiscard]] protocol::EndQuorumEpochRequest toWire(const EndQuorumEpochRequest& request);
[[nodiscard]] protocol::FetchRequest toWire(const FetchRequest& request);
[[nodiscard]] protocol::FetchSnapshotRequest toWire(const FetchSnapshotRequest& request);
[[nodiscard]] protocol::DescribeQuorumRequest toWire(const DescribeQuorumRequest& request);
[[nodiscard]] std::optional<VoteResponse> fromWire(const protocol::VoteResponse& wire);
[[nodiscard]] std::optional<BeginQuorumEpochResponse> fromWire(const protocol::BeginQuorumEpochResponse& wire);
[[nodiscard]] std::optional<EndQuorumEpochResponse> fromWire(const protocol::EndQuorumEpochResponse& wire);
[[nodiscard]] std::optional<FetchResponse> fromWire(const protocol::FetchResponse& wire);
[[nodiscard]] std::optional<FetchSnapshotResponse> fromWire(const protocol::FetchSnapshotResponse& wire);

} // namespace brokerscope::raft
