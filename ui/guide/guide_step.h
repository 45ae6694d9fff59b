// A step of a guided walk through the window: what is pointed at, what is said, and what the user does before it goes on.
#pragma once

#include <QString>

#include <functional>

namespace brokerscope::ui {

struct GuideStep
{
    QString title;
    QString text;
    QString target; // object name of the widget pointed at; empty: the window as a whole
    QString dock;   // panel that is brought to the front first; empty: none
    // True once the step's act was seen in the real cluster; nothing: the step has no act and is read.
    std::function<bool()> done;
};

} // namespace brokerscope::ui
