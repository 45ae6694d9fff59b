// The last line of the window: how the cluster is and why, what flows, which timers are in force, memory.
#pragma once

#include "engine/base/time.h"

#include <QColor>
#include <QStatusBar>

#include <tuple>

class QLabel;

namespace brokerscope::ui {

class ClusterSource;
class ElidedLabel;
class FigureLabel;
enum class Token;

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
    void showHealth();
    void showRates();
    void refreshMemory();
    void showIcon(const QString& name, Token token);

    ClusterSource& m_source;
    QLabel* m_healthIcon;
    ElidedLabel* m_health;
    ElidedLabel* m_rates;
    QLabel* m_timers;
    FigureLabel* m_memory;
    WallTime m_ratesShown{};
    QString m_said;
    std::tuple<QString, QColor, qreal> m_shownIcon;
    bool m_saidError = false;
};

} // namespace brokerscope::ui
