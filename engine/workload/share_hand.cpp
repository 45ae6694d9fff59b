#include "engine/workload/share_hand.h"

#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>

namespace brokerscope::workload {
namespace {

constexpr std::size_t kMostAcquired = 100'000; // a broker that claims more is not believed; the rest comes again

std::optional<std::string> textOf(const std::optional<ByteView>& bytes)
{
    return bytes ? std::optional(std::string(asText(*bytes))) : std::nullopt;
}

} // namespace

void ShareHand::take(const SharePlace& place, const std::vector<AcquiredRange>& acquired, ByteView records)
{
    std::map<Offset, int> wanted; // with the number of its deliveries
    for (const auto& range : acquired)
        for (auto offset = range.first; offset <= range.last && wanted.size() < kMostAcquired; offset += 1)
            wanted[offset] = range.deliveries;
    protocol::BatchIterator batches(records);
    while (const auto batch = batches.next()) {
        if (batch->isControl())
            continue; // its offsets stay wanted: gaps
        const auto reject = [&] {
            const auto end = wanted.upper_bound(batch->lastOffset());
            for (auto at = wanted.lower_bound(batch->baseOffset()); at != end; at = wanted.erase(at))
                settle(place, at->first, Verdict::Reject);
        };
        auto reader = protocol::RecordReader::open(*batch);
        if (!reader) {
            reject();
            continue;
        }
        for (;;) {
            auto record = reader.value().next();
            if (!record)
                reject();
            if (!record || !record.value())
                break;
            const auto found = wanted.find(record.value()->offset);
            if (found == wanted.end())
                continue;
            m_waiting.push_back({place, found->first, found->second, textOf(record.value()->key), textOf(record.value()->value)});
            wanted.erase(found);
        }
    }
    for (const auto& [offset, deliveries] : wanted)
        settle(place, offset, Verdict::Gap);
}

std::optional<SharedDelivery> ShareHand::next()
{
    if (m_waiting.empty())
        return std::nullopt;
    auto delivery = std::move(m_waiting.front());
    m_waiting.pop_front();
    return delivery;
}

void ShareHand::settle(const SharePlace& place, Offset offset, Verdict verdict)
{
    m_verdicts[place][offset] = verdict;
}

void ShareHand::settleRest(Verdict verdict)
{
    while (const auto delivery = next())
        settle(delivery->place, delivery->offset, verdict);
}

std::vector<VerdictRange> ShareHand::verdicts(const SharePlace& place)
{
    std::vector<VerdictRange> ranges;
    const auto found = m_verdicts.find(place);
    if (found == m_verdicts.end())
        return ranges;
    for (const auto& [offset, verdict] : found->second) {
        if (!ranges.empty() && ranges.back().last + 1 == offset && ranges.back().verdict == verdict)
            ranges.back().last = offset;
        else
            ranges.push_back({offset, offset, verdict});
    }
    m_verdicts.erase(found);
    return ranges;
}

std::vector<SharePlace> ShareHand::placesWithVerdicts() const
{
    std::vector<SharePlace> places;
    for (const auto& [place, verdicts] : m_verdicts)
        places.push_back(place);
    return places;
}

bool ShareHand::holds(const SharePlace& place) const
{
    return hasVerdicts(place) ||
           std::any_of(m_waiting.begin(), m_waiting.end(), [&](const auto& delivery) { return delivery.place == place; });
}

void ShareHand::drop(const SharePlace& place)
{
    std::erase_if(m_waiting, [&](const auto& delivery) { return delivery.place == place; });
    m_verdicts.erase(place);
}

void ShareHand::dropAll()
{
    m_waiting.clear();
    m_verdicts.clear();
}

} // namespace brokerscope::workload
