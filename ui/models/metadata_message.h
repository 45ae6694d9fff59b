// A record of the metadata log in the form of any other record: its type for a key, its fields as JSON for a value. Pure.
#pragma once

#include "ui/bridge/topic_browser.h"

namespace brokerscope::cluster {
struct MetadataRecordSnapshot;
}

namespace brokerscope::ui {

[[nodiscard]] MessagePtr messageOf(const cluster::MetadataRecordSnapshot& record);

} // namespace brokerscope::ui
