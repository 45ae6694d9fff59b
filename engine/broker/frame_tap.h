// Puts the frames of one connection into the cluster's frame log: requests as they arrive, answers once the transport has
// taken them, with where the time went. Makes nothing while nobody looks. One node's thread.
#pragma once

#include "engine/events/frame_log.h"
#include "engine/protocol/api_key.h"
#include "engine/protocol/generated/request_header.h"
#include "engine/runtime/clock.h"
#include "engine/runtime/network.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::broker {

// What is noted of a request that is under way. `sequence` 0: it is not in the log, nor will its answer be.
struct TappedRequest
{
    std::uint64_t sequence = 0;
    std::int16_t apiKey = -1;
    std::int16_t apiVersion = -1;
    std::int32_t correlationId = 0;
    Instant arrived{};
    Instant begun{};
    std::optional<Instant> handled; // the handler has returned, or has answered before it did
    Instant answered{};
};

class FrameTap
{
public:
    // `log` may be nullptr: nothing is ever wanted. The other references outlive the tap.
    FrameTap(events::FrameLog* log, const runtime::Clock& clock, NodeId self, bool controllerListener,
             const runtime::Connection& connection);

    [[nodiscard]] TappedRequest onRequest(const protocol::RequestHeader& header, const std::string& clientKey,
                                          ByteView frame);
    // Something that has no header of a request.
    void onMalformed(ByteView frame);
    void onHandled(TappedRequest& request) const;
    void onAnswered(TappedRequest& request) const;
    // The answer is given to the transport now, right after what was given before.
    void onSend(const TappedRequest& request, const ByteChain& answer);
    // Notes what has left: all but the last `unsent` bytes that were given.
    void onProgress(std::size_t unsent);
    void onClosed(runtime::CloseReason reason);

private:
    struct Leaving
    {
        events::Frame frame;
        std::uint64_t end; // of the bytes given to the transport, from the connection's beginning
    };

    [[nodiscard]] bool isOn() const { return m_log && m_log->isOn(); }
    [[nodiscard]] events::Frame frameNow() const;
    [[nodiscard]] const std::shared_ptr<const events::FramePeers>& peersOf(const std::string& clientId,
                                                                           const std::string& clientKey);
    [[nodiscard]] Bytes firstOf(ByteView frame) const;

    events::FrameLog* const m_log;
    const runtime::Clock& m_clock;
    const NodeId m_self;
    const bool m_controllerListener;
    const runtime::Connection& m_connection;
    std::shared_ptr<const events::FramePeers> m_peers;
    std::deque<Leaving> m_leaving;
    std::uint64_t m_given = 0;
};

} // namespace brokerscope::broker
