#include "engine/workload/share_session.h"

#include <limits>

namespace brokerscope::workload {
namespace {

constexpr std::int32_t kLastEpoch = -1;

// The partition's place among a request's topics.
template <class Topic> auto& partitionOf(std::vector<Topic>& topics, const SharePlace& place)
{
    if (topics.empty() || topics.back().topicId != place.topic) {
        topics.emplace_back();
        topics.back().topicId = place.topic;
    }
    auto& partitions = topics.back().partitions;
    partitions.emplace_back();
    partitions.back().partitionIndex = place.partition.value();
    return partitions.back();
}

template <class Partition> void say(Partition& partition, const std::vector<VerdictRange>& ranges)
{
    for (const auto& range : ranges) {
        auto& batch = partition.acknowledgementBatches.emplace_back();
        batch.firstOffset = range.first.value();
        batch.lastOffset = range.last.value();
        batch.acknowledgeTypes = {static_cast<std::int8_t>(range.verdict)};
    }
}

} // namespace

std::optional<ShareSession::Fetch> ShareSession::next(const std::set<SharePlace>& wanted, ShareHand& hand)
{
    Fetch fetch;
    auto& request = fetch.request;
    request.shareSessionEpoch = m_epoch;
    if (m_epoch == 0) {
        if (wanted.empty())
            return std::nullopt;
        for (const auto& place : wanted) {
            hand.drop(place);
            partitionOf(request.topics, place);
        }
        m_known = wanted;
        return fetch;
    }
    auto all = wanted;
    all.insert(m_known.begin(), m_known.end());
    std::set<SharePlace> known;
    for (const auto& place : all) {
        const bool isWanted = wanted.count(place) != 0;
        if (!isWanted && !hand.holds(place)) {
            if (request.forgottenTopicsData.empty() || request.forgottenTopicsData.back().topicId != place.topic)
                request.forgottenTopicsData.push_back({place.topic, {}});
            request.forgottenTopicsData.back().partitions.push_back(place.partition.value());
            continue;
        }
        known.insert(place);
        if (m_known.count(place) == 0 || hand.hasVerdicts(place)) {
            auto ranges = hand.verdicts(place);
            say(partitionOf(request.topics, place), ranges);
            if (!ranges.empty())
                fetch.said.emplace(place, std::move(ranges));
        }
    }
    m_known = std::move(known);
    if (wanted.empty() && request.topics.empty() && request.forgottenTopicsData.empty())
        return std::nullopt;
    return fetch;
}

std::optional<ShareSession::Acknowledge> ShareSession::tell(ShareHand& hand, bool last)
{
    if (!isOpen())
        return std::nullopt;
    Acknowledge told;
    told.request.shareSessionEpoch = last ? kLastEpoch : m_epoch;
    for (const auto& place : m_known) {
        if (!hand.hasVerdicts(place))
            continue;
        auto ranges = hand.verdicts(place);
        say(partitionOf(told.request.topics, place), ranges);
        told.said.emplace(place, std::move(ranges));
    }
    return told.said.empty() && !last ? std::nullopt : std::optional(std::move(told));
}

void ShareSession::answered()
{
    m_epoch = m_epoch == std::numeric_limits<std::int32_t>::max() ? 1 : m_epoch + 1;
}

void ShareSession::reset()
{
    m_epoch = 0;
    m_known.clear();
}

} // namespace brokerscope::workload
