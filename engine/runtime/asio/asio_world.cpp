#include "engine/runtime/asio/asio_world.h"

#include "engine/runtime/asio/background_worker.h"
#include "engine/runtime/asio/event_loop.h"
#include "engine/runtime/asio/file_disk.h"
#include "engine/runtime/asio/tcp_network.h"
#include "engine/runtime/seeded_random.h"

#include <atomic>
#include <future>
#include <mutex>

namespace brokerscope::runtime {

namespace {

constexpr auto kShutdownPatience = std::chrono::seconds(1);

} // namespace

class AsioWorld::Impl
{
public:
    explicit Impl(AsioWorldOptions& options)
        : gate(options.gate ? std::move(options.gate) : std::make_shared<MessageGate>()),
          random(SeededRandom::mixed(options.seed)),
          network(loop,
                  {options.self, options.faults, std::move(options.peers), std::move(options.ports), gate,
                   options.seed})
    {
    }

    // What still waits to run may own connections and files: it goes first.
    ~Impl() { loop.discard(); }

    // One end at a time; false if it has come already. The helper thread ends after the node's, which feeds it.
    bool end(BackgroundWorker::Pending syncs)
    {
        if (dead)
            return false;
        loop.stop();
        worker.stop(syncs);
        network.resetAll();
        disk->unmount();
        dead = true;
        return true;
    }

    const std::shared_ptr<MessageGate> gate;
    RealClock clock{gate->time()};
    SeededRandom random;
    EventLoop loop{clock};
    BackgroundWorker worker;
    std::unique_ptr<FileDisk> disk;
    TcpNetwork network;
    std::mutex ending;
    std::atomic<bool> dead = false;
};

AsioWorld::AsioWorld(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<AsioWorld>> AsioWorld::create(AsioWorldOptions options)
{
    auto impl = std::make_unique<Impl>(options);
    BOOST_OUTCOME_TRY(impl->disk, FileDisk::open(options.dataDirectory,
                                               impl->loop,
                                               impl->worker,
                                               options.faults ? options.faults->disk(options.self) : nullptr));
    impl->loop.start();
    return std::unique_ptr<AsioWorld>(new AsioWorld(std::move(impl)));
}

AsioWorld::~AsioWorld()
{
    kill();
}

void AsioWorld::post(std::function<void()> action)
{
    if (!m_impl->dead)
        m_impl->loop.post(std::move(action));
}

void AsioWorld::pause()
{
    m_impl->loop.pause();
}

void AsioWorld::resume()
{
    m_impl->loop.resume();
}

bool AsioWorld::isPaused() const
{
    return m_impl->loop.isPaused() && !m_impl->dead;
}

void AsioWorld::kill()
{
    const std::lock_guard lock(m_impl->ending);
    m_impl->end(BackgroundWorker::Pending::Drop);
}

void AsioWorld::powerLoss()
{
    const std::lock_guard lock(m_impl->ending);
    if (m_impl->end(BackgroundWorker::Pending::Drop))
        m_impl->disk->losePower();
}

void AsioWorld::shutdown()
{
    const std::lock_guard lock(m_impl->ending);
    if (m_impl->dead)
        return;
    m_impl->loop.resume();
    std::promise<void> closed;
    m_impl->loop.post([&] { m_impl->network.closeAll(kShutdownPatience, [&] { closed.set_value(); }); });
    closed.get_future().wait();
    m_impl->end(BackgroundWorker::Pending::Finish);
}

bool AsioWorld::isDead() const
{
    return m_impl->dead;
}

Duration AsioWorld::takeLongestHandler()
{
    return m_impl->loop.takeLongestHandler();
}

Clock& AsioWorld::clock()
{
    return m_impl->clock;
}

Scheduler& AsioWorld::scheduler()
{
    return m_impl->loop;
}

Network& AsioWorld::network()
{
    return m_impl->network;
}

Disk& AsioWorld::disk()
{
    return *m_impl->disk;
}

Random& AsioWorld::random()
{
    return m_impl->random;
}

} // namespace brokerscope::runtime
