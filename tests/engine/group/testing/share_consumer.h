// A member of a share group, as far as its coordinator sees it.
#pragma once

#include "engine/group/testing/driver.h"

#include <set>

namespace brokerscope::group::testing {

class ShareConsumer
{
public:
    ShareConsumer(Driver& driver, std::string id, std::string group = "g")
        : m_driver(driver), m_id(std::move(id)), m_group(std::move(group))
    {
    }

    protocol::ShareGroupHeartbeatResponse join(std::vector<std::string> topics = {"orders"})
    {
        auto request = base();
        request.memberEpoch = 0;
        request.subscribedTopicNames = std::move(topics);
        return send(request);
    }
    protocol::ShareGroupHeartbeatResponse beat() { return send(base()); }
    protocol::ShareGroupHeartbeatResponse leave()
    {
        auto request = base();
        request.memberEpoch = -1;
        return send(request);
    }
    protocol::ShareGroupHeartbeatRequest base() const
    {
        protocol::ShareGroupHeartbeatRequest request;
        request.groupId = m_group;
        request.memberId = m_id;
        request.memberEpoch = epoch;
        return request;
    }
    RequestId sendOnly(const protocol::ShareGroupHeartbeatRequest& request)
    {
        m_driver.shard->shareHeartbeat(++m_driver.lastRequest, request, {"client-" + m_id, "/127.0.0.1"}, m_driver.now);
        m_driver.settle();
        return m_driver.lastRequest;
    }
    protocol::ShareGroupHeartbeatResponse send(const protocol::ShareGroupHeartbeatRequest& request)
    {
        const auto response = m_driver.get<protocol::ShareGroupHeartbeatResponse>(sendOnly(request));
        error = codeOf(response.errorCode);
        if (error != ErrorCode::None)
            return response;
        epoch = response.memberEpoch;
        if (response.assignment) {
            has.clear();
            for (const auto& each : response.assignment->topicPartitions)
                for (const auto partition : each.partitions)
                    has.emplace(m_driver.topics.byId(each.topicId)->name, partition);
        }
        return response;
    }

    std::int32_t epoch = 0;
    std::set<std::pair<std::string, std::int32_t>> has;
    ErrorCode error = ErrorCode::None;

private:
    Driver& m_driver;
    std::string m_id;
    std::string m_group;
};

} // namespace brokerscope::group::testing
