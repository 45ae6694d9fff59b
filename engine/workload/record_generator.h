// Makes the records of a steady load, each from its number alone: the same settings give the same
// records.
#pragma once

#include "engine/workload/records.h"

#include <cstdint>
#include <string>

namespace brokerscope::workload {

enum class KeyPattern {
    None,       // no key: the records are spread over the partitions
    Fixed,      // always `keyText`: all records in one partition, in order
    RoundRobin, // keyText + number, over `distinctKeys` keys in turn
    Random      // the same keys in random order
};

struct GeneratorSettings
{
    KeyPattern keys = KeyPattern::RoundRobin;
    std::string keyText = "customer-";
    std::int64_t distinctKeys = 100; // at least 1
    // {n} is the record's number, {key} its key, {random} a number below a million.
    std::string valueText = R"({"order":{n},"customer":"{key}","cents":{random}})";
    std::size_t valueSize = 0; // pads shorter values with dots up to this many bytes
    std::vector<Header> headers;
    // Every so many records one is a tombstone (a deletion, on a compacted topic); 0: none.
    std::int64_t tombstoneEvery = 0;
    std::uint64_t seed = 1;
};

class RecordGenerator
{
public:
    explicit RecordGenerator(GeneratorSettings settings) : m_settings(std::move(settings)) {}
    // Number 0 is the first. Topic and partition are left to the caller.
    [[nodiscard]] OutgoingRecord record(std::uint64_t number) const;

private:
    GeneratorSettings m_settings;
};

} // namespace brokerscope::workload
