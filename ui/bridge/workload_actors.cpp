#include "ui/bridge/workload_actors.h"

#include "ui/bridge/administration.h"
#include "ui/bridge/workload_settings.h"
#include "ui/bridge/workloads.h"

#include "engine/scenario/reset_plan.h"

#include <QDateTime>

#include <algorithm>

namespace brokerscope::ui {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString commandKey(const cluster::Command& command)
{
    return QStringLiteral("command %1").arg(command.index());
}

} // namespace

WorkloadActors::WorkloadActors(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
{
    connect(&m_workloads, &Workloads::topicCreated, this, [this](const QString& name, const QString& error) {
        answered(QStringLiteral("created ") + name, error);
    });
    connect(&m_workloads, &Workloads::topicDeleted, this, [this](const QString& name, const QString& error) {
        answered(QStringLiteral("deleted ") + name, error);
    });
    connect(&m_workloads, &Workloads::recordSent, this, [this](const QString& topic, int, qint64, const QString& error) {
        answered(QStringLiteral("sent ") + topic, error);
    });
    connect(&m_workloads.administration(), &Administration::finished, this, [this](quint64 question, const QString& error) {
        answered(QStringLiteral("question %1").arg(question), error);
    });
    connect(&m_source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        answered(commandKey(command), error);
    });
}

void WorkloadActors::wait(QString key, Done done, int answers)
{
    m_waiting.push_back({std::move(key), answers, {}, std::move(done)});
}

void WorkloadActors::answered(const QString& key, const QString& error)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& one) { return one.key == key; });
    if (found == m_waiting.end())
        return;
    if (!error.isEmpty() && found->error.isEmpty())
        found->error = error;
    if (--found->left > 0)
        return;
    const auto ended = std::move(*found);
    m_waiting.erase(found);
    ended.done(ended.error.isEmpty() ? Result<void>(success())
                                     : Result<void>(makeError(ErrorKind::Unavailable, {}, ended.error.toStdString())));
}

void WorkloadActors::refuse(const Done& done, const std::string& why)
{
    done(makeError(ErrorKind::NotFound, {}, why));
}

// A card that somebody has stopped by hand is gone, whoever has started it.
bool WorkloadActors::runs(const std::map<std::string, quint64>& among, const std::string& name) const
{
    const auto found = among.find(name);
    return found != among.end() && rowOf(m_workloads.rows(), found->second) != nullptr;
}

bool WorkloadActors::find(const std::map<std::string, quint64>& among, const std::string& name, const char* what, const Done& done,
                          quint64& id)
{
    if (runs(among, name)) {
        id = among.at(name);
        return true;
    }
    const auto rows = m_workloads.rows();
    const auto card = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.isProducer == (&among == &m_producers) && row.name == text(name);
    });
    if (card == rows.end()) {
        refuse(done, "no " + std::string(what) + " \"" + name + "\" was started");
        return false;
    }
    id = card->id;
    return true;
}

bool WorkloadActors::findMember(const std::string& group, int member, const Done& done, quint64& id)
{
    if (!find(m_groups, group, "group", done, id))
        return false;
    const auto rows = m_workloads.rows();
    const auto* row = rowOf(rows, id);
    if (row != nullptr)
        for (const auto& one : row->memberRows)
            if (one.number == member && one.running)
                return true;
    refuse(done, "group " + group + " has no member " + std::to_string(member));
    return false;
}

void WorkloadActors::performAny(const scenario::Act& any, Done done)
{
    scenario::perform(
        any,
        [this](const cluster::Command& command, Done whenDone) {
            wait(commandKey(command), std::move(whenDone));
            m_source.execute(command);
        },
        *this, std::move(done));
}

void WorkloadActors::perform(const scenario::ActorAct& any, Done done)
{
    std::visit([&](const auto& one) { act(one, std::move(done)); }, any);
}

void WorkloadActors::act(const scenario::CreateTopic& act, Done done)
{
    NewTopic topic;
    topic.name = text(act.topic.name);
    topic.partitions = act.topic.partitions;
    topic.replicationFactor = act.topic.replicationFactor > 0
                                  ? act.topic.replicationFactor
                                  : static_cast<int>(std::clamp<std::size_t>(m_source.snapshot()->nodes.size(), 1, 3));
    for (const auto& [name, value] : act.topic.configs)
        topic.configs[text(name)] = text(value);
    wait(QStringLiteral("created ") + topic.name, [done = std::move(done)](Result<void> made) { done(scenario::orIsThere(std::move(made))); });
    m_workloads.createTopic(topic);
}

