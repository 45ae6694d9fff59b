// What the user is looking at, shared by all docks: choose a partition in one and the others follow. GUI thread only.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/events/event.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace brokerscope::ui {

struct PartitionKey
{
    QString topic;
    PartitionIndex partition{-1};

    [[nodiscard]] bool isValid() const { return !topic.isEmpty() && partition.value() >= 0; }
    friend bool operator==(const PartitionKey&, const PartitionKey&) = default;
};

// One record, wherever it is seen: in a log strip, in the list of messages, in a frame.
struct RecordKey
{
    PartitionKey partition;
    Offset offset = kNoOffset;

    [[nodiscard]] bool isValid() const { return partition.isValid() && offset.value() >= 0; }
    friend bool operator==(const RecordKey&, const RecordKey&) = default;
};

// Which frames a moving dot of the picture stands for (events::Traffic has the same fields): the last `count` that travelled
// between this node and that peer until then.
struct FrameQuery
{
    NodeId node = kNoNode;
    NodeId peerNode = kNoNode; // kNoNode: the client `clientKey`
    QString clientKey;
    events::TrafficKind kind{};
    bool response = false;
    WallTime until{};
    std::uint32_t count = 1;
};

class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] NodeId node() const { return m_node; }
    [[nodiscard]] NodeId linkPeer() const { return m_peer; } // kNoNode unless a link is selected
    [[nodiscard]] const PartitionKey& partition() const { return m_partition; }
    [[nodiscard]] const QString& group() const { return m_group; }
    [[nodiscard]] std::uint64_t chosenEvent() const { return m_event; }
    [[nodiscard]] const RecordKey& record() const { return m_record; }

    void selectNode(NodeId node) { selectLink(node, kNoNode); }
    void selectLink(NodeId node, NodeId peer)
    {
        if (node == m_node && peer == m_peer)
            return;
        m_node = node;
        m_peer = peer;
        emit nodeChanged();
    }
    void selectPartition(const PartitionKey& key)
    {
        if (key == m_partition)
            return;
        m_partition = key;
        emit partitionChanged();
    }
    void selectGroup(const QString& group)
    {
        if (group == m_group)
            return;
        m_group = group;
        emit groupChanged();
    }
    void selectRecord(const RecordKey& key)
    {
        if (key == m_record)
            return;
        m_record = key;
        emit recordChanged();
    }
    // Opens the frame with this sequence in the Wire view, or the newest that the query means.
    void openFrame(std::uint64_t sequence) { emit frameAsked(sequence); }
    void openFrames(const FrameQuery& query) { emit framesAsked(query); }
    // Shows what is known of the record: who brought it, where it lies, who has read it.
    void openEvidence(const RecordKey& key)
    {
        selectRecord(key);
        emit evidenceAsked();
    }
    void selectEvent(std::uint64_t sequence)
    {
        if (sequence == m_event)
            return;
        m_event = sequence;
        emit eventChanged();
    }

signals:
    void nodeChanged(); // also when a link was selected
    void partitionChanged();
    void groupChanged();
    void eventChanged();
    void recordChanged();
    void frameAsked(quint64 sequence);
    void framesAsked(const brokerscope::ui::FrameQuery& query);
    void evidenceAsked();

private:
    NodeId m_node = kNoNode;
    NodeId m_peer = kNoNode;
    PartitionKey m_partition;
    QString m_group;
    std::uint64_t m_event = 0;
    RecordKey m_record;
};

} // namespace brokerscope::ui
