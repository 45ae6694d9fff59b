#include "ui/views/compare/share_side.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::ui {

namespace {

constexpr int kLockMs = 15'000; // Kafka allows no less

// One handing out, with who got it.
struct Handed
{
    const workload::SharedRecord* record;
    int consumer;
};

std::vector<Handed> inTheirOrder(const std::vector<SharerRow>& rows)
{
    std::vector<Handed> all;
    for (const auto& row : rows)
        for (const auto& record : row.recent)
            all.push_back({&record, row.number});
    std::sort(all.begin(), all.end(), [](const Handed& a, const Handed& b) {
        return std::tie(a.record->receivedAt, a.record->offset) < std::tie(b.record->receivedAt, b.record->offset);
    });
    return all;
}

} // namespace

QString ShareSide::start(const QString& group, const QString& topic, qint64 microsecondsPerRecord)
{
    m_group.clear();
    if (m_desk == nullptr)
        return {};
    ShareGroupToRun run;
    run.groupId = group;
    run.topic = topic;
    run.members = kConsumers;
    run.microsecondsPerRecord = microsecondsPerRecord;
    run.lockMs = kLockMs;
    const auto problem = m_desk->startGroup(run);
    if (problem.isEmpty())
        m_group = group;
    return problem;
}

void ShareSide::stop()
{
    if (isOn())
        m_desk->stopGroup(m_group);
    m_group.clear();
}

void ShareSide::addConsumer()
{
    if (isOn())
        m_desk->addMember(m_group);
}

void ShareSide::setTime(qint64 microseconds)
{
    if (!isOn())
        return;
    for (const auto& row : m_desk->members(m_group)) {
        if (row.status.vanished)
            continue;
        m_desk->setMicrosecondsPerRecord(m_group, row.number, microseconds);
        return;
    }
}

void ShareSide::crash()
{
    if (!isOn())
        return;
    const auto rows = m_desk->members(m_group);
    const SharerRow* dies = nullptr;
    for (const auto& row : rows)
        if (!row.status.vanished && (dies == nullptr || row.status.inHand >= dies->status.inHand))
            dies = &row;
    if (dies == nullptr)
        return;
    m_desk->vanish(m_group, dies->number);
}

ShareSide::Figures ShareSide::figures() const
{
    Figures figures;
    if (!isOn())
        return figures;
    const auto rows = m_desk->members(m_group);
    for (const auto& row : rows) {
        const auto& status = row.status;
        figures.received += static_cast<qint64>(status.received);
        figures.accepted += static_cast<qint64>(status.accepted);
        (status.vanished ? figures.crashedWith : figures.inHand) += static_cast<qint64>(status.inHand);
        figures.again += static_cast<qint64>(status.again);
        figures.lockSeconds = std::max(figures.lockSeconds, static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(status.lockTime).count()));
        figures.consumers.push_back({row.number, static_cast<qint64>(status.received), status.vanished});
        if (!status.vanished && !status.lastError.empty())
            figures.problem = QString::fromStdString(status.lastErrorText.empty() ? status.lastError : status.lastError + ": " + status.lastErrorText);
    }
    std::map<int, qint64> furthest; // by partition
    for (const auto& [record, consumer] : inTheirOrder(rows)) {
        const int partition = record->partition.value();
        const qint64 offset = record->offset.value();
        auto& delivery = figures.newest[{partition, offset}];
        if (record->deliveries >= delivery.times)
            delivery = {consumer, record->deliveries, record->fate};
        ++figures.deliveries;
        const auto [at, isFirst] = furthest.emplace(partition, offset);
        if (!isFirst && offset < at->second)
            ++figures.outOfTurn;
        at->second = std::max(at->second, offset);
    }
    for (const auto& [place, delivery] : figures.newest) {
        const auto vanished = std::any_of(rows.begin(), rows.end(), [&, who = delivery.consumer](const auto& row) {
            return row.number == who && row.status.vanished;
        });
        if (vanished && delivery.fate == workload::SharedRecord::Fate::InHand)
            ++figures.inHand;
    }
    return figures;
}

} // namespace brokerscope::ui
