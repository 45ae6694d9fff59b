// What a list and a filter want to know of a frame's contents: whom it names, and which errors it carries. Found by the
// definitions of the messages, not by code for each API.
#pragma once

#include "engine/base/uuid.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/protocol/dissect.h"

#include <QString>
#include <QStringList>

#include <map>
#include <utility>
#include <memory>
#include <vector>

namespace brokerscope::ui {

// Newer versions name topics by id only.
class TopicNames
{
public:
    void learn(const cluster::ClusterSnapshot& snapshot);
    // Nothing for an id that no topic has, or had since the window was opened.
    [[nodiscard]] QString nameOf(const Uuid& id) const;

private:
    std::map<Uuid, QString> m_names; // those of deleted topics stay: frames that name them may still be looked at
};

struct FrameFacts
{
    QStringList topics; // each once, in the order of the bytes
    QStringList groups;
    QStringList transactions;
    QStringList errors; // Kafka's names, each once
    bool broken = false; // not all of it could be read
};

// The frame with records taken apart, too, where `withRecords` says so.
[[nodiscard]] protocol::Dissection dissectionOf(const cluster::FramePtr& frame, bool withRecords);
// Begin and length of every field that is not to be shown: passwords, keys.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> secretsOf(const protocol::Dissection& dissection);
[[nodiscard]] FrameFacts factsOf(const protocol::Dissection& dissection, const TopicNames& names);

} // namespace brokerscope::ui
