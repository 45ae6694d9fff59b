// One thread that runs tasks in order, some of them later: the cluster's own, on which nodes are started, ended and
// asked. Any thread may post.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace brokerscope::cluster {

class TaskThread
{
public:
    TaskThread() = default;
    ~TaskThread() { stop(); }
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;

    void start();
    // Drops what has not run and waits for what runs.
    void stop();
    void post(std::function<void()> task) { postAfter({}, std::move(task)); }
    void postAfter(std::chrono::steady_clock::duration delay, std::function<void()> task);
    // Runs `task` on the thread and waits for it; at once, on the caller's, if the thread does not run.
    void run(const std::function<void()>& task);

private:
    using Key = std::pair<std::chrono::steady_clock::time_point, std::uint64_t>;
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<Key, std::function<void()>> m_tasks;
    std::uint64_t m_next = 0;
    bool m_running = false;
    std::thread m_thread;
};

} // namespace brokerscope::cluster
