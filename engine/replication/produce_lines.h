// Batches of one producer for one partition are appended in the order in which they came, even while the one in front waits
// for its coordinator's word: a client sends several before it is answered, and takes a gap in its numbers for a loss.
#pragma once

#include "engine/replication/topic_id_partition.h"

#include <deque>
#include <functional>
#include <map>
#include <unordered_map>

namespace brokerscope::replication {

class ProduceLines
{
public:
    // It is this batch's turn. True: it has to wait after all, and stays in front until leave().
    using Turn = std::function<bool()>;

    [[nodiscard]] bool isAnybodyIn(const TopicIdPartition& partition, ProducerId producer) const
    {
        const auto found = m_lines.find(partition);
        return found != m_lines.end() && found->second.contains(producer);
    }
    // Whoever is first has had its turn already, and gives none.
    void enter(const TopicIdPartition& partition, ProducerId producer, Turn turn = nullptr)
    {
        m_lines[partition][producer].push_back(std::move(turn));
    }
    // Who is in front has been appended or refused: the next ones have their turns.
    void leave(const TopicIdPartition& partition, ProducerId producer)
    {
        for (;;) {
            const auto lines = m_lines.find(partition);
            if (lines == m_lines.end())
                return;
            const auto line = lines->second.find(producer);
            if (line == lines->second.end())
                return;
            line->second.pop_front();
            if (line->second.empty()) {
                lines->second.erase(line);
                if (lines->second.empty())
                    m_lines.erase(lines);
                return;
            }
            const Turn turn = line->second.front();
            if (turn())
                return;
        }
    }

private:
    std::unordered_map<TopicIdPartition, std::map<ProducerId, std::deque<Turn>>> m_lines;
};

} // namespace brokerscope::replication
