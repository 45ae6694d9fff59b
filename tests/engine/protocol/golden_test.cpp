// The codec against bytes that Apache Kafka's own classes and real clients wrote.
#include "engine/protocol/every_message.h"

#include "engine/protocol/dissect.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/json_view.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cctype>
#include <map>
#include <set>

namespace brokerscope::protocol {
namespace {

using Json = nlohmann::ordered_json;

// Kafka's text of a uuid here is the dashed one, and most of its field names begin with a capital.
std::string dashed(const std::string& id)
{
    const auto hex = toHex(Uuid::parse(id).value_or(Uuid()).bytes);
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) + "-" +
           hex.substr(20);
}

std::string capitalized(std::string name)
{
    name[0] = static_cast<char>(std::toupper(name[0]));
    return name;
}

void expectSame(const Json& expected, const Json& ours, const std::string& where)
{
    if (expected.is_object()) {
        ASSERT_TRUE(ours.is_object()) << where;
        EXPECT_EQ(expected.size(), ours.size()) << where << " " << expected << " " << ours;
        for (const auto& [name, value] : ours.items()) {
            const auto theirs = expected.contains(name) ? name : capitalized(name);
            ASSERT_TRUE(expected.contains(theirs)) << where << "." << name;
            expectSame(expected[theirs], value, where + "." + name);
        }
    } else if (expected.is_array()) {
        ASSERT_TRUE(ours.is_array()) << where;
        ASSERT_EQ(expected.size(), ours.size()) << where;
        for (std::size_t i = 0; i < expected.size(); ++i)
            expectSame(expected[i], ours[i], where + "[" + std::to_string(i) + "]");
    } else if (ours.is_string() && expected != ours) {
        EXPECT_EQ(expected.get<std::string>(), dashed(ours)) << where;
    } else {
        EXPECT_EQ(expected, ours) << where;
    }
}

TEST(GoldenTest, EveryMessageIsDecodedAndEncodedToTheSameBytesInEveryVersion)
{
    ASSERT_EQ(testing::vectors().size(), 728u);
    for (const auto& vector : testing::vectors()) {
        const auto* message = testing::find(vector.message);
        ASSERT_NE(message, nullptr) << vector.message;
        const auto again = message->recode(vector.bytes, vector.version);
        ASSERT_TRUE(again) << vector.message << " v" << vector.version << ": " << again.error().message();
        EXPECT_EQ(toHex(again.value()), toHex(vector.bytes)) << vector.message << " v" << vector.version;
    }
}

TEST(GoldenTest, TheVectorsLeaveOutNoMessageAndNoVersion)
{
    std::set<std::pair<std::string_view, std::int16_t>> seen;
    for (const auto& vector : testing::vectors())
        seen.emplace(vector.message, vector.version);
    for (const auto& message : testing::everyMessage()) {
        for (auto version = message.lowestVersion; version <= message.highestVersion; ++version)
            EXPECT_TRUE(seen.contains({message.name, version})) << message.name << " v" << version;
    }
}

TEST(GoldenTest, TheDissectorReadsTheSameValuesAsKafka)
{
    const JsonOptions everything{.defaults = true, .secrets = true, .maxBytes = 1'000'000};
    for (const auto& vector : testing::vectors()) {
        const auto where = vector.message + " v" + std::to_string(vector.version);
        const auto* descriptor = findMessage(vector.message);
        ASSERT_NE(descriptor, nullptr) << where;
        const auto dissection = dissect(SharedBytes(vector.bytes), *descriptor, vector.version);
        ASSERT_FALSE(dissection.error) << where << ": " << dissection.error->where << dissection.error->why;
        expectSame(Json::parse(vector.value), toJson(dissection, everything), where);
    }
}

struct Exchange
{
    std::string where;
    ApiKey key;
    std::int16_t version;
    Bytes request;
    Bytes response;
};

std::vector<Exchange> exchanges()
{
    std::vector<Exchange> result;
    for (const auto* file : {"wire-aiokafka-0.14.0.jsonl", "wire-confluent-kafka-2.16.1.jsonl", "wire-java-4.3.1.jsonl",
                             "wire-kafka-python-3.0.12.jsonl"}) {
        for (const auto& line : testing::linesOf(file)) {
            const auto json = nlohmann::json::parse(line);
            const auto text = [&](const char* name) {
                return json[name].is_string() ? json[name].get<std::string>() : std::string();
            };
            result.push_back({std::string(file) + " " + text("api") + " v" + std::to_string(json["version"].get<int>()),
                              ApiKey(json["key"].get<std::int16_t>()), json["version"],
                              testing::fromHex(text("request")), testing::fromHex(text("response"))});
        }
    }
    return result;
}

std::string bodyAgain(std::string_view message, Reader& in, const SharedBytes& frame, std::int16_t version)
{
    const auto again = testing::find(message)->recode(frame.view().subspan(in.position()), version);
    return again ? toHex(frame.view().first(in.position())) + toHex(again.value()) : again.error().message();
}

TEST(WireTest, RequestsOfRealClientsAreReadAndWrittenToTheSameBytes)
{
    const auto all = exchanges();
    ASSERT_EQ(all.size(), 176u);
    for (const auto& exchange : all) {
        const SharedBytes frame(exchange.request);
        Reader in(frame);
        const auto header = readRequestHeader(in);
        ASSERT_TRUE(header) << exchange.where;
        EXPECT_EQ(header.value().requestApiKey, static_cast<std::int16_t>(exchange.key));
        EXPECT_EQ(header.value().requestApiVersion, exchange.version);
        EXPECT_EQ(bodyAgain(requestOf(exchange.key).name, in, frame, exchange.version), toHex(exchange.request))
            << exchange.where;
        Writer out;
        beginRequest(out, exchange.key, exchange.version, header.value().correlationId, header.value().clientId);
        EXPECT_EQ(toHex(joined(endFrame(out))).substr(8), toHex(exchange.request).substr(0, in.position() * 2))
            << exchange.where;
        EXPECT_FALSE(dissectRequest(frame).error) << exchange.where;
    }
}

TEST(WireTest, ResponsesOfTheBrokerAreReadAndWrittenToTheSameBytes)
{
    std::size_t answered = 0;
    for (const auto& exchange : exchanges()) {
        if (exchange.response.empty())
            continue;
        ++answered;
        const SharedBytes frame(exchange.response);
        Reader in(frame);
        const auto header = readResponseHeader(in, exchange.key, exchange.version);
        ASSERT_TRUE(header) << exchange.where;
        EXPECT_EQ(bodyAgain(responseOf(exchange.key).name, in, frame, exchange.version), toHex(exchange.response))
            << exchange.where;
        Writer out;
        beginResponse(out, exchange.key, exchange.version, header.value().correlationId);
        EXPECT_EQ(toHex(joined(endFrame(out))).substr(8), toHex(exchange.response).substr(0, in.position() * 2))
            << exchange.where;
        EXPECT_FALSE(dissectResponse(frame, exchange.key, exchange.version).error) << exchange.where;
    }
    EXPECT_GT(answered, 170u);
}

} // namespace
} // namespace brokerscope::protocol
