#include "engine/metadata/broker_heartbeat.h"

#include "engine/metadata/broker_registration.h"
#include "engine/metadata/leader_moves.h"
#include "engine/protocol/generated/broker_heartbeat_request.h"
#include "engine/protocol/generated/broker_heartbeat_response.h"

#include <iterator>

namespace brokerscope::metadata {
namespace {

// As Kafka writes them: the lowest version that can say it.
constexpr std::int16_t kFencingVersion = 0;
constexpr std::int16_t kShutdownVersion = 1;

protocol::BrokerRegistrationChangeRecord changeOf(const BrokerRegistration& broker)
{
    protocol::BrokerRegistrationChangeRecord record;
    record.brokerId = broker.id.value();
    record.brokerEpoch = broker.epoch;
    return record;
}

MetadataRecord fences(const BrokerRegistration& broker)
{
    auto record = changeOf(broker);
    record.fenced = 1;
    return {record, kFencingVersion};
}

MetadataRecord unfences(const BrokerRegistration& broker)
{
    auto record = changeOf(broker);
    record.fenced = -1;
    return {record, kFencingVersion};
}

MetadataRecord beginsShutdown(const BrokerRegistration& broker)
{
    auto record = changeOf(broker);
    record.inControlledShutdown = 1;
    return {record, kShutdownVersion};
}

void append(Records& out, Records more)
{
    std::move(more.begin(), more.end(), std::back_inserter(out));
}

} // namespace

Decision<protocol::BrokerHeartbeatResponse>
decideHeartbeat(const DecisionContext& context,
                BrokerSessions& sessions,
                const protocol::BrokerHeartbeatRequest& request,
                Instant now)
{
    Decision<protocol::BrokerHeartbeatResponse> out;
    HeartbeatFacts facts{NodeId(request.brokerId),
                         Offset(request.currentMetadataOffset),
                         request.wantFence,
                         request.wantShutDown};
    if (auto error = checkBrokerEpoch(context.image, facts.broker, request.brokerEpoch);
        error != protocol::ErrorCode::None) {
        out.response.errorCode = protocol::toWire(error);
        return out;
    }
    sessions.touch(facts, now);
    const auto& broker = *context.image.broker(facts.broker);
    auto next = sessions.next(
        facts, broker, context.image, [&] { return leadsAnything(context.image, facts.broker); });
    bool toFenced = next == BrokerState::Fenced || next == BrokerState::ShutDownNow;
    if (toFenced && !broker.fenced) {
        out.records = movesAwayFrom(context, {facts.broker});
        out.records.push_back(fences(broker));
    } else if (next == BrokerState::Active && broker.fenced) {
        out.records.push_back(unfences(broker));
        append(out.records, movesOnUnfencing(context, facts.broker));
    } else if (next == BrokerState::ControlledShutdown && !broker.inControlledShutdown) {
        out.records.push_back(beginsShutdown(broker));
        append(out.records, movesAwayFrom(context, {facts.broker}));
        sessions.enteredControlledShutdown(
            facts.broker, context.nextOffset + static_cast<std::int64_t>(out.records.size()));
    }
    out.response.isCaughtUp = sessions.caughtUp(facts);
    out.response.isFenced = toFenced;
    out.response.shouldShutDown = next == BrokerState::ShutDownNow;
    return out;
}

Records
fencingOfSilentBrokers(const DecisionContext& context, const BrokerSessions& sessions, Instant now)
{
    auto silent = sessions.expired(context.image, now);
    if (silent.empty())
        return {};
    auto records = movesAwayFrom(context, {silent.begin(), silent.end()});
    for (auto id : silent)
        records.push_back(fences(*context.image.broker(id)));
    return records;
}

} // namespace brokerscope::metadata
