// The dock "Cluster": the picture, its legend, zoom, keyboard and the menus of nodes and links.
#pragma once

#include "ui/views/view.h"

#include <QGraphicsView>

class QLabel;

namespace brokerscope::ui {

class ClusterScene;

// A view of the picture that fits it into the dock until the user zooms.
class ClusterCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    ClusterCanvas(ClusterScene* scene, QWidget* parent);

    void fit();      // and keep fitting
    void zoom(double factor);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitNow();

    ClusterScene* m_scene;
    bool m_fitting = true;
};

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
    void selectNeighbour(int step);

    ClusterScene* m_scene;
    ClusterCanvas* m_canvas;
    QLabel* m_legend;
    QLabel* m_empty;
};

} // namespace brokerscope::ui
