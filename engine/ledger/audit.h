// Balances two topics: what was sent to the one, and what a program made of it in the other. Pure. Not thread safe.
//
// Told in this order, a program that is at work is not accused of what it is just doing: first the bookmarks of its group, then
// the results as a reader of committed records sees them and how far they are decided, then all the results, then the source.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace brokerscope::ledger {

// What makes two records the same.
enum class Likeness { KeyAndValue, Key, Value };

struct RecordView
{
    PartitionIndex partition;
    Offset offset;
    std::optional<std::string_view> key;
    std::optional<std::string_view> value;
};

enum class Fate { Once, OnItsWay, Doubled, Lost };

// Neighbouring records of the source, and how many of them came to what.
struct Stretch
{
    std::uint64_t once = 0;
    std::uint64_t onItsWay = 0;
    std::uint64_t doubled = 0;
    std::uint64_t lost = 0;
};

// A record of the source that did not arrive exactly once.
struct Trouble
{
    PartitionIndex partition;
    Offset offset;
    Fate fate = Fate::Lost;
    std::uint64_t times = 0;          // that it was seen
    std::optional<std::string> key;   // the beginning; empty where it is not compared
    std::optional<std::string> value;
};

struct Ledger
{
    std::uint64_t sent = 0;     // records of the source
    std::uint64_t stored = 0;   // in the result, aborted ones too
    std::uint64_t seen = 0;     // by a reader of committed records
    std::uint64_t doubled = 0;  // seen more often than they were sent: so many too many
    std::uint64_t lost = 0;     // the group has them behind it, and nobody sees them
    std::uint64_t onItsWay = 0; // not yet taken, or in a transaction that is open
    std::uint64_t open = 0;     // stored, and not decided yet
    std::uint64_t aborted = 0;  // stored, and never to be seen
    std::uint64_t strange = 0;  // seen, and never sent
    bool full = false;          // there was more than could be kept: the figures are of a part
    std::vector<Stretch> stretches; // in the order in which the source was read
    std::vector<Trouble> troubles;  // the first ones, in that order; those on their way are none

    // Everything that was sent has come through, once.
    [[nodiscard]] bool exact() const;
};

class Audit
{
public:
    struct Limits
    {
        std::size_t records = 500'000; // of the source, and as many results that are not decided
        std::size_t bytes = std::size_t{64} << 20;
    };
    // `byBookmark`: no record counts as taken before takenUpTo() says so. Without a group all of them do.
    Audit(Likeness likeness, bool byBookmark, Limits limits);
    Audit(Likeness likeness, bool byBookmark) : Audit(likeness, byBookmark, Limits()) {}

    void takenUpTo(PartitionIndex source, Offset bookmark);  // may go back
    void seen(const RecordView& result);                     // each once, offsets of a partition rising; so for the others
    void decidedUpTo(PartitionIndex result, Offset lastStable);
    void stored(const RecordView& result);
    void sent(const RecordView& source);

    // At most so many stretches of the source, as many records in each; at most so many troubles.
    [[nodiscard]] Ledger balance(std::size_t stretches, std::size_t troubles) const;
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    using ContentId = std::uint32_t;
    struct Content
    {
        std::uint64_t sent = 0;
        std::uint64_t seen = 0;
        std::uint64_t open = 0;
    };
    struct Sent
    {
        PartitionIndex partition;
        Offset offset;
        ContentId content = 0;
    };
    struct Open
    {
        PartitionIndex partition;
        Offset offset;
        ContentId content = 0;
    };

    [[nodiscard]] std::optional<ContentId> contentOf(const RecordView& record); // none: there is no room
    [[nodiscard]] bool isTaken(const Sent& record) const;
    [[nodiscard]] Trouble troubleOf(const Sent& record, Fate fate, std::uint64_t times) const;

    Likeness m_likeness;
    bool m_byBookmark;
    Limits m_limits;
    bool m_full = false;
    std::size_t m_bytes = 0;
    std::unordered_map<std::string, ContentId> m_ids; // nodes stay where they are
    std::vector<const std::string*> m_texts;          // by id
    std::vector<Content> m_contents;
    std::vector<Sent> m_sent;
    std::vector<Open> m_open;
    std::map<PartitionIndex, Offset> m_bookmarks;
    std::map<PartitionIndex, Offset> m_decided;
    std::uint64_t m_stored = 0;
    std::uint64_t m_seen = 0;
};

} // namespace brokerscope::ledger
