#include "app/window.h"

#include "app/control_server.h"
#include "engine/remote/remote_cluster.h"
#include "ui/application.h"

#include <QApplication>
#include <QSocketNotifier>

#include <csignal>
#include <iostream>
#include <sys/socket.h>
#include <unistd.h>

namespace brokerscope::app {
namespace {

int signalPipe[2] = {-1, -1};

// A signal handler may do next to nothing: it writes a byte, and the event loop closes the window in its own time.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void closeOnSignals(QApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

ui::UiOptions uiOptionsOf(const RunOptions& options)
{
    ui::UiOptions out;
    out.resetUi = options.resetUi;
    out.language = QString::fromStdString(options.language);
    out.theme = QString::fromStdString(options.theme);
    out.record = QString::fromStdString(options.record);
    return out;
}

// Nothing is refused here: whether anybody answers is told in the window, which keeps trying.
int watchWithWindow(QApplication& application, const RunOptions& options)
{
    remote::RemoteCluster cluster({.servers = options.connect});
    const auto target = controlTargetOf(cluster);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (control)
        std::cout << "control socket in " << options.cluster.dataDirectory.string() << " (removed at the end)" << std::endl;
    else
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";
    const int code = ui::runWindow(application, cluster, uiOptionsOf(options));
    if (control)
        control.value().reset();
    return code;
}

} // namespace

int runWithWindow(int argc, char** argv, const RunOptions& options)
{
    QApplication application(argc, argv);
    ui::prepareApplication(application);
    closeOnSignals(application);
    if (!options.connect.empty())
        return watchWithWindow(application, options);

    const auto uiOptions = uiOptionsOf(options);
    if (!options.replay.empty())
        return ui::runReplay(application, QString::fromStdString(options.replay), uiOptions);

    auto opened = cluster::Cluster::open(options.cluster);
    if (!opened) {
        std::cerr << "brokerscope: " << opened.error().message() << '\n';
        ui::showStartFailure(QString::fromStdString(opened.error().message()));
        return 1;
    }
    const auto& cluster = opened.value();
    const auto target = controlTargetOf(*cluster);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (!control)
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";
    cluster->whenReady([&cluster](Result<void> ready) {
        if (ready)
            std::cout << "READY " << cluster->bootstrapServers() << std::endl;
        else
            std::cerr << "brokerscope: " << ready.error().message() << '\n';
    });

    const int code = ui::runWindow(application, *cluster, uiOptions);
    if (control)
        control.value().reset();
    cluster->close();
    return code;
}

} // namespace brokerscope::app
