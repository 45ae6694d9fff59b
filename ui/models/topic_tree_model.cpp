#include "ui/models/topic_tree_model.h"

#include "ui/models/raw_value.h"
#include "ui/models/short_words.h"
#include "ui/theme/theme.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

struct TopicTreeModel::Topic
{
    std::shared_ptr<const cluster::TopicSnapshot> value;
};

namespace {

const cluster::ReplicaSnapshot* leaderLog(const cluster::PartitionSnapshot& partition)
{
    for (const auto& log : partition.logs)
        if (log.node == partition.leader)
            return &log;
    return nullptr;
}

bool isUnderReplicated(const cluster::PartitionSnapshot& partition)
{
    return partition.isr.size() < partition.replicas.size();
}

std::int64_t bytesOf(const cluster::TopicSnapshot& topic)
{
    std::int64_t bytes = 0;
    for (const auto& partition : topic.partitions)
        if (const auto* log = leaderLog(partition))
            bytes += log->bytes;
    return bytes;
}

double rateOf(const cluster::TopicSnapshot& topic, double cluster::PartitionSnapshot::*what)
{
    double rate = 0;
    for (const auto& partition : topic.partitions)
        rate += partition.*what;
    return rate;
}

QString idsOf(const std::vector<NodeId>& nodes)
{
    QStringList ids;
    for (const auto id : nodes)
        ids << QString::number(id.value());
    return ids.join(QStringLiteral(", "));
}

} // namespace

TopicTreeModel::TopicTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

TopicTreeModel::~TopicTreeModel() = default;

void TopicTreeModel::show(const cluster::ClusterSnapshot& snapshot)
{
    m_external = snapshot.external.has_value();
    m_down.clear();
    for (const auto& node : snapshot.nodes)
        if (node.state == cluster::NodeState::Killed || node.state == cluster::NodeState::Stopped || node.state == cluster::NodeState::Failed)
            m_down.insert(node.id);
    m_sizeTold = !m_external || snapshot.external->logBytes;
    std::vector<std::shared_ptr<const cluster::TopicSnapshot>> wanted;
    for (const bool internal : {false, true}) // one's own topics first
        for (const auto& topic : snapshot.topics)
            if (topic->internal == internal && (m_showInternal || !internal))
                wanted.push_back(topic);
    const auto isWanted = [&](const Topic& topic) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) {
            return one->id == topic.value->id && one->name == topic.value->name;
        });
    };
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!isWanted(*m_topics[static_cast<std::size_t>(row)])) {
            beginRemoveRows({}, row, row);
            m_topics.erase(m_topics.begin() + row);
            endRemoveRows();
        }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto known = std::find_if(m_topics.begin() + static_cast<std::ptrdiff_t>(std::min(i, m_topics.size())),
                                        m_topics.end(), [&](const auto& topic) {
                                            return topic->value->id == wanted[i]->id &&
                                                   topic->value->name == wanted[i]->name;
                                        });
        const int row = static_cast<int>(i);
        if (known == m_topics.end()) {
            beginInsertRows({}, row, row);
            m_topics.insert(m_topics.begin() + row, std::make_unique<Topic>(Topic{wanted[i]}));
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(known - m_topics.begin());
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_topics.begin() + row, m_topics.begin() + from, m_topics.begin() + from + 1);
            endMoveRows();
        }
        replace(row, wanted[i]);
    }
}

void TopicTreeModel::replace(int row, std::shared_ptr<const cluster::TopicSnapshot> fresh)
{
    auto& topic = *m_topics[static_cast<std::size_t>(row)];
    if (topic.value == fresh)
        return; // the engine shares what did not change
    const auto parent = index(row, 0);
    const int before = rowCount(parent);
    const int after = static_cast<int>(fresh->partitions.size());
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        topic.value = std::move(fresh);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        topic.value = std::move(fresh);
        endRemoveRows();
    } else {
        topic.value = std::move(fresh);
    }
    emit dataChanged(index(row, 0), index(row, Columns - 1));
    if (after > 0)
        emit dataChanged(index(0, 0, parent), index(after - 1, Columns - 1, parent));
}

void TopicTreeModel::setShowInternal(bool show)
{
    m_showInternal = show;
}

void TopicTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_topics.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

PartitionKey TopicTreeModel::keyOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto* owner = static_cast<const Topic*>(index.internalPointer());
    const auto& topic = owner != nullptr ? *owner : *m_topics[static_cast<std::size_t>(index.row())];
    const auto name = QString::fromStdString(topic.value->name);
    return owner != nullptr ? PartitionKey{name, PartitionIndex(index.row())} : PartitionKey{name, PartitionIndex(-1)};
}

