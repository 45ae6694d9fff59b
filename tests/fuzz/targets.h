// Every target, one function each; the files are named after what they read.
#pragma once

#include "fuzz/target.h"

namespace brokerscope::fuzz {

// protocol_targets.cpp
[[nodiscard]] Target requestsTarget();      // a request with its header, as a socket delivers it
[[nodiscard]] Target messagesTarget();      // any message of the protocol: answers, records, keys, headers
[[nodiscard]] Target quorumAnswersTarget(); // answers of other voters
[[nodiscard]] Target frameReaderTarget();

// record_targets.cpp
[[nodiscard]] Target recordBatchesTarget();
[[nodiscard]] Target compressionTarget();

// log_targets.cpp
[[nodiscard]] Target logAppendTarget();    // batches of a client, of a coordinator, of a leader
[[nodiscard]] Target logFilesTarget();     // all files of a partition's directory
[[nodiscard]] Target logDirectoryTarget(); // a node's directory with its checkpoints

// file_targets.cpp
[[nodiscard]] Target indexFilesTarget();
[[nodiscard]] Target smallFilesTarget(); // checkpoints, meta.properties, quorum-state, partition.metadata, producer snapshot

// metadata_targets.cpp
[[nodiscard]] Target snapshotTarget(); // metadata snapshots, bootstrap.checkpoint
[[nodiscard]] Target metadataRecordsTarget();
[[nodiscard]] Target configTarget(); // values of configurations, of a node and of a topic

// app_targets.cpp
[[nodiscard]] Target controlTarget();    // lines of `ctl`
[[nodiscard]] Target propertiesTarget(); // server.properties

// coordinator_targets.cpp
[[nodiscard]] Target consumerProtocolTarget();   // what clients put into subscriptions and assignments
[[nodiscard]] Target groupRecordsTarget();       // __consumer_offsets
[[nodiscard]] Target transactionRecordsTarget(); // __transaction_state

} // namespace brokerscope::fuzz
