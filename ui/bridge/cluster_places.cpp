#include "ui/bridge/cluster_places.h"

#include "engine/cluster/data_directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::ui {

namespace {

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::PlaceWords)
};

constexpr int kControllersAbove = 100;
constexpr int kRoom = 8;        // for nodes that are added later
constexpr int kApart = 20;      // between the first ports of two clusters
constexpr int kHighestPort = 65'335;

// Also a port that is bound without listening is taken: a node that is down keeps its own so.
bool isFree(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return free;
}

} // namespace

PlaceFacts factsOfDirectory(const QString& path)
{
    PlaceFacts facts;
    const QFileInfo info(path);
    if (path.trimmed().isEmpty()) {
        facts.trouble = PlaceWords::tr("A directory is wanted.");
        return facts;
    }
    if (!info.exists() || (info.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return facts; // will be made
    if (!info.isDir()) {
        facts.trouble = PlaceWords::tr("This is a file, not a directory.");
        return facts;
    }
    const auto found = cluster::DataDirectory::inspect(path.toStdString());
    if (!found) {
        facts.trouble = found.error().kind == ErrorKind::Invalid
                            ? PlaceWords::tr("The directory is not empty, and no cluster is in it: it is left alone.")
                            : PlaceWords::tr("The directory is damaged: %1.").arg(QString::fromStdString(found.error().what));
        return facts;
    }
    facts.nodes = found.value().nodes;
    if (found.value().heldBy)
        facts.trouble = PlaceWords::tr("Another window of Brokerscope has it open (process %1).").arg(*found.value().heldBy);
    return facts;
}

PlaceFacts factsOf(const RecentCluster& cluster)
{
    if (cluster.kind == RecentCluster::Kind::Servers)
        return {cluster.nodes, {}};
    if (!QFileInfo::exists(cluster.place))
        return {cluster.nodes, PlaceWords::tr("The directory is gone.")};
    auto facts = factsOfDirectory(cluster.place);
    if (facts.nodes == 0 && facts.trouble.isEmpty())
        facts.trouble = PlaceWords::tr("The directory is empty: its cluster was deleted.");
    return facts;
}

std::optional<int> freePorts(int nodes, int from)
{
    const int wanted = nodes + kRoom;
    for (int base = from; base + kControllersAbove + wanted <= kHighestPort; base += kApart) {
        bool free = true;
        for (int i = 0; i < wanted && free; ++i)
            free = isFree(base + i) && isFree(base + kControllersAbove + i);
        if (free)
            return base;
    }
    return std::nullopt;
}

Launcher processLauncher()
{
    return [](const QStringList& arguments) { return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments); };
}

} // namespace brokerscope::ui
