#include "ui/application.h"

#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace brokerscope::ui {

int runWindow(QApplication& application, cluster::Cluster& cluster, const UiOptions& options)
{
    Settings settings;
    if (options.resetUi)
        settings.clear();
    setLanguage(options.language.isEmpty() ? settings.language() : options.language);
    Theme::instance().apply(themeChoiceOf(options.theme.isEmpty() ? settings.theme() : options.theme));

    LiveClusterSource source(cluster);
    LiveWorkloads workloads(source);
    MainWindow window(source, workloads, settings);
    window.show();
    return application.exec();
}

} // namespace brokerscope::ui
