// Fetches a leader has found nothing to answer yet (long poll). One per replica: whoever asks again has given up the
// first question, so the memory a stranger can occupy is bounded by the ids it invents, and those by kMaxHeld.
#pragma once

#include "engine/raft/effects.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace brokerscope::raft {

struct HeldFetch
{
    AnswerId id;
    FetchRequest request;
    Instant until;
};

class HeldFetches
{
public:
    static constexpr std::size_t kMaxHeld = 1024;

    // Returns a fetch that must be answered in its place, if any.
    [[nodiscard]] std::optional<HeldFetch> hold(HeldFetch fetch);
    // Removes those for which `answered(fetch)` is true.
    template <class Answered> void removeIf(Answered&& answered) { std::erase_if(m_held, answered); }
    [[nodiscard]] std::vector<HeldFetch> takeAll();
    [[nodiscard]] Instant nextDeadline() const;

private:
    std::vector<HeldFetch> m_held;
};

} // namespace brokerscope::raft
