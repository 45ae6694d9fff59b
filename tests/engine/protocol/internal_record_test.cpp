#include "engine/protocol/internal_record.h"

#include <gtest/gtest.h>

namespace brokerscope::protocol {
namespace {

std::string bytes(std::initializer_list<int> values)
{
    std::string result;
    for (const int value : values)
        result.push_back(static_cast<char>(value));
    return result;
}

// type 1, group "g", topic "t", partition 3
const std::string kOffsetKey = bytes({0, 1, 0, 1, 'g', 0, 1, 't', 0, 0, 0, 3});
// version 3: offset 42, leader epoch 5, metadata "", commit timestamp 7
const std::string kOffsetValue = bytes({0, 3, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7});

} // namespace

TEST(InternalRecordTest, ACommittedOffsetIsTakenApart)
{
    const auto record = describeInternal("__consumer_offsets", kOffsetKey, kOffsetValue);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->type, "OffsetCommit");
    EXPECT_EQ(record->key, R"({"group":"g","topic":"t","partition":3})");
    EXPECT_NE(record->value.find("\"offset\":42"), std::string::npos) << record->value;
    EXPECT_EQ(record->problem, "");
}

TEST(InternalRecordTest, ATombstoneIsNull)
{
    const auto record = describeInternal("__consumer_offsets", kOffsetKey, std::nullopt);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->value, "null");
}

TEST(InternalRecordTest, AShareGroupsStateIsTakenApart)
{
    // an update: group "g", 16 bytes of topic id, partition 3
    const auto key = bytes({0, 1, 0, 1, 'g'}) + std::string(16, '\1') + bytes({0, 0, 0, 3});
    // version 0: snapshot epoch 1, leader epoch 2, start offset 7, one batch 7..8 in state 2 after 1 delivery
    const auto value = bytes({0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 1, 0, 0});
    const auto record = describeInternal("__share_group_state", key, value);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->type, "ShareUpdate");
    EXPECT_EQ(record->problem, "");
    EXPECT_NE(record->value.find("\"startOffset\":7"), std::string::npos) << record->value;
}

TEST(InternalRecordTest, AMetadataRecordNamesItsType)
{
    // frame 1, TopicRecord (2) version 0: name "t" (compact), 16 bytes of id, no tagged fields
    std::string value = bytes({1, 2, 0, 2, 't'});
    value += std::string(16, '\1') + std::string(1, '\0');
    const auto record = describeInternal("__cluster_metadata", std::nullopt, value);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->type, "TopicRecord");
    EXPECT_NE(record->value.find("\"name\":\"t\""), std::string::npos) << record->value;
}

TEST(InternalRecordTest, WhatIsBrokenSaysWhere)
{
    const auto record = describeInternal("__consumer_offsets", kOffsetKey, kOffsetValue.substr(0, 12));
    ASSERT_TRUE(record);
    EXPECT_NE(record->problem, "");
    EXPECT_NE(record->key, "");
}

TEST(InternalRecordTest, OtherTopicsAndUnknownTypesAreLeftAlone)
{
    EXPECT_FALSE(describeInternal("orders", kOffsetKey, kOffsetValue));
    EXPECT_FALSE(describeInternal("__consumer_offsets", bytes({3, 9}), kOffsetValue));
    EXPECT_FALSE(describeInternal("__consumer_offsets", std::nullopt, std::nullopt));
    EXPECT_FALSE(describeInternal("__cluster_metadata", std::nullopt, bytes({0x80, 0x80, 0x80, 0x80})));
    EXPECT_FALSE(describeInternal("__cluster_metadata", std::nullopt, ""));
}

TEST(InternalRecordTest, AnyBytesAreSurvived)
{
    unsigned state = 1;
    for (int round = 0; round < 5000; ++round) {
        std::string key = bytes({0, round % 20});
        std::string value = bytes({0, round % 6});
        for (int i = 0; i < round % 60; ++i) {
            state = state * 1664525 + 1013904223;
            key.push_back(static_cast<char>(state >> 24));
            value.push_back(static_cast<char>(state >> 16));
        }
        for (const char* topic : {"__consumer_offsets", "__transaction_state", "__cluster_metadata"})
            static_cast<void>(describeInternal(topic, key, value));
    }
}

} // namespace brokerscope::protocol
