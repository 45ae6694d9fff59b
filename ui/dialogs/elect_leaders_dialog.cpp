#include "ui/dialogs/elect_leaders_dialog.h"

#include "ui/bridge/cluster_source.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/words/figures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

std::vector<UncleanLoss> uncleanLosses(const cluster::TopicSnapshot& topic)
{
    std::vector<UncleanLoss> result;
    for (const auto& partition : topic.partitions) {
        if (partition.leader != kNoNode)
            continue;
        UncleanLoss loss;
        loss.partition = partition.index;
        std::optional<Offset> had;
        std::optional<Offset> has;
        for (const auto& log : partition.logs) {
            if (log.node == partition.lastLeader)
                had = log.logEndOffset;
            if (log.online && !log.stale && (!has || log.logEndOffset > *has)) {
                has = log.logEndOffset;
                loss.candidate = log.node;
            }
        }
        if (had && has)
            loss.records = std::max<std::int64_t>(*had - *has, 0);
        result.push_back(loss);
    }
    return result;
}

ElectLeadersDialog::ElectLeadersDialog(ClusterSource& source, const QString& topic, int partition, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_topic(topic)
    , m_partition(partition)
    , m_preferred(new QRadioButton(tr("Preferred: the first replica of each partition, if it is in sync"), this))
    , m_unclean(new QRadioButton(tr("Unclean: for partitions without a leader, any replica that runs"), this))
    , m_what(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(partition < 0 ? tr("Elect leaders of %1").arg(topic) : tr("Elect the leader of %1-%2").arg(topic).arg(partition));
    setObjectName(QStringLiteral("electLeaders"));
    setMinimumWidth(scaled(480));
    m_preferred->setObjectName(QStringLiteral("electLeaders.preferred"));
    m_unclean->setObjectName(QStringLiteral("electLeaders.unclean"));
    m_preferred->setChecked(true);
    m_what->setObjectName(QStringLiteral("electLeaders.what"));
    m_what->setWordWrap(true);
    m_what->setMinimumHeight(72);
    m_what->setAlignment(Qt::AlignTop);
    m_typed->setObjectName(QStringLiteral("electLeaders.typed"));
    m_typed->setPlaceholderText(tr("Type %1 to confirm").arg(topic));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_problem->setObjectName(QStringLiteral("electLeaders.problem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("danger"));
    auto* buttons = new QDialogButtonBox(this);
    m_elect = buttons->addButton(tr("Elect"), QDialogButtonBox::AcceptRole);
    m_elect->setObjectName(QStringLiteral("electLeaders.elect"));
    m_elect->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    for (auto* widget : {static_cast<QWidget*>(m_preferred), static_cast<QWidget*>(m_unclean), static_cast<QWidget*>(m_what),
                         static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(buttons)})
        layout->addWidget(widget);

    connect(m_preferred, &QRadioButton::toggled, this, &ElectLeadersDialog::follow);
    connect(m_typed, &QLineEdit::textChanged, this, &ElectLeadersDialog::follow);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &ElectLeadersDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &ElectLeadersDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        if (!m_waiting || !std::holds_alternative<cluster::ElectLeaders>(command))
            return;
        m_waiting = false;
        if (error.isEmpty())
            return accept();
        m_error = error;
        follow();
    });
    follow();
}

std::vector<std::pair<std::string, PartitionIndex>> ElectLeadersDialog::partitions() const
{
    std::vector<std::pair<std::string, PartitionIndex>> result;
    const auto topic = m_source.snapshot()->topic(m_topic.toStdString());
    if (topic == nullptr)
        return result;
    for (const auto& one : topic->partitions) {
        if (m_partition >= 0 && one.index.value() != m_partition)
            continue;
        const bool wanted = m_unclean->isChecked() ? one.leader == kNoNode
                                                   : !one.replicas.empty() && one.leader != one.replicas.front();
        if (wanted)
            result.emplace_back(topic->name, one.index);
    }
    return result;
}

void ElectLeadersDialog::follow()
{
    const auto topic = m_source.snapshot()->topic(m_topic.toStdString());
    const auto wanted = partitions();
    const bool unclean = m_unclean->isChecked();
    m_typed->setVisible(unclean && !wanted.empty());
    const bool confirmed = !unclean || m_typed->text() == m_topic;
    m_elect->setEnabled(!wanted.empty() && confirmed && !m_waiting);
    QString what;
    if (topic == nullptr) {
        what = tr("The topic was deleted.");
    } else if (!unclean) {
        what = wanted.empty() ? tr("Every partition is led by its preferred replica: there is nothing to do.")
                              : tr("%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; "
                                   "nothing is lost. An election cannot be taken back.", nullptr, static_cast<int>(wanted.size()));
    } else if (wanted.empty()) {
        what = tr("Every partition has a leader: there is nothing to do.");
    } else {
        QStringList lines;
        for (const auto& loss : uncleanLosses(*topic)) {
            if (m_partition >= 0 && loss.partition.value() != m_partition)
                continue;
            const auto name = QStringLiteral("%1-%2").arg(m_topic).arg(loss.partition.value());
            lines << (loss.candidate == kNoNode ? tr("%1: no replica runs; nobody can be elected.").arg(name)
                      : loss.records            ? tr("%1: node %2 would lead; %3 records that the last leader had would be lost for good.")
                                           .arg(name).arg(loss.candidate.value()).arg(countWords(*loss.records))
                                     : tr("%1: node %2 would lead; how many records would be lost is not known.")
                                           .arg(name).arg(loss.candidate.value()));
        }
        what = lines.mid(0, 8).join(QLatin1Char('\n'));
        if (lines.size() > 8)
            what += QLatin1Char('\n') + tr("and %n more", nullptr, static_cast<int>(lines.size()) - 8);
    }
    m_what->setText(what);
    setTone(m_what, unclean && !wanted.empty() ? "warning" : "muted");
    m_problem->setText(m_waiting ? tr("Asking the controller …") : m_error);
}

void ElectLeadersDialog::submit()
{
    const auto wanted = partitions();
    if (wanted.empty())
        return;
    m_error.clear();
    m_waiting = true;
    m_source.execute(cluster::ElectLeaders{m_unclean->isChecked(), wanted});
    follow();
}

} // namespace brokerscope::ui
