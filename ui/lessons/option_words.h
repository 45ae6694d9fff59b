// A radio button's own text does not wrap: its words stand in a label beside it, which can be clicked like it.
#pragma once

#include <QLabel>

class QRadioButton;

namespace brokerscope::ui {

class OptionWords final : public QLabel
{
public:
    OptionWords(QRadioButton& button, QWidget* parent);

protected:
    void mousePressEvent(QMouseEvent*) override;

private:
    QRadioButton& m_button;
};

} // namespace brokerscope::ui
