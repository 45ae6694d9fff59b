// Records as the application's own clients write and read them. Keys, values and header values are
// free bytes.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::workload {

struct Header
{
    std::string key;
    std::optional<std::string> value;
    friend bool operator==(const Header&, const Header&) = default;
};

struct OutgoingRecord
{
    std::string topic;
    std::optional<PartitionIndex>
        partition; // none: by the key, as Java clients do; without a key: spread
    std::optional<std::string> key;
    std::optional<std::string> value; // none: a tombstone
    std::vector<Header> headers;
    std::optional<std::int64_t> timestampMs; // none: when it is handed to the client library
    friend bool operator==(const OutgoingRecord&, const OutgoingRecord&) = default;
};

struct ReceivedRecord
{
    std::string topic;
    PartitionIndex partition;
    Offset offset;
    std::int64_t timestampMs = -1; // since 1970; -1: none
    std::optional<std::string> key;
    std::optional<std::string> value; // the first kShownBytes of it
    std::size_t valueSize = 0;
    std::vector<Header> headers;
    std::string clientId; // who read it

    static constexpr std::size_t kShownBytes = 1024;
};

// A record as it lies in the log, for somebody who looks at it without being a member of any group.
struct BrowsedRecord
{
    PartitionIndex partition;
    Offset offset;
    std::int64_t timestampMs = -1; // since 1970; -1: none
    bool logAppendTime = false;    // the broker's clock wrote the timestamp, and not the producer
    std::optional<std::string> key;
    std::optional<std::string> value;
    std::vector<Header> headers;
    // What key and value really measure: a page holds only the beginning of long ones.
    std::size_t keySize = 0;
    std::size_t valueSize = 0;

    [[nodiscard]] bool isWhole() const
    {
        return (!key || key->size() == keySize) && (!value || value->size() == valueSize);
    }
    friend bool operator==(const BrowsedRecord&, const BrowsedRecord&) = default;
};

} // namespace brokerscope::workload
