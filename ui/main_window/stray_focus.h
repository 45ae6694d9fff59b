// What is hidden hands the keyboard's focus on to something that nobody chose, and a ring there would mislead a class.
#pragma once

#include <QWidget>

namespace brokerscope::ui {

// While it exists parts of `window` may be hidden; when it ends, a focus that went elsewhere meanwhile is let go.
class StrayFocus
{
public:
    explicit StrayFocus(const QWidget& window)
        : m_window(window)
        , m_before(window.focusWidget())
    {
    }
    ~StrayFocus()
    {
        if (auto* now = m_window.focusWidget(); now != nullptr && now != m_before)
            now->clearFocus();
    }
    StrayFocus(const StrayFocus&) = delete;
    StrayFocus& operator=(const StrayFocus&) = delete;

private:
    const QWidget& m_window;
    const QWidget* m_before; // compared only: it may be gone
};

} // namespace brokerscope::ui
