// Everything that can be done to a node or a link, once: the same QAction is in the menu bar, the tool bar, the
// navigator and the context menu of the picture, acts on the selected node or link, and is enabled when it makes sense.
#pragma once

#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

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
               AddNode, Decommission };

    // The actions are added to `window`, so that their shortcuts work wherever the focus is.
    FaultActions(ClusterSource& source, Selection& selection, QWidget* window);

    [[nodiscard]] QAction* action(Act act) const { return m_actions.at(act); }
    // Fills an empty menu for the selected node, or for the selected link.
    void fillNodeMenu(QMenu* menu);
    void fillLinkMenu(QMenu* menu);
    void retranslate();

private:
    void perform(Act act);
    void refresh();
    void addDelayMenu(QMenu* menu, NodeId a, NodeId b);
    void addLinkMenus(QMenu* menu, NodeId node);

    ClusterSource& m_source;
    Selection& m_selection;
    std::map<Act, QAction*> m_actions;
};

} // namespace brokerscope::ui
