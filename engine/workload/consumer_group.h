// A consumer group of the application's own: n members, each a real client with its own connections
// and client.id. All functions may be called from any thread and return at once; every member lives
// on a thread of its own.
#pragma once

#include "engine/base/result.h"
#include "engine/workload/records.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::workload {

enum class StartFrom { Earliest, Latest }; // where to begin when the group has no committed offset
enum class Assignor { Range, RoundRobin, CooperativeSticky };
enum class Departure {
    Leave, // says goodbye: the others take over at once
    Vanish // a crash: the others take over after the session timeout
};

struct ConsumerGroupSettings
{
    std::string bootstrapServers;
    std::string groupId;
    std::vector<std::string> topics;
    std::string clientIdPrefix = "shipping"; // members are shipping-1, shipping-2 ...
    int members = 1;                         // 1 to 64
    StartFrom startFrom = StartFrom::Earliest;
    Assignor assignor = Assignor::Range;
    std::chrono::milliseconds sessionTimeout{10'000};
    std::chrono::milliseconds heartbeatInterval{1'000};
    std::chrono::milliseconds autoCommitInterval{1'000};
    std::chrono::milliseconds maxPollInterval{300'000};
    // The coordinator shares the partitions out (KIP-848); assignor, session timeout and heartbeats are its own then. Only
    // where speaksConsumerProtocol().
    bool consumerProtocol = false;
    bool staticMembership = false; // group.instance.id = the client id (KIP-345)
    bool readCommitted = true;
    friend bool operator==(const ConsumerGroupSettings&, const ConsumerGroupSettings&) = default;
};

struct MemberStatus
{
    int number = 0; // 1, 2 ...
    std::string clientId;
    std::string memberId; // as the coordinator gave it; empty before the first join
    bool running = false; // false: leaving
    bool paused = false;
    bool stuck = false;
    std::chrono::microseconds timePerRecord{0};
    std::map<std::string, std::vector<PartitionIndex>> assignment;
    std::uint64_t received = 0;
    double receivedPerSecond = 0;
    std::uint64_t rebalances = 0; // assignments it was given or lost
    std::uint64_t revoked = 0;    // partitions that it gave up in them, each time counted
    std::string lastError;
    std::string lastErrorText;
};

struct ConsumerGroupStatus
{
    std::string groupId;
    bool running = false;
    bool paused = false;
    std::vector<MemberStatus> members; // by number
    std::uint64_t received = 0;        // also by members that have gone
    double receivedPerSecond = 0;
    std::uint64_t rebalances = 0;
    std::uint64_t revoked = 0;
    std::string lastError;
    std::string lastErrorText;
    std::uint64_t recentEnd = 0; // sequence number behind the newest of the recent records
};

class ConsumerGroup
{
public:
    // Fails with a sentence when a setting is refused. It does not wait for a connection.
    [[nodiscard]] static Result<std::unique_ptr<ConsumerGroup>>
    start(const ConsumerGroupSettings& settings);
    // All members leave in the background.
    ~ConsumerGroup();
    ConsumerGroup(const ConsumerGroup&) = delete;
    ConsumerGroup& operator=(const ConsumerGroup&) = delete;

    // Starts members or lets the last ones go. 0 to 64.
    Result<void> setMembers(int members);
    Result<void> addMember();
    // No effect if there is no such member.
    void removeMember(int number, Departure departure);
    // A paused group keeps its partitions and reads nothing: lag grows.
    void setPaused(bool paused);
    // How long each member takes for a record; zero: as fast as it can.
    void setTimePerRecord(std::chrono::microseconds time);
    // The same for one member; no effect if there is no such member.
    void setPaused(int number, bool paused);
    void setTimePerRecord(int number, std::chrono::microseconds time);
    // Stuck: it does not poll any more, as a program that hangs, and holds its partitions until max.poll.interval.ms
    // is over.
    void setStuck(int number, bool stuck);

    // The newest state; never null.
    [[nodiscard]] std::shared_ptr<const ConsumerGroupStatus> status() const;
    // The newest records that were read, oldest first, from sequence number `from` on (0: all that
    // are kept, at most 500). Under a heavy load not every record is kept.
    [[nodiscard]] std::vector<ReceivedRecord> recent(std::uint64_t from = 0) const;

    // All members leave, in the background; see waitForClosingClients().
    void stop();

private:
    class Impl;
    explicit ConsumerGroup(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
