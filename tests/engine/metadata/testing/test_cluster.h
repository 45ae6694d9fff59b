// A controller with a log that commits at once (or when told), and brokers that only talk.
#pragma once

#include "engine/metadata/config/effective_config.h"
#include "engine/metadata/controller.h"
#include "engine/metadata/controller_messages.h"
#include "engine/metadata/metadata_loader.h"
#include "engine/metadata/records.h"
#include "engine/protocol/error_code.h"
#include "testing/test_random.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace brokerscope::metadata::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;

inline std::vector<NodeId> nodes(std::initializer_list<int> ids)
{
    std::vector<NodeId> out;
    for (auto id : ids)
        out.emplace_back(id);
    return out;
}

class TestCluster
{
public:
    explicit TestCluster(ConfigMap fixed = {}, ControllerConfig settings = {})
        : config(std::move(settings)), controller(withDefaults(config, std::move(fixed)), random)
    {
        controller.activate(LeaderEpoch(1), *loader.image(), end, now);
        commit();
    }

    // Appends what the controller wants appended, without committing it.
    std::vector<MetadataRecord> append()
    {
        std::vector<MetadataRecord> out;
        for (auto& batch : controller.takeAppends()) {
            EXPECT_EQ(batch.baseOffset, end);
            end += static_cast<std::int64_t>(batch.records.size());
            for (const auto& bytes : batch.records) {
                auto record = decodeRecord(bytes);
                EXPECT_TRUE(record.has_value());
                if (record)
                    out.push_back(record.value());
            }
            uncommitted.push_back(std::move(batch));
        }
        return out;
    }

    // Appends, commits and loads everything; returns the new records.
    std::vector<MetadataRecord> commit()
    {
        auto out = append();
        for (const auto& batch : uncommitted) {
            std::vector<ByteView> views(batch.records.begin(), batch.records.end());
            auto loaded = loader.onBatch(batch.baseOffset, LeaderEpoch(1), views);
            EXPECT_TRUE(loaded.has_value());
        }
        uncommitted.clear();
        controller.onCommitted(end);
        EXPECT_FALSE(controller.fault().has_value()) << controller.fault()->message();
        if (controller.isActive()) {
            EXPECT_TRUE(controller.image() == *loader.image());
        }
        return out;
    }

    // Calls one of the controller's requests, commits, and returns the answer.
    template <class Response, class Request>
    Response ask(void (Controller::*function)(const Request&, Instant, Reply<Response>),
                 const Request& request)
    {
        std::optional<Response> answer;
        (controller.*function)(request, now, [&](const Response& response) { answer = response; });
        lastRecords = commit();
        EXPECT_TRUE(answer.has_value());
        return answer.value_or(Response());
    }

    protocol::BrokerRegistrationRequest registration(int id,
                                                     std::optional<std::string> rack = {}) const
    {
        protocol::BrokerRegistrationRequest request;
        request.brokerId = id;
        request.clusterId = config.clusterId;
        request.incarnationId = Uuid::fromRandom(77, static_cast<std::uint64_t>(id));
        request.logDirs = {Uuid::fromRandom(88, static_cast<std::uint64_t>(id))};
        request.listeners.push_back(
            {"PLAINTEXT", "127.0.0.1", static_cast<std::uint16_t>(9000 + id), 0});
        for (const auto& [name, range] : supportedFeatures())
            request.features.push_back({name, range.min, range.max});
        request.rack = std::move(rack);
        return request;
    }

    // Registers (as a new process) without unfencing. A clean start tells the epoch before.
    protocol::BrokerRegistrationResponse
    registerBroker(int id, bool cleanStart = true, std::optional<std::string> rack = {})
    {
        auto request = registration(id, std::move(rack));
        request.incarnationId = Uuid::fromRandom(99, ++m_incarnations);
        if (cleanStart && epochs.contains(id))
            request.previousBrokerEpoch = epochs[id];
        auto response = ask(&Controller::registerBroker, request);
        if (response.errorCode == 0)
            epochs[id] = response.brokerEpoch;
        return response;
    }

