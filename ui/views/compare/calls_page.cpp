#include "ui/views/compare/calls_page.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/compare/compare_card.h"
#include "ui/views/compare/compare_row.h"
#include "ui/views/compare/service_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kWidestIntro = 720;
enum Figure { Taken, Completed, Failed, Waiting };

QPushButton* callsButton(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

QString figure(std::uint64_t value)
{
    return countWords(static_cast<qint64>(value));
}

QStringList figureNames()
{
    return {QStringLiteral("taken"), QStringLiteral("completed"), QStringLiteral("failed"), QStringLiteral("waiting")};
}

} // namespace

CallsPage::CallsPage(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_story(new CallsStory(source, workloads, desk, this))
    , m_intro(new QLabel(this))
    , m_setUp(callsButton(this, "compare.calls.setup"))
    , m_down(callsButton(this, "compare.calls.down"))
    , m_analytics(callsButton(this, "compare.calls.analytics"))
    , m_cleanUp(callsButton(this, "compare.calls.cleanup"))
    , m_word(new QLabel(this))
    , m_calls(new CompareCard(QStringLiteral("compare.calls"), figureNames(), this))
    , m_events(new CompareCard(QStringLiteral("compare.events"), figureNames(), this))
    , m_callServices(new ServiceList(QStringLiteral("compare.calls.service"), this))
    , m_eventServices(new ServiceList(QStringLiteral("compare.events.service"), this))
    , m_callStrip(new SecondsStrip(this))
    , m_eventStrip(new SecondsStrip(this))
{
    for (auto* label : {m_intro, m_word}) {
        label->setWordWrap(true);
        limitWidth(*label, 0, kWidestIntro);
    }
    setTone(m_intro, "muted");
    m_word->setObjectName(QStringLiteral("compare.calls.word"));
    setRole(m_setUp, "primary");
    setRole(m_down, "danger");
    auto* acts = new FlowRow;
    acts->setSpacing(kSpacing);
    for (auto* each : {m_setUp, m_down, m_analytics, m_cleanUp})
        acts->addWidget(each);
    m_calls->addPicture(m_callServices);
    m_calls->addPicture(m_callStrip);
    m_events->addPicture(m_eventServices);
    m_events->addPicture(m_eventStrip);
    auto* cards = new FlowRow;
    cards->setSpacing(kSpacing);
    for (auto* card : {m_calls, m_events})
        cards->addGrowing(card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(acts);
    layout->addWidget(m_word);
    layout->addLayout(cards);
    const std::array names{"failure", "extension", "agreement"};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new CompareRow(QStringLiteral("compare.calls.row.") + QLatin1String(names[i]), this);
        layout->addWidget(m_rows[i]);
    }
    layout->addStretch();
    connect(m_setUp, &QPushButton::clicked, m_story, &CallsStory::setUp);
    connect(m_down, &QPushButton::clicked, this, [this] { m_story->takePaymentDown(!m_story->isPaymentDown()); });
    connect(m_analytics, &QPushButton::clicked, m_story, &CallsStory::addAnalytics);
    connect(m_cleanUp, &QPushButton::clicked, m_story, &CallsStory::cleanUp);
    connect(m_story, &CallsStory::changed, this, &CallsPage::showState);
    retranslate();
}

void CallsPage::setObstacle(const QString& why)
{
    m_obstacle = why;
    showState();
}

QStringList CallsPage::serviceNames() const
{
    return {tr("Order"), tr("Payment"), tr("Shipping"), tr("Notification"), tr("Analytics")};
}

void CallsPage::retranslate()
{
    m_intro->setText(tr("The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. "
                        "Right, they write events to topics of the cluster, and real programs read them."));
    m_setUp->setText(tr("Set up"));
    m_setUp->setToolTip(tr("Make services and topics, and send four orders a second to both sides"));
    m_analytics->setText(tr("Add Analytics"));
    m_analytics->setToolTip(tr("One more service wants to hear of every order"));
    m_cleanUp->setText(tr("Clean up"));
    m_cleanUp->setToolTip(tr("Stop everything, and delete the topics and their groups"));
    for (auto* card : {m_calls, m_events}) {
        card->setCaption(Taken, tr("accepted"), card == m_calls ? tr("Orders for which the service in front had a thread")
                                                                : tr("Orders that the cluster has acknowledged"));
        card->setCaption(Completed, tr("completed"), tr("Through all services up to Notification"));
        card->setCaption(Failed, tr("failed"), card == m_calls ? tr("A call got no answer, or the order was refused")
                                                               : tr("Orders that the cluster did not take"));
        card->setCaption(Waiting, tr("waiting"), card == m_calls ? tr("Orders that hold a thread of the service in front")
                                                                 : tr("Accepted and not yet through all services"));
    }
    m_calls->setTitles(tr("Direct calls"), tr("a model in this program: each call waits for the next"));
    m_events->setTitles(tr("Events"), tr("three topics of the cluster, and real programs that read them"));
    m_calls->setLegend(tr("Each bar is a second: orders completed, and hatched above them those that failed."));
    m_events->setLegend(tr("Each bar is a second: orders completed, and hatched above them those that wait for Payment."));
    m_callStrip->setAccessibleName(tr("Orders completed and failed in the last minute"));
    m_eventStrip->setAccessibleName(tr("Orders completed, and those that wait for Payment, in the last minute"));
    const std::array titles{tr("A service fails"), tr("A service is added"), tr("Do all agree?")};
    const std::array left{tr("What fails behind Order fails Order."), tr("The caller has to be changed and deployed."),
                          tr("An order is done or failed at once.")};
    const std::array right{tr("The others go on, its work waits for it."), tr("It subscribes. Nobody else is touched."),
                           tr("Eventually: when nothing waits any more.")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setTitle(titles[i]);
        m_rows[i]->setClaim(0, tr("Direct calls"), left[i]);
        m_rows[i]->setClaim(1, tr("Events"), right[i]);
    }
    showState();
}

void CallsPage::showState()
{
    const auto events = m_story->events();
    showActs();
    showCalls();
    showEvents(events);
    showEvidence(events);
}

void CallsPage::showActs()
{
    using Phase = CallsStory::Phase;
    const auto phase = m_story->phase();
    const bool runs = phase == Phase::Running;
    m_setUp->setEnabled(m_obstacle.isEmpty() && phase == Phase::Nothing);
    m_down->setEnabled(runs);
    m_down->setText(m_story->isPaymentDown() ? tr("Bring Payment back") : tr("Take Payment down"));
    m_down->setToolTip(m_story->isPaymentDown() ? tr("On both sides") : tr("On both sides: left it does not answer, right its program is stopped"));
    m_analytics->setEnabled(runs && !m_story->hasAnalytics());
    m_cleanUp->setEnabled(runs);
    QString words;
    const char* tone = "muted";
    if (!m_obstacle.isEmpty()) {
        words = m_obstacle;
    } else if (!m_story->problem().isEmpty()) {
        words = m_story->problem();
        tone = "danger";
    } else if (phase == Phase::Making) {
        words = tr("Making topics …");
    } else if (phase == Phase::Removing) {
        words = tr("The programs leave, topics and groups are deleted …");
    }
    m_word->setText(words);
    m_word->setVisible(!words.isEmpty());
    setTone(m_word, tone);
}

void CallsPage::showCalls()
{
    const auto* calls = m_story->calls();
    const auto names = serviceNames();
    std::vector<ServiceList::Row> rows;
    if (calls == nullptr) {
        for (int i = Taken; i <= Waiting; ++i)
            m_calls->setFigure(i, noFigure());
        for (int i = CallsStory::Order; i <= CallsStory::Notification; ++i)
            rows.push_back({names[i], noFigure()});
        m_callServices->show(rows);
        m_callStrip->show({});
        return;
    }
    const auto& counts = calls->counts();
    const auto failed = counts.failed + counts.refused;
    m_calls->setFigure(Taken, figure(counts.offered - counts.refused));
    m_calls->setFigure(Completed, figure(counts.completed));
    m_calls->setFigure(Failed, figure(failed), failed > 0 ? "danger" : "");
    m_calls->setFigure(Waiting, figure(calls->waiting()));
    const auto& services = calls->services();
    for (std::size_t i = 0; i < services.size(); ++i) {
        const auto& service = services[i];
        ServiceList::Row row{names[static_cast<qsizetype>(i)], {}};
        if (i == CallsStory::Order && calls->deploying()) {
            row.words = tr("is deployed anew: refuses every order");
            row.tone = "danger";
        } else if (!service.up) {
            row.words = tr("down: %1 calls without an answer").arg(figure(service.failed));
            row.tone = "danger";
        } else if (i == CallsStory::Order) {
            row.words = tr("%1 of %2 threads wait for answers").arg(figure(calls->waiting()), figure(calls->threads()));
            row.tone = calls->waiting() == calls->threads() ? "danger" : "muted";
        } else {
            row.words = tr("%1 calls answered").arg(figure(service.answered));
        }
        rows.push_back(row);
    }
    m_callServices->show(rows);
    m_callStrip->show(m_story->callSeconds());
}

void CallsPage::showEvents(const CallsStory::Events& events)
{
    const bool runs = m_story->phase() == CallsStory::Phase::Running;
    const auto names = serviceNames();
    const std::array values{events.accepted, events.completed, events.failed, events.waiting};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_events->setFigure(static_cast<int>(i), runs ? countWords(values[i]) : noFigure(), i == Failed && values[i] > 0 ? "danger" : "");
    std::vector<ServiceList::Row> rows;
    const int last = m_story->hasAnalytics() ? CallsStory::Analytics : CallsStory::Notification;
    for (int i = CallsStory::Order; i <= last; ++i) {
        const auto& service = events.services[static_cast<std::size_t>(i)];
        ServiceList::Row row{names[i], noFigure()};
        if (runs && i == CallsStory::Order)
            row.words = tr("%1 written to %2").arg(countWords(events.accepted), m_story->ordersTopic());
        else if (runs && !service.runs) {
            row.words = tr("down: %1 wait for it").arg(countWords(service.waits));
            row.tone = "danger";
        } else if (runs)
            row.words = tr("%1 done, lag %2").arg(countWords(service.done), countWords(service.waits));
        rows.push_back(row);
    }
    m_eventServices->show(rows);
    m_eventStrip->show(runs ? m_story->eventSeconds() : std::deque<SecondsStrip::Second>());
}

void CallsPage::showEvidence(const CallsStory::Events& events)
{
    const auto* calls = m_story->calls();
    for (auto* row : m_rows)
        for (int side = 0; side < row->sides(); ++side)
            row->setEvidence(side, {});
    if (calls == nullptr)
        return;
    if (m_story->wasPaymentDown()) {
        m_rows[Failure]->setEvidence(0, {tr("%1 orders failed because of Payment").arg(figure(m_story->lostToPayment())), m_story->lostToPayment() > 0});
        const auto waits = events.services[CallsStory::Payment].waits;
        m_rows[Failure]->setEvidence(1, {tr("%1 orders accepted while Payment was down, %2 failed; %3 wait for it now")
                                             .arg(countWords(m_story->acceptedWhileDown()), countWords(events.failed), countWords(waits)),
                                         m_story->acceptedWhileDown() > 0 && events.failed == 0});
    }
    if (m_story->hasAnalytics()) {
        const auto heard = calls->services().back().answered;
        m_rows[Extension]->setEvidence(0, {tr("Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3")
                                               .arg(figure(m_story->lostToChange()), figure(heard), figure(calls->counts().offered)),
                                           m_story->lostToChange() > 0});
        const auto& analytics = events.services[CallsStory::Analytics];
        m_rows[Extension]->setEvidence(1, {tr("Analytics has read %1 of %2, from the first on; %3 orders failed")
                                               .arg(countWords(analytics.done), countWords(analytics.done + analytics.waits), countWords(events.failed)),
                                           analytics.done > 0 && events.failed == 0});
    }
    const auto& counts = calls->counts();
    m_rows[Agreement]->setEvidence(0, {tr("%1 completed, %2 failed, %3 in between")
                                           .arg(figure(counts.completed), figure(counts.failed + counts.refused), figure(calls->waiting())),
                                       counts.completed > 0});
    m_rows[Agreement]->setEvidence(1, {tr("%1 accepted, %2 paid, %3 shipped, %4 notified")
                                           .arg(countWords(events.accepted), countWords(events.services[CallsStory::Payment].done),
                                                countWords(events.services[CallsStory::Shipping].done), countWords(events.completed)),
                                       events.completed > 0 && events.waiting == 0});
}

} // namespace brokerscope::ui
