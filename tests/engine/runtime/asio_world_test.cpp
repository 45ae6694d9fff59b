// What only the real world has: ports of the machine, files with permissions, threads.
#include "engine/runtime/world_bed.h"

#include <atomic>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brokerscope::runtime::test {

namespace {

// A socket of somebody else, with SO_REUSEADDR as most servers have it.
class Stranger
{
public:
    Stranger() : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int on = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    }
    ~Stranger() { ::close(m_descriptor); }
    Stranger(const Stranger&) = delete;
    Stranger& operator=(const Stranger&) = delete;

    bool listen(std::uint16_t port)
    {
        const auto address = loopback(port);
        return ::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
               ::listen(m_descriptor, 1) == 0;
    }
    // 0 or errno.
    int connect(std::uint16_t port)
    {
        const auto address = loopback(port);
        return ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? 0 : errno;
    }
    bool send(std::string_view bytes)
    {
        return ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }
    std::string readToEnd()
    {
        std::string all;
        char buffer[4096];
        for (ssize_t count = 0; (count = ::recv(m_descriptor, buffer, sizeof buffer, 0)) > 0;)
            all.append(buffer, static_cast<std::size_t>(count));
        return all;
    }

private:
    static sockaddr_in loopback(std::uint16_t port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    int m_descriptor;
};

} // namespace

TEST(PortReservationTest, APortInUseIsSaidInWords)
{
    const auto first = PortReservation::reserve({"127.0.0.1", 0}).value();
    const auto second = PortReservation::reserve(first->endpoint());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Exists);
    EXPECT_EQ(second.error().message(),
              "port " + std::to_string(first->endpoint().port) + " is already in use on 127.0.0.1");
}

