#include "ui/dialogs/fail_api_dialog.h"

#include "ui/theme/theme.h"
#include "ui/words/kafka_error_words.h"

#include "engine/cluster/fault_names.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace brokerscope::ui {

namespace {

// A list that is searched by typing any part of a name; nothing else can be entered.
QComboBox* searchable(const std::vector<std::string_view>& names, const char* first, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto name : names)
        box->addItem(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->popup()->setProperty("role", QStringLiteral("popup"));
    box->setCurrentText(QLatin1String(first));
    return box;
}

} // namespace

FailApiDialog::FailApiDialog(NodeId node, int nodes, QWidget* parent)
    : QDialog(parent)
    , m_api(searchable(cluster::refusableApis(), "Produce", this))
    , m_error(searchable(cluster::errorNames(), "NOT_LEADER_OR_FOLLOWER", this))
    , m_count(new QSpinBox(this))
    , m_node(new QComboBox(this))
    , m_meaning(new QLabel(this))
{
    setWindowTitle(tr("Answer with an error"));
    setObjectName(QStringLiteral("failApi"));
    setMinimumWidth(scaled(440));
    m_api->setObjectName(QStringLiteral("failApi.api"));
    m_error->setObjectName(QStringLiteral("failApi.error"));
    m_count->setObjectName(QStringLiteral("failApi.count"));
    m_count->setRange(1, cluster::kMostPlannedErrors);
    m_count->setValue(3);
    m_node->addItem(tr("whichever gets the request"), kNoNode.value());
    for (int id = 1; id <= nodes; ++id)
        m_node->addItem(tr("node %1").arg(id), id);
    m_node->setCurrentIndex(std::max(0, m_node->findData(node.value())));
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("tone", QStringLiteral("muted"));
    m_meaning->setMinimumHeight(m_meaning->fontMetrics().height() * 2);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(kSpacing);
    form->addRow(tr("Requests of"), m_api);
    form->addRow(tr("get the error"), m_error);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("so many times"), m_count);
    form->addRow(tr("on"), m_node);
    auto* buttons = new QDialogButtonBox(this);
    auto* plan = buttons->addButton(tr("Answer with it"), QDialogButtonBox::AcceptRole);
    plan->setObjectName(QStringLiteral("failApi.plan"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, plan] {
        const bool api = m_api->findText(m_api->currentText(), Qt::MatchFixedString) >= 0;
        const bool error = m_error->findText(m_error->currentText(), Qt::MatchFixedString) >= 0;
        plan->setEnabled(api && error);
        if (!api)
            m_meaning->setText(tr("Kafka has no such API that can be answered with an error: choose one of the list."));
        else if (!error)
            m_meaning->setText(tr("Kafka has no such error: choose one of the list."));
        else
            explain();
    };
    connect(m_api, &QComboBox::currentTextChanged, this, check);
    connect(m_error, &QComboBox::currentTextChanged, this, check);
    check();
}

void FailApiDialog::explain()
{
    m_meaning->setText(kafkaErrorWords(m_error->currentText()));
}

cluster::FailApi FailApiDialog::command() const
{
    return {m_api->currentText().toStdString(), m_error->currentText().toStdString(), m_count->value(),
            NodeId(m_node->currentData().toInt())};
}

void askForPlannedError(QWidget* parent, NodeId node, int nodes, const std::function<void(const cluster::Command&)>& execute)
{
    auto* dialog = new FailApiDialog(node, nodes, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, execute] { execute(dialog->command()); });
    dialog->open();
}

} // namespace brokerscope::ui
