// Every view in every theme, with nothing to show, busy and broken, at usual and at large text, held against the rules of
// look_rules.h. Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "fake_frames.h"
#include "look_rules.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/main_window/docks.h"
#include "ui/models/selection.h"
#include "ui/views/view.h"
#include "ui/widgets/fitted_columns.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"

#include <QDialog>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

enum class Scene { Empty, Busy, Broken };

const char* wordOf(Scene scene)
{
    return scene == Scene::Empty ? "empty" : scene == Scene::Busy ? "busy" : "broken";
}

const char* wordOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? "dark" : theme == ThemeChoice::Light ? "light" : "high-contrast";
}

constexpr auto kLongName = "a-topic-with-a-very-long-name.as.large.companies.have.them.for.every.department.and.region.eu-central-1";

void addConnections(FakeSource& source)
{
    std::uint64_t number = 0;
    for (const auto& client : source.state.clients)
        for (int node = 1; node <= 3; ++node) {
            cluster::ConnectionSnapshot one;
            one.node = NodeId(node);
            one.number = ++number;
            one.clientId = client.clientId;
            one.clientKey = client.key;
            one.softwareName = client.softwareName;
            one.softwareVersion = client.softwareVersion;
            one.address = "127.0.0.1:50111";
            one.listener = "PLAINTEXT";
            one.since = source.now() - 65s;
            one.lastRequest = "FindCoordinator";
            one.requestsPerSecond = 1234.5;
            source.state.connections.push_back(one);
        }
}

void addTransactions(FakeSource& source)
{
    int id = 0;
    for (const auto* state : {"Ongoing", "PrepareCommit", "CompleteAbort", "Empty"}) {
        cluster::TransactionSnapshot one;
        one.id = "billing-" + std::to_string(++id);
        one.coordinator = NodeId(2);
        one.producerId = 2000 + id;
        one.producerEpoch = 3;
        one.state = state;
        one.start = source.now() - 12s;
        one.timeoutMs = 60'000;
        if (id < 3)
            one.partitions["payments"] = {PartitionIndex(0), PartitionIndex(2)};
        source.state.transactions.push_back(one);
    }
}

void addFrames(FakeSource& source)
{
    FrameScript wire(source.crossed);
    for (int i = 0; i < 40; ++i) {
        const auto asked = wire.request(wire.client(i % 2 == 0 ? "web-shop" : "analytics-with-a-rather-long-name-1", NodeId(1 + i % 3)),
                                        protocol::MetadataRequest{}, 12, i);
        if (i % 5 != 0)
            wire.answer(asked, protocol::MetadataResponse{}, {1ms, 2ms, 30ms, 0ms, 1ms});
    }
    wire.garbage(wire.client("", NodeId(1), 42000), {'G', 'E', 'T', ' ', '/', 0, 1, 2});
}

void addLongNames(FakeSource& source)
{
    auto copy = std::make_shared<cluster::TopicSnapshot>(*source.state.topics.front());
    copy->name = kLongName;
    source.state.topics.push_back(copy);
    auto client = source.state.clients.front();
    client.key = client.clientId = "a-client-whose-name-says-all-that-it-does-and-where";
    client.produces.front().topic = kLongName;
    source.state.clients.push_back(client);
}

void addTime(FakeSource& source)
{
    cluster::WaitingMessage one;
    one.number = 4;
    one.from = NodeId(1);
    one.to = NodeId(3);
    one.api = "Fetch";
    auto answer = one;
    answer.number = 5;
    answer.response = true;
    source.state.clock.rate = 0;
    source.state.clock.waiting = {one, answer};
    source.state.clock.waitingCount = 2;
}

void addLost(FakeSource& source)
{
    cluster::LostRecord one;
    one.node = NodeId(2);
    one.topic = "orders";
    one.partition = PartitionIndex(0);
    one.offset = Offset(41);
    one.epoch = LeaderEpoch(3);
    one.key = "customer-42";
    one.keySize = 11;
    one.value = "{\"event\":\"OrderPlaced\",\"order\":9117,\"total\":129.90}";
    one.valueSize = 50;
    source.lost.assign(5, one);
    source.state.lostRecords = 5;
}

