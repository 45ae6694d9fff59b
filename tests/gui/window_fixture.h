// A shown main window over scripted cluster and clients, with settings of its own.
#pragma once

#include "fake_source.h"
#include "fake_workloads.h"

#include "ui/demo.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <gtest/gtest.h>

namespace brokerscope::ui {

// What the next test expects: put back at the end.
class UsualLooks
{
public:
    UsualLooks() = default;
    ~UsualLooks()
    {
        setLanguage(QStringLiteral("en"));
        Theme::instance().setTextScale(1);
        Theme::instance().apply(ThemeChoice::Dark);
    }
    UsualLooks(const UsualLooks&) = delete;
    UsualLooks& operator=(const UsualLooks&) = delete;
};

class ScriptedWindow
{
public:
    // `prepare`: what the cluster is like, and what its clients do, when the window opens.
    explicit ScriptedWindow(const std::function<void(ScriptedWindow&)>& prepare = {}, QSize size = {1600, 1000})
        : settings(directory.filePath(QStringLiteral("settings.ini")))
        , demo(source, workloads)
        , window(prepared(prepare), workloads, demo, settings)
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
        source.publish();
    }

    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String(name)); }

    UsualLooks looks; // before the window, so that no window has to follow it back
    QTemporaryDir directory;
    Settings settings;
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo;
    MainWindow window;

private:
    FakeSource& prepared(const std::function<void(ScriptedWindow&)>& prepare)
    {
        if (prepare) {
            prepare(*this);
            source.publish();
        }
        return source;
    }
};

class WindowFixture : public testing::Test, public ScriptedWindow
{
};

} // namespace brokerscope::ui
