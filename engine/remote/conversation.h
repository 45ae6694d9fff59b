// Asks brokers questions in Kafka's protocol, many at a time: a connection to each address that is asked, opened when it
// is needed, with the versions that this broker offers. One thread owns a conversation; only wake() may come from another.
//
//   conversation.ask<MetadataResponse>(address, request, [](Result<MetadataResponse> answer) { ... });
//   conversation.run();   // until every question, and every question asked in an answer, has been answered or has failed
#pragma once

#include "engine/remote/link.h"

#include <array>
#include <atomic>
#include <limits>
#include <map>
#include <memory>
#include <string>

namespace brokerscope::remote {

class Conversation
{
public:
    using Clock = std::chrono::steady_clock;

    struct Options
    {
        std::string clientId;
        // From asking to the answer, connecting included.
        Clock::duration patience = std::chrono::seconds(4);
        // An address that refused is not tried again before this time has passed, twice as long after each failure.
        Clock::duration firstRest = std::chrono::milliseconds(200);
        Clock::duration longestRest = std::chrono::seconds(5);
    };

    explicit Conversation(Options options);
    ~Conversation(); // fails nobody: what waits is forgotten
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    // `done` is called by run(), once, with the answer or with why there is none. `highest` limits the version below what
    // both sides know. A broker that does not offer the API fails the question with ErrorKind::NotFound.
    template <class Response, class Request>
    void ask(const runtime::Endpoint& to, Request request, std::function<void(Result<Response>)> done,
             std::int16_t highest = std::numeric_limits<std::int16_t>::max())
    {
        Question question;
        question.api = static_cast<protocol::ApiKey>(Request::kApiKey);
        question.lowest = Request::kLowestVersion;
        question.highest = highest;
        question.encode = [request = std::move(request)](protocol::Writer& out, std::int16_t version) {
            request.encode(out, version);
        };
        question.done = [done = std::move(done)](Result<protocol::Reader> in, std::int16_t version) {
            if (!in)
                return done(in.error());
            Response response;
            if (auto decoded = protocol::decodeWhole(response, in.value(), version); !decoded)
                return done(decoded.error());
            done(std::move(response));
        };
        add(to, std::move(question));
    }

    // Returns when nothing is waiting any more; false when stop() ended it.
    bool run();
    // Waits; false when stop() ended it.
    bool rest(Clock::duration time);

    // From any thread. stop(): run() and rest() return now and ever after. wake(): the present or next rest() ends.
    void stop();
    void wake();

private:
    void add(const runtime::Endpoint& to, Question question);
    void takeWakes();
    void signal();

    const Options m_options;
    const LinkOptions m_linkOptions;
    std::map<std::string, std::unique_ptr<Link>> m_links; // by address; never removed while the conversation lasts
    std::array<int, 2> m_pipe{-1, -1};                    // wakes what waits in poll()
    bool m_woken = false;
    std::atomic<bool> m_stopping = false;
};

} // namespace brokerscope::remote
