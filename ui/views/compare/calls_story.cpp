#include "ui/views/compare/calls_story.h"

#include "ui/views/compare/read_order.h"
#include "ui/views/compare/topic_reading.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kTopicPartitions = 3;
constexpr int kBuyers = 12;
constexpr auto kOrderEvery = 250ms;
constexpr std::size_t kThreads = 6; // of the service in front
constexpr contrast::CallChain::Times kTimes{.work = 80ms, .timeout = 2000ms, .deploy = 3000ms};

std::uint64_t lost(const contrast::ChainCounts& counts)
{
    return counts.failed + counts.refused;
}

void append(std::deque<SecondsStrip::Second>& seconds, qint64 well, qint64 ill)
{
    seconds.push_back({std::max<qint64>(0, well), std::max<qint64>(0, ill)});
    if (seconds.size() > SecondsStrip::kSeconds)
        seconds.pop_front();
}

} // namespace

CallsStory::CallsStory(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
    , m_desk(desk)
    , m_borrowed(new BorrowedTopics(source, workloads, this))
{
    connect(m_borrowed, &BorrowedTopics::made, this, &CallsStory::start);
    const auto end = [this](const QString& problem) {
        m_problem = problem;
        enter(Phase::Nothing);
    };
    connect(m_borrowed, &BorrowedTopics::failed, this, end);
    connect(m_borrowed, &BorrowedTopics::removed, this, end);
    connect(&m_source, &ClusterSource::tick, this, &CallsStory::onTick);
    connect(&m_workloads, &Workloads::recordSent, this,
            [this](const QString& topic, int, qint64, const QString& error) { onSent(topic, error); });
}

CallsStory::~CallsStory() = default;

void CallsStory::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

StreamProgram CallsStory::payment() const
{
    return {m_groups[Payment], m_topics[0], m_topics[1], workload::Guarantee::AtLeastOnce};
}

StreamProgram CallsStory::shipping() const
{
    return {m_groups[Shipping], m_topics[1], m_topics[2], workload::Guarantee::AtLeastOnce};
}

void CallsStory::setUp()
{
    if (m_phase != Phase::Nothing || m_desk == nullptr)
        return;
    m_problem.clear();
    const QStringList topics{QStringLiteral("compare-orders"), QStringLiteral("compare-payments"), QStringLiteral("compare-shipments")};
    const QStringList groups{QStringLiteral("compare-payment"), QStringLiteral("compare-shipping"), QStringLiteral("compare-notification"),
                             QStringLiteral("compare-analytics")};
    const auto ending = m_borrowed->freeEnding(topics + groups);
    for (std::size_t i = 0; i < m_topics.size(); ++i)
        m_topics[i] = topics[static_cast<qsizetype>(i)] + ending;
    for (int service = Payment; service < kServices; ++service)
        m_groups[static_cast<std::size_t>(service)] = groups[service - Payment] + ending;
    enter(Phase::Making);
    m_borrowed->make({m_topics.begin(), m_topics.end()}, kTopicPartitions);
}

void CallsStory::startProgram(const StreamProgram& program)
{
    if (const auto problem = m_desk->startProgram(program); !problem.isEmpty())
        m_problem = problem;
}

void CallsStory::start()
{
    m_calls = std::make_unique<contrast::CallChain>(std::vector<std::string>{"order", "payment", "shipping", "notification"}, kThreads, kTimes);
    m_last = 0;
    m_accepted = m_failed = m_acceptedWhileDown = m_completedBefore = 0;
    m_lostToPayment = m_lostToChange = 0;
    m_analyticsId = 0;
    m_before = {};
    m_paymentDown = m_wasDown = false;
    m_callSeconds.clear();
    m_eventSeconds.clear();
    m_next = m_source.now();
    m_secondEnds = m_next + 1s;
    startProgram(payment());
    startProgram(shipping());
    GroupToRun notification;
    notification.groupId = m_groups[Notification];
    notification.topics = QStringList{m_topics[2]};
    m_notificationId = m_workloads.start(notification);
    enter(Phase::Running);
}

void CallsStory::onTick(WallTime now)
{
    if (m_phase != Phase::Running)
        return;
    if (now - m_next > 4 * kOrderEvery) // the window did not get to it: nothing is made up for
        m_next = now;
    const auto lostBefore = lost(m_calls->counts());
    const bool changing = m_calls->deploying();
    m_calls->advance(now);
    for (; m_next <= now; m_next += kOrderEvery)
        offer(now);
    const auto more = lost(m_calls->counts()) - lostBefore;
    if (changing)
        m_lostToChange += more;
    else
        m_lostToPayment += more;
    if (now >= m_secondEnds) {
        m_secondEnds = now + 1s;
        endSecond();
    }
}

// One order, to both.
void CallsStory::offer(WallTime now)
{
    const auto number = ++m_last;
    m_calls->offer(now);
    RecordToSend record;
    record.topic = m_topics[0];
    record.key = QByteArrayLiteral("customer-") + QByteArray::number(number * 7 % kBuyers);
    record.value = numberedMessage(number);
    m_workloads.send(record);
}

void CallsStory::onSent(const QString& topic, const QString& error)
{
    if (m_phase != Phase::Running || topic != m_topics[0])
        return;
    if (!error.isEmpty()) {
        ++m_failed;
        return;
    }
    ++m_accepted;
    if (m_paymentDown)
        ++m_acceptedWhileDown;
}

void CallsStory::endSecond()
{
    const auto& counts = m_calls->counts();
    append(m_callSeconds, static_cast<qint64>(counts.completed - m_before.completed), static_cast<qint64>(lost(counts) - lost(m_before)));
    m_before = counts;
    const auto now = events();
    append(m_eventSeconds, now.completed - m_completedBefore, now.services[Payment].waits);
    m_completedBefore = now.completed;
}

void CallsStory::takePaymentDown(bool down)
{
    if (m_phase != Phase::Running || m_paymentDown == down)
        return;
    m_paymentDown = down;
    m_problem.clear();
    m_calls->setUp(Payment, !down, m_source.now());
    if (down) {
        m_wasDown = true;
        m_desk->stopProgram(m_groups[Payment]);
    } else {
        startProgram(payment());
    }
    emit changed();
}

void CallsStory::addAnalytics()
{
    if (m_phase != Phase::Running || hasAnalytics())
        return;
    const auto before = lost(m_calls->counts());
    m_calls->extend("analytics", m_source.now());
    m_lostToChange += lost(m_calls->counts()) - before;
    GroupToRun analytics;
    analytics.groupId = m_groups[Analytics];
    analytics.topics = QStringList{m_topics[0]};
    m_analyticsId = m_workloads.start(analytics);
    emit changed();
}

void CallsStory::cleanUp()
{
    if (m_phase != Phase::Running)
        return;
    m_problem.clear();
    m_desk->stopProgram(m_groups[Payment]);
    m_desk->stopProgram(m_groups[Shipping]);
    m_workloads.stop(m_notificationId);
    if (m_analyticsId != 0)
        m_workloads.stop(m_analyticsId);
    m_notificationId = m_analyticsId = 0;
    m_calls.reset();
    m_paymentDown = false;
    enter(Phase::Removing);
    m_borrowed->remove({m_groups.begin() + Payment, m_groups.end()}, {m_topics.begin(), m_topics.end()});
}

CallsStory::Events CallsStory::events() const
{
    Events events;
    if (m_phase != Phase::Running)
        return events;
    events.failed = m_failed;
    const auto snapshot = m_source.snapshot();
    const std::array<const QString*, kServices> reads{nullptr, &m_topics[0], &m_topics[1], &m_topics[2], &m_topics[0]};
    for (std::size_t service = Payment; service < kServices; ++service) {
        const auto reading = readingOf(*snapshot, *reads[service], m_groups[service]);
        events.services[service].done = reading.done;
        events.services[service].waits = reading.waits;
    }
    // The answer comes a moment after the record is there.
    events.accepted = std::max(m_accepted, events.services[Payment].done + events.services[Payment].waits);
    for (const auto service : {Payment, Shipping}) {
        const auto program = m_desk->program(m_groups[service]);
        events.services[service].runs = program && program->running;
    }
    events.services[Notification].runs = m_notificationId != 0;
    events.services[Analytics].runs = m_analyticsId != 0;
    events.completed = events.services[Notification].done;
    events.waiting = std::max<qint64>(0, events.accepted - events.completed);
    return events;
}

} // namespace brokerscope::ui
