// A classic message queue beside a log, and beside the same log read by a share group, all fed with the same messages: what came in,
// what is kept, who has it; and the four differences, each with the figures of this moment.
#pragma once

#include "ui/views/compare/queue_story.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class CompareCard;
class CompareRow;
class MessageStrip;

class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive this.
    QueuePage(ClusterSource& source, Workloads& workloads, QWidget* parent = nullptr);

    // Empty: it can be played.
    void setObstacle(const QString& why);
    void showState();
    void retranslate();

private:
    enum Row { Movement, Storage, Consumption, Ordering, kRows };
    void showActs();
    void showQueue();
    void showLog(const QueueStory::Log& log);
    void showShare(const ShareSide::Figures& share);
    void showNotes(const QueueStory::Log& log);
    void showShareNotes(const ShareSide::Figures& share);
    void showEvidence(const QueueStory::Log& log);
    void showShareEvidence(const QueueStory::Log& log, const ShareSide::Figures& share);

    QueueStory* m_story;
    QString m_obstacle;
    QLabel* m_intro;
    QPushButton* m_setUp;
    QPushButton* m_late;
    QPushButton* m_slow;
    QPushButton* m_crash;
    QPushButton* m_replay;
    QPushButton* m_cleanUp;
    QLabel* m_word;
    CompareCard* m_queue;
    CompareCard* m_log;
    CompareCard* m_share;
    MessageStrip* m_queueStrip;
    MessageStrip* m_logStrip;
    MessageStrip* m_shareStrip;
    std::array<CompareRow*, kRows> m_rows{};
};

} // namespace brokerscope::ui
