#include "engine/scenario/client_actors.h"

#include "engine/base/machine_clock.h"
#include "engine/scenario/processors.h"
#include "engine/scenario/reset_plan.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace brokerscope::scenario {
namespace {

using Done = Actors::Done;

const char* const kAdminId = "brokerscope-admin";
const char* const kSenderId = "brokerscope-produce";
constexpr int kMostMembersOfGroup = 64;

Error nobody(const std::string& what, const std::string& name)
{
    return makeError(ErrorKind::NotFound, {}, "no " + what + " \"" + name + "\" was started");
}

Error taken(const std::string& what, const std::string& name)
{
    return makeError(ErrorKind::Exists, {}, "a " + what + " \"" + name + "\" runs already");
}

// Counts the acknowledgements of one act's records.
struct Deliveries
{
    Deliveries(int count, Done whenDone) : left(count), done(std::move(whenDone)) {}
    std::mutex mutex;
    int left;
    std::string error;
    Done done;

    void one(const workload::Delivery& delivery)
    {
        {
            const std::lock_guard lock(mutex);
            if (!delivery.error.empty() && error.empty())
                error = delivery.error + ": " + delivery.errorText;
            if (--left > 0)
                return;
        }
        done(error.empty() ? Result<void>(success()) : Result<void>(makeError(ErrorKind::Unavailable, {}, error)));
    }
};

} // namespace

class ClientActors::Impl
{
public:
    explicit Impl(ActorPlace place) : m_place(std::move(place)) {}

    // Each returns what there is to say at once; nothing: `done` will be called.
    using Answer = std::optional<Result<void>>;

    Answer act(const CreateTopic& act, const Done& done)
    {
        auto topic = act.topic;
        if (topic.replicationFactor <= 0)
            topic.replicationFactor = static_cast<std::int16_t>(std::clamp<std::size_t>(m_place.snapshot()->nodes.size(), 1, 3));
        return withAdmin([&](workload::Admin& admin) {
            admin.createTopic(std::move(topic), [done](Result<void> made) { done(orIsThere(std::move(made))); });
        });
    }
    Answer act(const DeleteTopic& act, const Done& done)
    {
        return withAdmin([&](workload::Admin& admin) { admin.deleteTopic(act.topic, done); });
    }
    Answer act(const AddPartitions& act, const Done& done)
    {
        return withAdmin([&](workload::Admin& admin) { admin.addPartitions(act.topic, act.total, done); });
    }
    Answer act(const ResetOffsets& act, const Done& done)
    {
        auto plan = planReset(act, *m_place.snapshot());
        if (!plan)
            return Result<void>(plan.error());
        return withAdmin([&](workload::Admin& admin) { admin.alterGroupOffsets(act.group, std::move(plan.value()), done); });
    }
    Answer act(const ProduceRecords& act, const Done& done)
    {
        auto& sender = m_senders[act.acks];
        if (!sender) {
            workload::ProducerSettings settings;
            settings.bootstrapServers = bootstrap();
            settings.clientId = kSenderId;
            settings.acks = act.acks;
            settings.idempotence = false; // one record after another, by hand: a duplicate would be seen
            settings.linger = std::chrono::milliseconds(0);
            registerClient(kSenderId);
            auto started = workload::Producer::start(settings);
            if (!started)
                return Result<void>(started.error());
            sender = std::move(started.value());
        }
        const auto now = toEpochMs(machineWallTime());
        const workload::RecordGenerator generator(act.generator);
        const auto deliveries = std::make_shared<Deliveries>(act.count, done);
        for (int number = 0; number < act.count; ++number) {
            auto record = generator.record(static_cast<std::uint64_t>(number), now);
            record.topic = act.topic;
            record.partition = act.partition;
            sender->send(std::move(record), [deliveries](const workload::Delivery& delivery) { deliveries->one(delivery); });
        }
        return std::nullopt;
    }

