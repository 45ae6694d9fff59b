#include "ui/views/ledger/audit_page.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/ledger/ledger_column.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labelled_field.h"

#include "engine/cluster/snapshot.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace brokerscope::ui {

namespace {

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

} // namespace

AuditPage::AuditPage(LedgerDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    m_intro = new QLabel(this);
    m_intro->setWordWrap(true);
    setTone(m_intro, "muted");
    m_source = choice(this, "ledger.own.source");
    m_result = choice(this, "ledger.own.result");
    m_group = choice(this, "ledger.own.group");
    m_likeness = choice(this, "ledger.own.likeness");
    for (auto* label : {&m_sourceLabel, &m_resultLabel, &m_groupLabel, &m_likenessLabel})
        *label = new QLabel(this);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("ledger.own.audit"));
    setRole(m_start, "primary");
    m_account = new LedgerColumn(QStringLiteral("own"), this);
    auto* row = new FlowRow;
    row->setSpacing(kSpacing);
    const std::array<std::pair<QLabel*, QComboBox*>, 4> fields{
        {{m_sourceLabel, m_source}, {m_resultLabel, m_result}, {m_groupLabel, m_group}, {m_likenessLabel, m_likeness}}};
    for (const auto& [label, box] : fields)
        row->addWidget(labelledField(label, box, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(row);
    auto* act = new FlowRow;
    act->addWidget(m_start);
    layout->addLayout(act);
    auto* account = new FlowRow;
    account->addGrowing(m_account);
    layout->addLayout(account);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &AuditPage::toggle);
    for (auto* box : {m_source, m_result, m_group, m_likeness})
        connect(box, &QComboBox::activated, this, [this] {
            m_last.reset(); // of other topics, or compared otherwise
            showAccount();
        });
    retranslate();
}

AuditPage::~AuditPage()
{
    if (m_audit != 0)
        m_desk->stopAudit(m_audit);
}

void AuditPage::setObstacle(const QString& why)
{
    m_obstacle = why;
}

void AuditPage::retranslate()
{
    m_intro->setText(tr("Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and "
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
    m_account->retranslate();
    showAccount();
}

void AuditPage::fillTopics(const cluster::ClusterSnapshot& snapshot)
{
    if (m_audit != 0)
        return;
    const auto chosen = [this] { return QStringList{m_source->currentText(), m_result->currentText(), chosenGroup()}; };
    const auto before = chosen();
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
    if (chosen() != before)
        m_last.reset();
}

QString AuditPage::chosenGroup() const
{
    return m_group->currentIndex() > 0 ? m_group->currentText() : QString();
}

void AuditPage::toggle()
{
    if (m_audit != 0) {
        m_last = m_desk->report(m_audit);
        m_desk->stopAudit(m_audit);
        m_audit = 0;
    } else {
        m_last.reset();
        TopicsToAudit topics;
        topics.source = m_source->currentText();
        topics.result = m_result->currentText();
        topics.group = chosenGroup();
        topics.likeness = m_likeness->currentIndex() == 1   ? ledger::Likeness::Key
                          : m_likeness->currentIndex() == 2 ? ledger::Likeness::Value
                                                            : ledger::Likeness::KeyAndValue;
        m_audit = m_desk->startAudit(topics);
    }
    showAccount();
}

void AuditPage::showAccount()
{
    const bool on = m_audit != 0;
    for (auto* box : {m_source, m_result, m_group, m_likeness})
        box->setEnabled(m_obstacle.isEmpty() && !on);
    const bool same = m_source->currentText() == m_result->currentText();
    m_start->setText(on ? tr("Stop") : tr("Start the audit"));
    m_start->setToolTip(!m_obstacle.isEmpty() ? m_obstacle
                          : on                  ? tr("Stop reading; choose other topics")
                          : same                ? tr("Choose two topics: none is its own result")
                                                : tr("Read both topics from their beginning, and go on reading"));
    m_start->setEnabled(on || (m_obstacle.isEmpty() && m_desk != nullptr && !same));
    const bool chosen = m_source->count() > 0;
    m_account->setTitles(chosen ? tr("%1 → %2").arg(m_source->currentText(), m_result->currentText()) : tr("No topics yet"),
                         m_group->currentIndex() > 0 ? tr("taken by group %1").arg(m_group->currentText())
                                                     : tr("no group: what is missing counts as lost"));
    m_account->setState(m_last ? tr("Stopped. This is how it stood.") : QString(), "muted");
    m_account->show(on ? m_desk->report(m_audit) : m_last);
}

} // namespace brokerscope::ui
