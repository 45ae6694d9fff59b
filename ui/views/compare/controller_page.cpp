#include "ui/views/compare/controller_page.h"

#include "ui/actions/fault_actions.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/compare/compare_card.h"
#include "ui/views/compare/compare_row.h"
#include "ui/views/compare/service_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kWidestWords = 720;
enum LiveFigure { ElectedAfter, NewEpoch, Written, Moved };

QPushButton* controllerButton(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

// Long names may be broken: paths in front of a slash or a dot, records' names in front of a capital.
QString breakable(QString text)
{
    static const QRegularExpression seam(QStringLiteral("(?<=\\w)(?=[/.]\\w)|(?<=[a-z])(?=[A-Z])"));
    return text.replace(seam, QStringLiteral("\u200b"));
}

int recordsOf(const cluster::ClusterSnapshot& snapshot, std::initializer_list<const char*> types)
{
    if (snapshot.metadataLog == nullptr)
        return 0;
    return static_cast<int>(std::count_if(snapshot.metadataLog->begin(), snapshot.metadataLog->end(), [&](const auto& record) {
        return std::any_of(types.begin(), types.end(), [&](const char* type) { return record->type == type; });
    }));
}

} // namespace

ControllerPage::ControllerPage(const ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_intro(new QLabel(this))
    , m_kill(controllerButton(this, "compare.controller.kill"))
    , m_start(controllerButton(this, "compare.controller.start"))
    , m_word(new QLabel(this))
    , m_keeper(new CompareCard(QStringLiteral("compare.zookeeper"), {}, this))
    , m_quorum(new CompareCard(QStringLiteral("compare.kraft"),
                               {QStringLiteral("elected"), QStringLiteral("epoch"), QStringLiteral("written"), QStringLiteral("moved")}, this))
    , m_keeperSteps(new ServiceList(QStringLiteral("compare.zookeeper.step"), this))
    , m_quorumSteps(new ServiceList(QStringLiteral("compare.kraft.step"), this))
    , m_mapping(new QLabel(this))
{
    for (auto* label : {m_intro, m_word}) {
        label->setWordWrap(true);
        limitWidth(*label, 0, kWidestWords);
    }
    setTone(m_intro, "muted");
    m_word->setObjectName(QStringLiteral("compare.controller.word"));
    setTone(m_word, "muted");
    setRole(m_kill, "danger");
    m_mapping->setFont(typeFont(Type::Title));
    m_mapping->setWordWrap(true);
    auto* acts = new FlowRow;
    acts->setSpacing(kSpacing);
    acts->addWidget(m_kill);
    acts->addWidget(m_start);
    m_keeper->addPicture(m_keeperSteps);
    m_quorum->addPicture(m_quorumSteps);
    auto* cards = new FlowRow;
    cards->setSpacing(kSpacing);
    for (auto* card : {m_keeper, m_quorum})
        cards->addGrowing(card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(acts);
    layout->addWidget(m_word);
    layout->addLayout(cards);
    layout->addSpacing(kSpacing);
    layout->addWidget(m_mapping);
    const std::array names{"controller", "brokers", "topics", "leaders", "configs", "deletion", "hearing"};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new CompareRow(QStringLiteral("compare.controller.row.") + QLatin1String(names[i]), this);
        layout->addWidget(m_rows[i]);
    }
    layout->addStretch();
    connect(m_kill, &QPushButton::clicked, this, &ControllerPage::kill);
    connect(m_start, &QPushButton::clicked, this, &ControllerPage::startAgain);
    connect(&m_context.source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        for (const auto& event : events)
            m_story.onEvent(event);
    });
    connect(&m_context.source, &ClusterSource::snapshotChanged, this,
            [this](const SnapshotPtr& snapshot) { m_story.onSnapshot(*snapshot); });
    m_story.onSnapshot(*m_context.source.snapshot());
    retranslate();
}

void ControllerPage::setObstacle(const QString& why)
{
    m_obstacle = why;
    showState();
}

