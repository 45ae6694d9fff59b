// What will happen in virtual time, in order: by time, and at the same time in the order of scheduling. Pure.
#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace brokerscope::runtime {

class EventQueue
{
public:
    using EventId = std::uint64_t; // 0 is never given out
    using Owner = std::uint32_t;   // the world in which the event happens

    struct Event
    {
        Instant when;
        Owner owner = 0;
        std::uint32_t kind = 0; // for the trace
        std::function<void()> action;
    };

    EventId schedule(Event event);
    void cancel(EventId id); // no effect if it has happened or was cancelled
    void cancelAllOf(Owner owner);
    [[nodiscard]] Instant nextTime(); // kNever if nothing is left
    [[nodiscard]] std::optional<Owner> nextOwner();
    [[nodiscard]] std::optional<Event> pop();
    // Takes the next event out of the order without letting it happen; it can still be cancelled. 0 if there is none.
    [[nodiscard]] EventId postpone();
    void reschedule(EventId postponed, Instant when); // no effect if it was cancelled

private:
    struct Slot
    {
        Event event;
        std::uint32_t generation = 1;
        bool pending = false;
    };
    struct Entry // in the heap; stale when the slot's generation has moved on
    {
        Instant when;
        std::uint64_t sequence;
        std::uint32_t slot;
        std::uint32_t generation;
    };
    static bool later(const Entry& a, const Entry& b);
    [[nodiscard]] bool isPending(EventId id) const;
    void push(Instant when, std::uint32_t slot);
    Entry popEntry();
    void dropStale();
    Event release(std::uint32_t slot);

    std::vector<Entry> m_heap;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_free;
    std::uint64_t m_sequence = 0;
};

} // namespace brokerscope::runtime
