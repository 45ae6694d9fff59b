// A table over any number of records: the rows that fit are a window that is moved over all of them. Keeps its place when
// rows come or go above it.
#pragma once

#include "ui/models/message_table_model.h"

#include <QMap>
#include <QTableView>
#include <QWidget>

class QScrollBar;

namespace brokerscope::ui {

class MessageTable final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageTable(QWidget* parent = nullptr);

    [[nodiscard]] MessageTableModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table();
    [[nodiscard]] QScrollBar& scrollBar() { return *m_bar; }

    void setRows(MessageRows* rows); // outlives this
    [[nodiscard]] qint64 top() const { return m_top; }
    void scrollTo(qint64 top);      // the first row to be seen
    void showRow(qint64 row);       // makes it the current one, in the middle if it was not to be seen
    [[nodiscard]] qint64 currentRow() const { return m_current; }
    [[nodiscard]] MessagePtr current();

    // What was chosen, in the order of choice rows at the time; kept although it may not be in memory any more.
    [[nodiscard]] std::vector<MessagePtr> selected() const;
    [[nodiscard]] std::vector<MessagePtr> visibleMessages();

    // At the end where new records come: the top or the bottom.
    enum class Follow { No, Top, Bottom };
    void setFollow(Follow follow);
    [[nodiscard]] Follow follow() const { return m_follow; }

signals:
    void currentChanged();
    void activated(); // Enter, or a double click
    // The person has moved the window, by whatever means.
    void scrolled(qint64 top, bool atTop, bool atBottom);

private:
    class Window;
    friend class Window;

    void place();          // fits the window into what there is
    void applySelection();
    void select(qint64 row, Qt::KeyboardModifiers modifiers);
    void moveCurrent(qint64 by, Qt::KeyboardModifiers modifiers);
    void scrollBy(qint64 rows);
    [[nodiscard]] qint64 lastTop() const;
    [[nodiscard]] int fitting() const;
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void copy();
    void told(); // tells where the window stands
    void onInserted(qint64 first, qint64 count);
    void onRemoved(qint64 first, qint64 count);

    MessageTableModel* m_model;
    Window* m_table;
    QScrollBar* m_bar;
    MessageRows* m_rows = nullptr;
    qint64 m_top = 0;
    qint64 m_current = -1;
    qint64 m_anchor = -1;
    QMap<qint64, MessagePtr> m_selected; // by row
    Follow m_follow = Follow::No;
    bool m_placing = false;
};

} // namespace brokerscope::ui