void WorkloadActors::act(const scenario::DeleteTopic& act, Done done)
{
    wait(QStringLiteral("deleted ") + text(act.topic), std::move(done));
    m_workloads.deleteTopic(text(act.topic));
}

void WorkloadActors::act(const scenario::AddPartitions& act, Done done)
{
    const auto question = m_workloads.administration().addPartitions(text(act.topic), act.total);
    wait(QStringLiteral("question %1").arg(question), std::move(done));
}

void WorkloadActors::act(const scenario::ResetOffsets& act, Done done)
{
    const auto plan = scenario::planReset(act, *m_source.snapshot());
    if (!plan)
        return done(plan.error());
    std::vector<PartitionOffsetRef> offsets;
    for (const auto& one : plan.value())
        offsets.push_back({text(one.topic), one.partition.value(), one.offset.value()});
    const auto question = m_workloads.administration().setGroupOffsets(text(act.group), offsets);
    wait(QStringLiteral("question %1").arg(question), std::move(done));
}

void WorkloadActors::act(const scenario::ProduceRecords& act, Done done)
{
    const workload::RecordGenerator generator(act.generator);
    wait(QStringLiteral("sent ") + text(act.topic), std::move(done), act.count);
    for (int number = 0; number < act.count; ++number) {
        const auto made = generator.record(static_cast<std::uint64_t>(number), QDateTime::currentMSecsSinceEpoch());
        auto record = patternOf(act.generator, act.topic, act.partition);
        record.acks = acksWord(act.acks);
        record.key = made.key ? std::optional(QByteArray::fromStdString(*made.key)) : std::nullopt;
        record.value = made.value ? std::optional(QByteArray::fromStdString(*made.value)) : std::nullopt;
        m_workloads.send(record);
    }
}

// A client that could not be started leaves no card: the sentence is the answer.
std::optional<quint64> WorkloadActors::started(quint64 id, const Done& done)
{
    const auto rows = m_workloads.rows();
    const auto* row = rowOf(rows, id);
    if (row == nullptr || row->running || row->lastError.isEmpty())
        return id;
    const auto why = row->lastError.toStdString();
    m_workloads.stop(id);
    done(makeError(ErrorKind::Invalid, {}, why));
    return std::nullopt;
}

void WorkloadActors::act(const scenario::StartProducer& act, Done done)
{
    if (runs(m_producers, act.name))
        return done(makeError(ErrorKind::Exists, {}, "a producer \"" + act.name + "\" runs already"));
    if (const auto id = started(m_workloads.start(steadyProducerOf(act.settings, act.load)), done)) {
        m_producers[act.name] = *id;
        m_lastProducers.erase(act.name);
        done(success());
    }
}

void WorkloadActors::act(const scenario::StopProducer& act, Done done)
{
    quint64 id = 0;
    if (!find(m_producers, act.name, "producer", done, id))
        return;
    m_lastProducers[act.name] = figures().producers[act.name];
    m_producers.erase(act.name);
    m_workloads.stop(id);
    done(success());
}

void WorkloadActors::act(const scenario::SetProducerRate& act, Done done)
{
    quint64 id = 0;
    if (!find(m_producers, act.name, "producer", done, id))
        return;
    m_workloads.setRate(id, act.recordsPerSecond);
    done(success());
}

void WorkloadActors::act(const scenario::DoTransaction& act, Done done)
{
    quint64 id = 0;
    if (!find(m_producers, act.producer, "producer", done, id))
        return;
    if (act.act == scenario::TransactionAct::Begin)
        m_workloads.beginTransaction(id);
    else if (act.act == scenario::TransactionAct::Commit)
        m_workloads.commitTransaction(id);
    else
        m_workloads.abortTransaction(id);
    done(success());
}

