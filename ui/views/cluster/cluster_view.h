// The dock "Cluster": the picture, its tools and legend, what is broken, keyboard and the menus of nodes, links and clients.
#pragma once

#include "ui/views/cluster/cluster_canvas.h"
#include "ui/views/view.h"

#include <map>
#include <set>
#include <string>

class QLabel;
class QToolButton;

namespace brokerscope::ui {

class ClusterScene;
class FaultPanel;
struct DotInfo;

class ClusterView final : public View
{
    Q_OBJECT

public:
    explicit ClusterView(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ClusterCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] const ClusterScene& scene() const { return *m_scene; }
    // The menu of what is at this place of the canvas, selecting it; the caller owns it. nullptr where nothing is.
    [[nodiscard]] QMenu* menuAt(const QPoint& position);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(100); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateLegend();
    void showMenu(QMenu* menu, const QPoint& globalPosition);
    void makeTools();
    QToolButton* addTool(const char* name, const char* iconName);
    void selectNeighbour(int step);
    void selectNeighbourLink(int step);
    void selectClient(int step);
    void cutAlong(const QLineF& stroke, bool oneWay);
    void onClicked(const QPointF& position);
    void showDot(const DotInfo& dot);
    void showPanel(bool on);
    [[nodiscard]] QMenu* clientMenu(const std::set<std::string>& keys, const LinkEnd& node);
    [[nodiscard]] QString dotWords(const DotInfo& dot) const;

    ClusterScene* m_scene;
    ClusterCanvas* m_canvas;
    QWidget* m_tools;
    std::map<std::string, QToolButton*> m_toolButtons; // by name
    FaultPanel* m_panel;
    QLabel* m_legend;
    QLabel* m_empty;
    QLabel* m_dot; // what the dot that was clicked stands for
    QString m_client; // key of the card that was chosen by keyboard
    bool m_panelChosen = false; // the user has shown or hidden it
};

} // namespace brokerscope::ui
