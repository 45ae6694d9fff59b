#include "engine/metadata/controller.h"

#include "engine/metadata/broker_heartbeat.h"
#include "engine/metadata/broker_registration.h"
#include "engine/metadata/broker_sessions.h"
#include "engine/metadata/config/node_config.h"
#include "engine/metadata/config_change.h"
#include "engine/metadata/controller_messages.h"
#include "engine/metadata/features.h"
#include "engine/metadata/held_replies.h"
#include "engine/metadata/isr_change.h"
#include "engine/metadata/leader_moves.h"
#include "engine/metadata/not_controller.h"
#include "engine/metadata/producer_ids.h"
#include "engine/metadata/reassignment.h"
#include "engine/metadata/topic_changes.h"
#include "engine/metadata/topic_creation.h"
#include "engine/runtime/random.h"

#include <algorithm>
#include <utility>

namespace brokerscope::metadata {
namespace {

// So many leaderships are given back to preferred replicas at once; the rest follows soon after.
constexpr std::size_t kMaxMovesPerRound = 1000;
constexpr Duration kNextRoundSoon = std::chrono::seconds(5);

Instant later(Instant now, Duration by) { return by > kNever - now ? kNever : now + by; }

} // namespace

ControllerConfig ControllerConfig::from(NodeId id, std::string clusterId, const NodeConfig& config)
{
    ControllerConfig out;
    out.nodeId = id;
    out.clusterId = std::move(clusterId);
    out.fixed = config.fixed;
    out.brokerSessionTimeout = config.brokerSessionTimeout;
    out.autoLeaderRebalance = config.autoLeaderRebalance;
    out.leaderImbalanceCheckInterval = config.leaderImbalanceCheckInterval;
    out.uncleanLeaderElectionInterval = config.uncleanLeaderElectionInterval;
    out.maxIdleInterval = config.metadataMaxIdleInterval;
    out.defaultNumPartitions = config.numPartitions;
    out.defaultReplicationFactor = config.defaultReplicationFactor;
    out.deleteTopics = config.deleteTopics;
    return out;
}

class Controller::Impl
{
public:
    Impl(ControllerConfig config, runtime::Random& random)
        : m_config(std::move(config)), m_random(random), m_sessions(m_config.brokerSessionTimeout)
    {
    }

    void activate(LeaderEpoch epoch, const MetadataImage& committed, Offset nextOffset, Instant now)
    {
        deactivate();
        m_fault.reset();
        m_active = true;
        m_epoch = epoch;
        m_image = committed;
        m_nextOffset = nextOffset;
        m_committedEnd = nextOffset;
        m_sessions.restart(m_image, now);
        m_nextBalance = m_config.autoLeaderRebalance
                            ? later(now, m_config.leaderImbalanceCheckInterval)
                            : kNever;
        m_nextUnclean = later(now, m_config.uncleanLeaderElectionInterval);
        m_lastInput = now;
        scheduleNoOp(now);
        if (m_image.featureLevel(kMetadataVersionFeature) == 0)
            append(bootstrapRecords(m_config), now);
        m_expectedInput = nextDeadline();
    }

    void heardLast(NodeId node, Instant lastContact)
    {
        m_sessions.heardLast(node, lastContact);
        m_expectedInput = nextDeadline();
    }

    void deactivate()
    {
        m_active = false;
        m_appends.clear();
        m_image = MetadataImage();
        m_replies.loseAll();
    }

    // Runs one request: decide, append, replay, hold the answer.
    template <class Response, class Request, class Decide>
    void handle(const Request& request, Instant now, Reply<Response> reply, const Decide& decide)
    {
        if (!m_active) {
            reply(notController(request));
            return;
        }
        noticePause(now);
        Decision<Response> decision = decide(context());
        append(std::move(decision.records), now);
        m_expectedInput = nextDeadline();
        finish(request, std::move(decision.response), std::move(reply));
    }

    // Without records of its own an answer still rests on all that was appended before.
    template <class Response, class Request>
    void finish(const Request& request, Response response, Reply<Response> reply)
    {
        if (!m_active) { // the append found a fault
            reply(notController(request));
            return;
        }
        if (m_nextOffset <= m_committedEnd) {
            reply(response);
            return;
        }
        auto shared = std::make_shared<const Reply<Response>>(std::move(reply));
        m_replies.hold(
            m_nextOffset,
            [shared, response = std::move(response)] { (*shared)(response); },
            [shared, lost = notController(request)] { (*shared)(lost); });
    }

    void heartbeat(const protocol::BrokerHeartbeatRequest& request,
                   Instant now,
                   Reply<protocol::BrokerHeartbeatResponse> reply)
    {
        handle<protocol::BrokerHeartbeatResponse>(
            request, now, std::move(reply), [&](const DecisionContext& context) {
                return decideHeartbeat(context, m_sessions, request, now);
            });
    }

    void onCommitted(Offset end)
    {
        if (!m_active)
            return;
        m_committedEnd = std::max(m_committedEnd, end);
        m_replies.release(m_committedEnd);
    }

