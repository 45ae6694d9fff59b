#include "engine/recording/recording.h"

#include "engine/recording/file_format.h"
#include "engine/recording/recorder.h"
#include "engine/recording/sample_snapshot.h"
#include "testing/temporary_directory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace brokerscope::recording::test {
namespace {

class RecordingTest : public ::testing::Test
{
protected:
    void record(int snapshots)
    {
        auto recorder = Recorder::start(m_path);
        ASSERT_TRUE(recorder) << recorder.error().message();
        for (int i = 0; i < snapshots; ++i) {
            auto snapshot = sampleSnapshot(1'700'000'000'000 + i * 1000);
            snapshot.version = static_cast<std::uint64_t>(i);
            recorder.value()->add(std::make_shared<const cluster::ClusterSnapshot>(std::move(snapshot)));
            cluster::Event event;
            event.sequence = static_cast<std::uint64_t>(i + 1);
            event.type = cluster::EventType::LeaderElected;
            event.topic = "orders";
            event.time = fromEpochMs(1'700'000'000'000 + i * 1000);
            recorder.value()->add(std::vector{event});
            cluster::Traffic traffic;
            traffic.node = NodeId(1);
            traffic.count = 3;
            recorder.value()->add(std::vector{traffic});
        }
        ASSERT_TRUE(recorder.value()->finish());
    }

