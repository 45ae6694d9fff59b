// The slim bar of the cluster's time: stop, step, slower, faster, how fast it runs, and what waits. And the mark around
// the whole window while time is not real time.
#pragma once

#include "ui/main_window/tight_tool_bar.h"

class QAction;
class QLabel;
class QToolButton;

namespace brokerscope::ui {

class ClusterSource;
class SessionRecorder;
class TimeActions;

class TimeBar : public TightToolBar
{
    Q_OBJECT

public:
    TimeBar(ClusterSource& source, TimeActions& actions, SessionRecorder& recorder, QWidget* parent);

    // Begins or ends a recording; asks for the file.
    [[nodiscard]] QAction* recordAction() const { return m_record; }

    void retranslate();

signals:
    void detailsWanted(); // of what waits, of breakpoints
    void said(const QString& sentence, bool isError);

private:
    void refresh();
    void restyle();
    void toggleRecording();

    ClusterSource& m_source;
    SessionRecorder& m_recorder;
    QAction* m_record;
    QLabel* m_speed;
    QToolButton* m_state;
    QString m_shownSpeed;
};

// A frame over the window's edge; takes no clicks.
class TimeFrame : public QWidget
{
    Q_OBJECT

public:
    TimeFrame(ClusterSource& source, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    ClusterSource& m_source;
    const bool m_recording; // what is shown is no running cluster
    bool m_paused = false;
};

} // namespace brokerscope::ui
