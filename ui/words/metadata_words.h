// What a record of the metadata log means, in one plain sentence; and the reason of an election in words.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

namespace brokerscope::ui {

// "Node 3 leads orders-1; its in-sync replicas are 2 and 3." Of a kind without a sentence of its own: its fields.
[[nodiscard]] QString metadataSentence(const cluster::MetadataRecordSnapshot& record);
// Field by field: "leader = 3", one a line.
[[nodiscard]] QString metadataFields(const cluster::MetadataRecordSnapshot& record);
// "PartitionChange": the name without the word that all have.
[[nodiscard]] QString metadataKind(const cluster::MetadataRecordSnapshot& record);
// Routine that would drown the rest.
[[nodiscard]] bool isRoutine(const cluster::MetadataRecordSnapshot& record);
// Why an election was started, of the event's text: "it heard nothing from the leader".
[[nodiscard]] QString electionReason(const std::string& reason);

} // namespace brokerscope::ui
