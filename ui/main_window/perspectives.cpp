#include "ui/main_window/perspectives.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStringList>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct PerspectiveWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::PerspectiveWords)
};

// Five places; docks that share one are tabs, the first in front.
struct Places
{
    QStringList left;
    QStringList centre;
    QStringList below;
    QStringList right;
    QStringList rightBelow;
    int rightPercent = 32;  // of the window's width
    int centrePercent = 54; // of the centre's height
    int leftPercent = 15;   // of the window's width, within the widths below
    int leftLeast = 208;
    int leftMost = 280;
};

QStringList docks(std::initializer_list<const char*> names)
{
    QStringList result;
    for (const auto* name : names)
        result << QStringLiteral("dock.") + QLatin1String(name);
    return result;
}

Places placesOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Learn:
        return {docks({"lessons", "exams", "glossary"}), docks({"cluster", "compare"}), docks({"logs", "timeline"}), docks({"messages", "topics"}),
                docks({"produce", "consume", "groups"}), 30, 50, 22, 320, 420};
    case Perspective::Failover:
        break;
    case Perspective::Groups:
        return {docks({"navigator"}), docks({"groups", "ledger"}), docks({"timeline", "cluster"}), docks({"logs", "messages"}),
                docks({"consume", "produce", "transactions"}), 32, 66};
    case Perspective::Protocol:
        return {{}, docks({"wire"}), docks({"evidence", "timeline"}), docks({"connections", "cluster", "quorum"}),
                docks({"files", "logs", "messages", "transactions"}), 36, 64};
    case Perspective::Operate:
        return {docks({"navigator"}), docks({"topics", "cluster"}), docks({"metrics", "serverlog", "timeline"}),
                docks({"connections", "quorum"}), docks({"groups", "transactions", "messages"}), 36, 50};
    }
    return {docks({"navigator"}), docks({"cluster"}), docks({"timeline", "time"}), docks({"logs", "topics", "quorum", "lost"}),
            docks({"groups", "produce", "consume"}), 32, 54};
}

QDockWidget* find(QMainWindow& window, const QString& name)
{
    return window.findChild<QDockWidget*>(name);
}

// Adds the place's docks as tabs of one another and tells the first, or nullptr when the window has none of them.
QDockWidget* firstOf(QMainWindow& window, const QStringList& names)
{
    for (const auto& name : names)
        if (auto* dock = find(window, name))
            return dock;
    return nullptr;
}

void stack(QMainWindow& window, QDockWidget* first, const QStringList& names)
{
    for (const auto& name : names) {
        auto* dock = find(window, name);
        if (dock == nullptr)
            continue;
        if (dock != first)
            window.tabifyDockWidget(first, dock);
        dock->show();
    }
    first->raise();
}

} // namespace

QString nameOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Learn:
        return QStringLiteral("learn");
    case Perspective::Groups:
        return QStringLiteral("groups");
    case Perspective::Protocol:
        return QStringLiteral("protocol");
    case Perspective::Operate:
        return QStringLiteral("operate");
    case Perspective::Failover:
        break;
    }
    return QStringLiteral("failover");
}

Perspective perspectiveOf(const QString& name)
{
    for (const auto perspective : kPerspectives)
        if (nameOf(perspective) == name)
            return perspective;
    return Perspective::Failover;
}

QString titleOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Learn:
        return PerspectiveWords::tr("Learn");
    case Perspective::Groups:
        return PerspectiveWords::tr("Groups");
    case Perspective::Protocol:
        return PerspectiveWords::tr("Protocol");
    case Perspective::Operate:
        return PerspectiveWords::tr("Operate");
    case Perspective::Failover:
        break;
    }
    return PerspectiveWords::tr("Failover");
}

QString purposeOf(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Learn:
        return PerspectiveWords::tr("The cluster, one partition's log, and records going in and out");
    case Perspective::Groups:
        return PerspectiveWords::tr("Consumer groups: members, assignments, lag");
    case Perspective::Protocol:
        return PerspectiveWords::tr("Every request and response, connections, files on disk");
    case Perspective::Operate:
        return PerspectiveWords::tr("Topics and their settings, metrics, the server's log");
    case Perspective::Failover:
        break;
    }
    return PerspectiveWords::tr("Nodes, leaders and what happened when: break it and watch");
}

void placeDocks(QMainWindow& window, Perspective perspective, Room room)
{
    auto places = placesOf(perspective);
    if (room == Room::Narrow) {
        places.right = places.below + places.right + places.rightBelow;
        for (auto* gone : {&places.left, &places.below, &places.rightBelow})
            gone->clear();
        places.rightPercent = 40;
    }
    const auto all = window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* dock : all) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    auto* centre = firstOf(window, places.centre);
    if (centre == nullptr)
        return;
    auto* left = firstOf(window, places.left);
    auto* below = firstOf(window, places.below);
    auto* right = firstOf(window, places.right);
    auto* rightBelow = firstOf(window, places.rightBelow);
    window.addDockWidget(Qt::LeftDockWidgetArea, centre);
    if (left != nullptr) {
        window.addDockWidget(Qt::LeftDockWidgetArea, left);
        window.splitDockWidget(left, centre, Qt::Horizontal);
    }
    if (right != nullptr)
        window.splitDockWidget(centre, right, Qt::Horizontal);
    if (below != nullptr)
        window.splitDockWidget(centre, below, Qt::Vertical);
    if (right != nullptr && rightBelow != nullptr)
        window.splitDockWidget(right, rightBelow, Qt::Vertical);
    const auto fill = [&](QDockWidget* first, const QStringList& names) {
        if (first != nullptr)
            stack(window, first, names);
    };
    fill(left, places.left);
    fill(centre, places.centre);
    fill(below, places.below);
    fill(right, places.right);
    fill(rightBelow, places.rightBelow);

    const auto named = places.left + places.centre + places.below + places.right + places.rightBelow;
    for (auto* dock : all) {
        if (named.contains(dock->objectName()))
            continue;
        window.tabifyDockWidget(rightBelow != nullptr ? rightBelow : centre, dock);
        dock->hide();
    }
    for (auto* first : {left, centre, below, right, rightBelow})
        if (first != nullptr)
            first->raise();

    const int width = std::max(window.width(), 1024);
    const int height = std::max(window.height(), 640);
    const int side = left == nullptr ? 0 : std::clamp(width * places.leftPercent / 100, places.leftLeast, places.leftMost);
    const int rightWidth = std::clamp(width * places.rightPercent / 100, 400, std::max(400, width * 2 / 5));
    if (left != nullptr && right != nullptr)
        window.resizeDocks({left, centre, right}, {side, width - side - rightWidth, rightWidth}, Qt::Horizontal);
    else if (right != nullptr)
        window.resizeDocks({centre, right}, {width - rightWidth, rightWidth}, Qt::Horizontal);
    if (below != nullptr)
        window.resizeDocks({centre, below}, {height * places.centrePercent / 100, height * (100 - places.centrePercent) / 100},
                           Qt::Vertical);
    if (right != nullptr && rightBelow != nullptr)
        window.resizeDocks({right, rightBelow}, {height / 2, height / 2}, Qt::Vertical);
}

} // namespace brokerscope::ui
