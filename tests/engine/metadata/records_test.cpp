#include "engine/metadata/records.h"
#include "testing/golden_log.h"

#include <gtest/gtest.h>
#include <map>

namespace brokerscope::metadata {
namespace {

TEST(RecordsTest, KafkasRecordsComeBackByteForByte)
{
    std::map<std::string_view, int> kinds;
    for (const auto& batch : testing::goldenLog())
        for (const auto& bytes : batch.values) {
            auto record = decodeRecord(bytes);
            ASSERT_TRUE(record.has_value()) << record.error().message() << ": " << toHex(bytes);
            EXPECT_EQ(toHex(encodeRecord(record.value())), toHex(bytes));
            ++kinds[nameOf(record.value())];
        }
    for (const auto* kind : {"RegisterBrokerRecord",
                             "TopicRecord",
                             "PartitionRecord",
                             "ConfigRecord",
                             "FeatureLevelRecord",
                             "BrokerRegistrationChangeRecord",
                             "RegisterControllerRecord",
                             "NoOpRecord",
                             "BeginTransactionRecord",
                             "EndTransactionRecord",
                             "ProducerIdsRecord"})
        EXPECT_GT(kinds[kind], 0) << kind;
}

TEST(RecordsTest, WhatIsCutShortOrTooLongIsRefused)
{
    for (const auto& batch : testing::goldenLog())
        for (const auto& bytes : batch.values) {
            for (std::size_t length = 0; length < bytes.size(); ++length)
                EXPECT_FALSE(decodeRecord(ByteView(bytes).first(length)).has_value());
            auto longer = bytes;
            longer.push_back(0);
            EXPECT_FALSE(decodeRecord(longer).has_value());
        }
}

TEST(RecordsTest, AFlippedByteNeverCrashes)
{
    for (const auto& batch : testing::goldenLog())
        for (auto bytes : batch.values)
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                auto was = std::exchange(bytes[at], static_cast<std::uint8_t>(bytes[at] ^ 0xff));
                (void)decodeRecord(bytes);
                bytes[at] = was;
            }
}

TEST(RecordsTest, UnknownKindsAndVersionsAreNamed)
{
    EXPECT_EQ(decodeRecord(Bytes{2, 20, 0, 0}).error().message(),
              "cannot read a metadata record: its frame version 2 is unknown");
    EXPECT_EQ(decodeRecord(Bytes{1, 99, 0, 0}).error().message(),
              "cannot read a metadata record: its type 99 is unknown");
    EXPECT_EQ(decodeRecord(Bytes{1, 20, 7, 0}).error().message(),
              "cannot read a metadata record: NoOpRecord version 7 is unknown");
}

} // namespace
} // namespace brokerscope::metadata
