#include "ui/words/shell_commands.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstring>

namespace brokerscope::ui {

namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::CommandWords)
};

bool isPlain(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.' || c == '/' || c == ':' ||
           c == ',' || c == '=' || c == '@' || c == '%' || c == '+';
}

bool contains(const std::optional<QByteArray>& bytes, const char* any)
{
    return bytes && std::any_of(bytes->begin(), bytes->end(), [any](char c) { return c != '\0' && std::strchr(any, c) != nullptr; });
}

const QByteArray& bytesOf(const std::optional<QByteArray>& bytes)
{
    static const QByteArray kNone;
    return bytes ? *bytes : kNone;
}

// A marker for null that is none of the texts.
QByteArray nullMarker(const RecordToSend& record)
{
    QByteArray marker = "NULL";
    const auto taken = [&] {
        if (bytesOf(record.key) == marker || bytesOf(record.value) == marker)
            return true;
        return std::any_of(record.headers.begin(), record.headers.end(), [&](const auto& header) { return bytesOf(header.second) == marker; });
    };
    while (taken())
        marker += '_';
    return marker;
}

ShellCommand cannot(const QString& why)
{
    return {{}, why};
}

ShellCommand sendWithKafka(const RecordToSend& record, const QString& servers)
{
    if (record.partition >= 0)
        return cannot(CommandWords::tr("kafka-console-producer.sh cannot choose a partition; kcat can."));
    if (record.timestampMs >= 0)
        return cannot(CommandWords::tr("kafka-console-producer.sh cannot choose a timestamp."));
    // It reads lines, and knows no way to write a line end, or the signs that divide the parts, inside of a part.
    if (bytesOf(record.key).contains('\0') || bytesOf(record.value).contains('\0'))
        return cannot(CommandWords::tr("Zero bytes do not fit into a command line."));
    bool divided = contains(record.key, "\n\r\t") || contains(record.value, "\n\r");
    for (const auto& [name, value] : record.headers)
        divided = divided || contains(name.toUtf8(), "\n\r\t,:") || contains(value, "\n\r\t,");
    if (record.headers.isEmpty() && !record.key)
        divided = contains(record.value, "\n\r");
    if (divided)
        return cannot(CommandWords::tr("kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value "
                                       "and headers. kcat can."));
    const auto marker = nullMarker(record);
    const auto part = [&](const std::optional<QByteArray>& bytes) { return bytes ? *bytes : marker; };
    QByteArray line;
    QStringList properties;
    if (!record.headers.isEmpty()) {
        properties << QStringLiteral("parse.headers=true");
        QByteArrayList headers;
        for (const auto& [name, value] : record.headers)
            headers << name.toUtf8() + ':' + part(value);
        line += headers.join(',') + '\t';
    }
    if (record.key) {
        properties << QStringLiteral("parse.key=true");
        line += *record.key + '\t';
    }
    line += part(record.value);
    const bool anyNull = !record.value || std::any_of(record.headers.begin(), record.headers.end(), [](const auto& header) { return !header.second; });
    if (anyNull)
        properties << QStringLiteral("null.marker=") + QString::fromLatin1(marker);
    QString command = QStringLiteral("printf '%s\\n' %1 | kafka-console-producer.sh --bootstrap-server %2 --topic %3")
                          .replace(QStringLiteral("%1"), shellWord(line))
                          .replace(QStringLiteral("%2"), shellWord(servers))
                          .replace(QStringLiteral("%3"), shellWord(record.topic));
    if (record.acks != QLatin1String("all"))
        command += QStringLiteral(" --request-required-acks ") + shellWord(record.acks);
    for (const auto& property : properties)
        command += QStringLiteral(" --reader-property ") + shellWord(property);
    return {command, {}};
}

