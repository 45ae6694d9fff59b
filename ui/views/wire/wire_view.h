// What crosses the cluster's sockets, as a list; the chosen frame as a tree of fields with the bytes beside it, matched with
// its answer or request, and where the time went.
#pragma once

#include "ui/models/wire/frame_export.h"
#include "ui/models/wire/frame_filter.h"
#include "ui/models/selection.h"
#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;
class QTreeView;

namespace brokerscope::ui {

class FieldTreeModel;
class FrameTableModel;
class HexPane;
class LatencyBar;

class WireView final : public View
{
    Q_OBJECT

public:
    explicit WireView(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    // Writes what the list shows. The error is a sentence, empty if it went well.
    [[nodiscard]] QString saveTo(const QString& fileName);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(500); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;

private:
    void makeList();
    void pull();
    void setFollowing(bool on);
    void applyFilter();
    void showFrame(const cluster::FramePtr& frame);
    void showSummary();
    void showPartner();
    void catchUp();
    void openFrame(quint64 sequence);
    void openFrames(const FrameQuery& query);
    void choose(const cluster::FramePtr& frame);
    void onField(const QModelIndex& current);
    void onByte(quint64 byte);
    void save();
    void say(const QString& words, bool bad);
    void showCount();
    void copyRows() const;

    FrameTableModel* m_model;
    FieldTreeModel* m_fields;
    QLineEdit* m_filter;
    QToolButton* m_live;
    QToolButton* m_clear;
    QToolButton* m_save;
    QToolButton* m_help;
    QLabel* m_count;
    QLabel* m_message;
    QTableView* m_list;
    QLabel* m_empty;
    QLabel* m_summary;
    QPushButton* m_partner;
    QPushButton* m_evidence;
    LatencyBar* m_latency;
    QTreeView* m_tree;
    HexPane* m_hex;
    QSplitter* m_upright;
    QWidget* m_detail;

    cluster::FramePtr m_frame;
    RecordKey m_record; // that the chosen field belongs to
    std::uint64_t m_next = 1;
    std::uint64_t m_lost = 0;
    bool m_following = true;
    bool m_scrolling = false; // by ourselves
    bool m_lighting = false;  // a byte was clicked: the tree follows, the bytes do not
};

} // namespace brokerscope::ui
