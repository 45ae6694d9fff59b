// One helper thread for what may block: waiting for the device. Jobs run in order.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace brokerscope::runtime {

class BackgroundWorker
{
public:
    enum class Pending { Finish, Drop };

    BackgroundWorker();
    ~BackgroundWorker() { stop(Pending::Drop); }
    void run(std::function<void()> job); // from any thread; ignored after stop()
    // Returns when the thread has ended. A job under way is finished in either case.
    void stop(Pending pending);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace brokerscope::runtime
