// What can be done to the cluster's time, once: the same QAction is in the menu and in the time bar, with its key. Space,
// point, plus and minus are keys that people also type and press buttons with: they mean time only where the focus has
// no use for them.
#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QWidget;

namespace brokerscope::ui {

class ClusterSource;

class TimeActions : public QObject
{
    Q_OBJECT

public:
    enum Act { TogglePause, Step, Slower, Faster, RealTime };

    TimeActions(ClusterSource& source, QWidget* window);
    ~TimeActions() override;

    [[nodiscard]] QAction* action(Act act) const { return m_actions.at(act); }
    void setRate(double rate);
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void perform(Act act);
    void refresh();
    void restyle();

    ClusterSource& m_source;
    std::map<Act, QAction*> m_actions;
    double m_rateBefore = 1; // to resume with
    bool m_paused = false;
};

} // namespace brokerscope::ui
