// The replicas of one partition as strips, and its readers as pointers below them, painted.
#pragma once

#include "ui/views/logs/log_picture.h"

#include <QWidget>

#include <optional>

namespace brokerscope::ui {

class LogStrips final : public QWidget
{
    Q_OBJECT

public:
    explicit LogStrips(QWidget* parent = nullptr);

    void show(const LogPicture& picture);
    // What the signs mean that are in this picture.
    [[nodiscard]] QString legend(const LogPicture& picture) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }
    // The same in words, for assistive technology.
    [[nodiscard]] QString description() const;

signals:
    // Above 1: fewer offsets; `at` is the place that stays, 0 to 1 of what is shown.
    void zoomed(double factor, double at);
    void panned(double share); // of what is shown; above 0: newer offsets
    void wholeWanted();
    void tailWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double x(Offset offset) const;
    [[nodiscard]] QRectF stripBox(std::size_t row) const;
    [[nodiscard]] double readersTop() const;
    void paintScale(QPainter& painter) const;
    void paintStrip(QPainter& painter, const LogRow& row, const QRectF& box) const;
    void paintRecords(QPainter& painter, const LogRow& row, const QRectF& box) const;
    void paintChanges(QPainter& painter, const LogRow& row, const QRectF& box) const;
    [[nodiscard]] double offsetWidth() const; // of one record, in pixels
    [[nodiscard]] double share(double x) const;
    void paintEpochs(QPainter& painter) const;
    void paintReaders(QPainter& painter) const;
    [[nodiscard]] QString tipAt(QPointF position) const;

    LogPicture m_picture;
    std::optional<double> m_dragged; // where the pointer was last
};

} // namespace brokerscope::ui
