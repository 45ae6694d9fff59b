// Window tests need a QApplication before anything else; settings go to a place of their own.
#include "ui/application.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // Also where ctest only asks for the list of tests; set QT_QPA_PLATFORM to see the windows.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    brokerscope::ui::prepareApplication(application);
    brokerscope::ui::setLanguage(QStringLiteral("en"));
    brokerscope::ui::Theme::instance().apply(brokerscope::ui::ThemeChoice::Dark);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
