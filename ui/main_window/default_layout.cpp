#include "ui/main_window/default_layout.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace brokerscope::ui {

namespace {

QDockWidget* find(QMainWindow& window, const char* name)
{
    return window.findChild<QDockWidget*>(QLatin1String(name));
}

} // namespace

void placeDocks(QMainWindow& window)
{
    auto* navigator = find(window, "dock.navigator");
    auto* cluster = find(window, "dock.cluster");
    auto* timeline = find(window, "dock.timeline");
    auto* topics = find(window, "dock.topics");
    auto* logs = find(window, "dock.logs");
    auto* groups = find(window, "dock.groups");
    auto* produce = find(window, "dock.produce");
    auto* consume = find(window, "dock.consume");
    for (auto* dock : {navigator, cluster, timeline, topics, logs, groups, produce, consume}) {
        if (dock == nullptr)
            continue;
        window.removeDockWidget(dock);
        dock->setFloating(false);
    }
    const auto show = [](QDockWidget* dock) {
        if (dock != nullptr)
            dock->show();
    };
    if (cluster == nullptr)
        return;
    window.addDockWidget(Qt::LeftDockWidgetArea, cluster);
    if (navigator != nullptr) {
        window.addDockWidget(Qt::LeftDockWidgetArea, navigator);
        window.splitDockWidget(navigator, cluster, Qt::Horizontal);
    }
    if (logs != nullptr)
        window.splitDockWidget(cluster, logs, Qt::Horizontal);
    if (timeline != nullptr)
        window.splitDockWidget(cluster, timeline, Qt::Vertical);
    if (logs != nullptr && groups != nullptr) {
        window.splitDockWidget(logs, groups, Qt::Vertical);
        if (topics != nullptr)
            window.tabifyDockWidget(logs, topics);
        for (auto* dock : {produce, consume})
            if (dock != nullptr)
                window.tabifyDockWidget(groups, dock);
    }
    for (auto* dock : {navigator, cluster, timeline, topics, logs, groups, produce, consume})
        show(dock);
    if (logs != nullptr)
        logs->raise();
    if (groups != nullptr)
        groups->raise();

    const int width = std::max(window.width(), 1024);
    const int height = std::max(window.height(), 640);
    const int side = std::clamp(width * 15 / 100, 208, 280);
    const int right = std::clamp(width * 32 / 100, 400, 640);
    if (navigator != nullptr && logs != nullptr)
        window.resizeDocks({navigator, cluster, logs}, {side, width - side - right, right}, Qt::Horizontal);
    if (timeline != nullptr)
        window.resizeDocks({cluster, timeline}, {height * 54 / 100, height * 46 / 100}, Qt::Vertical);
    if (logs != nullptr && groups != nullptr)
        window.resizeDocks({logs, groups}, {height / 2, height / 2}, Qt::Vertical);
}

} // namespace brokerscope::ui
