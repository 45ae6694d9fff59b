// Which offsets the strips show: from the whole log down to a single record. Follows the end of the log, stands where somebody
// has gone, or keeps everything in sight. Pure.
#pragma once

#include "ui/views/logs/log_picture.h"

namespace brokerscope::ui {

class LogWindow
{
public:
    enum class Mode { Tail, Whole, Free };

    static constexpr double kSmallest = 4; // offsets, so that one record is as wide as a hand

    void setMode(Mode mode) { m_mode = mode; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    // Another partition begins with its tail.
    void reset();

    // `at`: where the pointer is, 0 to 1 of what is shown; that offset stays under it. Above 1 comes closer.
    void zoom(double factor, double at);
    void pan(double share); // of what is shown; above 0 to newer offsets
    void goTo(Offset offset);

    // Puts the range into the picture, which must have been made of the whole log.
    void apply(LogPicture& picture);

private:
    void keepWithin(const LogPicture& picture);

    Mode m_mode = Mode::Tail;
    double m_from = 0;
    double m_span = 0;   // 0: nothing was shown yet
    double m_tailZoom = 1;
};

} // namespace brokerscope::ui
