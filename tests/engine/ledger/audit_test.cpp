#include "engine/ledger/audit.h"

#include <gtest/gtest.h>
#include <random>

namespace brokerscope::ledger {
namespace {

// Two topics of some partitions, told as a reader would find them.
class Books
{
public:
    explicit Books(Likeness likeness = Likeness::KeyAndValue, bool byBookmark = true) : audit(likeness, byBookmark) {}
    Books(Likeness likeness, Audit::Limits limits) : audit(likeness, true, limits) {}

    void send(std::optional<std::string_view> key, std::optional<std::string_view> value, std::int32_t partition = 0)
    {
        audit.sent({PartitionIndex(partition), Offset(m_source[partition]++), key, value});
    }
    // Committed at once.
    void book(std::optional<std::string_view> key, std::optional<std::string_view> value)
    {
        audit.seen({PartitionIndex(0), Offset(m_result), key, value});
        audit.decidedUpTo(PartitionIndex(0), Offset(m_result + 1));
        audit.stored({PartitionIndex(0), Offset(m_result), key, value});
        ++m_result;
    }
    // In a transaction that is not decided.
    void write(std::optional<std::string_view> key, std::optional<std::string_view> value)
    {
        audit.stored({PartitionIndex(0), Offset(m_result++), key, value});
    }
    void abortAll() { audit.decidedUpTo(PartitionIndex(0), Offset(m_result)); }
    void commitOffset(std::int64_t offset, std::int32_t partition = 0)
    {
        audit.takenUpTo(PartitionIndex(partition), Offset(offset));
    }
    Ledger balance(std::size_t stretches = 10, std::size_t troubles = 10) const { return audit.balance(stretches, troubles); }

    Audit audit;

private:
    std::map<std::int32_t, std::int64_t> m_source;
    std::int64_t m_result = 0;
};

} // namespace

TEST(AuditTest, WhatCameThroughOnceIsExact)
{
    Books books;
    for (const auto* value : {"a", "b", "c"}) {
        books.send("k", value);
        books.book("k", value);
    }
    books.commitOffset(3);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.sent, 3u);
    EXPECT_EQ(ledger.stored, 3u);
    EXPECT_EQ(ledger.seen, 3u);
    EXPECT_TRUE(ledger.exact());
    EXPECT_TRUE(ledger.troubles.empty());
}

TEST(AuditTest, NothingSentIsNotExact) { EXPECT_FALSE(Books().balance().exact()); }

TEST(AuditTest, WhatTheBookmarkIsPastAndNobodySeesIsLost)
{
    Books books;
    for (const auto* value : {"a", "b", "c"})
        books.send("k", value);
    books.book("k", "a");
    books.commitOffset(2);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.lost, 1u);
    EXPECT_EQ(ledger.onItsWay, 1u);
    EXPECT_EQ(ledger.doubled, 0u);
    EXPECT_FALSE(ledger.exact());
    ASSERT_EQ(ledger.troubles.size(), 1u);
    EXPECT_EQ(ledger.troubles[0].offset, Offset(1));
    EXPECT_EQ(ledger.troubles[0].fate, Fate::Lost);
    EXPECT_EQ(ledger.troubles[0].times, 0u);
    EXPECT_EQ(ledger.troubles[0].key, "k");
    EXPECT_EQ(ledger.troubles[0].value, "b");
}

TEST(AuditTest, WhatIsSeenTwiceIsDoubled)
{
    Books books;
    books.send("k", "a");
    books.send("k", "b");
    books.book("k", "a");
    books.book("k", "b");
    books.book("k", "a");
    books.book("k", "a");
    books.commitOffset(2);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.doubled, 2u);
    EXPECT_EQ(ledger.lost, 0u);
    EXPECT_EQ(ledger.seen, 4u);
    ASSERT_EQ(ledger.troubles.size(), 1u);
    EXPECT_EQ(ledger.troubles[0].fate, Fate::Doubled);
    EXPECT_EQ(ledger.troubles[0].times, 3u);
}