void WorkloadActors::act(const scenario::StartGroup& act, Done done)
{
    if (runs(m_groups, act.name))
        return done(makeError(ErrorKind::Exists, {}, "a group \"" + act.name + "\" runs already"));
    auto group = groupToRunOf(act.settings);
    group.microsecondsPerRecord = act.timePerRecord.count();
    if (const auto id = started(m_workloads.start(group), done)) {
        m_groups[act.name] = *id;
        m_lastGroups.erase(act.name);
        done(success());
    }
}

void WorkloadActors::act(const scenario::StopGroup& act, Done done)
{
    quint64 id = 0;
    if (!find(m_groups, act.name, "group", done, id))
        return;
    m_lastGroups[act.name] = figures().groups[act.name];
    m_lastGroups[act.name].members = 0;
    m_groups.erase(act.name);
    m_workloads.stop(id);
    done(success());
}

void WorkloadActors::act(const scenario::AddMember& act, Done done)
{
    quint64 id = 0;
    if (!find(m_groups, act.group, "group", done, id))
        return;
    m_workloads.addMember(id);
    done(success());
}

void WorkloadActors::act(const scenario::RemoveMember& act, Done done)
{
    quint64 id = 0;
    if (!findMember(act.group, act.member, done, id))
        return;
    if (act.departure == workload::Departure::Vanish)
        m_workloads.crash(id, act.member);
    else
        m_workloads.leave(id, act.member);
    done(success());
}

void WorkloadActors::act(const scenario::SetMemberStuck& act, Done done)
{
    quint64 id = 0;
    if (!findMember(act.group, act.member, done, id))
        return;
    m_workloads.setStuck(id, act.member, act.stuck);
    done(success());
}

void WorkloadActors::act(const scenario::SlowMember& act, Done done)
{
    quint64 id = 0;
    if (act.member ? !findMember(act.group, *act.member, done, id) : !find(m_groups, act.group, "group", done, id))
        return;
    m_workloads.setMicrosecondsPerRecord(id, act.member.value_or(0), act.perRecord.count());
    done(success());
}

void WorkloadActors::act(const scenario::StartProcessor& act, Done done)
{
    m_source.registerBuiltInClient(text(act.settings.name));
    done(m_processors.start(act, m_source.snapshot()->bootstrapServers));
}

void WorkloadActors::act(const scenario::StopProcessor& act, Done done)
{
    done(m_processors.stop(act));
}

void WorkloadActors::act(const scenario::CrashProcessor& act, Done done)
{
    done(m_processors.crash(act));
}

scenario::ActorFigures WorkloadActors::figures() const
{
    scenario::ActorFigures all{m_lastProducers, m_lastGroups};
    const auto rows = m_workloads.rows();
    auto producers = m_producers;
    auto groups = m_groups;
    for (const auto& row : rows) // cards that a person has started count by their names
        (row.isProducer ? producers : groups).emplace(row.name.toStdString(), row.id);
    for (const auto& [name, id] : producers) {
        const auto* row = rowOf(rows, id);
        if (row == nullptr)
            continue;
        auto& figures = all.producers[name];
        figures.acknowledged = static_cast<std::uint64_t>(row->records);
        figures.failed = static_cast<std::uint64_t>(row->failed);
        figures.sent = figures.acknowledged + figures.failed + static_cast<std::uint64_t>(row->inFlight);
        figures.lastError = row->lastError.toStdString();
        figures.fenced = row->transaction == TransactionStep::Failed;
        figures.inTransaction = row->transaction == TransactionStep::Open;
        figures.committed = static_cast<std::uint64_t>(row->committed);
        figures.aborted = static_cast<std::uint64_t>(row->aborted);
    }
    for (const auto& [name, id] : groups) {
        const auto* row = rowOf(rows, id);
        if (row == nullptr)
            continue;
        auto& figures = all.groups[name];
        figures.received = static_cast<std::uint64_t>(row->records);
        figures.rebalances = static_cast<std::uint64_t>(row->rebalances);
        figures.members = row->members;
        figures.lastError = row->lastError.toStdString();
    }
    return all;
}

void WorkloadActors::stopAll()
{
    for (const auto* among : {&m_producers, &m_groups})
        for (const auto& [name, id] : *among)
            m_workloads.stop(id);
    m_producers.clear();
    m_groups.clear();
    m_lastProducers.clear();
    m_lastGroups.clear();
    m_processors.stopAll();
}

} // namespace brokerscope::ui
