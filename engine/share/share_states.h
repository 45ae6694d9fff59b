// What the share coordinator knows of the share-partitions in one partition of `__share_group_state` (KIP-932): decides what may
// change it, and how that is written down. Pure: a decision changes nothing; its record does, once it is committed and replayed.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/time.h"
#include "engine/protocol/error_code.h"
#include "engine/share/delivery_state.h"
#include "engine/share/partition_key.h"

#include <map>
#include <optional>
#include <string>

namespace brokerscope::share {

struct StateRecord
{
    Bytes key;
    std::optional<Bytes> value; // nothing: the state is forgotten
};

// The answer to a request about one share-partition. With a record it holds once that is committed.
struct StateDecision
{
    protocol::ErrorCode error{};
    std::string why;                   // in words for a person, where there is an error
    std::optional<StateRecord> record; // to be appended
    DurableState state;                // as asked for by read and summary

    [[nodiscard]] static StateDecision refused(protocol::ErrorCode error, std::string why);
};

class ShareStates final
{
public:
    // share.coordinator.snapshot.update.records.per.snapshot: so many updates follow a snapshot before there is another.
    explicit ShareStates(int updatesPerSnapshot) : m_updatesPerSnapshot(updatesPerSnapshot) {}

    // A committed record, in the order of the log. Bytes that are no record of this topic are passed over.
    void replay(ByteView key, std::optional<ByteView> value);

    // Errors: FencedStateEpoch.
    [[nodiscard]] StateDecision initialize(const SharePartitionKey& key, std::int32_t stateEpoch, Offset startOffset,
                                           WallTime now) const;
    // Errors: FencedLeaderEpoch, InvalidRequest. Leaves a record behind where the leader is newer than those before.
    [[nodiscard]] StateDecision read(const SharePartitionKey& key, LeaderEpoch leaderEpoch, WallTime now) const;
    // Errors: FencedLeaderEpoch, FencedStateEpoch, InvalidRequest.
    [[nodiscard]] StateDecision write(const SharePartitionKey& key, const DurableState& change, WallTime now) const;
    [[nodiscard]] StateDecision remove(const SharePartitionKey& key) const;
    [[nodiscard]] StateDecision summary(const SharePartitionKey& key) const;

    [[nodiscard]] const DurableState* find(const SharePartitionKey& key) const;

private:
    struct Entry
    {
        DurableState state;
        std::int32_t snapshotEpoch = 0;
        int updates = 0; // since the snapshot
        std::int64_t createdMs = -1;
    };
    [[nodiscard]] StateRecord snapshot(const SharePartitionKey& key, const Entry* former, const DurableState& state,
                                       WallTime now) const;

    const int m_updatesPerSnapshot;
    std::map<SharePartitionKey, Entry> m_entries;
};

// The states of `over` where it says something, those of `under` elsewhere; nothing before `startOffset`. Neighbours alike are one.
[[nodiscard]] std::vector<StateBatch> merged(const std::vector<StateBatch>& under, const std::vector<StateBatch>& over,
                                             Offset startOffset);

} // namespace brokerscope::share
