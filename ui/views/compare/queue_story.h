// The same messages, given at the same moments to a push queue of this program and, by a real producer, to a real topic. The queue's
// consumers are actors (engine/contrast); the topic's are members of a real consumer group and of a real share group. What is done
// here takes effect in the background; changed() tells.
#pragma once

#include "ui/views/compare/borrowed_topics.h"
#include "ui/views/compare/read_order.h"
#include "ui/views/compare/share_side.h"

#include "engine/contrast/queue_consumers.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace brokerscope::ui {

class QueueStory final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Nothing, Making, Running, Removing };
    // Of the log's group: its members leave, its offsets are set back, they come again.
    enum class Replay { None, Leaving, Setting };

    // One of the newest messages, on both sides.
    struct Message
    {
        enum class Fate { Waiting, InHand, Gone };
        quint64 number = 0;
        Fate fate = Fate::Waiting; // in the queue
        int consumer = 0;          // who has it, or had it last
        int attempts = 0;
        int partition = 0;
        qint64 offset = -1; // -1: the cluster has not answered yet
        bool lost = false;  // the cluster has answered that it does not take it
    };
    static constexpr std::size_t kMessages = 60;
    static constexpr int kPartitions = 3; // of the topic

    // Of the log, as the snapshot has it.
    struct Log
    {
        qint64 accepted = 0; // by the cluster
        qint64 kept = 0;
        qint64 read = 0; // by the group, also what it read again
        qint64 waits = 0; // for the group: its lag
        qint64 lateRead = 0;
        qint64 asked = 0; // Fetch requests of the consumers
        ReadOrder order;
        std::map<int, qint64> bookmarks; // the group's committed offset by partition
        std::map<int, qint64> lateBookmarks;
    };

    // Both outlive this.
    QueueStory(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);

    void setUp();
    void addLateReader();
    void setSlow(bool slow); // one consumer of each side
    void crash();
    void startAgain(); // another in place of the one that crashed
    void replay();
    void cleanUp();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] Replay replaying() const { return m_replay; }
    [[nodiscard]] int replays() const { return m_replays; }
    [[nodiscard]] bool isSlow() const { return m_slow; }
    [[nodiscard]] bool hasCrashed() const { return m_crashed; }
    [[nodiscard]] int lateConsumer() const { return m_late; } // of the queue; 0: nobody came late
    [[nodiscard]] quint64 goneBeforeLate() const { return m_goneBeforeLate; }
    [[nodiscard]] const contrast::QueueConsumers* queue() const { return m_queue.get(); } // null: none is on
    [[nodiscard]] const std::deque<Message>& messages() const { return m_messages; }
    [[nodiscard]] Log log() const;
    [[nodiscard]] const ShareSide& share() const { return m_share; }
    [[nodiscard]] const QString& topic() const { return m_topic; }
    [[nodiscard]] const QString& group() const { return m_group; }
    [[nodiscard]] const QString& lateGroup() const { return m_lateGroup; }
    [[nodiscard]] int failed() const { return m_failed; } // messages that the cluster did not take
    [[nodiscard]] const QString& problem() const { return m_problem; } // of the newest act; a sentence

signals:
    void changed();

private:
    void start();
    void onTick(WallTime now);
    void publish();
    void follow(const std::vector<contrast::QueueStep>& steps);
    void onSent(const QString& topic, int partition, qint64 offset, const QString& error);
    void onRows();
    void goOnReplaying(const cluster::ClusterSnapshot& snapshot);
    void countFetches();
    [[nodiscard]] Message* message(quint64 number);
    [[nodiscard]] std::vector<int> membersOf(quint64 group) const; // that run
    void enter(Phase phase);

    ClusterSource& m_source;
    Workloads& m_workloads;
    BorrowedTopics* m_topics;
    ShareSide m_share;
    Phase m_phase = Phase::Nothing;
    QString m_problem;
    QString m_topic;
    QString m_group;
    QString m_lateGroup;
    QString m_shareGroup;
    quint64 m_groupId = 0;
    quint64 m_lateId = 0;

    std::unique_ptr<contrast::QueueConsumers> m_queue;
    std::deque<Message> m_messages;
    quint64 m_last = 0; // message
    WallTime m_next{};  // when another is sent
    std::map<int, std::deque<quint64>> m_unanswered; // by partition, in the order in which they were sent
    qint64 m_accepted = 0;
    int m_failed = 0;

    bool m_slow = false;
    int m_slowMember = 0; // of the group; 0: none
    int m_slowConsumer = 0;
    bool m_crashed = false;
    int m_late = 0;
    quint64 m_goneBeforeLate = 0;
    Replay m_replay = Replay::None;
    quint64 m_setting = 0; // the question to the administrator
    int m_replays = 0;
    std::uint64_t m_nextFrame = 1;
    WallTime m_framesAt{};
    qint64 m_fetches = 0;
};

} // namespace brokerscope::ui
