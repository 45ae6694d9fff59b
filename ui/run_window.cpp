#include "ui/application.h"

#include "ui/apply_settings.h"
#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
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

int runWindow(QApplication& application, cluster::Cluster& cluster, const UiOptions& options, PostedActors& actors)
{
    Settings settings;
    applySettings(settings, options);

    int code = 0;
    {
        LiveClusterSource source(cluster);
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
        if (!options.scenario.isEmpty())
            window.playScenario(options.scenario);
        else if (!options.lesson.isEmpty())
            window.startLesson(options.lesson); // it brings what it needs, and its acts shall be seen
        else if (!options.exam.isEmpty())
            window.startExam(options.exam);
        else if (options.demo && settings.demo())
            demo.startIfFresh();
        if (options.scenario.isEmpty() && options.lesson.isEmpty() && options.exam.isEmpty()) // who asked for something wants to see that
            window.offerTour();
        code = application.exec();
        actors.attach(nullptr);
    }
    // Our clients say goodbye before the cluster they talk to goes.
    workload::waitForClosingClients();
    return code;
}

} // namespace brokerscope::ui
