// The metadata log that Apache Kafka wrote (data/metadata.log), as batches of record values.
#pragma once

#include "engine/base/bytes.h"
#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <vector>

namespace brokerscope::metadata::testing {

struct GoldenBatch
{
    Offset baseOffset;
    Offset lastOffset;
    LeaderEpoch epoch;
    bool control = false;
    std::vector<Bytes> values;

    [[nodiscard]] std::vector<ByteView> views() const { return {values.begin(), values.end()}; }
};

inline std::vector<GoldenBatch> goldenLog(const std::string& name = "metadata.log")
{
    std::ifstream file(std::string(BROKERSCOPE_TEST_DATA) + "/" + name, std::ios::binary);
    Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    EXPECT_FALSE(bytes.empty());
    std::vector<GoldenBatch> out;
    protocol::BatchIterator batches(bytes);
    while (auto batch = batches.next()) {
        GoldenBatch golden{
            batch->baseOffset(), batch->lastOffset(), batch->leaderEpoch(), batch->isControl(), {}};
        auto reader = protocol::RecordReader::open(*batch);
        EXPECT_TRUE(reader.has_value());
        while (!golden.control) {
            auto record = reader.value().next();
            EXPECT_TRUE(record.has_value());
            if (!record || !record.value())
                break;
            auto value = record.value()->value.value_or(ByteView());
            golden.values.emplace_back(value.begin(), value.end());
        }
        out.push_back(std::move(golden));
    }
    EXPECT_EQ(batches.end(), protocol::BatchIterator::End::AtEnd);
    return out;
}

} // namespace brokerscope::metadata::testing
