// One of the application's own producers: a real client on a real connection, like any other that a
// person starts. All functions may be called from any thread and return at once; the client lives
// on a thread of its own.
#pragma once

#include "engine/base/result.h"
#include "engine/workload/record_generator.h"
#include "engine/workload/records.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::workload {

enum class Acks { None, Leader, All };
enum class Codec { None, Gzip, Snappy, Lz4, Zstd };

struct ProducerSettings
{
    std::string bootstrapServers;
    std::string clientId = "web-shop";
    Acks acks = Acks::All;
    bool idempotence = true; // needs Acks::All
    Codec compression = Codec::None;
    std::chrono::milliseconds linger{5};
    std::chrono::milliseconds deliveryTimeout{30'000}; // after this a record counts as failed
    int batchBytes = 1'000'000;                        // batch.size
    // Not empty: records are sent within transactions only, see begin(). Needs acks=all.
    std::string transactionalId;
    std::chrono::milliseconds transactionTimeout{60'000}; // the coordinator aborts what is open for longer
    friend bool operator==(const ProducerSettings&, const ProducerSettings&) = default;
};

// A record that was acknowledged, or given up.
struct Delivery
{
    std::string topic;
    PartitionIndex partition{-1};
    Offset offset = kNoOffset; // -1 with Acks::None: nobody said
    std::string error; // empty: acknowledged; else the error's name, e.g. "NOT_ENOUGH_REPLICAS",
                       // "_MSG_TIMED_OUT"
    std::string errorText; // a sentence
    std::chrono::microseconds latency{0};
};

struct SteadyLoad
{
    std::string topic;
    std::optional<PartitionIndex> partition;
    double recordsPerSecond = 10; // may be a fraction
    GeneratorSettings generator;
    std::optional<std::uint64_t> records; // stop after so many
    // More than 1: so many at once, at as many moments as give the same rate.
    int burst = 1;
    friend bool operator==(const SteadyLoad&, const SteadyLoad&) = default;
};

enum class TransactionState {
    None,         // this producer has no transactional id
    Initializing, // asks the coordinator for producer id and epoch
    Ready,        // no transaction is open; records wait
    Open,
    Committing,
    Aborting,
    Failed,       // fenced, or another error that ends this producer; `lastError` says which
};

struct ProducerStatus
{
    std::string clientId;
    bool running = false;   // false: stopped, or stopping
    bool loading = false;   // a steady load is on
    double targetRate = 0;  // records per second of the steady load
    std::uint64_t sent = 0; // handed to the client library
    std::uint64_t acknowledged = 0;
    std::uint64_t failed = 0;
    std::uint64_t inFlight = 0; // sent, and neither acknowledged nor failed yet
    double acknowledgedPerSecond = 0;
    std::optional<std::chrono::microseconds> latencyP50; // of the last 5 to 10 seconds
    std::optional<std::chrono::microseconds> latencyP99;
    std::optional<std::chrono::microseconds> latencyP50OfAll; // since it started
    std::string lastError; // name, e.g. "_TRANSPORT", "NOT_LEADER_OR_FOLLOWER"; empty: none yet
    std::string lastErrorText;
    std::optional<Delivery> lastDelivery;
    TransactionState transaction = TransactionState::None;
    std::uint64_t committed = 0; // transactions
    std::uint64_t aborted = 0;
};

class Producer
{
public:
    // Fails with a sentence when a setting is refused. It does not wait for a connection: no broker
    // needs to be there.
    [[nodiscard]] static Result<std::unique_ptr<Producer>> start(const ProducerSettings& settings);
    // Stops in the background.
    ~Producer();
    Producer(const Producer&) = delete;
    Producer& operator=(const Producer&) = delete;

    // `done` is called once, on the producer's thread, when the record is acknowledged or given up.
    void send(OutgoingRecord record, std::function<void(const Delivery&)> done = {});
    // Replaces a load that is on. The numbers of the records go on.
    void startLoad(SteadyLoad load);
    void setRate(double recordsPerSecond);
    void stopLoad();

    // Transactions, one after another. What does not fit the state is refused in the status' lastError. Records that are
    // sent, and the load, wait until one is open.
    void begin();
    void commit(); // waits for what is in flight first
    void abort();

    // The newest state; never null. A new value appears about 20 times a second.
    [[nodiscard]] std::shared_ptr<const ProducerStatus> status() const;

    // Sends what waits (for two seconds at most), then closes. In the background; see
    // waitForClosingClients().
    void stop();

private:
    class Impl;
    explicit Producer(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
