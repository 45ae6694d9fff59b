// What every world promises about connections.
#include "engine/runtime/world_bed.h"

namespace brokerscope::runtime::test {

template <class Bed> class NetworkTest : public WorldTest<Bed>
{
};
TYPED_TEST_SUITE(NetworkTest, Beds, BedNames);

TYPED_TEST(NetworkTest, FramesArriveWholeAndInOrderBothWays)
{
    this->connect(1, 2);
    std::vector<std::string> sent;
    this->bed.on(1, [&] {
        for (int i = 0; i < 200; ++i) {
            sent.push_back(std::string(static_cast<std::size_t>(i * 7), static_cast<char>('a' + i % 26)));
            this->client(1).connection->send(frameOf(sent.back()));
        }
    });
    EXPECT_TRUE(this->hasFrames(2, this->server(2), sent));
    this->send(2, this->server(2), "answer");
    EXPECT_TRUE(this->hasFrames(1, this->client(1), {"answer"}));
}

TYPED_TEST(NetworkTest, BothEndsKnowEachOther)
{
    this->connect(1, 2);
    NodeId seenByServer, seenByClient;
    Endpoint clientsOwn, clientsRemote, serversRemote;
    this->bed.on(2, [&] {
        seenByServer = this->server(2).connection->peerNode();
        serversRemote = this->server(2).connection->remoteEndpoint();
    });
    this->bed.on(1, [&] {
        seenByClient = this->client(1).connection->peerNode();
        clientsOwn = this->client(1).connection->localEndpoint();
        clientsRemote = this->client(1).connection->remoteEndpoint();
    });
    EXPECT_EQ(seenByServer, NodeId(1));
    EXPECT_EQ(seenByClient, NodeId(2));
    EXPECT_EQ(clientsOwn, serversRemote);
    EXPECT_EQ(clientsRemote, this->bed.endpoint(2));
}

TYPED_TEST(NetworkTest, ALargeFrameOfManyPiecesArrivesWhole)
{
    this->connect(1, 2);
    std::string text(3 << 20, '\0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = static_cast<char>(i * 31 >> 3);
    this->bed.on(1, [&] {
        const auto whole = frameOf(text);
        ByteChain pieces{whole[0]};
        std::size_t position = 0;
        for (std::size_t length = 1; position < text.size(); length = length * 3 % 70'001 + 1) {
            const auto taken = std::min(length, text.size() - position);
            pieces.push_back(whole[1].slice(position, taken));
            position += taken;
        }
        this->client(1).connection->send(std::move(pieces));
    });
    EXPECT_TRUE(this->bed.eventually(2, [&] { return this->server(2).frames.size() == 1; }));
    this->bed.on(2, [&] { EXPECT_TRUE(this->server(2).frames.front() == text); });
}

TYPED_TEST(NetworkTest, NobodyListeningMeansRefused)
{
    this->ask(1, 2);
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connectError.has_value(); }));
    this->bed.on(1, [&] {
        EXPECT_EQ(this->bed.state(1).connectError->kind, ErrorKind::Unavailable);
        EXPECT_NE(this->bed.state(1).connectError->message().find("Connection refused"), std::string::npos);
    });
}

TYPED_TEST(NetworkTest, CallbacksNeverComeFromInsideTheCall)
{
    this->listen(2);
    this->ask(1, 2);
    ASSERT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connected.size() == 1; }));
    this->bed.on(1, [&] {
        auto& end = this->client(1);
        end.connection->send(frameOf("x"));
        EXPECT_EQ(end.drained, 0);
        end.connection->close();
        EXPECT_FALSE(end.closed);
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed == CloseReason::Local; }));
}

TYPED_TEST(NetworkTest, AReceiverThatPausesHoldsTheSenderBackAndLosesNothing)
{
    this->connect(1, 2);
    this->bed.on(2, [&] { this->server(2).connection->pauseReading(); });
    const std::string text(1 << 20, 'p');
    std::size_t sent = 0;
    // More than any buffer in between takes.
    this->bed.on(1, [&] {
        for (; sent < 40; ++sent)
            this->client(1).connection->send(frameOf(text));
    });
    // Another connection between the two works meanwhile, and shows that time has passed for the first one, too.
    auto& paused = this->server(2);
    auto& blocked = this->client(1);
    this->connect(1, 2);
    this->send(1, this->client(1), "beside");
    ASSERT_TRUE(this->hasFrames(2, this->server(2), {"beside"}));
    this->bed.on(2, [&] { EXPECT_TRUE(paused.frames.empty()); });
    this->bed.on(1, [&] {
        EXPECT_GT(blocked.connection->unsentBytes(), 0u);
        EXPECT_EQ(blocked.drained, 0);
    });

    this->bed.on(2, [&] { paused.connection->resumeReading(); });
    EXPECT_TRUE(this->bed.eventually(2, [&] { return paused.frames.size() == sent; }));
    EXPECT_TRUE(this->bed.eventually(1, [&] { return blocked.drained == 1; }));
    this->bed.on(1, [&] { EXPECT_EQ(blocked.connection->unsentBytes(), 0u); });
}

