#include "engine/metadata/config/config_schema.h"

#include <gtest/gtest.h>

namespace brokerscope::metadata {
namespace {

std::string complaint(const ConfigSchema& schema, std::string_view name, std::string_view value)
{
    auto result = schema.validate(name, value);
    return result ? "" : result.error().message();
}

TEST(ConfigSchemaTest, FindsDefinitionsByName)
{
    const auto* definition = ConfigSchema::topic().find("segment.bytes");
    ASSERT_NE(definition, nullptr);
    EXPECT_EQ(definition->type, ConfigType::Int);
    EXPECT_EQ(definition->defaultText(), "1073741824");
    EXPECT_EQ(definition->brokerSynonyms, "log.segment.bytes");
    EXPECT_FALSE(definition->documentation.empty());
    EXPECT_EQ(ConfigSchema::topic().find("segment.byte"), nullptr);
    EXPECT_EQ(ConfigSchema::topic().all().size(), 34u);
    EXPECT_EQ(ConfigSchema::broker().all().size(), 363u);
}

TEST(ConfigSchemaTest, EveryTopicConfigurationIsExplained)
{
    for (const auto& definition : ConfigSchema::topic().all())
        EXPECT_FALSE(definition.documentation.empty()) << definition.name;
}

TEST(ConfigSchemaTest, EveryDefaultIsValid)
{
    for (const auto* schema : {&ConfigSchema::topic(),
                               &ConfigSchema::broker(),
                               &ConfigSchema::group(),
                               &ConfigSchema::clientMetrics()})
        for (const auto& definition : schema->all())
            // These defaults mean "not set" although the definition forbids them to be given.
            if (definition.hasDefault && definition.valid != "non-empty list") {
                EXPECT_EQ(complaint(*schema, definition.name, definition.defaultValue), "")
                    << definition.name;
            }
}

TEST(ConfigSchemaTest, EverySynonymIsABrokerConfiguration)
{
    for (const auto& definition : ConfigSchema::topic().all()) {
        auto names = definition.brokerSynonyms;
        while (!names.empty()) {
            auto space = names.find(' ');
            EXPECT_NE(ConfigSchema::broker().find(names.substr(0, space)), nullptr)
                << definition.name;
            names.remove_prefix(space == std::string_view::npos ? names.size() : space + 1);
        }
    }
}

TEST(ConfigSchemaTest, RefusesBadValuesWithASentence)
{
    struct Case
    {
        const char* name;
        const char* value;
        const char* complaint;
    };
    for (const auto& c : {
             Case{"segment.bytes", "12", "segment.bytes must be at least 1048576, not \"12\""},
             Case{"segment.bytes", "many", "segment.bytes must be a whole number, not \"many\""},
             Case{"segment.bytes",
                  "4294967296",
                  "segment.bytes must be between -2147483648 and 2147483647, not \"4294967296\""},
             Case{"min.cleanable.dirty.ratio",
                  "1.5",
                  "min.cleanable.dirty.ratio must be at most 1, not \"1.5\""},
             Case{"cleanup.policy",
                  "shred",
                  "cleanup.policy must be a list of compact or delete, not \"shred\""},
             Case{"cleanup.policy",
                  "delete,delete",
                  "cleanup.policy must be a list without repetitions, not \"delete,delete\""},
             Case{"compression.type",
                  "brotli",
                  "compression.type must be uncompressed, zstd, lz4, snappy, gzip or producer, not "
                  "\"brotli\""},
             Case{"preallocate", "maybe", "preallocate must be true or false, not \"maybe\""},
             Case{"compression.gzip.level",
                  "0",
                  "compression.gzip.level must be at least 1, not \"0\""},
             Case{"leader.replication.throttled.replicas",
                  "a:b",
                  "leader.replication.throttled.replicas must be * or a list of partition:broker, "
                  "not \"a:b\""},
             Case{"segment.byte",
                  "1",
                  "there is no topic configuration segment.byte; did you mean segment.bytes?"},
             Case{"retention.msec",
                  "1",
                  "there is no topic configuration retention.msec; did you mean retention.ms?"},
             Case{"xyzzy", "1", "there is no topic configuration xyzzy"},
         })
        EXPECT_EQ(complaint(ConfigSchema::topic(), c.name, c.value), c.complaint);
}

TEST(ConfigSchemaTest, AcceptsWhatKafkaAccepts)
{
    for (auto [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"cleanup.policy", "compact, delete"},
             {"cleanup.policy", ""},
             {"preallocate", "TRUE"},
             {"unclean.leader.election.enable", " False "},
             {"retention.ms", "-1"},
             {"compression.gzip.level", "-1"},
             {"flush.messages", "9223372036854775807"},
             {"leader.replication.throttled.replicas", "*"},
             {"follower.replication.throttled.replicas", "0:1,1:2"},
             {"min.cleanable.dirty.ratio", "0.25"},
         })
        EXPECT_EQ(complaint(ConfigSchema::topic(), name, value), "") << name;
    EXPECT_EQ(complaint(ConfigSchema::broker(), "group.consumer.migration.policy", "Upgrade"), "");
    EXPECT_EQ(complaint(ConfigSchema::group(), "share.auto.offset.reset", "by_duration:PT1H"), "");
    EXPECT_NE(complaint(ConfigSchema::group(), "share.auto.offset.reset", "by_duration:"), "");
}

TEST(ConfigSchemaTest, NeverRepeatsASecret)
{
    const auto* definition = ConfigSchema::broker().find("ssl.keystore.password");
    ASSERT_NE(definition, nullptr);
    EXPECT_TRUE(definition->sensitive());
}

TEST(ConfigSchemaTest, NamesOfAbsurdLengthAreRefusedCheaply)
{
    EXPECT_NE(complaint(ConfigSchema::broker(), std::string(1000000, 'x'), "1"), "");
}

TEST(ConfigValuesTest, ParsesAsKafkaDoes)
{
    EXPECT_EQ(parseBoolean(" tRuE "), true);
    EXPECT_EQ(parseBoolean("yes"), std::nullopt);
    EXPECT_EQ(parseInteger(" 42 "), 42);
    EXPECT_EQ(parseInteger("+7"), 7);
    EXPECT_EQ(parseInteger("-7"), -7);
    EXPECT_EQ(parseInteger("+-7"), std::nullopt);
    EXPECT_EQ(parseInteger("9223372036854775808"), std::nullopt);
    EXPECT_EQ(parseInteger("1.0"), std::nullopt);
    EXPECT_EQ(parseInteger(""), std::nullopt);
    EXPECT_EQ(parseDouble("1.7976931348623157E308"), 1.7976931348623157E308);
    EXPECT_EQ(parseDouble("nan"), std::nullopt);
    EXPECT_EQ(parseList(""), std::vector<std::string>());
    EXPECT_EQ(parseList("a , b"), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(joinList({"a", "b"}), "a,b");
}

} // namespace
} // namespace brokerscope::metadata