TEST(AuditTest, RecordsThatAreAlikeAreCounted)
{
    Books books;
    for (int i = 0; i < 3; ++i)
        books.send("k", "same");
    books.book("k", "same");
    books.book("k", "same");
    books.commitOffset(3);
    EXPECT_EQ(books.balance().lost, 1u);
    books.book("k", "same");
    EXPECT_TRUE(books.balance().exact());
    books.book("k", "same");
    EXPECT_EQ(books.balance().doubled, 1u);
    EXPECT_EQ(books.balance().lost, 0u);
}

TEST(AuditTest, OneLostAndAnotherDoubledDoNotMakeUpForEachOther)
{
    Books books;
    books.send("k", "a");
    books.send("k", "b");
    books.book("k", "a");
    books.book("k", "a");
    books.commitOffset(2);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.sent, ledger.seen);
    EXPECT_EQ(ledger.lost, 1u);
    EXPECT_EQ(ledger.doubled, 1u);
    EXPECT_FALSE(ledger.exact());
}

TEST(AuditTest, WhatAnOpenTransactionWroteIsOnItsWayAndThenAborted)
{
    Books books;
    books.send("k", "a");
    books.write("k", "a");
    books.commitOffset(1); // a group that commits elsewhere
    auto ledger = books.balance();
    EXPECT_EQ(ledger.stored, 1u);
    EXPECT_EQ(ledger.seen, 0u);
    EXPECT_EQ(ledger.open, 1u);
    EXPECT_EQ(ledger.onItsWay, 1u);
    EXPECT_EQ(ledger.lost, 0u);
    books.abortAll();
    ledger = books.balance();
    EXPECT_EQ(ledger.open, 0u);
    EXPECT_EQ(ledger.aborted, 1u);
    EXPECT_EQ(ledger.lost, 1u);
    books.book("k", "a");
    ledger = books.balance();
    EXPECT_TRUE(ledger.exact());
    EXPECT_EQ(ledger.stored, 2u);
    EXPECT_EQ(ledger.aborted, 1u);
}

TEST(AuditTest, WithoutAGroupWhatIsMissingIsLost)
{
    Books books(Likeness::KeyAndValue, false);
    books.send("k", "a");
    EXPECT_EQ(books.balance().lost, 1u);
}

TEST(AuditTest, ABookmarkThatGoesBackMakesRecordsWait)
{
    Books books;
    books.send("k", "a");
    books.commitOffset(1);
    EXPECT_EQ(books.balance().lost, 1u);
    books.commitOffset(0);
    EXPECT_EQ(books.balance().lost, 0u);
    EXPECT_EQ(books.balance().onItsWay, 1u);
}

TEST(AuditTest, PartitionsHaveBookmarksOfTheirOwn)
{
    Books books;
    books.send("k", "a", 0);
    books.send("k", "b", 1);
    books.commitOffset(1, 1);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.onItsWay, 1u);
    ASSERT_EQ(ledger.troubles.size(), 1u);
    EXPECT_EQ(ledger.troubles[0].partition, PartitionIndex(1));
}

TEST(AuditTest, WhatWasNeverSentIsStrange)
{
    Books books;
    books.send("k", "a");
    books.book("k", "a");
    books.book("k", "invented");
    books.commitOffset(1);
    const auto ledger = books.balance();
    EXPECT_EQ(ledger.strange, 1u);
    EXPECT_EQ(ledger.doubled, 0u);
    EXPECT_FALSE(ledger.exact());
}

TEST(AuditTest, NullAndEmptyAndShiftedBoundariesAreDifferent)
{
    Books books;
    books.send({}, "a");
    books.send("", "a");
    books.send("ab", "c");
    books.send("k", {});
    books.book("a", "bc");
    books.commitOffset(4);
    EXPECT_EQ(books.balance().lost, 4u);
    EXPECT_EQ(books.balance().strange, 1u);
    books.book({}, "a");
    EXPECT_EQ(books.balance().lost, 3u);
    books.book("k", "");
    EXPECT_EQ(books.balance().lost, 3u);
    books.book("k", {});
    EXPECT_EQ(books.balance().lost, 2u);
}

