// The dock "Partition logs": the selected partition's replicas side by side, moving as records come, from the whole log down to
// a single record.
#pragma once

#include "ui/bridge/directory_reader.h"
#include "ui/models/evidence/reading_positions.h"
#include "ui/views/logs/log_changes.h"
#include "ui/views/logs/log_window.h"
#include "ui/views/view.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace brokerscope::ui {

class LogStrips;

class LogsView final : public View
{
    Q_OBJECT

public:
    explicit LogsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(66); }
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;

private:
    void fillChoices(const cluster::ClusterSnapshot& snapshot);
    void showRisk(const cluster::ClusterSnapshot& snapshot);
    void choose(int index);
    void zoom(double factor, double at);
    void goTo();
    [[nodiscard]] QString directoryOf(const cluster::ClusterSnapshot& snapshot, NodeId node) const;
    void pullFrames();
    void addBatches(LogPicture& picture, const cluster::ClusterSnapshot& snapshot);

    TopicNames m_names;
    ReadingPositions m_positions{m_names};
    std::uint64_t m_nextFrame = 1;
    LogWindow m_window;
    LogChanges m_changes;
    DirectoryReader m_reader;
    std::map<QString, std::vector<BatchSpan>> m_batches; // by the replica's directory
    WallTime m_shownAt{};
    bool m_batchesCame = false;                          // and were not shown yet
    Offset m_readFrom{-1};
    Offset m_readTo{-1};
    WallTime m_readAt{};
    QComboBox* m_choice;
    QToolButton* m_tail;
    QToolButton* m_whole;
    QToolButton* m_closer;
    QToolButton* m_farther;
    QLineEdit* m_goTo;
    LogStrips* m_strips;
    QLabel* m_risk; // records at risk, and records lost, with the way to their list
    QLabel* m_empty;
    QLabel* m_legend;
    QStringList m_choices;
};

} // namespace brokerscope::ui
