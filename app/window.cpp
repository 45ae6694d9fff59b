#include "app/window.h"

#include "app/control_server.h"
#include "engine/cluster/own_cluster.h"
#include "engine/remote/remote_cluster.h"
#include "engine/remote/server_list.h"
#include "engine/workload/closing.h"
#include "ui/application.h"
#include "ui/bridge/posted_actors.h"

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
    out.scenario = QString::fromStdString(options.scenario);
    out.lesson = QString::fromStdString(options.lesson);
    out.exam = QString::fromStdString(options.exam);
    return out;
}

// Nothing is refused here: whether anybody answers is told in the window, which keeps trying.
int watchWithWindow(QApplication& application, const RunOptions& options)
{
    remote::RemoteCluster cluster({.servers = options.connect});
    ui::PostedActors actors;
    const auto target = controlTargetOf(cluster, &actors);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (control)
        std::cout << "control socket in " << options.cluster.dataDirectory.string() << " (removed at the end)" << std::endl;
    else
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";
    const int code = ui::runWindow(application, cluster, uiOptionsOf(options), actors);
    if (control)
        control.value().reset();
    return code;
}

// Kept or thrown away is for the user to say, not for a default. False: the user would rather not start.
bool choosePlace(RunOptions& options)
{
    auto uiOptions = uiOptionsOf(options);
    const auto place = ui::choosePlace(uiOptions, QString::fromStdString(options.cluster.dataDirectory.string()));
    options.resetUi = false; // that is done
    if (!place)
        return false;
    switch (place->kind) {
    case ui::StartPlace::Kind::Keep:
        options.cluster.dataDirectory = place->place.toStdString();
        return true;
    case ui::StartPlace::Kind::Servers:
        if (auto servers = remote::parseServers(place->place.toStdString()))
            options.connect = std::move(servers.value());
        break;
    case ui::StartPlace::Kind::ThrowAway:
        break;
    }
    options.cluster.ephemeral = true;
    options.cluster.dataDirectory = cluster::temporaryDirectory();
    return true;
}

// Removes the temporary directory that was chosen here; main() removes one that the command line asked for.
class ChosenTemporary
{
public:
    ChosenTemporary(const RunOptions& options, const RunOptions& given)
    {
        if (options.cluster.ephemeral && !given.cluster.ephemeral)
            m_path = options.cluster.dataDirectory;
    }
    ~ChosenTemporary()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    ChosenTemporary(const ChosenTemporary&) = delete;
    ChosenTemporary& operator=(const ChosenTemporary&) = delete;

private:
    std::filesystem::path m_path;
};

} // namespace

int runWithWindow(int argc, char** argv, const RunOptions& given)
{
    QApplication application(argc, argv);
    ui::prepareApplication(application);
    closeOnSignals(application);
    auto options = given;
    if (!options.placeGiven && !choosePlace(options))
        return 0;
    const ChosenTemporary temporary(options, given);
    if (!options.connect.empty())
        return watchWithWindow(application, options);

    const auto uiOptions = uiOptionsOf(options);
    if (!options.replay.empty())
        return ui::runReplay(application, QString::fromStdString(options.replay), uiOptions);

    auto opened = cluster::Cluster::open(options.cluster);
    if (!opened) {
        std::cerr << "brokerscope: " << opened.error().message() << '\n';
        ui::showStartFailure(QString::fromStdString(opened.error().message()), uiOptions);
        return 1;
    }
    const auto& cluster = opened.value();
    ui::PostedActors actors; // so that clients that `ctl` starts have cards, too
    auto target = controlTargetOf(*cluster, &actors);
    auto control = ControlServer::start(*target, options.cluster.dataDirectory);
    if (!control)
        std::cerr << "brokerscope: " << control.error().message() << "; 'brokerscope ctl' will not work\n";
    cluster->whenReady([&cluster](Result<void> ready) {
        if (ready)
            std::cout << "READY " << cluster->bootstrapServers() << std::endl;
        else
            std::cerr << "brokerscope: " << ready.error().message() << '\n';
    });

    const int code = ui::runWindow(application, *cluster, uiOptions, actors);
    if (control)
        control.value().reset();
    target.reset();
    workload::waitForClosingClients();
    cluster->close();
    return code;
}

} // namespace brokerscope::app
