#include "engine/cluster/metadata_journal.h"

#include "engine/broker/committed_metadata.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/json_view.h"

#include <nlohmann/json.hpp>

namespace brokerscope::cluster {
namespace {

constexpr std::string_view kMetadataTopic = "__cluster_metadata";

// A value without its frame (metadata/records.h): version, type and version of the body, then the body.
void takeApart(ByteView value, MetadataRecordSnapshot& into)
{
    protocol::Reader in(value);
    const auto frame = in.unsignedVarint("frame version");
    const auto type = in.unsignedVarint("type");
    const auto version = in.unsignedVarint("version");
    static_cast<void>(frame);
    if (!in.ok())
        return;
    const auto* message = protocol::findMessage(kMetadataTopic, protocol::MessageKind::Record, static_cast<std::int16_t>(type));
    if (message == nullptr)
        return; // a node that cannot read its own metadata has stopped before
    into.type = message->name;
    const auto body = value.subspan(in.position());
    const auto dissection =
        protocol::dissect(SharedBytes(Bytes(body.begin(), body.end())), *message, static_cast<std::int16_t>(version));
    const auto fields = protocol::toJson(dissection);
    if (!fields.is_object())
        return;
    for (const auto& [name, field] : fields.items())
        into.fields.emplace_back(name, field.is_string() ? field.get<std::string>()
                                                         : field.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

void MetadataJournal::add(const broker::CommittedMetadata& batch)
{
    std::lock_guard lock(m_mutex);
    auto offset = batch.baseOffset;
    for (const auto value : batch.records) {
        const auto at = offset;
        offset = offset + 1;
        if (at < m_next)
            continue;
        m_next = offset;
        auto record = std::make_shared<MetadataRecordSnapshot>();
        record->offset = at;
        record->epoch = batch.epoch;
        record->time = batch.time;
        takeApart(value, *record);
        if (const auto* id = record->field("topicId")) {
            auto& name = m_topicNames[*id];
            if (const auto parsed = Uuid::parse(*id); name.empty() && parsed)
                if (const auto topic = batch.image.topic(*parsed))
                    name = topic->name;
            if (const auto* given = record->field("name"); given != nullptr && name.empty())
                name = *given; // created and deleted again within one batch
            record->topic = name;
            if (record->type == "RemoveTopicRecord")
                m_topicNames.erase(*id);
        }
        m_records.push_back(std::move(record));
        if (m_records.size() > m_capacity)
            m_records.pop_front();
        m_changed = true;
    }
}

std::shared_ptr<const MetadataRecords> MetadataJournal::records() const
{
    std::lock_guard lock(m_mutex);
    if (m_changed) {
        m_list = std::make_shared<const MetadataRecords>(m_records.begin(), m_records.end());
        m_changed = false;
    }
    return m_list;
}

} // namespace brokerscope::cluster
