// A crash after every prefix of the disk operations of a script of appends, rolls, truncations, deletions and compactions,
// on the simulation's disk: as a kill (everything written is there) and as a power loss (what was not synced is lost, kept
// or torn, names go or stay in their order). Opening the log again must find what was durable, no mixture, and the latest
// value of every key.
#include "engine/runtime/sim/sim_disk.h"
#include "engine/storage/log_cleaner.h"
#include "engine/storage/log_directory.h"
#include "engine/storage/segment.h"
#include "storage_support.h"

#include <algorithm>
#include <deque>
#include <map>

namespace brokerscope::storage {

namespace {

const TopicPartition kPartition{"orders", PartitionIndex(0)};

class Host final : public runtime::SimDiskHost
{
public:
    void after(Duration, std::function<void()> action) override { m_due.push_back(std::move(action)); }
    void trace(std::uint64_t, std::uint64_t) override {}
    void crash() override {}
    void runAll()
    {
        while (!m_due.empty()) {
            const auto action = std::move(m_due.front());
            m_due.pop_front();
            action();
        }
    }
    void drop() { m_due.clear(); }

private:
    std::deque<std::function<void()>> m_due;
};

struct Record
{
    std::string key;
    std::optional<std::string> value;
    friend bool operator==(const Record&, const Record&) = default;
};
using Records = std::map<std::int64_t, Record>; // by offset

// What was written, when, and what of it was promised to be durable.
struct History
{
    std::vector<Records> logs;   // every content the log ever had before a cut; the last one is the present
    Offset durable{0};           // of the present one: below it nothing may be missing
    Offset logStart{0};          // the highest asked for
    History() : logs(1) {}

    void cutTo(Offset offset)
    {
        logs.push_back(logs.back());
        logs.back().erase(logs.back().lower_bound(offset.value()), logs.back().end());
        durable = std::min(durable, offset);
    }
};

struct Node
{
    explicit Node(std::uint64_t seed, bool strict) : disk(seed, {.strictDirectories = strict}) { disk.mount(&host); }

    Host host;
    runtime::SimDisk disk;
    LogConfig config;
    History history;
    std::unique_ptr<LogDirectory> logs;
    std::unique_ptr<LogCleaner> cleaner;
    WallTime now = kNow;
    int written = 0;

