#include "engine/protocol/coordinator_write.h"

namespace brokerscope::protocol {

ErrorCode toCoordinatorError(ErrorCode error)
{
    switch (error) {
    case ErrorCode::UnknownTopicOrPartition:
    case ErrorCode::NotEnoughReplicas:
    case ErrorCode::NotEnoughReplicasAfterAppend:
    case ErrorCode::RequestTimedOut:
        return ErrorCode::CoordinatorNotAvailable;
    case ErrorCode::NotLeaderOrFollower:
    case ErrorCode::FencedLeaderEpoch:
    case ErrorCode::KafkaStorageError:
        return ErrorCode::NotCoordinator;
    case ErrorCode::MessageTooLarge:
    case ErrorCode::RecordListTooLarge:
    case ErrorCode::InvalidFetchSize:
        return ErrorCode::UnknownServerError;
    default:
        return error;
    }
}

bool mayStillCommit(ErrorCode error)
{
    return error == ErrorCode::NotEnoughReplicasAfterAppend || error == ErrorCode::RequestTimedOut;
}

} // namespace brokerscope::protocol
