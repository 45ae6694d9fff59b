// The filter of the Messages view: one line that a person types. What it says of partition, offset and time limits what is
// read at all; the rest is asked of each record. Pure, and matches() may be called from any thread.
//
//   orders                        the word is in the key, the value or a header (case does not matter)
//   "two words"                   so is this
//   key = customer-7              is exactly;  != is not
//   value : refund                contains
//   value ~ /^\{"id":[0-9]+/      regular expression; /.../i: case does not matter
//   key is null, value is null    no key; a tombstone
//   header.trace = 7f3a           a header by its name; header : 7f3a  any header
//   $.customer.id = 7             JSON path in the value: $.name  $['a name']  $.list[0]  $.list[*].name
//   partition = 0,2-4   offset >= 100   size > 1000
//   time >= 2026-11-21T18:00   time >= 18:00   time >= -5m      local time; with Z: UTC; ms since 1970
//   and (may be left out), or, not, ( )
#pragma once

#include "ui/bridge/topic_browser.h"

#include <QString>

#include <memory>
#include <optional>

namespace brokerscope::ui {

// "2026-11-21T18:00", "18:00", "-5m", milliseconds since 1970. Local time, unless it ends in Z.
[[nodiscard]] std::optional<qint64> timeIn(const QString& text, qint64 nowMs);

class RecordFilter
{
public:
    struct Problem
    {
        QString sentence;
        qsizetype at = 0; // in the text
    };
    // `nowMs`: what -5m is counted from. An empty text makes a filter that lets everything pass.
    [[nodiscard]] static std::optional<RecordFilter> parse(const QString& text, qint64 nowMs, Problem* problem);

    RecordFilter();

    // Limits that every record has to keep; the topic is left to the caller.
    [[nodiscard]] const workload::TopicOpening& limits() const { return m_limits; }
    // Every record within the limits passes: there is nothing to search.
    [[nodiscard]] bool isOnlyLimits() const { return m_onlyLimits; }
    [[nodiscard]] bool matches(const Message& message) const;

    struct Node; // of the expression

private:
    std::shared_ptr<const Node> m_root;
    workload::TopicOpening m_limits;
    bool m_onlyLimits = true;
};

} // namespace brokerscope::ui
