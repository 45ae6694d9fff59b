#include "ui/dialogs/reassign_dialog.h"

#include "ui/bridge/cluster_source.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/topics/replica_grid.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

ReassignDialog::ReassignDialog(ClusterSource& source, const QString& topic, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_topic(topic)
    , m_grid(new ReplicaGrid(m_plan, this))
    , m_limit(new QCheckBox(tr("Copy at most"), this))
    , m_rate(new QSpinBox(this))
    , m_problem(new QLabel(this))
    , m_spread(new QPushButton(tr("Spread evenly"), this))
    , m_undo(new QPushButton(tr("As it was"), this))
{
    setWindowTitle(tr("Move the replicas of %1").arg(topic));
    setObjectName(QStringLiteral("reassign"));
    resize(scaled(640), scaled(440));
    m_limit->setObjectName(QStringLiteral("reassign.limit"));
    m_limit->setToolTip(tr("Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there."));
    m_rate->setObjectName(QStringLiteral("reassign.rate"));
    m_rate->setRange(1, 1'000'000);
    m_rate->setValue(1000);
    m_rate->setSuffix(tr(" kB/s"));
    m_rate->setEnabled(false);
    m_rate->setAccessibleName(m_limit->text());
    m_spread->setObjectName(QStringLiteral("reassign.spread"));
    m_spread->setToolTip(tr("Plans as many replicas for each node, and as many preferred leaders"));
    m_undo->setObjectName(QStringLiteral("reassign.undo"));
    m_problem->setObjectName(QStringLiteral("reassign.problem"));
    m_problem->setWordWrap(true);
    limitHeight(*m_problem, 36, 0);
    m_problem->setAlignment(Qt::AlignTop);
    auto* help = new QLabel(tr("Drag a replica to another node. The first of a partition's replicas is its preferred leader."), this);
    help->setWordWrap(true);
    help->setProperty("tone", QStringLiteral("muted"));
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_spread);
    tools->addWidget(m_undo);
    tools->addStretch(1);
    tools->addWidget(m_limit);
    tools->addWidget(m_rate);
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Move"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(QStringLiteral("reassign.start"));
    m_start->setProperty("role", QStringLiteral("primary"));
    m_cancel = buttons->addButton(tr("Cancel the move"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(QStringLiteral("reassign.cancel"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    layout->addWidget(help);
    layout->addWidget(m_grid, 1);
    layout->addLayout(tools);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_grid, &ReplicaGrid::planned, this, [this] {
        m_error.clear();
        m_refused.clear();
        tell();
    });
    connect(m_grid, &ReplicaGrid::refused, this, [this](const QString& why) {
        m_refused = why;
        tell();
    });
    connect(m_limit, &QCheckBox::toggled, m_rate, &QSpinBox::setEnabled);
    connect(m_spread, &QPushButton::clicked, this, [this] {
        m_plan.spread();
        m_refused.clear();
        m_grid->refresh();
        tell();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_plan.undo();
        m_refused.clear();
        m_grid->refresh();
        tell();
    });
    connect(m_start, &QPushButton::clicked, this, &ReassignDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ReassignDialog::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &ReassignDialog::follow);
    connect(&m_source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        if (!m_waiting || !std::holds_alternative<cluster::ReassignPartitions>(command))
            return;
        m_waiting = false;
        m_error = error;
        if (error.isEmpty() && m_wayBack)
            emit reassigned(*m_wayBack);
        m_wayBack.reset();
        follow();
    });
    follow();
}

void ReassignDialog::follow()
{
    const auto snapshot = m_source.snapshot();
    const auto topic = snapshot->topic(m_topic.toStdString());
    if (topic == nullptr) {
        m_start->setEnabled(false);
        m_cancel->setEnabled(false);
        return setProblem(tr("The topic was deleted."), "danger");
    }
    m_plan.show(*topic, snapshot->nodes);
    m_grid->refresh();
    tell();
    // The limit was ours and for this move only.
    if (m_limited && !m_waiting && m_plan.cancellations().empty() && m_plan.moves().empty()) {
        m_limited = false;
        m_source.execute(cluster::EndReplicationThrottle{});
    }
}

void ReassignDialog::setProblem(const QString& text, const char* tone)
{
    m_problem->setText(text);
    setTone(m_problem, tone);
}

void ReassignDialog::tell()
{
    const auto moves = m_plan.moves();
    const auto under = m_plan.cancellations();
    m_start->setEnabled(!moves.empty() && !m_waiting);
    m_undo->setEnabled(!moves.empty() && !m_waiting);
    m_cancel->setEnabled(!under.empty());
    if (!m_error.isEmpty())
        return setProblem(m_error, "danger");
    if (!m_refused.isEmpty())
        return setProblem(m_refused, "warning");
    if (m_waiting)
        return setProblem(tr("Asking the controller …"), "muted");
    if (!under.empty()) {
        double least = 1;
        for (const auto& row : m_plan.rows())
            if (row.moving)
                least = std::min(least, row.progress);
        return setProblem(tr("%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones "
                             "are in sync.", nullptr, static_cast<int>(under.size()))
                              .arg(static_cast<int>(least * 100)),
                          "warning");
    }
    if (moves.empty())
        return setProblem(tr("Nothing is planned."), "muted");
    setProblem(tr("%n partition(s) change; about %1 will be copied.", nullptr, static_cast<int>(moves.size()))
                   .arg(bytesWords(m_plan.bytesToCopy())),
               "muted");
}

void ReassignDialog::start()
{
    cluster::ReassignPartitions command;
    command.moves = m_plan.moves();
    if (command.moves.empty())
        return;
    if (m_limit->isChecked()) {
        command.bytesPerSecond = std::int64_t{m_rate->value()} * 1000;
        m_limited = true;
    }
    m_error.clear();
    m_refused.clear();
    m_waiting = true;
    m_wayBack = undoOf(command, *m_source.snapshot());
    m_source.execute(command);
    tell();
}

void ReassignDialog::cancel()
{
    m_error.clear();
    m_refused.clear();
    m_waiting = true;
    m_source.execute(cluster::ReassignPartitions{m_plan.cancellations(), std::nullopt});
    tell();
}

} // namespace brokerscope::ui