// Without a majority nobody is elected: that is another story.
QString ControllerPage::whyNotKill() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    const auto snapshot = m_context.source.snapshot();
    const auto& nodes = snapshot->nodes;
    const auto voters = std::count_if(nodes.begin(), nodes.end(), [](const auto& node) { return node.voter; });
    const auto running = std::count_if(nodes.begin(), nodes.end(), [](const auto& node) {
        return node.voter && node.state == cluster::NodeState::Running;
    });
    if (snapshot->quorum.leader == kNoNode)
        return tr("There is no active controller just now.");
    if (running - 1 <= voters / 2)
        return tr("One more voter down, and the others are no majority: nobody could be elected. Start a node first.");
    return {};
}

void ControllerPage::kill()
{
    m_context.faults.execute(cluster::KillNode{m_context.source.snapshot()->quorum.leader});
}

void ControllerPage::startAgain()
{
    if (m_story.begun())
        m_context.faults.execute(cluster::StartNode{m_story.steps().front().event.node});
}

void ControllerPage::retranslate()
{
    m_intro->setText(tr("The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller "
                        "must know; now the controllers do both themselves, in a quorum with a log."));
    m_kill->setText(tr("Kill the active controller"));
    m_start->setText(tr("Start it again"));
    m_keeper->setTitles(tr("With ZooKeeper: explained, not run"), tr("What used to happen, in this order. This cluster has no ZooKeeper."));
    m_quorum->setTitles(tr("With KRaft: live"), tr("What this cluster does, from its own events, with the time since the failure"));
    m_quorum->setCaption(ElectedAfter, tr("elected after"), tr("From the failure until another controller was elected"));
    m_quorum->setCaption(NewEpoch, tr("epoch"), tr("Of the new controller: who still acts in an older one is refused"));
    m_quorum->setCaption(Written, tr("records"), tr("That the new controller has written to the metadata log"));
    m_quorum->setCaption(Moved, tr("leaders moved"), tr("Partitions that got another leader since"));
    m_mapping->setText(tr("What moved into the metadata log"));
    const std::array titles{tr("Who is the controller"), tr("Which brokers live"),  tr("Topics and their replicas"), tr("Leaders and ISR"),
                            tr("Configurations"),        tr("Topics to be deleted"), tr("How brokers hear of it")};
    const std::array<QString, kRows> left{
        QStringLiteral("/controller, /controller_epoch"), QStringLiteral("/brokers/ids/1"), QStringLiteral("/brokers/topics/orders"),
        QStringLiteral("/brokers/topics/orders/partitions/0/state"), QStringLiteral("/config/topics/orders"),
        QStringLiteral("/admin/delete_topics/orders"), tr("Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker")};
    const std::array<QString, kRows> right{tr("The leader of the quorum, and its epoch"),
                                           QStringLiteral("RegisterBrokerRecord, BrokerRegistrationChangeRecord"),
                                           QStringLiteral("TopicRecord, PartitionRecord"),
                                           QStringLiteral("PartitionChangeRecord"),
                                           QStringLiteral("ConfigRecord"),
                                           QStringLiteral("RemoveTopicRecord"),
                                           tr("Each broker fetches the metadata log, and is as far as its offset in it")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setTitle(titles[i]);
        m_rows[i]->setClaim(0, tr("ZooKeeper"), breakable(left[i]));
        m_rows[i]->setClaim(1, tr("KRaft"), breakable(right[i]));
    }
    showKeepers();
    showState();
}

void ControllerPage::showKeepers()
{
    const std::array steps{
        tr("The controller's session with the ensemble gets no more heartbeats. Nothing happens until zookeeper.session.timeout.ms is over "
           "(18 s unless it was set)."),
        tr("The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker."),
        tr("Watches on /controller fire in every other broker."),
        tr("All of them try to create /controller. The first wins, and raises /controller_epoch."),
        tr("The new controller reads everything from ZooKeeper: brokers, topics, each partition's state. With many partitions that takes "
           "minutes."),
        tr("It elects leaders for the dead broker's partitions, and writes each partition's state to ZooKeeper."),
        tr("It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture."),
    };
    std::vector<ServiceList::Row> rows;
    for (std::size_t i = 0; i < steps.size(); ++i)
        rows.push_back({QString::number(i + 1), breakable(steps[i]), ""});
    m_keeperSteps->show(rows);
}

