#include "engine/runtime/message_label.h"

#include <gtest/gtest.h>

namespace brokerscope::runtime {
namespace {

Bytes request(std::int16_t api, std::int32_t correlation, std::string_view client)
{
    Bytes out{static_cast<std::uint8_t>(api >> 8), static_cast<std::uint8_t>(api), 0, 9};
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(correlation >> shift));
    out.push_back(0);
    out.push_back(static_cast<std::uint8_t>(client.size()));
    out.insert(out.end(), client.begin(), client.end());
    return out;
}

// As it is sent: the length in front, in a piece of its own.
ByteChain sent(const Bytes& bytes)
{
    return {SharedBytes(Bytes{0, 0, 0, static_cast<std::uint8_t>(bytes.size())}), SharedBytes(Bytes(bytes))};
}

Bytes answerTo(std::int32_t correlation)
{
    return {static_cast<std::uint8_t>(correlation >> 24), static_cast<std::uint8_t>(correlation >> 16),
            static_cast<std::uint8_t>(correlation >> 8), static_cast<std::uint8_t>(correlation), 1, 2, 3};
}

} // namespace

TEST(MessageLabelTest, ARequestSaysItsApiAndItsClient)
{
    const auto label = labelOfRequest(request(18, 70000, "web-shop"));
    EXPECT_EQ(label.apiKey, 18);
    EXPECT_EQ(label.correlationId, 70000);
    EXPECT_EQ(label.clientId, "web-shop");
}

TEST(MessageLabelTest, BytesThatAreMissingAreNotRead)
{
    const auto whole = request(3, 1, "shop");
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_EQ(labelOfRequest(ByteView(whole).first(length)).clientId, "");
    auto nobody = request(3, 1, "");
    nobody[8] = nobody[9] = 0xff; // null
    EXPECT_EQ(labelOfRequest(nobody).clientId, "");
    EXPECT_EQ(labelOfRequest(nobody).apiKey, 3);
}

TEST(RequestsUnderWayTest, AnAnswerIsNamedAfterItsRequest)
{
    RequestsUnderWay requests;
    requests.sent(sent(request(1, 5, "node")));
    requests.sent(sent(request(52, 6, "node")));
    EXPECT_EQ(requests.apiKeyOf(answerTo(6)), 52);
    EXPECT_EQ(requests.answered(answerTo(5)), 1);
    EXPECT_EQ(requests.answered(answerTo(6)), 52);
    EXPECT_EQ(requests.answered(answerTo(6)), -1);
}

TEST(RequestsUnderWayTest, StrangeAnswersHaveNoNameAndHarmNothing)
{
    RequestsUnderWay requests;
    requests.sent(sent(request(1, 5, "node")));
    EXPECT_EQ(requests.answered(answerTo(77)), -1);
    EXPECT_EQ(requests.answered(Bytes{0, 0}), -1);
    EXPECT_EQ(requests.answered(answerTo(5)), 1);
    requests.sent({SharedBytes(Bytes{0, 0, 0, 2, 1, 1})}); // too short to be a request
}

} // namespace brokerscope::runtime
