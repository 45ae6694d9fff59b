#include "engine/runtime/frame_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace brokerscope::runtime {

namespace {

Bytes streamOf(const std::vector<std::string>& frames)
{
    Bytes stream;
    for (const auto& frame : frames) {
        for (const int shift : {24, 16, 8, 0})
            stream.push_back(static_cast<std::uint8_t>(frame.size() >> shift));
        stream.insert(stream.end(), frame.begin(), frame.end());
    }
    return stream;
}

// Hands `bytes` over as a socket would, as far as they fit at once.
void feed(FrameReader& reader, ByteView bytes, std::vector<std::string>& frames)
{
    while (!bytes.empty()) {
        const auto region = reader.prepare();
        ASSERT_FALSE(region.empty());
        const auto count = std::min(region.size(), bytes.size());
        std::copy_n(bytes.begin(), count, region.begin());
        reader.commit(count);
        bytes = bytes.subspan(count);
        while (auto frame = reader.next())
            frames.emplace_back(asText(frame->view()));
    }
}

} // namespace

TEST(FrameReaderTest, FramesComeOutWholeWhereverTheStreamIsSplit)
{
    const std::vector<std::string> sent{"", "a", std::string(300, 'b'), "", std::string(5000, 'c'), "end"};
    const auto stream = streamOf(sent);
    for (std::size_t split = 0; split <= stream.size(); ++split) {
        FrameReader reader(1 << 20);
        std::vector<std::string> frames;
        feed(reader, ByteView(stream).first(split), frames);
        feed(reader, ByteView(stream).subspan(split), frames);
        ASSERT_EQ(frames, sent) << "split at " << split;
        ASSERT_EQ(reader.pendingBytes(), 0u);
    }
}

TEST(FrameReaderTest, FramesComeOutWholeByteByByte)
{
    const std::vector<std::string> sent{"x", "", std::string(700, 'y')};
    const auto stream = streamOf(sent);
    FrameReader reader(1 << 20);
    std::vector<std::string> frames;
    for (std::size_t i = 0; i < stream.size(); ++i)
        feed(reader, ByteView(stream).subspan(i, 1), frames);
    EXPECT_EQ(frames, sent);
}