    void configure()
    {
        config.segmentBytes = 700;
        config.indexIntervalBytes = 150;
        config.cleanupCompact = true;
        config.cleanupDelete = false;
        config.minCleanableDirtyRatio = 0;
        config.deleteRetentionMs = 1000;
        config.fileDeleteDelay = std::chrono::milliseconds(500);
    }
    Result<Log*> open()
    {
        BOOST_OUTCOME_TRY(logs, LogDirectory::open(disk, [this](const std::string&) { return config; }, now));
        cleaner = std::make_unique<LogCleaner>(*logs, [] {}, LogCleaner::Observer{});
        return logs->getOrCreate(kPartition, Uuid{}, config, now);
    }
    Log* log() { return logs->find(kPartition); }
    void note()
    {
        history.durable = std::max(history.durable, log()->recoveryPoint());
    }
    Result<void> put(int count, int keys)
    {
        for (int i = 0; i < count; ++i, ++written) {
            const std::string key = "key" + std::to_string((written * 7) % keys);
            const bool tombstone = written % 11 == 10;
            const std::string value = "value" + std::to_string(written) + std::string(static_cast<std::size_t>(written % 5) * 30, '.');
            protocol::RecordBatchBuilder builder;
            builder.add(toEpochMs(now), asBytes(key), tombstone ? std::nullopt : std::optional(asBytes(value)));
            const Offset at = log()->logEndOffset();
            BOOST_OUTCOME_TRY(const auto info, log()->appendAsLeader(SharedBytes(builder.build()), LeaderEpoch(written / 20), now));
            if (info.error != protocol::ErrorCode::None)
                return makeError(ErrorKind::Io, "append", info.errorMessage);
            history.logs.back()[at.value()] = {key, tombstone ? std::nullopt : std::optional(value)};
            now += std::chrono::milliseconds(10);
            if (i % 6 == 5)
                host.runAll();
            note();
        }
        return success();
    }
    Result<void> clean()
    {
        for (int steps = 0; steps < 1000; ++steps) {
            const auto step = cleaner->step(now, 1, {}, [&](const TopicPartition&) { return std::optional(log()->logEndOffset()); });
            host.runAll();
            if (step.next == LogCleaner::Next::Idle)
                break;
        }
        if (log()->offline() || !cleaner->uncleanable().empty())
            return makeError(ErrorKind::Io, "clean", "stopped");
        return success();
    }
    Result<void> truncate(Offset to)
    {
        // The old end may come back until the cut is durable, the new one is the truth from then on.
        history.cutTo(to);
        return log()->truncateTo(to);
    }
    Result<void> script()
    {
        BOOST_OUTCOME_TRY(open());
        BOOST_OUTCOME_TRY(put(25, 5));
        host.runAll();
        BOOST_OUTCOME_TRY(logs->writeCheckpoints());
        BOOST_OUTCOME_TRY(clean());
        BOOST_OUTCOME_TRY(put(12, 5));
        BOOST_OUTCOME_TRY(truncate(log()->logEndOffset() - 4));
        BOOST_OUTCOME_TRY(put(10, 3));
        BOOST_OUTCOME_TRY(log()->flush());
        note();
        now += std::chrono::seconds(5); // tombstones are due
        BOOST_OUTCOME_TRY(put(8, 3));
        host.runAll();
        BOOST_OUTCOME_TRY(clean());
        BOOST_OUTCOME_TRY(logs->housekeeping(now, [&](const TopicPartition&) { return log()->logEndOffset(); }));
        history.logStart = Offset(20);
        log()->advanceLogStartOffset(Offset(20));
        BOOST_OUTCOME_TRY(log()->deleteOldSegments(now, log()->logEndOffset()));
        BOOST_OUTCOME_TRY(logs->writeCheckpoints());
        BOOST_OUTCOME_TRY(put(15, 4));
        host.runAll();
        BOOST_OUTCOME_TRY(clean());
        return logs->closeCleanly(1);
    }
    void crash(bool powerLoss)
    {
        cleaner.reset();
        logs.reset();
        host.drop();
        disk.unmount();
        if (powerLoss)
            disk.losePower();
        disk.failAfter(std::nullopt);
        disk.mount(&host);
    }

    [[nodiscard]] Records content()
    {
        Records out;
        Offset next{0};
        for (Offset at = log()->logStartOffset(); at < log()->logEndOffset();) {
            const auto read = log()->read(at, 300, log()->logEndOffset(), MinOneMessage::Yes);
            EXPECT_TRUE(read) << read.error().message();
            if (!read || read.value().records.empty())
                break;
            protocol::BatchIterator batches(read.value().records.view());
            while (const auto batch = batches.next()) {
                EXPECT_TRUE(batch->crcMatches());
                EXPECT_GE(batch->baseOffset(), next) << "offsets never go back, nothing twice";
                next = batch->nextOffset();
                auto reader = protocol::RecordReader::open(*batch).value();
                while (const auto record = reader.next().value())
                    out[record->offset.value()] = {std::string(asText(*record->key)),
                                                   record->value ? std::optional(std::string(asText(*record->value))) : std::nullopt};
            }
            EXPECT_GT(read.value().nextOffset, at);
            at = std::max(read.value().nextOffset, at + 1);
        }
        return out;
    }