TEST(PortReservationTest, AnAddressThatIsNotOursIsSaidInWords)
{
    EXPECT_EQ(PortReservation::reserve({"203.0.113.7", 9092}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(PortReservation::reserve({"localhost", 9092}).error().kind, ErrorKind::Invalid);
}

TEST(PortReservationTest, AReservedPortRefusesClientsAndNobodyElseCanTakeIt)
{
    const auto reservation = PortReservation::reserve({"127.0.0.1", 0}).value();
    const auto port = reservation->endpoint().port;
    for (int life = 0; life < 3; ++life) {
        EXPECT_EQ(Stranger().connect(port), ECONNREFUSED);
        EXPECT_FALSE(Stranger().listen(port));
        const int listening = reservation->startListening().value();
        Stranger client;
        EXPECT_EQ(client.connect(port), 0);
        EXPECT_FALSE(Stranger().listen(port));
        // A connection of this life is still open in the next one.
        const int accepted = ::accept(listening, nullptr, nullptr);
        EXPECT_GE(accepted, 0);
        reservation->stopListening();
        ::close(listening);
        EXPECT_EQ(Stranger().connect(port), ECONNREFUSED);
        EXPECT_FALSE(Stranger().listen(port));
        ::close(accepted);
    }
}

TEST(PortReservationTest, AReleasedPortIsFree)
{
    auto reservation = PortReservation::reserve({"127.0.0.1", 0}).value();
    const auto at = reservation->endpoint();
    reservation.reset();
    EXPECT_TRUE(PortReservation::reserve(at));
}

class AsioWorldTest : public WorldTest<RealBed>
{
};

TEST_F(AsioWorldTest, AClientFromOutsideIsNoNode)
{
    listen(1);
    Stranger client;
    ASSERT_EQ(client.connect(bed.endpoint(1).port), 0);
    ASSERT_TRUE(bed.eventually(1, [&] { return bed.state(1).accepted.size() == 1; }));
    bed.on(1, [&] { EXPECT_EQ(server(1).connection->peerNode(), kNoNode); });
}

TEST_F(AsioWorldTest, TheLastAnswerReachesAClientThatIsClosedWhileItStillSends)
{
    listen(1);
    Stranger client;
    ASSERT_EQ(client.connect(bed.endpoint(1).port), 0);
    ASSERT_TRUE(bed.eventually(1, [&] { return bed.state(1).accepted.size() == 1; }));
    bed.on(1, [&] {
        auto& end = server(1);
        end.onEachFrame = [&end](const std::string&) {
            end.connection->send(frameOf("sorry"));
            end.connection->close();
        };
    });
    ASSERT_TRUE(client.send(std::string_view("\0\0\0\1a\0\0\0\1b\0\0\0\1c", 15)));
    EXPECT_EQ(client.readToEnd(), std::string_view("\0\0\0\5sorry", 9));
}

TEST_F(AsioWorldTest, ADeadNodesPortRefusesAtOnce)
{
    listen(1);
    const auto port = bed.endpoint(1).port;
    Stranger client;
    ASSERT_EQ(client.connect(port), 0);
    bed.kill(1);
    EXPECT_EQ(Stranger().connect(port), ECONNREFUSED);
    EXPECT_FALSE(Stranger().listen(port));
    EXPECT_EQ(client.readToEnd(), "");
}

TEST_F(AsioWorldTest, ShutdownSendsWhatIsQueuedAndEndsTheThread)
{
    connect(1, 2);
    const std::string text(2 << 20, 's');
    send(1, client(1), text);
    bed.end(1, &AsioWorld::shutdown);
    EXPECT_TRUE(bed.eventually(2, [&] { return server(2).closed == CloseReason::ByPeer; }));
    bed.on(2, [&] {
        ASSERT_EQ(server(2).frames.size(), 1u);
        EXPECT_TRUE(server(2).frames.front() == text);
    });
}

TEST_F(AsioWorldTest, ShutdownDoesNotWaitForeverForAPeerThatDoesNotRead)
{
    connect(1, 2);
    bed.on(2, [&] { server(2).connection->pauseReading(); });
    for (int i = 0; i < 20; ++i)
        send(1, client(1), std::string(1 << 20, 's'));
    bed.end(1, &AsioWorld::shutdown);
    SUCCEED();
}

TEST_F(AsioWorldTest, APausedNodeShutsDown)
{
    connect(1, 2);
    bed.pause(1);
    bed.end(1, &AsioWorld::shutdown);
    EXPECT_TRUE(bed.eventually(2, [&] { return server(2).closed.has_value(); }));
}

TEST_F(AsioWorldTest, PowerLossCutsFilesBackToWhatWasSynced)
{
    bed.on(1, [&] {
        auto& disk = bed.world(1).disk();
        ASSERT_TRUE(disk.createDirectories("d"));
        auto file = std::move(disk.open("d/log", OpenMode::CreateNew).value());
        ASSERT_TRUE(file->writeAt(0, asBytes("synced")));
        ASSERT_TRUE(file->sync());
        ASSERT_TRUE(file->writeAt(6, asBytes(" lost")));
        ASSERT_TRUE(disk.rename("d", "e")); // the bookkeeping follows
        bed.state(1).files.push_back(std::move(file));
        auto closed = std::move(disk.open("e/closed", OpenMode::CreateNew).value());
        ASSERT_TRUE(closed->writeAt(0, asBytes("never synced")));
    });
    bed.powerLoss(1);
    bed.start(1);
    bed.on(1, [&] {
        auto& disk = bed.world(1).disk();
        EXPECT_EQ(asText(readWholeFile(disk, "e/log").value()), "synced");
        EXPECT_EQ(asText(readWholeFile(disk, "e/closed").value()), "");
    });
}

TEST_F(AsioWorldTest, FilesAndDirectoriesAreTheOwnersAlone)
{
    brokerscope::testing::TemporaryDirectory directory;
    AsioWorldOptions options;
    options.dataDirectory = directory.path() / "new" / "node-1";
    const auto world = AsioWorld::create(options).value();
    std::promise<void> done;
    world->post([&] {
        EXPECT_TRUE(world->disk().createDirectories("d"));
        EXPECT_TRUE(world->disk().open("d/f", OpenMode::CreateNew));
        done.set_value();
    });
    done.get_future().wait();
    struct stat status{};
    ASSERT_EQ(::stat((options.dataDirectory / "d/f").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    ASSERT_EQ(::stat((options.dataDirectory / "d").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
    ASSERT_EQ(::stat(options.dataDirectory.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
}

TEST_F(AsioWorldTest, ADataDirectoryThatCannotBeIsAnError)
{
    AsioWorldOptions options;
    options.dataDirectory = "/proc/nothing/here";
    EXPECT_FALSE(AsioWorld::create(options));
}

TEST_F(AsioWorldTest, TheDiskOfADeadNodeRefusesEverything)
{
    std::unique_ptr<File> file;
    bed.on(1, [&] { file = std::move(bed.world(1).disk().open("f", OpenMode::CreateNew).value()); });
    auto& world = static_cast<AsioWorld&>(bed.world(1));
    world.kill();
    EXPECT_EQ(file->writeAt(0, asBytes("x")).error().kind, ErrorKind::Closed);
    EXPECT_EQ(file->sync().error().kind, ErrorKind::Closed);
    EXPECT_EQ(world.disk().open("g", OpenMode::CreateNew).error().kind, ErrorKind::Closed);
    file.reset();
}

TEST_F(AsioWorldTest, PauseReturnsWhenTheThreadStandsStill)
{
    std::atomic<int> handlers = 0;
    std::function<void()> busy = [&] {
        ++handlers;
        bed.world(1).scheduler().post(busy);
    };
    bed.on(1, busy);
    auto& world = static_cast<AsioWorld&>(bed.world(1));
    for (int i = 0; i < 100; ++i) {
        world.pause();
        EXPECT_TRUE(world.isPaused());
        const int before = handlers;
        std::this_thread::yield();
        EXPECT_EQ(handlers, before);
        world.resume();
    }
    world.kill();
}

TEST_F(AsioWorldTest, FaultsMayChangeWhileNodesDie)
{
    connect(1, 2);
    std::thread changer([&] {
        for (int i = 0; i < 500; ++i)
            bed.faults().set(NodeId(1), NodeId(2), {i % 2 == 0, {}});
    });
    for (int i = 0; i < 10; ++i) {
        bed.kill(2);
        bed.start(2);
    }
    changer.join();
}

} // namespace brokerscope::runtime::test
