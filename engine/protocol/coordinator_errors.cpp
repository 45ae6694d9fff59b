#include "engine/protocol/coordinator_errors.h"

namespace brokerscope::protocol {

ErrorCode errorOf(CoordinatorReach reach)
{
    switch (reach) {
    case CoordinatorReach::Here:
        return ErrorCode::None;
    case CoordinatorReach::NoTopic:
        return ErrorCode::CoordinatorNotAvailable;
    case CoordinatorReach::NotLed:
        return ErrorCode::NotCoordinator;
    case CoordinatorReach::Loading:
        return ErrorCode::CoordinatorLoadInProgress;
    }
    return ErrorCode::UnknownServerError;
}

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
