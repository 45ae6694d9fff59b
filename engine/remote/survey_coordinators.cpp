// The questions about groups and transactions: each broker lists those that it coordinates, and is then asked about them.
#include "engine/protocol/generated/consumer_group_describe_request.h"
#include "engine/protocol/generated/describe_groups_request.h"
#include "engine/protocol/generated/describe_transactions_request.h"
#include "engine/protocol/generated/list_groups_request.h"
#include "engine/protocol/generated/list_transactions_request.h"
#include "engine/protocol/generated/list_transactions_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/remote/surveyor.h"

namespace brokerscope::remote {
namespace {

constexpr std::int16_t kOffsetsByName = 9; // from version 10 on OffsetFetch names topics by id

template <class Topics> void takeOffsets(GroupAnswers& group, const Topics& topics)
{
    auto& committed = group.committed.emplace();
    for (const auto& topic : topics)
        for (const auto& partition : topic.partitions)
            if (partition.errorCode == 0 && partition.committedOffset >= 0)
                committed[{topic.name, partition.partitionIndex}] = Offset(partition.committedOffset);
}

} // namespace

void Surveyor::askGroups(Survey& survey)
{
    for (const auto& [broker, address] : m_addresses) {
        const auto id = broker;
        ask<protocol::ListGroupsResponse>(
            survey, id, protocol::ListGroupsRequest{},
            [this, &survey, id](const protocol::ListGroupsResponse& response) {
                if (response.errorCode != 0) {
                    survey.allGroupsListed = false;
                    return;
                }
                for (const auto& listed : response.groups) {
                    auto& group = survey.groups[listed.groupId];
                    group.coordinator = id;
                    group.listed = listed;
                }
                describeGroups(survey, id, response);
            },
            [&survey](const Error&) { survey.allGroupsListed = false; });
    }
}

void Surveyor::describeGroups(Survey& survey, NodeId coordinator, const protocol::ListGroupsResponse& listed)
{
    protocol::DescribeGroupsRequest classic;
    protocol::ConsumerGroupDescribeRequest consumer;
    for (const auto& group : listed.groups) {
        if (group.groupType == "consumer")
            consumer.groupIds.push_back(group.groupId);
        else if (group.groupType.empty() || group.groupType == "classic" || group.groupType == "Classic")
            classic.groups.push_back(group.groupId);

        // In both forms: brokers before version 8 take one group only, and it stands elsewhere.
        protocol::OffsetFetchRequest offsets;
        offsets.groupId = group.groupId;
        offsets.topics.reset(); // all
        offsets.groups.emplace_back().groupId = group.groupId;
        offsets.groups.back().topics.reset();
        ask<protocol::OffsetFetchResponse>(
            survey, coordinator, std::move(offsets),
            [&survey, id = group.groupId](const protocol::OffsetFetchResponse& response) {
                if (!response.groups.empty() && response.groups.front().errorCode == 0)
                    takeOffsets(survey.groups[id], response.groups.front().topics);
                else if (response.groups.empty() && response.errorCode == 0)
                    takeOffsets(survey.groups[id], response.topics);
            },
            {}, kOffsetsByName);
    }
    if (!classic.groups.empty())
        ask<protocol::DescribeGroupsResponse>(survey, coordinator, std::move(classic),
                                              [&survey](const protocol::DescribeGroupsResponse& response) {
                                                  for (const auto& group : response.groups)
                                                      if (group.errorCode == 0)
                                                          survey.groups[group.groupId].classic = group;
                                              });
    if (!consumer.groupIds.empty())
        ask<protocol::ConsumerGroupDescribeResponse>(survey, coordinator, std::move(consumer),
                                                     [&survey](const protocol::ConsumerGroupDescribeResponse& response) {
                                                         for (const auto& group : response.groups)
                                                             if (group.errorCode == 0)
                                                                 survey.groups[group.groupId].consumer = group;
                                                     });
}

void Surveyor::askTransactions(Survey& survey)
{
    for (const auto& [broker, address] : m_addresses) {
        const auto id = broker;
        ask<protocol::ListTransactionsResponse>(
            survey, id, protocol::ListTransactionsRequest{},
            [this, &survey, id](const protocol::ListTransactionsResponse& response) {
                survey.transactionsOffered = true;
                if (response.errorCode != 0) {
                    survey.allTransactionsListed = false;
                    return;
                }
                protocol::DescribeTransactionsRequest describe;
                for (const auto& listed : response.transactionStates)
                    describe.transactionalIds.push_back(listed.transactionalId);
                if (describe.transactionalIds.empty())
                    return;
                ask<protocol::DescribeTransactionsResponse>(
                    survey, id, std::move(describe),
                    [&survey, id](const protocol::DescribeTransactionsResponse& answers) {
                        for (const auto& each : answers.transactionStates)
                            if (each.errorCode == 0)
                                survey.transactions[each.transactionalId] = {id, each};
                    },
                    [&survey](const Error&) { survey.allTransactionsListed = false; });
            },
            [&survey](const Error&) { survey.allTransactionsListed = false; });
    }
}

} // namespace brokerscope::remote
