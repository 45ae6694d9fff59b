// Looks at a topic's records without belonging to a group: nothing is committed and no group appears. Reads pages from
// any place of the merged order (merged_order.h), single records in full, and the whole range for searches and exports.
// All functions may be called from any thread and return at once; answers come on the reader's own thread, in order.
#pragma once

#include "engine/base/result.h"
#include "engine/workload/merged_order.h"
#include "engine/workload/records.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::workload {

struct TopicReaderSettings
{
    std::string bootstrapServers;
    std::string clientId = "brokerscope-messages";
    bool readCommitted = true; // false: also what was aborted or is not decided yet
};

// Which records of which topic; what is not said is not limited.
struct TopicOpening
{
    std::string topic;
    std::vector<PartitionIndex> partitions; // empty: all
    std::optional<std::int64_t> fromOffset; // in every partition
    std::optional<std::int64_t> toOffset;   // exclusive
    std::optional<std::int64_t> fromTimeMs;
    std::optional<std::int64_t> toTimeMs;   // exclusive
};

struct TopicRange
{
    std::vector<PartitionRange> partitions;
    std::int64_t size = 0; // ranks; at least as many as records
};

struct RecordPage
{
    std::int64_t begin = 0; // ranks, as asked
    std::int64_t end = 0;
    std::vector<BrowsedRecord> records; // in order
    // Seen on the way: from `end` up to this rank there is no record.
    std::int64_t emptyUntil = 0;
};

struct ScanSpec
{
    std::int64_t begin = 0; // ranks
    std::int64_t end = 0;
    bool newestFirst = false;
    std::function<bool(const BrowsedRecord&)> matches; // none: all. On the reader's thread, in no order
    std::size_t keptBytes = 4096;                      // of each key, value and header
    std::uint64_t limit = 100'000;                     // ends after so many
};

struct ScanStep
{
    std::vector<BrowsedRecord> found; // in order, after those of the steps before
    std::uint64_t scanned = 0;        // records looked at so far
    std::int64_t ranksDone = 0;       // of end - begin
    bool finished = false;            // no step follows
    bool atLimit = false;
    bool cancelled = false;
    std::optional<Error> error;       // then it is finished, too
};

class TopicReader
{
public:
    // Of keys, values and headers in a page; a record can be read whole by itself.
    static constexpr std::size_t kPageBytes = 2048;

    [[nodiscard]] static Result<std::unique_ptr<TopicReader>> start(const TopicReaderSettings& settings);
    // Closes in the background; what was asked for and not begun is never answered.
    ~TopicReader();
    TopicReader(const TopicReader&) = delete;
    TopicReader& operator=(const TopicReader&) = delete;

    // Finds out how many records there are; everything else is about the topic that was opened last.
    void open(TopicOpening opening, std::function<void(Result<TopicRange>)> done);
    // What came since, at the end of the order.
    void extend(std::function<void(Result<TopicRange>)> done);

    struct Ranks
    {
        std::int64_t begin = 0;
        std::int64_t end = 0;
    };
    // Replaces what was wanted before and is not read yet: only what can be seen is worth reading.
    void wantPages(std::vector<Ranks> pages, std::function<void(Ranks, Result<RecordPage>)> done);
    void readOne(PartitionIndex partition,
                 Offset offset,
                 std::function<void(Result<std::optional<BrowsedRecord>>)> done);
    void findTime(std::int64_t timeMs, std::function<void(Result<std::int64_t>)> done); // its rank
    void findOffset(PartitionIndex partition,
                    std::int64_t offset,
                    std::function<void(Result<std::int64_t>)> done);

    // One at a time: a new one ends the one before. Other questions wait until it is over.
    void scan(ScanSpec spec, std::function<void(ScanStep)> step);
    void cancelScan();

private:
    class Impl;
    explicit TopicReader(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