    void onForeignAppend(Offset nextOffset)
    {
        if (m_active)
            m_nextOffset = std::max(m_nextOffset, nextOffset);
    }

    void onDeadline(Instant now)
    {
        if (!m_active)
            return;
        noticePause(now);
        append(fencingOfSilentBrokers(context(), m_sessions, now), now);
        if (m_active && now >= m_nextBalance)
            balance(now);
        if (m_active && now >= m_nextUnclean) {
            append(uncleanElections(context()), now);
            m_nextUnclean = later(now, m_config.uncleanLeaderElectionInterval);
        }
        if (m_active && now >= m_nextNoOp)
            append({protocol::NoOpRecord()}, now);
        m_expectedInput = nextDeadline();
    }

    [[nodiscard]] Instant nextDeadline() const
    {
        if (!m_active)
            return kNever;
        return std::min({m_nextNoOp, m_nextBalance, m_nextUnclean, m_sessions.nextExpiry(m_image)});
    }

    void configsChanged(Instant now)
    {
        // A topic may lead uncleanly from now on: nobody should wait minutes to see that.
        if (!m_active)
            return;
        m_nextUnclean = std::min(m_nextUnclean, now);
        m_expectedInput = nextDeadline();
    }

    [[nodiscard]] FormerLife formerLife(NodeId broker, Instant now) const
    {
        if (!m_sessions.hasSession(broker, now))
            return FormerLife::None;
        return m_sessions.hasHeardOf(broker) ? FormerLife::Heard : FormerLife::Presumed;
    }

    ControllerConfig m_config;
    bool m_active = false;
    std::optional<Error> m_fault;
    MetadataImage m_image;
    std::vector<AppendBatch> m_appends;
    std::vector<ControllerEvent> m_events;

private:
    [[nodiscard]] DecisionContext context() { return {m_image, m_config, m_random, m_nextOffset}; }

    void scheduleNoOp(Instant now)
    {
        m_nextNoOp = m_config.maxIdleInterval > Duration::zero()
                         ? later(now, m_config.maxIdleInterval)
                         : kNever;
    }

    // The only way in which the image changes: the records are to be appended, and are replayed.
    void append(Records records, Instant now)
    {
        if (records.empty())
            return;
        AppendBatch batch;
        batch.baseOffset = m_nextOffset;
        for (const auto& record : records) {
            if (auto replayed = m_image.replay(record, m_nextOffset, m_epoch); !replayed) {
                m_fault = replayed.error();
                deactivate();
                return;
            }
            noteSession(record, now);
            batch.records.push_back(encodeRecord(record));
            m_nextOffset += 1;
        }
        m_appends.push_back(std::move(batch));
        scheduleNoOp(now);
    }

    void noteSession(const MetadataRecord& record, Instant now)
    {
        if (const auto* registered = record.as<protocol::RegisterBrokerRecord>()) {
            m_sessions.registered(NodeId(registered->brokerId), m_nextOffset, now);
            m_events.push_back(
                {ControllerEvent::Kind::BrokerRegistered, NodeId(registered->brokerId), {}});
        } else if (const auto* gone = record.as<protocol::UnregisterBrokerRecord>()) {
            m_sessions.unregistered(NodeId(gone->brokerId));
        } else if (const auto* change = record.as<protocol::BrokerRegistrationChangeRecord>()) {
            NodeId id(change->brokerId);
            if (change->fenced > 0)
                m_events.push_back(
                    {ControllerEvent::Kind::BrokerFenced, id, m_sessions.silence(id, now)});
            else if (change->fenced < 0)
                m_events.push_back({ControllerEvent::Kind::BrokerUnfenced, id, {}});
        }
    }

    // Nobody could reach us while we stood still, so nobody's silence counts: when an input comes
    // much later than we had asked to be called, sessions are longer by what was missed.
    void noticePause(Instant now)
    {
        if (m_expectedInput != kNever && now > m_expectedInput) {
            auto missed = now - std::max(m_expectedInput, m_lastInput);
            // A controller that comes this late has not heard of heartbeats that wait in its sockets.
            if (missed > m_config.brokerSessionTimeout / 6)
                m_sessions.extendAll(missed);
        }
        m_lastInput = now;
    }

    void balance(Instant now)
    {
        auto records = movesToPreferred(context(), kMaxMovesPerRound);
        bool more = records.size() >= kMaxMovesPerRound;
        append(std::move(records), now);
        m_nextBalance = later(now,
                              more ? std::min(kNextRoundSoon, m_config.leaderImbalanceCheckInterval)
                                   : m_config.leaderImbalanceCheckInterval);
    }

