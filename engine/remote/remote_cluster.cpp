#include "engine/remote/remote_cluster.h"

#include "engine/base/machine_clock.h"
#include "engine/cluster/event_log.h"
#include "engine/remote/changes.h"
#include "engine/remote/conversation.h"
#include "engine/remote/picture.h"
#include "engine/remote/server_list.h"
#include "engine/remote/surveyor.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace brokerscope::remote {
namespace {

constexpr const char* kClientId = "brokerscope-watch";

std::string joined(const std::vector<runtime::Endpoint>& servers)
{
    std::string out;
    for (const auto& server : servers)
        out += (out.empty() ? "" : ",") + toString(server);
    return out;
}

} // namespace

class RemoteCluster::Impl
{
public:
    explicit Impl(RemoteOptions options)
        : m_options(std::move(options))
        , m_conversation({.clientId = kClientId})
        , m_surveyor(m_conversation, m_options.servers)
        , m_picture(joined(m_options.servers))
    {
        cluster::ClusterSnapshot empty;
        empty.time = machineWallTime();
        empty.bootstrapServers = joined(m_options.servers);
        empty.external.emplace().servers = joined(m_options.servers);
        m_snapshot = std::make_shared<const cluster::ClusterSnapshot>(std::move(empty));
        m_thread = std::thread([this] { watch(); });
    }

    ~Impl()
    {
        m_conversation.stop();
        m_thread.join();
    }

    std::shared_ptr<const cluster::ClusterSnapshot> snapshot() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }

    cluster::EventBatch events(std::uint64_t from, std::size_t limit) const { return m_events.read(from, limit); }

    void whenChanged(OnSnapshot done)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(done));
    }

    void refresh(OnSnapshot done)
    {
        whenChanged(std::move(done));
        m_conversation.wake();
    }

    void registerBuiltInClient(const std::string& clientId)
    {
        const std::lock_guard lock(m_mutex);
        m_builtIn.insert(clientId);
    }

private:
    using Clock = Conversation::Clock;

    void watch()
    {
        for (;;) {
            std::vector<OnSnapshot> waiting;
            std::set<std::string> builtIn;
            {
                const std::lock_guard lock(m_mutex);
                waiting.swap(m_waiting);
                builtIn = m_builtIn;
            }
            const auto begin = Clock::now();
            auto survey = m_surveyor.ask();
            if (!survey && survey.error().kind == ErrorKind::Closed && !m_conversation.rest({}))
                return;
            const auto next = survey ? m_picture.of(survey.value(), builtIn)
                                     : m_picture.ofSilence(survey.error().message(), machineWallTime());
            const bool first = !m_answered;
            m_answered = m_answered || survey;
            if (!first && survey)
                for (auto& event : changesBetween(*snapshot(), *next))
                    m_events.add(std::move(event));
            {
                const std::lock_guard lock(m_mutex);
                m_snapshot = next;
            }
            for (const auto& done : waiting)
                done(next);
            // A cluster so large that a round takes long is asked less often, so that we are not a load to it.
            const auto took = Clock::now() - begin;
            if (!m_conversation.rest(std::max<Clock::duration>(m_options.every, 2 * took)))
                return;
        }
    }

    const RemoteOptions m_options;
    Conversation m_conversation;
    Surveyor m_surveyor; // this and the next two: the watching thread's
    Picture m_picture;
    bool m_answered = false;
    cluster::EventLog m_events;
    mutable std::mutex m_mutex; // guards what follows
    std::shared_ptr<const cluster::ClusterSnapshot> m_snapshot;
    std::vector<OnSnapshot> m_waiting;
    std::set<std::string> m_builtIn;
    std::thread m_thread;
};

RemoteCluster::RemoteCluster(RemoteOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}
RemoteCluster::~RemoteCluster() = default;

std::shared_ptr<const cluster::ClusterSnapshot> RemoteCluster::snapshot() const { return m_impl->snapshot(); }
cluster::EventBatch RemoteCluster::events(std::uint64_t from, std::size_t limit) const { return m_impl->events(from, limit); }
void RemoteCluster::refresh(OnSnapshot done) { m_impl->refresh(std::move(done)); }
void RemoteCluster::whenChanged(OnSnapshot done) { m_impl->whenChanged(std::move(done)); }
void RemoteCluster::registerBuiltInClient(const std::string& clientId) { m_impl->registerBuiltInClient(clientId); }

} // namespace brokerscope::remote
