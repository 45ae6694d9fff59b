// What a simulated disk loses, and what it must not lose.
#include "engine/runtime/sim/simulation.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace brokerscope::runtime {

namespace {

using namespace std::chrono_literals;
constexpr NodeId kNode(1);
constexpr std::uint64_t kSeeds = 200;

std::string contentOf(const SimDisk& disk, std::string_view path)
{
    const auto content = disk.contents(path);
    return content ? std::string(asText(*content)) : "(none)";
}

void write(Disk& disk, std::string_view path, std::string_view text, bool synced)
{
    const auto file = std::move(disk.open(path, OpenMode::CreateOrOpen).value());
    ASSERT_TRUE(file->append({SharedBytes(Bytes(text.begin(), text.end()))}));
    if (synced) {
        ASSERT_TRUE(file->sync());
    }
}

} // namespace

TEST(SimDiskTest, ReplaceFileSurvivesACrashAtEveryStepAsOldOrNewNeverAMix)
{
    std::set<std::string> seen;
    for (std::uint64_t operations = 0; operations < 10; ++operations) {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Simulation sim(seed);
            auto& disk = sim.start(kNode).disk();
            ASSERT_TRUE(replaceFile(disk, "f", asBytes("the old content")));
            sim.disk(kNode).failAfter(operations);
            const bool succeeded = replaceFile(disk, "f", asBytes("new")).has_value();
            sim.disk(kNode).failAfter(std::nullopt);
            sim.powerLoss(kNode);
            const auto content = contentOf(sim.disk(kNode), "f");
            EXPECT_TRUE(content == "new" || (content == "the old content" && !succeeded)) << content;
            seen.insert(content);
            // The next attempt is not disturbed by what the crash left.
            ASSERT_TRUE(replaceFile(sim.start(kNode).disk(), "f", asBytes("third")));
            EXPECT_EQ(contentOf(sim.disk(kNode), "f"), "third");
        }
    }
    EXPECT_EQ(seen.size(), 2u); // the test would mean little if one of the two never happened
}

TEST(SimDiskTest, UnsyncedAppendsAreKeptLostAndTornBySeed)
{
    std::set<std::string> fates;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        Simulation sim(seed);
        auto& disk = sim.start(kNode).disk();
        write(disk, "log", "SYNCED", true);
        write(disk, "log", "aaaa", false);
        write(disk, "log", "bbbb", false);
        sim.powerLoss(kNode);
        const auto content = contentOf(sim.disk(kNode), "log");
        ASSERT_EQ(content.substr(0, 6), "SYNCED");
        fates.insert(content.substr(6));
    }
    EXPECT_TRUE(fates.contains(""));
    EXPECT_TRUE(fates.contains("aaaabbbb"));
    EXPECT_TRUE(fates.contains("aaaa"));
    EXPECT_TRUE(fates.contains(std::string("\0\0\0\0bbbb", 8))); // the later one alone
    EXPECT_TRUE(fates.contains("aaaabb"));                       // torn
}

TEST(SimDiskTest, AnOverwriteThatIsLostShowsTheOldBytesAgain)
{
    std::set<std::string> fates;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        Simulation sim(seed);
        auto& disk = sim.start(kNode).disk();
        write(disk, "f", "0123456789", true);
        const auto file = std::move(disk.open("f", OpenMode::ReadWrite).value());
        ASSERT_TRUE(file->writeAt(3, asBytes("XYZ")));
        ASSERT_TRUE(file->truncate(8));
        sim.powerLoss(kNode);
        fates.insert(contentOf(sim.disk(kNode), "f"));
    }
    for (const auto* fate : {"0123456789", "012XYZ6789", "012XYZ67", "01234567", "012X456789"})
        EXPECT_TRUE(fates.contains(fate)) << fate;
}