    protocol::BrokerHeartbeatResponse
    heartbeat(int id, bool wantFence = false, bool wantShutDown = false)
    {
        protocol::BrokerHeartbeatRequest request;
        request.brokerId = id;
        request.brokerEpoch = epochs[id];
        request.currentMetadataOffset = loader.image()->offset().value();
        request.wantFence = wantFence;
        request.wantShutDown = wantShutDown;
        return ask(&Controller::heartbeat, request);
    }

    // Registered and unfenced.
    void start(std::initializer_list<int> ids, bool cleanStart = true)
    {
        for (auto id : ids) {
            EXPECT_EQ(registerBroker(id, cleanStart).errorCode, 0);
            EXPECT_FALSE(heartbeat(id).isFenced);
        }
    }

    // Time goes on; only these brokers send heartbeats.
    void letSessionsExpireExcept(std::initializer_list<int> alive)
    {
        for (int step = 0; step < 12; ++step) {
            advance(config.brokerSessionTimeout / 10);
            for (auto id : alive)
                heartbeat(id);
        }
    }

    // Time passes as a driver lets it: the controller is called at each deadline.
    void advance(Duration by)
    {
        auto until = now + by;
        while (controller.nextDeadline() <= until) {
            now = std::max(now, controller.nextDeadline());
            controller.onDeadline(now);
            auto records = commit();
            std::move(records.begin(), records.end(), std::back_inserter(timerRecords));
        }
        now = until;
    }

    // A topic with these replicas for each partition.
    Uuid createTopic(const std::string& name,
                     std::vector<std::vector<int>> partitions,
                     ConfigMap configs = {})
    {
        protocol::CreateTopicsRequest request;
        auto& topic = request.topics.emplace_back();
        topic.name = name;
        topic.numPartitions = -1;
        topic.replicationFactor = -1;
        for (std::size_t i = 0; i < partitions.size(); ++i)
            topic.assignments.push_back(
                {static_cast<std::int32_t>(i),
                 std::vector<std::int32_t>(partitions[i].begin(), partitions[i].end())});
        for (const auto& [key, value] : configs)
            topic.configs.push_back({key, value});
        auto response = ask(&Controller::createTopics, request);
        EXPECT_EQ(response.topics.at(0).errorCode, 0)
            << response.topics.at(0).errorMessage.value_or("");
        return response.topics.at(0).topicId;
    }

    const PartitionState& partition(const std::string& topic, int index = 0) const
    {
        const auto* state =
            controller.image().partition(std::string_view(topic), PartitionIndex(index));
        EXPECT_NE(state, nullptr);
        static const PartitionState kNone;
        return state ? *state : kNone;
    }

    ErrorCode setConfig(ConfigResourceType type,
                        const std::string& resource,
                        const std::string& name,
                        const std::optional<std::string>& value,
                        int operation = 0)
    {
        protocol::IncrementalAlterConfigsRequest request;
        auto& out = request.resources.emplace_back();
        out.resourceType = static_cast<std::int8_t>(type);
        out.resourceName = resource;
        out.configs.push_back({name, static_cast<std::int8_t>(operation), value});
        auto response = ask(&Controller::incrementalAlterConfigs, request);
        lastMessage = response.responses.at(0).errorMessage.value_or("");
        return static_cast<ErrorCode>(response.responses.at(0).errorCode);
    }

    template <class Body> std::size_t count(const std::vector<MetadataRecord>& records) const
    {
        return static_cast<std::size_t>(
            std::count_if(records.begin(), records.end(), [](const MetadataRecord& r) {
                return r.as<Body>() != nullptr;
            }));
    }

    static ControllerConfig withDefaults(ControllerConfig& config, ConfigMap fixed)
    {
        config.nodeId = NodeId(1);
        config.clusterId = "test-cluster";
        config.fixed = std::move(fixed);
        return config;
    }

    TestRandom random;
    ControllerConfig config;
    MetadataLoader loader;
    Offset end{3}; // after a leader change and voters
    Instant now{std::chrono::hours(1)};
    Controller controller;
    std::vector<AppendBatch> uncommitted;
    std::vector<MetadataRecord> lastRecords;  // of the last request
    std::vector<MetadataRecord> timerRecords; // of deadlines
    std::string lastMessage;
    std::map<int, std::int64_t> epochs;

private:
    std::uint64_t m_incarnations = 0;
};

} // namespace brokerscope::metadata::testing
