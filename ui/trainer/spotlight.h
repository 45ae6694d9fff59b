// Dims the window but for a circle around the pointer, so that a room looks where the trainer points. GUI thread only.
#pragma once

#include <QWidget>

namespace brokerscope::ui {

class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    // Belongs to `window` and lies over all of it; clicks go through.
    explicit Spotlight(QWidget* window);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] QPoint centre() const { return m_centre; } // in the window's coordinates
    [[nodiscard]] static int radius();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void moveTo(const QPoint& place);
    [[nodiscard]] QRect lit() const; // what the circle and its ring cover

    bool m_on = false;
    QPoint m_centre;
};

} // namespace brokerscope::ui
