// Scrolls the Messages view over a very long topic of a cluster that runs already, and tells the longest time that the
// window's thread was busy without a pause. By hand; see README.md.
#include "ui/bridge/cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/models/event_journal.h"
#include "ui/models/selection.h"
#include "ui/actions/fault_actions.h"
#include "ui/theme/theme.h"
#include "ui/views/messages/messages_view.h"
#include "ui/widgets/message_table.h"

#include "engine/workload/admin.h"
#include "engine/workload/closing.h"
#include "engine/workload/producer.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <future>
#include <random>
#include <thread>
#include <vector>

namespace {

using namespace brokerscope;

constexpr int kPartitions = 6;

// Knows only where the brokers are.
class Servers final : public ui::ClusterSource
{
public:
    explicit Servers(const std::string& servers)
    {
        auto snapshot = std::make_shared<cluster::ClusterSnapshot>();
        snapshot->bootstrapServers = servers;
        m_snapshot = std::move(snapshot);
        connect(&m_timer, &QTimer::timeout, this, [this] { emit tick(now()); });
        m_timer.start(33);
    }
    ui::SnapshotPtr snapshot() const override { return m_snapshot; }
    WallTime now() const override { return fromEpochMs(0); }
    void execute(const cluster::Command&) override {}
    void registerBuiltInClient(const QString&) override {}

private:
    ui::SnapshotPtr m_snapshot;
    QTimer m_timer;
};

void writeTopic(const std::string& servers, const std::string& topic, std::uint64_t records)
{
    auto admin = workload::Admin::start(servers).value();
    std::promise<bool> made;
    workload::NewTopic wanted;
    wanted.name = topic;
    wanted.partitions = kPartitions;
    wanted.replicationFactor = 1;
    admin->createTopic(wanted, [&](Result<void> result) { made.set_value(static_cast<bool>(result)); });
    if (!made.get_future().get())
        return; // it is there already, filled by an earlier run
    workload::ProducerSettings settings;
    settings.bootstrapServers = servers;
    settings.compression = workload::Codec::Lz4;
    settings.linger = std::chrono::milliseconds(20);
    auto producer = workload::Producer::start(settings).value();
    workload::SteadyLoad load;
    load.topic = topic;
    load.recordsPerSecond = 400'000;
    load.records = records;
    producer->startLoad(load);
    std::uint64_t told = 0;
    while (producer->status()->acknowledged + producer->status()->failed < records) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        if (const auto done = producer->status()->acknowledged / 1'000'000; done > told) {
            told = done;
            std::printf("%llu million written\n", static_cast<unsigned long long>(done));
            std::fflush(stdout);
        }
    }
}

// The gaps between turns of the event loop, as somebody who waits for the window would feel them.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps.push_back(m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start(0);
    }
    void tell(const char* what)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        if (m_gaps.empty())
            return;
        const auto ms = [&](double share) {
            return static_cast<double>(m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))]) / 1e6;
        };
        std::printf("%-34s %8zu turns, p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.2f ms\n", what, m_gaps.size(), ms(0.5), ms(0.99), ms(0.999), ms(1));
        std::fflush(stdout);
        m_gaps.clear();
        m_since.start();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_gaps;
};

void wait(int ms)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

template <class Act> void repeat(int seconds, int everyMs, Act act)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < seconds * 1000) {
        act();
        wait(everyMs);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s SERVERS RECORDS [TOPIC]\n", argv[0]);
        return 2;
    }
    const std::string servers = argv[1];
    const std::string topic = argc > 3 ? argv[3] : "scroll-bench";
    writeTopic(servers, topic, std::strtoull(argv[2], nullptr, 10));
    {
        ui::Theme::instance().apply(ui::ThemeChoice::Dark);
        Servers source(servers);
        ui::LiveWorkloads workloads(source);
        ui::Selection selection;
        ui::EventJournal journal;
        QWidget window;
        ui::FaultActions faults(source, selection, &window);
        const ui::ViewContext context{source, selection, journal, faults, workloads};
        ui::MessagesView view(context);
        view.resize(1400, 900);
        view.show();
        auto* box = view.findChild<QComboBox*>(QStringLiteral("messages.topic"));
        box->setEditText(QString::fromStdString(topic));
        emit box->activated(0);
        wait(3000);
        std::printf("%s\n", view.findChild<QLabel*>(QStringLiteral("messages.state"))->text().toUtf8().constData());
        auto* table = view.findChild<QTableView*>(QStringLiteral("messages.table"));
        auto* bar = view.findChild<QScrollBar*>(QStringLiteral("messages.scroll"));
        Heartbeat heartbeat;
        wait(5000);
        heartbeat.tell("at rest");
        repeat(15, 8, [&] {
            const QPointF at(100, 100);
            QWheelEvent wheel(at, table->viewport()->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(table->viewport(), &wheel);
        });
        heartbeat.tell("the wheel, 6 rows every 8 ms");
        std::mt19937 random(1);
        repeat(15, 16, [&] { bar->setValue(bar->value() + bar->maximum() / 1500); });
        heartbeat.tell("the bar drawn through all of it");
        repeat(15, 50, [&] { bar->setValue(static_cast<int>(random() % static_cast<unsigned>(std::max(1, bar->maximum())))); });
        heartbeat.tell("the bar thrown about, 20 a second");
        QElapsedTimer since;
        std::vector<double> took;
        int missed = 0;
        for (int i = 0; i < 40; ++i) {
            bar->setValue(static_cast<int>(random() % static_cast<unsigned>(std::max(1, bar->maximum()))));
            since.start();
            const auto there = [&] { return table->model()->index(0, 1).data().isValid() && !table->model()->index(0, 1).data().toString().isEmpty(); };
            while (!there() && since.elapsed() < 10'000)
                QApplication::processEvents(QEventLoop::AllEvents, 5);
            took.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
            missed += there() ? 0 : 1;
        }
        heartbeat.tell("40 jumps, waited for");
        std::sort(took.begin(), took.end());
        std::printf("records were there after a jump: half within %.0f ms, all within %.0f ms; %d never came\n", took[took.size() / 2], took.back(), missed);
    }
    workload::waitForClosingClients();
    return 0;
}