QModelIndex TopicTreeModel::indexOf(const PartitionKey& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto& topic = *m_topics[static_cast<std::size_t>(row)];
        if (QString::fromStdString(topic.value->name) != key.topic)
            continue;
        const auto parent = index(row, 0);
        return key.partition.value() >= 0 && key.partition.value() < rowCount(parent)
                   ? index(key.partition.value(), 0, parent)
                   : parent;
    }
    return {};
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_topics[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex TopicTreeModel::parent(const QModelIndex& index) const
{
    const auto* owner = index.isValid() ? static_cast<const Topic*>(index.internalPointer()) : nullptr;
    return owner == nullptr ? QModelIndex() : createIndex(rowOf(owner), 0, nullptr);
}

int TopicTreeModel::rowOf(const Topic* topic) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [&](const auto& one) { return one.get() == topic; });
    return static_cast<int>(found - m_topics.begin());
}

int TopicTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_topics.size());
    if (parent.internalPointer() != nullptr || parent.column() > 0)
        return 0;
    return static_cast<int>(m_topics[static_cast<std::size_t>(parent.row())]->value->partitions.size());
}

int TopicTreeModel::columnCount(const QModelIndex&) const
{
    return Columns;
}

QVariant TopicTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* owner = static_cast<const Topic*>(index.internalPointer());
    const auto& topic = owner != nullptr ? *owner : *m_topics[static_cast<std::size_t>(index.row())];
    const auto* partition =
        owner != nullptr ? &topic.value->partitions[static_cast<std::size_t>(index.row())] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return partition != nullptr ? partitionData(*partition, index.column()) : topicData(topic, index.column());
    case kShortRole:
        return fewWords(topic, partition, index.column());
    case kRawRole:
        return partition != nullptr ? rawPartition(*partition, index.column()) : rawTopic(topic, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= LogStart || index.column() == Epoch ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == Name)
            return typeFont(partition == nullptr ? Type::Strong : Type::Body);
        return typeFont(index.column() >= LogStart || index.column() == Epoch ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        if (partition == nullptr)
            return color(topic.value->internal ? Token::TextMuted : Token::Text);
        if (partition->leader == kNoNode)
            return color(index.column() <= Isr ? Token::Danger : Token::TextMuted);
        if (index.column() == Leader)
            return color(m_down.contains(partition->leader) ? Token::Danger : Token::Leader);
        if (index.column() == Isr)
            return color(isUnderReplicated(*partition) ? Token::Warning : Token::InSync);
        return color(index.column() == LogStart ? Token::TextMuted : Token::Text);
    case Qt::ToolTipRole:
        if (partition != nullptr && index.column() == Leader && m_down.contains(partition->leader))
            return tr("Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.")
                .arg(partition->leader.value());
        if (partition != nullptr && index.column() == Isr)
            return tr("Replicas on nodes %1; in sync: %2").arg(idsOf(partition->replicas), idsOf(partition->isr));
        return {};
    default:
        return {};
    }
}

QVariant TopicTreeModel::topicData(const Topic& topic, int column) const
{
    const auto& partitions = topic.value->partitions;
    switch (column) {
    case Name:
        return QString::fromStdString(topic.value->name);
    case Leader: {
        const auto offline = std::count_if(partitions.begin(), partitions.end(),
                                           [](const auto& one) { return one.leader == kNoNode; });
        return offline > 0 ? tr("%n offline", nullptr, static_cast<int>(offline))
                           : tr("%n partition(s)", nullptr, static_cast<int>(partitions.size()));
    }
    case Isr: {
        const auto under = std::count_if(partitions.begin(), partitions.end(), isUnderReplicated);
        return under > 0 ? tr("%n under-replicated", nullptr, static_cast<int>(under)) : tr("all in sync");
    }
    case Size:
        return m_sizeTold ? bytesWords(bytesOf(*topic.value)) : notTold();
    case RecordsIn:
        return rateWords(rateOf(*topic.value, &cluster::PartitionSnapshot::recordsInPerSecond));
    case BytesOut:
        return m_external ? notTold() : bytesWords(static_cast<std::int64_t>(rateOf(*topic.value, &cluster::PartitionSnapshot::bytesOutPerSecond)));
    default:
        return {};
    }
}

// The same in signs and numbers, for a narrow panel: of how many partitions so many have no leader, or lack replicas.
QString TopicTreeModel::fewWords(const Topic& topic, const cluster::PartitionSnapshot* partition, int column) const
{
    if (partition != nullptr) {
        if (column == Leader)
            return partition->leader == kNoNode ? QStringLiteral("✕")
                   : m_down.contains(partition->leader) ? QStringLiteral("✕ %1").arg(partition->leader.value())
                                                        : QStringLiteral("★ %1").arg(partition->leader.value());
        return column == Isr && isUnderReplicated(*partition) ? idsOf(partition->isr) + QStringLiteral(" ⚠") : QString();
    }
    const auto& partitions = topic.value->partitions;
    const auto of = [&partitions](const QString& sign, auto count) { return QStringLiteral("%1 %2/%3").arg(sign).arg(count).arg(partitions.size()); };
    if (column == Leader) {
        const auto offline = std::count_if(partitions.begin(), partitions.end(), [](const auto& one) { return one.leader == kNoNode; });
        return offline > 0 ? of(QStringLiteral("✕"), offline) : QString::number(partitions.size());
    }
    if (column != Isr)
        return {};
    const auto under = std::count_if(partitions.begin(), partitions.end(), isUnderReplicated);
    return under > 0 ? of(QStringLiteral("⚠"), under) : QStringLiteral("✓");
}

