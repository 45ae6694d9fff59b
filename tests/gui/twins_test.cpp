// The dock "Two clusters" over a scripted desk: what it starts and stops, what it says of the figures, and how it looks full.
// Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "dock_looks.h"
#include "window_fixture.h"

#include "ui/bridge/twin_desk.h"
#include "ui/main_window/dock.h"
#include "ui/views/twins/twin_chart.h"
#include "ui/views/twins/twin_words.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class FakeTwinDesk final : public TwinDesk
{
public:
    using TwinDesk::TwinDesk;

    QString start(const twins::Difference& difference) override
    {
        started.push_back(difference.name);
        if (refusal.isEmpty())
            tell(twins::Phase::Opening);
        return refusal;
    }
    void stop() override
    {
        ++stops;
        tell(twins::Phase::Stopped);
    }
    TwinStatePtr state() const override { return newest; }

    void tell(twins::Phase phase)
    {
        now.phase = phase;
        newest = std::make_shared<const twins::TwinState>(now);
    }
    // Side 0 loses records, side 1 takes longer to acknowledge.
    void fill(double seconds)
    {
        now.length = 24;
        now.seconds = seconds;
        for (std::size_t side = 0; side < 2; ++side) {
            auto& one = now.sides[side];
            one.samples.clear();
            for (double at = 0; at <= seconds; at += 0.5) {
                twins::Sample sample;
                sample.seconds = at;
                sample.acknowledgedPerSecond = at > 10 && at < 11 + static_cast<double>(side) ? 0 : 60;
                if (sample.acknowledgedPerSecond > 0)
                    sample.latencyMs = side == 0 ? 0.4 : 3.2;
                sample.lost = side == 0 && at > 18 ? 1289 : 0;
                sample.lag = at > 10 ? 240 : 12;
                sample.underReplicated = at > 11 && at < 19 ? 1 : 0;
                one.samples.push_back(sample);
            }
            one.marks = {{10, "isolate leader of orders-0"}, {10.6, "kill it"}, {11, "heal"}};
            one.sums.acknowledged = 1440;
            one.sums.sent = 1440;
            one.sums.lost = side == 0 ? 1289 : 0;
            one.sums.latencyMs = side == 0 ? 0.4 : 3.2;
            one.sums.longestStandstill = side == 0 ? 900ms : 1100ms;
            one.sums.mostLag = 240;
            one.sums.bytes = 240'000;
        }
    }

    std::vector<std::string> started;
    QString refusal;
    int stops = 0;
    twins::TwinState now;
    TwinStatePtr newest;
};

class TwinsTest : public testing::Test, public ScriptedWindow
{
protected:
    TwinsTest()
        : ScriptedWindow([](ScriptedWindow& self) { self.workloads.twins = new FakeTwinDesk(&self.workloads); })
        , desk(static_cast<FakeTwinDesk&>(*workloads.twins))
    {
        auto* dock = window.dock(QStringLiteral("dock.twins"));
        dock->show();
        dock->raise();
        showAgain();
    }
    void showAgain()
    {
        source.advance(1s);
        QApplication::processEvents();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    void click(const char* name)
    {
        ASSERT_TRUE(find<QPushButton>(name)->isEnabled()) << name;
        find<QPushButton>(name)->click();
        QApplication::processEvents();
    }
    void playToTheEnd()
    {
        click("twins.start");
        desk.fill(28);
        desk.tell(twins::Phase::Done);
        showAgain();
    }

    FakeTwinDesk& desk;
};

} // namespace

TEST_F(TwinsTest, WhatIsForetoldIsJudgedByTheFiguresOfBoth)
{
    EXPECT_TRUE(text("twins.limits").contains(QStringLiteral("6 more nodes")));
    EXPECT_TRUE(text("twins.limits").contains(QStringLiteral("12 free ports")));
    find<QRadioButton>("twins.prediction.1")->click();
    click("twins.start");
    EXPECT_EQ(desk.started, std::vector<std::string>{"acks"});
    EXPECT_FALSE(find<QComboBox>("twins.choice")->isEnabled());
    desk.fill(12);
    desk.tell(twins::Phase::Playing);
    showAgain();
    EXPECT_TRUE(text("twins.word").contains(QStringLiteral("12")));
    EXPECT_TRUE(find<QProgressBar>("twins.progress")->isVisibleTo(&window));
    EXPECT_FALSE(find<QLabel>("twins.prediction.verdict")->isVisibleTo(&window)) << "not before it is over";
    EXPECT_FALSE(find<QLabel>("twins.outcome")->isVisibleTo(&window));
    desk.fill(28);
    desk.tell(twins::Phase::Done);
    showAgain();
    EXPECT_TRUE(text("twins.prediction.verdict").contains(QStringLiteral("otherwise")));
    EXPECT_EQ(text("twins.sum.0.1"), QStringLiteral("acks=1"));
    EXPECT_EQ(text("twins.sum.2.1"), QStringLiteral("1,289"));
    EXPECT_EQ(text("twins.sum.2.2"), QStringLiteral("✓ 0")) << "the better of the two is marked";
    EXPECT_EQ(text("twins.sum.5.1"), QStringLiteral("✓ 0.40 ms"));
    EXPECT_EQ(text("twins.outcome"), QStringLiteral("acks=all in place of acks=1 brought: Lost: 0 instead of 1,289.\nIt cost: Acknowledged after (p50): "
                                                    "3.20 ms instead of 0.40 ms."));
    EXPECT_TRUE(text("twins.chart.lost.legend").contains(QStringLiteral("1,289")));
}

