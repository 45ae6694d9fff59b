// When the next record of a steady load is due. Pure: time is given.
#pragma once

#include "engine/base/time.h"

#include <cstdint>

namespace brokerscope::workload {

class Pacer
{
public:
    // `perSecond` may be a fraction; 0 or less: never.
    Pacer(double perSecond, Instant start);

    // Counts from now on; what was due and not taken before is forgotten.
    void setRate(double perSecond, Instant now);
    [[nodiscard]] double rate() const { return m_perSecond; }

    // How many records are due and not taken yet. After a stall (a broker was away, the machine
    // slept) at most a tenth of a second's worth is made up for, and at least one record: the rate
    // is a rate and not a debt.
    [[nodiscard]] std::int64_t due(Instant now);
    void take(std::int64_t records) { m_taken += records; }
    // When the next record is due if all that are due now are taken.
    [[nodiscard]] Instant nextDue() const;

private:
    [[nodiscard]] Instant dueTime(std::int64_t record) const;

    double m_perSecond;
    Instant m_start;
    std::int64_t m_taken = 0; // since m_start
};

} // namespace brokerscope::workload
