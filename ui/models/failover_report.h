// A failure as a document: what happened to which node, how long each step took, and each partition's part in it.
#pragma once

#include "ui/models/failover_story.h"

#include <QString>

namespace brokerscope::ui {

class EventJournal;

// "Node 2 was killed at 10:42:04": one line, for lists and headings.
[[nodiscard]] QString failoverTitle(const Failover& failover, const EventJournal& journal);
// How long each step took, as a table of HTML.
[[nodiscard]] QString failoverFigures(const Failover& failover);
[[nodiscard]] QString failoverHtml(const Failover& failover, const EventJournal& journal);
// A line a partition, with headings that do not change with the language. Milliseconds; empty: not yet.
[[nodiscard]] QString failoverCsv(const Failover& failover);

} // namespace brokerscope::ui
