// Turns committed batches of the metadata log into images, on every node. What lies between
// BeginTransaction and EndTransaction becomes visible at once, at the end (KIP-868).
#pragma once

#include "engine/metadata/image.h"

#include <span>

namespace brokerscope::metadata {

class MetadataLoader
{
public:
    // One committed data batch: values of its records, the first at `baseOffset`. An error means
    // that the log holds something no controller writes: the node must stop, it cannot know the
    // cluster's state any more.
    [[nodiscard]] Result<void>
    onBatch(Offset baseOffset, LeaderEpoch epoch, std::span<const ByteView> records);
    // A committed control batch (leader change, voters ...), ending with the record at
    // `lastOffset`.
    void onControlBatch(Offset lastOffset, LeaderEpoch epoch);
    // A whole snapshot: values of all its data records. Replaces the image; `lastContained` is the
    // offset of the last record that the snapshot stands for (its file name says one more).
    [[nodiscard]] Result<void>
    onSnapshot(Offset lastContained, LeaderEpoch epoch, std::span<const ByteView> records);

    // The image of everything committed so far that is visible; never null.
    [[nodiscard]] const std::shared_ptr<const MetadataImage>& image() const { return m_visible; }
    // What changed since the last call.
    [[nodiscard]] MetadataChanges takeChanges();
    // Record bytes loaded since the last snapshot was loaded or written: what a snapshot would
    // save.
    [[nodiscard]] std::int64_t bytesSinceSnapshot() const { return m_bytesSinceSnapshot; }
    void onSnapshotWritten() { m_bytesSinceSnapshot = 0; }
    // Inside a transaction no snapshot can be taken.
    [[nodiscard]] bool inTransaction() const { return m_transaction.has_value(); }

private:
    struct Transaction
    {
        MetadataImage before; // to go back to on abort
        MetadataChanges changes;
    };
    Result<void> replayOne(const MetadataRecord& record, Offset offset, LeaderEpoch epoch);
    void publish();

    MetadataImage m_working;
    std::shared_ptr<const MetadataImage> m_visible = std::make_shared<MetadataImage>();
    std::optional<Transaction> m_transaction;
    MetadataChanges m_changes;
    std::int64_t m_bytesSinceSnapshot = 0;
};

// What changes from one image to another, for a snapshot that replaces an image.
[[nodiscard]] MetadataChanges difference(const MetadataImage& before, const MetadataImage& after);

} // namespace brokerscope::metadata
