// Transactions that a producer wants to begin in a partition while the coordinator is being asked whether it may (KIP-890).
// The guard is what the asker holds meanwhile: data or a marker of that producer ends it, so that an answer from before
// the end of a transaction cannot let a late batch begin another one, which nobody would ever end. Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <map>

namespace brokerscope::storage {

// Opaque; equal only to itself.
enum class VerificationGuard : std::uint64_t { None = 0 };

enum class ProducerStart {
    AnySequence,  // of what is not known any more, anything may be the next
    SequenceZero, // the epoch is new in every transaction (transaction.version 2), so it begins at 0
};

class TransactionVerification
{
public:
    struct Pending
    {
        VerificationGuard guard = VerificationGuard::None;
        // The lowest that was asked for: a later batch whose own answer comes first must not overtake it.
        std::int32_t lowestSequence = 0;
        std::int16_t epoch = -1;
        ProducerStart start = ProducerStart::AnySequence;
        WallTime since{};
    };

    // Begins to ask, or joins who asks already.
    VerificationGuard begin(ProducerId producer, std::int16_t epoch, std::int32_t sequence, ProducerStart start,
                            WallTime now)
    {
        const auto [place, isNew] = m_pending.try_emplace(producer);
        Pending& pending = place->second;
        if (isNew)
            pending = {VerificationGuard(++m_lastGuard), sequence, epoch, start, now};
        else if (epoch > pending.epoch || (epoch == pending.epoch && sequence < pending.lowestSequence)) {
            pending.epoch = epoch;
            pending.lowestSequence = sequence;
            pending.start = start;
        }
        return pending.guard;
    }
    [[nodiscard]] const Pending* find(ProducerId producer) const
    {
        const auto found = m_pending.find(producer);
        return found == m_pending.end() ? nullptr : &found->second;
    }
    void end(ProducerId producer)
    {
        if (!m_pending.empty())
            m_pending.erase(producer);
    }
    void expire(WallTime now, std::chrono::milliseconds expiration)
    {
        std::erase_if(m_pending, [&](const auto& entry) { return now - entry.second.since >= expiration; });
    }
    void clear() { m_pending.clear(); }

private:
    std::map<ProducerId, Pending> m_pending;
    std::uint64_t m_lastGuard = 0;
};

} // namespace brokerscope::storage
