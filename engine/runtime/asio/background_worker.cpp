#include "engine/runtime/asio/background_worker.h"

#include <utility>

namespace brokerscope::runtime {

BackgroundWorker::BackgroundWorker() : m_thread([this] { work(); }) {}

void BackgroundWorker::run(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_jobs.push_back(std::move(job));
    m_changed.notify_one();
}

void BackgroundWorker::stop(Pending pending)
{
    std::deque<std::function<void()>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (pending == Pending::Drop)
            dropped.swap(m_jobs);
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundWorker::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace brokerscope::runtime
