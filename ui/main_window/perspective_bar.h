// The five perspectives as a row of buttons; the chosen one is pressed. In a narrow window it is one button with a menu.
// Its actions are in the View menu, too.
#pragma once

#include "ui/main_window/perspectives.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;

namespace brokerscope::ui {

class PerspectiveBar : public QWidget
{
    Q_OBJECT

public:
    explicit PerspectiveBar(QWidget* parent);

    [[nodiscard]] Perspective current() const { return m_current; }
    void setCurrent(Perspective perspective); // says nothing
    [[nodiscard]] QList<QAction*> perspectiveActions() const;
    void retranslate();
    // Takes no more than this width.
    void fitInto(int width);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(Perspective perspective); // also when the present one was chosen again

private:
    void showCurrent();

    QActionGroup* m_group;
    QWidget* m_row;       // a button for each
    QToolButton* m_menu;  // or one for all
    bool m_tight = false;
    Perspective m_current = Perspective::Failover;
};

} // namespace brokerscope::ui
