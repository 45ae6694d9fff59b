// Requests that wait (Kafka's purgatory): for a deadline, and for something that wakes them. Nothing polls: whoever changes
// a replica marks the operations that wait for it as ready, and they run when the current handler is done (end of Turn), so
// that a request which changes many partitions wakes a waiter once.
#pragma once

#include "engine/base/time.h"
#include "engine/runtime/clock.h"

#include <map>
#include <memory>
#include <vector>

namespace brokerscope::replication {

class DelayedOperation : public std::enable_shared_from_this<DelayedOperation>
{
public:
    virtual ~DelayedOperation() = default;
    // Something it waits for has happened; it may go on waiting.
    virtual void onReady() = 0;
    // Its time is up; it must finish. It is no longer in the queue.
    virtual void onDeadline() = 0;

private:
    friend class DelayedOperations;
    std::multimap<Instant, std::shared_ptr<DelayedOperation>>::iterator m_place;
    bool m_waits = false;
    bool m_ready = false;
};

class DelayedOperations final
{
public:
    explicit DelayedOperations(runtime::Clock& clock, runtime::Scheduler& scheduler)
        : m_clock(clock), m_scheduler(scheduler)
    {}
    ~DelayedOperations() { dropAll(); }
    DelayedOperations(const DelayedOperations&) = delete;
    DelayedOperations& operator=(const DelayedOperations&) = delete;

    // Keeps the operation until stopWaiting() or its deadline.
    void wait(std::shared_ptr<DelayedOperation> operation, Instant deadline);
    void stopWaiting(DelayedOperation& operation);
    // onReady() will be called at the end of the turn, once.
    void markReady(DelayedOperation& operation);

    [[nodiscard]] std::size_t waiting() const { return m_byDeadline.size(); }
    // Forgets everybody without a word.
    void dropAll();
    // Everybody's time is up now.
    void expireAll();

    // Every entry point of replication holds one; the outermost runs what became ready.
    class Turn final
    {
    public:
        explicit Turn(DelayedOperations& operations) : m_operations(operations) { ++m_operations.m_depth; }
        ~Turn()
        {
            if (m_operations.m_depth == 1)
                m_operations.runReady();
            --m_operations.m_depth;
        }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        DelayedOperations& m_operations;
    };

private:
    void runReady();
    void onTimer();
    void arm();

    runtime::Clock& m_clock;
    runtime::Scheduler& m_scheduler;
    std::multimap<Instant, std::shared_ptr<DelayedOperation>> m_byDeadline;
    std::vector<std::shared_ptr<DelayedOperation>> m_ready;
    runtime::TimerId m_timer = 0;
    Instant m_timerAt = kNever;
    int m_depth = 0;
};

} // namespace brokerscope::replication
