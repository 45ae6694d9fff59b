#include "ui/words/metadata_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace brokerscope::ui {

namespace {

using cluster::MetadataRecordSnapshot;

struct MetadataWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::MetadataWords)
};

QString valueOf(const MetadataRecordSnapshot& record, const char* name)
{
    const auto* field = record.field(name);
    return field == nullptr ? QString() : QString::fromStdString(*field);
}

// "[2,3]" as "2, 3".
QString idsOf(const MetadataRecordSnapshot& record, const char* name)
{
    QStringList ids;
    for (const auto& each : QJsonDocument::fromJson(valueOf(record, name).toUtf8()).array())
        ids << QString::number(each.toInt());
    return ids.isEmpty() ? MetadataWords::tr("none") : ids.join(QStringLiteral(", "));
}

QString topicOf(const MetadataRecordSnapshot& record)
{
    return record.topic.empty() ? valueOf(record, "topicId") : QString::fromStdString(record.topic);
}

QString partitionOf(const MetadataRecordSnapshot& record)
{
    return QStringLiteral("%1-%2").arg(topicOf(record), valueOf(record, "partitionId"));
}

QString partitionRecord(const MetadataRecordSnapshot& record)
{
    const auto leader = valueOf(record, "leader");
    return leader == QLatin1String("-1")
               ? MetadataWords::tr("Partition %1 is made on nodes %2, without a leader.").arg(partitionOf(record), idsOf(record, "replicas"))
               : MetadataWords::tr("Partition %1 is made on nodes %2; node %3 leads it.")
                     .arg(partitionOf(record), idsOf(record, "replicas"), leader);
}

// Holds only what changes: an absent field stays as it was.
QString partitionChange(const MetadataRecordSnapshot& record)
{
    QStringList changes;
    const auto leader = valueOf(record, "leader");
    if (leader == QLatin1String("-1"))
        changes << MetadataWords::tr("it has no leader now");
    else if (!leader.isEmpty() && leader != QLatin1String("-2"))
        changes << MetadataWords::tr("node %1 leads it in a new epoch").arg(leader);
    const auto given = [&](const char* name) {
        const auto value = valueOf(record, name);
        return !value.isEmpty() && value != QLatin1String("null");
    };
    if (given("isr"))
        changes << MetadataWords::tr("in-sync replicas are %1").arg(idsOf(record, "isr"));
    if (given("replicas"))
        changes << MetadataWords::tr("replicas are %1").arg(idsOf(record, "replicas"));
    if (given("addingReplicas") && valueOf(record, "addingReplicas") != QLatin1String("[]"))
        changes << MetadataWords::tr("%1 are being added").arg(idsOf(record, "addingReplicas"));
    if (given("removingReplicas") && valueOf(record, "removingReplicas") != QLatin1String("[]"))
        changes << MetadataWords::tr("%1 are being removed").arg(idsOf(record, "removingReplicas"));
    if (given("eligibleLeaderReplicas"))
        changes << MetadataWords::tr("may lead although not in sync: %1").arg(idsOf(record, "eligibleLeaderReplicas"));
    if (valueOf(record, "leaderRecoveryState") == QLatin1String("1"))
        changes << MetadataWords::tr("its leader was elected uncleanly");
    if (changes.isEmpty())
        changes << MetadataWords::tr("nothing but its epoch changes");
    return MetadataWords::tr("Partition %1: %2.").arg(partitionOf(record), changes.join(MetadataWords::tr("; ")));
}

QString registrationChange(const MetadataRecordSnapshot& record)
{
    const auto node = valueOf(record, "brokerId");
    const auto fenced = valueOf(record, "fenced");
    if (fenced == QLatin1String("1"))
        return MetadataWords::tr("Broker %1 is fenced: it gets no leadership and clients are not sent to it.").arg(node);
    if (valueOf(record, "inControlledShutdown") == QLatin1String("1"))
        return MetadataWords::tr("Broker %1 begins its controlled shutdown: its leaders move away.").arg(node);
    if (fenced == QLatin1String("-1"))
        return MetadataWords::tr("Broker %1 is unfenced: it serves again.").arg(node);
    return MetadataWords::tr("The registration of broker %1 changes.").arg(node);
}

QString configRecord(const MetadataRecordSnapshot& record)
{
    const auto type = valueOf(record, "resourceType").toInt();
    const auto name = valueOf(record, "resourceName");
    const auto whose = type == 2    ? MetadataWords::tr("topic %1").arg(name)
                       : type == 4  ? (name.isEmpty() ? MetadataWords::tr("all brokers") : MetadataWords::tr("broker %1").arg(name))
                       : type == 32 ? MetadataWords::tr("group %1").arg(name)
                                    : name;
    const auto value = valueOf(record, "value");
    return value == QLatin1String("null")
               ? MetadataWords::tr("%1 of %2 goes back to its default.").arg(valueOf(record, "name"), whose)
               : MetadataWords::tr("%1 of %2 is set to %3.").arg(valueOf(record, "name"), whose, value);
}

