// The clusters that were opened before: data directories, and addresses of clusters that somebody else runs. Newest first,
// bounded, kept in the settings; lines that cannot be read are left out.
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace brokerscope::ui {

class Settings;

struct RecentCluster
{
    enum class Kind { Directory, Servers };

    Kind kind = Kind::Directory;
    QString place; // an absolute path; "host:port,host:port"
    int nodes = 0; // when it was seen last
    QDateTime last;

    friend bool operator==(const RecentCluster&, const RecentCluster&) = default;
};

class RecentClusters
{
public:
    static constexpr std::size_t kMost = 10;

    // `settings` outlives this.
    explicit RecentClusters(Settings& settings) : m_settings(settings) {}

    [[nodiscard]] std::vector<RecentCluster> list() const;
    void note(const RecentCluster& cluster); // becomes the first
    void forget(const RecentCluster& cluster);
    void clear();

private:
    void write(const std::vector<RecentCluster>& clusters);

    Settings& m_settings;
};

} // namespace brokerscope::ui
