// The bytes of a frame: offset, hex, text. The chosen field's are lit; a click on a byte says which was meant. Paints only
// the lines that can be seen.
#pragma once

#include "engine/base/bytes.h"

#include <QAbstractScrollArea>

#include <utility>
#include <vector>

namespace brokerscope::ui {

class HexPane final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexPane(QWidget* parent = nullptr);

    // `hidden`: ranges that are not to be shown, as (begin, length).
    void show(SharedBytes bytes, std::vector<std::pair<std::size_t, std::size_t>> hidden);
    void light(std::size_t begin, std::size_t length, bool scrollTo);
    [[nodiscard]] std::size_t litBegin() const { return m_begin; }
    [[nodiscard]] std::size_t litLength() const { return m_length; }
    // Where a byte is painted, in viewport coordinates; for those that drive the window.
    [[nodiscard]] QRect byteRect(std::size_t byte) const;
    void restyle();

signals:
    void byteChosen(quint64 byte);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    [[nodiscard]] std::size_t lines() const;
    [[nodiscard]] int hexLeft() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int columnLeft(int column) const; // of the hex digits of this column of a line
    // Nothing where there is no byte.
    [[nodiscard]] std::pair<bool, std::size_t> byteAt(const QPoint& point) const;
    [[nodiscard]] bool isHidden(std::size_t byte) const;
    void choose(std::size_t byte);
    void copy() const;

    SharedBytes m_bytes;
    std::vector<std::pair<std::size_t, std::size_t>> m_hidden;
    std::size_t m_begin = 0;
    std::size_t m_length = 0;
    std::size_t m_caret = 0;
    int m_perLine = 16;
    int m_lineHeight = 16;
    int m_charWidth = 8;
};

} // namespace brokerscope::ui
