#include "engine/remote/link.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/api_versions_response.h"
#include "engine/remote/server_list.h"

#include <algorithm>
#include <utility>

namespace brokerscope::remote {
namespace {

constexpr std::size_t kMaxAnswerBytes = std::size_t{256} << 20;
constexpr std::uint8_t kTlsAlert = 0x15; // how a TLS record begins that says no
constexpr std::uint8_t kTlsMajorVersion = 3;
constexpr const char* kWantsTls =
    "it hung up before it said a word of Kafka's, as a listener with TLS does; only PLAINTEXT listeners can be watched";
constexpr std::int16_t kIntroduction = 3; // the first version of ApiVersions in which we say who we are

} // namespace

Link::Link(runtime::Endpoint to, const LinkOptions& options)
    : m_to(std::move(to)), m_options(options), m_in(kMaxAnswerBytes), m_nextRest(options.firstRest)
{
}

void Link::add(Question question, SteadyTime now)
{
    // A connection that was idle may have been closed by the broker meanwhile; that is no failure.
    if (m_state == State::Ready && m_sent.empty() && !m_socket.isQuiet()) {
        m_socket.close();
        m_state = State::Closed;
    }
    if (m_state == State::Closed && now < m_restUntil) {
        m_over.push_back({std::move(question), makeError(ErrorKind::Unavailable, "reach " + toString(m_to), m_lastFailure)});
        return;
    }
    m_waiting.push_back(std::move(question));
    if (m_state == State::Closed)
        connect(now);
    else if (m_state == State::Ready)
        sendWaiting();
}

bool Link::wantsToWrite() const
{
    return m_state == State::Connecting || m_written < m_out.size();
}

SteadyTime Link::nextDeadline() const
{
    auto out = SteadyTime::max();
    for (const auto* list : {&m_waiting, &m_sent})
        for (const auto& question : *list)
            out = std::min(out, question.deadline);
    return m_over.empty() ? out : SteadyTime::min();
}

void Link::connect(SteadyTime now)
{
    auto socket = Socket::connect(m_to);
    if (!socket)
        return fail(socket.error().what, now);
    m_socket = std::move(socket.value());
    m_in = runtime::FrameReader(kMaxAnswerBytes);
    m_out.clear();
    m_written = 0;
    m_heard = m_answered = false;
    m_state = State::Connecting;
}

void Link::introduce(std::int16_t version)
{
    m_state = State::Introducing;
    protocol::ApiVersionsRequest request;
    request.clientSoftwareName = "brokerscope";
    request.clientSoftwareVersion = BROKERSCOPE_VERSION;
    Question question;
    question.api = protocol::ApiKey::ApiVersions;
    question.version = version;
    question.encode = [request](protocol::Writer& out, std::int16_t chosen) { request.encode(out, chosen); };
    question.deadline = m_waiting.empty() ? SteadyTime::max() : m_waiting.front().deadline;
    send(std::move(question));
}

void Link::onIntroduced(protocol::Reader in, std::int16_t version, SteadyTime now)
{
    auto ahead = in;
    const auto error = protocol::ErrorCode(ahead.int16("ApiVersionsResponse.errorCode"));
    if (error == protocol::ErrorCode::UnsupportedVersion && version > 0)
        return introduce(0); // an old broker: it answers in the oldest form
    protocol::ApiVersionsResponse response;
    if (const auto decoded = protocol::decodeWhole(response, in, version); !decoded)
        return fail("what answers there is no Kafka broker", now);
    if (error != protocol::ErrorCode::None)
        return fail("the broker refuses to talk: " + std::string(protocol::nameOf(error)), now);
    m_offered.clear();
    for (const auto& api : response.apiKeys)
        m_offered[api.apiKey] = {api.minVersion, api.maxVersion};
    m_state = State::Ready;
    m_nextRest = m_options.firstRest;
    sendWaiting();
}

void Link::sendWaiting()
{
    for (auto& question : std::exchange(m_waiting, {})) {
        const auto offered = m_offered.find(static_cast<std::int16_t>(question.api));
        const auto name = std::string(protocol::nameOf(question.api));
        if (offered == m_offered.end()) {
            m_over.push_back({std::move(question), makeError(ErrorKind::NotFound, {}, "the broker does not offer " + name)});
            continue;
        }
        const auto highest = std::min({question.highest, protocol::infoOf(question.api).latestStable, offered->second.second});
        if (highest < question.lowest || highest < offered->second.first) {
            m_over.push_back({std::move(question),
                              makeError(ErrorKind::NotFound, {}, "the broker and this program have no version of " + name + " in common")});
            continue;
        }
        question.version = highest;
        send(std::move(question));
    }
}

void Link::send(Question question)
{
    question.correlationId = m_nextCorrelationId++;
    protocol::Writer out;
    protocol::beginRequest(out, question.api, question.version, question.correlationId, m_options.clientId);
    question.encode(out, question.version);
    const auto frame = joined(protocol::endFrame(out));
    m_out.insert(m_out.end(), frame.begin(), frame.end());
    m_sent.push_back(std::move(question));
}

void Link::onReady(bool readable, bool writable, SteadyTime now)
{
    if (m_state == State::Connecting) {
        if (!writable && !readable)
            return;
        if (const auto connected = m_socket.connected(); !connected)
            return fail(connected.error().what, now);
        introduce(kIntroduction);
    }
    if (m_state != State::Closed)
        flush(now);
    if (readable && m_state != State::Closed)
        receive(now);
    if (m_state != State::Closed)
        flush(now);
}

void Link::flush(SteadyTime now)
{
    while (m_written < m_out.size()) {
        const auto count = m_socket.write(ByteView(m_out).subspan(m_written));
        if (!count)
            return fail(count.error().what, now);
        if (count.value() == 0)
            return;
        m_written += count.value();
    }
    m_out.clear();
    m_written = 0;
}

void Link::receive(SteadyTime now)
{
    for (;;) {
        const auto region = m_in.prepare();
        const auto count = m_socket.read(region);
        if (!count)
            return fail(count.error().kind == ErrorKind::Closed ? whyHungUp() : count.error().what, now);
        if (count.value() == 0)
            return;
        if (!std::exchange(m_heard, true) && region[0] == kTlsAlert && count.value() > 1 && region[1] == kTlsMajorVersion)
            return fail(kWantsTls, now);
        m_in.commit(count.value());
        while (auto frame = m_in.next()) {
            onFrame(std::move(*frame), now);
            if (m_state == State::Closed)
                return;
        }
        if (m_in.isRefused())
            return fail("what answers there is no Kafka broker", now);
    }
}

void Link::onFrame(SharedBytes frame, SteadyTime now)
{
    protocol::Reader in(std::move(frame));
    if (m_sent.empty())
        return fail("the broker answered what nobody had asked", now);
    const auto header = protocol::readResponseHeader(in, m_sent.front().api, m_sent.front().version);
    if (!header || header.value().correlationId != m_sent.front().correlationId)
        return fail("what answers there is no Kafka broker", now);
    auto question = std::move(m_sent.front());
    m_sent.pop_front();
    if (m_state == State::Introducing)
        return onIntroduced(std::move(in), question.version, now);
    m_answered = true;
    m_over.push_back({std::move(question), std::move(in)});
}

// A listener with TLS or SASL cannot say that it wants them: it hangs up, and when it does tells which it is.
std::string Link::whyHungUp() const
{
    if (!m_heard)
        return kWantsTls;
    if (m_state == State::Ready && !m_answered)
        return "the broker hung up at the first question, as a listener with SASL does; only PLAINTEXT listeners can be watched";
    return "the broker closed the connection";
}

void Link::onTime(SteadyTime now)
{
    const auto late = [&](const std::deque<Question>& list) {
        return std::any_of(list.begin(), list.end(), [&](const auto& question) { return question.deadline <= now; });
    };
    // An answer that comes later than that would be taken for the next one: the connection is given up.
    if (late(m_waiting) || late(m_sent))
        fail(m_state == State::Connecting ? "nothing answers there" : "no answer in time", now);
}

void Link::fail(const std::string& why, SteadyTime now)
{
    m_socket.close();
    m_state = State::Closed;
    m_lastFailure = why;
    m_restUntil = now + m_nextRest;
    m_nextRest = std::min(2 * m_nextRest, m_options.longestRest);
    for (auto* list : {&m_sent, &m_waiting})
        for (auto& question : std::exchange(*list, {}))
            if (question.done)
                m_over.push_back({std::move(question), makeError(ErrorKind::Unavailable, "reach " + toString(m_to), why)});
}

void Link::deliver()
{
    for (auto& over : std::exchange(m_over, {}))
        over.question.done(std::move(over.answer), over.question.version);
}

} // namespace brokerscope::remote
