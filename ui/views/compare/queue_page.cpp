#include "ui/views/compare/queue_page.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/compare/compare_card.h"
#include "ui/views/compare/compare_row.h"
#include "ui/views/compare/message_strip.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kWidestText = 720;
enum QueueFigure { CameIn, QueueKept, InHand, Deleted };
enum LogFigure { Accepted, LogKept, Read, Waits };
enum ShareFigure { HandedOut, ShareAccepted, ShareInHand, Again };
constexpr int kShareSide = 2;

QPushButton* pageButton(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

QString count(std::uint64_t value)
{
    return countWords(static_cast<qint64>(value));
}

// A label of limited width in a line of its own: a column by itself would reckon its height as if it were as wide as the page.
QHBoxLayout* limitedLine(QLabel* label)
{
    auto* line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addStretch();
    return line;
}

bool isBehind(const std::map<int, qint64>& bookmarks, const QueueStory::Message& message)
{
    const auto at = bookmarks.find(message.partition);
    return message.offset >= 0 && at != bookmarks.end() && message.offset < at->second;
}

} // namespace

QueuePage::QueuePage(ClusterSource& source, Workloads& workloads, QWidget* parent)
    : QWidget(parent)
    , m_story(new QueueStory(source, workloads, this))
    , m_intro(new QLabel(this))
    , m_setUp(pageButton(this, "compare.queue.setup"))
    , m_late(pageButton(this, "compare.queue.late"))
    , m_slow(pageButton(this, "compare.queue.slow"))
    , m_crash(pageButton(this, "compare.queue.crash"))
    , m_replay(pageButton(this, "compare.queue.replay"))
    , m_cleanUp(pageButton(this, "compare.queue.cleanup"))
    , m_word(new QLabel(this))
    , m_queue(new CompareCard(QStringLiteral("compare.queue"),
                              {QStringLiteral("in"), QStringLiteral("kept"), QStringLiteral("hand"), QStringLiteral("deleted")}, this))
    , m_log(new CompareCard(QStringLiteral("compare.log"),
                            {QStringLiteral("in"), QStringLiteral("kept"), QStringLiteral("read"), QStringLiteral("waits")}, this))
    , m_share(new CompareCard(QStringLiteral("compare.share"),
                              {QStringLiteral("received"), QStringLiteral("accepted"), QStringLiteral("hand"), QStringLiteral("again")}, this))
    , m_queueStrip(new MessageStrip(this))
    , m_logStrip(new MessageStrip(this))
    , m_shareStrip(new MessageStrip(this))
{
    m_intro->setWordWrap(true);
    setTone(m_intro, "muted");
    limitWidth(*m_intro, 0, kWidestText);
    m_word->setObjectName(QStringLiteral("compare.queue.word"));
    m_word->setWordWrap(true);
    limitWidth(*m_word, 0, kWidestText);
    setRole(m_setUp, "primary");
    setRole(m_crash, "danger");
    m_slow->setCheckable(true);
    auto* acts = new FlowRow;
    acts->setSpacing(kSpacing);
    for (auto* each : {m_setUp, m_late, m_slow, m_crash, m_replay, m_cleanUp})
        acts->addWidget(each);
    auto* cards = new FlowRow;
    cards->setSpacing(kSpacing);
    m_queue->addPicture(m_queueStrip);
    m_log->addPicture(m_logStrip);
    m_share->addPicture(m_shareStrip);
    m_logStrip->setDotLines(2);
    m_shareStrip->setDotLines(2);
    for (auto* card : {m_queue, m_log, m_share})
        cards->addGrowing(card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addLayout(limitedLine(m_intro));
    layout->addLayout(acts);
    layout->addLayout(limitedLine(m_word));
    layout->addLayout(cards);
    const std::array names{"movement", "storage", "consumption", "ordering"};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new CompareRow(QStringLiteral("compare.queue.row.") + QLatin1String(names[i]), this, kShareSide + 1);
        layout->addWidget(m_rows[i]);
    }
    layout->addStretch();
    connect(m_setUp, &QPushButton::clicked, m_story, &QueueStory::setUp);
    connect(m_late, &QPushButton::clicked, m_story, &QueueStory::addLateReader);
    connect(m_slow, &QPushButton::toggled, m_story, &QueueStory::setSlow);
    connect(m_crash, &QPushButton::clicked, this, [this] { m_story->hasCrashed() ? m_story->startAgain() : m_story->crash(); });
    connect(m_replay, &QPushButton::clicked, m_story, &QueueStory::replay);
    connect(m_cleanUp, &QPushButton::clicked, m_story, &QueueStory::cleanUp);
    connect(m_story, &QueueStory::changed, this, &QueuePage::showState);
    retranslate();
}

