#include "engine/metadata/broker_registration.h"

#include "engine/metadata/features.h"
#include "engine/metadata/leader_moves.h"
#include "engine/protocol/generated/broker_registration_request.h"
#include "engine/protocol/generated/broker_registration_response.h"
#include "engine/protocol/generated/controller_registration_request.h"
#include "engine/protocol/generated/controller_registration_response.h"
#include "engine/protocol/generated/unregister_broker_request.h"
#include "engine/protocol/generated/unregister_broker_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::BrokerRegistrationRequest;
using protocol::ErrorCode;
using protocol::RegisterBrokerRecord;

// A directory belongs to one broker only: the same id at two brokers means that a data directory
// was copied.
ErrorCode checkDirectories(const MetadataImage& image, const BrokerRegistrationRequest& request)
{
    std::set<Uuid> ids(request.logDirs.begin(), request.logDirs.end());
    if (request.logDirs.empty() || ids.size() != request.logDirs.size() || ids.contains(Uuid()))
        return ErrorCode::InvalidRegistration;
    for (const auto& [id, broker] : image.brokers()) {
        if (id == NodeId(request.brokerId))
            continue;
        for (const auto& directory : broker.logDirs)
            if (ids.contains(directory))
                return ErrorCode::InvalidRegistration;
    }
    return ErrorCode::None;
}

ErrorCode check(const DecisionContext& context,
                const BrokerRegistrationRequest& request,
                const BrokerRegistration* existing,
                FormerLife former)
{
    if (request.clusterId != context.config.clusterId)
        return ErrorCode::InconsistentClusterId;
    if (request.brokerId < 0 || request.isMigratingZkBroker || request.incarnationId.isZero() ||
        request.listeners.empty())
        return ErrorCode::InvalidRegistration;
    if (existing && former == FormerLife::Presumed && existing->logDirs == request.logDirs)
        former = FormerLife::None;
    if (existing && former != FormerLife::None && existing->incarnationId != request.incarnationId &&
        !existing->inControlledShutdown)
        return ErrorCode::DuplicateBrokerRegistration;
    FeatureRanges ranges;
    for (const auto& feature : request.features)
        ranges[feature.name] = {feature.minSupportedVersion, feature.maxSupportedVersion};
    if (!whyUnsupported(ranges, context.image.features()).empty())
        return ErrorCode::UnsupportedVersion;
    return checkDirectories(context.image, request);
}

template <class Record, class EndpointRecord, class FeatureRecord, class Request>
void describe(Record& record, const Request& request)
{
    for (const auto& listener : request.listeners) {
        EndpointRecord endpoint;
        endpoint.name = listener.name;
        endpoint.host = listener.host;
        endpoint.port = listener.port;
        endpoint.securityProtocol = listener.securityProtocol;
        record.endPoints.push_back(std::move(endpoint));
    }
    for (const auto& supported : request.features) {
        FeatureRecord feature;
        feature.name = supported.name;
        feature.minSupportedVersion = supported.minSupportedVersion;
        feature.maxSupportedVersion = supported.maxSupportedVersion;
        record.features.push_back(std::move(feature));
    }
}

} // namespace

ErrorCode checkBrokerEpoch(const MetadataImage& image, NodeId broker, std::int64_t epoch)
{
    const auto* registration = image.broker(broker);
    return registration && registration->epoch == epoch ? ErrorCode::None
                                                        : ErrorCode::StaleBrokerEpoch;
}

Decision<protocol::BrokerRegistrationResponse> decideRegisterBroker(
    const DecisionContext& context, const BrokerRegistrationRequest& request, FormerLife former)
{
    Decision<protocol::BrokerRegistrationResponse> out;
    NodeId id(request.brokerId);
    const auto* existing = context.image.broker(id);
    if (auto error = check(context, request, existing, former); error != ErrorCode::None) {
        out.response.errorCode = protocol::toWire(error);
        return out;
    }
    RegisterBrokerRecord record;
    record.brokerId = request.brokerId;
    record.incarnationId = request.incarnationId;
    describe<RegisterBrokerRecord,
             RegisterBrokerRecord::BrokerEndpoint,
             RegisterBrokerRecord::BrokerFeature>(record, request);
    record.rack = request.rack;
    record.logDirs = request.logDirs;
    record.fenced = true;
    if (existing && existing->incarnationId == request.incarnationId) {
        // The same process asks again (its answer got lost): it keeps its epoch and its standing.
        record.brokerEpoch = existing->epoch;
        record.fenced = existing->fenced;
        record.inControlledShutdown = existing->inControlledShutdown;
    } else {
        record.brokerEpoch = context.nextOffset.value();
        // A process that tells the epoch it had when it stopped cleanly has all it had
        // acknowledged.
        bool cleanStop = !existing || existing->epoch == request.previousBrokerEpoch;
        if (existing && context.elrEnabled() && !cleanStop)
            out.records = movesOnUncleanStop(context, id);
        else if (existing)
            out.records = movesAwayFrom(context, {id});
    }
    out.response.brokerEpoch = record.brokerEpoch;
    out.records.emplace_back(std::move(record));
    return out;
}

Decision<protocol::UnregisterBrokerResponse>
decideUnregisterBroker(const DecisionContext& context,
                       const protocol::UnregisterBrokerRequest& request)
{
    Decision<protocol::UnregisterBrokerResponse> out;
    out.response.errorMessage = std::nullopt;
    NodeId id(request.brokerId);
    const auto* broker = context.image.broker(id);
    if (!broker) {
        out.response.errorCode = protocol::toWire(ErrorCode::BrokerIdNotRegistered);
        out.response.errorMessage =
            "Broker " + std::to_string(request.brokerId) + " is not registered.";
        return out;
    }
    // Whoever comes back under this id is somebody else: nothing it may once have had counts any
    // more.
    out.records =
        context.elrEnabled() ? movesOnUncleanStop(context, id) : movesAwayFrom(context, {id});
    protocol::UnregisterBrokerRecord record;
    record.brokerId = request.brokerId;
    record.brokerEpoch = broker->epoch;
    out.records.emplace_back(record);
    return out;
}

Decision<protocol::ControllerRegistrationResponse>
decideRegisterController(const DecisionContext& context,
                         const protocol::ControllerRegistrationRequest& request)
{
    using protocol::RegisterControllerRecord;
    Decision<protocol::ControllerRegistrationResponse> out;
    out.response.errorMessage = std::nullopt;
    FeatureRanges ranges;
    for (const auto& feature : request.features)
        ranges[feature.name] = {feature.minSupportedVersion, feature.maxSupportedVersion};
    if (auto why = whyUnsupported(ranges, context.image.features()); !why.empty()) {
        out.response.errorCode = protocol::toWire(ErrorCode::UnsupportedVersion);
        out.response.errorMessage = why;
        return out;
    }
    RegisterControllerRecord record;
    record.controllerId = request.controllerId;
    record.incarnationId = request.incarnationId;
    record.zkMigrationReady = request.zkMigrationReady;
    describe<RegisterControllerRecord,
             RegisterControllerRecord::ControllerEndpoint,
             RegisterControllerRecord::ControllerFeature>(record, request);
    out.records.emplace_back(std::move(record));
    return out;
}

} // namespace brokerscope::metadata
