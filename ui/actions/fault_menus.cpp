#include "ui/actions/fault_menus.h"

#include "ui/dialogs/fail_api_dialog.h"
#include "ui/models/fault_list.h"
#include "ui/theme/icons.h"
#include "ui/words/figures.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace brokerscope::ui {

namespace {

using std::chrono::milliseconds;

constexpr int kDurations[] = {50, 200, 1000};
constexpr std::int64_t kLimits[] = {10'000, 100'000, 1'000'000, 10'000'000};

struct ErrorChoice
{
    const char* api;
    const char* error;
    int count;
};
constexpr ErrorChoice kErrors[] = {
    {"Produce", "NOT_LEADER_OR_FOLLOWER", 3},     {"Produce", "NOT_ENOUGH_REPLICAS", 5},
    {"Produce", "REQUEST_TIMED_OUT", 3},          {"Fetch", "NOT_LEADER_OR_FOLLOWER", 3},
    {"Fetch", "OFFSET_OUT_OF_RANGE", 1},          {"OffsetCommit", "COORDINATOR_LOAD_IN_PROGRESS", 3},
    {"Heartbeat", "REBALANCE_IN_PROGRESS", 1},    {"FindCoordinator", "COORDINATOR_NOT_AVAILABLE", 3},
    {"InitProducerId", "CONCURRENT_TRANSACTIONS", 3},
};

QAction* checked(QAction* action, bool on)
{
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

} // namespace

void FaultMenus::addDurations(QMenu* menu, const QString& title, std::int64_t now, std::int64_t most,
                              const QString& question,
                              const std::function<cluster::Command(milliseconds)>& make) const
{
    auto* sub = menu->addMenu(icon(QStringLiteral("delay"), Token::Warning), title);
    bool known = now == 0;
    for (const int ms : kDurations) {
        checked(sub->addAction(durationWords(ms), menu, [execute = m_execute, make, ms] { execute(make(milliseconds(ms))); }),
                now == ms);
        known = known || now == ms;
    }
    if (!known)
        checked(sub->addAction(durationWords(now)), true);
    sub->addAction(tr("Other…"), menu, [execute = m_execute, parent = m_parent, make, now, most, question] {
        bool given = false;
        const int ms = QInputDialog::getInt(parent, question, tr("Milliseconds, at most %1:").arg(most),
                                            static_cast<int>(std::max<std::int64_t>(now, 1)), 1, static_cast<int>(most), 10, &given);
        if (given)
            execute(make(milliseconds(ms)));
    });
    if (now != 0) {
        sub->addSeparator();
        sub->addAction(tr("None"), menu, [execute = m_execute, make] { execute(make(milliseconds(0))); });
    }
}

void FaultMenus::addLimits(QMenu* menu, const LinkEnd& a, const LinkEnd& b, std::int64_t now) const
{
    auto* sub = menu->addMenu(icon(QStringLiteral("bandwidth"), Token::Warning), tr("Bandwidth"));
    const auto set = [execute = m_execute, a, b](std::int64_t bytes) { execute(cluster::LimitLink{a, b, bytes}); };
    for (const auto bytes : kLimits)
        checked(sub->addAction(tr("%1/s").arg(bytesWords(bytes)), menu, [set, bytes] { set(bytes); }), now == bytes);
    sub->addAction(tr("Other…"), menu, [parent = m_parent, set, now] {
        bool given = false;
        const int kilobytes = QInputDialog::getInt(parent, tr("Bandwidth"), tr("Kilobytes (1,000 bytes) per second, each way:"),
                                                   static_cast<int>(std::clamp<std::int64_t>(now / 1000, 1, 1'000'000)), 1, 1'000'000, 10, &given);
        if (given)
            set(std::int64_t{kilobytes} * 1000);
    });
    if (now != 0) {
        sub->addSeparator();
        sub->addAction(tr("No limit"), menu, [set] { set(0); });
    }
}

void FaultMenus::fillLink(QMenu* menu, const LinkEnd& a, const LinkEnd& b, const cluster::ClusterSnapshot& snapshot) const
{
    // Of a client's links to all nodes the first faulty one stands for all.
    auto state = linkCondition(snapshot, a, b);
    if (b == LinkEnd())
        for (const auto& one : linkConditions(snapshot))
            if (one.a == a)
                state = one;
    const auto cut = icon(QStringLiteral("cut"), Token::Danger);
    const auto add = [&](const QString& text, const cluster::Command& command) {
        return menu->addAction(cut, text, menu, [execute = m_execute, command] { execute(command); });
    };
    add(tr("Cut both ways"), cluster::CutLink{a, b, false})->setObjectName(QStringLiteral("menu.cut"));
    add(tr("Cut one way: nothing from %1 reaches %2").arg(linkEndWords(a), linkEndWords(b)), cluster::CutLink{a, b, true})
        ->setObjectName(QStringLiteral("menu.cutThere"));
    add(tr("Cut one way: nothing from %1 reaches %2").arg(linkEndWords(b), linkEndWords(a)), cluster::CutLink{b, a, true});
    addDurations(menu, tr("Delay"), state.delayMs, cluster::kMostDelay.count(), tr("Delay each way"),
                 [a, b](milliseconds ms) { return cluster::Command{cluster::DelayLink{a, b, ms}}; });
    addDurations(menu, tr("Jitter"), state.jitterMs, cluster::kMostDelay.count(), tr("Up to so much more, by chance"),
                 [a, b](milliseconds ms) { return cluster::Command{cluster::JitterLink{a, b, ms}}; });
    addLimits(menu, a, b, state.bytesPerSecond);
    menu->addAction(icon(QStringLiteral("reset"), Token::Danger), tr("Reset the connections now"), menu,
                    [execute = m_execute, a, b] { execute(cluster::ResetLink{a, b}); });
    const auto words = linkConditionWords(state);
    if (!words.isEmpty())
        menu->addAction(icon(QStringLiteral("heal"), Token::Ok), tr("Heal this link (%1)").arg(words), menu,
                        [execute = m_execute, a, b] { execute(cluster::HealLink{a, b}); });
}

void FaultMenus::fillDisk(QMenu* menu, NodeId node, const cluster::ClusterSnapshot& snapshot) const
{
    cluster::DiskSnapshot now;
    for (const auto& disk : snapshot.disks)
        if (disk.node == node)
            now = disk;
    using cluster::DiskState;
    auto* sub = menu->addMenu(icon(QStringLiteral("disk"), Token::Warning), tr("Disk"));
    sub->setObjectName(QStringLiteral("menu.disk"));
    const auto set = [execute = m_execute, node](DiskState state) { execute(cluster::SetDisk{node, state, {}}); };
    addDurations(sub, tr("Slow"), now.latencyMs, cluster::kMostDiskLatency.count(), tr("Each write and each sync takes longer by"),
                 [node](milliseconds ms) {
                     return cluster::Command{cluster::SetDisk{node, ms.count() > 0 ? DiskState::Slow : DiskState::Ok, ms}};
                 });
    checked(sub->addAction(tr("Full: appends fail, reads go on"), menu, [set] { set(DiskState::Full); }), now.state == DiskState::Full);
    checked(sub->addAction(tr("Failing: every operation ends with an error"), menu, [set] { set(DiskState::Failing); }),
            now.state == DiskState::Failing);
    sub->addSeparator();
    sub->addAction(icon(QStringLiteral("heal"), Token::Ok), tr("Repair"), menu, [set] { set(DiskState::Ok); })
        ->setEnabled(now.state != DiskState::Ok);
}

void FaultMenus::fillErrors(QMenu* menu, NodeId node, const cluster::ClusterSnapshot& snapshot) const
{
    auto* sub = menu->addMenu(icon(QStringLiteral("warning"), Token::Warning), tr("Answer with an error"));
    sub->setObjectName(QStringLiteral("menu.errors"));
    for (const auto& choice : kErrors)
        sub->addAction(tr("%1: %2, %n time(s)", nullptr, choice.count).arg(QLatin1String(choice.api), QLatin1String(choice.error)), menu,
                       [execute = m_execute, node, &choice] {
                           execute(cluster::FailApi{choice.api, choice.error, choice.count, node});
                       });
    sub->addAction(tr("Other…"), menu, [execute = m_execute, parent = m_parent, node, nodes = snapshot.nodes.size()] {
        askForPlannedError(parent, node, static_cast<int>(nodes), execute);
    });
    bool first = true;
    for (const auto& one : snapshot.plannedErrors) {
        if (one.node != node && one.node != kNoNode)
            continue;
        if (std::exchange(first, false))
            sub->addSeparator();
        sub->addAction(icon(QStringLiteral("heal"), Token::Ok),
                       tr("No more %1 for %2").arg(QString::fromStdString(one.error), QString::fromStdString(one.api)), menu,
                       [execute = m_execute, one] { execute(cluster::FailApi{one.api, one.error, 0, one.node}); });
    }
}

} // namespace brokerscope::ui
