// Every view in every theme, with nothing to show, busy and broken, at usual and at large text, held against the rules of
// look_rules.h. Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "look_rules.h"
#include "scenes.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/main_window/docks.h"
#include "ui/models/selection.h"
#include "ui/views/view.h"
#include "ui/widgets/fitted_columns.h"

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

void prepare(ScriptedWindow& stage, Scene scene)
{
    auto& source = stage.source;
    if (scene == Scene::Empty) {
        source.state.topics.clear();
        source.state.groups.clear();
        source.state.clients.clear();
        return;
    }
    addLongNames(source);
    addConnections(source);
    addTransactions(source);
    addFrames(source);
    addWorkloads(stage.workloads);
    SteadyProducer billing;
    billing.clientId = QStringLiteral("billing");
    billing.record.topic = QString::fromLatin1(kLongName);
    billing.transactionalId = QStringLiteral("billing-1");
    stage.workloads.start(billing);
    if (scene == Scene::Broken)
        for (auto& row : stage.workloads.current)
            row.lastError = QStringLiteral("NOT_LEADER_OR_FOLLOWER: the leader has moved to another node.");
}

// A window over a cluster in the state that is asked for.
class Stage : public ScriptedWindow
{
public:
    explicit Stage(Scene scene) : ScriptedWindow([scene](ScriptedWindow& stage) { prepare(stage, scene); })
    {
        if (auto* browser = window.findChild<FakeTopicBrowser*>(); browser != nullptr && scene != Scene::Empty)
            browser->size = 5000;
        if (scene == Scene::Broken) {
            killNodeOne(source);
            addTime(source);
            addLost(source);
        }
        tell();
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
};

void check(QWidget& widget, const QString& name)
{
    savePicture(widget, name);
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
        savePicture(stage.window, QStringLiteral("window-small-%1").arg(qRound(scale * 100)));
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