TYPED_TEST(NetworkTest, PausingInsideAFrameStopsTheNextOne)
{
    this->connect(1, 2);
    this->bed.on(2, [&] {
        auto& end = this->server(2);
        end.onEachFrame = [&end](const std::string&) { end.connection->pauseReading(); };
    });
    this->bed.on(1, [&] {
        for (const auto* text : {"one", "two", "three"})
            this->client(1).connection->send(frameOf(text));
    });
    ASSERT_TRUE(this->hasFrames(2, this->server(2), {"one"}));
    this->bed.on(2, [&] { this->server(2).connection->resumeReading(); });
    ASSERT_TRUE(this->hasFrames(2, this->server(2), {"one", "two"}));
    this->bed.on(2, [&] { this->server(2).connection->resumeReading(); });
    ASSERT_TRUE(this->hasFrames(2, this->server(2), {"one", "two", "three"}));
}

TYPED_TEST(NetworkTest, CloseSendsWhatIsQueuedFirst)
{
    this->connect(1, 2);
    const std::string text(5 << 20, 'q');
    this->bed.on(1, [&] {
        this->client(1).connection->send(frameOf(text));
        this->client(1).connection->close();
        this->client(1).connection->send(frameOf("too late"));
    });
    EXPECT_TRUE(this->bed.eventually(2, [&] { return this->server(2).closed == CloseReason::ByPeer; }));
    this->bed.on(2, [&] {
        ASSERT_EQ(this->server(2).frames.size(), 1u);
        EXPECT_TRUE(this->server(2).frames.front() == text);
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed == CloseReason::Local; }));
}

TYPED_TEST(NetworkTest, DestroyingAConnectionClosesItWithoutCallback)
{
    this->connect(1, 2);
    this->bed.on(1, [&] { this->client(1).connection.reset(); });
    EXPECT_TRUE(this->bed.eventually(2, [&] { return this->server(2).closed == CloseReason::ByPeer; }));
    this->bed.on(1, [&] { EXPECT_FALSE(this->client(1).closed); });
}

TYPED_TEST(NetworkTest, AHandlerMayDestroyItsConnection)
{
    this->connect(1, 2);
    this->bed.on(2, [&] {
        auto& end = this->server(2);
        end.onEachFrame = [&end](const std::string&) { end.connection.reset(); };
    });
    this->bed.on(1, [&] {
        this->client(1).connection->send(frameOf("one"));
        this->client(1).connection->send(frameOf("two"));
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed.has_value(); }));
    this->bed.on(2, [&] { EXPECT_EQ(this->server(2).frames, std::vector<std::string>{"one"}); });
}

TYPED_TEST(NetworkTest, AnOversizedNegativeOrHttpLengthClosesTheConnection)
{
    for (const std::string_view head : {std::string_view("\x00\x80\x00\x01", 4), std::string_view("\xff\xff\xff\xff", 4),
                                        std::string_view("GET / HTTP/1.1\r\n\r\n")}) {
        this->connect(1, 2);
        this->bed.on(1, [&] {
            this->client(1).connection->send(frameOf("good"));
            this->client(1).connection->send({SharedBytes(Bytes(head.begin(), head.end()))});
        });
        EXPECT_TRUE(this->bed.eventually(2, [&] { return this->server(2).closed == CloseReason::OversizedFrame; }));
        this->bed.on(2, [&] { EXPECT_EQ(this->server(2).frames, std::vector<std::string>{"good"}); });
        EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed.has_value(); }));
    }
}

TYPED_TEST(NetworkTest, AKilledNodeResetsRefusesAndListensAgainAfterRestart)
{
    this->connect(1, 2);
    this->bed.kill(2);
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed == CloseReason::Reset; }));
    this->ask(1, 2);
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connectError.has_value(); }));
    this->bed.start(2);
    this->connect(1, 2);
    this->send(1, this->client(1), "again");
    EXPECT_TRUE(this->hasFrames(2, this->server(2), {"again"}));
}

TYPED_TEST(NetworkTest, AListenerThatIsDestroyedRefusesButItsConnectionsLive)
{
    this->connect(1, 2);
    this->bed.on(2, [&] { this->bed.state(2).listener.reset(); });
    this->ask(1, 2);
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connectError.has_value(); }));
    this->send(1, this->client(1), "still here");
    EXPECT_TRUE(this->hasFrames(2, this->server(2), {"still here"}));
    this->listen(2); // the same port again
    this->connect(1, 2);
}

TYPED_TEST(NetworkTest, APausedNodeStandsStillAndThenCatchesUp)
{
    this->connect(1, 2);
    auto& paused = this->server(2);
    this->bed.pause(2);
    this->send(1, this->client(1), "while paused");
    this->ask(1, 2); // the kernel answers for it, as for a stopped process
    ASSERT_TRUE(this->bed.eventually(1, [&] { return this->bed.state(1).connected.size() == 2; }));
    EXPECT_TRUE(paused.frames.empty()); // its thread does not run
    EXPECT_EQ(this->bed.state(2).accepted.size(), 1u);
    this->bed.resume(2);
    EXPECT_TRUE(this->hasFrames(2, paused, {"while paused"}));
    EXPECT_TRUE(this->bed.eventually(2, [&] { return this->bed.state(2).accepted.size() == 2; }));
}

TYPED_TEST(NetworkTest, APausedNodeCanBeKilled)
{
    this->connect(1, 2);
    this->bed.pause(2);
    this->bed.kill(2);
    EXPECT_TRUE(this->bed.eventually(1, [&] { return this->client(1).closed == CloseReason::Reset; }));
}

} // namespace brokerscope::runtime::test