    Answer act(const StartProducer& act, const Done&)
    {
        if (m_producers.count(act.name) > 0)
            return Result<void>(taken("producer", act.name));
        auto settings = act.settings;
        settings.bootstrapServers = bootstrap();
        registerClient(settings.clientId);
        auto started = workload::Producer::start(settings);
        if (!started)
            return Result<void>(started.error());
        started.value()->startLoad(act.load);
        m_producers[act.name] = std::move(started.value());
        m_lastProducers.erase(act.name);
        return Result<void>(success());
    }
    Answer act(const StopProducer& act, const Done&)
    {
        const auto found = m_producers.find(act.name);
        if (found == m_producers.end())
            return Result<void>(nobody("producer", act.name));
        m_lastProducers[act.name] = figuresOf(*found->second->status());
        m_producers.erase(found);
        return Result<void>(success());
    }
    Answer act(const SetProducerRate& act, const Done&)
    {
        return withProducer(act.name, [&](workload::Producer& producer) { producer.setRate(act.recordsPerSecond); });
    }
    Answer act(const DoTransaction& act, const Done&)
    {
        return withProducer(act.producer, [&](workload::Producer& producer) {
            if (act.act == TransactionAct::Begin)
                producer.begin();
            else if (act.act == TransactionAct::Commit)
                producer.commit();
            else
                producer.abort();
        });
    }

    Answer act(const StartGroup& act, const Done&)
    {
        if (m_groups.count(act.name) > 0)
            return Result<void>(taken("group", act.name));
        auto settings = act.settings;
        settings.bootstrapServers = bootstrap();
        for (int number = 1; number <= kMostMembersOfGroup; ++number)
            registerClient(settings.clientIdPrefix + "-" + std::to_string(number));
        auto started = workload::ConsumerGroup::start(settings);
        if (!started)
            return Result<void>(started.error());
        if (act.timePerRecord.count() > 0)
            started.value()->setTimePerRecord(act.timePerRecord);
        m_groups[act.name] = std::move(started.value());
        m_lastGroups.erase(act.name);
        return Result<void>(success());
    }
    Answer act(const StopGroup& act, const Done&)
    {
        const auto found = m_groups.find(act.name);
        if (found == m_groups.end())
            return Result<void>(nobody("group", act.name));
        m_lastGroups[act.name] = figuresOf(*found->second->status());
        m_lastGroups[act.name].members = 0;
        m_groups.erase(found);
        return Result<void>(success());
    }
    Answer act(const AddMember& act, const Done&)
    {
        const auto found = m_groups.find(act.group);
        return found == m_groups.end() ? Result<void>(nobody("group", act.group)) : found->second->addMember();
    }
    Answer act(const RemoveMember& act, const Done&)
    {
        return withMember(act.group, act.member,
                          [&](workload::ConsumerGroup& group) { group.removeMember(act.member, act.departure); });
    }
    Answer act(const SetMemberStuck& act, const Done&)
    {
        return withMember(act.group, act.member, [&](workload::ConsumerGroup& group) { group.setStuck(act.member, act.stuck); });
    }
    Answer act(const SlowMember& act, const Done&)
    {
        if (act.member)
            return withMember(act.group, *act.member,
                              [&](workload::ConsumerGroup& group) { group.setTimePerRecord(*act.member, act.perRecord); });
        const auto found = m_groups.find(act.group);
        if (found == m_groups.end())
            return Result<void>(nobody("group", act.group));
        found->second->setTimePerRecord(act.perRecord);
        return Result<void>(success());
    }

    Answer act(const StartProcessor& act, const Done&)
    {
        registerClient(act.settings.name);
        return m_processors.start(act, bootstrap());
    }
    Answer act(const StopProcessor& act, const Done&) { return m_processors.stop(act); }
    Answer act(const CrashProcessor& act, const Done&) { return m_processors.crash(act); }

