#include "engine/protocol/api_key.h"

#include "engine/protocol/descriptor.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/every_message.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace brokerscope::protocol {
namespace {

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> result;
    std::stringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');)
        result.push_back(cell);
    return result;
}

// "3-8=1 9-13=2", as the table of a running Kafka has it.
std::string headerSpans(const ApiInfo& api, std::int16_t (ApiInfo::*header)(std::int16_t) const)
{
    std::string text;
    for (auto from = api.lowestVersion; from <= api.highestVersion;) {
        auto to = from;
        while (to < api.highestVersion && (api.*header)(static_cast<std::int16_t>(to + 1)) == (api.*header)(from))
            ++to;
        text += (text.empty() ? "" : " ") + std::to_string(from) + (to > from ? "-" + std::to_string(to) : "") + "=" +
                std::to_string((api.*header)(from));
        from = static_cast<std::int16_t>(to + 1);
    }
    return text;
}

TEST(ApiKeyTest, EveryApiThatABrokerOrControllerOfKafka4AdvertisesIsThereWithItsVersionsAndHeaders)
{
    const auto lines = testing::linesOf("apis.csv");
    ASSERT_EQ(lines.size(), 90u);
    ASSERT_EQ(allApis().size(), 89u);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto row = cells(lines[i]);
        const auto* api = findApi(static_cast<std::int16_t>(std::stoi(row[0])));
        ASSERT_NE(api, nullptr) << lines[i];
        EXPECT_EQ(api->name, row[1]);
        EXPECT_EQ(std::to_string(api->lowestVersion), row[2]) << row[1];
        EXPECT_EQ(std::to_string(api->highestVersion), row[3]) << row[1];
        EXPECT_EQ(std::to_string(api->latestStable), row[4]) << row[1];
        EXPECT_EQ(api->flexibleFrom == 32767 ? "none" : std::to_string(api->flexibleFrom), row[5]) << row[1];
        EXPECT_EQ(headerSpans(*api, &ApiInfo::requestHeaderVersion), row[6]) << row[1];
        EXPECT_EQ(headerSpans(*api, &ApiInfo::responseHeaderVersion), row[7]) << row[1];
        EXPECT_EQ(std::string(api->onBroker ? "broker" : "") + (api->onBroker && api->onController ? " " : "") +
                      (api->onController ? "controller" : ""),
                  row[8])
            << row[1];
        EXPECT_EQ(api->clusterAction ? "true" : "false", row[9]) << row[1];
        EXPECT_EQ(api->forwardable ? "true" : "false", row[10]) << row[1];
        EXPECT_EQ(requestOf(api->key).name, row[1] + "Request");
        EXPECT_EQ(responseOf(api->key).name, row[1] + "Response");
    }
}

TEST(ApiKeyTest, ApiVersionsIsAnsweredWithHeaderZeroInEveryVersion)
{
    const auto& api = infoOf(ApiKey::ApiVersions);
    for (std::int16_t version = 0; version <= 10; ++version)
        EXPECT_EQ(api.responseHeaderVersion(version), 0);
    // The header of a request from the future can still be read: the answer to it is a version 0.
    EXPECT_EQ(api.requestHeaderVersion(99), 2);
}

TEST(ApiKeyTest, KeysThatKafkaHasGivenUpAreUnknown)
{
    for (const std::int16_t key : {4, 5, 6, 7, 93, -1, 32767})
        EXPECT_EQ(findApi(key), nullptr) << key;
    EXPECT_EQ(nameOf(ApiKey(5)), "unknown");
    EXPECT_EQ(nameOf(ApiKey::Fetch), "Fetch");
}

TEST(DescriptorTest, EveryMessageHasOne)
{
    ASSERT_EQ(allMessages().size(), 272u);
    ASSERT_EQ(testing::everyMessage().size(), 272u);
    for (const auto& message : testing::everyMessage()) {
        const auto* descriptor = findMessage(message.name);
        ASSERT_NE(descriptor, nullptr) << message.name;
        EXPECT_EQ(descriptor->versions.low, message.lowestVersion) << message.name;
        EXPECT_EQ(descriptor->versions.high, message.highestVersion) << message.name;
    }
}

void expectSentences(const StructDescriptor& structure, std::string_view message)
{
    for (const auto& field : structure.fields) {
        EXPECT_TRUE(field.about.size() > 5 && field.about.ends_with(".")) << message << "." << field.name;
        if (field.structure)
            expectSentences(*field.structure, message);
    }
}

TEST(DescriptorTest, EveryMessageAndEveryFieldIsExplainedInASentence)
{
    for (const auto& message : allMessages()) {
        EXPECT_TRUE(message.about.ends_with(".")) << message.name;
        expectSentences(*message.structure, message.name);
    }
}

TEST(DescriptorTest, RecordsAreFoundByTheirLogAndType)
{
    EXPECT_EQ(findMessage("__cluster_metadata", MessageKind::Record, 2)->name, "TopicRecord");
    EXPECT_EQ(findMessage("__consumer_offsets", MessageKind::CoordinatorKey, 2)->name, "GroupMetadataKey");
    EXPECT_EQ(findMessage("__consumer_offsets", MessageKind::CoordinatorValue, 1)->name, "OffsetCommitValue");
    EXPECT_EQ(findMessage("__transaction_state", MessageKind::CoordinatorValue, 0)->name, "TransactionLogValue");
    EXPECT_EQ(findMessage("__cluster_metadata", MessageKind::Record, 999), nullptr);
}

TEST(ErrorCodeTest, CodesHaveKafkasNamesAndTellWhetherToRetry)
{
    EXPECT_EQ(toWire(ErrorCode::UnknownServerError), -1);
    EXPECT_EQ(nameOf(ErrorCode::UnknownServerError), "UNKNOWN_SERVER_ERROR");
    EXPECT_EQ(nameOf(ErrorCode::None), "NONE");
    EXPECT_EQ(toWire(ErrorCode::NotLeaderOrFollower), 6);
    EXPECT_EQ(nameOf(ErrorCode::NotLeaderOrFollower), "NOT_LEADER_OR_FOLLOWER");
    EXPECT_TRUE(isRetriable(ErrorCode::NotLeaderOrFollower));
    EXPECT_FALSE(isRetriable(ErrorCode::InvalidRequest));
    EXPECT_EQ(toErrorCode(133), ErrorCode::ShareSessionLimitReached);
    EXPECT_EQ(toErrorCode(134), std::nullopt);
    EXPECT_EQ(toErrorCode(-2), std::nullopt);
    EXPECT_EQ(nameOf(ErrorCode(999)), "UNKNOWN_SERVER_ERROR");
    EXPECT_FALSE(isRetriable(ErrorCode(999)));
}

} // namespace
} // namespace brokerscope::protocol
