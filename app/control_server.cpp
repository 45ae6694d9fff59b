#include "app/control_server.h"

#include "app/audit.h"
#include "app/control_protocol.h"
#include "app/control_request.h"
#include "app/json_view.h"
#include "app/metrics_text.h"
#include "engine/scenario/act.h"

#include <nlohmann/json.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <deque>
#include <istream>
#include <set>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>

namespace brokerscope::app {
namespace asio = boost::asio;
using nlohmann::json;
using Local = asio::local::stream_protocol;

namespace {

constexpr std::size_t kMaxUnsent = std::size_t{64} << 20; // of one reader that does not read

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Local::socket socket, ControlTarget& cluster, std::weak_ptr<asio::io_context> io)
        : m_socket(std::move(socket))
        , m_cluster(cluster)
        , m_io(std::move(io))
        , m_buffer(kMaxControlLine)
        , m_timer(m_socket.get_executor())
    {
    }

    void read()
    {
        asio::async_read_until(m_socket, m_buffer, '\n',
                               [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                                   if (error)
                                       return self->close();
                                   std::istream stream(&self->m_buffer);
                                   std::string line;
                                   std::getline(stream, line);
                                   self->answer(line);
                                   self->read();
                               });
    }

    void close()
    {
        boost::system::error_code ignored;
        m_timer.cancel();
        m_socket.close(ignored);
    }

private:
    void answer(const std::string& line)
    {
        const auto request = parseControlRequest(line);
        if (!request)
            return send({{"error", request.error().message()}});
        const auto& [word, operands, follow, oneWay] = request.value();
        if (word == "status" || word == "topics" || word == "groups" || word == "metrics")
            return answerWithSnapshot(word);
        if (word == "break" && operands == std::vector<std::string>{"list"})
            return answerWithSnapshot("breakpoints");
        if (word == "lost")
            return send({{"result", toJson(m_cluster.lostRecords())}});
        if (word == "events") {
            m_nextEvent = 1;
            m_follow = follow;
            return sendEvents();
        }
        if (word == "audit")
            return beginAudit(operands);
        auto act = actOf(word, operands, oneWay);
        if (!act)
            return send({{"error", act.error().message()}});
        const bool showStep = word == "step";
        const bool showBreakpoints = word == "break";
        m_cluster.perform(act.value(), [&cluster = m_cluster, showStep, showBreakpoints, weak = weak_from_this(),
                                        server = m_io](Result<void> done) {
            const auto io = server.lock();
            if (io == nullptr)
                return; // the server is gone, and a client that closes tells late how an act ended
            json reply = done ? json{{"result", "done"}} : json{{"error", done.error().message()}};
            if (done && (showStep || showBreakpoints)) {
                const auto snapshot = cluster.snapshot(); // made after the command
                if (showBreakpoints)
                    reply["result"] = breakpointsToJson(*snapshot);
                else if (snapshot->clock.lastStep)
                    reply["result"] = toJson(*snapshot->clock.lastStep);
            }
            asio::post(*io, [weak, reply] {
                if (auto self = weak.lock())
                    self->send(reply);
            });
        });
    }

    // Nodes may be named as in a scenario: "leader of orders-0".
    Result<scenario::Act> actOf(const std::string& word, const std::vector<std::string>& operands, bool oneWay)
    {
        std::vector<std::string> words{word};
        words.insert(words.end(), operands.begin(), operands.end());
        if (oneWay)
            words.emplace_back("one-way");
        NodeId it = kNoNode;
        BOOST_OUTCOME_TRY(const auto named, scenario::nameNodes(std::move(words), *m_cluster.snapshot(), it));
        return scenario::parseAct(named);
    }

    void answerWithSnapshot(const std::string& word)
    {
        m_cluster.refresh([weak = weak_from_this(), executor = m_socket.get_executor(),
                           word](std::shared_ptr<const cluster::ClusterSnapshot> snapshot) {
            json result = word == "topics"   ? topicsToJson(*snapshot)
                          : word == "groups" ? groupsToJson(*snapshot)
                          : word == "breakpoints" ? breakpointsToJson(*snapshot)
                          : word == "metrics" ? json(metricsText(*snapshot))
                                             : toJson(*snapshot);
            asio::post(executor, [weak, reply = json{{"result", std::move(result)}}] {
                if (auto self = weak.lock())
                    self->send(reply);
            });
        });
    }

    void beginAudit(const std::vector<std::string>& operands)
    {
        auto settings = auditOf(operands);
        if (!settings)
            return send({{"error", settings.error().message()}});
        m_audit = std::move(settings.value());
        m_audit.bootstrapServers = m_cluster.snapshot()->bootstrapServers;
        auto started = workload::Auditor::start(m_audit);
        if (!started)
            return send({{"error", started.error().message()}});
        m_auditor = std::move(started.value());
        awaitAudit();
    }

