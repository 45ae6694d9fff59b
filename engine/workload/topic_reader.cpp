#include "engine/workload/topic_reader.h"

#include "engine/base/machine_clock.h"
#include "engine/workload/closing.h"
#include "engine/workload/steady_time.h"
#include "engine/workload/topic_fetcher.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace brokerscope::workload {
namespace {

constexpr auto kStepInterval = std::chrono::milliseconds(100);
// A search looks at so many ranks at a time; less when what it keeps is large.
constexpr std::int64_t kScanRanks = 20'000;
constexpr std::int64_t kFewestScanRanks = 64;
constexpr std::size_t kScanBytes = std::size_t(16) << 20;
// After so many blocks of later records the whole is put into one order anew.
constexpr std::size_t kMostBlocks = 100'000;
constexpr std::size_t kWholeRecord = std::size_t(1) << 30;

void cut(std::optional<std::string>& text, std::size_t most)
{
    if (text && text->size() > most) {
        text->resize(most);
        text->shrink_to_fit();
    }
}

std::size_t bytesOf(const BrowsedRecord& record)
{
    std::size_t bytes = sizeof(BrowsedRecord) + record.keySize + record.valueSize;
    for (const auto& header : record.headers)
        bytes += header.key.size() + (header.value ? header.value->size() : 0);
    return bytes;
}

} // namespace

class TopicReader::Impl
{
public:
    using Job = std::function<void(Impl&)>;

    Result<void> start(const TopicReaderSettings& settings)
    {
        BOOST_OUTCOME_TRY(m_fetcher, TopicFetcher::make(settings, m_stopping));
        return success();
    }

    // --- any thread ---
    void post(Job job)
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_changed.notify_one();
    }
    void want(std::vector<Ranks> pages, std::function<void(Ranks, Result<RecordPage>)> done)
    {
        const std::lock_guard lock(m_mutex);
        m_wanted.assign(pages.begin(), pages.end());
        m_pageDone = std::move(done);
        m_changed.notify_one();
    }
    void beginScan(ScanSpec spec, std::function<void(ScanStep)> step)
    {
        const auto number = ++m_scan;
        post([number, spec = std::move(spec), step = std::move(step)](Impl& self) {
            self.runScan(number, spec, step);
        });
    }
    void cancelScan() { ++m_scan; }
    void stop()
    {
        m_stopping = true;
        ++m_scan;
        const std::lock_guard lock(m_mutex);
        m_changed.notify_one();
    }

    // --- the reader's thread ---
    void run()
    {
        while (true) {
            Job job;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] {
                    return m_stopping || !m_jobs.empty() || !m_wanted.empty();
                });
                if (m_stopping)
                    break;
                if (!m_jobs.empty()) {
                    job = std::move(m_jobs.front());
                    m_jobs.pop_front();
                } else {
                    const auto ranks = m_wanted.front();
                    m_wanted.pop_front();
                    job = [ranks, done = m_pageDone](Impl& self) {
                        done(ranks, self.page(ranks));
                    };
                }
            }
            job(*this);
        }
        m_fetcher.reset();
    }

    Result<TopicRange> open(const TopicOpening& opening)
    {
        m_order = MergedOrder();
        m_opening = opening;
        {
            const std::lock_guard lock(m_mutex);
            m_wanted.clear();
        }
        BOOST_OUTCOME_TRY(auto ranges, m_fetcher->open(opening.topic, opening.partitions));
        if (opening.fromTimeMs) {
            BOOST_OUTCOME_TRY(const auto offsets, m_fetcher->offsetsAt(*opening.fromTimeMs));
            for (std::size_t i = 0; i < ranges.size(); ++i)
                ranges[i].begin = std::clamp(offsets[i], ranges[i].begin, ranges[i].end);
        }
        if (opening.toTimeMs) {
            BOOST_OUTCOME_TRY(const auto offsets, m_fetcher->offsetsAt(*opening.toTimeMs));
            for (std::size_t i = 0; i < ranges.size(); ++i)
                ranges[i].end = std::clamp(offsets[i], ranges[i].begin, ranges[i].end);
        }
        for (auto& range : ranges) {
            if (opening.fromOffset)
                range.begin = std::clamp(*opening.fromOffset, range.begin, range.end);
            if (opening.toOffset)
                range.end = std::clamp(*opening.toOffset, range.begin, range.end);
        }
        m_order = MergedOrder(std::move(ranges));
        return range();
    }

    Result<TopicRange> extend()
    {
        const bool bounded = m_opening.toOffset || m_opening.toTimeMs;
        if (!bounded && m_order.blocks() < kMostBlocks) {
            BOOST_OUTCOME_TRY(const auto ends, m_fetcher->ends());
            m_order.extend(ends);
        }
        return range();
    }

    Result<RecordPage> page(Ranks ranks)
    {
        RecordPage page;
        page.begin = std::clamp<std::int64_t>(ranks.begin, 0, m_order.size());
        page.end = std::clamp<std::int64_t>(ranks.end, page.begin, m_order.size());
        page.emptyUntil = page.end;
        BOOST_OUTCOME_TRY(const auto stretches,
                          m_order.stretches(page.begin, page.end, lookup(), toEpochMs(machineWallTime())));
        if (stretches.empty())
            return page;
        std::vector<std::vector<BrowsedRecord>> records(m_order.partitions().size());
        BOOST_OUTCOME_TRY(
            const auto seen,
            m_fetcher->read(
                stretches.front().begins,
                stretches.back().ends,
                [&](std::size_t at, const rd_kafka_message_t& message) {
                    records[at].push_back(TopicFetcher::recordOf(message, kPageBytes));
                },
                [] { return false; }));
        page.records = inOrder(stretches, std::move(records));
        page.emptyUntil = emptyUntil(page.end, stretches.back().ends, seen);
        return page;
    }

    Result<std::optional<BrowsedRecord>> one(PartitionIndex partition, Offset offset)
    {
        const auto& ranges = m_order.partitions();
        std::vector<std::int64_t> begins(ranges.size(), 0);
        std::vector<std::int64_t> ends(ranges.size(), 0);
        std::optional<BrowsedRecord> found;
        for (std::size_t i = 0; i < ranges.size(); ++i)
            if (ranges[i].partition == partition) {
                begins[i] = offset.value();
                ends[i] = offset.value() + 1;
            }
        BOOST_OUTCOME_TRY(m_fetcher->read(
            begins,
            ends,
            [&](std::size_t, const rd_kafka_message_t& message) {
                found = TopicFetcher::recordOf(message, kWholeRecord);
            },
            [] { return false; }));
        return found;
    }

    Result<std::int64_t> rankOfTime(std::int64_t time) { return m_order.rankOfTime(time, lookup()); }

    Result<std::int64_t> rankOfOffset(PartitionIndex partition, std::int64_t offset)
    {
        const auto& ranges = m_order.partitions();
        for (std::size_t i = 0; i < ranges.size(); ++i)
            if (ranges[i].partition == partition)
                return m_order.rankOf(i, offset, lookup(), toEpochMs(machineWallTime()));
        return makeError(ErrorKind::NotFound,
                         "find the offset",
                         "there is no partition " + std::to_string(partition.value()));
    }