void addWorkloads(FakeWorkloads& workloads, bool broken)
{
    SteadyProducer shop;
    shop.clientId = QStringLiteral("web-shop");
    shop.record.topic = QStringLiteral("orders");
    workloads.start(shop);
    SteadyProducer billing;
    billing.clientId = QStringLiteral("billing");
    billing.record.topic = QString::fromLatin1(kLongName);
    billing.transactionalId = QStringLiteral("billing-1");
    workloads.start(billing);
    GroupToRun shipping;
    shipping.groupId = QStringLiteral("shipping");
    shipping.topics = QStringList{QStringLiteral("orders"), QStringLiteral("payments")};
    shipping.members = 2;
    workloads.start(shipping);
    if (broken)
        for (auto& row : workloads.current)
            row.lastError = QStringLiteral("NOT_LEADER_OR_FOLLOWER: the leader has moved to another node.");
    ReadRecord read;
    read.topic = QStringLiteral("orders");
    read.partition = 1;
    read.offset = 1588;
    read.timestampMs = 1'780'000'000'000;
    read.key = QByteArray("customer-42");
    read.value = QByteArray("{\"event\":\"OrderPlaced\",\"order\":9117}");
    read.clientId = QStringLiteral("shipping-1");
    workloads.read.assign(12, read);
}

// A window over a cluster in the state that is asked for.
class Stage
{
public:
    explicit Stage(Scene scene)
        : settings(directory.filePath(QStringLiteral("settings.ini")))
        , window(made(scene), workloads, demo, settings)
    {
        window.resize(1600, 1000);
        window.show();
        QApplication::processEvents();
        if (scene != Scene::Empty) {
            addWorkloads(workloads, scene == Scene::Broken);
            if (auto* browser = window.findChild<FakeTopicBrowser*>())
                browser->size = 5000;
        }
        if (scene == Scene::Broken) {
            const auto at = source.now();
            pushKillStory(source, NodeId(1));
            source.advance(800ms);
            applyKill(source.state, NodeId(1), at);
            addTime(source);
            addLost(source);
        }
        tell();
    }
    ~Stage()
    {
        Theme::instance().setTextScale(1);
        Theme::instance().apply(ThemeChoice::Dark);
        setLanguage(QStringLiteral("en"));
    }

    // The view in a dock of its own of that size, with what it shows up to date and laid out.
    View& open(const char* name, QSize size)
    {
        auto* dock = window.dock(QLatin1String(name));
        dock->setFloating(true);
        dock->show();
        QApplication::processEvents();
        dock->resize(size);
        tell();
        return *dock->view();
    }

    void tell()
    {
        for (int i = 0; i < 3; ++i) {
            source.advance(600ms);
            source.publish();
            QApplication::processEvents();
        }
        // Columns are fitted a little after the rows came.
        for (auto* columns : window.findChildren<FittedColumns*>())
            columns->fit();
        QApplication::processEvents();
    }

    QTemporaryDir directory;
    Settings settings;
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo{source, workloads};
    MainWindow window;

private:
    FakeSource& made(Scene scene)
    {
        if (scene == Scene::Empty) {
            source.state.topics.clear();
            source.state.groups.clear();
            source.state.clients.clear();
        } else {
            addLongNames(source);
            addConnections(source);
            addTransactions(source);
            addFrames(source);
        }
        source.publish();
        return source;
    }
};

