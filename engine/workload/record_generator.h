// Makes the records of a steady load, each from its number alone: the same settings give the same
// records.
#pragma once

#include "engine/workload/records.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
    // With KeyPattern::Random: 0 makes all keys equally likely; with 1 the second is half as likely as the first, the
    // third a third, as popular things are (Zipf's law). 0 to 5.
    double keySkew = 0;
    // {n} is the record's number, {key} its key, {random} a number below a million, {amount} 0.01 to 999.99, {name} and
    // {city} a name, {uuid} a UUID, {bool} true or false, {time} now in ISO 8601 and {ms} in milliseconds since 1970;
    // those with arguments, such as {drift:20.0..30.0}, are in field_words.h.
    std::string valueText = R"({"order":{n},"customer":"{key}","cents":{random}})";
    std::size_t valueSize = 0; // pads shorter values with dots up to this many bytes
    std::vector<Header> headers;
    // Every so many records one is a tombstone (a deletion, on a compacted topic); 0: none.
    std::int64_t tombstoneEvery = 0;
    std::uint64_t seed = 1;
    friend bool operator==(const GeneratorSettings&, const GeneratorSettings&) = default;
};

class RecordGenerator
{
public:
    explicit RecordGenerator(GeneratorSettings settings);
    // Number 0 is the first. Topic and partition are left to the caller. `nowMs`: what {time} and {ms} say.
    [[nodiscard]] OutgoingRecord record(std::uint64_t number, std::int64_t nowMs = 0) const;

private:
    [[nodiscard]] std::uint64_t keyNumber(std::uint64_t number) const;
    [[nodiscard]] bool
    fill(std::string_view token, std::uint64_t number, std::int64_t nowMs, const OutgoingRecord& record, std::string& value) const;

    GeneratorSettings m_settings;
    std::vector<double> m_popularity; // summed up to each key, when there is a skew
};

} // namespace brokerscope::workload
