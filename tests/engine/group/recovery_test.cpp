// What a successor knows, and what is told to those who wait when a coordinator goes. The log is
// the only link.
#include "engine/group/consumer_records.h"
#include "engine/group/share_records.h"
#include "engine/group/testing/driver.h"
#include "engine/protocol/record_reader.h"

#include <fstream>
#include <iterator>

namespace brokerscope::group::testing {
namespace {

Bytes fileBytes(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

} // namespace

TEST(RecoveryTest, SuccessorHoldsExactlyWhatWasCommitted)
{
    Driver driver;
    Joiner a, b;
    b.instanceId = "shelf-1";
    const auto generation = driver.stabilize({&a, &b});
    driver.commit(a.memberId, generation, "orders", 0, 5, "g", "note");
    driver.commit("", -1, "payments", 1, 7, "simple");
    driver.commit("", -1, "payments", 1, 8, "gone");
    driver.removeGroup("gone");
    const DurableState before = driver.shard->committed();
    const auto picture = driver.view();
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed(), before);
    EXPECT_EQ(driver.view().generation, picture.generation);
    EXPECT_EQ(driver.view().leader, picture.leader);
    EXPECT_EQ(driver.view().members.size(), 2u);
    EXPECT_EQ(driver.fetch("payments", 1, "simple"), 7);
    EXPECT_EQ(driver.fetch("payments", 1, "gone"), -1);
}

TEST(RecoveryTest, StableGroupGoesOnWithoutARebalance)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    driver.crashAndReload();
    EXPECT_EQ(driver.heartbeat(a.memberId, generation), ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit(b.memberId, generation, "orders", 0, 3)),
              ErrorCode::None);
    EXPECT_EQ(driver.synced(driver.sync(a.memberId, generation)).assignment,
              assignmentOf("orders", {0}));
    driver.advance(seconds(9));
    EXPECT_EQ(driver.view().members.size(), 2u)
        << "the session starts anew with the new coordinator";
}

TEST(RecoveryTest, GroupThatWasRebalancingRebalancesAgain)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    Joiner& follower = driver.view().leader == a.memberId ? b : a;
    Joiner c;
    driver.joinWithId(c);
    driver.join(follower);
    driver.crashAndReload();
    // The follower has changed nothing and joins again, as its request was never answered. It must
    // not be told that the old generation still stands.
    const auto rejoin = driver.join(follower);
    EXPECT_FALSE(driver.isAnswered(rejoin));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
    const auto other = driver.join(&follower == &a ? b : a);
    EXPECT_EQ(driver.joined(other).generationId, generation + 1);
    EXPECT_EQ(driver.joined(rejoin).generationId, generation + 1);
}

TEST(RecoveryTest, GenerationWithoutACommittedAssignmentIsNotResumed)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a, &b});
    Joiner& leader = driver.view().leader == a.memberId ? a : b;
    Joiner& follower = &leader == &a ? b : a;
    driver.join(leader);
    driver.join(follower);
    ASSERT_EQ(driver.view().generation, generation + 1);
    driver.commitAtOnce = false;
    driver.sync(leader.memberId, generation + 1, {{leader.memberId, assignmentOf("orders", {5})}});
    driver.commitAtOnce = true;
    driver.crashAndReload(); // what was in flight is lost
    EXPECT_EQ(driver.heartbeat(follower.memberId, generation + 1), ErrorCode::IllegalGeneration);
    EXPECT_EQ(driver.syncError(driver.sync(follower.memberId, generation + 1)),
              ErrorCode::IllegalGeneration);
    EXPECT_FALSE(driver.isAnswered(driver.join(follower)));
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
}

TEST(RecoveryTest, MembersThatDoNotFindTheSuccessorExpire)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    driver.crashAndReload();
    driver.advance(milliseconds(a.sessionTimeoutMs));
    EXPECT_EQ(driver.view().state, "Empty");
}

TEST(RecoveryTest, StaticMemberReturnsToTheSuccessorWithoutARebalance)
{
    Driver driver;
    Joiner a, b;
    a.instanceId = "shelf-1";
    b.instanceId = "shelf-2";
    const auto generation = driver.stabilize({&a, &b});
    driver.crashAndReload();
    Joiner restarted = a;
    restarted.memberId.clear();
    EXPECT_EQ(driver.joined(driver.join(restarted)).generationId, generation);
    EXPECT_EQ(driver.view().state, "Stable");
}

