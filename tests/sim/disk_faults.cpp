#include "sim/disk_faults.h"

#include "engine/protocol/record_batch.h"

#include <map>
#include <utility>

namespace brokerscope::sim {
namespace {

constexpr std::size_t kCrcBegins = 21; // the bytes from here on are those that the checksum covers

} // namespace

void DiskFaults::lie()
{
    m_cluster.simulation().disk(m_weak).setLying(true);
    m_cluster.replaceDiskIfRefused(m_weak);
}

void DiskFaults::fillOrFree()
{
    auto& disk = m_cluster.simulation().disk(m_weak);
    m_full = !m_full;
    m_cluster.allowNotStarting(m_weak, m_full); // a start writes; but nobody gives up who runs
    if (!m_full)
        return disk.setCapacity(std::nullopt);
    ++m_counts[FaultKind::FullDisk];
    disk.setCapacity(disk.usedBytes() + m_random.below(4000));
}

void DiskFaults::failOrRepair()
{
    auto& disk = m_cluster.simulation().disk(m_weak);
    if (std::exchange(m_failing, !m_failing)) {
        disk.failAfter(std::nullopt);
        if (!m_cluster.isUp(m_weak))
            m_cluster.start(m_weak);
        return;
    }
    ++m_counts[FaultKind::FailingDisk];
    m_cluster.allowGivingUp(m_weak, true);
    disk.failAfter(m_random.below(80));
}

void DiskFaults::slowOrFast(NodeId id)
{
    if (m_slow != kNoNode)
        return m_cluster.simulation().disk(std::exchange(m_slow, kNoNode)).setSlow({});
    ++m_counts[FaultKind::SlowDisk];
    m_slow = id;
    m_cluster.simulation().disk(id).setSlow(std::chrono::milliseconds(20 + m_random.below(400)));
}

std::vector<std::string> DiskFaults::closedSegments(const std::string& topic) const
{
    std::map<std::string, std::vector<std::string>> byDirectory;
    for (const auto& path : m_cluster.simulation().disk(m_weak).files())
        if (path.starts_with(topic + "-") && path.ends_with(".log"))
            byDirectory[path.substr(0, path.find('/'))].push_back(path);
    std::vector<std::string> out;
    for (auto& [directory, segments] : byDirectory)
        out.insert(out.end(), segments.begin(), segments.end() - 1); // the last one is open
    return out;
}

void DiskFaults::rot(const std::string& topic)
{
    auto& disk = m_cluster.simulation().disk(m_weak);
    const auto segments = closedSegments(topic);
    if (segments.empty())
        return;
    const auto& path = segments[m_random.below(segments.size())];
    const auto content = disk.contents(path);
    std::vector<std::pair<std::uint64_t, std::size_t>> batches; // position and size
    protocol::BatchIterator at(*content);
    for (std::size_t begin = 0; auto batch = at.next(); begin = at.position())
        if (batch->crcMatches())
            batches.emplace_back(begin, batch->size());
    if (batches.empty())
        return;
    const auto [begin, size] = batches[m_random.below(batches.size())];
    const Rot rot{path, begin + kCrcBegins + m_random.below(size - kCrcBegins), static_cast<unsigned>(m_random.below(8)),
                  begin};
    if (!disk.flipBit(rot.path, rot.byte, rot.bit))
        return;
    ++m_counts[FaultKind::BitRot];
    m_rotten.push_back(rot);
}

bool DiskFaults::isBad(const Rot& rot) const
{
    const auto content = m_cluster.simulation().disk(m_weak).contents(rot.path);
    if (!content || content->size() <= rot.byte)
        return false;
    const auto batch = protocol::BatchView::parse(ByteView(*content).subspan(rot.batch));
    return !batch || !batch.value().crcMatches();
}

void DiskFaults::heal()
{
    auto& disk = m_cluster.simulation().disk(m_weak);
    m_counts[FaultKind::LyingSync] += static_cast<std::int64_t>(disk.liesTold() > 0 && m_counts[FaultKind::LyingSync] == 0);
    disk.setLying(false);
    disk.setCapacity(std::nullopt);
    disk.failAfter(std::nullopt);
    m_full = m_failing = false;
    m_cluster.allowNotStarting(m_weak, false);
    if (m_slow != kNoNode)
        m_cluster.simulation().disk(std::exchange(m_slow, kNoNode)).setSlow({});
    while (!m_rotten.empty()) { // the newest first: two may have hit the same batch
        const auto rot = m_rotten.back();
        m_rotten.pop_back();
        if (!isBad(rot))
            continue;
        disk.flipBit(rot.path, rot.byte, rot.bit);
    }
}

} // namespace brokerscope::sim