    std::string bytes() const
    {
        std::ifstream file(m_path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void write(const std::string& content) const { std::ofstream(m_path, std::ios::binary) << content; }

    std::string openError() const
    {
        const auto opened = Recording::open(m_path);
        return opened ? std::string() : opened.error().message();
    }

    brokerscope::testing::TemporaryDirectory m_directory;
    std::filesystem::path m_path = m_directory.path() / "a.session";
};

} // namespace

TEST_F(RecordingTest, WhatWasRecordedIsReadBack)
{
    record(20);
    auto opened = Recording::open(m_path);
    ASSERT_TRUE(opened) << opened.error().message();
    auto& recording = *opened.value();
    EXPECT_EQ(recording.problem(), "");
    std::vector<std::uint64_t> versions;
    std::size_t events = 0;
    std::size_t traffic = 0;
    for (std::size_t i = 0; i < recording.chunks(); ++i) {
        const auto moments = recording.read(i);
        ASSERT_FALSE(moments.empty());
        EXPECT_TRUE(moments.front().snapshot);
        for (const auto& moment : moments) {
            EXPECT_GE(moment.time, recording.begin());
            EXPECT_LE(moment.time, recording.end());
            if (moment.snapshot)
                versions.push_back(moment.snapshot->version);
            events += moment.events.size();
            traffic += moment.traffic.size();
        }
        EXPECT_EQ(recording.chunkAt(moments.front().time), i);
    }
    EXPECT_EQ(versions.size(), 20u);
    EXPECT_TRUE(std::is_sorted(versions.begin(), versions.end()));
    EXPECT_EQ(events, 20u);
    EXPECT_EQ(traffic, 20u);
    const auto all = recording.events();
    ASSERT_EQ(all.size(), 20u);
    EXPECT_EQ(all.back().second.sequence, 20u);
    EXPECT_EQ(all.back().second.topic, "orders");
}

namespace {

cluster::FramePtr frame(std::uint64_t sequence, std::int64_t ms, NodeId peer = kNoNode, std::size_t size = 20)
{
    auto peers = std::make_shared<cluster::FramePeers>();
    peers->connection = 7;
    peers->node = NodeId(1);
    peers->peerNode = peer;
    peers->clientId = "web-shop";
    auto one = std::make_shared<cluster::Frame>();
    one->sequence = sequence;
    one->time = fromEpochMs(1'700'000'000'000 + ms);
    one->instant = Instant(std::chrono::microseconds(ms * 1000 + 1));
    one->peers = peers;
    one->apiKey = 3;
    one->apiVersion = 12;
    one->correlationId = 42;
    one->size = size;
    one->bytes.assign(size, 0xab);
    return one;
}

cluster::FramePtr answer(std::uint64_t sequence, const cluster::FramePtr& request)
{
    auto one = std::make_shared<cluster::Frame>(*request);
    one->sequence = sequence;
    one->response = true;
    one->request = request->sequence;
    one->latency.remote = std::chrono::microseconds(1500);
    return one;
}

std::uint64_t next(const RecordedFrames& kept)
{
    return kept.frames.empty() ? 0 : kept.frames.back()->sequence;
}

} // namespace

TEST(FrameBudgetTest, KeepsSoManyRequestsOfASecondAndTheAnswersToThose)
{
    constexpr auto kClients = static_cast<std::uint64_t>(FrameBudget::kClientRequests);
    FrameBudget budget;
    cluster::FrameBatch asked;
    for (std::uint64_t i = 1; i <= kClients + 50; ++i)
        asked.frames.push_back(frame(i, 10));
    asked.frames.push_back(frame(kClients + 51, 10, NodeId(2)));
    asked.lost = 3;
    const auto first = budget.keep(asked);
    EXPECT_EQ(first.frames.size(), kClients + 1) << "what nodes ask is counted apart";
    EXPECT_EQ(first.left, 50u + 3u);

    cluster::FrameBatch answered;
    answered.frames = {answer(1000, asked.frames[0]), answer(1001, asked.frames[kClients]), answer(1002, asked.frames.back()),
                       frame(1003, 1009), frame(1004, 1010)};
    const auto second = budget.keep(answered);
    ASSERT_EQ(second.frames.size(), 3u);
    EXPECT_EQ(second.frames[0]->request, 1u);
    EXPECT_EQ(second.frames[1]->sequence, 1002u);
    EXPECT_EQ(next(second), 1004u) << "another second";
    EXPECT_EQ(second.left, 2u);
}

TEST_F(RecordingTest, FramesAreReadBackWithTheirBeginnings)
{
    {
        auto recorder = Recorder::start(m_path);
        ASSERT_TRUE(recorder);
        recorder.value()->add(std::make_shared<const cluster::ClusterSnapshot>(sampleSnapshot(1'700'000'000'000)));
        FrameBudget budget;
        const auto large = frame(1, 100, kNoNode, FrameBudget::kBytes + 500);
        recorder.value()->add(budget.keep({{large, answer(2, large)}, 3, 0}));
        recorder.value()->add(budget.keep({{}, 3, 9}));
        ASSERT_TRUE(recorder.value()->finish());
    }
    auto opened = Recording::open(m_path);
    ASSERT_TRUE(opened) << opened.error().message();
    std::vector<cluster::FramePtr> frames;
    std::uint64_t left = 0;
    for (const auto& moment : opened.value()->read(0)) {
        frames.insert(frames.end(), moment.frames.frames.begin(), moment.frames.frames.end());
        left += moment.frames.left;
    }
    EXPECT_EQ(opened.value()->problem(), "");
    ASSERT_EQ(frames.size(), 2u);
    EXPECT_EQ(left, 9u);
    EXPECT_TRUE(frames[0]->truncated());
    EXPECT_EQ(frames[0]->bytes, Bytes(FrameBudget::kBytes, 0xab));
    EXPECT_EQ(frames[0]->size, FrameBudget::kBytes + 500);
    EXPECT_EQ(frames[0]->instant, Instant(std::chrono::microseconds(100'001)));
    EXPECT_EQ(frames[0]->peers->clientId, "web-shop");
    EXPECT_EQ(frames[0]->correlationId, 42);
    EXPECT_TRUE(frames[1]->response);
    EXPECT_EQ(frames[1]->request, 1u);
    EXPECT_EQ(frames[1]->latency.remote, std::chrono::microseconds(1500));
}

TEST_F(RecordingTest, AFileThatIsThereIsNotOverwritten)
{
    write("a letter");
    const auto recorder = Recorder::start(m_path);
    ASSERT_FALSE(recorder);
    EXPECT_EQ(recorder.error().message(), "cannot record to " + m_path.string() + ": the file is there already");
    EXPECT_EQ(bytes(), "a letter");
}

TEST_F(RecordingTest, AFileThatCannotBeMadeIsSaidInWords)
{
    const auto recorder = Recorder::start(m_directory.path() / "nowhere" / "a.session");
    ASSERT_FALSE(recorder);
    EXPECT_NE(recorder.error().message().find("No such file or directory"), std::string::npos);
}

TEST_F(RecordingTest, WhatIsNoRecordingIsSaidInWords)
{
    EXPECT_NE(openError().find("No such file"), std::string::npos);
    write("");
    EXPECT_NE(openError().find("not a recording of Brokerscope"), std::string::npos);
    write(std::string(1000, 'x'));
    EXPECT_NE(openError().find("not a recording of Brokerscope"), std::string::npos);
    auto newer = fileHeader();
    newer[8] = 9;
    write(std::string(newer.begin(), newer.end()));
    EXPECT_NE(openError().find("newer Brokerscope"), std::string::npos);
    const auto empty = fileHeader();
    write(std::string(empty.begin(), empty.end()));
    EXPECT_NE(openError().find("nothing was recorded"), std::string::npos);
    m_path = m_directory.path();
    EXPECT_NE(openError().find("not a file"), std::string::npos);
}

TEST_F(RecordingTest, ACutOffRecordingIsReadAsFarAsItGoes)
{
    record(20);
    const auto whole = bytes();
    write(whole.substr(0, whole.size() - 10)); // in the last of its four parts, each of five seconds
    auto opened = Recording::open(m_path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened.value()->problem(), "the recording was cut off: its last seconds are missing");
    EXPECT_EQ(opened.value()->events().size(), 15u);
    EXPECT_EQ(opened.value()->end() - opened.value()->begin(), std::chrono::seconds(14));

    write(whole + "garbage that is long enough to be the head of a chunk");
    opened = Recording::open(m_path);
    ASSERT_TRUE(opened);
    EXPECT_NE(opened.value()->problem().find("damaged"), std::string::npos);
    EXPECT_EQ(opened.value()->events().size(), 20u);
}

TEST_F(RecordingTest, AnyDamageIsSurvived)
{
    record(3);
    const auto good = bytes();
    for (std::size_t length = 0; length < good.size(); length += 7) {
        write(good.substr(0, length));
        if (auto opened = Recording::open(m_path))
            for (std::size_t i = 0; i < opened.value()->chunks(); ++i)
                (void)opened.value()->read(i);
    }
    for (std::size_t at = 0; at < good.size(); at += 3) {
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x55);
        write(bad);
        if (auto opened = Recording::open(m_path)) {
            for (std::size_t i = 0; i < opened.value()->chunks(); ++i)
                (void)opened.value()->read(i);
            (void)opened.value()->events();
        }
    }
}

} // namespace brokerscope::recording::test
