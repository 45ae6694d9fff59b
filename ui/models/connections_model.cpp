#include "ui/models/connections_model.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"
#include "ui/words/kafka_error_words.h"

#include <QStringList>

#include <string_view>

namespace brokerscope::ui {

using cluster::ConnectionSnapshot;

namespace {

// Error codes that are a part of how a healthy client and its coordinator talk: no alarm.
bool isOrdinaryAnswer(std::string_view error)
{
    return error == "MEMBER_ID_REQUIRED" || error == "REBALANCE_IN_PROGRESS";
}

} // namespace

void ConnectionsModel::show(const cluster::ClusterSnapshot& snapshot)
{
    m_now = snapshot.time;
    std::vector<ConnectionRow> rows;
    for (const auto& connection : snapshot.connections)
        if (m_nodes || connection.peerNode == kNoNode)
            rows.push_back({connection});
    setRows(std::move(rows));
}

void ConnectionsModel::setNodesShown(bool shown, const cluster::ClusterSnapshot& snapshot)
{
    m_nodes = shown;
    show(snapshot);
}

QString ConnectionsModel::useWords(const ConnectionSnapshot& connection, std::size_t most)
{
    const auto list = [most](const auto& partitions) {
        QStringList names;
        for (const auto& [topic, partition] : partitions) {
            if (static_cast<std::size_t>(names.size()) == most) {
                names << tr("%n more", nullptr, static_cast<int>(partitions.size() - most));
                break;
            }
            names << QStringLiteral("%1-%2").arg(QString::fromStdString(topic)).arg(partition.value());
        }
        return names.join(QStringLiteral(", "));
    };
    QStringList all;
    if (!connection.produces.empty())
        all << tr("writes %1").arg(list(connection.produces));
    if (!connection.fetches.empty())
        all << tr("reads %1").arg(list(connection.fetches));
    return all.join(QStringLiteral(" · "));
}

QString ConnectionsModel::clientWords(const ConnectionSnapshot& connection)
{
    if (connection.peerNode != kNoNode)
        return tr("node %1").arg(connection.peerNode.value());
    return connection.clientId.empty() ? tr("(no client.id)") : QString::fromStdString(connection.clientId);
}

QString ConnectionsModel::words(const ConnectionSnapshot& value, int column) const
{
    switch (column) {
    case Client:
        return clientWords(value);
    case Software:
        return QStringLiteral("%1 %2").arg(QString::fromStdString(value.softwareName), QString::fromStdString(value.softwareVersion)).trimmed();
    case Address:
        return QString::fromStdString(value.address);
    case Node:
        return tr("node %1").arg(value.node.value());
    case Listener:
        return QString::fromStdString(value.listener);
    case Since:
        return durationWords(std::max<std::int64_t>((m_now - value.since).count(), 0));
    case Requests:
        return rateWords(value.requestsPerSecond);
    case In:
        return tr("%1/s").arg(bytesWords(static_cast<std::int64_t>(value.bytesInPerSecond)));
    case Out:
        return tr("%1/s").arg(bytesWords(static_cast<std::int64_t>(value.bytesOutPerSecond)));
    case InFlight:
        return countWords(value.inFlight);
    case Last:
        return QString::fromStdString(value.lastRequest);
    case Errors:
        return value.errorsTotal == 0 ? QString() : QStringLiteral("%1 · %2").arg(countWords(value.errorsTotal), QString::fromStdString(value.lastError));
    case Uses:
        return useWords(value, 3);
    default:
        return {};
    }
}

QVariant ConnectionsModel::sortValue(const ConnectionSnapshot& value, int column) const
{
    switch (column) {
    case Node:
        return value.node.value();
    case Since:
        return QVariant::fromValue<qint64>(-toEpochMs(value.since));
    case Requests:
        return value.requestsPerSecond;
    case In:
        return value.bytesInPerSecond;
    case Out:
        return value.bytesOutPerSecond;
    case InFlight:
        return value.inFlight;
    case Errors:
        return QVariant::fromValue<qint64>(value.errorsTotal);
    default:
        return words(value, column);
    }
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index);
    if (row == nullptr)
        return {};
    const auto& value = row->value;
    switch (role) {
    case Qt::DisplayRole:
        return words(value, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Errors && value.errorsTotal > 0)
            return kafkaErrorWords(QString::fromStdString(value.lastError));
        if (index.column() == Uses)
            return useWords(value, 40);
        if (index.column() == Last && !value.lastRequest.empty())
            return tr("%1, %2; %3 requests since the connection was opened")
                .arg(QString::fromStdString(value.lastRequest), agoWords(value.lastActive, m_now), countWords(static_cast<std::int64_t>(value.requests)));
        if (index.column() == In || index.column() == Out)
            return tr("%1 since the connection was opened")
                .arg(bytesWords(static_cast<std::int64_t>(index.column() == In ? value.bytesIn : value.bytesOut)));
        return words(value, index.column());
    case kRawRole:
        return index.column() == Since    ? rawNumber(std::max<std::int64_t>((m_now - value.since).count(), 0))
               : index.column() == Errors ? QVariant() // and the last one's name
                                          : sortValue(value, index.column());
    case kSortRole:
        return sortValue(value, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= Requests && index.column() <= Since ? Qt::AlignRight | Qt::AlignVCenter
                                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Errors)
            return color(isOrdinaryAnswer(value.lastError) ? Token::TextMuted : Token::Danger);
        return color(index.column() == Client || index.column() == Requests || index.column() == Last ? Token::Text : Token::TextMuted);
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Since                    ? QVariant(QStringLiteral("ms"))
               : section == In || section == Out ? QVariant(QStringLiteral("bytes/s"))
                                                 : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Requests && section <= Since)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Client:
        return tip ? tr("client.id: the name that the program gives itself; or the node at the other end") : tr("Client");
    case Software:
        return tip ? tr("Client library and version, as the client said in ApiVersions") : tr("Software");
    case Address:
        return tip ? tr("Address and port at the other end") : tr("Address");
    case Node:
        return tip ? tr("The node that it is connected to") : tr("Node");
    case Listener:
        return tip ? tr("PLAINTEXT is the brokers' listener, CONTROLLER the quorum's") : tr("Listener");
    case Since:
        return tip ? tr("How long the connection has been open") : tr("Open for");
    case Requests:
        return tip ? tr("Requests per second") : tr("Requests/s");
    case In:
        return tip ? tr("Bytes per second to the node") : tr("In");
    case Out:
        return tip ? tr("Bytes per second from the node") : tr("Out");
    case InFlight:
        return tip ? tr("Requests that are not answered yet: a consumer's Fetch waits there for records") : tr("In flight");
    case Last:
        return tip ? tr("API of the last request") : tr("Last request");
    case Errors:
        return tip ? tr("Answers with an error code, and Kafka's name of the last") : tr("Errors");
    case Uses:
        return tip ? tr("Partitions that are written and read over this connection") : tr("Writes and reads");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
