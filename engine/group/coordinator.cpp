#include "engine/group/coordinator.h"

#include "engine/group/refusals.h"
#include "engine/protocol/coordinator_errors.h"

#include <algorithm>
#include <memory>

namespace brokerscope::group {

using protocol::ErrorCode;

GroupCoordinator::GroupCoordinator(GroupConfig config,
                                   const TopicLookup& topics,
                                   runtime::Random& random)
    : m_config(config), m_topics(topics), m_random(random)
{
}

void GroupCoordinator::onElected(PartitionIndex partition, LeaderEpoch epoch)
{
    lead(partition, epoch, [&] {
        return std::make_unique<GroupShard>(partition, epoch, m_config, m_topics, m_random);
    });
}

GroupCoordinator::Routed GroupCoordinator::route(const std::string& groupId)
{
    const auto reached = reach(groupId);
    return {reached.shard, protocol::errorOf(reached.how)};
}

template <class RequestType, class Call>
void GroupCoordinator::routed(RequestId id, const RequestType& request, Call call)
{
    const auto to = route(request.groupId);
    if (to.shard == nullptr)
        return respond(id, refuse(request, to.error));
    call(*to.shard);
}

template <class ResponseType, class Describe>
void GroupCoordinator::describeEach(RequestId id,
                                    const std::vector<std::string>& groupIds,
                                    Describe describe)
{
    ResponseType response;
    for (const auto& groupId : groupIds) {
        const auto to = route(groupId);
        if (to.shard != nullptr) {
            response.groups.push_back(describe(*to.shard, groupId));
        } else {
            auto& refused = response.groups.emplace_back();
            refused.groupId = groupId;
            refused.errorCode = toWire(to.error);
        }
    }
    respond(id, std::move(response));
}

void GroupCoordinator::joinGroup(RequestId id,
                                 const protocol::JoinGroupRequest& request,
                                 std::int16_t version,
                                 const Client& client,
                                 Now now)
{
    const auto to = route(request.groupId);
    if (to.shard == nullptr)
        return respond(id, refuse(request, version, to.error));
    to.shard->joinGroup(id, request, version, client, now);
}

void GroupCoordinator::syncGroup(RequestId id,
                                 const protocol::SyncGroupRequest& request,
                                 std::int16_t version,
                                 Now now)
{
    routed(id, request, [&](GroupShard& to) { to.syncGroup(id, request, version, now); });
}

void GroupCoordinator::heartbeat(RequestId id, const protocol::HeartbeatRequest& request, Now now)
{
    routed(id, request, [&](GroupShard& to) { to.heartbeat(id, request, now); });
}

void GroupCoordinator::leaveGroup(RequestId id,
                                  const protocol::LeaveGroupRequest& request,
                                  std::int16_t version,
                                  Now now)
{
    routed(id, request, [&](GroupShard& to) { to.leaveGroup(id, request, version, now); });
}

void GroupCoordinator::commitOffsets(RequestId id,
                                     const protocol::OffsetCommitRequest& request,
                                     std::int16_t version,
                                     Now now)
{
    routed(id, request, [&](GroupShard& to) { to.commitOffsets(id, request, version, now); });
}

void GroupCoordinator::commitTransactionalOffsets(RequestId id,
                                                  const protocol::TxnOffsetCommitRequest& request,
                                                  Now now)
{
    routed(id, request, [&](GroupShard& to) { to.commitTransactionalOffsets(id, request, now); });
}

ErrorCode GroupCoordinator::whyNot(const std::string& groupId) { return route(groupId).error; }

void GroupCoordinator::deleteOffsets(RequestId id,
                                     const protocol::OffsetDeleteRequest& request,
                                     Now now)
{
    routed(id, request, [&](GroupShard& to) { to.deleteOffsets(id, request, now); });
}

void GroupCoordinator::fetchOffsets(RequestId id,
                                    const protocol::OffsetFetchRequest& request,
                                    std::int16_t version)
{
    std::vector<protocol::OffsetFetchResponse::OffsetFetchResponseGroup> results;
    for (const auto& each : groupsOf(request, version)) {
        const auto to = route(each.groupId);
        results.push_back(to.shard != nullptr
                              ? to.shard->fetchOffsets(each, request.requireStable, version)
                              : refuse(each, to.error));
    }
    respond(id, offsetFetchResponse(request, version, std::move(results)));
}

void GroupCoordinator::listGroups(RequestId id, const protocol::ListGroupsRequest& request)
{
    protocol::ListGroupsResponse response;
    each([&](const GroupShard& one) {
        if (one.isLoading())
            response.errorCode =
                toWire(ErrorCode::CoordinatorLoadInProgress); // the list would not be complete
        else
            one.list(request.statesFilter, request.typesFilter, response.groups);
    });
    if (response.errorCode != 0)
        response.groups.clear();
    respond(id, std::move(response));
}

void GroupCoordinator::describeGroups(RequestId id,
                                      const protocol::DescribeGroupsRequest& request,
                                      std::int16_t version)
{
    describeEach<protocol::DescribeGroupsResponse>(id, request.groups, [version](GroupShard& to, const std::string& groupId) {
        return to.describe(groupId, version);
    });
}

void GroupCoordinator::consumerHeartbeat(RequestId id,
                                         const protocol::ConsumerGroupHeartbeatRequest& request,
                                         std::int16_t version,
                                         const Client& client,
                                         Now now)
{
    routed(id, request, [&](GroupShard& to) {
        to.consumerHeartbeat(id, request, version, client, now);
    });
}

void GroupCoordinator::describeConsumerGroups(RequestId id,
                                              const protocol::ConsumerGroupDescribeRequest& request)
{
    describeEach<protocol::ConsumerGroupDescribeResponse>(id, request.groupIds, [](GroupShard& to, const std::string& groupId) {
        return to.describeConsumerGroup(groupId);
    });
}

void GroupCoordinator::shareHeartbeat(RequestId id,
                                      const protocol::ShareGroupHeartbeatRequest& request,
                                      const Client& client,
                                      Now now)
{
    routed(id, request, [&](GroupShard& to) { to.shareHeartbeat(id, request, client, now); });
}

void GroupCoordinator::describeShareGroups(RequestId id,
                                           const protocol::ShareGroupDescribeRequest& request)
{
    describeEach<protocol::ShareGroupDescribeResponse>(id, request.groupIds, [](GroupShard& to, const std::string& groupId) {
        return to.describeShareGroup(groupId);
    });
}

void GroupCoordinator::describeShareOffsets(
    RequestId id, const protocol::DescribeShareGroupOffsetsRequest& request)
{
    // Answered when the last of the groups is.
    struct Collected
    {
        protocol::DescribeShareGroupOffsetsResponse response;
        std::size_t left = 0;
    };
    auto collected = std::make_shared<Collected>();
    collected->left = request.groups.size();
    collected->response.groups.resize(request.groups.size());
    if (request.groups.empty())
        return respond(id, std::move(collected->response));
    for (std::size_t i = 0; i < request.groups.size(); ++i) {
        auto done = [this, id, i, collected](GroupShard::DescribedShareOffsets group) {
            collected->response.groups[i] = std::move(group);
            if (--collected->left == 0)
                respond(id, std::move(collected->response));
        };
        const auto to = route(request.groups[i].groupId);
        if (to.shard != nullptr) {
            to.shard->describeShareOffsets(request.groups[i], std::move(done));
        } else {
            GroupShard::DescribedShareOffsets refused;
            refused.groupId = request.groups[i].groupId;
            refused.errorCode = toWire(to.error);
            done(std::move(refused));
        }
    }
}

void GroupCoordinator::alterShareOffsets(RequestId id,
                                         const protocol::AlterShareGroupOffsetsRequest& request,
                                         Now now)
{
    routed(id, request, [&](GroupShard& to) { to.alterShareOffsets(id, request, now); });
}

void GroupCoordinator::deleteShareOffsets(RequestId id,
                                          const protocol::DeleteShareGroupOffsetsRequest& request,
                                          Now now)
{
    routed(id, request, [&](GroupShard& to) { to.deleteShareOffsets(id, request, now); });
}

void GroupCoordinator::onShareStates(const ShareStateWork& work,
                                     const std::vector<ShareStateOutcome>& outcomes,
                                     Now now)
{
    if (GroupShard* asked = shard(work.shard, work.leaderEpoch))
        asked->onShareStates(work.token, outcomes, now);
}

void GroupCoordinator::onTopicsChanged()
{
    eachLoaded([](GroupShard& one) { one.onTopicsChanged(); });
}

void GroupCoordinator::deleteGroups(RequestId id,
                                    const protocol::DeleteGroupsRequest& request,
                                    Now now)
{
    // Answered when the last of the groups is, each of which may be in another partition.
    struct Collected
    {
        protocol::DeleteGroupsResponse response;
        std::size_t left = 0;
    };
    auto collected = std::make_shared<Collected>();
    std::vector<std::string> groupIds;
    for (const auto& groupId : request.groupsNames)
        if (std::find(groupIds.begin(), groupIds.end(), groupId) == groupIds.end())
            groupIds.push_back(groupId);
    collected->left = groupIds.size();
    collected->response.results.resize(groupIds.size());
    if (groupIds.empty())
        return respond(id, std::move(collected->response));
    for (std::size_t i = 0; i < groupIds.size(); ++i) {
        collected->response.results[i].groupId = groupIds[i];
        auto done = [this, id, i, collected](ErrorCode error) {
            collected->response.results[i].errorCode = toWire(error);
            if (--collected->left == 0)
                respond(id, std::move(collected->response));
        };
        const auto to = route(groupIds[i]);
        if (to.shard != nullptr)
            to.shard->deleteGroup(groupIds[i], std::move(done), now);
        else
            done(to.error);
    }
}

void GroupCoordinator::onTopicDeleted(const std::string& topic, Now now)
{
    eachLoaded([&](GroupShard& one) { one.onTopicDeleted(topic, now); });
}

void GroupCoordinator::onTransactionEnd(PartitionIndex partition,
                                        ProducerId producer,
                                        bool committed,
                                        Now now)
{
    if (auto* const led = shard(partition))
        led->onTransactionEnd(producer, committed, now);
}

} // namespace brokerscope::group
