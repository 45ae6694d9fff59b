#include "ui/dialogs/configure_topic_dialog.h"

#include "ui/bridge/cluster_source.h"
#include "ui/dialogs/topic_config_editor.h"
#include "ui/models/topic_config_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

ConfigureTopicDialog::ConfigureTopicDialog(ClusterSource& source, Administration& administration, const QString& topic,
                                           QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_topic(topic)
    , m_editor(new TopicConfigEditor(QStringLiteral("configureTopic"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Configure topic %1").arg(topic));
    setObjectName(QStringLiteral("configureTopic"));
    resize(scaled(860), scaled(560));
    m_problem->setObjectName(QStringLiteral("configureTopic.problem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(36);
    m_problem->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("configureTopic.apply"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(&m_editor->model(), &TopicConfigModel::changed, this, &ConfigureTopicDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConfigureTopicDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&administration, &Administration::topicDescribed, this,
            [this](quint64 question, const std::vector<TopicConfigEntry>& configs) {
                if (question == m_question)
                    m_editor->model().setInEffect(configs);
            });
    connect(&administration, &Administration::finished, this, [this](quint64 question, const QString& error) {
        if (question != m_question)
            return;
        m_question = 0;
        m_error = error;
        check();
    });
    connect(&m_source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        const auto* mine = std::get_if<cluster::AlterTopicConfigs>(&command);
        if (!m_waiting || mine == nullptr || QString::fromStdString(mine->topic) != m_topic)
            return;
        m_waiting = false;
        if (error.isEmpty()) {
            emit configured(m_topic, m_before);
            return accept();
        }
        m_error = error;
        check();
    });
    m_question = administration.describeTopic(topic);
    check();
}

void ConfigureTopicDialog::check()
{
    const auto problem = m_editor->model().problem();
    const auto changes = m_editor->model().changes();
    m_apply->setEnabled(problem.isEmpty() && !changes.empty() && !m_waiting && m_question == 0);
    const bool wrong = !problem.isEmpty() || !m_error.isEmpty();
    m_problem->setText(!problem.isEmpty()    ? problem
                       : !m_error.isEmpty()  ? m_error
                       : m_waiting           ? tr("Asking the controller …")
                       : m_question != 0     ? tr("Asking the cluster what is in effect …")
                       : changes.empty()     ? tr("Nothing is changed.")
                                             : tr("%n configuration(s) will be changed.", nullptr, static_cast<int>(changes.size())));
    setTone(m_problem, wrong ? "danger" : "muted");
}

void ConfigureTopicDialog::submit()
{
    const auto changes = m_editor->model().changes();
    if (changes.empty() || !m_editor->model().problem().isEmpty())
        return;
    m_before.clear();
    const auto topic = m_source.snapshot()->topic(m_topic.toStdString());
    for (const auto& [name, value] : changes) {
        m_before[name] = std::nullopt;
        if (topic)
            if (const auto own = topic->configs.find(name); own != topic->configs.end())
                m_before[name] = own->second;
    }
    m_error.clear();
    m_waiting = true;
    m_source.execute(cluster::AlterTopicConfigs{m_topic.toStdString(), changes});
    check();
}

} // namespace brokerscope::ui
