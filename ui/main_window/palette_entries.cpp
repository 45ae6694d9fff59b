#include "ui/main_window/palette_entries.h"

#include "ui/main_window/main_window.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenuBar>

#include <utility>

namespace brokerscope::ui {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::PaletteWords)
};

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window, Selection& selection,
                                         const cluster::ClusterSnapshot& snapshot)
{
    std::vector<PaletteEntry> entries;
    for (const auto& [action, place] : actsInMenus(*window.menuBar())) {
        if (!action->isEnabled())
            continue;
        std::function<void()> run = [act = action] { act->trigger(); };
        // Whoever looks for a panel wants to see it: a tab behind others comes to the front, nothing is closed.
        for (auto* dock : window.findChildren<QDockWidget*>())
            if (dock->toggleViewAction() == action)
                run = [&window, name = dock->objectName()] { window.showDock(name); };
        entries.push_back({withoutMnemonic(action->text()), place, action->shortcut().toString(QKeySequence::NativeText),
                           action->icon(), std::move(run)});
    }
    const auto add = [&](const QString& title, const QString& place, const char* picture, std::function<void()> run) {
        entries.push_back({title, place, {}, icon(QLatin1String(picture)), std::move(run)});
    };
    for (const auto& node : snapshot.nodes)
        add(PaletteWords::tr("Node %1").arg(node.id.value()), PaletteWords::tr("Node"), "node", [&window, &selection, id = node.id] {
            selection.selectNode(id);
            window.showDock(QStringLiteral("dock.cluster"));
        });
    for (const auto& topic : snapshot.topics) {
        const auto name = QString::fromStdString(topic->name);
        const auto go = [&window, &selection, name](PartitionIndex partition) {
            selection.selectPartition({name, partition});
            window.showDock(QStringLiteral("dock.logs"));
        };
        add(name, topic->internal ? PaletteWords::tr("Internal topic") : PaletteWords::tr("Topic"), "topic",
            [go] { go(PartitionIndex(0)); });
        if (topic->internal)
            continue;
        for (const auto& partition : topic->partitions)
            add(QStringLiteral("%1-%2").arg(name).arg(partition.index.value()), PaletteWords::tr("Partition"), "list",
                [go, index = partition.index] { go(index); });
    }
    for (const auto& group : snapshot.groups) {
        const auto id = QString::fromStdString(group.id);
        add(id, PaletteWords::tr("Consumer group"), "group", [&window, &selection, id] {
            selection.selectGroup(id);
            window.showDock(QStringLiteral("dock.groups"));
        });
    }
    return entries;
}

} // namespace brokerscope::ui
