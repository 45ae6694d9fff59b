// Draws the whole window in both themes and sizes. The pictures are checked for having been drawn at all; set
// BROKERSCOPE_SCREENSHOTS to a directory to look at them.
#include "scenes.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"

#include <QPixmap>
#include <QSet>

namespace brokerscope::ui {
namespace {

int colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    return static_cast<int>(colors.size());
}

void flow(FakeSource& source)
{
    for (int step = 0; step < 40; ++step) {
        std::vector<cluster::Traffic> traffic;
        for (int node = 1; node <= 3; ++node) {
            if (source.state.nodes[static_cast<std::size_t>(node - 1)].state != cluster::NodeState::Running)
                continue;
            for (const auto& client : source.state.clients) {
                cluster::Traffic one;
                one.time = source.now();
                one.node = NodeId(node);
                one.clientKey = client.key;
                one.kind = client.produces.empty() ? cluster::TrafficKind::Fetch : cluster::TrafficKind::Produce;
                one.response = step % 2 == 1;
                one.count = 1;
                one.bytes = 200;
                if ((step + node) % 5 == 0)
                    traffic.push_back(one);
            }
            for (int peer = 1; peer <= 3; ++peer) {
                if (peer == node || source.state.nodes[static_cast<std::size_t>(peer - 1)].state !=
                                        cluster::NodeState::Running)
                    continue;
                cluster::Traffic one;
                one.time = source.now();
                one.node = NodeId(node);
                one.peerNode = NodeId(peer);
                one.kind = step % 7 == 0 ? cluster::TrafficKind::Quorum : cluster::TrafficKind::Replication;
                one.count = 1;
                if ((step + node + peer) % 6 == 0)
                    traffic.push_back(one);
            }
        }
        source.pushTraffic(traffic);
        source.advance(std::chrono::milliseconds(33));
    }
}

void shoot(const char* name, QSize size, ThemeChoice theme, bool killed, const QStringList& raised = {})
{
    Theme::instance().apply(theme);
    ScriptedWindow scripted(
        [](ScriptedWindow& self) {
            addWorkloads(self.workloads);
            self.workloads.current[0].lastError = QStringLiteral("NOT_LEADER_OR_FOLLOWER: the leader has moved to another node.");
        },
        size);
    auto& source = scripted.source;
    auto& window = scripted.window;
    QTest::qWait(50);
    flow(source);
    if (killed)
        killNodeOne(source);
    source.publish();
    for (const auto& dock : raised)
        window.dock(dock)->QWidget::raise();
    QTest::qWait(20);
    flow(source);
    QApplication::processEvents();
    const auto image = window.grab().toImage();
    EXPECT_EQ(image.size(), size);
    EXPECT_GT(colorsIn(image), 40);
    savePicture(window, QLatin1String(name));
}

TEST(ScreenshotTest, WindowIsDrawnAtStart)
{
    shoot("start-dark-1440", {1440, 900}, ThemeChoice::Dark, false);
    shoot("start-light-1440", {1440, 900}, ThemeChoice::Light, false);
}

TEST(ScreenshotTest, WindowIsDrawnAfterALeaderWasKilled)
{
    shoot("killed-dark-1920", {1920, 1080}, ThemeChoice::Dark, true);
    shoot("killed-light-1920", {1920, 1080}, ThemeChoice::Light, true);
}

TEST(ScreenshotTest, TheOtherDocksAreDrawn)
{
    shoot("topics-produce-dark-1440", {1440, 900}, ThemeChoice::Dark, true,
          {QStringLiteral("dock.topics"), QStringLiteral("dock.produce")});
    shoot("topics-consume-light-1440", {1440, 900}, ThemeChoice::Light, true,
          {QStringLiteral("dock.topics"), QStringLiteral("dock.consume")});
}

} // namespace
} // namespace brokerscope::ui
