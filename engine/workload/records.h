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

} // namespace brokerscope::workload
