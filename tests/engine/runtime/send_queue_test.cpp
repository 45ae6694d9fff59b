#include "engine/runtime/asio/send_queue.h"

#include <gtest/gtest.h>

#include <string>

namespace brokerscope::runtime {

namespace {

using namespace std::chrono_literals;

SharedBytes piece(std::size_t size, char fill)
{
    return SharedBytes(Bytes(size, static_cast<std::uint8_t>(fill)));
}

std::string takeAll(SendQueue& queue, std::size_t atMost)
{
    std::string sent;
    while (true) {
        GatherList list;
        queue.gather(list);
        std::string batch;
        for (const auto region : list.regions())
            batch += asText(region);
        if (batch.empty())
            return sent;
        batch.resize(std::min(batch.size(), atMost)); // a short write
        sent += batch;
        queue.pop(batch.size());
    }
}

constexpr Instant kStart{};

} // namespace

TEST(SendQueueTest, EveryByteLeavesOnceAndInOrderWhateverTheSocketTakes)
{
    std::string expected;
    for (const std::size_t atMost : {std::size_t{1}, std::size_t{7}, std::size_t{1000}, std::size_t{1 << 20}}) {
        SendQueue queue;
        expected.clear();
        for (std::size_t i = 0; i < 300; ++i) {
            const auto size = i * 37 % 900;
            queue.push({piece(size, static_cast<char>('a' + i % 26)), piece(3, '.')}, kStart, 0ns);
            expected += std::string(size, static_cast<char>('a' + i % 26)) + "...";
        }
        EXPECT_EQ(queue.size(), expected.size());
        EXPECT_TRUE(takeAll(queue, atMost) == expected) << atMost;
        EXPECT_EQ(queue.size(), 0u);
    }
}

TEST(SendQueueTest, SmallPiecesShareARegionAndLargeOnesAreNotCopied)
{
    SendQueue queue;
    const auto large = piece(5000, 'L');
    queue.push({piece(4, 'a'), piece(10, 'b'), large, piece(4, 'c'), piece(4, 'd')}, kStart, 0ns);
    GatherList list;
    queue.gather(list);
    ASSERT_EQ(list.regions().size(), 3u);
    EXPECT_EQ(list.regions()[0].size(), 14u);
    EXPECT_EQ(list.regions()[1].data(), large.data());
    EXPECT_EQ(list.regions()[2].size(), 8u);
}

TEST(SendQueueTest, DelayedBytesWaitAndNothingOvertakesThem)
{
    SendQueue queue;
    queue.push({piece(1, 'a')}, kStart, 0ns);
    queue.push({piece(1, 'b')}, kStart, 100ms);
    queue.push({piece(1, 'c')}, kStart + 10ms, 100ms);
    EXPECT_EQ(takeAll(queue, 100), "a");
    EXPECT_EQ(queue.nextRelease(), kStart + 100ms);
    queue.release(kStart + 100ms);
    EXPECT_EQ(takeAll(queue, 100), "b");
    queue.push({piece(1, 'd')}, kStart + 105ms, 100ms);
    queue.release(kStart + 109ms);
    EXPECT_EQ(takeAll(queue, 100), "");
    queue.setDelay(0ns); // healed: everything may go
    queue.release(kStart + 109ms);
    EXPECT_EQ(takeAll(queue, 100), "cd");
    EXPECT_EQ(queue.nextRelease(), kNever);
}

} // namespace brokerscope::runtime
