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

#include <gtest/gtest.h>

namespace brokerscope::ui {

class WindowFixture : public testing::Test
{
protected:
    WindowFixture()
        : settings(directory.filePath(QStringLiteral("settings.ini")))
        , demo(source, workloads)
        , window(source, workloads, demo, settings)
    {
        window.resize(1600, 1000);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
        source.publish();
    }
    ~WindowFixture() override
    {
        setLanguage(QStringLiteral("en"));
        Theme::instance().apply(ThemeChoice::Dark);
    }

    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String(name)); }

    QTemporaryDir directory;
    Settings settings;
    FakeSource source;
    FakeWorkloads workloads;
    Demo demo;
    MainWindow window;
};

} // namespace brokerscope::ui
