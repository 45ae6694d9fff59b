#include "ui/views/logs/log_window.h"

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

void LogWindow::reset()
{
    m_mode = Mode::Tail;
    m_span = 0;
    m_tailZoom = 1;
}

void LogWindow::zoom(double factor, double at)
{
    if (factor <= 0 || m_span <= 0)
        return;
    // At the very end of a tail the wheel only changes how much of it is seen: it goes on following.
    if (m_mode == Mode::Tail) {
        m_tailZoom = std::clamp(m_tailZoom / factor, 1e-6, 1e9);
        return;
    }
    const double span = std::max(m_span / factor, kSmallest);
    m_from += (m_span - span) * std::clamp(at, 0.0, 1.0);
    m_span = span;
    m_mode = Mode::Free;
}

void LogWindow::pan(double share)
{
    m_from += m_span * share;
    m_mode = Mode::Free;
}

void LogWindow::goTo(Offset offset)
{
    m_span = m_span <= 0 ? kSmallest * 8 : std::min(m_span, 64.0);
    m_from = static_cast<double>(offset.value()) - m_span / 2;
    m_mode = Mode::Free;
}

void LogWindow::keepWithin(const LogPicture& picture)
{
    const auto first = static_cast<double>(picture.first.value());
    const auto last = static_cast<double>(picture.last.value());
    const double room = std::max(last - first, 1.0);
    m_span = std::clamp(m_span, kSmallest, std::max(room * 13.0 / 12.0, kSmallest));
    m_from = std::clamp(m_from, first, std::max(first, last + m_span / 12.0 - m_span));
}

void LogWindow::apply(LogPicture& picture)
{
    if (!picture.found || picture.rows.empty())
        return;
    const auto first = static_cast<double>(picture.first.value());
    const auto last = static_cast<double>(picture.last.value());
    switch (m_mode) {
    case Mode::Whole:
        m_from = first;
        m_span = std::max(last - first, 1.0) * 13.0 / 12.0;
        break;
    case Mode::Tail: {
        const double seen = std::clamp(static_cast<double>(tailOf(picture)) * m_tailZoom, kSmallest, std::max(last - first, kSmallest));
        m_from = std::max(first, last - seen);
        m_span = std::max(last - m_from, 1.0) * 13.0 / 12.0;
        break;
    }
    case Mode::Free:
        if (m_span <= 0)
            m_span = static_cast<double>(tailOf(picture));
        keepWithin(picture);
        break;
    }
    picture.from = Offset(static_cast<std::int64_t>(std::floor(m_from)));
    picture.to = Offset(std::max(picture.from.value() + 1, static_cast<std::int64_t>(std::ceil(m_from + m_span))));
}

} // namespace brokerscope::ui
