#include "engine/workload/closing.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace brokerscope::workload {
namespace {

// Never destroyed: a thread may still end while the program's static objects go away.
struct Running
{
    std::mutex mutex;
    std::condition_variable changed;
    int threads = 0;
};

Running& running()
{
    static Running* const instance = new Running;
    return *instance;
}

} // namespace

void runClientThread(std::function<void()> body)
{
    {
        const std::lock_guard lock(running().mutex);
        ++running().threads;
    }
    std::thread([body = std::move(body)]() mutable {
        body();
        body = nullptr; // what it holds goes before we count as gone
        const std::lock_guard lock(running().mutex);
        --running().threads;
        running().changed.notify_all();
    }).detach();
}

bool waitForClosingClients(std::chrono::seconds limit)
{
    std::unique_lock lock(running().mutex);
    return running().changed.wait_for(lock, limit, [] { return running().threads == 0; });
}

} // namespace brokerscope::workload
