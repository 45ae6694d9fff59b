// Other clusters, from the menu Cluster: one more beside this one, a data directory, an external cluster, those that were opened
// before. Each opens in a window of its own; what cannot be opened is refused in words. Also takes down which cluster this is.
#pragma once

#include "ui/bridge/cluster_places.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace brokerscope::ui {

class ClusterSource;
class Settings;

class ClusterMenu final : public QObject
{
    Q_OBJECT

public:
    // Adds its acts to `menu`. All outlive this.
    ClusterMenu(ClusterSource& source, Settings& settings, QMenu* menu, QWidget* window);

    void setLauncher(Launcher launcher) { m_launch = std::move(launcher); } // tests
    void retranslate();
    // Opens it in a window of its own; the refusal, empty when it was started.
    QString openDirectory(const QString& path);
    QString openServers(const QString& servers);
    QString newThrowAway();

signals:
    void said(const QString& sentence, bool isError);

private:
    void fillRecent();
    void note();
    void tell(const QString& refusal, const QString& opened);
    void chooseDirectory();
    void askForServers();
    [[nodiscard]] QString launch(QStringList arguments);
    [[nodiscard]] QString launchOwn(QStringList arguments, int nodes);

    ClusterSource& m_source;
    Settings& m_settings;
    RecentClusters m_recentClusters;
    QWidget* m_window;
    Launcher m_launch;
    QAction* m_new;
    QAction* m_open;
    QAction* m_connect;
    QMenu* m_recent;
    QAction* m_ask;
    int m_noted = -1; // nodes that were taken down; -1: nothing yet
};

} // namespace brokerscope::ui
