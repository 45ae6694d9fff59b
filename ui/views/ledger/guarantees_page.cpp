#include "ui/views/ledger/guarantees_page.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/ledger/ledger_column.h"
#include "ui/views/ledger/ledger_story.h"
#include "ui/widgets/flow_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

QPushButton* button(QWidget* parent, const char* name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

void say(QLabel& label, const QString& words, const char* tone)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
    setTone(&label, tone);
}

} // namespace

GuaranteesPage::GuaranteesPage(LedgerStory& story, QWidget* parent)
    : QWidget(parent)
    , m_story(story)
{
    m_intro = new QLabel(this);
    m_intro->setWordWrap(true);
    setTone(m_intro, "muted");
    m_setUp = button(this, "ledger.setup");
    setRole(m_setUp, "primary");
    m_crash = button(this, "ledger.crash");
    setRole(m_crash, "danger");
    m_restart = button(this, "ledger.restart");
    m_cleanUp = button(this, "ledger.cleanup");
    m_word = new QLabel(this);
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
        m_columns[i] = new LedgerColumn(QLatin1String(names[i]), this);
        columns->addGrowing(m_columns[i]);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(acts);
    layout->addWidget(m_word);
    layout->addLayout(columns);
    layout->addStretch();
    connect(m_setUp, &QPushButton::clicked, &m_story, &LedgerStory::setUp);
    connect(m_crash, &QPushButton::clicked, &m_story, &LedgerStory::crashAll);
    connect(m_restart, &QPushButton::clicked, &m_story, &LedgerStory::restart);
    connect(m_cleanUp, &QPushButton::clicked, &m_story, &LedgerStory::cleanUp);
    connect(&m_story, &LedgerStory::changed, this, &GuaranteesPage::showStory);
    retranslate();
}

void GuaranteesPage::setObstacle(const QString& why)
{
    m_obstacle = why;
}

void GuaranteesPage::retranslate()
{
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
    for (auto* column : m_columns)
        column->retranslate();
    showStory();
}

void GuaranteesPage::showStory()
{
    using Phase = LedgerStory::Phase;
    const auto phase = m_story.phase();
    const bool runs = phase == Phase::Running;
    m_setUp->setEnabled(m_obstacle.isEmpty() && phase == Phase::Nothing);
    m_crash->setEnabled(runs && m_story.anyRuns());
    m_restart->setEnabled(m_story.anyCrashed());
    m_cleanUp->setEnabled(runs);
    if (!m_obstacle.isEmpty())
        say(*m_word, m_obstacle, "muted");
    else if (!m_story.problem().isEmpty())
        say(*m_word, m_story.problem(), "danger");
    else if (phase == Phase::MakingTopics)
        say(*m_word, tr("Making topics …"), "muted");
    else if (phase == Phase::Leaving)
        say(*m_word, tr("The programs leave their groups …"), "muted");
    else if (phase == Phase::Removing)
        say(*m_word, tr("Deleting topics and groups …"), "muted");
    else if (m_story.anyCrashed())
        say(*m_word,
            tr("They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.").arg(LedgerStory::sourceTopic()),
            "muted");
    else
        say(*m_word, {}, "muted");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& clerk = m_story.clerks()[i];
        const auto status = m_story.statusOf(clerk);
        if (!status)
            m_columns[i]->setState({}, "muted");
        else if (status->crashed)
            m_columns[i]->setState(tr("%1: crashed").arg(clerk.program.name), "danger");
        else if (!status->running)
            m_columns[i]->setState(tr("%1: ended: %2").arg(clerk.program.name, QString::fromStdString(status->lastErrorText)), "danger");
        else
            m_columns[i]->setState(tr("%1: runs").arg(clerk.program.name), "muted");
        m_columns[i]->show(m_story.reportOf(clerk));
    }
}

} // namespace brokerscope::ui
