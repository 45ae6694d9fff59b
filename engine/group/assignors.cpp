#include "engine/group/assignors.h"

#include <algorithm>
#include <utility>

namespace brokerscope::group {
namespace {

class UniformAssignment
{
public:
    explicit UniformAssignment(const AssignmentInput& input) : m_input(input)
    {
        for (const auto& [id, member] : input.members) {
            m_result[id];
            m_load[id] = 0;
            m_byLoad.emplace(0, id);
            for (const auto& topic : member.topics)
                m_readers[topic].push_back(id);
        }
        m_allReadTheSame = std::all_of(m_readers.begin(), m_readers.end(), [&](const auto& entry) {
            return entry.second.size() == input.members.size();
        });
    }

    TargetAssignment compute()
    {
        keepWhatCanStay();
        giveOutTheRest();
        m_allReadTheSame ? levelAmongAll() : levelAmongReaders();
        return std::move(m_result);
    }

private:
    void give(const std::string& id, const Uuid& topic, PartitionIndex partition)
    {
        m_result[id][topic].insert(partition);
        changeLoad(id, 1);
    }
    void move(const std::string& from, const std::string& to, Uuid topic) // a copy: the last partition takes its key along
    {
        auto& partitions = m_result[from][topic];
        const auto last = std::prev(partitions.end());
        const PartitionIndex partition = *last;
        partitions.erase(last);
        if (partitions.empty())
            m_result[from].erase(topic);
        changeLoad(from, -1);
        give(to, topic, partition);
    }
    void changeLoad(const std::string& id, int by)
    {
        auto& load = m_load[id];
        m_byLoad.erase({load, id});
        load += by;
        m_byLoad.emplace(load, id);
    }
    // Null when nobody reads the topic.
    const std::string* leastLoadedReader(const Uuid& topic) const
    {
        if (m_allReadTheSame)
            return m_readers.contains(topic) ? &m_byLoad.begin()->second : nullptr;
        const auto readers = m_readers.find(topic);
        if (readers == m_readers.end())
            return nullptr;
        return &*std::min_element(
            readers->second.begin(), readers->second.end(), [&](const auto& a, const auto& b) {
                return m_load.at(a) < m_load.at(b);
            });
    }

    void keepWhatCanStay()
    {
        for (const auto& [id, member] : m_input.members) {
            for (const auto& [topic, partitions] : member.target) {
                const auto count = m_input.partitionsByTopic.find(topic);
                if (count == m_input.partitionsByTopic.end() || !member.topics.contains(topic))
                    continue;
                for (const PartitionIndex partition : partitions)
                    if (partition.value() >= 0 && partition.value() < count->second &&
                        m_taken[topic].insert(partition).second)
                        give(id, topic, partition);
            }
        }
    }

    void giveOutTheRest()
    {
        // Topics that few can read first: the others leave more choice.
        std::vector<std::pair<std::size_t, Uuid>> order;
        for (const auto& [topic, readers] : m_readers)
            order.emplace_back(readers.size(), topic);
        std::sort(order.begin(), order.end());
        for (const auto& [readers, topic] : order) {
            const auto count = m_input.partitionsByTopic.find(topic);
            if (count == m_input.partitionsByTopic.end())
                continue;
            const auto& taken = m_taken[topic];
            for (std::int32_t i = 0; i < count->second; ++i)
                if (!taken.contains(PartitionIndex(i)))
                    give(std::string(*leastLoadedReader(topic)), topic, PartitionIndex(i));
        }
    }

    void levelAmongAll()
    {
        while (!m_byLoad.empty() && m_byLoad.rbegin()->first - m_byLoad.begin()->first >= 2) {
            const std::string from = m_byLoad.rbegin()->second;
            const std::string to = m_byLoad.begin()->second;
            move(from, to, m_result[from].begin()->first);
        }
    }

    // Each move brings the loads closer to each other, so this ends.
    void levelAmongReaders()
    {
        for (bool moved = true; moved;) {
            moved = false;
            const auto order = m_byLoad;
            for (auto it = order.rbegin(); it != order.rend(); ++it)
                moved = moveOneFrom(it->second) || moved;
        }
    }
    bool moveOneFrom(const std::string& from)
    {
        for (const auto& [topic, partitions] : m_result[from]) {
            const std::string to = *leastLoadedReader(topic);
            if (m_load[to] + 1 < m_load[from]) {
                move(from, to, topic);
                return true;
            }
        }
        return false;
    }

    const AssignmentInput& m_input;
    TargetAssignment m_result;
    std::map<Uuid, std::vector<std::string>> m_readers;
    std::map<Uuid, std::set<PartitionIndex>> m_taken;
    std::map<std::string, int> m_load;
    std::set<std::pair<int, std::string>> m_byLoad;
    bool m_allReadTheSame = false;
};

} // namespace

TargetAssignment assignUniformly(const AssignmentInput& input)
{
    return UniformAssignment(input).compute();
}

TargetAssignment assignRanges(const AssignmentInput& input)
{
    TargetAssignment result;
    // Static members first, so that a name, not the chance of a member id, decides who has which run.
    std::vector<std::pair<std::string, std::string>> order;
    for (const auto& [id, member] : input.members) {
        result[id];
        order.emplace_back(member.instanceId ? "0" + *member.instanceId : "1" + id, id);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [topic, count] : input.partitionsByTopic) {
        std::vector<std::string> readers;
        for (const auto& [rank, id] : order)
            if (input.members.at(id).topics.contains(topic))
                readers.push_back(id);
        if (readers.empty())
            continue;
        const auto members = static_cast<std::int32_t>(readers.size());
        std::int32_t next = 0;
        for (std::int32_t i = 0; i < members; ++i) {
            const std::int32_t length = count / members + (i < count % members ? 1 : 0);
            for (std::int32_t k = 0; k < length; ++k)
                result[readers[static_cast<std::size_t>(i)]][topic].insert(PartitionIndex(next++));
        }
    }
    return result;
}

Assignor assignorNamed(std::string_view name)
{
    if (name == "uniform")
        return &assignUniformly;
    if (name == "range")
        return &assignRanges;
    return nullptr;
}

std::vector<std::string> assignorsIn(const std::string& list)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at <= list.size();) {
        const auto end = std::min(list.find(',', at), list.size());
        const auto first = list.find_first_not_of(' ', at);
        if (first < end) {
            const auto last = list.find_last_not_of(' ', end - 1);
            auto name = list.substr(first, last - first + 1);
            if (assignorNamed(name) != nullptr)
                result.push_back(std::move(name));
        }
        at = end + 1;
    }
    return result;
}

} // namespace brokerscope::group
