// The window over a cluster that somebody else runs: the same views over another source, and no demonstration in it.
#include "ui/application.h"
#include "ui/apply_settings.h"
#include "ui/bridge/live_workloads.h"
#include "ui/bridge/remote_cluster_source.h"
#include "ui/bridge/posted_actors.h"
#include "ui/bridge/session_recorder.h"
#include "ui/bridge/window_actors.h"
#include "ui/demo.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"

#include "engine/workload/closing.h"

#include <QApplication>

#include <iostream>

namespace brokerscope::ui {

int runWindow(QApplication& application, remote::RemoteCluster& cluster, const UiOptions& options, PostedActors& actors)
{
    Settings settings;
    applySettings(settings, options);

    int code = 0;
    {
        RemoteClusterSource source(cluster);
        LiveWorkloads workloads(source);
        Demo demo(source, workloads);
        MainWindow window(source, workloads, demo, settings);
        if (!options.record.isEmpty()) {
            if (const auto why = window.recorder().start(options.record); !why.isEmpty()) {
                std::cerr << "brokerscope: " << why.toStdString() << '\n';
                showStartFailure(why, options);
                return 1;
            }
        }
        window.show();
        actors.attach(std::make_unique<WindowActors>(source, workloads));
        code = application.exec();
        actors.attach(nullptr);
    }
    workload::waitForClosingClients();
    return code;
}

} // namespace brokerscope::ui
