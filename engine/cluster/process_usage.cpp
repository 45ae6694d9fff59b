#include "engine/cluster/process_usage.h"

#include <cstdio>
#include <memory>

#include <sys/resource.h>
#include <unistd.h>

namespace brokerscope::cluster {
namespace {

std::chrono::microseconds durationOf(const timeval& value)
{
    return std::chrono::seconds(value.tv_sec) + std::chrono::microseconds(value.tv_usec);
}

// Linux tells it in pages, as the second figure of this file.
std::int64_t residentBytes()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen("/proc/self/statm", "r"), &std::fclose);
    long long total = 0;
    long long resident = 0;
    if (!file || std::fscanf(file.get(), "%lld %lld", &total, &resident) != 2)
        return 0;
    return resident * static_cast<std::int64_t>(sysconf(_SC_PAGESIZE));
}

} // namespace

ProcessUsage processUsage()
{
    ProcessUsage usage;
    rusage own{};
    if (getrusage(RUSAGE_SELF, &own) == 0)
        usage.cpu = durationOf(own.ru_utime) + durationOf(own.ru_stime);
    usage.residentBytes = residentBytes();
    return usage;
}

} // namespace brokerscope::cluster
