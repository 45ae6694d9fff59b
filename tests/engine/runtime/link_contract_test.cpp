// What every world promises about cut and delayed links.
#include "engine/runtime/world_bed.h"

namespace brokerscope::runtime::test {

template <class Bed> class LinkTest : public WorldTest<Bed>
{
protected:
    void cut(int from, int to) { this->bed.faults().set(NodeId(from), NodeId(to), {true, {}}); }
    void heal(int from, int to) { this->bed.faults().set(NodeId(from), NodeId(to), {}); }
    // Something that was sent after the fault was set arrives over another link: were the cut link open, what was sent
    // before would have had its chance. Twice around, as faults reach the nodes by a message, too.
    void passTime(int through, int target)
    {
        for (int i = 0; i < 20; ++i) {
            this->connect(through, target);
            this->send(through, this->client(through), "round");
            ASSERT_TRUE(this->hasFrames(target, this->server(target), {"round"}));
        }
    }
};
TYPED_TEST_SUITE(LinkTest, Beds, BedNames);

TYPED_TEST(LinkTest, ACutLinkHoldsWhatIsSentUntilItHeals)
{
    this->connect(1, 2);
    auto& client = this->client(1);
    auto& server = this->server(2);
    this->cut(1, 2);
    this->passTime(1, 3);
    this->send(1, client, "held");
    this->passTime(1, 3);
    this->bed.on(2, [&] {
        EXPECT_TRUE(server.frames.empty());
        EXPECT_FALSE(server.closed);
    });
    this->bed.on(1, [&] { EXPECT_EQ(client.connection->unsentBytes(), 8u); });
    this->heal(1, 2);
    EXPECT_TRUE(this->hasFrames(2, server, {"held"}));
}

TYPED_TEST(LinkTest, WhatIsOnItsWayWhenALinkIsCutDoesNotArriveEither)
{
    this->connect(1, 2);
    auto& server = this->server(2);
    this->bed.on(2, [&] { server.connection->pauseReading(); });
    this->send(1, this->client(1), "on its way");
    auto& client = this->client(1);
    ASSERT_TRUE(this->bed.eventually(1, [&] { return client.connection->unsentBytes() == 0; }));
    this->cut(1, 2);
    this->bed.on(2, [&] { server.connection->resumeReading(); });
    this->passTime(2, 3);
    this->bed.on(2, [&] { EXPECT_TRUE(server.frames.empty()); });
    this->heal(1, 2);
    EXPECT_TRUE(this->hasFrames(2, server, {"on its way"}));
}

TYPED_TEST(LinkTest, ACutIsOneWay)
{
    this->connect(1, 2);
    this->cut(1, 2);
    this->passTime(1, 3);
    this->send(1, *this->bed.state(1).connected.front(), "held");
    this->send(2, this->server(2), "through");
    EXPECT_TRUE(this->hasFrames(1, *this->bed.state(1).connected.front(), {"through"}));
    this->bed.on(2, [&] { EXPECT_TRUE(this->server(2).frames.empty()); });
    this->heal(1, 2);
    EXPECT_TRUE(this->hasFrames(2, this->server(2), {"held"}));
}

TYPED_TEST(LinkTest, AConnectionAskedForAcrossACutLinkWaits)
{
    this->listen(2);
    for (const auto& [from, to] : {std::pair(1, 2), std::pair(2, 1)}) {
        this->cut(from, to);
        this->bed.on(1, [&] { this->bed.state(1).connected.clear(); });
        this->ask(1, 2);
        std::size_t before = 0;
        this->bed.on(2, [&] { before = this->bed.state(2).accepted.size(); });
        this->passTime(2, 3);
        this->bed.on(1, [&] {
            EXPECT_TRUE(this->bed.state(1).connected.empty());
            EXPECT_FALSE(this->bed.state(1).connectError);
        });
        this->heal(from, to);
        EXPECT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connected.size() == 1; }));
        EXPECT_TRUE(this->bed.eventually(2, [&] { return this->bed.state(2).accepted.size() == before + 1; }));
    }
}

TYPED_TEST(LinkTest, AClosedConnectionIsNotNoticedAcrossACut)
{
    this->connect(1, 2);
    auto& server = this->server(2);
    auto& client = this->client(1);
    this->cut(1, 2);
    this->passTime(1, 3);
    this->bed.on(1, [&] { client.connection.reset(); });
    this->passTime(1, 3);
    this->bed.on(2, [&] { EXPECT_FALSE(server.closed); });
    this->heal(1, 2);
    EXPECT_TRUE(this->bed.eventually(2, [&] { return server.closed.has_value(); }));
}

TYPED_TEST(LinkTest, ADelayedLinkDeliversThatMuchLaterAndInOrder)
{
    this->connect(1, 2);
    this->bed.faults().set(NodeId(1), NodeId(2), {false, 80ms});
    this->passTime(1, 3);
    auto& client = *this->bed.state(1).connected.front();
    Instant sentAt;
    this->bed.on(1, [&] {
        sentAt = this->bed.world(1).clock().now();
        client.connection->send(frameOf("one"));
        client.connection->send(frameOf("two"));
    });
    ASSERT_TRUE(this->hasFrames(2, this->server(2), {"one", "two"}));
    this->bed.on(2, [&] { EXPECT_GE(this->bed.world(2).clock().now() - sentAt, 80ms); });
}

TYPED_TEST(LinkTest, AConnectionOpensLaterOverADelayedLink)
{
    this->listen(2);
    this->bed.faults().set(NodeId(1), NodeId(2), {false, 20ms});
    this->bed.faults().set(NodeId(2), NodeId(1), {false, 30ms});
    Instant askedAt;
    this->bed.on(1, [&] { askedAt = this->bed.world(1).clock().now(); });
    this->ask(1, 2);
    ASSERT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connected.size() == 1; }));
    this->bed.on(1, [&] { EXPECT_GE(this->bed.world(1).clock().now() - askedAt, 50ms); });
}

TYPED_TEST(LinkTest, HealingADelayedLinkReleasesWhatWaits)
{
    this->connect(1, 2);
    this->bed.faults().set(NodeId(1), NodeId(2), {false, 1h});
    this->passTime(1, 3);
    auto& client = *this->bed.state(1).connected.front();
    this->send(1, client, "one");
    this->passTime(1, 3);
    this->bed.on(2, [&] { EXPECT_TRUE(this->server(2).frames.empty()); });
    this->bed.faults().healAll();
    this->send(1, client, "two");
    EXPECT_TRUE(this->hasFrames(2, this->server(2), {"one", "two"}));
}

TYPED_TEST(LinkTest, ClosingWaitsForADelayedFrame)
{
    this->connect(1, 2);
    this->bed.faults().set(NodeId(1), NodeId(2), {false, 30ms});
    this->passTime(1, 3);
    auto& client = *this->bed.state(1).connected.front();
    this->bed.on(1, [&] {
        client.connection->send(frameOf("last"));
        client.connection->close();
    });
    EXPECT_TRUE(this->bed.eventually(2, [&] { return this->server(2).closed == CloseReason::ByPeer; }));
    this->bed.on(2, [&] { EXPECT_EQ(this->server(2).frames, std::vector<std::string>{"last"}); });
}

} // namespace brokerscope::runtime::test
