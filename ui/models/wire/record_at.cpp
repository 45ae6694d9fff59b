#include "ui/models/wire/record_at.h"

#include "ui/models/evidence/message_fields.h"

#include "engine/protocol/api_key.h"

namespace brokerscope::ui {

using protocol::DissectedNode;

RecordKey recordAt(const FieldTreeModel& tree, const QModelIndex& field, const cluster::Frame& frame,
                   const cluster::FramePtr& partner, const TopicNames& names)
{
    const auto api = static_cast<protocol::ApiKey>(frame.apiKey);
    const bool produce = api == protocol::ApiKey::Produce && !frame.response;
    if (!produce && !(api == protocol::ApiKey::Fetch && frame.response))
        return {};
    RecordKey key;
    std::int64_t delta = 0;
    std::optional<std::int64_t> base;
    bool inRecords = false;
    for (const auto* node : tree.pathTo(field)) {
        if (const auto topic = topicOf(*node, names); !topic.isEmpty())
            key.partition.topic = topic;
        if (const auto partition = partitionOf(*node))
            key.partition.partition = PartitionIndex(*partition);
        if (const auto first = numberIn(*node, "baseOffset"))
            base = *first, inRecords = true;
        if (const auto of = numberIn(*node, "offsetDelta"))
            delta = *of;
    }
    if (!inRecords)
        return {};
    if (produce) {
        base.reset(); // the producer's count begins at 0; the leader gave the offset
        if (partner)
            forEachPartition(dissectionOf(partner, false), names, [&](const PartitionKey& one, const DissectedNode& answer) {
                if (one == key.partition)
                    base = numberIn(answer, "baseOffset");
            });
    }
    if (!base || *base < 0)
        return {};
    key.offset = Offset(*base + delta);
    return key;
}

} // namespace brokerscope::ui
