#include "app/spare_memory.h"

#include <chrono>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace brokerscope::app {
namespace {

constexpr std::chrono::minutes kGiveBackEvery{2};

void giveBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

SpareMemory::SpareMemory()
    : m_thread([this](const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (!m_stopped.wait_for(lock, stop, kGiveBackEvery, [&stop] { return stop.stop_requested(); }))
            giveBack();
    })
{
}

} // namespace brokerscope::app
