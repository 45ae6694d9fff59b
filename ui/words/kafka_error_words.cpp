#include "ui/words/kafka_error_words.h"

#include <QCoreApplication>
#include <QHash>

namespace brokerscope::ui {

namespace {

struct KafkaErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::KafkaErrorWords)
};

const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> kSentences{
        {QStringLiteral("NOT_LEADER_OR_FOLLOWER"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the leader has moved to another node; the client asks anew and tries again.")},
        {QStringLiteral("FENCED_LEADER_EPOCH"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the client knows an older leader epoch; it asks anew.")},
        {QStringLiteral("UNKNOWN_LEADER_EPOCH"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the node does not know this leader epoch yet; the client tries again.")},
        {QStringLiteral("LEADER_NOT_AVAILABLE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the partition has no leader at the moment.")},
        {QStringLiteral("NOT_ENOUGH_REPLICAS"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "fewer replicas are in sync than min.insync.replicas asks for; nothing was written.")},
        {QStringLiteral("NOT_ENOUGH_REPLICAS_AFTER_APPEND"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the leader wrote it, but too few replicas followed in time.")},
        {QStringLiteral("REQUEST_TIMED_OUT"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the node did not finish in time.")},
        {QStringLiteral("UNKNOWN_TOPIC_OR_PARTITION"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "there is no such topic or partition.")},
        {QStringLiteral("TOPIC_ALREADY_EXISTS"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "there is a topic of this name already.")},
        {QStringLiteral("INVALID_TOPIC_EXCEPTION"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the name is not allowed.")},
        {QStringLiteral("INVALID_REPLICATION_FACTOR"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "there are not as many nodes in service as replicas are asked for.")},
        {QStringLiteral("INVALID_PARTITIONS"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the number of partitions is not allowed.")},
        {QStringLiteral("INVALID_CONFIG"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "a configuration name or value is not allowed.")},
        {QStringLiteral("TOPIC_DELETION_DISABLED"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the cluster does not allow deleting topics.")},
        {QStringLiteral("MESSAGE_TOO_LARGE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the record is larger than max.message.bytes allows.")},
        {QStringLiteral("OFFSET_OUT_OF_RANGE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "there is no record at that offset; the reader starts anew as auto.offset.reset says.")},
        {QStringLiteral("COORDINATOR_NOT_AVAILABLE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the group's coordinator is not there yet; the client tries again.")},
        {QStringLiteral("COORDINATOR_LOAD_IN_PROGRESS"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the new coordinator still reads the group's history.")},
        {QStringLiteral("NOT_COORDINATOR"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the coordinator has moved to another node; the client looks for it.")},
        {QStringLiteral("REBALANCE_IN_PROGRESS"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the group is sharing out its partitions anew.")},
        {QStringLiteral("ILLEGAL_GENERATION"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the group has gone on without this member; it joins again.")},
        {QStringLiteral("UNKNOWN_MEMBER_ID"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the group has forgotten this member; it joins again.")},
        {QStringLiteral("OUT_OF_ORDER_SEQUENCE_NUMBER"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "a record before this one is missing at the leader.")},
        {QStringLiteral("_TRANSPORT"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "a connection to a node broke or could not be made; the client tries again.")},
        {QStringLiteral("_ALL_BROKERS_DOWN"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "no node can be reached.")},
        {QStringLiteral("_MSG_TIMED_OUT"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "no leader acknowledged it within delivery.timeout.ms; it was given up.")},
        {QStringLiteral("_TIMED_OUT"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "no answer came in time.")},
        {QStringLiteral("_TIMED_OUT_QUEUE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "it waited too long to be sent.")},
        {QStringLiteral("_UNKNOWN_PARTITION"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the topic has no such partition.")},
        {QStringLiteral("_UNKNOWN_TOPIC"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "there is no such topic.")},
        {QStringLiteral("_QUEUE_FULL"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the client has too many records that wait.")},
        {QStringLiteral("_PURGE_QUEUE"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "it was dropped because the producer stopped.")},
        {QStringLiteral("_MAX_POLL_EXCEEDED"),
         QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords",
                           "the member took too long for its records and was put out of the group.")},
    };
    return kSentences;
}

} // namespace

QString kafkaErrorWords(const QString& name)
{
    const auto found = sentences().constFind(name);
    if (found == sentences().constEnd())
        return name;
    return QStringLiteral("%1: %2").arg(name, KafkaErrorWords::tr(found.value()));
}

} // namespace brokerscope::ui
