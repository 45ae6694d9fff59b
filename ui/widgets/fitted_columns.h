// Gives each column of a table the room that its words need. Where that is more than there is, the widest columns give
// way first, then those that were named as the least important are put away; a button in the heading, and its menu, bring
// them back. What is left over goes to one column. Rows grow with the size of text, and a cell that had to be shortened
// tells its whole text in a tooltip. A column that a person has dragged keeps its width.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QSet>

#include <optional>

class QAbstractItemView;
class QHeaderView;
class QHelpEvent;
class QMenu;
class QPoint;
class QTimer;
class QToolButton;

namespace brokerscope::ui {

class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLast = -1; // the last column that is shown takes what is left over, unless it holds numbers
    static constexpr int kNone = -2; // nobody does

    // For a table or a tree that has its model; belongs to it. `stretch` is the column that takes what is left over.
    static FittedColumns* keep(QAbstractItemView& view, int stretch = kLast);

    // Columns that are put away where not all fit, the least important first.
    FittedColumns* giveUp(const QList<int>& columns);

    // Columns that tell a state, which is never cut off: others give way first, then it says it in fewer words (kShortRole).
    FittedColumns* keepWhole(const QList<int>& columns);

    // Measures the rows that can be seen, and shares the width anew.
    void fit();

private:
    FittedColumns(QAbstractItemView& view, QHeaderView& header, int stretch);

    bool eventFilter(QObject* object, QEvent* event) override;
    void startOver();
    void askForRoom();
    bool measureHeadings(); // whether one needs something else than before
    void measure();
    [[nodiscard]] int sparedBy(const QModelIndex& index) const;
    void share();
    [[nodiscard]] int decideWhatFits(int room); // the room that remains
    void fillMenu(QMenu& menu);
    void showMenu(const QPoint& at, std::optional<QPoint> heading = {}); // with what the heading at that place means
    [[nodiscard]] int least(int column, const QList<int>& shown, int room) const; // of its width
    void placeButton();
    void showWholeText(const QHelpEvent& event) const;

    QAbstractItemView& m_view;
    QHeaderView& m_header;
    QTimer* m_soon;
    QList<int> m_wanted;       // of each column; grows only, so that figures that change do not make columns jump
    QHash<int, int> m_headings; // what each needs
    QHash<int, int> m_whole;    // what those need at least that are kept whole; grows only
    QHash<int, int> m_dragged; // column to the width that a person gave it
    QList<int> m_leastImportant;
    QSet<int> m_putAway;        // by us, because it did not fit
    QHash<int, bool> m_chosen;  // column to whether a person wants to see it
    QToolButton* m_more = nullptr;
    int m_stretch;
    int m_leastHeight = 0; // what the table asked for itself
    int m_rowHeight = 0; // at usual size of text; 0: the view decides
    bool m_sharing = false;
    bool m_sawRows = false; // they were measured, not only the headings
};

} // namespace brokerscope::ui
