#include "ui/views/connections/connections_view.h"

#include "ui/models/connections_model.h"
#include "ui/models/selection.h"
#include "ui/widgets/filtered_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/words/figures.h"
#include "ui/words/kafka_error_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace brokerscope::ui {

ConnectionsView::ConnectionsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_model(new ConnectionsModel(this))
    , m_table(new FilteredTable(m_model, QStringLiteral("connections"), this))
    , m_nodes(new QCheckBox(this))
    , m_reset(new QPushButton(this))
    , m_detail(new QLabel(this))
    , m_message(new QLabel(this))
{
    m_nodes->setObjectName(QStringLiteral("connections.nodes"));
    m_reset->setObjectName(QStringLiteral("connections.reset"));
    m_reset->setProperty("role", QStringLiteral("danger"));
    m_detail->setObjectName(QStringLiteral("connections.detail"));
    m_detail->setWordWrap(true);
    m_detail->setProperty("tone", QStringLiteral("muted"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("connections.message"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_table->table()->horizontalHeader()->setSectionsMovable(true);
    m_table->giveUp({ConnectionsModel::Listener, ConnectionsModel::Address, ConnectionsModel::Software, ConnectionsModel::Since,
                     ConnectionsModel::InFlight, ConnectionsModel::Out, ConnectionsModel::In, ConnectionsModel::Last,
                     ConnectionsModel::Uses, ConnectionsModel::Requests, ConnectionsModel::Errors}); // the node tells the connections of a client apart
    m_table->bar()->addWidget(m_nodes);
    m_table->bar()->addWidget(m_reset);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_message);

    connect(m_nodes, &QCheckBox::toggled, this, [this](bool on) { m_model->setNodesShown(on, snapshot()); });
    connect(m_table, &FilteredTable::currentChanged, this, [this] {
        m_message->hide();
        showChosen();
        const auto* row = m_model->rowAt(m_table->current());
        if (row != nullptr)
            this->context().selection.selectNode(row->value.node);
    });
    connect(m_reset, &QPushButton::clicked, this, &ConnectionsView::askReset);
    connect(&context.source, &ClusterSource::commandFinished, this, &ConnectionsView::onFinished);
    retranslate();
    showChosen();
}

void ConnectionsView::retranslate()
{
    m_table->setTexts(tr("Connections"), tr("Filter connections"),
                      tr("No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers."));
    m_nodes->setText(tr("Between nodes"));
    m_nodes->setToolTip(tr("Also the connections that the nodes have among themselves: replication, heartbeats, votes"));
    m_reset->setText(tr("Reset …"));
    m_reset->setToolTip(tr("Breaks the connection off where it is, as a network failure would; clients connect again by themselves"));
    m_model->retranslate();
    showChosen();
}

void ConnectionsView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_model->show(snapshot);
    std::set<std::string> clients;
    int fromClients = 0;
    for (const auto& connection : snapshot.connections)
        if (connection.peerNode == kNoNode) {
            clients.insert(connection.clientKey);
            ++fromClients;
        }
    setHint(fromClients == 0 ? QString()
                             : tr("%1 · %2", "clients, connections")
                                   .arg(tr("%n client(s)", nullptr, static_cast<int>(clients.size())),
                                        tr("%n connection(s)", nullptr, fromClients)));
    showChosen();
}

void ConnectionsView::showChosen()
{
    const auto* row = m_model->rowAt(m_table->current());
    const auto why = context().source.whyNoActs();
    m_reset->setEnabled(why.isEmpty() && row != nullptr);
    if (!why.isEmpty())
        m_reset->setToolTip(why);
    m_detail->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const auto& value = row->value;
    QStringList parts;
    parts << tr("Connection %1 of node %2, %3 requests, %4 in, %5 out.")
                 .arg(value.number)
                 .arg(value.node.value())
                 .arg(countWords(static_cast<std::int64_t>(value.requests)), bytesWords(static_cast<std::int64_t>(value.bytesIn)),
                      bytesWords(static_cast<std::int64_t>(value.bytesOut)));
    if (!value.groupId.empty())
        parts << tr("Member of group %1.").arg(QString::fromStdString(value.groupId));
    if (const auto uses = ConnectionsModel::useWords(value, 40); !uses.isEmpty())
        parts << uses + QLatin1Char('.');
    if (value.errorsTotal > 0)
        parts << tr("Last error: %1").arg(kafkaErrorWords(QString::fromStdString(value.lastError)));
    m_detail->setText(parts.join(QLatin1Char(' ')));
}

void ConnectionsView::askReset()
{
    const auto* row = m_model->rowAt(m_table->current());
    if (row == nullptr)
        return;
    const auto command = cluster::ResetConnection{row->value.node, row->value.number};
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Reset a connection"),
                                tr("Reset the connection of %1 to node %2?")
                                    .arg(ConnectionsModel::clientWords(row->value))
                                    .arg(row->value.node.value()),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("connections.confirm"));
    box->setInformativeText(tr("What is on its way is lost, as in a network failure. A good client connects again and sends "
                               "anew what was not answered."));
    auto* yes = box->addButton(tr("Reset it"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("connections.confirm.yes"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this, command] { context().source.execute(command); });
    box->open();
}

void ConnectionsView::onFinished(const cluster::Command& command, const QString& error)
{
    const auto* act = std::get_if<cluster::ResetConnection>(&command);
    if (act == nullptr)
        return;
    m_message->setProperty("tone", error.isEmpty() ? QStringLiteral("ok") : QStringLiteral("danger"));
    m_message->setStyleSheet(m_message->styleSheet()); // the property is read again
    m_message->setText(error.isEmpty() ? tr("Connection %1 of node %2 is reset.").arg(act->connection).arg(act->node.value())
                                       : tr("It could not be reset: %1").arg(error));
    m_message->show();
}

} // namespace brokerscope::ui
