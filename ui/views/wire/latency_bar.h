// Where the time of a request went, as a bar whose parts have the colours of the legend beside it.
#pragma once

#include "engine/cluster/events.h"
#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QPainter;

namespace brokerscope::ui {

// Parts in the order in which time passes; each at least a pixel wide if it took any time. Draws nothing for no time.
void drawLatencyBar(QPainter& painter, const QRectF& box, const cluster::FrameLatency& latency);
[[nodiscard]] Token tokenOfLatencyPart(int part);

// In the list: the figure, and behind it the bar, whose length is that of the time on a scale of decades.
class LatencyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Of the chosen frame: the bar, and each part with name and time, in as many lines as that takes.
class LatencyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyBar(QWidget* parent = nullptr);
    void show(const cluster::FrameLatency& latency);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // the parts' tooltips

private:
    struct Legend
    {
        QRect box;
        int part;
    };
    [[nodiscard]] std::vector<Legend> legend(int width) const;

    cluster::FrameLatency m_latency;
};

} // namespace brokerscope::ui
