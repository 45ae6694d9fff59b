// Gives the system back what the allocator keeps in reserve. Each thread's clients, requests and pictures leave holes behind;
// without this a busy window and its cluster seem to need a third more after an hour than they do.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace brokerscope::app {

// While it lives, once every two minutes, on a thread of its own; a few milliseconds of processor time. Does nothing where the
// C library has no such call.
class SpareMemory
{
public:
    SpareMemory();

private:
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread; // the last member: it ends before what it uses
};

} // namespace brokerscope::app