TEST(SimDiskTest, ARenameIsDurableOnlyWithItsDirectory)
{
    bool undone = false;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        Simulation sim(seed);
        auto& disk = sim.start(kNode).disk();
        write(disk, "a", "content", true);
        ASSERT_TRUE(disk.rename("a", "b"));
        const bool synced = seed % 2 == 0;
        if (synced) {
            ASSERT_TRUE(disk.syncDirectory(""));
        }
        sim.powerLoss(kNode);
        const auto files = sim.disk(kNode).files();
        ASSERT_EQ(files.size(), 1u);
        if (synced) {
            EXPECT_EQ(files.front(), "b");
        }
        undone = undone || files.front() == "a";
        EXPECT_EQ(contentOf(sim.disk(kNode), files.front()), "content");
    }
    EXPECT_TRUE(undone);
}

TEST(SimDiskTest, ANewFileSurvivesWithItsSyncUnlessDirectoriesAreStrict)
{
    for (const bool strict : {false, true}) {
        bool lost = false;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            SimulationOptions options;
            options.disk.strictDirectories = strict;
            Simulation sim(seed, options);
            auto& disk = sim.start(kNode).disk();
            ASSERT_TRUE(disk.createDirectories("t-0"));
            write(disk, "t-0/log", "x", true);
            sim.powerLoss(kNode);
            lost = lost || sim.disk(kNode).files().empty();
        }
        EXPECT_EQ(lost, strict);
    }
}

TEST(SimDiskTest, ABackgroundSyncCoversWhatWasWrittenBeforeIt)
{
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        Simulation sim(seed);
        auto& disk = sim.start(kNode).disk();
        const auto file = std::move(disk.open("f", OpenMode::CreateNew).value());
        ASSERT_TRUE(file->writeAt(0, asBytes("before")));
        bool done = false;
        file->syncInBackground([&](const Result<void>& result) { done = result.has_value(); });
        ASSERT_TRUE(file->writeAt(0, asBytes("BEHIND")));
        if (seed % 2 == 0) {
            ASSERT_TRUE(sim.runUntil([&] { return done; }, 1s));
        }
        sim.powerLoss(kNode);
        const auto content = contentOf(sim.disk(kNode), "f");
        if (done) {
            ASSERT_EQ(content.size(), 6u);
            for (std::size_t i = 0; i < 6; ++i) // written twice, in one file system block at a time at most torn
                EXPECT_TRUE(content[i] == "before"[i] || content[i] == "BEHIND"[i]);
        }
    }
}

TEST(SimDiskTest, AFullDiskRefusesAndKeepsWhatIsThere)
{
    Simulation sim(1);
    auto& disk = sim.start(kNode).simDisk();
    disk.setCapacity(10);
    write(disk, "f", "12345678", false);
    const auto file = std::move(disk.open("f", OpenMode::ReadWrite).value());
    EXPECT_EQ(file->append({SharedBytes(Bytes(3, 'x'))}).error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(file->size(), 8u);
    EXPECT_TRUE(file->append({SharedBytes(Bytes(2, 'x'))}));
    EXPECT_EQ(disk.usedBytes(), 10u);
    EXPECT_TRUE(disk.remove("f"));
    EXPECT_EQ(disk.usedBytes(), 0u);
    write(disk, "g", "0123456789", false);
}

TEST(SimDiskTest, BitRotChangesOneBit)
{
    Simulation sim(1);
    auto& disk = sim.start(kNode).simDisk();
    write(disk, "f", "aaaa", true);
    EXPECT_TRUE(disk.flipBit("f", 2, 1));
    EXPECT_EQ(contentOf(disk, "f"), "aaca");
    EXPECT_FALSE(disk.flipBit("f", 4, 0));
    EXPECT_FALSE(disk.flipBit("g", 0, 0));
}

TEST(SimDiskTest, ADeadNodesFilesStayClosedInTheNextLife)
{
    Simulation sim(1);
    auto old = std::move(sim.start(kNode).disk().open("f", OpenMode::CreateNew).value());
    sim.kill(kNode);
    EXPECT_EQ(old->writeAt(0, asBytes("ghost")).error().kind, ErrorKind::Closed);
    sim.start(kNode);
    EXPECT_EQ(old->writeAt(0, asBytes("ghost")).error().kind, ErrorKind::Closed);
    EXPECT_EQ(contentOf(sim.disk(kNode), "f"), "");
}

} // namespace brokerscope::runtime