TEST(RecoveryTest, ResigningAnswersEverythingThatWaitsWithNotCoordinator)
{
    Driver driver;
    Joiner a, b, c;
    const auto generation = driver.stabilize({&a, &b});
    driver.commitAtOnce = false;
    const auto commit = driver.commit(a.memberId, generation, "orders", 0, 1);
    const auto join = driver.joinWithId(c);
    const auto rejoin = driver.join(a);
    Joiner d;
    const auto otherJoin = driver.joinWithId(d, "other");
    driver.advance(seconds(3));
    const auto otherSync = driver.sync(d.memberId, 1, {}, "other");
    EXPECT_EQ(driver.joinError(otherJoin), ErrorCode::None);
    driver.shard->resign();
    driver.settle();
    EXPECT_EQ(driver.committed(commit), ErrorCode::NotCoordinator);
    EXPECT_EQ(driver.joinError(join), ErrorCode::NotCoordinator);
    EXPECT_EQ(driver.joinError(rejoin), ErrorCode::NotCoordinator);
    EXPECT_EQ(driver.syncError(otherSync), ErrorCode::NotCoordinator);
    EXPECT_EQ(driver.shard->nextDeadline(), kNever);
    driver.shard->onCommitted(1000, driver.now); // late news of the old leadership are ignored
    driver.settle();
}

TEST(RecoveryTest, WhatIsInTheLogCountsEvenIfItsReplicationWasNotSeen)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 1);
    driver.commitAtOnce = false;
    const auto lost = driver.commit("", -1, "orders", 0, 2);
    driver.failNextAfterAppend(ErrorCode::NotEnoughReplicasAfterAppend);
    EXPECT_EQ(driver.committed(lost), ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.fetch("orders", 0), 1) << "nobody has seen it committed";
    driver.commit("", -1, "orders", 1, 9);
    driver.commitAll(); // lies behind it in the log
    EXPECT_EQ(driver.fetch("orders", 0), 2);
    const DurableState before = driver.shard->committed();
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed(), before);
}

TEST(RecoveryTest, RecordsThatCannotBeReadAreReportedAndSkipped)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 1);
    driver.elect();
    const Bytes empty;
    EXPECT_FALSE(driver.shard->replay(empty, std::nullopt));
    EXPECT_FALSE(driver.shard->replay(Bytes{0, 1, 0, 50, 'g'}, std::nullopt));
    EXPECT_FALSE(driver.shard->replay(driver.log[0].key, ByteView(Bytes{0, 99, 1, 2})));
    EXPECT_FALSE(driver.shard->replay(driver.log[0].key, ByteView(empty)));
    EXPECT_TRUE(driver.shard->replay(Bytes{0, 77, 1, 2, 3}, std::nullopt))
        << "a type of tomorrow is none of ours";
    EXPECT_TRUE(driver.shard->replay(driver.log[0].key, ByteView(*driver.log[0].value)));
    driver.shard->finishLoading(driver.now);
    EXPECT_EQ(driver.fetch("orders", 0), 1);
}

TEST(RecoveryTest, LogOfApacheKafkaIsUnderstood)
{
    const Bytes bytes = fileBytes(BROKERSCOPE_TEST_DATA "/consumer_offsets.log");
    ASSERT_EQ(bytes.size(), 5650u);
    Driver driver;
    driver.elect();
    protocol::BatchIterator batches{ByteView(bytes)};
    int records = 0;
    while (const auto batch = batches.next()) {
        auto reader = protocol::RecordReader::open(*batch);
        ASSERT_TRUE(reader);
        for (;;) {
            const auto record = reader.value().next();
            ASSERT_TRUE(record);
            if (!record.value())
                break;
            ++records;
            if (batch->isControl())
                driver.shard->replayTransactionEnd(batch->producerId(),
                                                   protocol::controlTypeOf(*record.value()) ==
                                                       protocol::ControlRecordType::Commit);
            else if (batch->isTransactional())
                EXPECT_TRUE(driver.shard->replayTransactional(
                    batch->producerId(), *record.value()->key, record.value()->value));
            else
                EXPECT_TRUE(driver.shard->replay(*record.value()->key, record.value()->value));
        }
    }
    EXPECT_EQ(records, 58);
    driver.shard->finishLoading(driver.now);

    const DurableState& state = driver.shard->committed();
    ASSERT_EQ(state.groups().size(), 1u);
    const auto* classic = state.group("golden-classic");
    ASSERT_NE(classic, nullptr);
    EXPECT_EQ(classic->protocolType, "consumer");
    EXPECT_EQ(classic->generation, 2);
    EXPECT_EQ(classic->stateTimestampMs, 1795233491273);
    const auto* none = state.offset("golden-classic", {"golden-none", PartitionIndex(0)});
    ASSERT_NE(none, nullptr);
    EXPECT_EQ(none->offset, Offset(6));
    EXPECT_EQ(none->leaderEpoch, LeaderEpoch(0));
    EXPECT_EQ(none->metadata, "meta");
    EXPECT_EQ(none->commitTimestampMs, 1795233491250);
    EXPECT_EQ(none->topicId.toString(), "NFvcbL_rRIuBmE23KaIOCA");
    EXPECT_EQ(state.offset("golden-classic", {"golden-gzip", PartitionIndex(0)})->offset,
              Offset(55));
    ASSERT_NE(state.offset("golden-txn-group", {"golden-none", PartitionIndex(0)}), nullptr)
        << "committed by its marker";
    EXPECT_EQ(state.offset("golden-txn-group", {"golden-none", PartitionIndex(0)})->offset,
              Offset(3));

    const auto* share = state.shareGroup("golden-share");
    ASSERT_NE(share, nullptr);
    EXPECT_EQ(share->epoch, 4);
    EXPECT_EQ(share->targetEpoch, 3);
    EXPECT_TRUE(share->members.empty());
    ASSERT_EQ(share->states.initialized.size(), 1u);
    EXPECT_EQ(share->states.initialized.begin()->second.name, "golden-none");
    EXPECT_TRUE(share->states.initializing.empty());
}

