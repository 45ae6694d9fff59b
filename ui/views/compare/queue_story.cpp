#include "ui/views/compare/queue_story.h"

#include "ui/bridge/administration.h"
#include "ui/views/compare/topic_reading.h"

#include "engine/workload/murmur2.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kConsumers = 2;
constexpr int kCustomers = 12;
constexpr auto kEvery = 250ms;    // a message
constexpr auto kQuick = 150ms;    // that a consumer takes for one
constexpr auto kSlow = 2000ms;
constexpr auto kLookEvery = 500ms; // at the frames
constexpr int kSessionMs = 6'000; // Kafka allows no less
constexpr std::int16_t kFetchKey = 1;
constexpr std::size_t kFramesAtOnce = 4'000;

qint64 microseconds(std::chrono::milliseconds time)
{
    return std::chrono::microseconds(time).count();
}

} // namespace

QueueStory::QueueStory(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
    , m_topics(new BorrowedTopics(source, workloads, this))
    , m_share(workloads.shareDesk())
{
    connect(m_topics, &BorrowedTopics::made, this, &QueueStory::start);
    const auto end = [this](const QString& problem) {
        m_problem = problem;
        enter(Phase::Nothing);
    };
    connect(m_topics, &BorrowedTopics::failed, this, end);
    connect(m_topics, &BorrowedTopics::removed, this, end);
    connect(&m_source, &ClusterSource::tick, this, &QueueStory::onTick);
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) { goOnReplaying(*snapshot); });
    connect(&m_workloads, &Workloads::recordSent, this, &QueueStory::onSent);
    connect(&m_workloads, &Workloads::rowsChanged, this, &QueueStory::onRows);
    connect(&m_workloads.administration(), &Administration::finished, this, [this](quint64 question, const QString& error) {
        if (m_replay != Replay::Setting || question != m_setting)
            return;
        m_replay = Replay::None;
        m_problem = error.isEmpty() ? QString() : tr("The offsets of %1 could not be set: %2").arg(m_group, error);
        if (error.isEmpty())
            ++m_replays;
        m_workloads.setMembers(m_groupId, m_crashed ? kConsumers - 1 : kConsumers);
        emit changed();
    });
}

void QueueStory::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void QueueStory::setUp()
{
    if (m_phase != Phase::Nothing)
        return;
    m_problem.clear();
    const QStringList names{QStringLiteral("compare-messages"), QStringLiteral("compare-readers"), QStringLiteral("compare-late"),
                            QStringLiteral("compare-sharers")};
    const auto ending = m_topics->freeEnding(names);
    m_topic = names[0] + ending;
    m_group = names[1] + ending;
    m_lateGroup = names[2] + ending;
    m_shareGroup = names[3] + ending;
    enter(Phase::Making);
    m_topics->make({m_topic}, kPartitions);
}

void QueueStory::start()
{
    m_queue = std::make_unique<contrast::QueueConsumers>();
    for (int i = 0; i < kConsumers; ++i)
        m_queue->start(kQuick);
    m_messages.clear();
    m_unanswered.clear();
    m_last = 0;
    m_accepted = m_fetches = 0;
    m_failed = m_replays = m_late = m_slowMember = m_slowConsumer = 0;
    m_lateId = m_goneBeforeLate = 0;
    m_slow = m_crashed = false;
    m_next = m_source.now();
    GroupToRun readers;
    readers.groupId = m_group;
    readers.topics = QStringList{m_topic};
    readers.members = kConsumers;
    readers.sessionTimeoutMs = kSessionMs;
    readers.microsecondsPerRecord = microseconds(kQuick);
    m_groupId = m_workloads.start(readers);
    m_problem = m_share.start(m_shareGroup, m_topic, microseconds(kQuick));
    enter(Phase::Running);
}

void QueueStory::onTick(WallTime now)
{
    if (m_phase != Phase::Running)
        return;
    if (now - m_next > 4 * kEvery) // the window did not get to it: nothing is made up for
        m_next = now;
    for (; m_next <= now; m_next += kEvery)
        publish();
    follow(m_queue->advance(now));
    if (now - m_framesAt >= kLookEvery) {
        m_framesAt = now;
        countFetches();
    }
}

