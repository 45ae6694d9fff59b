// Leads through steps, one at a time, and goes on by itself when the act of a step was seen in the cluster.
#pragma once

#include "ui/bridge/cluster_source.h"
#include "ui/guide/guide_step.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace brokerscope::ui {

class GuideBubble;
class MainWindow;

class Guide : public QObject
{
    Q_OBJECT

public:
    // Both outlive the guide.
    Guide(MainWindow& window, ClusterSource& source, QObject* parent);
    ~Guide() override;

    void start(std::vector<GuideStep> steps);
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_bubble.isNull(); }
    [[nodiscard]] std::size_t step() const { return m_step; }

signals:
    void finished(); // by its last step, or because the user ended it

private:
    void show(std::size_t step);
    void check();

    MainWindow& m_window;
    ClusterSource& m_source;
    std::vector<GuideStep> m_steps;
    std::size_t m_step = 0;
    bool m_seen = false; // the act of the present step
    QPointer<GuideBubble> m_bubble;
};

} // namespace brokerscope::ui