// None for tombstones.
std::optional<Record> encodedAgain(const ConsumerRecord& record)
{
    using R = ConsumerRecord;
    const auto& id = record.groupId;
    if (const auto* epoch = std::get_if<std::optional<R::Epoch>>(&record.what); epoch && *epoch)
        return consumerGroupRecord(id, (*epoch)->epoch, (*epoch)->metadataHash);
    if (const auto* target = std::get_if<std::optional<R::TargetEpoch>>(&record.what);
        target && *target)
        return targetEpochRecord(id, (*target)->epoch, (*target)->timestampMs);
    if (const auto* member = std::get_if<R::Member>(&record.what); member && member->value)
        return consumerMemberRecord(id, *member->value);
    if (const auto* target = std::get_if<R::Target>(&record.what); target && target->value)
        return targetRecord(id, target->memberId, *target->value);
    if (const auto* current = std::get_if<R::Current>(&record.what); current && current->value)
        return currentAssignmentRecord(id, *current->value);
    return std::nullopt;
}

std::optional<Record> encodedAgain(const ShareRecord& record)
{
    using R = ShareRecord;
    const auto& id = record.groupId;
    if (const auto* epoch = std::get_if<std::optional<R::Epoch>>(&record.what); epoch && *epoch)
        return shareGroupRecord(id, (*epoch)->epoch, (*epoch)->metadataHash);
    if (const auto* target = std::get_if<std::optional<R::TargetEpoch>>(&record.what);
        target && *target)
        return shareTargetEpochRecord(id, (*target)->epoch, (*target)->timestampMs);
    if (const auto* member = std::get_if<R::Member>(&record.what); member && member->value)
        return shareMemberRecord(id, *member->value);
    if (const auto* target = std::get_if<R::Target>(&record.what); target && target->value)
        return shareTargetRecord(id, target->memberId, *target->value);
    if (const auto* current = std::get_if<R::Current>(&record.what); current && current->value)
        return shareAssignmentRecord(id, *current->value);
    if (const auto* states = std::get_if<std::optional<ShareStates>>(&record.what); states && *states)
        return shareStatesRecord(id, **states);
    return std::nullopt;
}

TEST(RecoveryTest, OurRecordsAreByteForByteThoseOfApacheKafka)
{
    const Bytes bytes = fileBytes(BROKERSCOPE_TEST_DATA "/consumer_offsets.log");
    protocol::BatchIterator batches{ByteView(bytes)};
    int compared = 0;
    while (const auto batch = batches.next()) {
        auto reader = protocol::RecordReader::open(*batch);
        ASSERT_TRUE(reader);
        while (!batch->isControl()) {
            const auto record = reader.value().next();
            ASSERT_TRUE(record);
            if (!record.value())
                break;
            const auto decoded = decodeRecord(*record.value()->key, record.value()->value);
            ASSERT_TRUE(decoded);
            std::optional<Record> ours;
            if (const auto* offset = std::get_if<OffsetRecord>(&decoded.value());
                offset && offset->value)
                ours = offsetRecord(offset->groupId, offset->partition, *offset->value);
            else if (const auto* group = std::get_if<GroupRecord>(&decoded.value());
                     group && group->value)
                ours = groupRecord(group->groupId, *group->value);
            else if (const auto* consumer = std::get_if<ConsumerRecord>(&decoded.value()))
                ours = encodedAgain(*consumer);
            else if (const auto* share = std::get_if<ShareRecord>(&decoded.value()))
                ours = encodedAgain(*share);
            if (!ours)
                continue;
            ++compared;
            EXPECT_EQ(toHex(ours->key), toHex(*record.value()->key));
            EXPECT_EQ(toHex(*ours->value), toHex(*record.value()->value));
        }
    }
    EXPECT_EQ(compared, 36);
}

} // namespace brokerscope::group::testing
