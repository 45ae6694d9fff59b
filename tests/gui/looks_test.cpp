// Every view in every theme, with nothing to show, busy and broken, at usual and at large text, held against the rules of
// look_rules.h. Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "look_rules.h"
#include "stage.h"

#include "ui/main_window/docks.h"
#include "ui/views/cluster/cluster_canvas.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/cluster_view.h"

#include "engine/base/languages.h"

#include <QMenuBar>
#include <QStatusBar>

namespace brokerscope::ui {
namespace {

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
    SceneWindow stage(setting.scene);
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
                                         Setting{Scene::Broken, ThemeChoice::Light, 1, kNarrow},
                                         Setting{Scene::Broken, ThemeChoice::HighContrast, 2, kWide},
                                         Setting{Scene::Broken, ThemeChoice::Dark, 3, {900, 640}}),
                         [](const auto& parameter) { return nameOf(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString(); });

// Words are longer in some languages, and broken at other places.
std::vector<Setting> inEveryLanguage()
{
    std::vector<Setting> settings;
    for (const auto& language : kLanguages)
        if (language.code != "en") {
            settings.push_back({Scene::Busy, ThemeChoice::Light, 1, kWide, language.code.data()});
            settings.push_back({Scene::Broken, ThemeChoice::Dark, 1, kNarrow, language.code.data()});
        }
    return settings;
}

INSTANTIATE_TEST_SUITE_P(Languages, LooksTest, testing::ValuesIn(inEveryLanguage()),
                         [](const auto& parameter) { return nameOf(parameter.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString(); });

// The picture of the cluster is made as small as its dock needs; its words are not: it tells less instead.
TEST(ClusterPictureLooksTest, WordsInThePictureAreNeverSmallerThanTheThemesSmallest)
{
    for (const auto& [scale, dock] : {std::pair{1.0, QSize(430, 380)}, {2.0, QSize(720, 640)}}) {
        Theme::instance().setTextScale(scale);
        SceneWindow stage(Scene::Broken);
        auto& view = static_cast<ClusterView&>(stage.open("dock.cluster", dock));
        const auto& detail = view.scene().detail();
        EXPECT_GE(detail.text * view.canvas()->transform().m11(), 0.96 * scale) << dock.width() << " x " << dock.height();
        EXPECT_LT(detail.chips, SceneDetail().chips) << "counted by topic";
        // Who enlarges it by hand sees everything.
        view.canvas()->actualSize();
        EXPECT_EQ(detail, SceneDetail());
        view.canvas()->fit();
        EXPECT_LT(detail.chips, SceneDetail().chips);
    }
}

// The bars around the views, at the smallest size of a screen that people still have.
TEST(WindowLooksTest, NothingOffendsInTheBarsOfASmallWindow)
{
    for (const double scale : {1.0, 2.0}) {
        Theme::instance().setTextScale(scale);
        SceneWindow stage(Scene::Broken);
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

} // namespace

} // namespace brokerscope::ui
