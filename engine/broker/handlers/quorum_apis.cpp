// What quorum nodes ask of each other, on the controller's listener: Vote, BeginQuorumEpoch, EndQuorumEpoch, Fetch and
// FetchSnapshot of the metadata log, DescribeQuorum. Decided by raft::Quorum.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/begin_quorum_epoch_request.h"
#include "engine/protocol/generated/begin_quorum_epoch_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/describe_quorum_response.h"
#include "engine/protocol/generated/end_quorum_epoch_request.h"
#include "engine/protocol/generated/end_quorum_epoch_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/fetch_snapshot_request.h"
#include "engine/protocol/generated/fetch_snapshot_response.h"
#include "engine/protocol/generated/vote_request.h"
#include "engine/protocol/generated/vote_response.h"
#include "engine/raft/wire.h"

namespace brokerscope::broker {
namespace {

template <class WireRequest, class WireResponse, class RaftResponse>
void serve(ApiTable& apis, QuorumDriver& quorum)
{
    apis.add<WireRequest, WireResponse>(
        [&quorum](std::shared_ptr<const Request>, WireRequest body, Reply<WireResponse> reply) {
            const auto request = raft::fromWire(body);
            if (!request) {
                WireResponse refused;
                refused.errorCode = static_cast<std::int16_t>(protocol::ErrorCode::InvalidRequest);
                return reply(refused);
            }
            quorum.onRequest(*request, [&quorum, reply = std::move(reply)](const raft::Response& response) {
                const auto& answer = std::get<RaftResponse>(response);
                if constexpr (std::is_same_v<RaftResponse, raft::DescribeQuorumResponse>)
                    reply(raft::toWire(answer, quorum.clock().now(), quorum.clock().wallNow()));
                else
                    reply(raft::toWire(answer, quorum.quorum().voters()));
            });
        });
}

} // namespace

void addQuorumApis(ApiTable& apis, QuorumDriver& quorum)
{
    serve<protocol::VoteRequest, protocol::VoteResponse, raft::VoteResponse>(apis, quorum);
    serve<protocol::BeginQuorumEpochRequest, protocol::BeginQuorumEpochResponse, raft::BeginQuorumEpochResponse>(apis,
                                                                                                                 quorum);
    serve<protocol::EndQuorumEpochRequest, protocol::EndQuorumEpochResponse, raft::EndQuorumEpochResponse>(apis, quorum);
    serve<protocol::FetchRequest, protocol::FetchResponse, raft::FetchResponse>(apis, quorum);
    serve<protocol::FetchSnapshotRequest, protocol::FetchSnapshotResponse, raft::FetchSnapshotResponse>(apis, quorum);
    serve<protocol::DescribeQuorumRequest, protocol::DescribeQuorumResponse, raft::DescribeQuorumResponse>(apis, quorum);
}

} // namespace brokerscope::broker
