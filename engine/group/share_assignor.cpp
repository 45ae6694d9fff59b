#include "engine/group/share_assignor.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace brokerscope::group {
namespace {

using Place = std::pair<Uuid, PartitionIndex>;
using Assigned = std::map<std::string, PartitionsByTopic>;

bool has(const PartitionsByTopic& partitions, const Place& place)
{
    const auto found = partitions.find(place.first);
    return found != partitions.end() && found->second.contains(place.second);
}

std::size_t sizeOf(const PartitionsByTopic& partitions)
{
    std::size_t result = 0;
    for (const auto& [topic, indexes] : partitions)
        result += indexes.size();
    return result;
}

// Gives these places to these readers, each of whom reads all of them.
class Spread
{
public:
    Spread(std::vector<Place> places, const std::vector<std::string>& readers, const ShareAssignmentInput& input, Assigned& result)
        : m_places(std::move(places)), m_readersOf(m_places.size(), 0), m_result(result)
    {
        for (const auto& id : readers) {
            Reader reader;
            reader.id = &id;
            reader.before = &input.members.at(id).target;
            reader.elsewhere = sizeOf(result[id]);
            reader.had = static_cast<std::size_t>(std::count_if(
                m_places.begin(), m_places.end(), [&](const Place& place) { return has(*reader.before, place); }));
            m_readers.push_back(reader);
        }
        // Whoever has most keeps most, so that the fewest partitions change hands.
        std::sort(m_readers.begin(), m_readers.end(), [](const Reader& a, const Reader& b) {
            return std::tie(a.elsewhere, b.had, *a.id) < std::tie(b.elsewhere, a.had, *b.id);
        });
        m_most = (m_readers.size() + m_places.size() - 1) / m_places.size();
        const std::size_t all = m_most * m_places.size();
        for (std::size_t i = 0; i < m_readers.size(); ++i)
            m_readers[i].quota = all / m_readers.size() + (i < all % m_readers.size() ? 1 : 0);
    }

    void run()
    {
        for (auto& reader : m_readers)
            for (std::size_t i = 0; i < m_places.size() && reader.given < reader.quota; ++i)
                if (has(*reader.before, m_places[i]) && m_readersOf[i] < m_most)
                    give(reader, i);
        for (auto& reader : m_readers)
            while (reader.given < reader.quota && giveTheLeastRead(reader)) {
            }
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (m_readersOf[i] == 0)
                give(*std::min_element(m_readers.begin(), m_readers.end(),
                                       [](const Reader& a, const Reader& b) { return a.given < b.given; }),
                     i);
    }

private:
    struct Reader
    {
        const std::string* id = nullptr;
        const PartitionsByTopic* before = nullptr;
        std::size_t elsewhere = 0; // places of other topics that it was given already
        std::size_t had = 0;       // of these places
        std::size_t quota = 0;
        std::size_t given = 0;
    };

    void give(Reader& reader, std::size_t place)
    {
        m_result[*reader.id][m_places[place].first].insert(m_places[place].second);
        ++m_readersOf[place];
        ++reader.given;
    }
    bool giveTheLeastRead(Reader& reader)
    {
        std::size_t best = m_places.size();
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (!has(m_result[*reader.id], m_places[i]) && (best == m_places.size() || m_readersOf[i] < m_readersOf[best]))
                best = i;
        if (best == m_places.size())
            return false;
        give(reader, best);
        return true;
    }

    std::vector<Place> m_places;
    std::vector<std::size_t> m_readersOf; // by place
    std::vector<Reader> m_readers;
    std::size_t m_most = 1; // readers of one place
    Assigned& m_result;
};

} // namespace

std::map<std::string, PartitionsByTopic> assignShares(const ShareAssignmentInput& input)
{
    Assigned result;
    std::map<Uuid, std::vector<std::string>> readers;
    for (const auto& [id, member] : input.members) {
        result[id];
        for (const auto& topic : member.topics)
            readers[topic].push_back(id);
    }
    const bool allReadTheSame = std::all_of(readers.begin(), readers.end(), [&](const auto& entry) {
        return entry.second.size() == input.members.size();
    });
    std::vector<Place> places;
    const std::vector<std::string>* last = nullptr;
    for (const auto& [topic, ids] : readers) {
        if (const auto partitions = input.assignable.find(topic); partitions != input.assignable.end())
            for (const PartitionIndex partition : partitions->second)
                places.emplace_back(topic, partition);
        last = &ids;
        if (!allReadTheSame && !places.empty())
            Spread(std::exchange(places, {}), ids, input, result).run();
    }
    if (!places.empty())
        Spread(std::move(places), *last, input, result).run();
    return result;
}

} // namespace brokerscope::group
