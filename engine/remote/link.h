// One broker as a conversation meets it: connects when it is asked something, learns which versions the broker offers, and
// matches answers with questions, which come back in the order in which they went out. Internal to this folder.
#pragma once

#include "engine/protocol/frame.h"
#include "engine/remote/socket.h"
#include "engine/runtime/frame_reader.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace brokerscope::remote {

using SteadyTime = std::chrono::steady_clock::time_point;

struct Question
{
    protocol::ApiKey api{};
    std::int16_t lowest = 0;
    std::int16_t highest = 0;
    std::function<void(protocol::Writer&, std::int16_t)> encode;
    std::function<void(Result<protocol::Reader>, std::int16_t)> done;
    SteadyTime deadline{};
    std::int16_t version = 0; // this and the next: once it is sent
    std::int32_t correlationId = 0;
};

struct LinkOptions
{
    std::string clientId;
    std::chrono::steady_clock::duration firstRest;
    std::chrono::steady_clock::duration longestRest;
};

class Link
{
public:
    Link(runtime::Endpoint to, const LinkOptions& options);

    void add(Question question, SteadyTime now);

    // What to wait for: -1 as descriptor while there is nothing.
    [[nodiscard]] int descriptor() const { return m_socket.descriptor(); }
    [[nodiscard]] bool wantsToWrite() const;
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_sent.empty() && m_over.empty(); }
    [[nodiscard]] SteadyTime nextDeadline() const;

    void onReady(bool readable, bool writable, SteadyTime now);
    void onTime(SteadyTime now);
    // Calls `done` of every question that is over by now. They may ask this link again.
    void deliver();

private:
    enum class State { Closed, Connecting, Introducing, Ready };
    struct Over
    {
        Question question;
        Result<protocol::Reader> answer;
    };

    void connect(SteadyTime now);
    void introduce(std::int16_t version);
    void sendWaiting();
    void send(Question question);
    void flush(SteadyTime now);
    void receive(SteadyTime now);
    void onFrame(SharedBytes frame, SteadyTime now);
    void onIntroduced(protocol::Reader in, std::int16_t version, SteadyTime now);
    void fail(const std::string& why, SteadyTime now);
    [[nodiscard]] std::string whyHungUp() const;

    const runtime::Endpoint m_to;
    const LinkOptions& m_options;
    State m_state = State::Closed;
    Socket m_socket;
    runtime::FrameReader m_in;
    Bytes m_out;
    std::size_t m_written = 0; // of m_out
    std::int32_t m_nextCorrelationId = 1;
    std::map<std::int16_t, std::pair<std::int16_t, std::int16_t>> m_offered; // by api key: lowest and highest version
    std::deque<Question> m_waiting; // until the broker has introduced itself
    std::deque<Question> m_sent;    // in the order of their answers; the broker's introduction among them
    std::vector<Over> m_over;
    bool m_heard = false;    // anything on this connection
    bool m_answered = false; // a question on this connection, beyond the introduction
    SteadyTime m_restUntil{};
    std::chrono::steady_clock::duration m_nextRest;
    std::string m_lastFailure;
};

} // namespace brokerscope::remote