void QueuePage::setObstacle(const QString& why)
{
    m_obstacle = why;
    showState();
}

void QueuePage::retranslate()
{
    m_intro->setText(tr("The same messages take three ways: through a classic message queue, which runs in this program as a small model; through "
                        "a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka's own "
                        "queue. Do something to all three, and compare."));
    m_setUp->setText(tr("Set up"));
    m_setUp->setToolTip(tr("Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; "
                           "send four messages a second"));
    m_late->setText(tr("Add a late reader"));
    m_late->setToolTip(tr("One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning"));
    m_slow->setText(tr("Slow consumer"));
    m_slow->setToolTip(tr("One consumer of each takes two seconds for a message"));
    m_replay->setText(tr("Replay from the beginning"));
    m_replay->setToolTip(tr("Set the group's offsets to the beginning: its members leave, and read everything again"));
    m_cleanUp->setText(tr("Clean up"));
    m_cleanUp->setToolTip(tr("Stop everything, and delete the topic and its groups"));
    m_queue->setCaption(CameIn, tr("came in"), tr("Messages that the queue was given"));
    m_queue->setCaption(QueueKept, tr("kept"), tr("Waiting, or in a consumer's hands and not acknowledged yet"));
    m_queue->setCaption(InHand, tr("in hand"), tr("Pushed to a consumer and not acknowledged yet"));
    m_queue->setCaption(Deleted, tr("deleted"), tr("Acknowledged, and with that gone"));
    m_log->setCaption(Accepted, tr("came in"), tr("Records that the cluster has acknowledged to the producer"));
    m_log->setCaption(LogKept, tr("kept"), tr("Records in the topic, from the start of its logs to the high watermark"));
    m_log->setCaption(Read, tr("read"), tr("Records that the group has read, counting those that it read again"));
    m_log->setCaption(Waits, tr("lag"), tr("Records in front of the group's committed offset"));
    m_queue->setLegend(tr("Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted."));
    m_log->setLegend(tr("All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group."));
    m_share->setCaption(HandedOut, tr("handed out"), tr("Records that the consumers were given, each time counted"));
    m_share->setCaption(ShareAccepted, tr("accepted"), tr("Records that a consumer has dealt with, as the partitions' leaders have confirmed"));
    m_share->setCaption(ShareInHand, tr("in hand"), tr("Handed out and locked: no other consumer gets them until the lock runs out or they are given back"));
    m_share->setCaption(Again, tr("again"), tr("Handed out though another consumer, or the same, had it before"));
    m_share->setLegend(tr("All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once."));
    m_shareStrip->setAccessibleName(tr("The newest messages in the share group"));
    m_queueStrip->setAccessibleName(tr("The newest messages in the queue"));
    m_logStrip->setAccessibleName(tr("The newest messages in the log"));
    const std::array titles{tr("Movement"), tr("Storage"), tr("Consumption"), tr("Ordering")};
    const std::array left{tr("The queue pushes messages to its consumers."), tr("A message is deleted when it is acknowledged."),
                          tr("Each message goes to one consumer."), tr("No order once there are several consumers, or one gives a message back.")};
    const std::array right{tr("Consumers pull: they ask for records."), tr("Records stay for the retention, read or not."),
                           tr("Each group reads every record, at its own pace."), tr("Strict order within a partition, none across.")};
    const std::array shared{tr("Consumers pull, and what they get is locked for them for a time."),
                            tr("Records stay; who has dealt with which is kept beside the log."),
                            tr("Each record goes to one consumer, whatever its partition: there may be more consumers than partitions."),
                            tr("No strict order: what was not accepted comes again, after later ones.")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setTitle(titles[i]);
        m_rows[i]->setClaim(0, tr("Queue"), left[i]);
        m_rows[i]->setClaim(1, tr("Log"), right[i]);
        m_rows[i]->setClaim(kShareSide, tr("Share group"), shared[i]);
    }
    showState();
}

void QueuePage::showState()
{
    const auto log = m_story->log();
    showActs();
    showQueue();
    showLog(log);
    showNotes(log);
    showEvidence(log);
    const auto share = m_story->share().figures();
    showShare(share);
    showShareNotes(share);
    showShareEvidence(log, share);
}

