// The bar of a recording in place of the time bar: play, step, speed, and a slider over the whole session.
#pragma once

#include "ui/main_window/tight_tool_bar.h"

class QComboBox;
class QLabel;
class QSlider;

namespace brokerscope::ui {

class ReplaySource;

class ReplayBar : public TightToolBar
{
    Q_OBJECT

public:
    ReplayBar(ReplaySource& source, QWidget* parent);

    void retranslate();

private:
    void refresh();
    void restyle();
    void changeSpeed(int by);

    ReplaySource& m_source;
    QAction* m_play;
    QAction* m_step;
    QAction* m_slower;
    QAction* m_faster;
    QLabel* m_chip;
    QSlider* m_slider;
    QLabel* m_time;
    QComboBox* m_speed;
    QLabel* m_problem;
};

} // namespace brokerscope::ui
