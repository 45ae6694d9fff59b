// The tool bar: what can be done to the selected node, and where clients connect.
#pragma once

#include "ui/main_window/tight_tool_bar.h"

class QLabel;
class QToolButton;

namespace brokerscope::ui {

class ClusterSource;
class FaultActions;
class Selection;

class TopBar : public TightToolBar
{
    Q_OBJECT

public:
    TopBar(ClusterSource& source, Selection& selection, FaultActions& faults, QWidget* parent);

    void setDemoAction(QAction* action);
    void setCopyAction(QAction* action);
    void setMenus(QMenu* theme, QMenu* language);
    void retranslate();

private:
    void refresh();
    void restyle();
    void showName();

    ClusterSource& m_source;
    Selection& m_selection;
    QAction* m_spacer = nullptr;
    QLabel* m_target;
    QLabel* m_servers;
    QLabel* m_name;
    QLabel* m_external = nullptr; // only over somebody else's cluster
    QToolButton* m_copy;
    QToolButton* m_theme;
    QToolButton* m_language;
};

} // namespace brokerscope::ui
