#include "engine/raft/messages.h"

namespace brokerscope::raft {
namespace {

VoteResponse answerOf(const VoteRequest&)
{
    return {};
}
BeginQuorumEpochResponse answerOf(const BeginQuorumEpochRequest&)
{
    return {};
}
EndQuorumEpochResponse answerOf(const EndQuorumEpochRequest&)
{
    return {};
}
FetchResponse answerOf(const FetchRequest&)
{
    return {};
}
FetchSnapshotResponse answerOf(const FetchSnapshotRequest& request)
{
    FetchSnapshotResponse response;
    response.snapshotId = request.snapshotId;
    return response;
}
DescribeQuorumResponse answerOf(const DescribeQuorumRequest&)
{
    return {};
}

} // namespace

Response refusalOf(const Request& request, ErrorCode error, LeaderEpoch epoch)
{
    return std::visit(
        [&](const auto& asked) -> Response {
            auto response = answerOf(asked);
            response.error = error;
            response.epoch = epoch;
            return response;
        },
        request);
}

} // namespace brokerscope::raft
