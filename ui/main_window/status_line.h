// The last line of the window: how the cluster is and why, what flows, which timers are in force, memory.
#pragma once

#include <QStatusBar>

class QLabel;

namespace brokerscope::ui {

class ClusterSource;
class ElidedLabel;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(ClusterSource& source, QWidget* parent);

    void retranslate();
    // Shows a sentence for some seconds in place of the health, e.g. why a command failed.
    void say(const QString& sentence, bool isError);

private:
    void refresh();
    void refreshMemory();

    ClusterSource& m_source;
    QLabel* m_healthIcon;
    ElidedLabel* m_health;
    ElidedLabel* m_rates;
    QLabel* m_timers;
    QLabel* m_memory;
    QString m_said;
    bool m_saidError = false;
};

} // namespace brokerscope::ui
