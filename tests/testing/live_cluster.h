// A real cluster, with threads, sockets and files, in a directory that is thrown away; and ways to wait for what it comes to.
#pragma once

#include "engine/cluster/cluster.h"
#include "testing/temporary_directory.h"

#include <arpa/inet.h>
#include <future>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace brokerscope::testing {

// Only ends a test that has failed anyway: sanitizers on a busy machine are slow.
constexpr auto kPatience = std::chrono::seconds(90);

// A base port with room for five nodes and their controllers. Tests run side by side, so each process looks for its own.
inline std::uint16_t freePort()
{
    for (std::uint32_t i = 0; i < 400; ++i) {
        const auto port = static_cast<std::uint16_t>(20000 + (static_cast<std::uint32_t>(::getpid()) * 37 + i * 211) % 20000);
        bool free = true;
        for (const int offset : {0, 1, 2, 3, 4, 100, 101, 102, 103, 104}) {
            const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(static_cast<std::uint16_t>(port + offset));
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            free = free && ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
            ::close(fd);
        }
        if (free)
            return port;
    }
    return 0;
}

template <class Condition> [[nodiscard]] bool waitUntil(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

// What `call` passes to the function that it is given, which may be on any thread and after the patience is over.
template <class T, class Call> [[nodiscard]] Result<T> answerOf(Call call)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    call([promise](Result<T> result) { promise->set_value(std::move(result)); });
    if (answer.wait_for(kPatience) != std::future_status::ready)
        return makeError(ErrorKind::Unavailable, {}, "no answer");
    return answer.get();
}

// The sentence of the error, or nothing.
template <class Call> [[nodiscard]] std::string errorOf(Call call)
{
    const auto answer = answerOf<void>(std::move(call));
    return answer ? std::string() : answer.error().message();
}

// A test that opens its cluster when it wants to. Clients of the application's own must be gone before this class is: whoever
// has some ends them and waits for them in TearDown().
class LiveClusterTest : public ::testing::Test
{
protected:
    LiveClusterTest()
    {
        m_config.port = freePort();
        m_config.dataDirectory = m_directory.path() / "data";
    }

    // With 0 nodes: those that the directory has already.
    void open(int nodes = 3)
    {
        m_config.nodes = nodes;
        auto opened = cluster::Cluster::open(m_config);
        ASSERT_TRUE(opened) << opened.error().message();
        m_cluster = std::move(opened.value());
        ASSERT_EQ(errorOf([&](auto done) { m_cluster->whenReady(done); }), "");
    }
    std::string execute(const cluster::Command& command)
    {
        return errorOf([&](auto done) { m_cluster->execute(command, done); });
    }
    template <class Predicate> [[nodiscard]] bool eventually(Predicate holds)
    {
        return waitUntil([&] { return holds(*m_cluster->snapshot()); });
    }

    TemporaryDirectory m_directory;
    cluster::ClusterConfig m_config;
    std::unique_ptr<cluster::Cluster> m_cluster;
};

} // namespace brokerscope::testing
