// What every world promises about files.
#include "engine/runtime/world_bed.h"

namespace brokerscope::runtime::test {

template <class Bed> class DiskTest : public WorldTest<Bed>
{
protected:
    Disk& disk() { return this->bed.world(1).disk(); }
    std::unique_ptr<File> open(std::string_view path, OpenMode mode = OpenMode::CreateOrOpen)
    {
        auto file = disk().open(path, mode);
        EXPECT_TRUE(file) << file.error().message();
        return std::move(file.value());
    }
    std::string read(std::string_view path)
    {
        const auto content = readWholeFile(disk(), path);
        return content ? std::string(asText(content.value())) : "error: " + content.error().message();
    }
    static ByteChain chain(std::string_view text)
    {
        return {SharedBytes(Bytes(text.begin(), text.end()))};
    }
};
TYPED_TEST_SUITE(DiskTest, Beds, BedNames);

TYPED_TEST(DiskTest, WhatIsAppendedAndWrittenIsRead)
{
    this->bed.on(1, [&] {
        const auto file = this->open("log");
        ASSERT_TRUE(file->append({SharedBytes(Bytes{'a', 'b'}), SharedBytes(Bytes{}), SharedBytes(Bytes{'c'})}));
        ASSERT_TRUE(file->append(this->chain("def")));
        ASSERT_TRUE(file->writeAt(1, asBytes("XY")));
        ASSERT_TRUE(file->writeAt(8, asBytes("!")));
        EXPECT_EQ(file->size(), 9u);
        Bytes out(20, '?');
        EXPECT_EQ(file->readAt(0, out).value(), 9u);
        EXPECT_EQ(std::string(asText(ByteView(out).first(9))), std::string("aXYdef\0\0!", 9));
        EXPECT_EQ(file->readAt(8, MutableByteView(out).first(1)).value(), 1u);
        EXPECT_EQ(file->readAt(9, out).value(), 0u);
        EXPECT_EQ(file->readAt(100, out).value(), 0u);
        ASSERT_TRUE(file->truncate(2));
        EXPECT_EQ(file->size(), 2u);
        ASSERT_TRUE(file->append(this->chain("Z")));
        EXPECT_EQ(this->read("log"), "aXZ");
    });
}

TYPED_TEST(DiskTest, AChainOfManyPiecesIsAppendedWhole)
{
    this->bed.on(1, [&] {
        ByteChain pieces;
        std::string expected;
        for (std::size_t i = 0; i < 3000; ++i) {
            pieces.push_back(SharedBytes(Bytes(i % 50, static_cast<std::uint8_t>('a' + i % 26))));
            expected += std::string(i % 50, static_cast<char>('a' + i % 26));
        }
        ASSERT_TRUE(this->open("log")->append(pieces));
        EXPECT_TRUE(this->read("log") == expected);
    });
}

TYPED_TEST(DiskTest, OpenModesSayWhetherTheFileMustExist)
{
    this->bed.on(1, [&] {
        EXPECT_EQ(this->disk().open("f", OpenMode::ReadOnly).error().kind, ErrorKind::NotFound);
        EXPECT_EQ(this->disk().open("f", OpenMode::ReadWrite).error().kind, ErrorKind::NotFound);
        EXPECT_EQ(this->disk().open("no/such/f", OpenMode::CreateNew).error().kind, ErrorKind::NotFound);
        EXPECT_TRUE(this->disk().open("f", OpenMode::CreateNew));
        EXPECT_EQ(this->disk().open("f", OpenMode::CreateNew).error().kind, ErrorKind::Exists);
        const auto reader = this->open("f", OpenMode::ReadOnly);
        EXPECT_FALSE(reader->append(this->chain("x")));
        ASSERT_TRUE(this->disk().createDirectories("d"));
        EXPECT_FALSE(this->disk().open("d", OpenMode::ReadOnly));
    });
}

TYPED_TEST(DiskTest, TwoWhoOpenTheSameFileSeeTheSameSize)
{
    this->bed.on(1, [&] {
        const auto writer = this->open("f");
        const auto reader = this->open("f", OpenMode::ReadOnly);
        ASSERT_TRUE(writer->append(this->chain("abc")));
        EXPECT_EQ(reader->size(), 3u);
    });
}

TYPED_TEST(DiskTest, DirectoriesAreMadeListedAndRemoved)
{
    this->bed.on(1, [&] {
        auto& disk = this->disk();
        ASSERT_TRUE(disk.createDirectories("a/b/c"));
        ASSERT_TRUE(disk.createDirectories("a/b/c"));
        (void)this->open("a/z");
        (void)this->open("a/b/f");
        EXPECT_EQ(disk.list("a").value(), std::vector<std::string>({"b", "z"}));
        EXPECT_EQ(disk.list("").value(), std::vector<std::string>({"a"}));
        EXPECT_EQ(disk.list("nowhere").error().kind, ErrorKind::NotFound);
        EXPECT_EQ(disk.remove("a/b").error().kind, ErrorKind::Exists); // not empty
        EXPECT_TRUE(disk.remove("a/z"));
        EXPECT_EQ(disk.remove("a/z").error().kind, ErrorKind::NotFound);
        EXPECT_TRUE(disk.removeRecursively("a"));
        EXPECT_TRUE(disk.removeRecursively("a"));
        EXPECT_FALSE(disk.exists("a/b/f"));
        EXPECT_TRUE(disk.list("").value().empty());
    });
}

TYPED_TEST(DiskTest, RenameReplacesAndMovesWholeDirectories)
{
    this->bed.on(1, [&] {
        auto& disk = this->disk();
        ASSERT_TRUE(this->open("old")->append(this->chain("old")));
        ASSERT_TRUE(this->open("new")->append(this->chain("new")));
        ASSERT_TRUE(disk.rename("new", "old"));
        EXPECT_EQ(this->read("old"), "new");
        EXPECT_FALSE(disk.exists("new"));
        ASSERT_TRUE(disk.createDirectories("t-0/x"));
        ASSERT_TRUE(disk.createDirectories("t-00"));
        const auto open = this->open("t-0/x/f");
        ASSERT_TRUE(disk.rename("t-0", "t-0.delete"));
        ASSERT_TRUE(open->append(this->chain("still writable")));
        EXPECT_EQ(this->read("t-0.delete/x/f"), "still writable");
        EXPECT_TRUE(disk.exists("t-00"));
        EXPECT_FALSE(disk.exists("t-0"));
        EXPECT_FALSE(disk.rename("nothing", "x"));
    });
}

TYPED_TEST(DiskTest, NoPathLeavesTheDataDirectory)
{
    this->bed.on(1, [&] {
        for (const auto* path : {"../x", "/etc/passwd", "a/../../x", "a//b", "./a", "a/", ".."}) {
            EXPECT_EQ(this->disk().open(path, OpenMode::CreateOrOpen).error().kind, ErrorKind::Invalid) << path;
            EXPECT_FALSE(this->disk().createDirectories(path)) << path;
            EXPECT_FALSE(this->disk().removeRecursively(path)) << path;
            EXPECT_FALSE(this->disk().exists(path)) << path;
        }
        EXPECT_FALSE(this->disk().removeRecursively(""));
    });
}

TYPED_TEST(DiskTest, ABackgroundSyncCallsBackLaterEvenIfTheFileIsGone)
{
    int done = 0;
    this->bed.on(1, [&] {
        auto file = this->open("f");
        ASSERT_TRUE(file->append(this->chain("x")));
        for (int i = 0; i < 3; ++i)
            file->syncInBackground([&](const Result<void>& result) { done += result ? 1 : 100; });
        EXPECT_EQ(done, 0);
        file.reset();
    });
    EXPECT_TRUE(this->bed.eventually(1, [&] { return done == 3; }));
}

TYPED_TEST(DiskTest, WhatWasWrittenSurvivesAKillAndTheDeadNodeWritesNoMore)
{
    std::unique_ptr<File> orphan;
    this->bed.on(1, [&] {
        ASSERT_TRUE(this->disk().createDirectories("d"));
        ASSERT_TRUE(this->open("d/f")->append(this->chain("not synced")));
    });
    this->bed.kill(1);
    this->bed.start(1);
    this->bed.on(1, [&] { EXPECT_EQ(this->read("d/f"), "not synced"); });
}

TYPED_TEST(DiskTest, WhatWasSyncedSurvivesAPowerLoss)
{
    bool synced = false;
    this->bed.on(1, [&] {
        auto file = this->open("f");
        ASSERT_TRUE(file->append(this->chain("synced")));
        ASSERT_TRUE(file->sync());
        auto other = this->open("g");
        ASSERT_TRUE(other->append(this->chain("synced, too")));
        other->syncInBackground([&](const Result<void>& result) { synced = result.has_value(); });
        ASSERT_TRUE(file->append(this->chain(" and not")));
    });
    ASSERT_TRUE(this->bed.eventually(1, [&] { return synced; }));
    this->bed.powerLoss(1);
    this->bed.start(1);
    this->bed.on(1, [&] {
        EXPECT_EQ(this->read("f").substr(0, 6), "synced");
        EXPECT_EQ(this->read("g"), "synced, too");
    });
}

TYPED_TEST(DiskTest, ReplaceFileLeavesOnlyTheNewContent)
{
    this->bed.on(1, [&] {
        ASSERT_TRUE(this->disk().createDirectories("d"));
        ASSERT_TRUE(replaceFile(this->disk(), "d/f", asBytes("a long first content")));
        ASSERT_TRUE(replaceFile(this->disk(), "d/f", asBytes("second")));
        EXPECT_EQ(this->read("d/f"), "second");
        EXPECT_EQ(this->disk().list("d").value(), std::vector<std::string>{"f"});
        ASSERT_TRUE(replaceFile(this->disk(), "d/f", {}));
        EXPECT_EQ(this->read("d/f"), "");
        EXPECT_EQ(readWholeFile(this->disk(), "d/g").error().kind, ErrorKind::NotFound);
        EXPECT_FALSE(replaceFile(this->disk(), "nowhere/f", {}));
    });
}

} // namespace brokerscope::runtime::test
