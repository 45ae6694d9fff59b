// A real cluster in a directory that is thrown away, and ways to wait for what it comes to.
#pragma once

#include "engine/cluster/cluster.h"
#include "engine/scenario/client_actors.h"
#include "engine/workload/closing.h"

#include <arpa/inet.h>
#include <filesystem>
#include <future>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace brokerscope::scenario {

inline std::uint16_t freePort()
{
    for (std::uint32_t i = 0; i < 400; ++i) {
        const auto port = static_cast<std::uint16_t>(20000 + (static_cast<std::uint32_t>(::getpid()) * 43 + i * 211) % 20000);
        bool free = true;
        for (const int offset : {0, 1, 2, 100, 101, 102}) {
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

class LiveClusterTest : public ::testing::Test
{
protected:
    static constexpr auto kPatience = std::chrono::seconds(60);

    void SetUp() override
    {
        auto pattern = (std::filesystem::temp_directory_path() / "brokerscope-test-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_directory = pattern;
        cluster::ClusterConfig config;
        config.nodes = 3;
        config.port = freePort();
        config.dataDirectory = m_directory / "data";
        auto opened = cluster::Cluster::open(config);
        ASSERT_TRUE(opened) << opened.error().message();
        m_cluster = std::move(opened.value());
        ASSERT_EQ(await([&](auto done) { m_cluster->whenReady(done); }), "");
        m_actors = std::make_unique<ClientActors>(ActorPlace{
            [this] { return m_cluster->snapshot(); }, [this](const std::string& id) { m_cluster->registerBuiltInClient(id); }});
    }
    void TearDown() override
    {
        m_actors.reset();
        workload::waitForClosingClients();
        m_cluster.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_directory, ignored);
    }

    static std::string await(const std::function<void(std::function<void(Result<void>)>)>& call)
    {
        auto promise = std::make_shared<std::promise<std::string>>();
        auto answer = promise->get_future();
        call([promise](Result<void> result) { promise->set_value(result ? std::string() : result.error().message()); });
        return answer.wait_for(kPatience) == std::future_status::ready ? answer.get() : "no answer";
    }
    // Empty when it has taken effect.
    std::string act(std::string_view line)
    {
        const auto parsed = parseAct(line, *m_cluster->snapshot(), m_it);
        if (!parsed)
            return parsed.error().message();
        return await([&](auto done) {
            perform(parsed.value(), [this](auto command, auto whenDone) { m_cluster->execute(std::move(command), std::move(whenDone)); },
                    *m_actors, done);
        });
    }
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition) const
    {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return true;
    }

    std::filesystem::path m_directory;
    std::unique_ptr<cluster::Cluster> m_cluster;
    std::unique_ptr<ClientActors> m_actors;
    NodeId m_it = kNoNode;
};

} // namespace brokerscope::scenario
