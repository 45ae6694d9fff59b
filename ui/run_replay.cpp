#include "ui/application.h"
#include "ui/apply_settings.h"
#include "ui/bridge/live_workloads.h"
#include "ui/bridge/replay_source.h"
#include "ui/demo.h"
#include "ui/main_window/main_window.h"
#include "ui/settings.h"

#include "engine/workload/closing.h"

#include <QApplication>

#include <iostream>

namespace brokerscope::ui {

namespace {

// What the window's own clients see behind a recording: no server. The recorded addresses may be somebody's cluster now.
class NoCluster final : public ClusterSource
{
public:
    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] WallTime now() const override { return {}; }
    void execute(const cluster::Command&) override {}
    void registerBuiltInClient(const QString&) override {}

private:
    SnapshotPtr m_snapshot = std::make_shared<const cluster::ClusterSnapshot>();
};

} // namespace

int runReplay(QApplication& application, const QString& path, const UiOptions& options)
{
    Settings settings;
    applySettings(settings, options);

    auto opened = ReplaySource::open(path.toStdString());
    if (!opened) {
        std::cerr << "brokerscope: " << opened.error().message() << '\n';
        showStartFailure(QString::fromStdString(opened.error().message()), options);
        return 1;
    }
    int code = 0;
    {
        auto& source = *opened.value();
        if (!source.problem().isEmpty())
            std::cerr << "brokerscope: " << source.problem().toStdString() << '\n';
        NoCluster nobody;
        LiveWorkloads workloads(nobody);
        Demo demo(nobody, workloads);
        MainWindow window(source, workloads, demo, settings);
        window.show();
        source.play();
        code = application.exec();
    }
    workload::waitForClosingClients();
    return code;
}

} // namespace brokerscope::ui
