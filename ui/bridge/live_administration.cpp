#include "ui/bridge/live_administration.h"

#include "ui/bridge/cluster_source.h"
#include "ui/words/kafka_error_words.h"

#include "engine/workload/admin.h"

#include <mutex>
#include <utility>

namespace brokerscope::ui {

namespace {

const char* const kOperatorId = "brokerscope-operator";
constexpr std::int64_t kMostKeysRead = 200'000;

// "cannot do this: UNKNOWN_MEMBER_ID: Broker: ..." with our sentence in place of the library's, where we have one.
QString sentenceOf(const Error& error)
{
    const auto what = QString::fromStdString(error.what);
    const auto name = what.section(QLatin1Char(':'), 0, 0);
    const auto ours = kafkaErrorWords(name);
    return ours != name ? ours : what;
}

std::vector<workload::PartitionOffset> toEngine(const std::vector<PartitionOffsetRef>& offsets)
{
    std::vector<workload::PartitionOffset> result;
    for (const auto& one : offsets)
        result.push_back({one.topic.toStdString(), PartitionIndex(one.partition), Offset(one.offset)});
    return result;
}

} // namespace

struct LiveAdministration::Answers
{
    std::mutex mutex;
    std::vector<std::function<void(LiveAdministration&)>> waiting;

    void add(std::function<void(LiveAdministration&)> answer)
    {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(answer));
    }
};

LiveAdministration::LiveAdministration(ClusterSource& source, QObject* parent)
    : Administration(parent)
    , m_source(source)
    , m_answers(std::make_shared<Answers>())
{
    connect(&m_source, &ClusterSource::tick, this, [this] { deliver(); });
}

LiveAdministration::~LiveAdministration() = default;

void LiveAdministration::deliver()
{
    std::vector<std::function<void(LiveAdministration&)>> answers;
    {
        const std::lock_guard lock(m_answers->mutex);
        answers.swap(m_answers->waiting);
    }
    for (const auto& answer : answers)
        answer(*this);
}

quint64 LiveAdministration::ask(const std::function<void(workload::Admin&, quint64)>& question)
{
    const auto number = ++m_last;
    if (m_admin == nullptr) {
        m_source.registerBuiltInClient(QLatin1String(kOperatorId));
        auto started = workload::Admin::start(m_source.snapshot()->bootstrapServers, kOperatorId);
        if (!started) {
            whenDone(number)(started.error());
            return number;
        }
        m_admin = std::move(started).value();
    }
    question(*m_admin, number);
    return number;
}

LiveAdministration::Done LiveAdministration::whenDone(quint64 question)
{
    return [answers = m_answers, question](const Result<void>& result) {
        const auto error = result ? QString() : sentenceOf(result.error());
        answers->add([question, error](LiveAdministration& self) { emit self.finished(question, error); });
    };
}

quint64 LiveAdministration::setGroupOffsets(const QString& group, const std::vector<PartitionOffsetRef>& offsets)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.alterGroupOffsets(group.toStdString(), toEngine(offsets), whenDone(question));
    });
}

quint64 LiveAdministration::deleteGroupOffsets(const QString& group, const std::vector<PartitionRef>& partitions)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        std::vector<workload::TopicPartition> list;
        for (const auto& one : partitions)
            list.push_back({one.topic.toStdString(), PartitionIndex(one.partition)});
        admin.deleteGroupOffsets(group.toStdString(), std::move(list), whenDone(question));
    });
}

quint64 LiveAdministration::deleteGroup(const QString& group)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.deleteGroup(group.toStdString(), whenDone(question));
    });
}

quint64 LiveAdministration::addPartitions(const QString& topic, int total)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.addPartitions(topic.toStdString(), total, whenDone(question));
    });
}

quint64 LiveAdministration::deleteRecords(const std::vector<PartitionOffsetRef>& before)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.deleteRecords(toEngine(before), whenDone(question));
    });
}

quint64 LiveAdministration::findOffsets(const std::vector<PartitionRef>& partitions, qint64 timestampMs)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        std::vector<workload::OffsetQuestion> questions;
        for (const auto& one : partitions)
            questions.push_back({one.topic.toStdString(), PartitionIndex(one.partition), timestampMs});
        admin.findOffsets(std::move(questions),
                          [answers = m_answers, question,
                           done = whenDone(question)](const Result<std::vector<workload::PartitionOffset>>& result) {
                              if (!result)
                                  return done(result.error());
                              std::vector<PartitionOffsetRef> found;
                              for (const auto& one : result.value())
                                  found.push_back({QString::fromStdString(one.topic), one.partition.value(),
                                                   one.offset.value()});
                              answers->add([question, found](LiveAdministration& self) {
                                  emit self.offsetsFound(question, found);
                              });
                              done(success());
                          });
    });
}

quint64 LiveAdministration::describeTopic(const QString& topic)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.describeTopic(topic.toStdString(),
                            [answers = m_answers, question,
                             done = whenDone(question)](const Result<std::vector<workload::ConfigEntry>>& result) {
                                if (!result)
                                    return done(result.error());
                                std::vector<TopicConfigEntry> configs;
                                for (const auto& one : result.value()) {
                                    TopicConfigEntry entry;
                                    entry.name = QString::fromStdString(one.name);
                                    if (one.value)
                                        entry.value = QString::fromStdString(*one.value);
                                    entry.source = one.source;
                                    entry.readOnly = one.readOnly;
                                    entry.sensitive = one.sensitive;
                                    configs.push_back(std::move(entry));
                                }
                                answers->add([question, configs](LiveAdministration& self) {
                                    emit self.topicDescribed(question, configs);
                                });
                                done(success());
                            });
    });
}

quint64 LiveAdministration::spreadKeys(const QString& topic, int partitions, int wanted)
{
    return ask([&](workload::Admin& admin, quint64 question) {
        admin.spreadKeys(topic.toStdString(), partitions, wanted, kMostKeysRead,
                         [answers = m_answers, question,
                          done = whenDone(question)](const Result<workload::KeySpread>& result) {
                             if (!result)
                                 return done(result.error());
                             const auto& one = result.value();
                             const KeySpreadCount spread{one.records, one.keys, one.moving, one.whole};
                             answers->add([question, spread](LiveAdministration& self) {
                                 emit self.keysSpread(question, spread);
                             });
                             done(success());
                         });
    });
}

} // namespace brokerscope::ui
