// The share session of one member with one leader (KIP-932): which partitions the leader already knows of, and the epoch by which
// it counts the requests. Pure.
#pragma once

#include "engine/protocol/generated/share_acknowledge_request.h"
#include "engine/protocol/generated/share_fetch_request.h"
#include "engine/workload/share_hand.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace brokerscope::workload {

class ShareSession
{
public:
    // What is said with a request, so that it can be counted once the leader has agreed.
    using Said = std::map<SharePlace, std::vector<VerdictRange>>;

    struct Fetch
    {
        protocol::ShareFetchRequest request; // without what is the same in all: group, member, limits
        Said said;
    };
    // For `wanted`, the partitions that the member shall have and this leader leads. A partition of which something is still in hand
    // stays in the session. The request that opens a session may say nothing: what was to be said then is dropped, as the
    // leader forgot the reservations with the session before. None: there is nothing to ask of this leader.
    [[nodiscard]] std::optional<Fetch> next(const std::set<SharePlace>& wanted, ShareHand& hand);

    struct Acknowledge
    {
        protocol::ShareAcknowledgeRequest request; // likewise
        Said said;
    };
    // Only what is to be said. None: there is nothing, or no session. `last` ends the session, also without anything to say.
    [[nodiscard]] std::optional<Acknowledge> tell(ShareHand& hand, bool last);

    // The leader took the request.
    void answered();
    // It knows of no session: the next request opens one.
    void reset();
    [[nodiscard]] bool isOpen() const { return m_epoch > 0; }
    [[nodiscard]] const std::set<SharePlace>& known() const { return m_known; }

private:
    std::int32_t m_epoch = 0;
    std::set<SharePlace> m_known; // to the leader
};

} // namespace brokerscope::workload
