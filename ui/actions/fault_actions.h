// Everything that can be done to a node or a link, once: the same QAction is in the menu bar, the tool bar, the
// navigator and the context menu of the picture, acts on the selected node or link, and is enabled when it makes sense.
#pragma once

#include "ui/actions/fault_menus.h"
#include "ui/models/fault_list.h"

#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>
#include <vector>

class QMenu;
class QWidget;

namespace brokerscope::ui {

class ClusterSource;
class Selection;

class FaultActions : public QObject
{
    Q_OBJECT

public:
    enum Act { Kill, PowerLoss, Stop, Start, Pause, Resume, Isolate, HealAll, CutBoth, CutThere, CutBack,
               AddNode, Decommission, UndoLast };

    // The actions are added to `window`, so that their shortcuts work wherever the focus is.
    FaultActions(ClusterSource& source, Selection& selection, QWidget* window);

    [[nodiscard]] QAction* action(Act act) const { return m_actions.at(act); }
    // Fills an empty menu for the selected node, or for the selected link.
    void fillNodeMenu(QMenu* menu);
    void fillLinkMenu(QMenu* menu);
    // For the link between a client and a node, or its links to all nodes (LinkEnd()).
    void fillClientMenu(QMenu* menu, const LinkEnd& client, const LinkEnd& node);
    void fillDiskMenu(QMenu* menu, NodeId node);
    void fillErrorMenu(QMenu* menu, NodeId node);
    // Sends it, and remembers how to take it back.
    void execute(const cluster::Command& command);
    // The same for several, which one step takes back.
    void executeAll(const std::vector<cluster::Command>& commands, const QString& what);
    // An act that was done elsewhere, and how to take it back.
    void remember(Undo undo);
    // So many acts can be taken back.
    [[nodiscard]] int undoable() const { return static_cast<int>(m_undo.size()); }
    void retranslate();

private:
    void perform(Act act);
    void refresh();
    void addLinkMenus(QMenu* menu, NodeId node);
    void addHiddenHeal(QMenu* menu, const LinkEnd& a, const LinkEnd& b);
    void undo();

    ClusterSource& m_source;
    Selection& m_selection;
    FaultMenus m_menus;
    std::map<Act, QAction*> m_actions;
    std::vector<Undo> m_undo; // the newest last
};

} // namespace brokerscope::ui