QVariant TopicTreeModel::rawTopic(const Topic& topic, int column) const
{
    switch (column) {
    case Size:
        return m_sizeTold ? rawNumber(bytesOf(*topic.value)) : QVariant();
    case RecordsIn:
        return rateOf(*topic.value, &cluster::PartitionSnapshot::recordsInPerSecond);
    case BytesOut:
        return m_external ? QVariant() : QVariant(rateOf(*topic.value, &cluster::PartitionSnapshot::bytesOutPerSecond));
    default:
        return {};
    }
}

QVariant TopicTreeModel::rawPartition(const cluster::PartitionSnapshot& partition, int column) const
{
    const auto* log = leaderLog(partition);
    switch (column) {
    case Leader:
        return partition.leader == kNoNode ? QVariant() : rawNumber(partition.leader.value());
    case Epoch:
        return rawNumber(partition.leaderEpoch.value());
    case Isr:
        return idsOf(partition.isr);
    case LogStart:
        return log == nullptr ? QVariant() : rawNumber(log->logStartOffset.value());
    case HighWatermark:
        return log == nullptr ? QVariant() : rawNumber(log->highWatermark.value());
    case LogEnd:
        return log == nullptr ? QVariant() : rawNumber(log->logEndOffset.value());
    case Size:
        return log == nullptr || !m_sizeTold ? QVariant() : rawNumber(log->bytes);
    case RecordsIn:
        return partition.recordsInPerSecond;
    case BytesOut:
        return m_external ? QVariant() : QVariant(partition.bytesOutPerSecond);
    default:
        return {};
    }
}

QVariant TopicTreeModel::partitionData(const cluster::PartitionSnapshot& partition, int column) const
{
    const auto* log = leaderLog(partition);
    switch (column) {
    case Name:
        return tr("partition %1").arg(partition.index.value());
    case Leader:
        if (m_down.contains(partition.leader))
            return QStringLiteral("✕ ") + tr("node %1, down").arg(partition.leader.value());
        return partition.leader == kNoNode ? tr("no leader") : QStringLiteral("★ ") + tr("node %1").arg(partition.leader.value());
    case Epoch:
        return QString::number(partition.leaderEpoch.value());
    case Isr:
        return isUnderReplicated(partition)
                   ? tr("%1 (%2 of %3)").arg(idsOf(partition.isr)).arg(partition.isr.size()).arg(partition.replicas.size())
                   : idsOf(partition.isr);
    case LogStart:
        return log == nullptr ? QString() : QString::number(log->logStartOffset.value());
    case HighWatermark:
        return log == nullptr ? QString() : QString::number(log->highWatermark.value());
    case LogEnd:
        return log == nullptr ? QString() : QString::number(log->logEndOffset.value());
    case Size:
        return log == nullptr ? QString() : m_sizeTold ? bytesWords(log->bytes) : notTold();
    case RecordsIn:
        return rateWords(partition.recordsInPerSecond);
    case BytesOut:
        return m_external ? notTold() : bytesWords(static_cast<std::int64_t>(partition.bytesOutPerSecond));
    default:
        return {};
    }
}

QVariant TopicTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QStringLiteral("bytes") : section == BytesOut ? QStringLiteral("bytes/s") : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    struct Words
    {
        QString name;
        QString tip;
    };
    const auto words = [](int column) -> Words {
        switch (column) {
        case Name:
            return {tr("Topic"), {}};
        case Leader:
            return {tr("Leader"), tr("The node that clients write to and read from")};
        case Epoch:
            return {tr("Epoch"), tr("How many times the partition has had a new leader (leader epoch)")};
        case Isr:
            return {tr("ISR"), tr("In-sync replicas: the nodes that could take over without losing a committed record")};
        case LogStart:
            return {tr("Log start"), tr("Offset of the first record that is kept")};
        case HighWatermark:
            return {tr("HW"), tr("High watermark: records below it are on every in-sync replica and can be read")};
        case LogEnd:
            return {tr("LEO"), tr("Log end offset: where the leader appends the next record")};
        case Size:
            return {tr("Size"), tr("Bytes on the leader's disk")};
        case RecordsIn:
            return {tr("Rec/s in"), tr("Records produced a second")};
        case BytesOut:
            return {tr("Out/s"), tr("Bytes read by clients a second")};
        default:
            return {};
        }
    };
    if (role == Qt::DisplayRole)
        return words(section).name;
    if (role == Qt::ToolTipRole)
        return words(section).tip;
    if (role == Qt::TextAlignmentRole)
        return section >= LogStart || section == Epoch ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace brokerscope::ui