// One message, to both.
void QueueStory::publish()
{
    const auto number = ++m_last;
    RecordToSend record;
    record.topic = m_topic;
    record.key = QByteArrayLiteral("customer-") + QByteArray::number(number * 7 % kCustomers);
    record.value = numberedMessage(number);
    Message message;
    message.number = number;
    message.partition = workload::partitionOfKey(record.key->toStdString(), kPartitions);
    m_messages.push_back(message);
    if (m_messages.size() > kMessages)
        m_messages.pop_front();
    m_unanswered[message.partition].push_back(number);
    m_queue->queue().publish(number);
    m_workloads.send(record);
}

QueueStory::Message* QueueStory::message(quint64 number)
{
    if (m_messages.empty() || number < m_messages.front().number || number > m_messages.back().number)
        return nullptr;
    return &m_messages[number - m_messages.front().number];
}

void QueueStory::follow(const std::vector<contrast::QueueStep>& steps)
{
    using Kind = contrast::QueueStep::Kind;
    for (const auto& step : steps) {
        auto* told = message(step.message);
        if (told == nullptr)
            continue;
        told->consumer = step.consumer;
        told->fate = step.kind == Kind::Pushed         ? Message::Fate::InHand
                     : step.kind == Kind::Acknowledged ? Message::Fate::Gone
                                                       : Message::Fate::Waiting;
        if (step.kind == Kind::Pushed)
            told->attempts = step.attempt;
    }
}

// One sender's records are answered in their order in each partition.
void QueueStory::onSent(const QString& topic, int partition, qint64 offset, const QString& error)
{
    if (topic != m_topic || m_phase != Phase::Running)
        return;
    if (!error.isEmpty())
        ++m_failed;
    else
        ++m_accepted;
    auto& unanswered = m_unanswered[partition];
    if (unanswered.empty())
        return;
    if (auto* told = message(unanswered.front())) {
        told->offset = offset;
        told->lost = !error.isEmpty();
    }
    unanswered.pop_front();
}

std::vector<int> QueueStory::membersOf(quint64 group) const
{
    std::vector<int> numbers;
    for (const auto& row : m_workloads.rows())
        if (row.id == group)
            for (const auto& member : row.memberRows)
                if (member.running)
                    numbers.push_back(member.number);
    return numbers;
}

// The slow one may have gone: another takes its part.
void QueueStory::onRows()
{
    if (m_phase != Phase::Running || !m_slow)
        return;
    const auto members = membersOf(m_groupId);
    if (members.empty() || std::find(members.begin(), members.end(), m_slowMember) != members.end())
        return;
    m_slowMember = members.front();
    m_workloads.setMicrosecondsPerRecord(m_groupId, m_slowMember, microseconds(kSlow));
}

void QueueStory::setSlow(bool slow)
{
    if (m_phase != Phase::Running || m_slow == slow)
        return;
    m_slow = slow;
    m_share.setTime(microseconds(slow ? kSlow : kQuick));
    if (slow) {
        for (const auto& [number, consumer] : m_queue->all())
            if (consumer.running && number != m_late && m_slowConsumer == 0)
                m_slowConsumer = number;
        m_queue->setTime(m_slowConsumer, kSlow);
        onRows();
    } else {
        m_queue->setTime(m_slowConsumer, kQuick);
        if (m_slowMember != 0)
            m_workloads.setMicrosecondsPerRecord(m_groupId, m_slowMember, microseconds(kQuick));
        m_slowConsumer = m_slowMember = 0;
    }
    emit changed();
}

void QueueStory::crash()
{
    const auto members = membersOf(m_groupId);
    if (m_phase != Phase::Running || m_crashed || members.empty())
        return;
    m_crashed = true;
    // In the queue one that has something in hand, if there is one: that is what a crash is about.
    int dies = 0;
    for (const auto& [number, consumer] : m_queue->all())
        if (consumer.running && number != m_late && (dies == 0 || consumer.inHand != 0))
            dies = number;
    follow(m_queue->crash(dies));
    if (dies == m_slowConsumer)
        m_slowConsumer = 0;
    m_workloads.crash(m_groupId, members.back());
    m_share.crash();
    if (m_slow) // it may have been the slow one
        m_share.setTime(microseconds(kSlow));
    emit changed();
}

