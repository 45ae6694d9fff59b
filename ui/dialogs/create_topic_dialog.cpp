#include "ui/dialogs/create_topic_dialog.h"

#include "ui/dialogs/topic_config_editor.h"
#include "ui/models/topic_config_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/topic_rules.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace brokerscope::ui {

CreateTopicDialog::CreateTopicDialog(Workloads& workloads, int nodes, const QStringList& existing, QWidget* parent)
    : QDialog(parent)
    , m_workloads(workloads)
    , m_existing(existing)
    , m_name(new QLineEdit(this))
    , m_partitions(new QSpinBox(this))
    , m_replicas(new QSpinBox(this))
    , m_configs(new TopicConfigEditor(QStringLiteral("createTopic.configs"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Create a topic"));
    setObjectName(QStringLiteral("createTopic"));
    resize(scaled(760), scaled(600));
    m_name->setObjectName(QStringLiteral("createTopic.name"));
    m_name->setPlaceholderText(tr("orders"));
    m_partitions->setObjectName(QStringLiteral("createTopic.partitions"));
    m_partitions->setRange(1, 10000);
    m_partitions->setValue(3);
    m_replicas->setObjectName(QStringLiteral("createTopic.replicas"));
    m_replicas->setRange(1, std::max(nodes, 1));
    m_replicas->setValue(std::min(3, std::max(nodes, 1)));
    m_problem->setObjectName(QStringLiteral("createTopic.problem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(20);
    m_problem->setAlignment(Qt::AlignTop);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(kSpacing);
    for (auto* number : {m_partitions, m_replicas})
        limitWidth(*number, 0, 140); // as wide as what is written in it
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Partitions"), m_partitions);
    form->addRow(tr("Replicas of each"), m_replicas);
    form->addRow(QString(), m_problem); // at the fields that it is about
    form->addRow(m_configs);
    auto* buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("createTopic.create"));
    m_create->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &CreateTopicDialog::check);
    connect(&m_configs->model(), &TopicConfigModel::changed, this, &CreateTopicDialog::check);
    connect(m_replicas, &QSpinBox::valueChanged, this, &CreateTopicDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateTopicDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workloads, &Workloads::topicCreated, this, [this](const QString& name, const QString& error) {
        if (!m_waiting || name != m_name->text())
            return;
        m_waiting = false;
        if (error.isEmpty()) {
            emit made(name);
            return accept();
        }
        check();
        m_problem->setText(error);
        setTone(m_problem, "danger");
    });
    check();
}

void CreateTopicDialog::check()
{
    const auto name = m_name->text();
    QString problem = topicNameProblem(name);
    if (problem.isEmpty() && m_existing.contains(name))
        problem = tr("There is a topic of this name already.");
    const auto wrongConfig = m_configs->model().problem();
    const bool configIsWrong = problem.isEmpty() && !wrongConfig.isEmpty();
    if (problem.isEmpty())
        problem = wrongConfig;
    m_create->setEnabled(problem.isEmpty() && !m_waiting);
    QString hint = problem;
    // An empty form is not a mistake yet.
    const bool wrong = !problem.isEmpty() && (!name.isEmpty() || configIsWrong);
    if (problem.isEmpty())
        hint = topicNameWarning(name);
    if (hint.isEmpty() && m_replicas->value() == 1)
        hint = tr("With one replica, the partitions of a node that goes down are offline until it is back.");
    m_problem->setText(name.isEmpty() ? tr("Letters, digits, '.', '_' and '-'.") : hint);
    setTone(m_problem, wrong ? "danger" : "muted");
}

void CreateTopicDialog::takeOver(const NewTopic& other)
{
    m_name->setText(other.name);
    m_name->selectAll();
    m_partitions->setValue(other.partitions);
    m_replicas->setValue(other.replicationFactor);
    m_configs->model().setWanted(other.configs);
    check();
}

void CreateTopicDialog::submit()
{
    NewTopic topic;
    topic.name = m_name->text();
    topic.partitions = m_partitions->value();
    topic.replicationFactor = m_replicas->value();
    topic.configs = m_configs->model().wanted();
    m_waiting = true;
    m_create->setEnabled(false);
    m_problem->setText(tr("Asking the controller …"));
    m_workloads.createTopic(topic);
}

} // namespace brokerscope::ui
