#include "ui/application.h"

#include "ui/bridge/live_cluster_source.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>

namespace brokerscope::ui {

namespace {

struct ApplicationWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ApplicationWords)
};

} // namespace

void prepareApplication(QApplication& application)
{
    application.setApplicationName(QStringLiteral("brokerscope"));
    application.setApplicationDisplayName(QStringLiteral("Brokerscope"));
    application.setOrganizationName(QStringLiteral("brokerscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("brokerscope"));
    QGuiApplication::setWindowIcon(applicationIcon());
}

int runWindow(QApplication& application, cluster::Cluster& cluster, const UiOptions& options)
{
    Settings settings;
    if (options.resetUi)
        settings.clear();
    setLanguage(options.language.isEmpty() ? settings.language() : options.language);
    Theme::instance().apply(themeChoiceOf(options.theme.isEmpty() ? settings.theme() : options.theme));

    LiveClusterSource source(cluster);
    MainWindow window(source, settings);
    window.show();
    return application.exec();
}

void showStartFailure(const QString& sentence)
{
    setLanguage(Settings().language());
    Theme::instance().apply(themeChoiceOf(Settings().theme()));
    QMessageBox::critical(nullptr, ApplicationWords::tr("Brokerscope cannot start"), sentence);
}

} // namespace brokerscope::ui
