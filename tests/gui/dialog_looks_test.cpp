// Every dialog in every language, and in two themes and sizes of text, held against the rules of look_rules.h: nothing in it is cut
// off. Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "fake_administration.h"
#include "look_rules.h"
#include "stage.h"

#include "ui/dialogs/add_partitions_dialog.h"
#include "ui/dialogs/configure_topic_dialog.h"
#include "ui/dialogs/delete_topic_dialog.h"
#include "ui/dialogs/elect_leaders_dialog.h"
#include "ui/dialogs/fail_api_dialog.h"
#include "ui/dialogs/purge_topic_dialog.h"
#include "ui/dialogs/reassign_dialog.h"
#include "ui/dialogs/reset_offsets_dialog.h"
#include "ui/dialogs/start_dialog.h"
#include "ui/models/offset_reset.h"

#include "engine/base/languages.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

namespace brokerscope::ui {
namespace {

struct Look
{
    std::string_view language;
    ThemeChoice theme;
    double scale;
};

QString nameOf(const Look& look)
{
    return QStringLiteral("%1_%2_%3").arg(QLatin1String(look.language.data()), nameOf(look.theme).remove(QLatin1Char('-'))).arg(qRound(look.scale * 100));
}

class DialogLooksTest : public testing::TestWithParam<Look>
{
protected:
    void SetUp() override
    {
        Theme::instance().setTextScale(GetParam().scale);
        Theme::instance().apply(GetParam().theme);
        m_stage = std::make_unique<SceneWindow>(Scene::Busy);
        setLanguage(QLatin1String(GetParam().language.data()));
    }
    void check(QDialog& dialog, const QString& name)
    {
        dialog.show();
        // The screen of these tests is small, and Qt gives a dialog two thirds of it.
        if (!dialog.testAttribute(Qt::WA_Resized))
            dialog.adjustSize();
        dialog.resize(dialog.size().expandedTo(dialog.minimumSizeHint()));
        QApplication::processEvents();
        for (auto* columns : dialog.findChildren<FittedColumns*>())
            columns->fit();
        QApplication::processEvents();
        const auto called = QStringLiteral("dialog-%1-%2").arg(name, nameOf(GetParam()));
        savePicture(dialog, called);
        const auto offences = offencesOf(dialog);
        EXPECT_TRUE(offences.isEmpty()) << called.toStdString() << ":\n  " << offences.join(QStringLiteral("\n  ")).toStdString();
    }
    // A dialog that an action of the window opens and waits for.
    void checkOpenedBy(const char* name)
    {
        auto* action = m_stage->action(name);
        ASSERT_NE(action, nullptr) << name;
        bool seen = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            for (auto* dialog : m_stage->window.findChildren<QDialog*>())
                if (dialog->isVisible() && !seen) {
                    seen = true;
                    check(*dialog, QLatin1String(name));
                    dialog->reject();
                }
        });
        timer.start(20);
        action->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return seen; })) << name;
    }

    std::unique_ptr<SceneWindow> m_stage;
};

TEST_P(DialogLooksTest, NothingIsCutOffInWhatTheMenusOpen)
{
    for (const auto* name : {"action.createTopic", "action.connect", "action.shortcuts", "action.palette"})
        checkOpenedBy(name);
}

TEST_P(DialogLooksTest, NothingIsCutOffInTheDialogsOfTopicsGroupsAndFaults)
{
    FakeAdministration administration;
    const auto& state = *m_stage->source.snapshot();
    ASSERT_FALSE(state.topics.empty());
    const auto& topic = *state.topics.front();
    const auto name = QString::fromStdString(topic.name);
    std::vector<ResetPartition> partitions(2);
    for (int i = 0; i < 2; ++i) {
        auto& one = partitions[static_cast<std::size_t>(i)];
        one.topic = QString::fromLatin1(kLongName);
        one.partition = i;
        one.committed = 1200 * i;
        one.logEnd = 5000;
    }
    AddPartitionsDialog add(administration, name, 3);
    check(add, QStringLiteral("addPartitions"));
    ConfigureTopicDialog configure(m_stage->source, administration, name);
    check(configure, QStringLiteral("configureTopic"));
    DeleteTopicDialog remove(QString::fromLatin1(kLongName), 123'456);
    check(remove, QStringLiteral("deleteTopic"));
    ElectLeadersDialog elect(m_stage->source, name, -1);
    check(elect, QStringLiteral("electLeaders"));
    FailApiDialog fail(NodeId(1), 3);
    check(fail, QStringLiteral("failApi"));
    PurgeTopicDialog purge(administration, topic);
    check(purge, QStringLiteral("purgeTopic"));
    ReassignDialog reassign(m_stage->source, name);
    check(reassign, QStringLiteral("reassign"));
    ResetOffsetsDialog reset(administration, QStringLiteral("invoices"), partitions, 0);
    check(reset, QStringLiteral("resetOffsets"));
    StartDialog start(m_stage->settings, m_stage->directory.filePath(QStringLiteral("cluster")));
    check(start, QStringLiteral("start"));
}

std::vector<Look> looks()
{
    std::vector<Look> all{{"en", ThemeChoice::Light, 2}};
    for (const auto& language : kLanguages)
        all.push_back({language.code, ThemeChoice::Dark, 1});
    return all;
}

INSTANTIATE_TEST_SUITE_P(Dialogs, DialogLooksTest, testing::ValuesIn(looks()),
                         [](const auto& parameter) { return nameOf(parameter.param).toStdString(); });

} // namespace
} // namespace brokerscope::ui
