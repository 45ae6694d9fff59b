#include "engine/raft/wire.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/begin_quorum_epoch_request.h"
#include "engine/protocol/generated/begin_quorum_epoch_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/end_quorum_epoch_request.h"
#include "engine/protocol/generated/end_quorum_epoch_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/fetch_snapshot_request.h"
#include "engine/protocol/generated/fetch_snapshot_response.h"
#include "engine/protocol/generated/vote_request.h"
#include "engine/protocol/generated/vote_response.h"

#include <type_traits>
#include <utility>

namespace brokerscope::raft {

namespace {

template <class Message> using WireOf = std::remove_cvref_t<decltype(toWire(std::declval<const Message&>()))>;

template <class Wire> Result<Response> decodeAs(protocol::Reader& in, std::int16_t version)
{
    Wire wire;
    BOOST_OUTCOME_TRY(wire.decode(in, version));
    if (auto response = fromWire(wire))
        return Response(std::move(*response));
    return makeError(ErrorKind::Corrupt, std::string("read ") + Wire::kName,
                     "it does not speak of " + std::string(kMetadataTopicName) + "-0");
}

} // namespace

protocol::ApiKey apiKeyOf(const Request& request)
{
    return std::visit(
        []<class Message>(const Message&) { return static_cast<protocol::ApiKey>(WireOf<Message>::kApiKey); }, request);
}

std::int16_t versionOf(const Request& request)
{
    return std::visit([]<class Message>(const Message&) { return WireOf<Message>::kHighestVersion; }, request);
}

void encodeBody(const Request& request, protocol::Writer& out)
{
    std::visit([&](const auto& message) { toWire(message).encode(out, versionOf(request)); }, request);
}

Result<Response> decodeAnswer(const Request& request, protocol::Reader& in)
{
    const auto version = versionOf(request);
    switch (apiKeyOf(request)) {
    case protocol::ApiKey::Vote: return decodeAs<protocol::VoteResponse>(in, version);
    case protocol::ApiKey::BeginQuorumEpoch: return decodeAs<protocol::BeginQuorumEpochResponse>(in, version);
    case protocol::ApiKey::EndQuorumEpoch: return decodeAs<protocol::EndQuorumEpochResponse>(in, version);
    case protocol::ApiKey::Fetch: return decodeAs<protocol::FetchResponse>(in, version);
    case protocol::ApiKey::FetchSnapshot: return decodeAs<protocol::FetchSnapshotResponse>(in, version);
    default: return makeError(ErrorKind::Invalid, "read a quorum answer", "no quorum node asks this of another");
    }
}

} // namespace brokerscope::raft