private:
    TopicRange range() const { return {m_order.partitions(), m_order.size()}; }

    MergedOrder::Lookup lookup()
    {
        return [this](std::int64_t time) { return m_fetcher->offsetsAt(time); };
    }

    static std::vector<BrowsedRecord> inOrder(const std::vector<MergedOrder::Stretch>& stretches,
                                              std::vector<std::vector<BrowsedRecord>> records)
    {
        const auto timestampOf = [](const BrowsedRecord& record) { return record.timestampMs; };
        if (stretches.size() == 1)
            return mergeByTime(std::move(records), stretches.front().floor, timestampOf);
        std::vector<BrowsedRecord> result;
        std::vector<std::size_t> next(records.size(), 0);
        for (const auto& stretch : stretches) {
            std::vector<std::vector<BrowsedRecord>> part(records.size());
            for (std::size_t i = 0; i < records.size(); ++i)
                while (next[i] < records[i].size() &&
                       records[i][next[i]].offset.value() < stretch.ends[i])
                    part[i].push_back(std::move(records[i][next[i]++]));
            auto merged = mergeByTime(std::move(part), stretch.floor, timestampOf);
            std::move(merged.begin(), merged.end(), std::back_inserter(result));
        }
        return result;
    }

    // With one partition the next record that was seen tells how far there is nothing. With more only when no partition
    // has anything left there: places between depend on times.
    std::int64_t emptyUntil(std::int64_t rank,
                            const std::vector<std::int64_t>& ends,
                            const std::vector<std::int64_t>& seen) const
    {
        std::int64_t gained = 0;
        std::size_t open = 0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const auto last = m_order.partitions()[i].end;
            if (ends[i] >= last)
                continue;
            ++open;
            if (seen[i] > ends[i])
                gained += std::min(seen[i], last) - ends[i];
            else
                return rank;
        }
        if (open == 1)
            return rank + gained;
        return rank + gained == m_order.size() ? rank + gained : rank;
    }

    void runScan(std::uint64_t number, const ScanSpec& spec, const std::function<void(ScanStep)>& report)
    {
        ScanStep step;
        const auto begin = std::clamp<std::int64_t>(spec.begin, 0, m_order.size());
        const auto end = std::clamp<std::int64_t>(spec.end, begin, m_order.size());
        const auto isOver = [&] { return m_scan != number; };
        std::uint64_t found = 0;
        std::int64_t chunk = kScanRanks;
        Instant reported = steadyNow();
        for (std::int64_t done = 0; done < end - begin && !step.finished;) {
            const auto size = std::min(chunk, end - begin - done);
            const auto from = spec.newestFirst ? end - done - size : begin + done;
            std::size_t keptBytes = 0;
            auto records = scanChunk(spec, from, from + size, step.scanned, keptBytes, isOver);
            if (isOver()) {
                step.cancelled = step.finished = true;
                break;
            }
            if (!records) {
                step.error = records.error();
                step.finished = true;
                break;
            }
            auto& kept = records.value();
            if (spec.newestFirst)
                std::reverse(kept.begin(), kept.end());
            if (found + kept.size() >= spec.limit) {
                kept.resize(static_cast<std::size_t>(spec.limit - found));
                step.atLimit = step.finished = true;
            }
            found += kept.size();
            std::move(kept.begin(), kept.end(), std::back_inserter(step.found));
            done += size;
            step.ranksDone = done;
            if (keptBytes > kScanBytes)
                chunk = std::max(kFewestScanRanks, chunk / 2);
            else if (keptBytes < kScanBytes / 4)
                chunk = std::min(kScanRanks, chunk * 2);
            if (!step.finished && done < end - begin &&
                (steadyNow() - reported >= kStepInterval || keptBytes > kScanBytes / 4)) {
                reported = steadyNow();
                ScanStep part = step;
                step.found.clear();
                report(std::move(part));
            }
        }
        step.finished = true;
        report(std::move(step));
    }

    template <class Stop>
    Result<std::vector<BrowsedRecord>> scanChunk(const ScanSpec& spec,
                                                 std::int64_t from,
                                                 std::int64_t to,
                                                 std::uint64_t& scanned,
                                                 std::size_t& keptBytes,
                                                 const Stop& isOver)
    {
        BOOST_OUTCOME_TRY(const auto stretches, m_order.stretches(from, to, lookup(), toEpochMs(machineWallTime())));
        std::vector<std::vector<BrowsedRecord>> records(m_order.partitions().size());
        if (!stretches.empty()) {
            BOOST_OUTCOME_TRY(m_fetcher->read(
                stretches.front().begins,
                stretches.back().ends,
                [&](std::size_t at, const rd_kafka_message_t& message) {
                    ++scanned;
                    auto record = TopicFetcher::recordOf(message, spec.matches ? kWholeRecord : spec.keptBytes);
                    if (spec.matches) {
                        if (!spec.matches(record))
                            return;
                        cut(record.key, spec.keptBytes);
                        cut(record.value, spec.keptBytes);
                        for (auto& header : record.headers)
                            cut(header.value, spec.keptBytes);
                    }
                    keptBytes += std::min(bytesOf(record), 4 * spec.keptBytes);
                    records[at].push_back(std::move(record));
                },
                isOver));
        }
        return inOrder(stretches, std::move(records));
    }

    // Shared with the callers.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::deque<Ranks> m_wanted;
    std::function<void(Ranks, Result<RecordPage>)> m_pageDone;
    std::atomic<bool> m_stopping{false};
    std::atomic<std::uint64_t> m_scan{0};

    // The thread's own.
    std::unique_ptr<TopicFetcher> m_fetcher;
    TopicOpening m_opening;
    MergedOrder m_order;
};

