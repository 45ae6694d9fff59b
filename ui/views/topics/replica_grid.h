// Partitions by brokers, a chip for each replica: drag one to another broker's column to plan a move. With the keyboard: arrows
// choose a cell, Space picks the chip up and puts it down, Delete takes a replica away, Plus adds one, P makes it preferred.
#pragma once

#include "ui/models/replica_plan.h"

#include <QAbstractScrollArea>

#include <optional>

namespace brokerscope::ui {

class ReplicaGrid final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // `plan` must outlive this; call refresh() after it changed.
    explicit ReplicaGrid(ReplicaPlan& plan, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QRectF cellBox(std::size_t row, std::size_t column) const; // in the viewport

signals:
    void planned();
    void refused(const QString& why); // what somebody tried cannot be planned: a sentence

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Cell
    {
        std::size_t row = 0;
        std::size_t column = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    [[nodiscard]] std::optional<Cell> cellAt(QPointF position) const;
    [[nodiscard]] NodeId nodeOf(const Cell& cell) const { return m_plan.nodes()[cell.column]; }
    void putDown(const Cell& from, const Cell& to);
    void planIt(bool done, const QString& whyNot); // tells that it was planned, or why it could not be
    // Why no replica can be put there, or taken away from there; empty: it can.
    [[nodiscard]] QString whyNotPut(const Cell& cell) const;
    [[nodiscard]] QString whyNotTake(const Cell& cell) const;
    [[nodiscard]] QString movingWords(const Cell& cell) const; // empty: no move of that partition is under way
    bool pickUp(const Cell& cell); // false: there is none, or it cannot be moved now
    void paintCell(QPainter& painter, const Cell& cell) const;
    void tell();

    ReplicaPlan& m_plan;
    Cell m_current;
    std::optional<Cell> m_held; // a chip that was picked up
    std::optional<QPointF> m_pointer;
};

} // namespace brokerscope::ui
