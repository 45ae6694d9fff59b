// Faults that only real sockets and files have: resets, jitter, bandwidth, links to clients, disks.
#include "engine/runtime/world_bed.h"

#include "engine/runtime/asio/send_queue.h"
#include "engine/runtime/link_pace.h"

namespace brokerscope::runtime::test {

class LinkFaultsTest : public WorldTest<RealBed>
{
protected:
    LinkEnd stranger = LinkEnd::ofClient("app@127.0.0.1");

    // A connection whose far end says that it is that client: node 3 asks under an address that nobody knows.
    void connectAsClient(int to)
    {
        bed.forget(to);
        connect(3, to);
        bed.on(to, [&] {
            ASSERT_EQ(server(to).connection->peerNode(), kNoNode);
            server(to).connection->identify("app@127.0.0.1");
        });
    }
};

TEST_F(LinkFaultsTest, AResetEndsBothEndsOfThatLinkAlone)
{
    connect(1, 2);
    connect(1, 3);
    bed.faults().reset(NodeId(2), NodeId(1));
    EXPECT_TRUE(bed.eventually(2, [&] { return server(2).closed == CloseReason::Reset; }));
    bed.on(1, [&] { ASSERT_EQ(bed.state(1).connected.size(), 2u); });
    EXPECT_TRUE(bed.eventually(1, [&] { return bed.state(1).connected.front()->closed == CloseReason::Reset; }));
    send(1, client(1), "still there");
    EXPECT_TRUE(hasFrames(3, server(3), {"still there"}));
    connect(1, 2); // a new one is not touched
    send(1, client(1), "again");
    EXPECT_TRUE(hasFrames(2, server(2), {"again"}));
}

TEST_F(LinkFaultsTest, JitterKeepsTheOrder)
{
    connect(1, 2);
    bed.faults().set(NodeId(1), NodeId(2), {false, 1ms, 5ms, 0});
    std::vector<std::string> sent;
    for (int i = 0; i < 40; ++i) {
        sent.push_back(std::to_string(i));
        send(1, client(1), sent.back());
    }
    EXPECT_TRUE(hasFrames(2, server(2), sent));
}

TEST_F(LinkFaultsTest, ALimitedLinkTakesItsTime)
{
    connect(1, 2);
    bed.faults().set(NodeId(1), NodeId(2), {false, {}, {}, 1'000'000});
    const std::string text(300'000, 'x');
    Instant sentAt;
    bed.on(1, [&] { sentAt = bed.world(1).clock().now(); });
    send(1, client(1), text);
    ASSERT_TRUE(hasFrames(2, server(2), {text}));
    bed.on(1, [&] { EXPECT_GE(bed.world(1).clock().now() - sentAt, 200ms); });
}

TEST_F(LinkFaultsTest, AClientsCutHoldsBothDirectionsUntilItHeals)
{
    connectAsClient(2);
    bed.faults().set(stranger, NodeId(2), {true, {}, {}, 0});
    bed.faults().set(NodeId(2), stranger, {true, {}, {}, 0});
    bed.on(2, [&] {}); // the change has reached the node
    send(3, client(3), "request");
    send(2, server(2), "answer");
    connect(1, 2); // another link, on which enough happens
    for (int i = 0; i < 20; ++i)
        send(1, client(1), "beside");
    ASSERT_TRUE(bed.eventually(2, [&] { return server(2).frames.size() == 20; }));
    bed.on(2, [&] { EXPECT_TRUE(bed.state(2).accepted.front()->frames.empty()); });
    bed.on(3, [&] { EXPECT_TRUE(client(3).frames.empty()); });
    bed.faults().healAll();
    EXPECT_TRUE(hasFrames(2, *bed.state(2).accepted.front(), {"request"}));
    EXPECT_TRUE(hasFrames(3, client(3), {"answer"}));
}

TEST_F(LinkFaultsTest, AClientsDelayHoldsWhatComesInAndHealingLetsItGo)
{
    connectAsClient(2);
    bed.faults().set(stranger, NodeId(2), {false, 1h, {}, 0});
    bed.on(2, [&] {});
    send(3, client(3), "late");
    send(2, server(2), "no delay this way");
    EXPECT_TRUE(hasFrames(3, client(3), {"no delay this way"}));
    bed.on(2, [&] { EXPECT_TRUE(server(2).frames.empty()); });
    bed.faults().healAll();
    EXPECT_TRUE(hasFrames(2, server(2), {"late"}));
}

TEST_F(LinkFaultsTest, AClientsConnectionsAreResetByItsKey)
{
    connectAsClient(2);
    bed.faults().reset(NodeId(2), LinkEnd::ofClient("other@127.0.0.1"));
    send(3, client(3), "still there");
    EXPECT_TRUE(hasFrames(2, server(2), {"still there"}));
    bed.faults().reset(stranger, NodeId(2));
    EXPECT_TRUE(bed.eventually(3, [&] { return client(3).closed == CloseReason::Reset; }));
}

TEST_F(LinkFaultsTest, AFullDiskKeepsWhatItHasAndTakesMoreOnceThereIsRoom)
{
    bed.on(1, [&] {
        auto file = std::move(bed.world(1).disk().open("f", OpenMode::CreateNew).value());
        ASSERT_TRUE(file->append({SharedBytes(Bytes{1, 2, 3})}));
        bed.faults().setDisk(NodeId(1), {DiskFault::State::Full, {}});
        const auto refused = file->append({SharedBytes(Bytes{4})});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Unavailable);
        EXPECT_FALSE(file->writeAt(2, Bytes{9, 9}));
        EXPECT_TRUE(file->writeAt(0, Bytes{7})); // what it has may change
        EXPECT_FALSE(bed.world(1).disk().open("g", OpenMode::CreateNew));
        Bytes read(3);
        EXPECT_EQ(file->readAt(0, read).value(), 3u);
        EXPECT_EQ(read, (Bytes{7, 2, 3}));
        EXPECT_TRUE(file->sync());
        bed.faults().setDisk(NodeId(1), {});
        EXPECT_TRUE(file->append({SharedBytes(Bytes{4})}));
        EXPECT_EQ(file->size(), 4u);
    });
}

TEST_F(LinkFaultsTest, AFailingDiskFailsEverythingOnThatNodeAlone)
{
    bed.faults().setDisk(NodeId(1), {DiskFault::State::Failing, {}});
    bed.on(1, [&] {
        const auto opened = bed.world(1).disk().open("f", OpenMode::CreateNew);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::Io);
        EXPECT_FALSE(bed.world(1).disk().list(""));
    });
    bed.on(2, [&] { EXPECT_TRUE(bed.world(2).disk().open("f", OpenMode::CreateNew)); });
    bed.faults().healAll();
    bed.on(1, [&] { EXPECT_TRUE(bed.world(1).disk().open("f", OpenMode::CreateNew)); });
}