void QueuePage::showActs()
{
    using Phase = QueueStory::Phase;
    using Replay = QueueStory::Replay;
    const auto phase = m_story->phase();
    const bool runs = phase == Phase::Running;
    m_setUp->setEnabled(m_obstacle.isEmpty() && phase == Phase::Nothing);
    m_late->setEnabled(runs && m_story->lateConsumer() == 0);
    m_slow->setEnabled(runs);
    m_slow->setChecked(m_story->isSlow());
    m_crash->setEnabled(runs && m_story->replaying() == Replay::None);
    m_crash->setText(m_story->hasCrashed() ? tr("Start another") : tr("Crash a consumer"));
    m_crash->setToolTip(m_story->hasCrashed() ? tr("One more consumer of each, in place of the one that crashed")
                                              : tr("Of each, one consumer dies without a goodbye, with what it has in hand"));
    m_replay->setEnabled(runs && m_story->replaying() == Replay::None);
    m_cleanUp->setEnabled(runs);
    QString words;
    const char* tone = "muted";
    if (!m_obstacle.isEmpty()) {
        words = m_obstacle;
    } else if (!m_story->problem().isEmpty()) {
        words = m_story->problem();
        tone = "danger";
    } else if (phase == Phase::Making) {
        words = tr("Making the topic …");
    } else if (phase == Phase::Removing) {
        words = tr("The consumers leave, topic and groups are deleted …");
    } else if (runs && m_story->replaying() == Replay::Leaving) {
        words = tr("Replay: the group's offsets can be set when its members have left …");
    } else if (runs && m_story->replaying() == Replay::Setting) {
        words = tr("Replay: setting the group's offsets …");
    } else if (runs && m_story->failed() > 0) {
        words = tr("%Ln message(s) did not get into the log: the cluster did not take them.", nullptr, m_story->failed());
        tone = "warning";
    }
    m_word->setText(words);
    m_word->setVisible(!words.isEmpty());
    setTone(m_word, tone);
}

void QueuePage::showQueue()
{
    m_queue->setTitles(tr("Queue"), tr("a model in this program: pushes in turn, one message in each hand"));
    const auto* consumers = m_story->queue();
    for (int figure = CameIn; figure <= Deleted; ++figure)
        if (consumers == nullptr)
            m_queue->setFigure(figure, noFigure());
    std::vector<MessageBox> boxes;
    if (consumers != nullptr) {
        const auto& queue = consumers->queue();
        m_queue->setFigure(CameIn, count(queue.counts().published));
        m_queue->setFigure(QueueKept, count(queue.kept()));
        m_queue->setFigure(InHand, count(queue.inHand()));
        m_queue->setFigure(Deleted, count(queue.counts().acknowledged));
        for (const auto& message : m_story->messages()) {
            using Fate = QueueStory::Message::Fate;
            MessageBox box;
            box.body = message.fate == Fate::Waiting  ? MessageBox::Body::Kept
                       : message.fate == Fate::InHand ? MessageBox::Body::InHand
                                                      : MessageBox::Body::Gone;
            if (message.fate != Fate::Waiting)
                box.mark = QString::number(message.consumer);
            const auto number = count(message.number);
            box.words = message.fate == Fate::Waiting  ? tr("Message %1 waits").arg(number)
                        : message.fate == Fate::InHand ? tr("Message %1: consumer %2 has it").arg(number).arg(message.consumer)
                                                       : tr("Message %1: acknowledged by consumer %2, and deleted").arg(number).arg(message.consumer);
            if (message.attempts > 1)
                box.words += QStringLiteral(" · ") + tr("delivered %Ln time(s)", nullptr, message.attempts);
            boxes.push_back(std::move(box));
        }
    }
    m_queueStrip->show(std::move(boxes));
}

void QueuePage::showLog(const QueueStory::Log& log)
{
    const bool runs = m_story->phase() == QueueStory::Phase::Running;
    m_log->setTitles(tr("Log"), runs ? tr("topic %1, read by group %2").arg(m_story->topic(), m_story->group())
                                     : tr("a topic with three partitions, read by a group"));
    const std::array values{log.accepted, log.kept, log.read, log.waits};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_log->setFigure(static_cast<int>(i), runs ? countWords(values[i]) : noFigure());
    std::vector<MessageBox> boxes;
    for (const auto& message : m_story->messages()) {
        MessageBox box;
        box.body = message.lost         ? MessageBox::Body::Failed
                   : message.offset < 0 ? MessageBox::Body::Coming
                                        : MessageBox::Body::Kept;
        if (!message.lost)
            box.mark = QString::number(message.partition);
        box.dots = {isBehind(log.bookmarks, message), isBehind(log.lateBookmarks, message)};
        const auto number = count(message.number);
        box.words = message.lost         ? tr("Message %1: not taken").arg(number)
                    : message.offset < 0 ? tr("Message %1 is sent").arg(number)
                                         : tr("Message %1: partition %2, offset %3").arg(number).arg(message.partition).arg(message.offset);
        boxes.push_back(std::move(box));
    }
    m_logStrip->show(std::move(boxes));
}

