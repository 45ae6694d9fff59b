// The real window over a real cluster with real clients, clicked by name. BROKERSCOPE_SCREENSHOTS names a directory for pictures,
// BROKERSCOPE_LANGUAGE the language.
#pragma once

#include "testing/live_cluster.h"

#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/demo.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"

#include "engine/workload/closing.h"

#include <QAbstractButton>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace brokerscope::ui {

// View: the one that is clicked in.
template <class View>
class LiveWindowTest : public brokerscope::testing::LiveClusterTest
{
protected:
    static constexpr int kPatienceMs = 60'000;

    void SetUp() override
    {
        open();
        setLanguage(qEnvironmentVariable("BROKERSCOPE_LANGUAGE", QStringLiteral("en")));
        m_settings = std::make_unique<Settings>(m_settingsPlace.filePath(QStringLiteral("settings.ini")));
        m_source = std::make_unique<LiveClusterSource>(*m_cluster);
        m_workloads = std::make_unique<LiveWorkloads>(*m_source);
        m_demo = std::make_unique<Demo>(*m_source, *m_workloads);
        m_window = std::make_unique<MainWindow>(*m_source, *m_workloads, *m_demo, *m_settings);
        m_window->resize(1600, 1000);
        m_window->show();
        m_view = m_window->template findChild<View*>();
        ASSERT_NE(m_view, nullptr);
    }
    void TearDown() override
    {
        m_window.reset();
        m_demo.reset();
        m_workloads.reset();
        m_source.reset();
        workload::waitForClosingClients();
        setLanguage(QStringLiteral("en"));
    }
    // One that a person could press now; nullptr, and the test has failed, when it is not.
    QAbstractButton* ready(const QString& name)
    {
        auto* button = m_view->template findChild<QAbstractButton*>(name);
        const bool isReady = button != nullptr && button->isVisible() && button->isEnabled();
        EXPECT_TRUE(isReady) << name.toStdString();
        return isReady ? button : nullptr;
    }
    // Its file name without its ending.
    void savePicture(const QString& name)
    {
        const auto folder = qEnvironmentVariable("BROKERSCOPE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(250);
        QDir().mkpath(folder);
        m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    QTemporaryDir m_settingsPlace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LiveClusterSource> m_source;
    std::unique_ptr<LiveWorkloads> m_workloads;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    View* m_view = nullptr;
};

} // namespace brokerscope::ui