    void awaitAudit()
    {
        const auto report = m_auditor->report();
        if (report->passes > 0 || !report->problem.empty()) {
            m_auditor.reset();
            return report->passes > 0 ? send({{"result", toJson(m_audit, *report)}}) : send({{"error", report->problem}});
        }
        m_timer.expires_after(std::chrono::milliseconds(50));
        m_timer.async_wait([self = shared_from_this()](const boost::system::error_code& error) {
            if (!error && self->m_auditor)
                self->awaitAudit();
        });
    }

    void sendEvents()
    {
        const auto batch = m_cluster.events(m_nextEvent, 1000);
        m_nextEvent = batch.next;
        if (batch.lost > 0)
            send({{"lost", batch.lost}});
        for (const auto& event : batch.events)
            send({{"event", toJson(event)}});
        if (!batch.events.empty())
            return asio::post(m_socket.get_executor(), [self = shared_from_this()] { self->sendEvents(); });
        if (!m_follow)
            return send({{"result", "done"}});
        m_timer.expires_after(std::chrono::milliseconds(50));
        m_timer.async_wait([self = shared_from_this()](const boost::system::error_code& error) {
            if (!error)
                self->sendEvents();
        });
    }

    void send(const json& value)
    {
        m_unsent += value.dump(-1, ' ', false, json::error_handler_t::replace);
        m_unsent += '\n';
        if (m_unsent.size() > kMaxUnsent)
            return close();
        if (m_sending.empty())
            flush();
    }

    void flush()
    {
        m_sending.swap(m_unsent);
        asio::async_write(m_socket, asio::buffer(m_sending),
                          [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                              self->m_sending.clear();
                              if (error)
                                  return self->close();
                              if (!self->m_unsent.empty())
                                  self->flush();
                          });
    }

    Local::socket m_socket;
    ControlTarget& m_cluster;
    const std::weak_ptr<asio::io_context> m_io; // gone with the server
    asio::streambuf m_buffer;
    asio::steady_timer m_timer;
    std::string m_sending;
    std::string m_unsent;
    std::uint64_t m_nextEvent = 1;
    bool m_follow = false;
    workload::AuditorSettings m_audit;
    std::unique_ptr<workload::Auditor> m_auditor;
};

} // namespace

class ControlServer::Impl
{
public:
    Impl(ControlTarget& cluster, std::filesystem::path path) : m_cluster(cluster), m_path(std::move(path)) {}

    ~Impl()
    {
        m_io->stop();
        if (m_thread.joinable())
            m_thread.join();
        std::error_code ignored;
        if (m_bound)
            std::filesystem::remove(m_path, ignored);
    }

    Result<void> start()
    {
        const auto doing = "make the control socket " + m_path.string();
        if (m_path.string().size() >= sizeof(sockaddr_un::sun_path))
            return makeError(ErrorKind::Invalid, doing, "the path is too long for a local socket");
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored); // of an instance that crashed: the directory's lock is ours
        boost::system::error_code error;
        m_acceptor.open(Local(), error);
        const auto mask = ::umask(0177); // never open to others, not even between bind and chmod
        if (!error)
            m_acceptor.bind(Local::endpoint(m_path.string()), error);
        ::umask(mask);
        if (!error)
            m_acceptor.listen(16, error);
        if (error)
            return makeError(ErrorKind::Io, doing, error.message());
        m_bound = true;
        accept();
        m_thread = std::thread([this] { m_io->run(); });
        return success();
    }

private:
    void accept()
    {
        m_acceptor.async_accept([this](const boost::system::error_code& error, Local::socket socket) {
            if (error)
                return;
            std::make_shared<Session>(std::move(socket), m_cluster, m_io)->read();
            accept();
        });
    }

    ControlTarget& m_cluster;
    const std::filesystem::path m_path;
    bool m_bound = false;
    const std::shared_ptr<asio::io_context> m_io = std::make_shared<asio::io_context>(1);
    Local::acceptor m_acceptor{*m_io};
    std::thread m_thread;
};

ControlServer::ControlServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ControlServer::~ControlServer() = default;

Result<std::unique_ptr<ControlServer>> ControlServer::start(ControlTarget& cluster,
                                                            const std::filesystem::path& dataDirectory)
{
    auto impl = std::make_unique<Impl>(cluster, controlSocketIn(dataDirectory));
    BOOST_OUTCOME_TRY(impl->start());
    return std::unique_ptr<ControlServer>(new ControlServer(std::move(impl)));
}

} // namespace brokerscope::app
