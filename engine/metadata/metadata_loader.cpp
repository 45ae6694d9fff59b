#include "engine/metadata/metadata_loader.h"

#include "engine/metadata/records.h"

namespace brokerscope::metadata {

Result<void>
MetadataLoader::replayOne(const MetadataRecord& record, Offset offset, LeaderEpoch epoch)
{
    if (record.as<protocol::BeginTransactionRecord>()) {
        if (m_transaction)
            return makeError(ErrorKind::Corrupt,
                             "replay BeginTransactionRecord",
                             "the transaction before is still open");
        m_transaction = Transaction{m_working, {}};
    } else if (record.as<protocol::EndTransactionRecord>()) {
        if (!m_transaction)
            return makeError(
                ErrorKind::Corrupt, "replay EndTransactionRecord", "no transaction is open");
        m_changes.merge(m_transaction->changes);
        m_transaction.reset();
    } else if (record.as<protocol::AbortTransactionRecord>()) {
        if (!m_transaction)
            return makeError(
                ErrorKind::Corrupt, "replay AbortTransactionRecord", "no transaction is open");
        m_working = std::move(m_transaction->before);
        m_transaction.reset();
    }
    return m_working.replay(
        record, offset, epoch, m_transaction ? &m_transaction->changes : &m_changes);
}

void MetadataLoader::publish()
{
    if (!m_transaction) {
        m_visible = std::make_shared<const MetadataImage>(m_working);
        return;
    }
    // Others see that the log moves on, but nothing of what the open transaction did.
    MetadataImage visible = m_transaction->before;
    visible.advanceTo(m_working.offset(), m_working.epoch());
    m_visible = std::make_shared<const MetadataImage>(std::move(visible));
}

Result<void>
MetadataLoader::onBatch(Offset baseOffset, LeaderEpoch epoch, std::span<const ByteView> records)
{
    Offset offset = baseOffset;
    for (auto bytes : records) {
        BOOST_OUTCOME_TRY(auto record, decodeRecord(bytes));
        BOOST_OUTCOME_TRYV(replayOne(record, offset, epoch));
        m_bytesSinceSnapshot += static_cast<std::int64_t>(bytes.size());
        offset += 1;
    }
    publish();
    return success();
}

void MetadataLoader::onControlBatch(Offset lastOffset, LeaderEpoch epoch)
{
    m_working.advanceTo(lastOffset, epoch);
    publish();
}

Result<void> MetadataLoader::onSnapshot(Offset lastContained,
                                        LeaderEpoch epoch,
                                        std::span<const ByteView> records)
{
    MetadataImage loaded;
    for (auto bytes : records) {
        BOOST_OUTCOME_TRY(auto record, decodeRecord(bytes));
        BOOST_OUTCOME_TRYV(loaded.replay(record, lastContained, epoch));
    }
    loaded.advanceTo(lastContained, epoch);
    m_changes.merge(difference(*m_visible, loaded));
    m_working = std::move(loaded);
    m_transaction.reset();
    m_bytesSinceSnapshot = 0;
    publish();
    return success();
}

MetadataChanges MetadataLoader::takeChanges() { return std::exchange(m_changes, {}); }

namespace {

void compareTopics(const MetadataImage& before, const MetadataImage& after, MetadataChanges& out)
{
    for (const auto& [name, topic] : before.topics())
        if (!after.topic(topic->id))
            out.deletedTopics.push_back(topic);
    for (const auto& [name, topic] : after.topics()) {
        auto old = before.topic(topic->id);
        if (old == topic)
            continue;
        if (!old)
            out.createdTopics.insert(topic->id);
        for (const auto& [index, state] : topic->partitions) {
            const auto* was = old ? old->partition(index) : nullptr;
            if (!was || *was != *state)
                out.partitions[topic->id].insert(index);
        }
    }
}

// Keys whose values differ, or that only one of the two has.
template <class Map>
std::set<typename Map::key_type> differingKeys(const Map& before, const Map& after)
{
    std::set<typename Map::key_type> out;
    for (const auto& [key, value] : before)
        if (auto at = after.find(key); at == after.end() || at->second != value)
            out.insert(key);
    for (const auto& [key, value] : after)
        if (!before.contains(key))
            out.insert(key);
    return out;
}

} // namespace

MetadataChanges difference(const MetadataImage& before, const MetadataImage& after)
{
    MetadataChanges out;
    compareTopics(before, after, out);
    out.brokers = differingKeys(before.brokers(), after.brokers());
    out.configs = differingKeys(before.allConfigs(), after.allConfigs());
    out.features = before.features() != after.features();
    out.producerIds = before.nextProducerId() != after.nextProducerId();
    return out;
}

} // namespace brokerscope::metadata
