#include "ui/bridge/window_actors.h"

#include <QPointer>

#include <mutex>
#include <type_traits>

namespace brokerscope::ui {

namespace {

// Clients ask for the snapshot on their own threads; the source gives it on this one.
scenario::ActorPlace placeOf(ClusterSource& source, QObject* listener)
{
    struct Newest
    {
        std::mutex mutex;
        SnapshotPtr snapshot;
    };
    const auto newest = std::make_shared<Newest>();
    newest->snapshot = source.snapshot();
    QObject::connect(&source, &ClusterSource::snapshotChanged, listener, [newest](const SnapshotPtr& snapshot) {
        const std::lock_guard lock(newest->mutex);
        newest->snapshot = snapshot;
    });
    return {[newest] {
                const std::lock_guard lock(newest->mutex);
                return newest->snapshot;
            },
            [kept = QPointer(&source)](const std::string& clientId) {
                if (kept)
                    QMetaObject::invokeMethod(kept.data(), [kept, id = QString::fromStdString(clientId)] {
                        if (kept)
                            kept->registerBuiltInClient(id);
                    }, Qt::AutoConnection);
            }};
}

template <class Act, class... These> constexpr bool kIsOneOf = (std::is_same_v<Act, These> || ...);

} // namespace

WindowActors::WindowActors(ClusterSource& source, Workloads& workloads)
    : m_cards(source, workloads)
    , m_plain(placeOf(source, &m_cards))
{
}

void WindowActors::perform(const scenario::ActorAct& act, Done done)
{
    const bool plain = std::visit([](const auto& one) {
        return kIsOneOf<std::decay_t<decltype(one)>, scenario::CreateTopic, scenario::DeleteTopic, scenario::AddPartitions,
                        scenario::ProduceRecords, scenario::ResetOffsets>;
    }, act);
    if (plain)
        m_plain.perform(act, std::move(done));
    else
        m_cards.perform(act, std::move(done));
}

scenario::ActorFigures WindowActors::figures() const
{
    return m_cards.figures();
}

void WindowActors::stopAll()
{
    m_cards.stopAll();
    m_plain.stopAll();
}

} // namespace brokerscope::ui