void ControllerPage::showState()
{
    const auto why = whyNotKill();
    const auto snapshot = m_context.source.snapshot();
    m_story.onSnapshot(*snapshot); // views are told of it earlier than their pages
    m_kill->setEnabled(why.isEmpty());
    m_kill->setToolTip(why.isEmpty() ? tr("Node %1, in epoch %2").arg(snapshot->quorum.leader.value()).arg(snapshot->quorum.epoch.value()) : why);
    bool dead = false;
    if (m_story.begun()) {
        const auto* node = snapshot->node(m_story.steps().front().event.node);
        dead = node != nullptr && (node->state == cluster::NodeState::Killed || node->state == cluster::NodeState::Stopped);
    }
    m_start->setEnabled(m_obstacle.isEmpty() && dead);
    m_word->setText(why);
    m_word->setVisible(!why.isEmpty());
    showLive();
    showMapping();
}

void ControllerPage::showLive()
{
    const auto elected = m_story.electedMs();
    int written = 0;
    for (const auto& [type, count] : m_story.records())
        written += count;
    m_quorum->setFigure(ElectedAfter, elected ? durationWords(*elected) : noFigure());
    m_quorum->setFigure(NewEpoch, m_story.elected() == kNoNode ? noFigure() : QString::number(m_story.epoch().value()));
    m_quorum->setFigure(Written, m_story.elected() == kNoNode ? noFigure() : countWords(written));
    m_quorum->setFigure(Moved, m_story.begun() ? countWords(static_cast<qint64>(m_story.moved())) : noFigure());
    std::vector<ServiceList::Row> rows;
    for (const auto& step : m_story.steps()) {
        const auto after = (step.event.time - m_story.steps().front().event.time).count();
        rows.push_back({tr("+%1").arg(durationWords(after)), step.count > 1 ? eventsLabel(step.event, step.count) : eventSentence(step.event), ""});
    }
    m_quorumSteps->show(rows);
    QStringList kinds;
    for (const auto& [type, count] : m_story.records())
        kinds << tr("%1: %2").arg(breakable(QString::fromStdString(type)), countWords(count));
    m_quorum->setLegend(!m_story.begun() ? tr("Kill the controller, and what happens is written here.")
                        : kinds.isEmpty() ? QString()
                                          : tr("Written to the metadata log since: %1").arg(kinds.join(QStringLiteral(", "))));
}

void ControllerPage::showMapping()
{
    const auto snapshot = m_context.source.snapshot();
    const auto& quorum = snapshot->quorum;
    qint64 partitions = 0;
    for (const auto& topic : snapshot->topics)
        partitions += static_cast<qint64>(topic->partitions.size());
    const auto fenced = std::count_if(snapshot->nodes.begin(), snapshot->nodes.end(), [](const auto& node) { return node.fenced; });
    const auto configured = std::count_if(snapshot->topics.begin(), snapshot->topics.end(), [](const auto& topic) { return !topic->configs.empty(); });
    const auto now = [&](Row row, const QString& words, bool holds) { m_rows[row]->setEvidence(1, {words, holds}); };
    now(Controller, quorum.leader == kNoNode ? tr("now: nobody") : tr("now: node %1 in epoch %2").arg(quorum.leader.value()).arg(quorum.epoch.value()),
        quorum.leader != kNoNode);
    now(Brokers, tr("now: %1 brokers, %2 of them fenced").arg(countWords(static_cast<qint64>(snapshot->nodes.size())), countWords(fenced)),
        !snapshot->nodes.empty());
    now(Topics, tr("now: %1 topics with %2 partitions").arg(countWords(static_cast<qint64>(snapshot->topics.size())), countWords(partitions)),
        !snapshot->topics.empty());
    const auto kept = [&](Row row, std::initializer_list<const char*> types) {
        const int count = recordsOf(*snapshot, types);
        now(row, tr("%Ln among the newest records of the log", nullptr, count), count > 0);
    };
    kept(Leaders, {"PartitionChangeRecord"});
    now(Configs, tr("now: %1 topics with settings of their own").arg(countWords(configured)), configured > 0);
    kept(Deletion, {"RemoveTopicRecord"});
    QStringList ends;
    for (const auto* list : {&quorum.voters, &quorum.observers})
        for (const auto& member : *list)
            ends << tr("node %1: %2").arg(member.id.value()).arg(member.logEndOffset.value());
    now(Hearing, ends.join(QStringLiteral(" · ")), !ends.isEmpty());
}

} // namespace brokerscope::ui
