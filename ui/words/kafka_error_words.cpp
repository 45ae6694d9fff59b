#include "ui/words/kafka_error_words.h"

#include <QCoreApplication>
#include <QHash>

namespace brokerscope::ui {

namespace {

struct KafkaErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::KafkaErrorWords)
};

#define SENTENCE(name, text) {QStringLiteral(name), QT_TRANSLATE_NOOP("brokerscope::ui::KafkaErrorWords", text)}

const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> kSentences{
        SENTENCE("NOT_LEADER_OR_FOLLOWER", "the leader has moved to another node; the client asks anew and tries again."),
        SENTENCE("FENCED_LEADER_EPOCH", "the client knows an older leader epoch; it asks anew."),
        SENTENCE("UNKNOWN_LEADER_EPOCH", "the node does not know this leader epoch yet; the client tries again."),
        SENTENCE("LEADER_NOT_AVAILABLE", "the partition has no leader at the moment."),
        SENTENCE("NOT_ENOUGH_REPLICAS", "fewer replicas are in sync than min.insync.replicas asks for; nothing was written."),
        SENTENCE("NOT_ENOUGH_REPLICAS_AFTER_APPEND", "the leader wrote it, but too few replicas followed in time."),
        SENTENCE("REQUEST_TIMED_OUT", "the node did not finish in time."),
        SENTENCE("UNKNOWN_TOPIC_OR_PARTITION", "there is no such topic or partition."),
        SENTENCE("TOPIC_ALREADY_EXISTS", "there is a topic of this name already."),
        SENTENCE("INVALID_TOPIC_EXCEPTION", "the name is not allowed."),
        SENTENCE("INVALID_REPLICATION_FACTOR", "there are not as many nodes in service as replicas are asked for."),
        SENTENCE("INVALID_PARTITIONS", "the number of partitions is not allowed."),
        SENTENCE("INVALID_CONFIG", "a configuration name or value is not allowed."),
        SENTENCE("TOPIC_DELETION_DISABLED", "the cluster does not allow deleting topics."),
        SENTENCE("MESSAGE_TOO_LARGE", "the record is larger than max.message.bytes allows."),
        SENTENCE("OFFSET_OUT_OF_RANGE", "there is no record at that offset; the reader starts anew as auto.offset.reset says."),
        SENTENCE("COORDINATOR_NOT_AVAILABLE", "the group's coordinator is not there yet; the client tries again."),
        SENTENCE("COORDINATOR_LOAD_IN_PROGRESS", "the new coordinator still reads the group's history."),
        SENTENCE("NOT_COORDINATOR", "the coordinator has moved to another node; the client looks for it."),
        SENTENCE("REBALANCE_IN_PROGRESS", "the group is sharing out its partitions anew."),
        SENTENCE("ILLEGAL_GENERATION", "the group has gone on without this member; it joins again."),
        SENTENCE("UNKNOWN_MEMBER_ID", "the group has forgotten this member; it joins again."),
        SENTENCE("OUT_OF_ORDER_SEQUENCE_NUMBER", "a record before this one is missing at the leader."),
        SENTENCE("_TRANSPORT", "a connection to a node broke or could not be made; the client tries again."),
        SENTENCE("_ALL_BROKERS_DOWN", "no node can be reached."),
        SENTENCE("_MSG_TIMED_OUT", "no leader acknowledged it within delivery.timeout.ms; it was given up."),
        SENTENCE("_TIMED_OUT", "no answer came in time."),
        SENTENCE("_TIMED_OUT_QUEUE", "it waited too long to be sent."),
        SENTENCE("_UNKNOWN_PARTITION", "the topic has no such partition."),
        SENTENCE("_UNKNOWN_TOPIC", "there is no such topic."),
        SENTENCE("_QUEUE_FULL", "the client has too many records that wait."),
        SENTENCE("_PURGE_QUEUE", "it was dropped because the producer stopped."),
        SENTENCE("_MAX_POLL_EXCEEDED", "the member took too long for its records and was put out of the group."),
    };
    return kSentences;
}

#undef SENTENCE

} // namespace

QString kafkaErrorWords(const QString& name)
{
    const auto found = sentences().constFind(name);
    if (found == sentences().constEnd())
        return name;
    return QStringLiteral("%1: %2").arg(name, KafkaErrorWords::tr(found.value()));
}

} // namespace brokerscope::ui