void QueuePage::showShare(const ShareSide::Figures& share)
{
    const bool runs = m_story->share().isOn();
    m_share->setTitles(tr("Share group"), runs ? tr("the same topic, read by share group %1").arg(m_story->share().group())
                                               : tr("the same topic, read by more consumers than it has partitions"));
    const std::array values{share.received, share.accepted, share.inHand, share.again};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_share->setFigure(static_cast<int>(i), runs ? countWords(values[i]) : noFigure());
    std::vector<MessageBox> boxes;
    for (const auto& message : m_story->messages()) {
        if (!runs)
            break;
        using Fate = workload::SharedRecord::Fate;
        MessageBox box;
        const auto number = count(message.number);
        const auto delivery = share.newest.find({message.partition, message.offset});
        const bool given = message.offset >= 0 && delivery != share.newest.end();
        const bool inHand = given && delivery->second.fate == Fate::InHand;
        const bool accepted = given && delivery->second.fate == Fate::Accepted;
        box.body = message.lost         ? MessageBox::Body::Failed
                   : message.offset < 0 ? MessageBox::Body::Coming
                   : inHand             ? MessageBox::Body::InHand
                                        : MessageBox::Body::Kept;
        if (given)
            box.mark = QString::number(delivery->second.consumer);
        box.dots = {accepted, given && delivery->second.times > 1};
        box.words = message.lost         ? tr("Message %1: not taken").arg(number)
                    : message.offset < 0 ? tr("Message %1 is sent").arg(number)
                    : inHand             ? tr("Message %1: locked for consumer %2").arg(number).arg(delivery->second.consumer)
                    : accepted           ? tr("Message %1: accepted by consumer %2, and still in the log").arg(number).arg(delivery->second.consumer)
                                         : tr("Message %1 waits").arg(number);
        if (given && delivery->second.times > 1)
            box.words += QStringLiteral(" · ") + tr("delivered %Ln time(s)", nullptr, delivery->second.times);
        boxes.push_back(std::move(box));
    }
    m_shareStrip->show(std::move(boxes));
}

void QueuePage::showShareNotes(const ShareSide::Figures& share)
{
    QStringList words;
    if (!share.problem.isEmpty())
        words << tr("Held up: %1").arg(share.problem);
    if (m_story->share().isOn()) {
        if (m_story->lateConsumer() != 0)
            words << tr("Late reader: one more consumer gets its share at once, though there are only three partitions.");
        if (m_story->isSlow())
            words << tr("Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.");
        if (share.crashedWith > 0)
            words << tr("Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.", nullptr,
                        static_cast<int>(share.crashedWith));
        if (share.again > 0)
            words << tr("%Ln record(s) came again.", nullptr, static_cast<int>(share.again));
        if (m_story->replays() > 0)
            words << tr("Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.");
    }
    m_share->setNote(words.join(QLatin1Char('\n')), share.problem.isEmpty() ? "" : "warning");
}

void QueuePage::showShareEvidence(const QueueStory::Log& log, const ShareSide::Figures& share)
{
    if (!m_story->share().isOn()) {
        for (auto* row : m_rows)
            row->setEvidence(kShareSide, {});
        return;
    }
    m_rows[Movement]->setEvidence(kShareSide, {tr("%1 handed out, each locked for %Ln second(s)", nullptr, share.lockSeconds).arg(countWords(share.received)),
                                               share.received > 0 && share.lockSeconds > 0});
    m_rows[Storage]->setEvidence(kShareSide, {tr("%1 accepted, %2 of %3 still there")
                                                  .arg(countWords(share.accepted), countWords(log.kept), countWords(log.accepted)),
                                              share.accepted > 0 && log.kept >= log.accepted});
    QStringList consumers;
    int busy = 0;
    for (const auto& consumer : share.consumers) {
        consumers << tr("consumer %1: %2").arg(consumer.number).arg(countWords(consumer.received));
        busy += consumer.received > 0 ? 1 : 0;
    }
    m_rows[Consumption]->setEvidence(kShareSide, {consumers.join(QStringLiteral(" · ")), busy > QueueStory::kPartitions});
    m_rows[Ordering]->setEvidence(kShareSide, {tr("of the newest %1 handed out: %2 after a later one of the same partition")
                                                   .arg(countWords(share.deliveries), countWords(share.outOfTurn)),
                                               share.outOfTurn > 0});
}

