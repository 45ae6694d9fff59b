// The dock "Timeline": what happened and why, as lanes, as a searchable list, or as the table of the last failure.
#pragma once

#include "ui/models/failover_story.h"
#include "ui/views/view.h"

class QAbstractItemModel;
class QButtonGroup;
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
};

} // namespace brokerscope::ui
