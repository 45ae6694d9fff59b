// What every coordinator of a node has in common: one shard for each partition of its topic that the node leads, and the way
// from an id (of a group, of a transaction) to the shard that is responsible for it. Pure like the shards: no clock, log or
// socket.
#pragma once

#include "engine/base/coordinator_partition.h"
#include "engine/base/move_all.h"
#include "engine/base/time.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace brokerscope {

// Whether the shard of an id takes requests on this node.
enum class CoordinatorReach {
    Here,
    NoTopic, // the coordinator's topic does not exist yet
    NotLed,  // another node leads the partition
    Loading, // the partition's log has not been replayed to its end
};

// `Shard` has leaderEpoch, isLoading, finishLoading, resign, onCommitted, onWriteFailed, onDeadline, nextDeadline, takeEffects
// and snapshot. Its `Effects` have takeOver, which appends what another one says.
template <class Shard, class Now, class Effects> class CoordinatorShards
{
public:
    CoordinatorShards() = default;
    CoordinatorShards(const CoordinatorShards&) = delete;
    CoordinatorShards& operator=(const CoordinatorShards&) = delete;

    // Number of partitions of the coordinator's topic; 0 while it does not exist.
    void setPartitionCount(std::int32_t partitions) { m_partitions = partitions; }
    // Nothing while the coordinator's topic does not exist.
    [[nodiscard]] std::optional<PartitionIndex> partitionOf(const std::string& id) const
    {
        return m_partitions > 0 ? std::optional(partitionFor(id, m_partitions)) : std::nullopt;
    }

    // What the shard still had to say is among the effects: everything that waits is answered.
    void onResigned(PartitionIndex partition)
    {
        const auto found = m_shards.find(partition);
        if (found == m_shards.end())
            return;
        found->second->resign();
        m_effects.takeOver(found->second->takeEffects());
        m_shards.erase(found);
    }
    // The shard to load, or null when the partition is not led in this epoch (any more).
    [[nodiscard]] Shard* shard(PartitionIndex partition, LeaderEpoch epoch)
    {
        auto* const led = shard(partition);
        return led != nullptr && led->leaderEpoch() == epoch ? led : nullptr;
    }
    void finishLoading(PartitionIndex partition, LeaderEpoch epoch, Now now)
    {
        if (auto* const loaded = shard(partition, epoch))
            loaded->finishLoading(now);
    }

    // These are ignored when the partition is led in another epoch by now: then the write was answered when that changed.
    template <class WriteToken> void onCommitted(PartitionIndex partition, LeaderEpoch epoch, WriteToken token, Now now)
    {
        if (auto* const written = shard(partition, epoch))
            written->onCommitted(token, now);
    }
    template <class WriteToken, class Error>
    void onWriteFailed(PartitionIndex partition, LeaderEpoch epoch, WriteToken token, Error error, Now now)
    {
        if (auto* const written = shard(partition, epoch))
            written->onWriteFailed(token, error, now);
    }
    void onDeadline(Now now)
    {
        eachLoaded([&](Shard& each) { each.onDeadline(now); });
    }
    [[nodiscard]] Instant nextDeadline() const
    {
        Instant earliest = kNever;
        eachLoaded([&](const Shard& each) { earliest = std::min(earliest, each.nextDeadline()); });
        return earliest;
    }
    [[nodiscard]] Effects takeEffects()
    {
        for (const auto& [partition, each] : m_shards)
            m_effects.takeOver(each->takeEffects());
        return std::exchange(m_effects, {});
    }

    // Of each shard what it shows, by partition, then id.
    [[nodiscard]] auto snapshot() const
    {
        decltype(std::declval<const Shard&>().snapshot()) all;
        for (const auto& [partition, each] : m_shards)
            moveAll(each->snapshot(), all);
        return all;
    }

protected:
    ~CoordinatorShards() = default;

    struct Reached
    {
        Shard* shard = nullptr; // null exactly when it is not Here
        CoordinatorReach how = CoordinatorReach::Here;
    };
    [[nodiscard]] Reached reach(const std::string& id)
    {
        const auto partition = partitionOf(id);
        if (!partition)
            return {nullptr, CoordinatorReach::NoTopic};
        auto* const led = shard(*partition);
        if (led == nullptr)
            return {nullptr, CoordinatorReach::NotLed};
        if (led->isLoading())
            return {nullptr, CoordinatorReach::Loading};
        return {led, CoordinatorReach::Here};
    }
    // The node leads the partition in this epoch: what `make` makes for it is loaded next. Does nothing when it is led in this
    // very epoch already.
    template <class Make> void lead(PartitionIndex partition, LeaderEpoch epoch, Make make)
    {
        if (shard(partition, epoch) != nullptr)
            return;
        onResigned(partition);
        m_shards[partition] = make();
    }
    // Null when the partition is not led.
    [[nodiscard]] Shard* shard(PartitionIndex partition)
    {
        const auto found = m_shards.find(partition);
        return found != m_shards.end() ? found->second.get() : nullptr;
    }
    template <class Call> void each(Call call) const
    {
        for (const auto& [partition, each] : m_shards)
            call(*each);
    }
    template <class Call> void eachLoaded(Call call) const
    {
        each([&](Shard& one) {
            if (!one.isLoading())
                call(one);
        });
    }
    template <class RequestId, class Response> void respond(RequestId id, Response response)
    {
        m_effects.answers.push_back({id, std::move(response)});
    }

private:
    std::int32_t m_partitions = 0;
    std::map<PartitionIndex, std::unique_ptr<Shard>> m_shards;
    Effects m_effects;
};

} // namespace brokerscope