TEST_F(TwinsTest, NothingIsGainedByLosingRecords)
{
    std::array<twins::Sums, 2> sums;
    sums[0].acknowledged = sums[1].acknowledged = 1440;
    sums[0].lost = 720; // so many need not be read, and take no room
    sums[0].mostLag = 66;
    sums[1].mostLag = 778;
    sums[0].bytes = 270'000;
    sums[1].bytes = 427'000;
    const auto words = [&] { return outcomeWords(twins::differences().back(), twinRows(sums)); };
    EXPECT_EQ(words(), QStringLiteral("acks=all in place of acks=1 brought: Lost: 0 instead of 720.\nIt cost nothing that was measured here."));
    sums[0].lost = 0;
    EXPECT_TRUE(words().contains(QStringLiteral("Largest lag: 778 instead of 66")));
    EXPECT_TRUE(words().contains(QStringLiteral("Bytes in the logs")));
}

TEST_F(TwinsTest, NoLineIsDrawnThroughAStandstill)
{
    playToTheEnd();
    auto* view = find<TwinChart>("twins.chart.latency")->findChild<QChartView*>();
    int drawn = 0;
    for (auto* one : view->chart()->series()) {
        const auto points = qobject_cast<QLineSeries*>(one)->points();
        drawn += points.size() > 2 ? 1 : 0;
        for (qsizetype i = 1; i < points.size(); ++i)
            EXPECT_LE(points[i].x() - points[i - 1].x(), 0.5) << "a line to second " << points[i].x();
    }
    EXPECT_EQ(drawn, 4) << "two of each side, before the standstill and after it";
}

TEST_F(TwinsTest, AnotherDifferenceAsksAnotherQuestionAndForgetsTheFigures)
{
    playToTheEnd();
    find<QComboBox>("twins.choice")->setCurrentIndex(2);
    showAgain();
    EXPECT_FALSE(find<QLabel>("twins.outcome")->isVisibleTo(&window));
    EXPECT_FALSE(find<QRadioButton>("twins.prediction.1")->isChecked());
    EXPECT_TRUE(text("twins.prediction.1.words").contains(QStringLiteral("cooperative-sticky")));
    click("twins.start");
    EXPECT_EQ(desk.started.back(), "assignor");
}

TEST_F(TwinsTest, ItStopsWhenAskedAndWhenItsDockIsClosed)
{
    click("twins.start");
    click("twins.start");
    EXPECT_EQ(desk.stops, 1);
    showAgain();
    EXPECT_TRUE(text("twins.word").contains(QStringLiteral("removed")));
    click("twins.start");
    EXPECT_EQ(desk.started.size(), 2u);
    window.dock(QStringLiteral("dock.twins"))->setFloating(true);
    QApplication::processEvents();
    EXPECT_EQ(desk.stops, 1) << "one that floats is still looked at";
    window.dock(QStringLiteral("dock.twins"))->close();
    QApplication::processEvents();
    EXPECT_EQ(desk.stops, 2);
}

TEST_F(TwinsTest, WhyItCannotBePlayedIsTold)
{
    desk.refusal = QStringLiteral("acks.yaml:3: no such thing");
    click("twins.start");
    EXPECT_TRUE(text("twins.word").contains(QStringLiteral("no such thing")));
    desk.refusal.clear();
    click("twins.start");
    desk.now.problem = "there are no free ports";
    desk.tell(twins::Phase::Failed);
    showAgain();
    EXPECT_TRUE(text("twins.word").contains(QStringLiteral("no free ports")));
}

// LooksTest sees the dock before anything was started. Here it is full.
class TwinsLooksTest : public TwinsTest, public testing::WithParamInterface<std::string_view>
{
};

TEST_P(TwinsLooksTest, FullAndNarrowNothingIsCutOff)
{
    setLanguage(QLatin1String(GetParam().data()));
    playToTheEnd();
    DockLooks dockLooks(window, "twins", GetParam());
    dockLooks.choose(ThemeChoice::Light, 1, DockLooks::kNarrow);
    dockLooks.check("full");
    if (GetParam() == "de") {
        dockLooks.choose(ThemeChoice::Dark, 2, 720);
        dockLooks.check("full");
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, TwinsLooksTest, testing::ValuesIn(languagesToLookAt()), [](const auto& each) { return std::string(each.param); });

} // namespace brokerscope::ui
