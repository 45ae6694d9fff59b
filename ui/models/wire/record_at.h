// Which record, or which batch's first, a field of a Produce request or a Fetch response belongs to.
#pragma once

#include "ui/models/selection.h"
#include "ui/models/wire/field_tree_model.h"

namespace brokerscope::ui {

// Not valid for a field outside records. `partner`: the answer to a produce request, which knows the offsets; may be
// nullptr, then nothing is known of a produce request.
[[nodiscard]] RecordKey recordAt(const FieldTreeModel& tree, const QModelIndex& field, const cluster::Frame& frame,
                                 const cluster::FramePtr& partner, const TopicNames& names);

} // namespace brokerscope::ui
