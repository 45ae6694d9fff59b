// The window's words for a client (SteadyProducer, GroupToRun) and the engine's, in both directions: whatever a form or a line
// of a scenario says has to arrive at the client. Pure.
#pragma once

#include "ui/bridge/workloads.h"

#include "engine/workload/consumer_group.h"
#include "engine/workload/producer.h"

#include <optional>
#include <string>

namespace brokerscope::ui {

// `bootstrapServers` is left empty: who starts the client knows it.
[[nodiscard]] workload::ProducerSettings producerSettingsOf(const SteadyProducer& producer);
[[nodiscard]] workload::SteadyLoad loadOf(const SteadyProducer& producer);
[[nodiscard]] workload::ConsumerGroupSettings groupSettingsOf(const GroupToRun& group);
[[nodiscard]] workload::Acks acksOf(const QString& acks); // "all", "1", "0"
[[nodiscard]] std::optional<std::string> bytesOf(const std::optional<QByteArray>& value);
[[nodiscard]] std::vector<workload::Header> headersOf(const RecordToSend& record);

// And back.
[[nodiscard]] SteadyProducer steadyProducerOf(const workload::ProducerSettings& settings, const workload::SteadyLoad& load);
[[nodiscard]] GroupToRun groupToRunOf(const workload::ConsumerGroupSettings& settings);
[[nodiscard]] QString acksWord(workload::Acks acks);
// Key and value are the generator's patterns.
[[nodiscard]] RecordToSend patternOf(const workload::GeneratorSettings& generator, const std::string& topic,
                                     std::optional<PartitionIndex> partition);

} // namespace brokerscope::ui