QString brokerRecord(const MetadataRecordSnapshot& record, const std::string& type)
{
    const auto broker = valueOf(record, "brokerId");
    if (type == "RegisterBrokerRecord")
        return MetadataWords::tr("Broker %1 registers with epoch %2; it is fenced until it has caught up.")
            .arg(broker, valueOf(record, "brokerEpoch"));
    if (type == "UnregisterBrokerRecord")
        return MetadataWords::tr("Broker %1 is forgotten: it has left the cluster.").arg(broker);
    if (type == "FenceBrokerRecord")
        return MetadataWords::tr("Broker %1 is fenced: it gets no leadership and clients are not sent to it.").arg(valueOf(record, "id"));
    if (type == "UnfenceBrokerRecord")
        return MetadataWords::tr("Broker %1 is unfenced: it serves again.").arg(valueOf(record, "id"));
    return MetadataWords::tr("Node %1 registers as a controller.").arg(valueOf(record, "controllerId"));
}

} // namespace

QString metadataSentence(const MetadataRecordSnapshot& record)
{
    const auto& type = record.type;
    if (type == "TopicRecord")
        return MetadataWords::tr("Topic %1 is created with id %2.").arg(valueOf(record, "name"), valueOf(record, "topicId"));
    if (type == "RemoveTopicRecord")
        return MetadataWords::tr("Topic %1 is deleted.").arg(topicOf(record));
    if (type == "PartitionRecord")
        return partitionRecord(record);
    if (type == "PartitionChangeRecord")
        return partitionChange(record);
    if (type == "RegisterBrokerRecord" || type == "UnregisterBrokerRecord" || type == "FenceBrokerRecord" ||
        type == "UnfenceBrokerRecord" || type == "RegisterControllerRecord")
        return brokerRecord(record, type);
    if (type == "BrokerRegistrationChangeRecord")
        return registrationChange(record);
    if (type == "ConfigRecord")
        return configRecord(record);
    if (type == "FeatureLevelRecord")
        return MetadataWords::tr("Feature %1 is at level %2 from here on.").arg(valueOf(record, "name"), valueOf(record, "featureLevel"));
    if (type == "ProducerIdsRecord")
        return MetadataWords::tr("Broker %1 gets a block of producer ids; the next block begins at %2.")
            .arg(valueOf(record, "brokerId"), valueOf(record, "nextProducerId"));
    if (type == "NoOpRecord")
        return MetadataWords::tr("Nothing changes: the controller shows that it can still commit.");
    if (type == "BeginTransactionRecord")
        return MetadataWords::tr("Several records follow that take effect together: %1.").arg(valueOf(record, "name"));
    if (type == "EndTransactionRecord")
        return MetadataWords::tr("The records since the begin take effect now.");
    if (type == "AbortTransactionRecord")
        return MetadataWords::tr("The records since the begin are void: %1.").arg(valueOf(record, "reason"));
    if (type == "ClearElrRecord")
        return MetadataWords::tr("The lists of eligible leader replicas are emptied.");
    return metadataFields(record).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QString metadataFields(const MetadataRecordSnapshot& record)
{
    QStringList lines;
    for (const auto& [name, value] : record.fields)
        lines << QStringLiteral("%1 = %2").arg(QString::fromStdString(name), QString::fromStdString(value));
    return lines.join(QLatin1Char('\n'));
}

QString metadataKind(const MetadataRecordSnapshot& record)
{
    auto kind = QString::fromStdString(record.type);
    if (kind.endsWith(QLatin1String("Record")))
        kind.chop(6);
    return kind;
}

bool isRoutine(const MetadataRecordSnapshot& record)
{
    return record.type == "NoOpRecord";
}

QString electionReason(const std::string& reason)
{
    if (reason == "FetchTimeout")
        return MetadataWords::tr("nothing was heard from the leader");
    if (reason == "ElectionTimeout")
        return MetadataWords::tr("no leader turned up in time");
    if (reason == "LeaderResigned")
        return MetadataWords::tr("the leader said goodbye");
    if (reason == "PreVoteWon")
        return MetadataWords::tr("a majority said beforehand that it would vote for it");
    if (reason == "ElectionLost")
        return MetadataWords::tr("the election before was lost");
    if (reason == "Started")
        return MetadataWords::tr("it is the only voter");
    return QString::fromStdString(reason);
}

} // namespace brokerscope::ui
