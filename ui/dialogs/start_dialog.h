// Asked when the program is started without saying where: what happens to the data, kept or thrown away, as an explicit choice.
// Clusters that were opened before are offered, each with what is known of it; one that cannot be opened says why.
#pragma once

#include "ui/application.h"
#include "ui/models/recent_clusters.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace brokerscope::ui {

class StartDialog final : public QDialog
{
    Q_OBJECT

public:
    StartDialog(Settings& settings, const QString& defaultDirectory, QWidget* parent = nullptr);

    [[nodiscard]] StartPlace choice() const;

private:
    void browse();
    void choose(int row);
    void follow();
    void forget();
    void fillRecent();
    void remember();

    Settings& m_settings;
    RecentClusters m_recentClusters;
    std::vector<RecentCluster> m_list;
    QRadioButton* m_keep;
    QRadioButton* m_throwAway;
    QRadioButton* m_connect;
    QLineEdit* m_directory;
    QLineEdit* m_servers;
    QPushButton* m_browse;
    QLabel* m_says;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
    QPushButton* m_forget;
    QCheckBox* m_ask;
    QPushButton* m_start;
};

// What was remembered, if that is not to be asked again and can still be done.
[[nodiscard]] std::optional<StartPlace> rememberedStart(const Settings& settings);

} // namespace brokerscope::ui
