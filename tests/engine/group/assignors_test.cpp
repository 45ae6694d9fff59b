// Properties of the assignors over many groups made at random, and a few cases by hand.
#include "engine/group/assignors.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace brokerscope::group {
namespace {

Uuid topic(std::uint8_t n)
{
    Uuid id;
    id.bytes[15] = n;
    return id;
}

std::size_t sizeOf(const PartitionsByTopic& partitions)
{
    std::size_t result = 0;
    for (const auto& [id, indexes] : partitions)
        result += indexes.size();
    return result;
}

struct Random
{
    std::uint64_t state;
    std::uint64_t operator()(std::uint64_t below)
    {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        return (state >> 33) % below;
    }
};

AssignmentInput randomGroup(Random& random, bool sameTopics)
{
    AssignmentInput input;
    const auto topics = 1 + random(5);
    for (std::uint8_t i = 0; i < topics; ++i)
        input.partitionsByTopic[topic(i)] = static_cast<std::int32_t>(1 + random(20));
    const auto members = 1 + random(9);
    for (std::uint64_t i = 0; i < members; ++i) {
        auto& member = input.members["m" + std::to_string(i)];
        for (std::uint8_t t = 0; t < topics; ++t)
            if (sameTopics || random(2))
                member.topics.insert(topic(t));
    }
    return input;
}

void expectEveryPartitionOnce(const AssignmentInput& input, const TargetAssignment& result)
{
    std::map<Uuid, std::set<PartitionIndex>> given;
    for (const auto& [id, partitions] : result) {
        for (const auto& [topicId, indexes] : partitions) {
            ASSERT_TRUE(input.members.at(id).topics.contains(topicId)) << "not subscribed";
            for (const auto index : indexes)
                ASSERT_TRUE(given[topicId].insert(index).second) << "given twice";
        }
    }
    for (const auto& [topicId, count] : input.partitionsByTopic) {
        const bool isRead =
            std::any_of(input.members.begin(), input.members.end(), [&, id = topicId](const auto& entry) {
                return entry.second.topics.contains(id);
            });
        ASSERT_EQ(given[topicId].size(), isRead ? static_cast<std::size_t>(count) : 0u);
    }
}

std::size_t kept(const AssignmentInput& before, const TargetAssignment& after)
{
    std::size_t result = 0;
    for (const auto& [id, member] : before.members)
        for (const auto& [topicId, indexes] : member.target)
            for (const auto index : indexes)
                if (const auto found = after.find(id); found != after.end())
                    if (const auto now = found->second.find(topicId); now != found->second.end())
                        result += now->second.contains(index);
    return result;
}

TEST(UniformAssignorTest, GivesEveryPartitionToOneReaderAndNumbersDifferByOneAtMost)
{
    Random random{1};
    for (int round = 0; round < 500; ++round) {
        const auto input = randomGroup(random, true);
        const auto result = assignUniformly(input);
        expectEveryPartitionOnce(input, result);
        std::size_t least = SIZE_MAX, most = 0;
        for (const auto& [id, partitions] : result) {
            least = std::min(least, sizeOf(partitions));
            most = std::max(most, sizeOf(partitions));
        }
        ASSERT_LE(most - least, 1u);
    }
}

TEST(UniformAssignorTest, NobodyCouldHandOnAPartitionAndBeCloserToTheOther)
{
    Random random{2};
    for (int round = 0; round < 500; ++round) {
        const auto input = randomGroup(random, false);
        const auto result = assignUniformly(input);
        expectEveryPartitionOnce(input, result);
        for (const auto& [id, partitions] : result)
            for (const auto& [topicId, indexes] : partitions)
                for (const auto& [other, member] : input.members)
                    if (member.topics.contains(topicId)) {
                        ASSERT_LE(sizeOf(partitions), sizeOf(result.at(other)) + 1);
                    }
    }
}

TEST(UniformAssignorTest, AssignsTheSameAgainWhenNothingHasChanged)
{
    Random random{3};
    for (int round = 0; round < 300; ++round) {
        auto input = randomGroup(random, round % 2 == 0);
        const auto first = assignUniformly(input);
        for (auto& [id, member] : input.members)
            member.target = first.at(id);
        ASSERT_EQ(assignUniformly(input), first);
    }
}

TEST(UniformAssignorTest, MovesNoMoreThanBalanceDemandsWhenAMemberComesOrGoes)
{
    Random random{4};
    for (int round = 0; round < 300; ++round) {
        auto input = randomGroup(random, true);
        const auto first = assignUniformly(input);
        std::size_t partitions = 0;
        for (const auto& [id, count] : input.partitionsByTopic)
            partitions += static_cast<std::size_t>(count);
        for (auto& [id, member] : input.members)
            member.target = first.at(id);
        auto grown = input;
        grown.members["new"].topics = input.members.begin()->second.topics;
        const auto after = assignUniformly(grown);
        ASSERT_EQ(kept(grown, after), partitions - sizeOf(after.at("new")))
            << "only what the new one gets has moved";
        if (input.members.size() > 1) {
            auto shrunk = input;
            const auto freed = sizeOf(shrunk.members.begin()->second.target);
            shrunk.members.erase(shrunk.members.begin());
            ASSERT_EQ(kept(shrunk, assignUniformly(shrunk)), partitions - freed)
                << "only what the one that left had has moved";
        }
    }
}

TEST(UniformAssignorTest, ForgetsWhatIsGone)
{
    AssignmentInput input;
    input.partitionsByTopic[topic(1)] = 2;
    input.members["a"].topics = {topic(1)};
    input.members["a"].target[topic(1)] = {PartitionIndex(0), PartitionIndex(7), PartitionIndex(-1)};
    input.members["a"].target[topic(2)] = {PartitionIndex(0)};
    const auto result = assignUniformly(input);
    EXPECT_EQ(result.at("a"),
              (PartitionsByTopic{{topic(1), {PartitionIndex(0), PartitionIndex(1)}}}));
}

TEST(RangeAssignorTest, GivesRunsAndCutsEqualTopicsAlike)
{
    AssignmentInput input;
    input.partitionsByTopic[topic(1)] = 5;
    input.partitionsByTopic[topic(2)] = 5;
    for (const char* id : {"a", "b"})
        input.members[id].topics = {topic(1), topic(2)};
    const auto result = assignRanges(input);
    const std::set<PartitionIndex> low{PartitionIndex(0), PartitionIndex(1), PartitionIndex(2)};
    const std::set<PartitionIndex> high{PartitionIndex(3), PartitionIndex(4)};
    EXPECT_EQ(result.at("a"), (PartitionsByTopic{{topic(1), low}, {topic(2), low}}));
    EXPECT_EQ(result.at("b"), (PartitionsByTopic{{topic(1), high}, {topic(2), high}}));
}

TEST(RangeAssignorTest, GivesEveryPartitionToOneReader)
{
    Random random{5};
    for (int round = 0; round < 300; ++round) {
        const auto input = randomGroup(random, round % 2 == 0);
        expectEveryPartitionOnce(input, assignRanges(input));
    }
}

TEST(RangeAssignorTest, AStaticMembersRunDependsOnItsNameOnly)
{
    AssignmentInput input;
    input.partitionsByTopic[topic(1)] = 4;
    input.members["x"] = {{topic(1)}, {}, "i1"};
    input.members["y"] = {{topic(1)}, {}, "i2"};
    const auto before = assignRanges(input).at("x");
    input.members.erase("x");
    input.members["z"] = {{topic(1)}, {}, "i1"};
    EXPECT_EQ(assignRanges(input).at("z"), before);
}

} // namespace
} // namespace brokerscope::group
