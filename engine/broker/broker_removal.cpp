#include "engine/broker/broker_removal.h"

#include "engine/metadata/evacuation.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"

namespace brokerscope::broker {
namespace {

using protocol::AlterPartitionReassignmentsRequest;
using protocol::AlterPartitionReassignmentsResponse;
using protocol::ErrorCode;
using protocol::UnregisterBrokerRequest;
using protocol::UnregisterBrokerResponse;

// A copy of everything takes as long as it takes; without any progress for this long it will not come to an end.
constexpr auto kNoProgressWithin = std::chrono::minutes(5);
constexpr auto kLookAgainAfter = std::chrono::seconds(1);

Error cannot(NodeId leaving, std::string why)
{
    return makeError(ErrorKind::Unavailable, "decommission node " + std::to_string(leaving.value()), std::move(why));
}

AlterPartitionReassignmentsRequest requestFor(const std::vector<metadata::Evacuation>& moves)
{
    AlterPartitionReassignmentsRequest request;
    for (const auto& move : moves) {
        if (request.topics.empty() || request.topics.back().name != move.topic)
            request.topics.emplace_back().name = move.topic;
        auto& partition = request.topics.back().partitions.emplace_back();
        partition.partitionIndex = move.partition.value();
        partition.replicas.emplace();
        for (const auto id : move.target)
            partition.replicas->push_back(id.value());
    }
    return request;
}

} // namespace

struct BrokerRemoval::Run
{
    NodeContext& context;
    NodeId leaving;
    Done done;
    int left = -1; // partitions that had a replica there at the last look
    Instant lastProgress{};
};

void BrokerRemoval::moveReplicasAway(NodeId leaving, Done done)
{
    auto run = std::make_shared<Run>(Run{m_context, leaving, std::move(done)});
    run->lastProgress = m_context.world.clock().now();
    next(run);
}

void BrokerRemoval::next(const std::shared_ptr<Run>& run)
{
    auto& context = run->context;
    const auto now = context.world.clock().now();
    const auto plan = metadata::planEvacuation(context.image(), run->leaving);
    if (!plan.refusal.empty())
        return run->done(cannot(run->leaving, plan.refusal));
    if (plan.done())
        return run->done(success());
    const int left = static_cast<int>(plan.moves.size()) + plan.underWay;
    if (left != run->left) {
        run->left = left;
        run->lastProgress = now;
    } else if (now - run->lastProgress > kNoProgressWithin) {
        return run->done(cannot(run->leaving, std::to_string(left) + " partitions could not be moved away"));
    }
    // Looks again when nothing is left, or after a while: what was refused is then asked for again.
    const auto wait = [run] {
        run->context.waiters.wait(
            [leaving = run->leaving](const metadata::MetadataImage& image) {
                return metadata::planEvacuation(image, leaving).done();
            },
            kLookAgainAfter, [run] { next(run); });
    };
    if (plan.moves.empty())
        return wait();
    context.controller.sendUntilAnswered<AlterPartitionReassignmentsResponse>(
        requestFor(plan.moves), AlterPartitionReassignmentsRequest::kHighestVersion, context.config.requestTimeout,
        [](const AlterPartitionReassignmentsResponse& response) {
            return response.errorCode == static_cast<std::int16_t>(ErrorCode::NotController);
        },
        [wait](const Result<AlterPartitionReassignmentsResponse>&) { wait(); });
}

void BrokerRemoval::unregister(NodeId gone, Done done)
{
    UnregisterBrokerRequest request;
    request.brokerId = gone.value();
    m_context.controller.sendUntilAnswered<UnregisterBrokerResponse>(
        std::move(request), UnregisterBrokerRequest::kHighestVersion, m_context.config.requestTimeout,
        [](const UnregisterBrokerResponse& response) {
            return response.errorCode == static_cast<std::int16_t>(ErrorCode::NotController);
        },
        [gone, done = std::move(done)](const Result<UnregisterBrokerResponse>& result) {
            if (!result)
                return done(cannot(gone, result.error().message()));
            const auto& answer = result.value();
            // Not registered: an earlier try was answered too late.
            if (answer.errorCode != 0 && answer.errorCode != static_cast<std::int16_t>(ErrorCode::BrokerIdNotRegistered))
                return done(cannot(gone, answer.errorMessage.value_or("the controller refused")));
            done(success());
        });
}

} // namespace brokerscope::broker
