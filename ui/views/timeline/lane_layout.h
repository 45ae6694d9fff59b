// Which events become which marks on the lanes of the timeline, and where their words find room. Pure geometry.
#pragma once

#include "ui/models/event_journal.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace brokerscope::ui {

struct TimeSpan
{
    WallTime from{};
    WallTime to{};

    [[nodiscard]] std::int64_t ms() const { return (to - from).count(); }
};

struct Mark
{
    std::uint64_t sequence = 0; // of the first event it stands for
    std::uint64_t cause = 0;
    std::size_t count = 1;      // events of the same kind at the same moment and place
    std::size_t lane = 0;
    cluster::EventType type{};
    QPointF at;
    QString label;
    QRectF labelBox;            // empty: no room for the words
};

struct LaneGeometry
{
    double left = 0;   // where `from` is
    double right = 0;  // where `to` is
    std::vector<double> lanes;      // y of each lane; the last is the clients'
    std::vector<NodeId> nodes;      // of each lane but the last
    double labelHeight = 15;
};

// Marks from left to right. `width` measures a label.
[[nodiscard]] std::vector<Mark> layoutMarks(const EventJournal& journal, const TimeSpan& span,
                                            const LaneGeometry& geometry,
                                            const std::function<double(const QString&)>& width);

// A round step for the time axis, so that ticks stand at least `pixels` apart.
[[nodiscard]] std::int64_t tickStepMs(const TimeSpan& span, double axisWidth, double pixels);

} // namespace brokerscope::ui
