// The replicas of one partition as strips, and its readers as pointers below them, painted.
#pragma once

#include "ui/views/logs/log_picture.h"

#include <QWidget>

namespace brokerscope::ui {

class LogStrips final : public QWidget
{
    Q_OBJECT

public:
    explicit LogStrips(QWidget* parent = nullptr);

    void show(const LogPicture& picture);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }
    // The same in words, for assistive technology.
    [[nodiscard]] QString description() const;

signals:
    void zoomed(double factor); // above 1: the user wants to see fewer offsets

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double x(Offset offset) const;
    [[nodiscard]] QRectF stripBox(std::size_t row) const;
    [[nodiscard]] double readersTop() const;
    void paintScale(QPainter& painter) const;
    void paintStrip(QPainter& painter, const LogRow& row, const QRectF& box) const;
    void paintEpochs(QPainter& painter) const;
    void paintReaders(QPainter& painter) const;
    [[nodiscard]] QString tipAt(QPointF position) const;

    LogPicture m_picture;
};

} // namespace brokerscope::ui
