#include "ui/models/metadata_message.h"

#include "engine/cluster/snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace brokerscope::ui {

MessagePtr messageOf(const cluster::MetadataRecordSnapshot& record)
{
    QByteArray fields = "{";
    for (const auto& [name, text] : record.fields) {
        const auto bytes = QByteArray::fromStdString(text);
        const bool json = QJsonDocument::fromJson('[' + bytes + ']').array().size() == 1;
        const auto quoted = QJsonDocument(QJsonArray{QString::fromUtf8(bytes)}).toJson(QJsonDocument::Compact);
        fields += (fields.size() > 1 ? "," : "") + ('"' + QByteArray::fromStdString(name) + "\":") + (json ? bytes : quoted.mid(1, quoted.size() - 2));
    }
    fields += '}';
    auto message = std::make_shared<Message>();
    message->partition = PartitionIndex(0);
    message->offset = record.offset;
    message->timestampMs = toEpochMs(record.time);
    message->logAppendTime = true;
    message->key = record.type;
    message->value = fields.toStdString();
    message->keySize = message->key->size();
    message->valueSize = message->value->size();
    return message;
}

} // namespace brokerscope::ui
