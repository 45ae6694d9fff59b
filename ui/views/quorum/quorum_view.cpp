#include "ui/views/quorum/quorum_view.h"

#include "ui/models/event_journal.h"
#include "ui/models/quorum_models.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filtered_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/external_words.h"
#include "ui/words/metadata_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

QuorumView::QuorumView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_members(new QuorumMembersModel(this))
    , m_termsModel(new QuorumTermsModel(this))
    , m_log(new MetadataLogModel(this))
    , m_membersTable(new FilteredTable(m_members, QStringLiteral("quorum.members")))
    , m_termsTable(new FilteredTable(m_termsModel, QStringLiteral("quorum.terms")))
    , m_logTable(new FilteredTable(m_log, QStringLiteral("quorum.log")))
    , m_fields(new QPlainTextEdit)
    , m_routine(new QCheckBox)
    , m_tabs(new QTabWidget)
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_summary(new QLabel(this))
{
    m_membersTable->filter()->hide(); // a quorum has few members
    m_membersTable->giveUp({QuorumMembersModel::HighWatermark, QuorumMembersModel::CaughtUp, QuorumMembersModel::Epoch,
                            QuorumMembersModel::VotedFor, QuorumMembersModel::LogEnd, QuorumMembersModel::Behind,
                            QuorumMembersModel::Election});
    m_membersTable->keepWhole({QuorumMembersModel::Role});
    m_logTable->table()->setProperty("readingColumn", MetadataLogModel::What);
    m_logTable->giveUp({MetadataLogModel::Epoch, MetadataLogModel::Time, MetadataLogModel::Offset});
    useBars(*m_membersTable->table(), QuorumMembersModel::Election);
    m_termsTable->table()->sortByColumn(QuorumTermsModel::Epoch, Qt::DescendingOrder);
    m_routine->setObjectName(QStringLiteral("quorum.routine"));
    m_logTable->bar()->addWidget(m_routine);
    m_fields->setObjectName(QStringLiteral("quorum.fields"));
    m_fields->setReadOnly(true);
    m_fields->setFont(typeFont(Type::Mono));
    m_fields->setMinimumHeight(56);

    auto* log = new QSplitter(Qt::Vertical);
    log->addWidget(m_logTable);
    log->addWidget(m_fields);
    log->setStretchFactor(0, 4);
    log->setStretchFactor(1, 1);
    log->setChildrenCollapsible(false);
    log->setHandleWidth(1);
    m_tabs->setObjectName(QStringLiteral("quorum.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(log, QString());
    m_tabs->addTab(m_termsTable, QString());
    m_split->addWidget(m_membersTable);
    m_split->addWidget(m_tabs);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setSizes({scaled(150), scaled(300)});
    limitHeight(*m_membersTable, 132, 0); // three voters
    m_summary->setObjectName(QStringLiteral("quorum.summary"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_split, 1);

    // Terms are remembered also while the dock is hidden; what happened before it was made stands in the journal.
    for (std::size_t i = 0; i < context.journal.size(); ++i)
        m_terms.onEvent(context.journal.at(i));
    connect(&context.journal, &EventJournal::changed, this, [this](std::size_t, std::size_t added) {
        const auto& journal = this->context().journal;
        for (auto i = journal.size() - added; i < journal.size(); ++i)
            m_terms.onEvent(journal.at(i));
        m_termsChanged = true;
    });
    connect(&context.journal, &EventJournal::cleared, this, [this] {
        m_terms.clear();
        m_termsChanged = true;
    });
    connect(m_routine, &QCheckBox::toggled, m_log, &MetadataLogModel::setRoutineShown);
    connect(m_logTable, &FilteredTable::currentChanged, this, &QuorumView::showFields);
    connect(m_termsTable, &FilteredTable::currentChanged, this, [this] {
        const auto* term = m_termsModel->rowAt(m_termsTable->current());
        if (term != nullptr)
            this->context().selection.selectEvent(term->event);
    });
    m_termsModel->show(m_terms, context.source.now());
    retranslate();
    showFields();
}

void QuorumView::retranslate()
{
    m_tabs->setTabText(0, tr("Metadata log"));
    m_tabs->setTabText(1, tr("Epochs"));
    m_membersTable->setTexts(tr("Voters and observers of the metadata quorum"), {},
                             tr("No node has told of the quorum yet."));
    m_termsTable->setTexts(tr("Epochs of the quorum, newest first"), tr("Filter epochs"),
                           tr("No election has been seen yet. Kill the active controller to see one."));
    m_logTable->setTexts(tr("Metadata records, newest first"), tr("Filter metadata records"),
                         snapshot().external ? notToldTip()
                                            : tr("Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here."));
    m_routine->setText(tr("Show NoOp"));
    m_routine->setToolTip(tr("NoOp records change nothing: the controller writes them to show that it can still commit"));
    m_fields->setAccessibleName(tr("Fields of the chosen metadata record"));
    m_fields->setPlaceholderText(tr("Choose a record to see its fields."));
    m_members->retranslate();
    m_termsModel->retranslate();
    m_log->retranslate();
}

void QuorumView::restyle()
{
    m_fields->setFont(typeFont(Type::Mono));
    View::restyle();
}

void QuorumView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_members->show(snapshot);
    if (std::exchange(m_termsChanged, false))
        m_termsModel->show(m_terms, snapshot.time);
    else
        m_termsModel->setNow(snapshot.time);
    m_log->show(snapshot);
    const auto& quorum = snapshot.quorum;
    // What a majority is and who has one: the picture in a sentence.
    const auto voters = static_cast<int>(std::count_if(snapshot.nodes.begin(), snapshot.nodes.end(), [](const auto& node) { return node.voter; }));
    const auto running = std::count_if(snapshot.nodes.begin(), snapshot.nodes.end(),
                                       [](const auto& node) { return node.voter && node.state == cluster::NodeState::Running; });
    const int majority = voters / 2 + 1;
    m_summary->setText(quorum.leader == kNoNode && running < majority
                           ? tr("No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.")
                                 .arg(running).arg(voters).arg(majority)
                       : quorum.leader == kNoNode
                           ? tr("No controller: the voters are electing one. %1 of %2 votes are needed.").arg(majority).arg(voters)
                           : tr("Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.")
                                 .arg(quorum.leader.value()).arg(majority).arg(voters));
    setHint(quorum.leader == kNoNode ? tr("no leader · epoch %1").arg(quorum.epoch.value())
                                     : tr("leader node %1 · epoch %2").arg(quorum.leader.value()).arg(quorum.epoch.value()));
}

void QuorumView::showFields()
{
    const auto* row = m_log->rowAt(m_logTable->current());
    m_fields->setVisible(row != nullptr); // an empty pane explains nothing
    m_fields->setPlainText(row == nullptr ? QString() : metadataFields(*row->value));
}

} // namespace brokerscope::ui
