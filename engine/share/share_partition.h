// The records of one partition that are on their way to the members of one share group (KIP-932): who has which of them locked
// until when, how often each was handed out, and from where on nothing is settled yet. Kept by the partition's leader.
//
// Pure: inputs and the time in. What must be durable comes out as a write; until that has succeeded the records concerned are
// neither handed out nor settled, and if it fails they are locked as they were before.
#pragma once

#include "engine/base/time.h"
#include "engine/protocol/error_code.h"
#include "engine/share/delivery_state.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::share {

// How many records a member gets at a time (KIP-1206). Kafka's numbers.
enum class AcquireMode : std::int8_t {
    BatchOptimized = 0, // whole batches of the log, so it may be a few more than asked for
    RecordLimit = 1,    // never more than asked for
};

// What a member says of a record. Kafka's numbers.
enum class AcknowledgeType : std::int8_t {
    Gap = 0,     // there is no record at this offset
    Accept = 1,
    Release = 2, // somebody else, or the same member, may try again
    Reject = 3,  // nobody shall
    Renew = 4,   // still at work: the lock begins anew (KIP-1222)
};

struct Acknowledgement
{
    Offset first;
    Offset last;
    std::vector<AcknowledgeType> types; // one for each offset, or one for all
};

// A batch as it stands in the log.
struct LogBatch
{
    Offset first;
    Offset last;
    bool deliverable = true; // false: a control batch, or of an aborted transaction where only committed ones are read
};

struct AcquiredRange
{
    Offset first;
    Offset last;
    std::int16_t deliveryCount = 0; // this time included
    friend bool operator==(const AcquiredRange&, const AcquiredRange&) = default;
};

struct ShareLimits
{
    int deliveryCount = 5;    // at most so often is a record handed out
    std::int64_t locks = 2000; // no new records beyond so many between start and end
    Duration lock = std::chrono::seconds(30);
    bool mayRenew = true;
};

class SharePartition final
{
public:
    // Rises by one from write to write; 0 is none.
    using WriteId = std::uint64_t;

    // `loaded` is what the share coordinator has; its start offset must be known.
    SharePartition(const DurableState& loaded, LeaderEpoch leaderEpoch);
    // A lower limit takes nothing away that somebody has.
    void setLimits(const ShareLimits& limits) { m_limits = limits; }

    [[nodiscard]] Offset startOffset() const { return m_start; } // before it everything is settled
    [[nodiscard]] Offset endOffset() const { return m_end; }     // nothing from here on was handed out yet
    // Where to read the log for the next member: the first record that is available.
    [[nodiscard]] Offset nextFetchOffset() const;
    [[nodiscard]] bool canAcquire() const;
    // Records on offer to be locked, by offset, whatever is known of them; for tests and pictures.
    [[nodiscard]] std::vector<StateBatch> states() const;

    // Locks records for a member. `batches` is what was read of the log from `from` on, without a hole in the reading: offsets
    // between two batches hold no records any more. Batches that are not deliverable, and such offsets, count as archived.
    [[nodiscard]] std::vector<AcquiredRange> acquire(const std::string& member, AcquireMode mode, std::int64_t maxRecords,
                                                     Offset from, const std::vector<LogBatch>& batches, Instant now);

    struct Acknowledged
    {
        protocol::ErrorCode error{};
        WriteId write = 0; // holds once that has succeeded; 0: it holds already
    };
    // All of it or nothing. Errors: InvalidRequest (what no client should say), InvalidRecordState (a record is not locked, or
    // not by this member).
    [[nodiscard]] Acknowledged acknowledge(const std::string& member, const std::vector<Acknowledgement>& acknowledgements,
                                           Instant now);
    // The member is gone: what it had locked is available again, or archived when that was the last delivery allowed.
    void release(const std::string& member);
    // Locks that have run out.
    void onDeadline(Instant now);
    [[nodiscard]] Instant nextDeadline() const;
    // The log begins later now: what lies before is settled.
    void onLogStart(Offset logStart);
    // The log ends earlier than was handed out: an unclean leader has lost the rest.
    void onLogEnd(Offset logEnd);

    // What is to be written now, if there is anything and no other write is under way.
    struct Write
    {
        WriteId id = 0;
        DurableState change;
    };
    [[nodiscard]] std::optional<Write> takeWrite();
    // The write under way has ended.
    void onWritten(bool succeeded);
    [[nodiscard]] bool writes() const { return m_underWay != 0 || m_hasChanges; }

private:
    struct Range
    {
        Offset last;
        DeliveryState state = DeliveryState::Available;
        std::int16_t deliveryCount = 0;
        // While it is Acquired, and while a write of what became of that is not through.
        std::string member;
        Instant lockedUntil{};
        WriteId write = 0;            // that decides; 0: none

        [[nodiscard]] bool alike(const Range& other) const;
        [[nodiscard]] bool settled() const { return state == DeliveryState::Acknowledged || state == DeliveryState::Archived; }
        [[nodiscard]] bool available() const { return state == DeliveryState::Available && write == 0; }
    };
    using Ranges = std::map<Offset, Range>; // by first offset; without holes from m_start to m_end

    void split(Offset at);
    void tidy();
    void become(Range& range, DeliveryState state);
    void passOver(Offset first, Offset last);
    std::int64_t take(const std::string& member, Offset first, Offset last, std::int64_t most, Instant now,
                      std::vector<AcquiredRange>& out);
    [[nodiscard]] protocol::ErrorCode check(const std::string& member, const Acknowledgement& acknowledgement) const;
    void apply(Offset first, Offset last, AcknowledgeType type, Instant now);
    [[nodiscard]] DeliveryState afterFailure(const Range& range) const;

    const std::int32_t m_stateEpoch;
    const LeaderEpoch m_leaderEpoch;
    ShareLimits m_limits;
    Offset m_start;
    Offset m_end;
    Ranges m_ranges;
    WriteId m_collecting = 1; // what changes now goes into this one
    WriteId m_underWay = 0;
    bool m_hasChanges = false; // m_collecting has something to say
};

} // namespace brokerscope::share
