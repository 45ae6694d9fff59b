#include "ui/views/ledger/ledger_view.h"

#include "ui/bridge/workloads.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/ledger/cost_page.h"
#include "ui/views/ledger/ledger_column.h"
#include "ui/views/ledger/ledger_story.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

QComboBox* choice(QWidget* parent, const char* name)
{
    auto* made = new QComboBox(parent);
    made->setObjectName(QLatin1String(name));
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made->setMinimumContentsLength(12);
    return made;
}

// Puts the names in, sorted as they come, and keeps what is chosen.
void fill(QComboBox& box, const QStringList& names)
{
    QStringList now;
    for (int i = 0; i < box.count(); ++i)
        now << box.itemText(i);
    if (now == names)
        return;
    const auto chosen = box.currentText();
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen))));
}

void say(QLabel& label, const QString& words, const char* tone)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
    setTone(&label, tone);
}

} // namespace

LedgerView::LedgerView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_story(new LedgerStory(context.source, context.workloads, desk(), this))
{
    // No tab bar: in a narrow dock, or with large text, that hides what it has no room for.
    auto* switches = new FlowRow;
    switches->setSpacing(4);
    auto* exclusive = new QButtonGroup(this);
    const std::array names{"ledger.showGuarantees", "ledger.showOwn", "ledger.showCost"};
    for (int page = 0; page < kPages; ++page) {
        auto*& each = m_switches[static_cast<std::size_t>(page)];
        each = new QToolButton(this);
        each->setObjectName(QLatin1String(names[static_cast<std::size_t>(page)]));
        each->setCheckable(true);
        each->setFocusPolicy(Qt::StrongFocus); // else the frame of the focus stays around the page that was left
        exclusive->addButton(each);
        switches->addWidget(each);
        connect(each, &QToolButton::clicked, this, [this, page] { turnTo(static_cast<Page>(page)); });
    }
    m_cost = new CostPage(context.source, context.workloads);
    m_pages = {makeStory(), makeOwn(), m_cost};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(switches);
    for (auto* page : m_pages)
        layout->addWidget(page, 1);
    turnTo(Guarantees);
    connect(m_story, &LedgerStory::changed, this, &LedgerView::showStory);
    retranslate();
}

LedgerView::~LedgerView()
{
    if (auto* bench = desk(); bench != nullptr)
        bench->stopAudit(m_ownAudit);
}

LedgerDesk* LedgerView::desk() const
{
    return context().workloads.findChild<LedgerDesk*>(QString(), Qt::FindDirectChildrenOnly);
}

// What is hidden takes no height: the longest page does not make the others long.
void LedgerView::turnTo(Page page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<std::size_t>(page));
    m_switches[static_cast<std::size_t>(page)]->setChecked(true);
}

QWidget* LedgerView::makeStory()
{
    auto* page = new QWidget;
    m_intro = new QLabel(page);
    m_intro->setWordWrap(true);
    setTone(m_intro, "muted");
    m_setUp = button(page, "ledger.setup");
    setRole(m_setUp, "primary");
    m_crash = button(page, "ledger.crash");
    setRole(m_crash, "danger");
    m_restart = button(page, "ledger.restart");
    m_cleanUp = button(page, "ledger.cleanup");
    m_word = new QLabel(page);
    m_word->setObjectName(QStringLiteral("ledger.word"));
    m_word->setWordWrap(true);
    auto* acts = new FlowRow;
    acts->setSpacing(kSpacing);
    for (auto* each : {m_setUp, m_crash, m_restart, m_cleanUp})
        acts->addWidget(each);
    auto* columns = new FlowRow;
    columns->setSpacing(kSpacing);
    const std::array names{"at-most-once", "at-least-once", "exactly-once"};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new LedgerColumn(QLatin1String(names[i]), page);
        columns->addGrowing(m_columns[i]);
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(acts);
    layout->addWidget(m_word);
    layout->addLayout(columns);
    layout->addStretch();
    connect(m_setUp, &QPushButton::clicked, m_story, &LedgerStory::setUp);
    connect(m_crash, &QPushButton::clicked, m_story, &LedgerStory::crashAll);
    connect(m_restart, &QPushButton::clicked, m_story, &LedgerStory::restart);
    connect(m_cleanUp, &QPushButton::clicked, m_story, &LedgerStory::cleanUp);
    return page;
}

