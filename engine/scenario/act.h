// An act: one thing that a person does to a cluster, or that one of the application's own clients does, as a line of text
// and as a value. `ctl`, scenarios, set pieces and lessons speak this one language.
//
//   kill 1, cut 1 2 one-way, disk 2 slow 80, fail-api Produce NOT_LEADER_OR_FOLLOWER 5, heal ...    all that `ctl` knows
//   start all                                       whatever was stopped, killed or frozen
//   split 1 from 2,3                                cuts every link between the two sides
//   create topic orders partitions 3 replication-factor 3 min.insync.replicas=2     one that is there stays as it is
//   delete topic orders
//   add-partitions orders 6                         so many in all
//   configure orders retention.ms=60000
//   produce orders key k value "text" header trace=7 partition 0 count 10 acks all
//   start producer shop topic orders rate 20 key customer- keys 50 skew 1 size 200 value '{"order":{n}}' acks all
//       idempotence on transactional-id t linger 5 compression lz4 client-id web-shop
//   set-rate shop 100                               records per second; 0: pause
//   begin shop, commit shop, abort shop             a transaction of that producer
//   stop producer shop
//   start group billing topics orders,payments members 2 assignor range protocol classic from beginning
//       isolation read_committed session-timeout 6000 max-poll-interval 10000 static on per-record 5
//   add-member billing, stop-member billing 2, crash-member billing 2
//   stuck-member billing 1 on, slow-member billing all 200      milliseconds per record
//   stop group billing
//   start processor counter from clicks to counts work count guarantee exactly-once     a stream program: also work copy,
//       guarantee at-most-once or at-least-once
//   crash-processor counter                         with its next records, between the two things that it has to do
//   stop processor counter
//   reset-offsets billing orders earliest           also: latest, offset 12, back 50, forward 50; orders-1 for one partition
//
// Where a node is expected, a scenario may name one of the moment: `leader of orders-0`, `follower of orders-0`,
// `controller`, `coordinator of billing`, `stopped` (the first that does not run); and `it`, the one that was named last. Pure, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/command.h"
#include "engine/cluster/snapshot.h"
#include "engine/workload/admin.h"
#include "engine/workload/consumer_group.h"
#include "engine/workload/processor.h"
#include "engine/workload/producer.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace brokerscope::scenario {

struct Split // every link between a node of the one side and a node of the other is cut, both ways
{
    std::vector<NodeId> one;
    std::vector<NodeId> other;
};

struct Several // at once
{
    std::vector<cluster::Command> commands;
};

// Replication factor 0: three, or as many as there are nodes.
struct CreateTopic { workload::NewTopic topic; };
struct DeleteTopic { std::string topic; };
struct AddPartitions { std::string topic; std::int32_t total = 0; };

struct ProduceRecords
{
    std::string topic;
    std::optional<PartitionIndex> partition;
    workload::GeneratorSettings generator; // makes key, value and headers of each
    int count = 1;
    workload::Acks acks = workload::Acks::All;
};

// `bootstrapServers` is left empty: who runs the act knows it.
struct StartProducer
{
    std::string name;
    workload::ProducerSettings settings;
    workload::SteadyLoad load;
};
struct StopProducer { std::string name; };
struct SetProducerRate { std::string name; double recordsPerSecond = 0; };
enum class TransactionAct { Begin, Commit, Abort };
struct DoTransaction { std::string producer; TransactionAct act = TransactionAct::Begin; };

struct StartGroup
{
    std::string name;
    workload::ConsumerGroupSettings settings;
    std::chrono::microseconds timePerRecord{0};
};
struct StopGroup { std::string name; };
struct AddMember { std::string group; };
struct RemoveMember { std::string group; int member = 0; workload::Departure departure = workload::Departure::Leave; };
struct SetMemberStuck { std::string group; int member = 0; bool stuck = true; };
struct SlowMember { std::string group; std::optional<int> member; std::chrono::microseconds perRecord{0}; }; // none: all of them

struct StartProcessor { workload::ProcessorSettings settings; };
struct StopProcessor { std::string name; };
struct CrashProcessor { std::string name; };

enum class ResetTo { Earliest, Latest, Offset, Back, Forward };
struct ResetOffsets // of a group without members
{
    std::string group;
    std::string topic;
    std::optional<PartitionIndex> partition; // none: all of them
    ResetTo to = ResetTo::Earliest;
    std::int64_t number = 0; // of Offset, Back, Forward
};

// What the application's own clients do (engine/scenario/actors.h).
using ActorAct = std::variant<CreateTopic, DeleteTopic, AddPartitions, ProduceRecords, StartProducer, StopProducer, SetProducerRate,
                              DoTransaction, StartGroup, StopGroup, AddMember, RemoveMember, SetMemberStuck, SlowMember, ResetOffsets,
                              StartProcessor, StopProcessor, CrashProcessor>;
using Act = std::variant<cluster::Command, Split, ActorAct, Several>;

// Words as a shell would part them: by spaces; "..." and '...' are one word, in the first \" and \\ are understood.
[[nodiscard]] Result<std::vector<std::string>> splitWords(std::string_view line);

// Errors: one sentence, with what was probably meant. A node must be a number here.
[[nodiscard]] Result<Act> parseAct(std::string_view line);
[[nodiscard]] Result<Act> parseAct(const std::vector<std::string>& words);

// Whether parseAct will understand the line once it is known which node is meant: as a file is read.
[[nodiscard]] Result<void> checkAct(std::string_view line);

// Puts numbers where nodes of the moment are named. `it`: the node that was named last, here and the next time. Error: there is
// no such node now ("orders-0 has no leader"). The words after are for parseAct.
[[nodiscard]] Result<std::vector<std::string>> nameNodes(std::vector<std::string> words, const cluster::ClusterSnapshot& snapshot,
                                                         NodeId& it);
// Both at once.
[[nodiscard]] Result<Act> parseAct(std::string_view line, const cluster::ClusterSnapshot& snapshot, NodeId& it);

} // namespace brokerscope::scenario
