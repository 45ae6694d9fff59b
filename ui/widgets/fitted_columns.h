// Gives each column of a table the room that its words need. Where that is more than there is, the widest columns give
// way first; what is left over goes to one column. Rows grow with the size of text, and a cell that had to be shortened
// tells its whole text in a tooltip. A column that a person has dragged keeps its width.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QHelpEvent;
class QTimer;

namespace brokerscope::ui {

class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLast = -1; // the last column that is shown takes what is left over
    static constexpr int kNone = -2; // nobody does

    // For a table or a tree that has its model; belongs to it. `stretch` is the column that takes what is left over.
    static FittedColumns* keep(QAbstractItemView& view, int stretch = kLast);

    // Measures the rows that can be seen, and shares the width anew.
    void fit();

private:
    FittedColumns(QAbstractItemView& view, QHeaderView& header, int stretch);

    bool eventFilter(QObject* object, QEvent* event) override;
    void startOver();
    void measure();
    void share();
    void showWholeText(const QHelpEvent& event) const;

    QAbstractItemView& m_view;
    QHeaderView& m_header;
    QTimer* m_soon;
    QList<int> m_wanted;       // of each column; grows only, so that figures that change do not make columns jump
    QHash<int, int> m_dragged; // column to the width that a person gave it
    int m_stretch;
    int m_rowHeight = 0; // at usual size of text; 0: the view decides
    bool m_sharing = false;
};

} // namespace brokerscope::ui
