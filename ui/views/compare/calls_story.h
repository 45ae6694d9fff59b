// The same orders, given at the same moments to services of this program that call each other, and by a real producer to a topic
// that real programs read: payment and shipping write what they have done to a topic each, notification reads the last. The
// services that call are actors (engine/contrast). What is done here takes effect in the background; changed() tells.
#pragma once

#include "ui/bridge/ledger_desk.h"
#include "ui/views/compare/borrowed_topics.h"
#include "ui/views/compare/seconds_strip.h"

#include "engine/contrast/call_chain.h"

#include <array>
#include <deque>
#include <memory>

namespace brokerscope::ui {

class CallsStory final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Nothing, Making, Running, Removing };
    enum Service { Order, Payment, Shipping, Notification, Analytics, kServices };

    // Of the topics, as the snapshot has them.
    struct Events
    {
        struct Reader
        {
            bool runs = false;
            qint64 done = 0;
            qint64 waits = 0; // for it
        };
        qint64 accepted = 0; // orders that the cluster has acknowledged
        qint64 failed = 0;
        qint64 completed = 0; // through notification
        qint64 waiting = 0;
        std::array<Reader, kServices> services; // Order: none, it writes
    };

    // Both outlive this, and `desk`, which may be null: then nothing can be done.
    CallsStory(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QObject* parent = nullptr);
    ~CallsStory() override;

    void setUp();
    void takePaymentDown(bool down);
    void addAnalytics();
    void cleanUp();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isPaymentDown() const { return m_paymentDown; }
    [[nodiscard]] bool wasPaymentDown() const { return m_wasDown; }
    [[nodiscard]] bool hasAnalytics() const { return m_analyticsId != 0; }
    [[nodiscard]] const contrast::CallChain* calls() const { return m_calls.get(); } // null: none is on
    [[nodiscard]] Events events() const;
    // Orders that did not go through on the left while payment was down, and while the service in front was changed.
    [[nodiscard]] std::uint64_t lostToPayment() const { return m_lostToPayment; }
    [[nodiscard]] std::uint64_t lostToChange() const { return m_lostToChange; }
    [[nodiscard]] qint64 acceptedWhileDown() const { return m_acceptedWhileDown; } // on the right
    [[nodiscard]] const std::deque<SecondsStrip::Second>& callSeconds() const { return m_callSeconds; }
    [[nodiscard]] const std::deque<SecondsStrip::Second>& eventSeconds() const { return m_eventSeconds; } // `ill`: the backlog
    [[nodiscard]] const QString& ordersTopic() const { return m_topics[0]; }
    [[nodiscard]] const QString& problem() const { return m_problem; } // of the newest act; a sentence

signals:
    void changed();

private:
    void start();
    void onTick(WallTime now);
    void offer(WallTime now);
    void onSent(const QString& topic, const QString& error);
    void endSecond();
    void startProgram(const StreamProgram& program);
    [[nodiscard]] StreamProgram payment() const;
    [[nodiscard]] StreamProgram shipping() const;
    void enter(Phase phase);

    ClusterSource& m_source;
    Workloads& m_workloads;
    LedgerDesk* m_desk;
    BorrowedTopics* m_borrowed;
    Phase m_phase = Phase::Nothing;
    QString m_problem;
    std::array<QString, 3> m_topics;         // of orders, payments, shipments
    std::array<QString, kServices> m_groups; // by service; of Order none
    quint64 m_notificationId = 0;
    quint64 m_analyticsId = 0;

    std::unique_ptr<contrast::CallChain> m_calls;
    quint64 m_last = 0; // order
    WallTime m_next{};  // when another comes
    WallTime m_secondEnds{};
    bool m_paymentDown = false;
    bool m_wasDown = false;
    qint64 m_accepted = 0;
    qint64 m_failed = 0;
    qint64 m_acceptedWhileDown = 0;
    std::uint64_t m_lostToPayment = 0;
    std::uint64_t m_lostToChange = 0;
    contrast::ChainCounts m_before;       // at the end of the last second
    qint64 m_completedBefore = 0;
    std::deque<SecondsStrip::Second> m_callSeconds;
    std::deque<SecondsStrip::Second> m_eventSeconds;
};

} // namespace brokerscope::ui
