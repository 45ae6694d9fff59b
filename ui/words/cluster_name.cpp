#include "ui/words/cluster_name.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct ClusterWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ClusterWords)
};

// Of the first of the bootstrap servers.
int portOf(const cluster::ClusterSnapshot& snapshot)
{
    return QString::fromStdString(snapshot.bootstrapServers).section(QLatin1Char(','), 0, 0).section(QLatin1Char(':'), -1).toInt();
}

} // namespace

QString clusterName(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.external)
        return QString::fromStdString(snapshot.external->servers);
    if (snapshot.ephemeral)
        return ClusterWords::tr("throw-away");
    return QString::fromStdString(snapshot.dataDirectory.filename().string());
}

QString clusterTitle(const cluster::ClusterSnapshot& snapshot)
{
    const auto name = clusterName(snapshot);
    const int port = snapshot.external ? 0 : portOf(snapshot);
    if (port == 0)
        return name;
    return name.isEmpty() ? ClusterWords::tr("port %1").arg(port) : ClusterWords::tr("%1 · port %2").arg(name).arg(port);
}

QString clusterDataWords(const cluster::ClusterSnapshot& snapshot)
{
    if (snapshot.external)
        return ClusterWords::tr("This cluster runs elsewhere; closing the window leaves it alone.");
    const auto directory = QString::fromStdString(snapshot.dataDirectory.string());
    if (snapshot.ephemeral)
        return ClusterWords::tr("Throw-away data: %1 is deleted when the window is closed.").arg(directory);
    return ClusterWords::tr("Kept data: everything is in %1 when it is opened again.").arg(directory);
}

std::size_t clusterColorOf(const cluster::ClusterSnapshot& snapshot)
{
    // Ports of clusters on one machine are twenty apart, so that neighbours differ.
    if (snapshot.ephemeral)
        return static_cast<std::size_t>(portOf(snapshot) / 20);
    std::size_t sum = 0;
    for (const char c : snapshot.external ? snapshot.external->servers : snapshot.dataDirectory.string())
        sum = sum * 31 + static_cast<unsigned char>(c);
    return sum;
}

} // namespace brokerscope::ui