TEST_F(LinkFaultsTest, DisksThatAreThrownAwayAskNothingOfTheDevice)
{
    const auto known = bed.faults().disk(NodeId(1));
    EXPECT_TRUE(known->syncs());
    bed.faults().forgoSyncs();
    EXPECT_FALSE(known->syncs());
    EXPECT_FALSE(bed.faults().disk(NodeId(9))->syncs()) << "nor does one that comes later";
    bed.on(1, [&] {
        auto file = std::move(bed.world(1).disk().open("f", OpenMode::CreateNew).value());
        EXPECT_TRUE(file->append({SharedBytes(Bytes{1})}));
        EXPECT_TRUE(file->sync());
        EXPECT_TRUE(bed.world(1).disk().syncDirectory(""));
    });
}

TEST_F(LinkFaultsTest, ASlowDiskTakesThatMuchLongerToWriteAndToSync)
{
    bed.on(1, [&] {
        auto& clock = bed.world(1).clock();
        auto file = std::move(bed.world(1).disk().open("f", OpenMode::CreateNew).value());
        bed.faults().setDisk(NodeId(1), {DiskFault::State::Slow, 20ms});
        const auto begin = clock.now();
        EXPECT_TRUE(file->append({SharedBytes(Bytes{1})}));
        EXPECT_TRUE(file->sync());
        EXPECT_GE(clock.now() - begin, 40ms);
    });
}

TEST(LinkPaceTest, LetsThroughWhatTheBandwidthAllowsAndNoMoreAtOnceThanAPortion)
{
    LinkPace pace;
    Instant now{};
    EXPECT_EQ(pace.allowance(now, 1000), 50u);
    pace.take(50);
    EXPECT_EQ(pace.allowance(now, 1000), 0u);
    now += 10ms;
    EXPECT_EQ(pace.allowance(now, 1000), 10u);
    now += 1h;
    EXPECT_EQ(pace.allowance(now, 1000), 50u);
}

TEST(SendQueueJitterTest, WhatDrewLessJitterDoesNotOvertake)
{
    SendQueue queue;
    const Instant start{};
    queue.push({SharedBytes(Bytes{1})}, start, 10ms, 30ms);
    queue.push({SharedBytes(Bytes{2})}, start, 10ms, 0ms);
    EXPECT_EQ(queue.nextRelease(), start + 40ms);
    queue.release(start + 39ms);
    GatherList list;
    queue.gather(list);
    EXPECT_TRUE(list.regions().empty());
    queue.setDelay(10ms, 0ms); // the jitter has ended
    EXPECT_EQ(queue.nextRelease(), start + 10ms);
    queue.release(start + 10ms);
    queue.gather(list, 1);
    ASSERT_EQ(list.regions().size(), 1u);
    EXPECT_EQ(list.regions().front().size(), 1u);
}

} // namespace brokerscope::runtime::test