void QueueStory::startAgain()
{
    if (m_phase != Phase::Running || !m_crashed)
        return;
    m_crashed = false;
    const auto number = m_queue->start(kQuick);
    if (m_slow && m_slowConsumer == 0) {
        m_slowConsumer = number;
        m_queue->setTime(number, kSlow);
    }
    m_share.addConsumer();
    if (m_replay == Replay::None) // else it comes with the others
        m_workloads.addMember(m_groupId);
    emit changed();
}

void QueueStory::addLateReader()
{
    if (m_phase != Phase::Running || m_late != 0)
        return;
    m_goneBeforeLate = m_queue->queue().counts().acknowledged;
    m_late = m_queue->start(kQuick);
    GroupToRun late;
    late.groupId = m_lateGroup;
    late.topics = QStringList{m_topic};
    m_lateId = m_workloads.start(late);
    m_share.addConsumer();
    emit changed();
}

void QueueStory::replay()
{
    if (m_phase != Phase::Running || m_replay != Replay::None)
        return;
    m_problem.clear();
    m_replay = Replay::Leaving;
    m_workloads.setMembers(m_groupId, 0);
    emit changed();
}

// A group's offsets can be set once its members have left, or were given up.
void QueueStory::goOnReplaying(const cluster::ClusterSnapshot& snapshot)
{
    if (m_replay != Replay::Leaving || m_phase != Phase::Running)
        return;
    for (const auto& group : snapshot.groups)
        if (group.id == m_group.toStdString() && !group.members.empty())
            return;
    if (!membersOf(m_groupId).empty())
        return;
    m_replay = Replay::Setting;
    std::vector<PartitionOffsetRef> beginning;
    for (int partition = 0; partition < kPartitions; ++partition)
        beginning.push_back({m_topic, partition, 0});
    m_setting = m_workloads.administration().setGroupOffsets(m_group, beginning);
    emit changed();
}

void QueueStory::cleanUp()
{
    if (m_phase != Phase::Running)
        return;
    m_problem.clear();
    m_replay = Replay::None;
    m_workloads.stop(m_groupId);
    if (m_lateId != 0)
        m_workloads.stop(m_lateId);
    m_groupId = m_lateId = 0;
    m_share.stop();
    m_queue.reset();
    m_messages.clear();
    enter(Phase::Removing);
    m_topics->remove({m_group, m_lateGroup, m_shareGroup}, {m_topic});
}

// That consumers pull is seen on the wire.
void QueueStory::countFetches()
{
    const auto ours = m_group.toStdString() + '-';
    while (true) {
        const auto batch = m_source.frames(m_nextFrame, kFramesAtOnce);
        if (batch.frames.empty() || batch.next <= m_nextFrame)
            return;
        m_nextFrame = batch.next;
        for (const auto& frame : batch.frames)
            if (!frame->response && frame->apiKey == kFetchKey && frame->peers->clientId.compare(0, ours.size(), ours) == 0)
                ++m_fetches;
    }
}

QueueStory::Log QueueStory::log() const
{
    Log log;
    log.asked = m_fetches;
    const auto snapshot = m_source.snapshot();
    const auto reading = readingOf(*snapshot, m_topic, m_group);
    log.kept = reading.kept;
    log.accepted = std::max(m_accepted, log.kept); // the answer comes a moment after the record is there
    log.waits = reading.waits;
    log.bookmarks = reading.bookmarks;
    log.lateBookmarks = readingOf(*snapshot, m_topic, m_lateGroup).bookmarks;
    for (const auto& row : m_workloads.rows()) {
        if (m_groupId != 0 && row.id == m_groupId)
            log.read = row.records;
        if (m_lateId != 0 && row.id == m_lateId)
            log.lateRead = row.records;
    }
    if (m_groupId != 0)
        log.order = orderOf(m_workloads.recent(m_groupId));
    return log;
}

} // namespace brokerscope::ui