    ActorFigures figures() const
    {
        ActorFigures all{m_lastProducers, m_lastGroups};
        for (const auto& [name, producer] : m_producers)
            all.producers[name] = figuresOf(*producer->status());
        for (const auto& [name, group] : m_groups)
            all.groups[name] = figuresOf(*group->status());
        return all;
    }

    void stopAll()
    {
        m_producers.clear();
        m_groups.clear();
        m_processors.stopAll();
        m_lastProducers.clear();
        m_lastGroups.clear();
    }

    std::mutex mutex;

private:
    static ActorFigures::Producer figuresOf(const workload::ProducerStatus& status)
    {
        ActorFigures::Producer figures;
        figures.sent = status.sent;
        figures.acknowledged = status.acknowledged;
        figures.failed = status.failed;
        figures.lastError = status.lastError;
        figures.fenced = status.transaction == workload::TransactionState::Failed;
        figures.inTransaction = status.transaction == workload::TransactionState::Open;
        figures.committed = status.committed;
        figures.aborted = status.aborted;
        figures.latencyP50 = status.latencyP50;
        figures.latencyP50OfAll = status.latencyP50OfAll;
        return figures;
    }
    static ActorFigures::Group figuresOf(const workload::ConsumerGroupStatus& status)
    {
        ActorFigures::Group figures;
        figures.received = status.received;
        figures.rebalances = status.rebalances;
        figures.revoked = status.revoked;
        figures.lastError = status.lastError;
        for (const auto& member : status.members)
            figures.members += member.running ? 1 : 0;
        return figures;
    }

    std::string bootstrap() const { return m_place.snapshot()->bootstrapServers; }
    void registerClient(const std::string& clientId) const
    {
        if (m_place.registerClient)
            m_place.registerClient(clientId);
    }

    template <class Ask> Answer withAdmin(Ask&& ask)
    {
        if (!m_admin) {
            registerClient(kAdminId);
            auto started = workload::Admin::start(bootstrap(), kAdminId);
            if (!started)
                return Result<void>(started.error());
            m_admin = std::move(started.value());
        }
        ask(*m_admin);
        return std::nullopt;
    }
    template <class Ask> Answer withProducer(const std::string& name, Ask&& ask)
    {
        const auto found = m_producers.find(name);
        if (found == m_producers.end())
            return Result<void>(nobody("producer", name));
        ask(*found->second);
        return Result<void>(success());
    }
    template <class Ask> Answer withMember(const std::string& name, int member, Ask&& ask)
    {
        const auto found = m_groups.find(name);
        if (found == m_groups.end())
            return Result<void>(nobody("group", name));
        const auto status = found->second->status();
        for (const auto& one : status->members)
            if (one.number == member && one.running) {
                ask(*found->second);
                return Result<void>(success());
            }
        return Result<void>(makeError(ErrorKind::NotFound, {}, "group " + name + " has no member " + std::to_string(member)));
    }

    const ActorPlace m_place;
    std::unique_ptr<workload::Admin> m_admin;
    std::map<workload::Acks, std::unique_ptr<workload::Producer>> m_senders; // of single records
    std::map<std::string, std::unique_ptr<workload::Producer>> m_producers;
    std::map<std::string, std::unique_ptr<workload::ConsumerGroup>> m_groups;
    Processors m_processors;
    std::map<std::string, ActorFigures::Producer> m_lastProducers; // of those that were stopped
    std::map<std::string, ActorFigures::Group> m_lastGroups;
};

ClientActors::ClientActors(ActorPlace place) : m_impl(std::make_unique<Impl>(std::move(place))) {}
ClientActors::~ClientActors() = default;

void ClientActors::perform(const ActorAct& act, Done done)
{
    Impl::Answer answer;
    {
        const std::lock_guard lock(m_impl->mutex);
        answer = std::visit([&](const auto& one) { return m_impl->act(one, done); }, act);
    }
    if (answer)
        done(*answer);
}

ActorFigures ClientActors::figures() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->figures();
}

void ClientActors::stopAll()
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->stopAll();
}

} // namespace brokerscope::scenario