// What came of what was done: the newest act last.
void QueuePage::showNotes(const QueueStory::Log& log)
{
    QStringList left;
    QStringList right;
    const auto* consumers = m_story->queue();
    if (consumers != nullptr) {
        if (const int late = m_story->lateConsumer(); late != 0) {
            left << tr("Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.")
                        .arg(late)
                        .arg(count(consumers->all().at(late).taken), count(m_story->goneBeforeLate()));
            right << tr("Late reader: group %1 has read %2 of %3 records, from the first on.")
                         .arg(m_story->lateGroup(), countWords(log.lateRead), countWords(log.kept));
        }
        if (m_story->isSlow()) {
            left << tr("Slow consumer: it holds one message, the others take the rest.");
            right << tr("Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.");
        }
        if (consumers->queue().counts().again > 0)
            left << tr("Crash: %Ln message(s) came back to the queue and went to another consumer.", nullptr,
                       static_cast<int>(consumers->queue().counts().again));
        if (m_story->hasCrashed())
            right << tr("Crash: after the session timeout the others get its partitions, and go on at its committed offsets.");
        if (m_story->replays() > 0) {
            left << tr("Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.");
            right << tr("Replay: the group went back to the beginning %Ln time(s), and reads everything again.", nullptr, m_story->replays());
        }
    }
    m_queue->setNote(left.join(QLatin1Char('\n')), "");
    m_log->setNote(right.join(QLatin1Char('\n')), "");
}

void QueuePage::showEvidence(const QueueStory::Log& log)
{
    const auto* consumers = m_story->queue();
    if (consumers == nullptr) {
        for (auto* row : m_rows)
            for (int side = 0; side < kShareSide; ++side)
                row->setEvidence(side, {});
        return;
    }
    const auto& queue = consumers->queue();
    const auto& counts = queue.counts();
    m_rows[Movement]->setEvidence(0, {tr("%1 pushed, %2 asked for").arg(count(counts.pushed), count(0)), counts.pushed > 0});
    m_rows[Movement]->setEvidence(1, {tr("asked %Ln time(s) (Fetch requests)", nullptr, static_cast<int>(log.asked)), log.asked > 0});

    m_rows[Storage]->setEvidence(0, {tr("%1 acknowledged, %2 of them still there").arg(count(counts.acknowledged), count(0)),
                                     counts.acknowledged > 0 && queue.kept() + counts.acknowledged == counts.published});
    m_rows[Storage]->setEvidence(1, {tr("%1 read, %2 of %3 still there")
                                         .arg(countWords(log.read), countWords(log.kept), countWords(log.accepted)),
                                     log.read > 0 && log.kept >= log.accepted});

    QStringList shares;
    std::uint64_t sum = 0;
    for (const auto& [number, consumer] : consumers->all()) {
        shares << tr("consumer %1: %2").arg(number).arg(count(consumer.taken));
        sum += consumer.taken;
    }
    m_rows[Consumption]->setEvidence(0, {shares.join(QStringLiteral(" · ")), sum > 0 && sum == counts.acknowledged});
    QStringList groups{tr("%1: %2").arg(m_story->group(), countWords(log.read))};
    if (m_story->lateConsumer() != 0)
        groups << tr("%1: %2").arg(m_story->lateGroup(), countWords(log.lateRead));
    m_rows[Consumption]->setEvidence(1, {groups.join(QStringLiteral(" · ")), groups.size() > 1 && log.read > 0 && log.lateRead > 0});

    m_rows[Ordering]->setEvidence(0, {tr("%1 of %2 were finished after a later one").arg(count(counts.outOfTurn), count(counts.acknowledged)),
                                      counts.outOfTurn > 0});
    m_rows[Ordering]->setEvidence(1, {tr("of the newest %1: %2 out of order within a partition, %3 across partitions")
                                          .arg(countWords(log.order.records), countWords(log.order.wrongWithin), countWords(log.order.wrongAcross)),
                                      log.order.records > 0 && log.order.wrongWithin == 0});
}

} // namespace brokerscope::ui
