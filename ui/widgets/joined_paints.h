// Joins the paints of a window: what one look at the cluster changes is painted once. Layouts settle, models answer and
// graphics scenes tell of their changes one after another, and each would paint the window by itself.
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace brokerscope::ui {

class JoinedPaints final : public QObject
{
public:
    // Belongs to `window`, a window of its own. A paint comes at most two milliseconds later than without.
    explicit JoinedPaints(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paint();

    QWidget* m_window;
    QTimer m_timer;
    const QEvent* m_wanted = nullptr; // the one that is let through
};

} // namespace brokerscope::ui