QWidget* LedgerView::makeOwn()
{
    auto* page = new QWidget;
    m_ownIntro = new QLabel(page);
    m_ownIntro->setWordWrap(true);
    setTone(m_ownIntro, "muted");
    m_source = choice(page, "ledger.own.source");
    m_result = choice(page, "ledger.own.result");
    m_group = choice(page, "ledger.own.group");
    m_likeness = choice(page, "ledger.own.likeness");
    for (auto* label : {&m_sourceLabel, &m_resultLabel, &m_groupLabel, &m_likenessLabel})
        *label = new QLabel(page);
    m_audit = button(page, "ledger.own.audit");
    setRole(m_audit, "primary");
    m_own = new LedgerColumn(QStringLiteral("own"), page);
    auto* row = new FlowRow;
    row->setSpacing(kSpacing);
    const std::array<std::pair<QLabel*, QComboBox*>, 4> fields{
        {{m_sourceLabel, m_source}, {m_resultLabel, m_result}, {m_groupLabel, m_group}, {m_likenessLabel, m_likeness}}};
    for (const auto& [label, box] : fields) {
        auto* field = new QWidget(page);
        auto* inField = new QVBoxLayout(field);
        inField->setContentsMargins(0, 0, 0, 0);
        inField->setSpacing(2);
        inField->addWidget(label);
        inField->addWidget(box);
        label->setBuddy(box);
        row->addWidget(field);
    }
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_ownIntro);
    layout->addLayout(row);
    auto* act = new FlowRow;
    act->addWidget(m_audit);
    layout->addLayout(act);
    auto* account = new FlowRow;
    account->addGrowing(m_own);
    layout->addLayout(account);
    layout->addStretch();
    connect(m_audit, &QPushButton::clicked, this, &LedgerView::toggleAudit);
    for (auto* box : {m_source, m_result, m_group})
        connect(box, &QComboBox::activated, this, &LedgerView::showOwn);
    return page;
}

void LedgerView::retranslate()
{
    const std::array names{tr("Guarantees"), tr("Audit"), tr("Cost")};
    const std::array tips{tr("Three guarantees, and what a crash does to each"), tr("Two topics of your own: what a program makes of one in the other"),
                          tr("What a guarantee costs a producer")};
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i]->setText(names[i]);
        m_switches[i]->setToolTip(tips[i]);
    }
    m_intro->setText(tr("Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which "
                        "they write and commit. Crash them in the middle of it, start them again, and compare the books."));
    m_setUp->setText(tr("Set up"));
    m_setUp->setToolTip(tr("Make the topics, a producer of payments, and the three programs"));
    m_crash->setText(tr("Crash all three"));
    m_crash->setToolTip(tr("With the next payments each program dies between the two things that it has to do"));
    m_restart->setText(tr("Start them again"));
    m_restart->setToolTip(tr("By the same names: each goes on from its committed offset"));
    m_cleanUp->setText(tr("Clean up"));
    m_cleanUp->setToolTip(tr("Stop producer and programs, and delete their topics and groups"));
    m_columns[0]->setTitles(tr("At most once"), tr("commits the offset, then writes"));
    m_columns[1]->setTitles(tr("At least once"), tr("writes, then commits the offset"));
    m_columns[2]->setTitles(tr("Exactly once"), tr("writes and commits in one transaction"));
    m_ownIntro->setText(tr("Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and "
                           "what a reader of committed records sees of that."));
    m_sourceLabel->setText(tr("Source topic"));
    m_resultLabel->setText(tr("Result topic"));
    m_groupLabel->setText(tr("Group of the program"));
    m_group->setToolTip(tr("Its committed offsets tell what it has taken. Without a group, what is missing counts as lost"));
    m_likenessLabel->setText(tr("Records are compared by"));
    const int likeness = std::max(0, m_likeness->currentIndex());
    m_likeness->clear();
    m_likeness->addItems({tr("key and value"), tr("key"), tr("value")});
    m_likeness->setCurrentIndex(likeness);
    for (const auto& [box, label] : {std::pair(m_source, m_sourceLabel), std::pair(m_result, m_resultLabel), std::pair(m_group, m_groupLabel),
                                     std::pair(m_likeness, m_likenessLabel)})
        box->setAccessibleName(label->text());
    for (auto* column : m_columns)
        column->retranslate();
    m_own->retranslate();
    m_cost->retranslate();
    fillTopics(snapshot());
    showStory();
    showOwn();
}

void LedgerView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    fillTopics(snapshot);
    showStory();
    showOwn();
    m_cost->setObstacle(!whyOnlyWatched().isEmpty() ? whyOnlyWatched()
                        : snapshot.external         ? tr("This is an external cluster: no load is put on it from here.")
                                                    : QString());
}

QString LedgerView::whyNoStory() const
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return why;
    if (snapshot().external)
        return tr("This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.");
    return desk() == nullptr ? tr("There are no clients here that could do it.") : QString();
}

