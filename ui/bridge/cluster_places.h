// Where clusters are: what can be told of one before it is opened, ports that are free for one more, and the start of a window
// over another one. Each window is a process of its own: what breaks one leaves the others alone.
#pragma once

#include "ui/models/recent_clusters.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace brokerscope::ui {

struct PlaceFacts
{
    int nodes = 0;
    QString trouble; // why it cannot be opened now, in a sentence; empty: it can
};
// Of a data directory. One that does not exist can be made. Of servers nothing is known before they are asked.
[[nodiscard]] PlaceFacts factsOf(const RecentCluster& cluster);
[[nodiscard]] PlaceFacts factsOfDirectory(const QString& path);

// A base port of which the ports of `nodes` nodes, and of their controllers, are free on this machine; beginning at `from`.
[[nodiscard]] std::optional<int> freePorts(int nodes, int from);

// Starts this program once more with these arguments; false when the system refuses.
using Launcher = std::function<bool(const QStringList& arguments)>;
[[nodiscard]] Launcher processLauncher();

} // namespace brokerscope::ui
