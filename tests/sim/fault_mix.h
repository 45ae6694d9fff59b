// Which kinds of faults a run has. Swarm testing: each seed draws a few kinds out of all, because a fault that is always
// there hides what only its absence would show.
#pragma once

#include "engine/runtime/random.h"
#include "sim/violation.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::sim {

enum class FaultKind {
    Kill,             // a process ends; what the operating system has stays
    PowerLoss,        // a machine loses what it has not synced: lost, kept, or torn
    CrashInDiskWrite, // a process ends in the midst of its n-th disk operation
    CleanStop,
    Pause,            // a node's monotonic clock and everything else stand still for it, then go on
    Partition,        // one node cut off from all others, both ways
    OneWayCut,        // a node is heard by nobody, but hears; or the other way round
    PartialCut,       // some links of a node are cut, others not
    SlowLink,
    LinkReset,        // all connections between two nodes break
    ResetAnywhere,    // connections break at any byte
    LyingSync,        // one disk says synced and has not; its power losses are counted here
    BitRot,           // a bit of a closed segment flips
    FullDisk,
    SlowDisk,
    FailingDisk,      // every operation that changes something fails for a while
    ClockJump,        // a wall clock is moved, up to an hour, both ways
    RestartStorm,     // nodes are killed and started again and again, more than a minority too
    Blackout,         // all nodes lose power at once
    TopicChurn,       // topics are deleted and created anew under load
};
inline constexpr int kFaultKinds = 20;
[[nodiscard]] std::string_view nameOf(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKindOf(std::string_view name);

class FaultMix
{
public:
    FaultMix() = default;
    FaultMix(std::initializer_list<FaultKind> kinds);
    [[nodiscard]] static FaultMix draw(runtime::Random& random); // few, and only what goes together
    [[nodiscard]] static std::optional<FaultMix> parse(std::string_view commaSeparated);

    [[nodiscard]] bool has(FaultKind kind) const { return (m_bits >> static_cast<int>(kind) & 1u) != 0; }
    [[nodiscard]] FaultMix with(FaultKind kind) const;
    [[nodiscard]] FaultMix without(FaultKind kind) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] std::string toString() const; // as parse() reads it
    friend bool operator==(const FaultMix&, const FaultMix&) = default;

private:
    std::uint32_t m_bits = 0;
};

// What a mix asks of the cluster and of those who make its faults, so that every promise can be kept. The one place that
// says so; README.md has it as a table.
struct Terms
{
    // Every record is synced before it is acknowledged (log.flush.interval.messages=1). Without it a power loss may only
    // take what others have: Kafka, too, loses acknowledged records when all copies lose power.
    bool flushEveryRecord = false;
    // At most one node is down or damaged at a time, and it counts as such until it has copied again what it lost.
    bool minorityOnly = true;
    // Disks lie, rot, fill up or fail on one and the same node only, and while there are such disks, crashes, too, hit only
    // that node: its data are the ones that may be gone.
    bool oneVictim = false;
};
[[nodiscard]] Terms termsOf(const FaultMix& mix);

struct FaultCounts
{
    std::array<std::int64_t, kFaultKinds> fired{};
    std::int64_t rotDetected = 0; // damaged batches that a client was sent and recognised

    std::int64_t& operator[](FaultKind kind) { return fired[static_cast<std::size_t>(kind)]; }
    std::int64_t operator[](FaultKind kind) const { return fired[static_cast<std::size_t>(kind)]; }
    FaultCounts& operator+=(const FaultCounts& other);
    [[nodiscard]] std::int64_t sum() const;
    [[nodiscard]] std::string toString() const;
};

} // namespace brokerscope::sim