    runtime::Random& m_random;
    LeaderEpoch m_epoch = kNoEpoch;
    Offset m_nextOffset{0};
    Offset m_committedEnd{0};
    BrokerSessions m_sessions;
    HeldReplies m_replies;
    Instant m_nextNoOp = kNever;
    Instant m_nextBalance = kNever;
    Instant m_nextUnclean = kNever;
    Instant m_lastInput{};
    Instant m_expectedInput = kNever;
};

Controller::Controller(ControllerConfig config, runtime::Random& random)
    : m_impl(std::make_unique<Impl>(std::move(config), random))
{
}

Controller::~Controller() = default;

void Controller::activate(LeaderEpoch epoch,
                          const MetadataImage& committed,
                          Offset nextOffset,
                          Instant now)
{
    m_impl->activate(epoch, committed, nextOffset, now);
}

void Controller::formerControllerHeardLast(NodeId node, Instant lastContact)
{
    m_impl->heardLast(node, lastContact);
}

void Controller::deactivate() { m_impl->deactivate(); }

bool Controller::isActive() const { return m_impl->m_active; }

const std::optional<Error>& Controller::fault() const { return m_impl->m_fault; }

std::vector<AppendBatch> Controller::takeAppends() { return std::exchange(m_impl->m_appends, {}); }

std::vector<ControllerEvent> Controller::takeEvents()
{
    return std::exchange(m_impl->m_events, {});
}

void Controller::onForeignAppend(Offset nextOffset) { m_impl->onForeignAppend(nextOffset); }

void Controller::onCommitted(Offset end) { m_impl->onCommitted(end); }

void Controller::onDeadline(Instant now) { m_impl->onDeadline(now); }

Instant Controller::nextDeadline() const { return m_impl->nextDeadline(); }

const MetadataImage& Controller::image() const { return m_impl->m_image; }

void Controller::registerBroker(const protocol::BrokerRegistrationRequest& request,
                                Instant now,
                                Reply<protocol::BrokerRegistrationResponse> reply)
{
    m_impl->handle<protocol::BrokerRegistrationResponse>(
        request, now, std::move(reply), [&](const DecisionContext& context) {
            return decideRegisterBroker(
                context, request, m_impl->formerLife(NodeId(request.brokerId), now));
        });
}

void Controller::heartbeat(const protocol::BrokerHeartbeatRequest& request,
                           Instant now,
                           Reply<protocol::BrokerHeartbeatResponse> reply)
{
    m_impl->heartbeat(request, now, std::move(reply));
}

// The rest decides without anything but the image.
#define BROKERSCOPE_CONTROLLER_REQUEST(function, Message, decide)                                  \
    void Controller::function(const protocol::Message##Request& request,                           \
                              Instant now,                                                         \
                              Reply<protocol::Message##Response> reply)                            \
    {                                                                                              \
        m_impl->handle<protocol::Message##Response>(                                               \
            request, now, std::move(reply), [&](const DecisionContext& context) {                  \
                return decide(context, request);                                                   \
            });                                                                                    \
    }
BROKERSCOPE_CONTROLLER_REQUEST(unregisterBroker, UnregisterBroker, decideUnregisterBroker)
BROKERSCOPE_CONTROLLER_REQUEST(registerController, ControllerRegistration, decideRegisterController)
BROKERSCOPE_CONTROLLER_REQUEST(updateFeatures, UpdateFeatures, decideUpdateFeatures)
BROKERSCOPE_CONTROLLER_REQUEST(allocateProducerIds, AllocateProducerIds, decideAllocateProducerIds)
BROKERSCOPE_CONTROLLER_REQUEST(createTopics, CreateTopics, decideCreateTopics)
BROKERSCOPE_CONTROLLER_REQUEST(deleteTopics, DeleteTopics, decideDeleteTopics)
BROKERSCOPE_CONTROLLER_REQUEST(createPartitions, CreatePartitions, decideCreatePartitions)
BROKERSCOPE_CONTROLLER_REQUEST(alterPartition, AlterPartition, decideAlterPartition)
BROKERSCOPE_CONTROLLER_REQUEST(electLeaders, ElectLeaders, decideElectLeaders)
BROKERSCOPE_CONTROLLER_REQUEST(alterReassignments, AlterPartitionReassignments, decideAlterReassignments)
BROKERSCOPE_CONTROLLER_REQUEST(listReassignments, ListPartitionReassignments, decideListReassignments)
#undef BROKERSCOPE_CONTROLLER_REQUEST

void Controller::incrementalAlterConfigs(const protocol::IncrementalAlterConfigsRequest& request,
                                         Instant now,
                                         Reply<protocol::IncrementalAlterConfigsResponse> reply)
{
    m_impl->handle<protocol::IncrementalAlterConfigsResponse>(
        request, now, std::move(reply), [&](const DecisionContext& context) {
            return decideIncrementalAlterConfigs(context, request);
        });
    m_impl->configsChanged(now);
}

void Controller::alterConfigs(const protocol::AlterConfigsRequest& request,
                              Instant now,
                              Reply<protocol::AlterConfigsResponse> reply)
{
    m_impl->handle<protocol::AlterConfigsResponse>(
        request, now, std::move(reply), [&](const DecisionContext& context) {
            return decideAlterConfigs(context, request);
        });
    m_impl->configsChanged(now);
}

} // namespace brokerscope::metadata
