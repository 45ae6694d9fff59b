// Against brokers that are not what they should be: sockets of this test.
#include "engine/remote/conversation.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"
#include "engine/protocol/generated/list_groups_request.h"
#include "engine/protocol/generated/list_groups_response.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace brokerscope::remote {
namespace {

using protocol::ApiKey;
using protocol::ErrorCode;

// Accepts one connection after another on a port of its own, and lets the script talk on each.
class FakeBroker
{
public:
    using Script = std::function<void(int socket)>;

    explicit FakeBroker(std::vector<Script> scripts)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_listener, 8), 0);
        socklen_t size = sizeof address;
        EXPECT_EQ(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, scripts = std::move(scripts)] {
            for (const auto& script : scripts) {
                const int socket = ::accept(m_listener, nullptr, nullptr);
                if (socket < 0)
                    return;
                m_talking = socket;
                script(socket);
                const std::lock_guard lock(m_mutex);
                m_talking = -1;
                ::close(socket);
            }
        });
    }
    ~FakeBroker()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        {
            const std::lock_guard lock(m_mutex); // the one who asks keeps the connection open
            if (m_talking >= 0)
                ::shutdown(m_talking, SHUT_RDWR);
        }
        m_thread.join();
        ::close(m_listener);
    }
    [[nodiscard]] runtime::Endpoint address() const { return {"127.0.0.1", m_port}; }

private:
    int m_listener = -1;
    std::mutex m_mutex;
    std::atomic<int> m_talking = -1;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

