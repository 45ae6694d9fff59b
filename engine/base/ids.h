// Distinct types for the quantities of a Kafka cluster, so that an offset is never passed where an epoch is meant.
// Conversion is explicit both ways: construct with braces or parentheses, read with value().
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>

namespace brokerscope {

template <class Tag, class Rep> class StrongId
{
public:
    using rep = Rep;
    constexpr StrongId() = default;
    constexpr explicit StrongId(Rep value) : m_value(value) {}
    [[nodiscard]] constexpr Rep value() const { return m_value; }
    friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
    friend std::ostream& operator<<(std::ostream& out, StrongId id) { return out << id.m_value; }

protected:
    Rep m_value{};
};

// Id of a node (broker, controller or both), Kafka's node.id. Kafka writes -1 for "no node".
struct NodeId : StrongId<NodeId, std::int32_t>
{
    using StrongId::StrongId;
};
inline constexpr NodeId kNoNode{-1};

struct PartitionIndex : StrongId<PartitionIndex, std::int32_t>
{
    using StrongId::StrongId;
};

// Epoch of a partition leader or of the quorum's leader. Never goes back. -1 means unknown / do not check (KIP-320).
struct LeaderEpoch : StrongId<LeaderEpoch, std::int32_t>
{
    using StrongId::StrongId;
    [[nodiscard]] constexpr LeaderEpoch next() const { return LeaderEpoch(m_value + 1); }
};
inline constexpr LeaderEpoch kNoEpoch{-1};

struct ProducerId : StrongId<ProducerId, std::int64_t>
{
    using StrongId::StrongId;
};
inline constexpr ProducerId kNoProducer{-1};

// Position of a record in a partition's log.
struct Offset : StrongId<Offset, std::int64_t>
{
    using StrongId::StrongId;
    constexpr Offset& operator+=(std::int64_t n) { m_value += n; return *this; }
    friend constexpr Offset operator+(Offset a, std::int64_t n) { return Offset(a.m_value + n); }
    friend constexpr Offset operator-(Offset a, std::int64_t n) { return Offset(a.m_value - n); }
    friend constexpr std::int64_t operator-(Offset a, Offset b) { return a.m_value - b.m_value; }
};
inline constexpr Offset kNoOffset{-1};

} // namespace brokerscope

#define BROKERSCOPE_HASH(Type)                                                                                         \
    template <> struct std::hash<brokerscope::Type>                                                                    \
    {                                                                                                                  \
        std::size_t operator()(brokerscope::Type id) const noexcept                                                    \
        {                                                                                                              \
            return std::hash<brokerscope::Type::rep>{}(id.value());                                                    \
        }                                                                                                              \
    };
BROKERSCOPE_HASH(NodeId)
BROKERSCOPE_HASH(PartitionIndex)
BROKERSCOPE_HASH(LeaderEpoch)
BROKERSCOPE_HASH(ProducerId)
BROKERSCOPE_HASH(Offset)
#undef BROKERSCOPE_HASH
