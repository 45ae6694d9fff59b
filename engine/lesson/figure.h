// Numbers that a lesson reads off a snapshot, by the words that its file calls them:
//
//   records of TOPIC[-PARTITION]        that a reader could find in the leaders' logs
//   waiting records of TOPIC[-P]        above the high watermark: not yet on every replica in the ISR
//   end of TOPIC-P, log start of TOPIC-P, segments of TOPIC-P, bytes of TOPIC-P     of the leader's log
//   partitions of TOPIC, used partitions of TOPIC    the second: those with records
//   leader of TOPIC-P, leader epoch of TOPIC-P       a node's id; 0: nobody leads
//   leaders of TOPIC                    different nodes among the leaders
//   isr of TOPIC[-P]                    nodes in it; of a topic, in its smallest one
//   members of GROUP, idle members of GROUP, owned partitions of GROUP (added up over its members), lag of GROUP, committed of GROUP (offsets added up), generation of GROUP
//   received of GROUP                   records that its members have been given, again if they were read again; only of a group that
//                                       the lesson itself has started: of others nobody can know it
//   groups of TOPIC                     that have read from it, or are given partitions of it
//   producers of TOPIC, outside producers of TOPIC   clients that write to it now; outside: none of the application's own
//   outside clients                     programs of somebody else that are connected
//   running nodes, node N               nodes that are up and not fenced; the second: 1 or 0
//   controller, controller epoch
//   offline partitions, under-replicated partitions, cut links, open transactions
//   lost records, lost acknowledged records          cut off by truncations since the cluster was opened
//   records at risk                     on one node and on no other
//   metadata records of TOPIC           among the newest of the metadata log
//
// Pure, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/snapshot.h"
#include "engine/scenario/actors.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::lesson {

class Figure
{
public:
    // Takes the figure's words from the front of `words`; what follows is the caller's. Nothing: these words begin no figure.
    // Error: they do, and what it is of is missing or wrong.
    [[nodiscard]] static Result<std::optional<Figure>> take(std::vector<std::string>& words);
    // Every phrase there is, for what is said about a misspelt one.
    [[nodiscard]] static std::vector<std::string> phrases();

    // Nothing: there is no such topic, partition, group or node now.
    [[nodiscard]] std::optional<std::int64_t> valueIn(const cluster::ClusterSnapshot& snapshot,
                                                      const scenario::ActorFigures& actors = {}) const;

private:
    friend struct Phrase;
    enum class Kind {
        Records, WaitingRecords, End, LogStart, Segments, Bytes, Partitions, UsedPartitions, Leader, LeaderEpochOf, Leaders, Isr,
        Members, IdleMembers, Owned, Lag, Committed, Generation, Received, Groups, Producers, OutsideProducers, OutsideClients, RunningNodes,
        Node, Controller, ControllerEpoch, OfflinePartitions, UnderReplicated, CutLinks, OpenTransactions, LostRecords,
        LostAcknowledged, RecordsAtRisk, MetadataRecords,
    };

    Kind m_kind{};
    std::string m_name; // topic or group
    std::optional<PartitionIndex> m_partition;
    NodeId m_node = kNoNode;
};

} // namespace brokerscope::lesson
