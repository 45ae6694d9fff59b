#include "ui/models/recent_clusters.h"

#include "ui/settings.h"

#include <QStringList>

#include <algorithm>

namespace brokerscope::ui {

namespace {

// KIND|NODES|TIME|PLACE: the place is last, for it may hold anything.
constexpr int kFields = 4;

bool isSame(const RecentCluster& a, const RecentCluster& b)
{
    return a.kind == b.kind && a.place == b.place;
}

} // namespace

std::vector<RecentCluster> RecentClusters::list() const
{
    std::vector<RecentCluster> result;
    for (const auto& line : m_settings.recentClusters()) {
        const auto fields = line.split(QLatin1Char('|'));
        if (fields.size() < kFields)
            continue;
        RecentCluster one;
        one.kind = fields[0] == QLatin1String("servers") ? RecentCluster::Kind::Servers : RecentCluster::Kind::Directory;
        one.nodes = std::max(fields[1].toInt(), 0);
        one.last = QDateTime::fromString(fields[2], Qt::ISODate);
        one.place = fields.mid(kFields - 1).join(QLatin1Char('|'));
        if (!one.place.isEmpty() && one.last.isValid() && result.size() < kMost)
            result.push_back(one);
    }
    return result;
}

void RecentClusters::note(const RecentCluster& cluster)
{
    auto all = list();
    std::erase_if(all, [&](const auto& one) { return isSame(one, cluster); });
    all.insert(all.begin(), cluster);
    if (all.size() > kMost)
        all.resize(kMost);
    write(all);
}

void RecentClusters::forget(const RecentCluster& cluster)
{
    auto all = list();
    std::erase_if(all, [&](const auto& one) { return isSame(one, cluster); });
    write(all);
}

void RecentClusters::clear()
{
    write({});
}

void RecentClusters::write(const std::vector<RecentCluster>& clusters)
{
    QStringList lines;
    for (const auto& one : clusters)
        lines << QStringList{one.kind == RecentCluster::Kind::Servers ? QStringLiteral("servers") : QStringLiteral("directory"),
                             QString::number(one.nodes), one.last.toUTC().toString(Qt::ISODate), one.place}
                     .join(QLatin1Char('|'));
    m_settings.setRecentClusters(lines);
}

} // namespace brokerscope::ui