Result<std::unique_ptr<TopicReader>> TopicReader::start(const TopicReaderSettings& settings)
{
    auto impl = std::make_shared<Impl>();
    BOOST_OUTCOME_TRY(impl->start(settings));
    runClientThread([impl] { impl->run(); });
    return std::unique_ptr<TopicReader>(new TopicReader(std::move(impl)));
}

TopicReader::TopicReader(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
TopicReader::~TopicReader() { m_impl->stop(); }

void TopicReader::open(TopicOpening opening, std::function<void(Result<TopicRange>)> done)
{
    cancelScan();
    m_impl->post([opening = std::move(opening), done = std::move(done)](Impl& impl) {
        done(impl.open(opening));
    });
}

void TopicReader::extend(std::function<void(Result<TopicRange>)> done)
{
    m_impl->post([done = std::move(done)](Impl& impl) { done(impl.extend()); });
}

void TopicReader::wantPages(std::vector<Ranks> pages,
                            std::function<void(Ranks, Result<RecordPage>)> done)
{
    m_impl->want(std::move(pages), std::move(done));
}

void TopicReader::readOne(PartitionIndex partition,
                          Offset offset,
                          std::function<void(Result<std::optional<BrowsedRecord>>)> done)
{
    m_impl->post([partition, offset, done = std::move(done)](Impl& impl) {
        done(impl.one(partition, offset));
    });
}

void TopicReader::findTime(std::int64_t timeMs, std::function<void(Result<std::int64_t>)> done)
{
    m_impl->post([timeMs, done = std::move(done)](Impl& impl) { done(impl.rankOfTime(timeMs)); });
}

void TopicReader::findOffset(PartitionIndex partition,
                             std::int64_t offset,
                             std::function<void(Result<std::int64_t>)> done)
{
    m_impl->post([partition, offset, done = std::move(done)](Impl& impl) {
        done(impl.rankOfOffset(partition, offset));
    });
}

void TopicReader::scan(ScanSpec spec, std::function<void(ScanStep)> step)
{
    m_impl->beginScan(std::move(spec), std::move(step));
}

void TopicReader::cancelScan() { m_impl->cancelScan(); }

} // namespace brokerscope::workload
