#include "ui/views/timeline/lane_layout.h"

#include "ui/words/event_words.h"
#include "ui/models/stable_sort.h"

#include <algorithm>
#include <array>

namespace brokerscope::ui {

namespace {

constexpr double kSamePlace = 7;   // pixels within which events of a kind are one mark
constexpr double kBeside = 12;     // and so far apart stand marks of different kinds
constexpr double kLabelGap = 6;

std::size_t laneOf(const LaneGeometry& geometry, NodeId node)
{
    const auto found = std::find(geometry.nodes.begin(), geometry.nodes.end(), node);
    return static_cast<std::size_t>(found - geometry.nodes.begin()); // past the nodes: the clients' lane
}

// Who gets words first when there is no room for all.
int weight(cluster::EventType type)
{
    switch (eventToken(type)) {
    case Token::Danger:
        return 0;
    case Token::Leader:
    case Token::Quorum:
        return 1;
    case Token::TextMuted:
        return 3;
    default:
        return 2;
    }
}

// Words go above the lane or below it, farther off where the nearer place is taken, else nowhere. Nearer the right end they
// stand left of their mark.
void placeLabels(std::vector<Mark>& marks, const LaneGeometry& geometry, const std::function<double(const QString&)>& width)
{
    std::vector<Mark*> order;
    for (auto& mark : marks)
        order.push_back(&mark);
    stableSort(order, [](const auto* a, const auto* b) { return weight(a->type) < weight(b->type); });
    const double pitch = geometry.lanes.size() > 1 ? geometry.lanes[1] - geometry.lanes[0] : 60;
    const double high = geometry.labelHeight;
    std::vector<double> offsets{-high - 5, 5};
    if (pitch >= 4 * high)
        offsets = {-high - 5, 5, -2 * high - 5, 5 + high};
    std::vector<QRectF> placed;
    for (auto* mark : order) {
        const double textWidth = width(mark->label);
        double x = mark->at.x() + 6;
        if (x + textWidth > geometry.right + 4)
            x = std::max(geometry.left, mark->at.x() - 6 - textWidth);
        if (x + textWidth > geometry.right + 12)
            continue; // what is cut off is not read
        for (const double offset : offsets) {
            const QRectF box(x, mark->at.y() + offset, textWidth + 2, high);
            const bool taken = std::any_of(placed.begin(), placed.end(), [&](const QRectF& other) {
                return other.adjusted(-kLabelGap, 0, kLabelGap, 0).intersects(box);
            });
            if (taken)
                continue;
            mark->labelBox = box;
            placed.push_back(box);
            break;
        }
    }
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
    // From the newest back: what lies far before the span is never looked at. Nodes stamp their own events, so times may be
    // a little out of order.
    auto first = journal.size();
    while (first > 0 && journal.at(first - 1).time >= span.from - std::chrono::seconds(2))
        --first;
    for (auto i = first; i < journal.size(); ++i) {
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
    stableSort(order, [&](auto a, auto b) { return marks[a].at.x() < marks[b].at.x(); });
    std::vector<Mark> sorted;
    sorted.reserve(marks.size());
    std::vector<double> lastX(geometry.lanes.size(), geometry.left - 1000);
    for (const auto index : order) {
        auto mark = marks[index];
        mark.label = eventsLabel(*firsts[index], mark.count);
        // Different things at one moment stand side by side: none may hide another.
        mark.at.setX(std::max(mark.at.x(), lastX[mark.lane] + kBeside));
        lastX[mark.lane] = mark.at.x();
        sorted.push_back(std::move(mark));
    }
    placeLabels(sorted, geometry, width);
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
