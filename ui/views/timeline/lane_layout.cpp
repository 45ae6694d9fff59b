#include "ui/views/timeline/lane_layout.h"

#include "ui/words/event_words.h"

#include <algorithm>
#include <array>

namespace brokerscope::ui {

namespace {

constexpr double kSamePlace = 7;   // pixels within which events of a kind are one mark
constexpr double kLabelHeight = 15;
constexpr double kLabelGap = 8;

std::size_t laneOf(const LaneGeometry& geometry, NodeId node)
{
    const auto found = std::find(geometry.nodes.begin(), geometry.nodes.end(), node);
    return static_cast<std::size_t>(found - geometry.nodes.begin()); // past the nodes: the clients' lane
}

} // namespace

std::vector<Mark> layoutMarks(const EventJournal& journal, const TimeSpan& span, const LaneGeometry& geometry,
                              const std::function<double(const QString&)>& width)
{
    std::vector<Mark> marks;
    if (span.ms() <= 0 || geometry.lanes.empty())
        return marks;
    const double scale = (geometry.right - geometry.left) / static_cast<double>(span.ms());
    std::vector<const cluster::Event*> firsts;
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const auto& event = journal.at(i);
        if (event.time < span.from || event.time > span.to || isRoutine(event.type))
            continue;
        Mark mark;
        mark.sequence = event.sequence;
        mark.cause = event.cause;
        mark.type = event.type;
        mark.lane = std::min(laneOf(geometry, eventLane(event)), geometry.lanes.size() - 1);
        mark.at = QPointF(geometry.left + static_cast<double>((event.time - span.from).count()) * scale,
                          geometry.lanes[mark.lane]);
        const auto same = std::find_if(marks.rbegin(), marks.rend(), [&](const Mark& other) {
            return other.lane == mark.lane && other.type == mark.type &&
                   std::abs(other.at.x() - mark.at.x()) < kSamePlace;
        });
        if (same != marks.rend()) {
            ++same->count;
            continue;
        }
        marks.push_back(mark);
        firsts.push_back(&event);
    }
    std::vector<std::size_t> order(marks.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return marks[a].at.x() < marks[b].at.x(); });

    // Words go above the lane, else below it, else nowhere; nearer the right end they stand left of their mark.
    std::vector<std::array<double, 2>> taken(geometry.lanes.size(), {geometry.left - 1000, geometry.left - 1000});
    std::vector<Mark> sorted;
    sorted.reserve(marks.size());
    for (const auto index : order) {
        auto& mark = marks[index];
        mark.label = eventsLabel(*firsts[index], mark.count);
        const double textWidth = width(mark.label);
        double x = mark.at.x() + 6;
        if (x + textWidth > geometry.right + 4)
            x = std::max(geometry.left, mark.at.x() - 6 - textWidth);
        for (const int side : {0, 1}) {
            if (x < taken[mark.lane][static_cast<std::size_t>(side)] + kLabelGap)
                continue;
            const double y = side == 0 ? mark.at.y() - kLabelHeight - 4 : mark.at.y() + 4;
            mark.labelBox = QRectF(x, y, textWidth + 2, kLabelHeight);
            taken[mark.lane][static_cast<std::size_t>(side)] = x + textWidth;
            break;
        }
        sorted.push_back(mark);
    }
    return sorted;
}

std::int64_t tickStepMs(const TimeSpan& span, double axisWidth, double pixels)
{
    static constexpr std::array<std::int64_t, 17> kSteps{10,    20,    50,     100,    200,    500,     1000,    2000,   5000,
                                                         10000, 15000, 30'000, 60'000, 120'000, 300'000, 600'000, 3'600'000};
    for (const auto step : kSteps)
        if (static_cast<double>(step) / static_cast<double>(std::max<std::int64_t>(span.ms(), 1)) * axisWidth >= pixels)
            return step;
    return kSteps.back();
}

} // namespace brokerscope::ui
