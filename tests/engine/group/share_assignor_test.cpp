// Who of a share group reads from which partitions.
#include "engine/group/share_assignor.h"

#include <gtest/gtest.h>

namespace brokerscope::group {
namespace {

const Uuid kOrders = Uuid::fromRandom(1, 1);
const Uuid kPayments = Uuid::fromRandom(1, 2);

using Assigned = std::map<std::string, PartitionsByTopic>;

std::set<PartitionIndex> upTo(std::int32_t count)
{
    std::set<PartitionIndex> result;
    for (std::int32_t i = 0; i < count; ++i)
        result.insert(PartitionIndex(i));
    return result;
}

ShareAssignmentInput readers(int count, std::int32_t partitions)
{
    ShareAssignmentInput input;
    for (int i = 0; i < count; ++i)
        input.members["m" + std::to_string(i)].topics = {kOrders};
    input.assignable[kOrders] = upTo(partitions);
    return input;
}

std::size_t countOf(const Assigned& assigned, const std::string& member)
{
    std::size_t result = 0;
    for (const auto& [topic, partitions] : assigned.at(member))
        result += partitions.size();
    return result;
}

int readersOf(const Assigned& assigned, const Uuid& topic, std::int32_t partition)
{
    int result = 0;
    for (const auto& [id, partitions] : assigned)
        if (const auto found = partitions.find(topic); found != partitions.end())
            result += found->second.contains(PartitionIndex(partition)) ? 1 : 0;
    return result;
}

TEST(ShareAssignorTest, EveryPartitionAndEveryMemberGetsAtLeastOneWhateverTheirNumbers)
{
    for (int members = 1; members <= 9; ++members)
        for (std::int32_t partitions = 1; partitions <= 9; ++partitions) {
            const auto assigned = assignShares(readers(members, partitions));
            const int most = (members + partitions - 1) / partitions;
            for (std::int32_t i = 0; i < partitions; ++i) {
                EXPECT_GE(readersOf(assigned, kOrders, i), 1) << members << " members, " << partitions << " partitions";
                EXPECT_LE(readersOf(assigned, kOrders, i), most) << members << " members, " << partitions << " partitions";
            }
            std::size_t least = 100;
            std::size_t largest = 0;
            for (const auto& [id, has] : assigned) {
                least = std::min(least, countOf(assigned, id));
                largest = std::max(largest, countOf(assigned, id));
            }
            EXPECT_GE(least, 1u);
            EXPECT_LE(largest - least, 1u) << members << " members, " << partitions << " partitions";
        }
}

TEST(ShareAssignorTest, WhatWasGivenStaysGivenWhenAMemberComesOrGoes)
{
    auto input = readers(2, 6);
    auto assigned = assignShares(input);
    for (auto& [id, member] : input.members)
        member.target = assigned[id];
    EXPECT_EQ(assignShares(input), assigned);

    input.members["newcomer"].topics = {kOrders};
    const auto withThree = assignShares(input);
    for (const auto& id : {"m0", "m1"})
        for (const PartitionIndex kept : withThree.at(id).at(kOrders))
            EXPECT_TRUE(assigned[id][kOrders].contains(kept)) << id << " got another one";
    EXPECT_EQ(countOf(withThree, "newcomer"), 2u);
}

TEST(ShareAssignorTest, AMemberGetsOnlyOfTopicsThatItReads)
{
    ShareAssignmentInput input;
    input.members["both"].topics = {kOrders, kPayments};
    input.members["orders"].topics = {kOrders};
    input.members["other"].topics = {};
    input.assignable = {{kOrders, upTo(4)}, {kPayments, upTo(2)}};
    const auto assigned = assignShares(input);
    EXPECT_EQ(assigned.at("both").at(kPayments), upTo(2));
    EXPECT_FALSE(assigned.at("orders").contains(kPayments));
    EXPECT_TRUE(assigned.at("other").empty());
    for (std::int32_t i = 0; i < 4; ++i)
        EXPECT_EQ(readersOf(assigned, kOrders, i), 1);
}

TEST(ShareAssignorTest, WhatHasNoDeliveryStateIsGivenToNobody)
{
    auto input = readers(2, 0);
    EXPECT_TRUE(assignShares(input).at("m0").empty());
    input.assignable[kOrders] = {PartitionIndex(3)};
    EXPECT_EQ(readersOf(assignShares(input), kOrders, 3), 2);
}

} // namespace
} // namespace brokerscope::group