TEST(AuditTest, AProgramThatChangesValuesIsJudgedByKey)
{
    Books books(Likeness::Key);
    books.send("order-1", "10 EUR");
    books.book("order-1", "booked");
    books.commitOffset(1);
    EXPECT_TRUE(books.balance().exact());
    Books byValue(Likeness::Value);
    byValue.send("order-1", "10 EUR");
    byValue.book({}, "10 EUR");
    byValue.commitOffset(1);
    EXPECT_TRUE(byValue.balance().exact());
}

TEST(AuditTest, WhenItIsFullItSaysSoAndClaimsNothing)
{
    Books books(Likeness::KeyAndValue, {.records = 2, .bytes = 1 << 20});
    for (const auto* value : {"a", "b", "c"}) {
        books.book("k", value);
        books.send("k", value);
    }
    books.commitOffset(3);
    EXPECT_TRUE(books.balance().full);
    EXPECT_FALSE(books.balance().exact());
    EXPECT_EQ(books.balance().sent, 2u);
    Books small(Likeness::KeyAndValue, {.records = 1000, .bytes = 1000});
    for (int i = 0; i < 100; ++i)
        small.send("k", std::to_string(i));
    EXPECT_TRUE(small.balance().full);
    EXPECT_LT(small.balance().sent, 10u);
}

TEST(AuditTest, StretchesShowWhereItHappened)
{
    Books books;
    for (int i = 0; i < 100; ++i)
        books.send("k", std::to_string(i));
    for (int i = 0; i < 100; ++i)
        if (i < 50 || i > 54)
            books.book("k", std::to_string(i));
    books.book("k", "99");
    books.commitOffset(100);
    const auto ledger = books.balance(10, 3);
    ASSERT_EQ(ledger.stretches.size(), 10u);
    EXPECT_EQ(ledger.stretches[4].once, 10u);
    EXPECT_EQ(ledger.stretches[5].lost, 5u);
    EXPECT_EQ(ledger.stretches[5].once, 5u);
    EXPECT_EQ(ledger.stretches[9].doubled, 1u);
    EXPECT_EQ(ledger.troubles.size(), 3u);
    EXPECT_EQ(books.balance(0, 0).lost, 5u);
    EXPECT_TRUE(books.balance(0, 0).stretches.empty());
}

TEST(AuditTest, TheFiguresAddUpWhateverHappens)
{
    std::mt19937 random(7); // NOLINT: the same run each time
    const auto draw = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    for (int round = 0; round < 300; ++round) {
        Books books;
        const int sent = draw(40);
        for (int i = 0; i < sent; ++i)
            books.send("k", std::to_string(draw(20)));
        for (int i = draw(60); i > 0; --i) {
            const auto value = std::to_string(draw(22));
            switch (draw(8)) {
            case 0: books.write("k", value); break;
            case 1: books.abortAll(); break;
            default: books.book("k", value); break;
            }
        }
        books.commitOffset(draw(45));
        const auto ledger = books.balance(7, 1000);
        EXPECT_EQ(ledger.sent, ledger.seen - ledger.doubled - ledger.strange + ledger.lost + ledger.onItsWay);
        EXPECT_EQ(ledger.stored, ledger.seen + ledger.open + ledger.aborted);
        Stretch sum;
        for (const auto& stretch : ledger.stretches) {
            sum.once += stretch.once;
            sum.onItsWay += stretch.onItsWay;
            sum.doubled += stretch.doubled;
            sum.lost += stretch.lost;
        }
        EXPECT_EQ(sum.lost, ledger.lost);
        EXPECT_EQ(sum.onItsWay, ledger.onItsWay);
        EXPECT_EQ(sum.once + sum.onItsWay + sum.doubled + sum.lost, ledger.sent);
        std::uint64_t tooMany = 0;
        for (const auto& trouble : ledger.troubles)
            tooMany += trouble.fate == Fate::Doubled ? trouble.times - 1 : 0;
        EXPECT_EQ(tooMany, ledger.doubled);
    }
}

} // namespace brokerscope::ledger
