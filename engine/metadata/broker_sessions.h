// Which brokers are alive, as the active controller sees it, and what a heartbeat leads to
// (KIP-631). Soft state: it is not in the log, and a new controller starts with a fresh session for
// everybody.
#pragma once

#include "engine/base/time.h"
#include "engine/metadata/image.h"

#include <functional>
#include <map>
#include <vector>

namespace brokerscope::metadata {

// What a heartbeat asks for.
struct HeartbeatFacts
{
    NodeId broker = kNoNode;
    Offset metadataOffset{-1}; // how far the broker has read the metadata log
    bool wantFence = false;
    bool wantShutDown = false;
};

enum class BrokerState { Fenced, Active, ControlledShutdown, ShutDownNow };

class BrokerSessions
{
public:
    explicit BrokerSessions(Duration timeout) : m_timeout(timeout) {}

    // A new controller: everybody registered has just been heard of.
    void restart(const MetadataImage& image, Instant now);
    // The broker beside the controller that is gone: it has not been heard of since `lastContact`, which
    // its successor knows from the quorum. Without this its silence would be counted twice.
    void heardLast(NodeId broker, Instant lastContact);
    // A (re)registration, whose record stands at `record`.
    void registered(NodeId broker, Offset record, Instant now);
    void unregistered(NodeId broker);
    void touch(const HeartbeatFacts& facts, Instant now);
    // Everybody's session is longer by this: the controller itself stood still (a paused process, a
    // sleeping machine).
    void extendAll(Duration by);

    [[nodiscard]] bool hasSession(NodeId broker, Instant now) const;
    // This controller itself has heard of it, by a registration or a heartbeat: its session is not only what a new
    // controller grants to everybody.
    [[nodiscard]] bool hasHeardOf(NodeId broker) const;
    // Unfenced brokers that have not been heard of in time.
    [[nodiscard]] std::vector<NodeId> expired(const MetadataImage& image, Instant now) const;
    [[nodiscard]] Instant nextExpiry(const MetadataImage& image) const;
    [[nodiscard]] Duration silence(NodeId broker, Instant now) const;

    // The state to go to. `leads`: whether the broker leads any partition; asked only when it
    // matters.
    [[nodiscard]] BrokerState next(const HeartbeatFacts& facts,
                                   const BrokerRegistration& registration,
                                   const MetadataImage& image,
                                   const std::function<bool()>& leads) const;
    // Its registration has reached the broker: it may be unfenced.
    [[nodiscard]] bool caughtUp(const HeartbeatFacts& facts) const;
    // The records that moved the broker's leaderships away end before this offset.
    void enteredControlledShutdown(NodeId broker, Offset end);

private:
    struct Session
    {
        Instant lastContact{};
        Offset metadataOffset{-1};
        Offset registeredAt{0};      // offset of the registration's record
        Offset shutdownMovesEnd{-1}; // -1: not in controlled shutdown
        bool heard = true;           // by this controller
    };
    [[nodiscard]] Offset lowestActiveOffset(const MetadataImage& image) const;

    Duration m_timeout;
    std::map<NodeId, Session> m_sessions;
};

} // namespace brokerscope::metadata
