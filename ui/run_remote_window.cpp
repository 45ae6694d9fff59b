// The window over a cluster that somebody else runs: the same views over another source, and no demonstration in it.
#include "ui/application.h"
#include "ui/bridge/live_workloads.h"
#include "ui/bridge/remote_cluster_source.h"
#include "ui/demo.h"
#include "ui/language.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include "engine/workload/closing.h"

#include <QApplication>

namespace brokerscope::ui {

int runWindow(QApplication& application, remote::RemoteCluster& cluster, const UiOptions& options)
{
    Settings settings;
    if (options.resetUi)
        settings.clear();
    setLanguage(options.language.isEmpty() ? settings.language() : options.language);
    Theme::instance().apply(themeChoiceOf(options.theme.isEmpty() ? settings.theme() : options.theme));
    Theme::instance().setTextScale(settings.textScale());

    int code = 0;
    {
        RemoteClusterSource source(cluster);
        LiveWorkloads workloads(source);
        Demo demo(source, workloads);
        MainWindow window(source, workloads, demo, settings);
        window.show();
        code = application.exec();
    }
    workload::waitForClosingClients();
    return code;
}

} // namespace brokerscope::ui