bool readAll(int socket, std::uint8_t* into, std::size_t size)
{
    while (size > 0) {
        const auto count = ::recv(socket, into, size, 0);
        if (count <= 0)
            return false;
        into += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

// The next request on the socket; none once the other end has gone.
std::optional<protocol::RequestHeader> nextRequest(int socket)
{
    std::array<std::uint8_t, 4> length{};
    if (!readAll(socket, length.data(), length.size()))
        return std::nullopt;
    protocol::Reader lengthReader{ByteView(length)};
    Bytes frame(static_cast<std::size_t>(lengthReader.int32("length")));
    if (!readAll(socket, frame.data(), frame.size()))
        return std::nullopt;
    protocol::Reader in{SharedBytes(std::move(frame))};
    auto header = protocol::readRequestHeader(in);
    EXPECT_TRUE(header);
    return header ? std::optional(header.value()) : std::nullopt;
}

void sendAll(int socket, const Bytes& bytes)
{
    (void)::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

template <class Response> void answer(int socket, const protocol::RequestHeader& to, const Response& response)
{
    sendAll(socket, joined(protocol::encodeResponse(response, to.requestApiVersion, to.correlationId)));
}

protocol::ApiVersionsResponse offering(std::vector<protocol::ApiVersionsResponse::ApiVersion> apis)
{
    protocol::ApiVersionsResponse out;
    out.apiKeys = std::move(apis);
    return out;
}

// A broker that offers ListGroups in these versions, and answers it with one group that tells the version asked for.
void honest(int socket, std::int16_t lowest, std::int16_t highest)
{
    while (const auto header = nextRequest(socket)) {
        if (header->requestApiKey == static_cast<std::int16_t>(ApiKey::ApiVersions)) {
            answer(socket, *header, offering({{static_cast<std::int16_t>(ApiKey::ListGroups), lowest, highest}}));
            continue;
        }
        protocol::ListGroupsResponse groups;
        groups.groups.emplace_back().groupId = "version " + std::to_string(header->requestApiVersion);
        answer(socket, *header, groups);
    }
}

class ConversationTest : public ::testing::Test
{
protected:
    // Asks for the groups: their one name, or the error's sentence.
    std::string askGroups(const runtime::Endpoint& address)
    {
        std::string out = "nothing";
        conversation.ask<protocol::ListGroupsResponse>(address, protocol::ListGroupsRequest{}, [&](auto answered) {
            out = answered ? answered.value().groups.at(0).groupId : answered.error().message();
        });
        EXPECT_TRUE(conversation.run());
        return out;
    }

    Conversation conversation{{.clientId = "test",
                               .patience = std::chrono::seconds(20),
                               .firstRest = std::chrono::milliseconds(0),
                               .longestRest = std::chrono::milliseconds(0)}};
};

std::string reach(const runtime::Endpoint& address, const std::string& why)
{
    return "cannot reach 127.0.0.1:" + std::to_string(address.port) + ": " + why;
}

TEST_F(ConversationTest, AsksInTheHighestVersionThatBothKnow)
{
    FakeBroker broker({[](int socket) { honest(socket, 0, 3); }});
    EXPECT_EQ(askGroups(broker.address()), "version 3");
    EXPECT_EQ(askGroups(broker.address()), "version 3"); // on the same connection
}

TEST_F(ConversationTest, SaysWhenABrokerDoesNotOfferWhatIsAsked)
{
    FakeBroker broker({[](int socket) { honest(socket, 90, 91); }});
    EXPECT_EQ(askGroups(broker.address()), "the broker and this program have no version of ListGroups in common");
    FakeBroker another({[](int socket) {
        if (const auto header = nextRequest(socket))
            answer(socket, *header, offering({}));
        (void)nextRequest(socket);
    }});
    EXPECT_EQ(askGroups(another.address()), "the broker does not offer ListGroups");
}

TEST_F(ConversationTest, GetsAlongWithABrokerTooOldToKnowWhoWeAre)
{
    FakeBroker broker({[](int socket) {
        auto header = nextRequest(socket);
        ASSERT_TRUE(header);
        EXPECT_EQ(header->requestApiVersion, 3);
        protocol::ApiVersionsResponse refusal;
        refusal.errorCode = protocol::toWire(ErrorCode::UnsupportedVersion);
        sendAll(socket, joined(protocol::encodeResponse(refusal, 0, header->correlationId)));
        header = nextRequest(socket);
        ASSERT_TRUE(header);
        EXPECT_EQ(header->requestApiVersion, 0);
        answer(socket, *header, offering({{static_cast<std::int16_t>(ApiKey::ListGroups), 0, 1}}));
        header = nextRequest(socket);
        ASSERT_TRUE(header);
        protocol::ListGroupsResponse groups;
        groups.groups.emplace_back().groupId = "old";
        answer(socket, *header, groups);
        (void)nextRequest(socket);
    }});
    EXPECT_EQ(askGroups(broker.address()), "old");
}

TEST_F(ConversationTest, WhatIsNoKafkaBrokerIsNamedAsSuch)
{
    const auto talk = [](const std::string& text) {
        return [text](int socket) {
            (void)nextRequest(socket);
            sendAll(socket, Bytes(text.begin(), text.end()));
            (void)nextRequest(socket);
        };
    };
    using namespace std::string_literals;
    for (const auto& said : {"HTTP/1.1 400 Bad Request\r\n\r\n"s, "\x7f\xff\xff\xff"s, "\xff\xff\xff\xff"s, "\0\0\0\2ab"s,
                             "\0\0\0\x0a\0\0\0\1\0\0\x7f\xff\xff\xff"s}) {
        FakeBroker web({talk(said)});
        EXPECT_EQ(askGroups(web.address()), reach(web.address(), "what answers there is no Kafka broker"));
    }
}

TEST_F(ConversationTest, ABrokerThatHangsUpOrIsNotThereIsSaidToBeSo)
{
    FakeBroker rude({[](int socket) {
        answer(socket, *nextRequest(socket), offering({{static_cast<std::int16_t>(ApiKey::ListGroups), 0, 2}}));
        answer(socket, *nextRequest(socket), protocol::ListGroupsResponse{.groups = {{.groupId = "once"}}});
        (void)nextRequest(socket);
    }});
    EXPECT_EQ(askGroups(rude.address()), "once");
    EXPECT_EQ(askGroups(rude.address()), reach(rude.address(), "the broker closed the connection"));
    std::optional<FakeBroker> gone(std::in_place, std::vector<FakeBroker::Script>{});
    const auto address = gone->address();
    gone.reset();
    EXPECT_EQ(askGroups(address), reach(address, "Connection refused"));
    EXPECT_EQ(askGroups({"no-such-host.invalid", 9092}).find("cannot reach no-such-host.invalid:9092: the name"), 0u);
}

TEST_F(ConversationTest, AListenerThatWantsTlsOrSaslIsSaidToWantIt)
{
    const auto saidOf = [this](FakeBroker::Script script) {
        FakeBroker broker({std::move(script)});
        return askGroups(broker.address());
    };
    EXPECT_THAT(saidOf([](int socket) { (void)nextRequest(socket); }), ::testing::HasSubstr("a listener with TLS"));
    EXPECT_THAT(saidOf([](int socket) {
                    (void)nextRequest(socket);
                    sendAll(socket, {0x15, 3, 3, 0, 2, 2, 80});
                }),
                ::testing::HasSubstr("a listener with TLS"));
    EXPECT_THAT(saidOf([](int socket) {
                    answer(socket, *nextRequest(socket), offering({{static_cast<std::int16_t>(ApiKey::ListGroups), 0, 2}}));
                    (void)nextRequest(socket);
                }),
                ::testing::HasSubstr("a listener with SASL"));
}

TEST_F(ConversationTest, AnIdleConnectionThatWasClosedIsOpenedAgainWithoutAFailure)
{
    FakeBroker broker({[](int socket) {
                           auto header = nextRequest(socket);
                           answer(socket, *header, offering({{static_cast<std::int16_t>(ApiKey::ListGroups), 0, 2}}));
                           header = nextRequest(socket);
                           protocol::ListGroupsResponse groups;
                           groups.groups.emplace_back().groupId = "first";
                           answer(socket, *header, groups);
                           ::shutdown(socket, SHUT_RDWR);
                       },
                       [](int socket) { honest(socket, 0, 2); }});
    EXPECT_EQ(askGroups(broker.address()), "first");
    // Until the end of the first connection has arrived here, the question may still go out on it.
    std::string second;
    while ((second = askGroups(broker.address())) != "version 2")
        EXPECT_EQ(second, reach(broker.address(), "the broker closed the connection"));
}

TEST_F(ConversationTest, ABrokerThatDoesNotAnswerIsGivenUp)
{
    Conversation impatient({.clientId = "test", .patience = std::chrono::milliseconds(30)});
    FakeBroker silent({[](int socket) {
        while (nextRequest(socket)) {
        }
    }});
    std::string problem;
    impatient.ask<protocol::ListGroupsResponse>(silent.address(), protocol::ListGroupsRequest{},
                                                [&](auto answered) { problem = answered.error().message(); });
    EXPECT_TRUE(impatient.run());
    EXPECT_EQ(problem, reach(silent.address(), "no answer in time"));
}

TEST_F(ConversationTest, StopEndsTheWaiting)
{
    FakeBroker silent({[](int socket) {
        while (nextRequest(socket)) {
        }
    }});
    Conversation other({.clientId = "test", .patience = std::chrono::hours(1)});
    other.ask<protocol::ListGroupsResponse>(silent.address(), protocol::ListGroupsRequest{}, [](auto) { ADD_FAILURE(); });
    std::thread stopper([&] { other.stop(); });
    EXPECT_FALSE(other.run());
    stopper.join();
    EXPECT_FALSE(other.rest(std::chrono::hours(1)));
}

} // namespace
} // namespace brokerscope::remote