    void check()
    {
        ASSERT_GE(log()->logEndOffset(), history.durable);
        const Records now_ = content();
        const std::int64_t start = log()->logStartOffset().value();
        const std::int64_t end = log()->logEndOffset().value();
        ASSERT_LE(start, std::max<std::int64_t>(history.logStart.value(), 0));
        // It is what one of the states before held: each record that is there, there; each that is not, replaced by a later
        // one of its key (or a deletion whose time was over, or what only such a deletion kept).
        std::string why;
        const bool known = std::any_of(history.logs.rbegin(), history.logs.rend(), [&](const Records& was) {
            why.clear();
            for (const auto& [offset, record] : now_) {
                const auto before = was.find(offset);
                if (before == was.end() || !(before->second == record)) {
                    why = "offset " + std::to_string(offset) + " is not what was written";
                    return false;
                }
            }
            std::map<std::string, std::int64_t> latest; // as far as the log goes now
            for (const auto& [offset, record] : was)
                if (offset < end)
                    latest[record.key] = offset;
            for (const auto& [key, offset] : latest) {
                if (offset < start || now_.contains(offset))
                    continue;
                if (was.at(offset).value) {
                    why = "the latest value of " + key + " at " + std::to_string(offset) + " is lost";
                    return false;
                }
                if (std::any_of(now_.begin(), now_.end(), [&](const auto& left) { return left.second.key == key; })) {
                    why = "the deletion of " + key + " at " + std::to_string(offset) + " is gone, but not what it deleted";
                    return false;
                }
            }
            return true;
        });
        ASSERT_TRUE(known) << why;
        checkIndexes();
    }
    // Every offset and every time is found through the indexes as without them.
    void checkIndexes()
    {
        const Records all = content();
        for (const auto& [offset, record] : all) {
            const auto read = log()->read(Offset(offset), 1, log()->logEndOffset(), MinOneMessage::Yes).value();
            ASSERT_EQ(read.firstBatchOffset, Offset(offset));
        }
        if (!all.empty()) {
            const auto first = log()->offsetForTimestamp(0).value();
            ASSERT_TRUE(first);
            ASSERT_EQ(first->offset.value(), all.begin()->first);
        }
        const auto names = disk.list(kPartition.directoryName()).value();
        for (const auto& name : names) {
            ASSERT_FALSE(name.ends_with(kCleanedSuffix) || name.ends_with(kSwapSuffix)) << name;
            for (const auto suffix : {kOffsetIndexSuffix, kTimeIndexSuffix})
                if (const auto base = parseSegmentName(name, suffix)) {
                    ASSERT_TRUE(disk.exists(segmentPath(kPartition.directoryName(), *base, kLogSuffix))) << name;
                }
        }
    }
};

// How many operations of the disk the script takes; the same each time.
std::uint64_t operationsOf(std::uint64_t seed, bool strict)
{
    std::uint64_t low = 1; // the script fails with so few
    std::uint64_t high = 1 << 16;
    while (low + 1 < high) {
        const std::uint64_t middle = (low + high) / 2;
        Node node(seed, strict);
        node.configure();
        node.disk.failAfter(middle);
        (node.script() ? high : low) = middle;
    }
    return high;
}

void crashEverywhere(bool powerLoss, bool strict, std::uint64_t rounds)
{
    const std::uint64_t operations = operationsOf(1, strict);
    ASSERT_GT(operations, 200u);
    for (std::uint64_t at = 0; at <= operations; ++at) {
        for (std::uint64_t round = 0; round < rounds; ++round) {
            SCOPED_TRACE("crash after operation " + std::to_string(at) + ", seed " + std::to_string(at * 131 + round));
            Node node(at * 131 + round, strict);
            node.configure();
            node.disk.failAfter(at);
            const bool whole = node.script().has_value();
            ASSERT_TRUE(!whole || at >= operations);
            node.crash(powerLoss);
            const auto opened = node.open();
            ASSERT_TRUE(opened) << opened.error().message();
            ASSERT_TRUE(node.logs->loadReport().failed.empty());
            node.check();
            if (::testing::Test::HasFatalFailure())
                return;
            // It goes on from there, cleans again, and once more is what it should be.
            node.history.logs = {node.content()};
            node.history.durable = node.log()->recoveryPoint();
            ASSERT_TRUE(node.put(9, 3));
            node.host.runAll();
            ASSERT_TRUE(node.log()->flush());
            ASSERT_TRUE(node.clean());
            node.crash(false);
            ASSERT_TRUE(node.open());
            node.check();
            if (::testing::Test::HasFatalFailure())
                return;
        }
    }
}

} // namespace

TEST(CrashPointsTest, AKillAfterAnyOperationOfTheDiskLosesNothing)
{
    crashEverywhere(false, false, 1);
}

TEST(CrashPointsTest, APowerLossAfterAnyOperationKeepsWhatWasDurable)
{
    crashEverywhere(true, false, 1);
}

TEST(CrashPointsTest, APowerLossOnADiskThatSyncsNoNamesUnasked)
{
    crashEverywhere(true, true, 1);
}

} // namespace brokerscope::storage
