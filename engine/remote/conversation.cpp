#include "engine/remote/conversation.h"

#include "engine/remote/server_list.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace brokerscope::remote {
namespace {

// How long poll() is to wait: never less than what is asked for, or it would be called again for nothing.
int milliseconds(Conversation::Clock::duration time)
{
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(time).count();
    return static_cast<int>(std::clamp<decltype(ms)>(ms, 0, 60'000));
}

} // namespace

Conversation::Conversation(Options options)
    : m_options(std::move(options)), m_linkOptions{m_options.clientId, m_options.firstRest, m_options.longestRest}
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        m_pipe = {-1, -1}; // no descriptors left: then stop() is noticed when poll() returns by itself
}

Conversation::~Conversation()
{
    for (const int descriptor : m_pipe)
        if (descriptor >= 0)
            ::close(descriptor);
}

void Conversation::add(const runtime::Endpoint& to, Question question)
{
    auto& link = m_links[toString(to)];
    if (!link)
        link = std::make_unique<Link>(to, m_linkOptions);
    const auto now = Clock::now();
    question.deadline = now + m_options.patience;
    link->add(std::move(question), now);
}

bool Conversation::run()
{
    std::vector<pollfd> ready;
    std::vector<Link*> links;
    for (;;) {
        ready.assign(1, {m_pipe[0], POLLIN, 0});
        links.clear();
        auto deadline = Clock::time_point::max();
        for (const auto& [address, link] : m_links) {
            if (link->isIdle())
                continue;
            deadline = std::min(deadline, link->nextDeadline());
            links.push_back(link.get());
            ready.push_back({link->descriptor(), static_cast<short>(POLLIN | (link->wantsToWrite() ? POLLOUT : 0)), 0});
        }
        if (m_stopping)
            return false;
        if (links.empty())
            return true;
        auto now = Clock::now();
        const auto wait = deadline <= now ? Clock::duration::zero() : std::min<Clock::duration>(deadline - now, std::chrono::seconds(1));
        (void)::poll(ready.data(), ready.size(), milliseconds(wait));
        takeWakes();
        now = Clock::now();
        for (std::size_t i = 0; i < links.size(); ++i) {
            const auto events = ready[i + 1].revents;
            if (events != 0)
                links[i]->onReady((events & (POLLIN | POLLHUP | POLLERR)) != 0, (events & (POLLOUT | POLLERR)) != 0, now);
            links[i]->onTime(now);
        }
        for (auto* link : links) {
            if (m_stopping)
                return false;
            link->deliver();
        }
    }
}

bool Conversation::rest(Clock::duration time)
{
    const auto end = Clock::now() + time;
    for (;;) {
        const auto now = Clock::now();
        if (std::exchange(m_woken, false) || now >= end || m_stopping)
            return !m_stopping;
        pollfd wake{m_pipe[0], POLLIN, 0};
        (void)::poll(&wake, 1, milliseconds(std::min<Clock::duration>(end - now, std::chrono::seconds(1))));
        takeWakes();
    }
}

void Conversation::takeWakes()
{
    std::array<char, 64> bytes{};
    while (m_pipe[0] >= 0 && ::read(m_pipe[0], bytes.data(), bytes.size()) > 0)
        m_woken = true;
}

void Conversation::signal()
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(m_pipe[1], &byte, 1);
}

void Conversation::stop()
{
    m_stopping = true;
    signal();
}

void Conversation::wake() { signal(); }

} // namespace brokerscope::remote
