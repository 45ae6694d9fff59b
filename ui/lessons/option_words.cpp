#include "ui/lessons/option_words.h"

#include <QRadioButton>

namespace brokerscope::ui {

OptionWords::OptionWords(QRadioButton& button, QWidget* parent)
    : QLabel(parent)
    , m_button(button)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setBuddy(&button);
}

void OptionWords::mousePressEvent(QMouseEvent*)
{
    if (m_button.isEnabled())
        m_button.click();
}

} // namespace brokerscope::ui