void save(QWidget& widget, const QString& name)
{
    const auto target = qEnvironmentVariable("BROKERSCOPE_SCREENSHOTS");
    if (!target.isEmpty())
        widget.grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void check(QWidget& widget, const QString& name)
{
    save(widget, name);
    const auto offences = offencesOf(widget);
    EXPECT_TRUE(offences.isEmpty()) << name.toStdString() << ":\n  " << offences.join(QStringLiteral("\n  ")).toStdString();
}

struct Setting
{
    Scene scene;
    ThemeChoice theme;
    double scale;
    QSize dock;
    const char* language = "en";
};

QString nameOf(const Setting& setting)
{
    return QStringLiteral("%1-%2-%3-%4-%5").arg(QLatin1String(wordOf(setting.scene)), QLatin1String(wordOf(setting.theme)))
        .arg(qRound(setting.scale * 100)).arg(setting.dock.width()).arg(QLatin1String(setting.language));
}

// Every view in each of them. What finds most is here: each scene, theme, size of text and width, not each with each.
class LooksTest : public testing::TestWithParam<Setting>
{
};

TEST_P(LooksTest, NothingOffendsInAnyView)
{
    const auto& setting = GetParam();
    Theme::instance().setTextScale(setting.scale);
    Theme::instance().apply(setting.theme);
    setLanguage(QLatin1String(setting.language));
    Stage stage(setting.scene);
    for (const auto& entry : dockEntries()) {
        auto& view = stage.open(entry.name, setting.dock);
        check(view, QString::fromLatin1(entry.name).mid(5) + QLatin1Char('-') + nameOf(setting));
        stage.window.dock(QLatin1String(entry.name))->hide();
    }
}

constexpr QSize kWide(1100, 640);
constexpr QSize kNarrow(430, 380);

INSTANTIATE_TEST_SUITE_P(Views, LooksTest,
                         testing::Values(Setting{Scene::Empty, ThemeChoice::Light, 1, kWide},
                                         Setting{Scene::Empty, ThemeChoice::Dark, 2, {640, 520}},
                                         Setting{Scene::Busy, ThemeChoice::Dark, 1, kWide},
                                         Setting{Scene::Busy, ThemeChoice::HighContrast, 1, kNarrow},
                                         Setting{Scene::Busy, ThemeChoice::Light, 2, kWide},
                                         Setting{Scene::Busy, ThemeChoice::Dark, 1, {560, 420}, "th"},
                                         Setting{Scene::Broken, ThemeChoice::Light, 1, kNarrow},
                                         Setting{Scene::Broken, ThemeChoice::HighContrast, 2, kWide},
                                         Setting{Scene::Broken, ThemeChoice::Dark, 3, {900, 640}}),
                         [](const auto& parameter) { return nameOf(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString(); });

// The bars around the views, at the smallest size of a screen that people still have.
TEST(WindowLooksTest, NothingOffendsInTheBarsOfASmallWindow)
{
    for (const double scale : {1.0, 2.0}) {
        Theme::instance().setTextScale(scale);
        Stage stage(Scene::Broken);
        stage.window.resize(1280, 720);
        stage.tell();
        EXPECT_LE(stage.window.minimumSizeHint().width(), 1280)
            << "at " << scale << ", menu bar " << stage.window.menuBar()->minimumSizeHint().width() << ", status line "
            << stage.window.statusBar()->minimumSizeHint().width();
        EXPECT_LE(stage.window.minimumSizeHint().height(), 720) << "at " << scale;
        for (const auto* name : {"topBar", "timeBar"})
            if (auto* bar = stage.window.findChild<QWidget*>(QLatin1String(name)))
                check(*bar, QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(qRound(scale * 100)));
        save(stage.window, QStringLiteral("window-small-%1").arg(qRound(scale * 100)));
    }
}

TEST(WindowLooksTest, NothingOffendsInTheDialogs)
{
    const std::pair<ThemeChoice, double> looks[] = {{ThemeChoice::Dark, 1}, {ThemeChoice::Light, 2}};
    for (const auto& [theme, scale] : looks) {
        Theme::instance().setTextScale(scale);
        Theme::instance().apply(theme);
        Stage stage(Scene::Busy);
        for (const auto* act : {"action.createTopic", "action.connect", "action.shortcuts", "action.palette"}) {
            auto* action = stage.window.findChild<QAction*>(QLatin1String(act));
            ASSERT_NE(action, nullptr) << act;
            bool seen = false;
            const auto now = theme;
            QTimer::singleShot(50, &stage.window, [&] {
                for (auto* dialog : stage.window.findChildren<QDialog*>()) {
                    if (!dialog->isVisible())
                        continue;
                    seen = true;
                    for (auto* columns : dialog->findChildren<FittedColumns*>())
                        columns->fit();
                    check(*dialog, QStringLiteral("%1-%2").arg(QLatin1String(act), QLatin1String(wordOf(now))));
                    dialog->reject();
                }
            });
            action->trigger();
            for (int i = 0; i < 40 && !seen; ++i)
                QTest::qWait(50);
            EXPECT_TRUE(seen) << act;
        }
    }
}

} // namespace

} // namespace brokerscope::ui
