// The lanes of the timeline, painted: one a node and one for all clients, marks with words, dashed arrows from causes.
#pragma once

#include "ui/models/failover_story.h"
#include "ui/views/timeline/lane_layout.h"

#include <QWidget>

namespace brokerscope::ui {

class TimelineCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCanvas(const EventJournal& journal, QWidget* parent = nullptr);

    void setNodes(const std::vector<NodeId>& nodes);
    void setNow(WallTime now);
    void setExternal(bool external) { m_external = external; } // then nothing can be killed here
    // While it follows, the picture ends now; holding keeps a failure in sight until the user goes live again.
    void follow();
    void hold(); // stands still where it is
    void hold(WallTime failureAt);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setSpanMs(std::int64_t ms);
    [[nodiscard]] std::int64_t spanMs() const { return m_spanMs; }
    void setSelected(std::uint64_t sequence, const std::vector<std::uint64_t>& chain);

    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void eventChosen(quint64 sequence); // 0: the empty ground was clicked
    void followingChanged(bool following);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void relayout();
    void setFollowing(bool following);
    [[nodiscard]] const Mark* markAt(QPointF position) const;
    [[nodiscard]] LaneGeometry geometryNow() const;
    void paintNothing(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintArrows(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    const EventJournal& m_journal;
    std::vector<NodeId> m_nodes;
    WallTime m_now{};
    TimeSpan m_span;
    std::int64_t m_spanMs = 8000;
    bool m_following = true;
    bool m_stale = false; // events came that are not laid out yet
    std::vector<Mark> m_marks;
    std::uint64_t m_selected = 0;
    std::vector<std::uint64_t> m_chain;
    QPointF m_pressedAt;
    TimeSpan m_pressedSpan;
    bool m_panning = false;
    bool m_external = false;
};

} // namespace brokerscope::ui
