#include "engine/metadata/evacuation.h"

#include "engine/metadata/node_ids.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::metadata {
namespace {

std::map<NodeId, int> replicasPerBroker(const MetadataImage& image)
{
    std::map<NodeId, int> out;
    for (const auto& [name, topic] : image.topics())
        for (const auto& [index, state] : topic->partitions)
            for (auto id : state->replicas)
                ++out[id];
    return out;
}

NodeId successorOf(const MetadataImage& image,
                   NodeId leaving,
                   const std::vector<NodeId>& replicas,
                   std::map<NodeId, int>& load)
{
    auto rackTaken = [&](const BrokerRegistration& candidate) {
        return candidate.rack && std::any_of(replicas.begin(), replicas.end(), [&](NodeId id) {
                   const auto* broker = image.broker(id);
                   return id != leaving && broker && broker->rack == candidate.rack;
               });
    };
    std::optional<std::tuple<bool, int, NodeId>> best;
    for (const auto& [id, broker] : image.brokers()) {
        if (id == leaving || !broker.active() || contains(replicas, id))
            continue;
        std::tuple rank(rackTaken(broker), load[id], id);
        if (!best || rank < *best)
            best = rank;
    }
    if (!best)
        return kNoNode;
    auto id = std::get<NodeId>(*best);
    ++load[id];
    return id;
}

} // namespace

EvacuationPlan planEvacuation(const MetadataImage& image, NodeId leaving)
{
    EvacuationPlan plan;
    auto load = replicasPerBroker(image);
    for (const auto& [name, topic] : image.topics()) {
        for (const auto& [index, state] : topic->partitions) {
            if (!state->hasReplica(leaving))
                continue;
            if (contains(state->removingReplicas, leaving)) {
                ++plan.underWay;
                continue;
            }
            // A move that goes on without regard to this one goes on to its own target.
            std::vector<NodeId> target;
            for (auto id : state->replicas)
                if (!contains(state->removingReplicas, id))
                    target.push_back(id);
            auto successor = successorOf(image, leaving, state->replicas, load);
            if (successor == kNoNode) {
                EvacuationPlan none;
                none.refusal = "partition " + name + "-" + std::to_string(index.value()) + " has " +
                               std::to_string(target.size()) +
                               " replicas, and no other live broker could take the one of broker " +
                               std::to_string(leaving.value());
                return none;
            }
            std::replace(target.begin(), target.end(), leaving, successor);
            plan.moves.push_back({name, index, std::move(target)});
        }
    }
    return plan;
}

} // namespace brokerscope::metadata
