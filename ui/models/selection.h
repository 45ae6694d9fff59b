// What the user is looking at, shared by all docks: choose a partition in one and the others follow. GUI thread only.
#pragma once

#include "engine/base/ids.h"

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

private:
    NodeId m_node = kNoNode;
    NodeId m_peer = kNoNode;
    PartitionKey m_partition;
    QString m_group;
    std::uint64_t m_event = 0;
};

} // namespace brokerscope::ui
