// The whole picture in a corner, with a frame around the part that is seen; a click or a drag moves there. Shown only while
// a part is out of sight.
#pragma once

#include <QWidget>

class QGraphicsView;

namespace brokerscope::ui {

class MiniMap final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(QGraphicsView* view);

    // Looks at the view again: what it shows, and how large it is. `fitting`: all of it is seen.
    void follow(bool fitting);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QTransform toMap() const; // from the scene
    [[nodiscard]] QRectF seen() const;      // in the scene

    QGraphicsView* m_view;
    bool m_fitting = true;
};

} // namespace brokerscope::ui
