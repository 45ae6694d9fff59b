// A row of widgets that goes on in a next line where there is no room for it: bars of buttons and fields in a narrow dock,
// or with large text. In each line what can grow shares what is left over.
#pragma once

#include <QLayout>
#include <QList>

namespace brokerscope::ui {

class FlowRow final : public QLayout
{
public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addGrowing(QWidget* widget); // shares what is left over in its line
    void addStretch(); // room that grows; takes nothing at the end of a line

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Line
    {
        QList<QLayoutItem*> items;
        QList<int> widths;
        int height = 0;
    };

    void share(Line& line, int over) const;
    [[nodiscard]] static int heightOf(const QLayoutItem& item, int width);
    [[nodiscard]] const QList<Line>& linesFor(int width) const;
    [[nodiscard]] int gap() const;

    QList<QLayoutItem*> m_items;
    // As they were asked for last, until something wants another size: one change asks several times for the same width.
    mutable QList<Line> m_lines;
    mutable int m_linesWidth = -1; // -1: none are known
};

} // namespace brokerscope::ui
