#include "engine/cluster/task_thread.h"

#include <future>

namespace brokerscope::cluster {

void TaskThread::start()
{
    m_running = true;
    m_thread = std::thread([this] { loop(); });
}

void TaskThread::stop()
{
    std::map<Key, std::function<void()>> dropped;
    {
        std::lock_guard lock(m_mutex);
        m_running = false;
        dropped.swap(m_tasks);
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void TaskThread::postAfter(std::chrono::steady_clock::duration delay, std::function<void()> task)
{
    const auto when = delay.count() == 0 ? std::chrono::steady_clock::time_point{}
                                         : std::chrono::steady_clock::now() + delay;
    {
        std::lock_guard lock(m_mutex);
        m_tasks.emplace(Key(when, m_next++), std::move(task));
    }
    m_changed.notify_all();
}

void TaskThread::run(const std::function<void()>& task)
{
    {
        std::lock_guard lock(m_mutex);
        if (!m_running) {
            task();
            return;
        }
    }
    std::promise<void> done;
    post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void TaskThread::loop()
{
    std::unique_lock lock(m_mutex);
    while (m_running) {
        if (m_tasks.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto first = m_tasks.begin();
        if (first->first.first > std::chrono::steady_clock::now()) {
            const auto when = first->first.first;
            m_changed.wait_until(lock, when);
            continue;
        }
        auto task = std::move(first->second);
        m_tasks.erase(first);
        lock.unlock();
        task();
        task = nullptr; // what it holds may post again on its way out
        lock.lock();
    }
}

} // namespace brokerscope::cluster
