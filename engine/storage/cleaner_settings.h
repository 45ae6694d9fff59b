#pragma once

#include "engine/base/time.h"

#include <chrono>
#include <cstdint>
#include <limits>

namespace brokerscope::storage {

// The broker's log.cleaner.* configurations.
struct CleanerSettings
{
    bool enabled = true;                     // log.cleaner.enable
    int threads = 1;                         // log.cleaner.threads: how many logs are cleaned at a time
    std::int64_t dedupeBufferBytes = 128 << 20; // log.cleaner.dedupe.buffer.size, of all threads together
    double dedupeBufferLoad = 0.9;           // log.cleaner.io.buffer.load.factor: how full the buffer may get
    std::int64_t ioBufferBytes = 512 << 10;  // log.cleaner.io.buffer.size: upper limit of one piece of work
    double maxBytesPerSecond = std::numeric_limits<double>::max(); // log.cleaner.io.max.bytes.per.second
    Duration backoff = std::chrono::seconds(15); // log.cleaner.backoff.ms: pause when there is nothing to clean
};

} // namespace brokerscope::storage
