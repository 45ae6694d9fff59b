// What the window changes in a cluster by asking it as any administrator would: over the public
// protocol.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::workload {

struct NewTopic
{
    std::string name;
    std::int32_t partitions = 3;
    std::int16_t replicationFactor = 3;
    std::map<std::string, std::string> configs; // by Kafka's dotted names
};

struct TopicPartition
{
    std::string topic;
    PartitionIndex partition;
};

struct PartitionOffset
{
    std::string topic;
    PartitionIndex partition;
    Offset offset = kNoOffset;
};

struct OffsetQuestion
{
    std::string topic;
    PartitionIndex partition;
    std::int64_t timestampMs = 0; // the first record that is not older than this
};

// A configuration of a topic as the cluster has it in effect.
struct ConfigEntry
{
    std::string name;
    std::optional<std::string> value; // none: hidden, or not set
    int source = 0;                   // Kafka's number (DescribeConfigsResponse.configSource)
    bool readOnly = false;
    bool sensitive = false;
};

// How the keys of a topic would be spread if it had another number of partitions.
struct KeySpread
{
    std::int64_t records = 0;  // read, with or without a key
    std::int64_t keys = 0;     // different ones among them
    std::int64_t moving = 0;   // those that would go to another partition
    bool whole = true;         // false: the topic has more records than were read
};

class Admin
{
public:
    // Called once, on the admin's thread. The sentence of an error starts with Kafka's name of it.
    using Done = std::function<void(Result<void>)>;

    [[nodiscard]] static Result<std::unique_ptr<Admin>>
    start(const std::string& bootstrapServers, const std::string& clientId = "brokerscope-admin");
    // Closes in the background. What was asked for and not begun is answered with "closed".
    ~Admin();
    Admin(const Admin&) = delete;
    Admin& operator=(const Admin&) = delete;

    // Return at once; one after another.
    void createTopic(NewTopic topic, Done done);
    void deleteTopic(std::string name, Done done);
    void addPartitions(std::string topic, std::int32_t total, Done done);
    // Removes the records below the given offsets (KIP-107); kNoOffset: all there are.
    void deleteRecords(std::vector<PartitionOffset> before, Done done);
    void describeTopic(std::string name, std::function<void(Result<std::vector<ConfigEntry>>)> done);
    // Reads at most so many records and asks the murmur2 partitioner, as Java's producer does.
    void spreadKeys(std::string topic, std::int32_t partitions, std::int32_t wanted, std::int64_t atMost,
                    std::function<void(Result<KeySpread>)> done);

    void deleteGroup(std::string groupId, Done done);
    // Of a group without members; with members it is refused with UNKNOWN_MEMBER_ID.
    void alterGroupOffsets(std::string groupId, std::vector<PartitionOffset> offsets, Done done);
    // Of topics that no member is subscribed to.
    void deleteGroupOffsets(std::string groupId, std::vector<TopicPartition> partitions, Done done);
    // The offsets of the first records that are not older than asked; kNoOffset where there is none.
    void findOffsets(std::vector<OffsetQuestion> questions,
                     std::function<void(Result<std::vector<PartitionOffset>>)> done);

private:
    class Impl;
    explicit Admin(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
