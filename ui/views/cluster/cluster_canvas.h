// The picture in its dock: fits it until the user zooms, follows wheel and drag, and takes strokes that cut links.
#pragma once

#include <QGraphicsView>
#include <QLineF>

#include <optional>

namespace brokerscope::ui {

class ClusterScene;
class MiniMap;

class ClusterCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Tool {
        Point,     // choose and move; a drag with Shift held cuts, with Ctrl and Shift one way
        Cut,       // every drag cuts both ways
        CutOneWay, // every drag cuts what flows from its left hand to its right
    };

    ClusterCanvas(ClusterScene* scene, QWidget* parent);

    void fit();        // and keep fitting
    void actualSize(); // 100 %
    void zoom(double factor);
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] bool isFitting() const { return m_fitting; }
    [[nodiscard]] const MiniMap* miniMap() const { return m_map; }

signals:
    void toolChanged();
    void strokeDrawn(const QLineF& stroke, bool oneWay); // in the scene
    void clicked(const QPointF& position);               // in the scene: where no card took it

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fitNow();
    void endStroke();

    ClusterScene* m_scene;
    MiniMap* m_map;
    Tool m_tool = Tool::Point;
    bool m_fitting = true;
    std::optional<QLineF> m_stroke; // while it is drawn
    bool m_oneWay = false;
    QPoint m_pressedAt;
};

} // namespace brokerscope::ui
