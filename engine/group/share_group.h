// Share groups (KIP-932) as the log knows them: members, epochs, what each member shall have and has, and for which partitions
// the share coordinator keeps delivery state. Several members may have the same partition. Values only.
//
// A partition is given to nobody before its delivery state is set up: the first consumer of a group would otherwise read from a
// place that no one has written down.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/uuid.h"
#include "engine/group/consumer_group.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace brokerscope::group {

inline constexpr std::string_view kShareProtocolType = "share";
inline constexpr std::string_view kShareAssignor = "simple";

struct ShareMember
{
    std::string id; // made by the client
    std::optional<std::string> rackId;
    std::string clientId;
    std::string clientHost;
    std::set<std::string> topicNames;

    std::int32_t epoch = 0;
    std::int32_t previousEpoch = 0;
    PartitionsByTopic assigned;

    [[nodiscard]] bool sameSubscriptionRecord(const ShareMember& other) const;
    [[nodiscard]] bool sameAssignmentRecord(const ShareMember& other) const;
    friend bool operator==(const ShareMember&, const ShareMember&) = default;
};

// Where the delivery state of a group's partitions stands.
struct ShareStates
{
    struct Topic
    {
        std::string name; // when it was written
        std::set<PartitionIndex> partitions;
        friend bool operator==(const Topic&, const Topic&) = default;
    };
    using Topics = std::map<Uuid, Topic>;
    Topics initializing; // the share coordinator is asked, or was by a coordinator before this one
    Topics initialized;
    std::map<Uuid, std::string> deleting; // names by id

    [[nodiscard]] bool isInitialized(const Uuid& topic, PartitionIndex partition) const;
    void markInitialized(const Uuid& topic, const std::string& name, PartitionIndex partition);
    friend bool operator==(const ShareStates&, const ShareStates&) = default;
};

enum class ShareGroupState { Empty, Stable };
[[nodiscard]] std::string_view nameOf(ShareGroupState state); // Kafka's words

struct ShareGroup
{
    std::int32_t epoch = 1; // the first change makes it 2, as in Kafka 4.3
    std::int64_t metadataHash = 0;
    std::int32_t targetEpoch = 0;
    std::int64_t targetTimestampMs = 0;
    std::map<std::string, ShareMember> members;
    std::map<std::string, PartitionsByTopic> target; // by member
    ShareStates states;

    [[nodiscard]] ShareGroupState state() const;
    [[nodiscard]] const ShareMember* member(const std::string& id) const;
    [[nodiscard]] const PartitionsByTopic& targetOf(const std::string& id) const;
    [[nodiscard]] std::set<std::string> subscribedTopics() const;
    friend bool operator==(const ShareGroup&, const ShareGroup&) = default;
};

} // namespace brokerscope::group
