// The five perspectives as a row of buttons; the chosen one is pressed. Its actions are in the View menu, too.
#pragma once

#include "ui/main_window/perspectives.h"

#include <QWidget>

class QAction;
class QActionGroup;

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

signals:
    void chosen(Perspective perspective); // also when the present one was chosen again

private:
    QActionGroup* m_group;
    Perspective m_current = Perspective::Failover;
};

} // namespace brokerscope::ui
