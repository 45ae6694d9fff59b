// Who votes in the metadata quorum. A voter is a node together with its metadata directory: a node that came back with
// an empty disk has another directory id, and the promises of the old one do not bind it (KIP-853).
#pragma once

#include "engine/base/ids.h"
#include "engine/base/uuid.h"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace brokerscope::raft {

// A zero directory id means "not known": messages of old versions and hand-written voter lists do not carry it.
struct ReplicaKey
{
    NodeId id = kNoNode;
    Uuid directoryId;

    // Whether both can be the same replica: equal ids, and directory ids that are equal or not known.
    [[nodiscard]] bool matches(const ReplicaKey& other) const;
    friend auto operator<=>(const ReplicaKey&, const ReplicaKey&) = default;
    friend std::ostream& operator<<(std::ostream& out, const ReplicaKey& key)
    {
        return out << key.id << '/' << key.directoryId;
    }
};

struct VoterEndpoint
{
    std::string name; // of the listener, e.g. CONTROLLER
    std::string host;
    std::uint16_t port = 0;
    friend bool operator==(const VoterEndpoint&, const VoterEndpoint&) = default;
};

struct Voter
{
    ReplicaKey key;
    std::vector<VoterEndpoint> endpoints;
    friend bool operator==(const Voter&, const Voter&) = default;
};

class VoterSet
{
public:
    VoterSet() = default;
    // Keeps the order; a second voter with the same id is left out.
    explicit VoterSet(std::vector<Voter> voters);

    [[nodiscard]] const std::vector<Voter>& all() const { return m_voters; }
    [[nodiscard]] std::size_t size() const { return m_voters.size(); }
    [[nodiscard]] std::size_t majority() const { return m_voters.size() / 2 + 1; }
    [[nodiscard]] const Voter* find(NodeId id) const; // nullptr: not a voter
    [[nodiscard]] bool contains(const ReplicaKey& key) const;
    [[nodiscard]] bool isOnlyVoter(const ReplicaKey& key) const { return size() == 1 && contains(key); }
    friend bool operator==(const VoterSet&, const VoterSet&) = default;

private:
    std::vector<Voter> m_voters;
};

} // namespace brokerscope::raft
