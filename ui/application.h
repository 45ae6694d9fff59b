// The window's front door, for main().
#pragma once

#include <QString>

#include <optional>

class QApplication;

namespace brokerscope::cluster {
class Cluster;
}
namespace brokerscope::remote {
class RemoteCluster;
}

namespace brokerscope::ui {

class PostedActors;

struct UiOptions
{
    bool resetUi = false;  // forget the remembered layout, language and theme
    QString language;      // of kLanguages; empty: remembered, else the system's
    QString theme;         // "system", "light", "dark", "high-contrast"; empty: remembered, else system
    QString record;        // a session file to write; empty: none
    QString scenario;      // a name or a file to play; empty: none
    QString lesson;        // to start with; empty: none
    QString exam;          // the same
    bool demo = true;      // start the demonstration clients when the cluster has no topics
};

// Names, icon and style of the application. Call once, before anything else is shown.
void prepareApplication(QApplication& application);

// What to start when the command line does not say where.
struct StartPlace
{
    enum class Kind { Keep, ThrowAway, Servers };

    Kind kind = Kind::Keep;
    QString place; // of Keep: a directory; of Servers: their addresses, which are good ones
};
// As it is remembered, or as the user chooses now; nothing when the user would rather not start. Also forgets what is to be
// forgotten: `options` must not ask for it again.
[[nodiscard]] std::optional<StartPlace> choosePlace(const UiOptions& options, const QString& defaultDirectory);

// Shows the window over a running cluster and returns when it was closed. `cluster` must outlive the call. What is posted to
// `actors` while it is open is done by its clients.
int runWindow(QApplication& application, cluster::Cluster& cluster, const UiOptions& options, PostedActors& actors);

// The same over a cluster that somebody else runs.
int runWindow(QApplication& application, remote::RemoteCluster& cluster, const UiOptions& options, PostedActors& actors);
// Shows the window over a recorded session and returns when it was closed; 1 if nothing of the file can be shown.
int runReplay(QApplication& application, const QString& path, const UiOptions& options);

// Says in a dialog why the program cannot go on ("cannot bind port 9092: address in use").
void showStartFailure(const QString& sentence, const UiOptions& options);

} // namespace brokerscope::ui
