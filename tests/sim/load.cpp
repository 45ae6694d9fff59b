#include "sim/load.h"

namespace brokerscope::sim {
namespace {

constexpr int kClassicMembers = 3; // one more than there are partitions
constexpr int kConsumerMembers = 2;

} // namespace

Load::Load(SimCluster& cluster, History& history, bool withChurn)
    : m_cluster(cluster), m_history(history), m_first(cluster, NodeId(102), kTopic, history),
      m_second(cluster, NodeId(103), kTopic, history),
      m_all(cluster, NodeId(104), kTopic, kPartitions, Isolation::ReadUncommitted, history),
      m_committed(cluster, NodeId(105), kTopic, kPartitions, Isolation::ReadCommitted, history),
      m_results(cluster, NodeId(106), kResults, kResultPartitions, Isolation::ReadUncommitted, history),
      m_resultsCommitted(cluster, NodeId(107), kResults, kResultPartitions, Isolation::ReadCommitted, history),
      m_committer(cluster, NodeId(108), kTopic, history), m_scout(cluster, NodeId(110), "scout")
{
    if (withChurn)
        m_churner = std::make_unique<SimChurner>(cluster, NodeId(109));
}

Load::~Load() = default;

void Load::start()
{
    m_first.start();
    m_second.start();
    for (auto* reader : {&m_all, &m_committed, &m_results, &m_resultsCommitted})
        reader->start();
    m_committer.start();
    if (m_churner)
        m_churner->start();
    std::vector<std::unique_ptr<SimMember>> classic;
    for (int i = 0; i < kClassicMembers; ++i)
        classic.push_back(
            std::make_unique<SimClassicMember>(m_cluster, NodeId(111 + i), "classic members", kTopic, m_history));
    startGroup("classic members", std::move(classic));
    m_scout.askForOffers([this](const SimClient::Offers& offers) {
        const auto level = offers.features.find("transaction.version");
        if (offers.has(protocol::ApiKey::EndTxn) && level != offers.features.end() && level->second >= 2) {
            m_history.transformed = {kTopic};
            for (int partition = 0; partition < kPartitions; ++partition)
                startTransactor(partition);
            takeOverSometimes();
        }
        if (!offers.has(protocol::ApiKey::ConsumerGroupHeartbeat))
            return;
        std::vector<std::unique_ptr<SimMember>> consumers;
        for (int i = 0; i < kConsumerMembers; ++i)
            consumers.push_back(
                std::make_unique<SimConsumerMember>(m_cluster, NodeId(115 + i), "consumers", kTopic, m_history));
        startGroup("consumers", std::move(consumers));
    });
}

void Load::startTransactor(int partition)
{
    auto& instances = m_transactors[partition];
    if (!instances.empty())
        instances.back()->supersede();
    SimTransactor::Job job{"transform-" + std::to_string(partition), {kTopic, partition}, kResults, kResultPartitions};
    instances.push_back(
        std::make_unique<SimTransactor>(m_cluster, NodeId(m_nextTransactor++), std::move(job), m_history));
    instances.back()->start();
}

void Load::takeOverSometimes()
{
    m_scout.after(std::chrono::milliseconds(1000 + m_cluster.simulation().random().below(4000)), [this] {
        if (m_stopped)
            return;
        startTransactor(static_cast<int>(m_cluster.simulation().random().below(kPartitions)));
        takeOverSometimes();
    });
}

void Load::startGroup(const std::string& name, std::vector<std::unique_ptr<SimMember>> members)
{
    for (const auto& member : members)
        m_history.groups[name].members.insert(member->id().value());
    m_history.groups[name].topics = {kTopic};
    m_groups[name] = std::move(members);
    for (const auto& member : m_groups[name])
        member->start();
}

std::vector<NodeId> Load::pausable() const
{
    std::vector<NodeId> out;
    for (const auto& [name, members] : m_groups)
        for (const auto& member : members)
            out.push_back(member->id());
    for (const auto& [partition, instances] : m_transactors)
        out.push_back(instances.back()->id());
    return out;
}

void Load::stop()
{
    m_stopped = true;
    for (const auto& [partition, instances] : m_transactors)
        for (const auto& instance : instances)
            if (instance != instances.back())
                instance->stop();
    m_first.stopSending();
    m_second.stopSending();
    m_committer.stopCommitting();
    if (m_churner)
        m_churner->stop();
}

bool Load::isIdle() const
{
    return whoIsBusy().empty();
}

std::string Load::whoIsBusy() const
{
    std::string out;
    const auto look = [&](bool idle, const char* who) {
        if (!idle)
            out += std::string(out.empty() ? "" : ", ") + who;
    };
    look(m_first.idle() && m_first.total() > 0, "the first producer");
    look(m_second.idle() && m_second.total() > 0, "the second producer");
    look(m_committer.idle(), "the committer");
    look(!m_churner || m_churner->idle(), "who deletes and creates topics");
    return out;
}

std::string Load::whoIsBehind()
{
    std::string out;
    auto ends = m_cluster.logEndsOf(kTopic);
    for (const auto& [group, members] : m_groups)
        out += whoIsBehind(group, ends);
    for (const auto& [partition, instances] : m_transactors) {
        const auto end = ends[PartitionIndex(partition)];
        const auto& present = *instances.back();
        if (!present.isIdle() || present.position() < end)
            out += "transactor " + std::to_string(present.id().value()) + " is at offset " +
                   std::to_string(present.position().value()) + " of " + std::to_string(end.value()) + "; ";
        for (const auto& instance : instances)
            if (instance != instances.back() && !instance->isOver())
                out += "zombie " + std::to_string(instance->id().value()) + " has not been stopped; ";
    }
    return out;
}

std::string Load::whoIsBehind(const std::string& group, std::map<PartitionIndex, Offset>& ends)
{
    int assigned = 0;
    for (const auto& member : m_groups[group]) {
        const auto who = "client " + std::to_string(member->id().value()) + " of " + group;
        if (!member->isStable())
            return who + " has no stable assignment; ";
        for (auto partition : member->assignment().partitions()) {
            ++assigned;
            const auto end = ends[PartitionIndex(partition)];
            const auto at = member->assignment().position(partition);
            if (at < end)
                return who + " is at offset " + std::to_string(at.value()) + " of " + std::to_string(end.value()) + "; ";
        }
    }
    return assigned == kPartitions ? std::string() : group + " has " + std::to_string(assigned) + " partitions assigned; ";
}

void Load::leave()
{
    for (const auto& [partition, instances] : m_transactors)
        instances.back()->stop();
    for (const auto& [group, members] : m_groups)
        for (const auto& member : members)
            member->leave();
}

void Load::readEverything()
{
    for (auto* reader : {&m_all, &m_committed, &m_results, &m_resultsCommitted})
        reader->startOver();
    m_committer.fetch();
    if (m_churner)
        m_churner->readAll();
}

std::string Load::whoIsReading() const
{
    std::string out;
    const auto look = [&](bool done, const char* who) {
        if (!done)
            out += std::string(out.empty() ? "" : ", ") + who;
    };
    look(m_all.atEnd(), "the reader");
    look(m_committed.atEnd(), "the reader of what is committed");
    look(m_results.atEnd(), "the reader of the results");
    look(m_resultsCommitted.atEnd(), "the reader of the committed results");
    look(m_committer.fetched(), "the committer");
    look(!m_churner || m_churner->readToEnd(), "the reader of the topic that comes and goes");
    return out;
}

void Load::writeDownTheEnd()
{
    if (!hasReadEverything())
        return m_history.sends.clear(); // what was not read to the end cannot be judged; the run has failed already
    for (const auto* reader : {&m_all, &m_results})
        m_history.final.insert(reader->seen().begin(), reader->seen().end());
    for (const auto* reader : {&m_committed, &m_resultsCommitted})
        m_history.finalCommitted.insert(reader->seen().begin(), reader->seen().end());
}

std::vector<std::pair<std::string, int>> Load::topics() const
{
    std::vector<std::pair<std::string, int>> out = {
        {kTopic, kPartitions}, {kResults, kResultPartitions}, {"__consumer_offsets", 2}, {"__transaction_state", 2}};
    if (m_churner)
        out.emplace_back(SimChurner::kTopic, 1);
    return out;
}

void Load::addTo(RunResult& result) const
{
    result.acknowledged += m_first.total() + m_second.total();
    result.polled += static_cast<std::int64_t>(m_history.polls.size());
    result.commits += m_committer.acknowledgedCount();
    for (const auto& [group, members] : m_groups)
        for (const auto& member : members)
            result.commits += member->assignment().commits();
    for (const auto& [partition, instances] : m_transactors)
        for (const auto& instance : instances)
            result.transactions += instance->ended();
    result.faults.rotDetected +=
        m_all.rotSeen() + m_committed.rotSeen() + m_results.rotSeen() + m_resultsCommitted.rotSeen();
    if (m_churner)
        result.faults[FaultKind::TopicChurn] += m_churner->deletions();
}

} // namespace brokerscope::sim
