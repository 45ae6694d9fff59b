#include "engine/cluster/data_directory.h"

#include "testing/temporary_directory.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace brokerscope::cluster {
namespace {

namespace fs = std::filesystem;

class DataDirectoryTest : public ::testing::Test
{
protected:
    brokerscope::testing::TemporaryDirectory m_directory;
    const fs::path m_root = m_directory.path();
};

} // namespace

TEST_F(DataDirectoryTest, KeepsTheIdentitiesOfClusterAndNodes)
{
    std::string clusterId;
    std::vector<Uuid> ids;
    {
        auto made = DataDirectory::open(m_root / "d", 5);
        ASSERT_TRUE(made);
        clusterId = made.value().clusterId();
        ids = made.value().directoryIds();
        EXPECT_EQ(ids.size(), 5u);
    }
    auto again = DataDirectory::open(m_root / "d", 0);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().clusterId(), clusterId);
    EXPECT_EQ(again.value().directoryIds(), ids);
}

TEST_F(DataDirectoryTest, SaysWhoHoldsIt)
{
    const auto me = std::to_string(::getpid());
    {
        auto held = DataDirectory::open(m_root / "d", 3);
        ASSERT_TRUE(held);
        const auto again = DataDirectory::open(m_root / "d", 0);
        ASSERT_FALSE(again);
        EXPECT_NE(again.error().message().find("process " + me), std::string::npos) << again.error().message();
        const auto facts = DataDirectory::inspect(m_root / "d");
        ASSERT_TRUE(facts);
        EXPECT_EQ(facts.value().heldBy, ::getpid());
        EXPECT_EQ(facts.value().nodes, 3);
        EXPECT_EQ(facts.value().clusterId, held.value().clusterId());
    }
    const auto facts = DataDirectory::inspect(m_root / "d");
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts.value().heldBy);
}

TEST_F(DataDirectoryTest, IsInspectedWithoutBeingTouched)
{
    EXPECT_EQ(DataDirectory::inspect(m_root / "nowhere").error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(fs::exists(m_root / "nowhere"));
    fs::create_directory(m_root / "thesis");
    EXPECT_EQ(DataDirectory::inspect(m_root / "thesis").error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(fs::is_empty(m_root / "thesis"));
    std::ofstream(m_root / "thesis" / "cluster.json") << "{";
    EXPECT_EQ(DataDirectory::inspect(m_root / "thesis").error().kind, ErrorKind::Corrupt);
}

TEST_F(DataDirectoryTest, RemembersAddedNodesAndNeverUsesAnIdTwice)
{
    Uuid added;
    {
        auto made = DataDirectory::open(m_root / "d", 3);
        ASSERT_TRUE(made);
        EXPECT_EQ(made.value().nextNode(), 4);
        auto fourth = made.value().addNode();
        ASSERT_TRUE(fourth);
        added = fourth.value();
        ASSERT_TRUE(made.value().addNode());
        fs::create_directories(made.value().nodePath(5));
        ASSERT_TRUE(made.value().removeNode(5));
        EXPECT_FALSE(fs::exists(made.value().nodePath(5)));
    }
    for (const int nodes : {0, 3, 4}) {
        auto again = DataDirectory::open(m_root / "d", nodes);
        ASSERT_TRUE(again) << nodes;
        EXPECT_EQ(again.value().directoryIds().size(), 3u);
        EXPECT_EQ(again.value().addedNodes(), (std::map<int, Uuid>{{4, added}}));
        EXPECT_EQ(again.value().nextNode(), 6);
    }
    EXPECT_FALSE(DataDirectory::open(m_root / "d", 5));
}

TEST_F(DataDirectoryTest, ADamagedListOfAddedNodesIsRefused)
{
    for (const char* added : {R"({"2": "no id"})", R"({"x": "AAAAAAAAAAAAAAAAAAAAAQ"})", R"({"1": "AAAAAAAAAAAAAAAAAAAAAQ"})",
                              R"(["4"])", R"({"100000": "AAAAAAAAAAAAAAAAAAAAAQ"})"}) {
        fs::remove_all(m_root / "d");
        std::string text;
        {
            ASSERT_TRUE(DataDirectory::open(m_root / "d", 1));
            std::ifstream file(m_root / "d/cluster.json");
            text.assign(std::istreambuf_iterator<char>(file), {});
        }
        text.insert(text.rfind('}'), std::string(", \"addedNodes\": ") + added);
        std::ofstream(m_root / "d/cluster.json") << text;
        EXPECT_FALSE(DataDirectory::open(m_root / "d", 0)) << added;
    }
}

TEST_F(DataDirectoryTest, IsForItsOwnerOnly)
{
    auto made = DataDirectory::open(m_root / "d", 0);
    ASSERT_TRUE(made);
    struct stat status{};
    ASSERT_EQ(::stat((m_root / "d").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
    ASSERT_EQ(::stat((m_root / "d/cluster.json").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(DataDirectoryTest, RefusesADirectoryThatHoldsOtherThings)
{
    std::ofstream(m_root / "thesis.txt") << "important";
    auto refused = DataDirectory::open(m_root, 0);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().what.find("not Brokerscope's"), std::string::npos);
    EXPECT_FALSE(fs::exists(m_root / ".lock"));
}

TEST_F(DataDirectoryTest, RefusesASecondUser)
{
    auto first = DataDirectory::open(m_root / "d", 0);
    ASSERT_TRUE(first);
    auto second = DataDirectory::open(m_root / "d", 0);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Exists);
}

TEST_F(DataDirectoryTest, RefusesAnotherNumberOfNodesThanItHas)
{
    (void)DataDirectory::open(m_root / "d", 3);
    auto refused = DataDirectory::open(m_root / "d", 5);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, "it holds a cluster of 3 nodes, not 5");
}

TEST_F(DataDirectoryTest, RefusesADamagedDescription)
{
    (void)DataDirectory::open(m_root / "d", 3);
    for (const char* text : {"", "{", "[]", R"({"clusterId":"x","directoryIds":[]})", R"({"clusterId":1})"}) {
        std::ofstream(m_root / "d/cluster.json") << text;
        auto refused = DataDirectory::open(m_root / "d", 0);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().kind, ErrorKind::Corrupt) << text;
    }
}

TEST_F(DataDirectoryTest, RefusesAFileInItsPlace)
{
    std::ofstream(m_root / "file") << "x";
    EXPECT_FALSE(DataDirectory::open(m_root / "file", 0));
}

TEST_F(DataDirectoryTest, AThrowAwayDirectoryIsGoneAfterwards)
{
    {
        auto made = DataDirectory::open(m_root / "d", 0);
        ASSERT_TRUE(made);
        made.value().removeOnClose();
    }
    EXPECT_FALSE(fs::exists(m_root / "d"));
}

} // namespace brokerscope::cluster
