// One member of a share group (KIP-932): records are handed to it one by one, from any partition, locked for a time; it accepts them,
// gives them back or rejects them. librdkafka has no such consumer, so this one speaks Kafka's protocol itself. All functions
// may be called from any thread and return at once; the member lives on a thread of its own.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/workload/share_hand.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::workload {

// A record that the member was given, and what became of it.
struct SharedRecord
{
    enum class Fate {
        InHand,
        Accepted,
        Released,
        Rejected,
        Lost, // the lock ran out or the session ended before the leader heard of a verdict: it comes again
    };
    std::string topic;
    PartitionIndex partition;
    Offset offset;
    int deliveries = 1; // how many times it was handed out to anybody, this time counted
    std::optional<std::string> key;
    std::optional<std::string> value;
    Fate fate = Fate::InHand;
    std::chrono::steady_clock::time_point receivedAt{};
};

struct ShareConsumerSettings
{
    std::string bootstrapServers;
    std::string groupId;
    std::vector<std::string> topics;
    std::string clientId;
    // Of the group, set before the member joins (IncrementalAlterConfigs), as {"share.auto.offset.reset", "earliest"}.
    std::map<std::string, std::string> groupConfigs;
    int recordsAtOnce = 2; // asked of each leader at a time; at least 1
    std::chrono::microseconds timePerRecord{0};
    // Called on the member's thread when the work on a record is done. Empty: all are accepted.
    std::function<Verdict(const SharedRecord&)> decide;
};

struct ShareConsumerStatus
{
    std::string memberId;
    bool running = true;   // false: it leaves, or has left
    bool vanished = false;
    std::map<std::string, std::vector<PartitionIndex>> assignment; // other members may have the same partitions
    std::uint64_t received = 0;
    std::uint64_t again = 0; // of those received: had been handed out to somebody before
    // What the leaders have confirmed.
    std::uint64_t accepted = 0;
    std::uint64_t released = 0;
    std::uint64_t rejected = 0;
    std::uint64_t lost = 0;  // verdicts that came too late
    std::uint64_t inHand = 0; // received, and nothing confirmed yet
    std::chrono::milliseconds lockTime{0}; // as the leaders told; 0: not yet
    std::string lastError; // Kafka's name; empty: all is well
    std::string lastErrorText;
};

class ShareMember;

class ShareConsumer
{
public:
    // Fails with a sentence when a setting is refused. It does not wait for a connection.
    [[nodiscard]] static Result<std::unique_ptr<ShareConsumer>> start(ShareConsumerSettings settings);
    // Gives back what it has, says goodbye and ends in the background; see waitForClosingClients().
    ~ShareConsumer();
    ShareConsumer(const ShareConsumer&) = delete;
    ShareConsumer& operator=(const ShareConsumer&) = delete;

    void setTimePerRecord(std::chrono::microseconds time);
    // As a machine without power: as soon as it has something in hand nothing more is said and nothing is heard, while the connections
    // stay as they are. What it has in hand is locked until the locks run out. Cannot be taken back; the goodbye at the end is said
    // all the same, so that the group does not wait for it.
    void vanish();

    [[nodiscard]] ShareConsumerStatus status() const;
    // The newest records, oldest first, at most 100.
    [[nodiscard]] std::vector<SharedRecord> recent() const;

private:
    explicit ShareConsumer(std::shared_ptr<ShareMember> member);
    std::shared_ptr<ShareMember> m_member;
};

} // namespace brokerscope::workload