void LedgerView::showStory()
{
    using Phase = LedgerStory::Phase;
    const auto why = whyNoStory();
    const auto phase = m_story->phase();
    const bool runs = phase == Phase::Running;
    m_setUp->setEnabled(why.isEmpty() && phase == Phase::Nothing);
    m_crash->setEnabled(runs && m_story->anyRuns());
    m_restart->setEnabled(m_story->anyCrashed());
    m_cleanUp->setEnabled(runs);
    if (!why.isEmpty())
        say(*m_word, why, "muted");
    else if (!m_story->problem().isEmpty())
        say(*m_word, m_story->problem(), "danger");
    else if (phase == Phase::MakingTopics)
        say(*m_word, tr("Making topics …"), "muted");
    else if (phase == Phase::Leaving)
        say(*m_word, tr("The programs leave their groups …"), "muted");
    else if (phase == Phase::Removing)
        say(*m_word, tr("Deleting topics and groups …"), "muted");
    else if (m_story->anyCrashed())
        say(*m_word,
            tr("They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.").arg(LedgerStory::sourceTopic()),
            "muted");
    else
        say(*m_word, {}, "muted");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& clerk = m_story->clerks()[i];
        const auto status = m_story->statusOf(clerk);
        if (!status)
            m_columns[i]->setState({}, "muted");
        else if (status->crashed)
            m_columns[i]->setState(tr("%1: crashed").arg(clerk.program.name), "danger");
        else if (!status->running)
            m_columns[i]->setState(tr("%1: ended: %2").arg(clerk.program.name, QString::fromStdString(status->lastErrorText)), "danger");
        else
            m_columns[i]->setState(tr("%1: runs").arg(clerk.program.name), "muted");
        m_columns[i]->show(m_story->reportOf(clerk));
    }
    setHint(runs ? tr("same payments, same fault, three guarantees") : QString());
}

void LedgerView::fillTopics(const cluster::ClusterSnapshot& snapshot)
{
    if (m_ownAudit != 0)
        return;
    QStringList topics;
    for (const auto& topic : snapshot.topics)
        if (!topic->internal)
            topics << QString::fromStdString(topic->name);
    topics.sort();
    const bool first = m_result->count() == 0;
    fill(*m_source, topics);
    fill(*m_result, topics);
    if (first && topics.size() > 1)
        m_result->setCurrentIndex(1);
    QStringList groups{tr("none")};
    for (const auto& group : snapshot.groups)
        groups << QString::fromStdString(group.id);
    fill(*m_group, groups);
}

void LedgerView::toggleAudit()
{
    auto* bench = desk();
    if (bench == nullptr)
        return;
    if (m_ownAudit != 0) {
        bench->stopAudit(m_ownAudit);
        m_ownAudit = 0;
    } else {
        TopicsToAudit topics;
        topics.source = m_source->currentText();
        topics.result = m_result->currentText();
        topics.group = m_group->currentIndex() > 0 ? m_group->currentText() : QString();
        topics.likeness = m_likeness->currentIndex() == 1   ? ledger::Likeness::Key
                          : m_likeness->currentIndex() == 2 ? ledger::Likeness::Value
                                                            : ledger::Likeness::KeyAndValue;
        m_ownAudit = bench->startAudit(topics);
    }
    showOwn();
}

void LedgerView::showOwn()
{
    const auto why = whyOnlyWatched();
    const bool on = m_ownAudit != 0;
    for (auto* box : {m_source, m_result, m_group, m_likeness})
        box->setEnabled(why.isEmpty() && !on);
    const bool same = m_source->currentText() == m_result->currentText();
    m_audit->setText(on ? tr("Stop") : tr("Start the audit"));
    m_audit->setToolTip(!why.isEmpty() ? why
                        : on           ? tr("Stop reading; choose other topics")
                        : same         ? tr("Choose two topics: none is its own result")
                                       : tr("Read both topics from their beginning, and go on reading"));
    m_audit->setEnabled(on || (why.isEmpty() && desk() != nullptr && !same));
    const bool chosen = m_source->count() > 0;
    m_own->setTitles(chosen ? tr("%1 → %2").arg(m_source->currentText(), m_result->currentText()) : tr("No topics yet"),
                     m_group->currentIndex() > 0 ? tr("taken by group %1").arg(m_group->currentText())
                                                 : tr("no group: what is missing counts as lost"));
    m_own->setState({}, "muted");
    m_own->show(on ? desk()->report(m_ownAudit) : nullptr);
}

} // namespace brokerscope::ui
