#include "ui/theme/motion.h"

namespace brokerscope::ui {

Motion& Motion::instance()
{
    static Motion motion;
    return motion;
}

void Motion::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    emit changed();
}

} // namespace brokerscope::ui
