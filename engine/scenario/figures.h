// Figures of a cluster and of the clients in it, and what is expected of them: "records of orders >= 20",
// "received of billing = records of orders", "under-replicated = 0". Pure.
//
//   of a topic or partition (orders, orders-0): records, isr (the smallest), epoch, partitions, fullest (the share of the fullest
//       partition, in percent), open-transactions
//   of a group: lag, members, generation, received, rebalances
//   of a producer: sent, acknowledged, failed, committed, aborted, fenced
//   of the cluster: nodes (that run), fenced, under-replicated, offline, lost, lost-answered, faults
#pragma once

#include "engine/cluster/snapshot.h"
#include "engine/scenario/actors.h"

#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::scenario {

struct Figure
{
    std::string name;
    std::string of; // empty: the cluster
};

class Comparison
{
public:
    // Error: a sentence that says what is wrong and what was probably meant.
    [[nodiscard]] static Result<Comparison> parse(std::string_view text);

    [[nodiscard]] bool holds(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const;
    // "records of orders is 12": what the left side is now, and the right one when it is a figure, too.
    [[nodiscard]] std::string found(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const;
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const Figure& left() const { return m_left; }

private:
    std::string m_text;
    Figure m_left;
    std::string m_sign;
    std::optional<Figure> m_right;
    double m_number = 0;
};

// Nothing when there is no such topic, group or producer (yet).
[[nodiscard]] std::optional<double> valueOf(const Figure& figure, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors);

} // namespace brokerscope::scenario
