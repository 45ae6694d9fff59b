#include "ui/guide/first_tour.h"

#include "ui/bridge/cluster_source.h"
#include "ui/models/event_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace brokerscope::ui {

namespace {

struct TourWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::TourWords)
};

using cluster::EventType;

std::uint64_t newest(const EventJournal& journal)
{
    return journal.size() == 0 ? 0 : journal.at(journal.size() - 1).sequence;
}

bool happened(const EventJournal& journal, std::uint64_t after, std::initializer_list<EventType> types)
{
    for (std::size_t i = journal.size(); i-- > 0 && journal.at(i).sequence > after;)
        if (std::find(types.begin(), types.end(), journal.at(i).type) != types.end())
            return true;
    return false;
}

bool everyNodeRuns(const ClusterSource& source)
{
    const auto& nodes = source.snapshot()->nodes;
    return std::all_of(nodes.begin(), nodes.end(), [](const auto& node) {
        return node.state == cluster::NodeState::Running && !node.fenced;
    });
}

} // namespace

std::vector<GuideStep> firstTour(const ClusterSource& source, const EventJournal& journal)
{
    const auto began = newest(journal);
    const auto seen = [&journal, began](std::initializer_list<EventType> types) {
        const std::vector<EventType> kept(types);
        return [&journal, began, kept] {
            return std::any_of(kept.begin(), kept.end(), [&](EventType type) { return happened(journal, began, {type}); });
        };
    };
    return {
        {TourWords::tr("This is a real cluster"),
         TourWords::tr("Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves "
                       "stands for requests that crossed a socket just now. The star marks the leader of a partition, the "
                       "crown the controller."),
         QStringLiteral("dock.cluster"), QStringLiteral("dock.cluster"), {}},
        {TourWords::tr("A partition is a log"),
         TourWords::tr("Each row is one broker's copy of the same log. Records are only ever put at its end. Up to the high "
                       "watermark every copy in the ISR has them: so far consumers may read."),
         QStringLiteral("dock.logs"), QStringLiteral("dock.logs"), {}},
        {TourWords::tr("Send one yourself"),
         TourWords::tr("Here you write a record: choose a topic, type a value, send it. It gets the next offset of its "
                       "partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them."),
         QStringLiteral("dock.produce"), QStringLiteral("dock.produce"), {}},
        {TourWords::tr("Now kill a broker"),
         TourWords::tr("Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no "
                       "goodbye is said. Will records be lost? Make up your mind first."),
         QStringLiteral("topBar"), QStringLiteral("dock.cluster"),
         seen({EventType::NodeKilled, EventType::NodePowerLost, EventType::NodeStopped})},
        {TourWords::tr("The others take over"),
         TourWords::tr("The controller misses the broker's heartbeats, fences it, and elects new leaders among those in the "
                       "ISR. The time line says what happened, when, and because of what."),
         QStringLiteral("dock.timeline"), QStringLiteral("dock.timeline"), {}}, // no act: it would be over before it is read
        {TourWords::tr("Bring it back"),
         TourWords::tr("Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the "
                       "ISR. Nothing that was acknowledged is lost."),
         QStringLiteral("topBar"), QStringLiteral("dock.cluster"),
         [&source, &journal, began] {
             return happened(journal, began, {EventType::NodeStarted}) && everyNodeRuns(source);
         }},
        {TourWords::tr("The rest is yours"),
         TourWords::tr("Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what "
                       "the window is for. Right-click anything to see what can be done to it."),
         QStringLiteral("perspectives"), {}, {}},
    };
}

} // namespace brokerscope::ui
