#include "engine/raft/effects.h"

namespace brokerscope::raft {

const char* nameOf(Role role)
{
    switch (role) {
    case Role::Unattached: return "Unattached";
    case Role::Prospective: return "Prospective";
    case Role::Candidate: return "Candidate";
    case Role::Leader: return "Leader";
    case Role::Follower: return "Follower";
    case Role::Observer: return "Observer";
    case Role::Resigned: return "Resigned";
    }
    return "?";
}

const char* nameOf(RoleChangeReason reason)
{
    switch (reason) {
    case RoleChangeReason::Started: return "Started";
    case RoleChangeReason::HigherEpoch: return "HigherEpoch";
    case RoleChangeReason::LeaderDiscovered: return "LeaderDiscovered";
    case RoleChangeReason::FetchTimeout: return "FetchTimeout";
    case RoleChangeReason::ElectionTimeout: return "ElectionTimeout";
    case RoleChangeReason::LeaderResigned: return "LeaderResigned";
    case RoleChangeReason::PreVoteWon: return "PreVoteWon";
    case RoleChangeReason::VoteGranted: return "VoteGranted";
    case RoleChangeReason::ElectionWon: return "ElectionWon";
    case RoleChangeReason::ElectionLost: return "ElectionLost";
    case RoleChangeReason::MajorityLost: return "MajorityLost";
    case RoleChangeReason::Requested: return "Requested";
    case RoleChangeReason::NoRoom: return "NoRoom";
    }
    return "?";
}

} // namespace brokerscope::raft
