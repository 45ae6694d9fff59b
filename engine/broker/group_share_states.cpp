#include "engine/broker/group_share_states.h"

#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"

#include <algorithm>

namespace brokerscope::broker {

using protocol::ErrorCode;

namespace {

constexpr std::int64_t kLatestOffset = -1; // ListOffsets: the high watermark

} // namespace

struct GroupShareStates::Run
{
    group::ShareStateWork work;
    std::vector<group::ShareStateOutcome> outcomes;
    std::size_t left = 0;
    OnDone done;

    void finish(std::size_t index, const group::ShareStateOutcome& outcome)
    {
        outcomes[index] = outcome;
        if (--left == 0)
            done(outcomes);
    }
};

GroupShareStates::GroupShareStates(NodeContext& context, ShareStateClient& client)
    : m_context(context), m_client(client),
      m_links(context.world, "broker-" + std::to_string(context.self.value()) + "-share-lag",
              [this] { return m_context.replicas.image(); })
{
}

void GroupShareStates::run(const group::ShareStateWork& work, OnDone done)
{
    auto run = std::make_shared<Run>();
    run->work = work;
    run->outcomes.resize(work.partitions.size());
    run->left = work.partitions.size();
    run->done = std::move(done);
    for (std::size_t i = 0; i < work.partitions.size(); ++i)
        ask(run, i);
}

void GroupShareStates::ask(const std::shared_ptr<Run>& run, std::size_t index)
{
    using Kind = group::ShareStateWork::Kind;
    const auto& partition = run->work.partitions[index];
    const share::SharePartitionKey key{run->work.groupId, partition.topicId, partition.partition};
    auto done = [run, index, alive = std::weak_ptr<bool>(m_alive)](ErrorCode error) {
        if (!alive.expired())
            run->finish(index, {error});
    };
    switch (run->work.kind) {
    case Kind::Initialize:
        return m_client.initialize(key, run->work.stateEpoch, partition.startOffset, std::move(done));
    case Kind::Delete:
        return m_client.remove(key, std::move(done));
    case Kind::Summarize:
        return m_client.summary(key, [this, run, index, done = std::move(done), alive = std::weak_ptr<bool>(m_alive)](
                                         ErrorCode error, const share::DurableState& state) {
            if (error != ErrorCode::None)
                return done(error);
            if (!alive.expired())
                summarize(run, index, state);
        });
    }
}

void GroupShareStates::summarize(const std::shared_ptr<Run>& run, std::size_t index, const share::DurableState& state)
{
    group::ShareStateOutcome outcome;
    outcome.startOffset = state.startOffset;
    outcome.leaderEpoch = std::max(state.leaderEpoch.value(), 0);
    if (state.startOffset < Offset(0) || state.deliveryCompleteCount < 0)
        return run->finish(index, outcome);
    const auto& partition = run->work.partitions[index];
    endOffset(partition.topicId, partition.partition,
              [run, index, outcome, settled = state.deliveryCompleteCount](std::optional<Offset> end) mutable {
                  if (end)
                      outcome.lag = std::max<std::int64_t>(0, end->value() - outcome.startOffset.value() - settled);
                  run->finish(index, outcome);
              });
}

void GroupShareStates::endOffset(const Uuid& topicId, PartitionIndex index, std::function<void(std::optional<Offset>)> done)
{
    const auto topic = m_context.image().topic(topicId);
    const auto* partition = topic ? topic->partition(index) : nullptr;
    auto* link = partition && partition->leader != kNoNode ? m_links.to(partition->leader) : nullptr;
    if (!link)
        return done(std::nullopt);
    protocol::ListOffsetsRequest request;
    request.replicaId = -1;
    auto& asked = request.topics.emplace_back();
    asked.name = topic->name;
    auto& which = asked.partitions.emplace_back();
    which.partitionIndex = index.value();
    which.timestamp = kLatestOffset;
    link->request<protocol::ListOffsetsResponse>(
        request, protocol::ListOffsetsRequest::kHighestVersion, m_context.config.requestTimeout,
        [done = std::move(done), alive = std::weak_ptr<bool>(m_alive)](const Result<protocol::ListOffsetsResponse>& response) {
            if (alive.expired())
                return;
            const bool told = response && response.value().topics.size() == 1 &&
                              response.value().topics.front().partitions.size() == 1 &&
                              response.value().topics.front().partitions.front().errorCode == 0;
            done(told ? std::optional(Offset(response.value().topics.front().partitions.front().offset)) : std::nullopt);
        });
}

} // namespace brokerscope::broker
