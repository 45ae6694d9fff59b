// The menus that break a link, a disk or an API by a chosen value, and heal it again. What is in force is checked.
#pragma once

#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"

#include <QCoreApplication>

#include <functional>

class QMenu;
class QWidget;

namespace brokerscope::ui {

class FaultMenus
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FaultMenus)

public:
    using Execute = std::function<void(const cluster::Command&)>;

    // `parent` for the questions after a value. All must outlive the menus that are filled.
    FaultMenus(Execute execute, QWidget* parent) : m_execute(std::move(execute)), m_parent(parent) {}

    // Cut, delay, jitter, bandwidth, reset, heal. One of the ends may be a client; `b` may be LinkEnd(): all nodes.
    void fillLink(QMenu* menu, const LinkEnd& a, const LinkEnd& b, const cluster::ClusterSnapshot& snapshot) const;
    void fillDisk(QMenu* menu, NodeId node, const cluster::ClusterSnapshot& snapshot) const;
    // Errors by what a client would ask for; kNoNode: on all nodes.
    void fillErrors(QMenu* menu, NodeId node, const cluster::ClusterSnapshot& snapshot) const;

private:
    void addDurations(QMenu* menu, const QString& title, std::int64_t now, std::int64_t most, const QString& question,
                      const std::function<cluster::Command(std::chrono::milliseconds)>& make) const;
    void addLimits(QMenu* menu, const LinkEnd& a, const LinkEnd& b, std::int64_t now) const;

    Execute m_execute;
    QWidget* m_parent;
};

} // namespace brokerscope::ui
