#include "engine/raft/snapshot_file.h"

#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace brokerscope::raft {

namespace {

constexpr std::string_view kSuffix = ".checkpoint";
constexpr std::size_t kOffsetDigits = 20;
constexpr std::size_t kEpochDigits = 10;

template <class Number> bool parseDigits(std::string_view digits, Number& into)
{
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return onlyDigits && std::from_chars(digits.data(), digits.data() + digits.size(), into).ec == std::errc{};
}

Error corruptSnapshot(std::string what)
{
    return makeError(ErrorKind::Corrupt, "read a metadata snapshot", std::move(what));
}

} // namespace

std::string snapshotFileName(const SnapshotId& id)
{
    char name[64];
    const int length = std::snprintf(name, sizeof name, "%020lld-%010d%s", static_cast<long long>(id.endOffset.value()),
                                     id.epoch.value(), kSuffix.data());
    return std::string(name, static_cast<std::size_t>(length));
}

std::optional<SnapshotId> parseSnapshotFileName(std::string_view name)
{
    if (name.size() != kOffsetDigits + 1 + kEpochDigits + kSuffix.size() || name[kOffsetDigits] != '-' ||
        !name.ends_with(kSuffix))
        return std::nullopt;
    std::int64_t offset = 0;
    std::int32_t epoch = 0;
    if (!parseDigits(name.substr(0, kOffsetDigits), offset) ||
        !parseDigits(name.substr(kOffsetDigits + 1, kEpochDigits), epoch))
        return std::nullopt;
    return SnapshotId{Offset(offset), LeaderEpoch(epoch)};
}

SnapshotWriter::SnapshotWriter(std::int64_t lastContainedLogTimestamp, const std::optional<VoterSet>& voters, WallTime now)
    : m_now(now), m_file(buildSnapshotHeaderBatch(lastContainedLogTimestamp, voters, now)),
      m_next(voters ? 3 : 1) // the header, and with it KRaftVersion and KRaftVoters
{
}

void SnapshotWriter::add(ByteView record)
{
    m_records.emplace_back(record.begin(), record.end());
    m_recordBytes += record.size();
    if (m_recordBytes >= kBatchBytes)
        closeBatch();
}

void SnapshotWriter::closeBatch()
{
    if (m_records.empty())
        return;
    protocol::RecordBatchBuilder::Options options;
    options.baseOffset = m_next;
    options.leaderEpoch = LeaderEpoch(0);
    protocol::RecordBatchBuilder batch(options);
    for (const auto& record : m_records)
        batch.add(toEpochMs(m_now), std::nullopt, ByteView(record));
    m_next += static_cast<std::int64_t>(m_records.size());
    m_records.clear();
    m_recordBytes = 0;
    const auto bytes = batch.build();
    m_file.insert(m_file.end(), bytes.begin(), bytes.end());
}

Bytes SnapshotWriter::finish()
{
    closeBatch();
    const auto footer = buildSnapshotFooterBatch(m_next, m_now);
    m_file.insert(m_file.end(), footer.begin(), footer.end());
    return std::move(m_file);
}

Result<SnapshotContent> readSnapshot(ByteView file, const std::function<Result<void>(ByteView)>& record)
{
    SnapshotContent content;
    bool begun = false;
    bool finished = false;
    protocol::BatchIterator batches(file);
    while (const auto batch = batches.next()) {
        if (!batch->crcMatches())
            return corruptSnapshot("a batch is damaged");
        if (finished)
            return corruptSnapshot("it goes on after its footer");
        if (batch->isControl()) {
            BOOST_OUTCOME_TRY(auto control, readControlBatch(*batch));
            if (control.snapshotHeader) {
                if (begun)
                    return corruptSnapshot("it has two headers");
                begun = true;
                content.lastContainedLogTimestamp = *control.snapshotHeader;
            }
            if (control.kraftVersion)
                content.kraftVersion = control.kraftVersion;
            if (control.voters)
                content.voters = std::move(control.voters);
            finished = control.snapshotFooter;
        }
        if (!begun)
            return corruptSnapshot("it does not begin with a header");
        if (batch->isControl())
            continue;
        BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(*batch));
        for (;;) {
            BOOST_OUTCOME_TRY(const auto next, reader.next());
            if (!next)
                break;
            BOOST_OUTCOME_TRY(record(next->value.value_or(ByteView{})));
        }
    }
    if (batches.end() != protocol::BatchIterator::End::AtEnd)
        return corruptSnapshot("its last batch is cut short or damaged");
    if (!finished)
        return corruptSnapshot("its footer is missing: it was not finished");
    return content;
}

} // namespace brokerscope::raft