ShellCommand sendWithKcat(const RecordToSend& record, const QString& servers)
{
    if (bytesOf(record.key).contains('\0'))
        return cannot(CommandWords::tr("A key with a zero byte does not fit into a command line."));
    if (record.timestampMs >= 0)
        return cannot(CommandWords::tr("kcat cannot choose a timestamp."));
    if (!record.value && record.key && record.key->isEmpty())
        return cannot(CommandWords::tr("With -Z kcat sends an empty key as null, too."));
    if (record.value && record.value->isEmpty())
        return cannot(CommandWords::tr("kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh."));
    QString options = QStringLiteral(" -P -b ") + shellWord(servers) + QStringLiteral(" -t ") + shellWord(record.topic);
    if (record.partition >= 0)
        options += QStringLiteral(" -p %1").arg(record.partition);
    else
        options += QStringLiteral(" -X partitioner=murmur2_random");
    if (record.acks != QLatin1String("all"))
        options += QStringLiteral(" -X acks=") + shellWord(record.acks);
    if (record.key)
        options += QStringLiteral(" -k ") + shellWord(*record.key);
    for (const auto& [name, value] : record.headers) {
        if (!value || name.contains(u'=') || bytesOf(value).contains('\0'))
            return cannot(CommandWords::tr("kcat writes headers as name=value: no null, no zero byte, and no = in the name."));
        options += QStringLiteral(" -H ") + shellWord(name.toUtf8() + '=' + *value);
    }
    if (!record.value)
        return {QStringLiteral("printf '\\n' | kcat%1 -Z").arg(options), {}};
    if (record.value->contains('\0')) {
        // printf can write a zero, but no argument can hold one.
        QByteArray octal;
        for (const char c : *record.value)
            octal += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        return {QStringLiteral("printf '%1' | kcat").arg(QString::fromLatin1(octal)) + options + QStringLiteral(" /dev/stdin"), {}};
    }
    // A file, also this one, is sent as one record with its line ends.
    return {QStringLiteral("printf %s ") + shellWord(*record.value) + QStringLiteral(" | kcat") + options + QStringLiteral(" /dev/stdin"), {}};
}

} // namespace

QString shellWord(const QByteArray& bytes)
{
    if (!bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) { return isPlain(static_cast<unsigned char>(c)); }))
        return QString::fromLatin1(bytes);
    const bool text = QString::fromUtf8(bytes).toUtf8() == bytes &&
                      std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (text)
        return u'\'' + QString::fromUtf8(bytes).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    // Control characters and what is no text: bash's own way to write them.
    QString word = QStringLiteral("$'");
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == '\'')
            word += QStringLiteral("\\") + QLatin1Char(c);
        else if (c == '\n')
            word += QStringLiteral("\\n");
        else if (c == '\t')
            word += QStringLiteral("\\t");
        else if (byte >= 0x20 && byte < 0x7f)
            word += QLatin1Char(c);
        else
            word += QStringLiteral("\\%1").arg(byte, 3, 8, QLatin1Char('0'));
    }
    return word + u'\'';
}

ShellCommand sendCommand(const RecordToSend& record, const QString& servers, CommandTool tool)
{
    return tool == CommandTool::Kafka ? sendWithKafka(record, servers) : sendWithKcat(record, servers);
}

