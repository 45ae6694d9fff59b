// The dock "Timeline": what happened and why, as lanes, as a searchable list, or as the table of the last failure.
#pragma once

#include "ui/models/event_bookmarks.h"
#include "ui/models/failover_story.h"
#include "ui/views/view.h"

class QAbstractItemModel;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class EventTableModel;
class FailoverCard;
class FailoverTableModel;
class TimelineCanvas;

class TimelineView final : public View
{
    Q_OBJECT

public:
    explicit TimelineView(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const FailoverStory& story() const { return m_story; }
    // Writes the chosen failure's report, CSV or HTML by the name; false, with a sentence in the view, if it cannot.
    bool saveReport(const QString& path);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;

private:
    enum Page { Lanes, List, Failovers };

    [[nodiscard]] QTableView* makeTable(QAbstractItemModel* model, const char* name);
    void onEvents(const std::vector<cluster::Event>& events);
    void choose(std::uint64_t sequence);
    void showWhy();
    void showPage(int page);
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeReportBar();
    [[nodiscard]] QWidget* makeNoteBar();
    void fillFilters(const cluster::ClusterSnapshot& snapshot);
    void fillFailures();
    void toggleBookmark();
    [[nodiscard]] const Failover* chosenFailure() const;

    FailoverStory m_story;
    std::uint64_t m_heldFor = 0; // the failure that the lanes were held for
    TimelineCanvas* m_canvas;
    EventTableModel* m_events;
    FailoverTableModel* m_failovers;
    FailoverCard* m_card;
    QTableView* m_list;
    QTableView* m_table;
    QStackedWidget* m_pages;
    QButtonGroup* m_modes;
    QLineEdit* m_search;
    QToolButton* m_live;
    QLabel* m_why;
    EventBookmarks m_bookmarks;
    QWidget* m_filters;
    QComboBox* m_kind;
    QComboBox* m_node;
    QToolButton* m_bookmarked;
    QWidget* m_reportBar;
    QComboBox* m_failures;
    QToolButton* m_saveReport;
    QLabel* m_message;
    QWidget* m_noteBar;
    QToolButton* m_bookmark;
    QLineEdit* m_note;
    std::vector<NodeId> m_nodes;
    std::vector<std::uint64_t> m_failureEvents; // in the order of the choice
};

} // namespace brokerscope::ui