TEST(FrameReaderTest, FramesOfAllSizesInOneStreamStayApart)
{
    std::vector<std::string> sent;
    for (std::size_t i = 0; i < 400; ++i)
        sent.emplace_back(i * i * i % 90'000, static_cast<char>(i));
    const auto stream = streamOf(sent);
    for (const std::size_t step : {std::size_t{1000}, std::size_t{65'536}, stream.size()}) {
        FrameReader reader(1 << 20);
        std::vector<std::string> frames;
        for (std::size_t at = 0; at < stream.size(); at += step)
            feed(reader, ByteView(stream).subspan(at, std::min(step, stream.size() - at)), frames);
        ASSERT_TRUE(frames == sent) << "in steps of " << step;
    }
}

TEST(FrameReaderTest, AFrameThatIsKeptDoesNotChange)
{
    FrameReader reader(1 << 20);
    std::vector<SharedBytes> kept;
    for (int i = 0; i < 100; ++i) {
        auto bytes = ByteView();
        const auto stream = streamOf({std::string(500, static_cast<char>(i))});
        for (bytes = stream; !bytes.empty();) {
            const auto region = reader.prepare();
            const auto count = std::min(region.size(), bytes.size());
            std::copy_n(bytes.begin(), count, region.begin());
            reader.commit(count);
            bytes = bytes.subspan(count);
        }
        kept.push_back(*reader.next());
    }
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(asText(kept[static_cast<std::size_t>(i)].view()), std::string(500, static_cast<char>(i)));
}

TEST(FrameReaderTest, SmallFramesOfOneReadAreNotCopied)
{
    FrameReader reader(1 << 20);
    const auto stream = streamOf({"one", "two"});
    const auto region = reader.prepare();
    std::copy(stream.begin(), stream.end(), region.begin());
    reader.commit(stream.size());
    EXPECT_EQ(reader.next()->data(), region.data() + 4);
    EXPECT_EQ(reader.next()->data(), region.data() + 11);
}

TEST(FrameReaderTest, AnAnnouncedLengthAllocatesNothingThatHasNotArrived)
{
    FrameReader reader(100 << 20);
    std::vector<std::string> frames;
    const Bytes length{0x06, 0x00, 0x00, 0x00}; // 96 MiB
    feed(reader, length, frames);
    (void)reader.prepare();
    EXPECT_LE(reader.capacity(), 64u * 1024);
    std::size_t arrived = length.size();
    const Bytes more(64 * 1024, 'x');
    for (int i = 0; i < 64; ++i) {
        feed(reader, more, frames);
        arrived += more.size();
        EXPECT_LE(reader.capacity(), std::max<std::size_t>(256 * 1024, 2 * arrived));
    }
    EXPECT_TRUE(frames.empty());
}

TEST(FrameReaderTest, TrustInLongFramesFadesWithShortOnes)
{
    FrameReader reader(100 << 20);
    std::vector<std::string> frames;
    feed(reader, streamOf({std::string(4 << 20, 'x')}), frames);
    const Bytes length{0x06, 0x00, 0x00, 0x00};
    for (int i = 0; i < 40; ++i)
        feed(reader, streamOf({"short"}), frames);
    feed(reader, length, frames);
    (void)reader.prepare();
    EXPECT_LE(reader.capacity(), 256u * 1024);
}

TEST(FrameReaderTest, TheBufferOfALongFrameIsNoLongerThanTheFrame)
{
    FrameReader reader(100 << 20);
    std::vector<std::string> frames;
    feed(reader, streamOf({std::string(1'000'000, 'x')}), frames);
    ASSERT_EQ(frames.size(), 1u);
    EXPECT_LE(reader.capacity(), 1'000'004u);
}

TEST(FrameReaderTest, AFrameAtTheLimitPassesAndOneAboveIsRefused)
{
    std::vector<std::string> frames;
    FrameReader exact(1000);
    feed(exact, streamOf({std::string(1000, 'x')}), frames);
    EXPECT_EQ(frames.size(), 1u);
    EXPECT_FALSE(exact.isRefused());
    FrameReader above(999);
    feed(above, streamOf({std::string(1000, 'x')}), frames);
    EXPECT_EQ(frames.size(), 1u);
    EXPECT_TRUE(above.isRefused());
}

TEST(FrameReaderTest, ANegativeLengthIsRefused)
{
    FrameReader reader(0x7fffffff);
    std::vector<std::string> frames;
    feed(reader, Bytes{0x80, 0, 0, 0}, frames);
    EXPECT_TRUE(reader.isRefused());
}

TEST(FrameReaderTest, AnHttpRequestIsRefusedWhateverTheLimit)
{
    for (const auto* request : {"GET / HTTP/1.1", "POST /x", "HEAD /", "PUT /x", "DELETE /", "OPTIONS *", "PATCH /"}) {
        FrameReader reader(0x7fffffff);
        std::vector<std::string> frames;
        feed(reader, asBytes(request).first(4), frames);
        EXPECT_TRUE(reader.isRefused()) << request;
    }
}

TEST(FrameReaderTest, FramesBeforeARefusedLengthStillComeOut)
{
    FrameReader reader(1000);
    std::vector<std::string> frames;
    auto stream = streamOf({"good"});
    stream.insert(stream.end(), {0xff, 0xff, 0xff, 0xff, 1, 2, 3});
    feed(reader, stream, frames);
    EXPECT_EQ(frames, std::vector<std::string>{"good"});
    EXPECT_TRUE(reader.isRefused());
}

TEST(FrameReaderTest, BytesMayArriveFasterThanFramesAreTaken)
{
    FrameReader reader(1 << 20);
    std::vector<std::string> sent(3000, "frame");
    auto stream = streamOf(sent);
    for (auto rest = ByteView(stream); !rest.empty();) {
        const auto region = reader.prepare();
        ASSERT_FALSE(region.empty());
        const auto count = std::min(region.size(), rest.size());
        std::copy_n(rest.begin(), count, region.begin());
        reader.commit(count);
        rest = rest.subspan(count);
    }
    std::size_t count = 0;
    while (reader.next())
        ++count;
    EXPECT_EQ(count, sent.size());
}

} // namespace brokerscope::runtime