ShellCommand streamCommand(const SteadyProducer& producer, const QString& servers)
{
    // Its records have no keys of ours and a fixed size; what it can keep is the rate and how it is written.
    const auto size = std::max<qsizetype>(1, bytesOf(producer.record.value).size());
    QString command = QStringLiteral("kafka-producer-perf-test.sh --bootstrap-server %1 --topic %2 --num-records 1000000 --record-size %3 --throughput %4")
                          .arg(shellWord(servers), shellWord(producer.record.topic))
                          .arg(std::max<qint64>(size, producer.valueSize))
                          .arg(producer.recordsPerSecond, 0, 'g', 6);
    if (!producer.transactionalId.isEmpty())
        command += QStringLiteral(" --transactional-id ") + shellWord(producer.transactionalId);
    command += QStringLiteral(" --command-property client.id=%1 acks=%2 enable.idempotence=%3 compression.type=%4 linger.ms=%5 batch.size=%6")
                   .arg(shellWord(producer.clientId), producer.acks, producer.idempotent ? QStringLiteral("true") : QStringLiteral("false"),
                        producer.compression)
                   .arg(producer.lingerMs)
                   .arg(producer.batchBytes);
    // A Java client wants a request to time out before the delivery does.
    if (producer.deliveryTimeoutMs != SteadyProducer().deliveryTimeoutMs)
        command += QStringLiteral(" delivery.timeout.ms=%1 request.timeout.ms=%2")
                       .arg(producer.deliveryTimeoutMs)
                       .arg(std::clamp(producer.deliveryTimeoutMs - producer.lingerMs, 1, 5'000));
    if (!producer.transactionalId.isEmpty())
        command += QStringLiteral(" transaction.timeout.ms=%1").arg(producer.transactionTimeoutMs);
    return {command, {}};
}

ShellCommand groupCommand(const GroupToRun& group, const QString& servers, CommandTool tool)
{
    if (tool == CommandTool::Kcat) {
        QString command = QStringLiteral("kcat -b %1 -X isolation.level=%2 -X auto.offset.reset=%3 -X partition.assignment.strategy=%4")
                              .arg(shellWord(servers), group.readCommitted ? QStringLiteral("read_committed") : QStringLiteral("read_uncommitted"),
                                   group.fromBeginning ? QStringLiteral("earliest") : QStringLiteral("latest"), group.assignor);
        command += QStringLiteral(" -X session.timeout.ms=%1 -X heartbeat.interval.ms=%2 -X max.poll.interval.ms=%3 -G ")
                       .arg(group.sessionTimeoutMs)
                       .arg(group.heartbeatIntervalMs)
                       .arg(std::max(group.maxPollIntervalMs, group.sessionTimeoutMs)) +
                   shellWord(group.groupId);
        for (const auto& topic : group.topics)
            command += u' ' + shellWord(topic);
        return {command, {}};
    }
    QString command = QStringLiteral("kafka-console-consumer.sh --bootstrap-server %1 --group %2").arg(shellWord(servers), shellWord(group.groupId));
    if (group.topics.size() == 1) {
        command += QStringLiteral(" --topic ") + shellWord(group.topics.front());
    } else {
        QStringList escaped;
        for (auto topic : group.topics)
            escaped << topic.replace(u'.', QStringLiteral("\\."));
        command += QStringLiteral(" --include ") + shellWord(escaped.join(u'|'));
    }
    if (group.fromBeginning)
        command += QStringLiteral(" --from-beginning");
    command += QStringLiteral(" --isolation-level ") + (group.readCommitted ? QStringLiteral("read_committed") : QStringLiteral("read_uncommitted"));
    command += QStringLiteral(" --formatter-property print.key=true --formatter-property print.partition=true --formatter-property print.offset=true");
    static const QHash<QString, QString> kAssignors{{QStringLiteral("range"), QStringLiteral("RangeAssignor")},
                                                    {QStringLiteral("roundrobin"), QStringLiteral("RoundRobinAssignor")},
                                                    {QStringLiteral("cooperative-sticky"), QStringLiteral("CooperativeStickyAssignor")}};
    if (group.consumerProtocol)
        return {command + QStringLiteral(" --command-property group.protocol=consumer"), {}};
    command += QStringLiteral(" --command-property partition.assignment.strategy=org.apache.kafka.clients.consumer.") +
               kAssignors.value(group.assignor, QStringLiteral("RangeAssignor"));
    command += QStringLiteral(" --command-property session.timeout.ms=%1 --command-property heartbeat.interval.ms=%2 "
                              "--command-property max.poll.interval.ms=%3")
                   .arg(group.sessionTimeoutMs)
                   .arg(group.heartbeatIntervalMs)
                   .arg(group.maxPollIntervalMs);
    return {command, {}};
}

} // namespace brokerscope::ui
