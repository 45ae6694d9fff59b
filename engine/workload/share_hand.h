// What one member of a share group has in hand, and what it has to say about it (KIP-932). Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/uuid.h"

#include <compare>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::workload {

// What a member says about a record that it has acquired, as Kafka numbers it.
enum class Verdict : std::int8_t {
    Gap = 0,     // there is no such record: a control record, or one that compaction took
    Accept = 1,  // done
    Release = 2, // not done: another may have it
    Reject = 3,  // not to be delivered any more
};

struct SharePlace
{
    Uuid topic;
    PartitionIndex partition;
    friend auto operator<=>(const SharePlace&, const SharePlace&) = default;
};

// Offsets from first to last, both included, with how many times they were handed out, this time counted.
struct AcquiredRange
{
    Offset first;
    Offset last;
    int deliveries = 1;
};

struct VerdictRange
{
    Offset first;
    Offset last;
    Verdict verdict = Verdict::Accept;
    friend bool operator==(const VerdictRange&, const VerdictRange&) = default;
};

struct SharedDelivery
{
    SharePlace place;
    Offset offset;
    int deliveries = 1;
    std::optional<std::string> key;
    std::optional<std::string> value;
};

class ShareHand
{
public:
    // `records`: whole batches as they lie in the log. They may hold more than was acquired, which is passed over; of what was
    // acquired and is not there Gap is said, and of what cannot be read Reject.
    void take(const SharePlace& place, const std::vector<AcquiredRange>& acquired, ByteView records);

    // The next record to be worked on, in the order in which they were taken; nullopt: there is none.
    [[nodiscard]] std::optional<SharedDelivery> next();
    // About a record that next() gave.
    void settle(const SharePlace& place, Offset offset, Verdict verdict);
    // Of all records that were not worked on yet.
    void settleRest(Verdict verdict);

    // Takes out what is to be said about a partition, in the order of offsets and joined where neighbours are alike.
    [[nodiscard]] std::vector<VerdictRange> verdicts(const SharePlace& place);
    [[nodiscard]] bool hasVerdicts(const SharePlace& place) const { return m_verdicts.count(place) != 0; }
    [[nodiscard]] std::vector<SharePlace> placesWithVerdicts() const;
    [[nodiscard]] bool holds(const SharePlace& place) const; // records to be worked on, or verdicts
    [[nodiscard]] const std::deque<SharedDelivery>& waiting() const { return m_waiting; } // for next()

    // The reservation is gone: what is in hand of this partition belongs to others.
    void drop(const SharePlace& place);
    void dropAll();

private:
    std::deque<SharedDelivery> m_waiting;
    std::map<SharePlace, std::map<Offset, Verdict>> m_verdicts; // none of them empty
};

} // namespace brokerscope::workload
