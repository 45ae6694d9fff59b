#include "engine/protocol/dissect_records.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/compression.h"
#include "engine/protocol/record_batch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace brokerscope::protocol {
namespace {

constexpr VersionRange kAlways{0, 32767};
constexpr VersionRange kNever{1, 0};

constexpr FieldDescriptor described(std::string_view name, FieldType type, std::string_view about,
                                    const StructDescriptor* structure = nullptr)
{
    const bool mayBeNull = type == FieldType::Bytes;
    return {name, type, structure != nullptr, false, false, false, -1, kAlways, mayBeNull ? kAlways : kNever, {}, {}, about,
            structure};
}

// What the bits of `attributes` say, in the order of kAttributeFields.
constexpr std::array kAttributeFields{
    described("compression", FieldType::String, "Codec of the records, in the lowest three bits."),
    described("timestampType", FieldType::String,
              "Whether the timestamps are the producer's (CreateTime) or the broker's (LogAppendTime)."),
    described("isTransactional", FieldType::Bool, "The batch is part of a transaction: read_committed waits for its end."),
    described("isControl", FieldType::Bool, "The batch holds a marker of the broker's own, no records of a client."),
    described("hasDeleteHorizon", FieldType::Bool,
              "The base timestamp is the time from which the cleaner may drop tombstones (KIP-534)."),
};

constexpr std::array kHeaderFields{
    described("key", FieldType::String, "Name of the header."),
    described("value", FieldType::Bytes, "Value of the header, or null."),
};
constexpr StructDescriptor kHeader{"Header", kHeaderFields};

constexpr std::array kRecordFields{
    described("length", FieldType::Int32, "Bytes of the record after this field."),
    described("attributes", FieldType::Int8, "Not used by any version so far."),
    described("timestampDelta", FieldType::Int64, "Timestamp in milliseconds, counted from the batch's base timestamp."),
    described("offsetDelta", FieldType::Int32, "Offset, counted from the batch's base offset."),
    described("key", FieldType::Bytes, "The record's key, or null. Equal keys go to the same partition."),
    described("value", FieldType::Bytes, "The record's value; null deletes the key in a compacted topic."),
    described("headers", FieldType::Struct, "Names and values that travel with the record.", &kHeader),
};
constexpr StructDescriptor kRecord{"Record", kRecordFields};

constexpr std::array kBatchFields{
    described("baseOffset", FieldType::Int64, "Offset of the first record. A producer sends 0; the leader sets it."),
    described("batchLength", FieldType::Int32, "Bytes of the batch after this field."),
    described("partitionLeaderEpoch", FieldType::Int32,
              "Epoch of the leader that appended the batch: followers find by it where logs part (KIP-101)."),
    described("magic", FieldType::Int8, "Version of the batch format: 2 since Kafka 0.11."),
    described("crc", FieldType::Uint32, "CRC-32C of everything after this field."),
    described("attributes", FieldType::Int16, "Flags of the whole batch."),
    described("lastOffsetDelta", FieldType::Int32,
              "Offset of the last record, counted from the base offset; stays when compaction removes records."),
    described("baseTimestamp", FieldType::Int64, "Timestamp of the first record, milliseconds since 1970."),
    described("maxTimestamp", FieldType::Int64, "Largest timestamp in the batch, milliseconds since 1970."),
    described("producerId", FieldType::Int64, "Who wrote it, given out by the broker; -1 without idempotence."),
    described("producerEpoch", FieldType::Int16, "Fences older producers with the same transactional id."),
    described("baseSequence", FieldType::Int32,
              "Number of the first record from this producer to this partition: a batch sent twice is told by it."),
    described("recordCount", FieldType::Int32, "How many records follow."),
    described("records", FieldType::Struct, "The records, one after the other, or compressed as a whole.", &kRecord),
};
constexpr StructDescriptor kBatch{"RecordBatch", kBatchFields};
constexpr FieldDescriptor kBatches =
    described("batches", FieldType::Struct, "Record batches (format 2) as they stand in the log.", &kBatch);

constexpr std::size_t kCrcField = 4;
constexpr std::size_t kAttributesField = 5;
constexpr std::size_t kRecordsField = 13;

std::string_view nameOfCodec(int codec)
{
    constexpr std::array<std::string_view, 5> kNames{"none", "gzip", "snappy", "lz4", "zstd"};
    return codec < 5 ? kNames[static_cast<std::size_t>(codec)] : "unknown";
}

class RecordsDissector
{
public:
    RecordsDissector(Dissection& into, const RecordsLimits& limits)
        : m_into(into), m_nodesLeft(limits.nodes), m_bytesLeft(limits.unpackedBytes)
    {
    }

    void visit(DissectedNode& node)
    {
        const auto* bytes = std::get_if<ByteView>(&node.value);
        if (node.field && node.field->type == FieldType::Records && bytes)
            return batches(node, *bytes);
        for (auto& child : node.children)
            visit(child);
    }

private:
    // Where the nodes of some bytes lie in the message: at their place, or all at that of the compressed bytes.
    struct Place
    {
        std::size_t begin;
        std::optional<std::size_t> packedLength;
    };

    DissectedNode* add(DissectedNode& parent, NodeKind kind, const FieldDescriptor* field, std::size_t begin,
                       std::size_t length, DissectedValue value = {}, std::int32_t number = -1)
    {
        if (m_nodesLeft == 0)
            return nullptr;
        --m_nodesLeft;
        auto& node = parent.children.emplace_back();
        node.kind = kind;
        node.field = field;
        node.number = number;
        node.begin = begin;
        node.length = length;
        node.value = value;
        return &node;
    }

    void problem(DissectedNode& parent, std::size_t at, std::size_t length, std::string where, std::string why)
    {
        m_into.problems.push_back({at, std::move(where), std::move(why)});
        auto& node = parent.children.emplace_back();
        node.kind = NodeKind::Problem;
        node.number = static_cast<std::int32_t>(m_into.problems.size() - 1);
        node.begin = at;
        node.length = length;
    }

    void batches(DissectedNode& node, ByteView bytes)
    {
        const auto begin = static_cast<std::size_t>(bytes.data() - m_into.bytes.data());
        std::size_t position = 0;
        for (std::int32_t i = 0; position < bytes.size(); ++i) {
            const auto rest = bytes.subspan(position);
            auto* element = add(node, NodeKind::Element, &kBatches, begin + position, rest.size(), {}, i);
            if (!element)
                return problem(node, begin + position, rest.size(), "RecordBatch", "more records than can be shown");
            const auto size = batch(*element, rest, begin + position);
            if (!size)
                return; // where the next one begins is not known
            element->length = *size;
            position += *size;
        }
    }

    // The size of the batch; nothing if it does not end within the bytes.
    std::optional<std::size_t> batch(DissectedNode& node, ByteView bytes, std::size_t begin)
    {
        Reader in(bytes);
        for (std::size_t i = 0; i < kRecordsField; ++i) {
            const auto& field = kBatchFields[i];
            const auto at = in.position();
            const auto value = number(in, field.type);
            if (!in.ok()) {
                problem(node, begin + at, bytes.size() - at, "RecordBatch." + std::string(field.name),
                        "the batch is cut short: " + in.why());
                return std::nullopt;
            }
            if (!add(node, NodeKind::Field, &field, begin + at, in.position() - at, value))
                return std::nullopt;
        }
        const auto numberOf = [&](std::size_t i) { return std::get<std::int64_t>(node.children[i].value); };
        const auto flags = static_cast<std::uint16_t>(numberOf(kAttributesField));
        attributes(node.children[kAttributesField], flags);
        const auto size = numberOf(1) + static_cast<std::int64_t>(kBatchLogOverhead);
        if (numberOf(3) != 2) {
            problem(node, begin + 16, 1, "RecordBatch.magic", "the batch has format " + std::to_string(numberOf(3)) + ", not 2");
            return std::nullopt;
        }
        if (size < static_cast<std::int64_t>(kBatchHeaderSize)) {
            problem(node, begin + 8, 4, "RecordBatch.batchLength", "shorter than the header of a batch");
            return std::nullopt;
        }
        const bool whole = static_cast<std::uint64_t>(size) <= bytes.size();
        const auto batchBytes = whole ? bytes.first(static_cast<std::size_t>(size)) : bytes;
        if (whole)
            if (const auto view = BatchView::parse(batchBytes); view && !view.value().crcMatches())
                problem(node.children[kCrcField], begin + 17, 4, "RecordBatch.crc", "the bytes do not match it");
        const auto payload = batchBytes.subspan(kBatchHeaderSize);
        if (auto* inner = add(node, NodeKind::Field, &kBatchFields[kRecordsField], begin + kBatchHeaderSize, payload.size()))
            records(*inner, payload, {begin + kBatchHeaderSize, std::nullopt}, static_cast<Compression>(flags & 7),
                    numberOf(12), whole);
        if (whole)
            return batchBytes.size();
        problem(node, begin + bytes.size(), 0, "RecordBatch",
                "the batch has " + std::to_string(size) + " bytes, " + std::to_string(bytes.size()) + " of them are here");
        return std::nullopt;
    }

    void attributes(DissectedNode& node, std::uint16_t flags)
    {
        const auto text = [](std::string_view word) { return DissectedValue(asBytes(word)); };
        const std::array values{text(nameOfCodec(flags & 7)), text(flags & 8 ? "LogAppendTime" : "CreateTime"),
                                DissectedValue((flags & 16) != 0), DissectedValue((flags & 32) != 0),
                                DissectedValue((flags & 64) != 0)};
        for (std::size_t i = 0; i < values.size(); ++i)
            add(node, NodeKind::Field, &kAttributeFields[i], node.begin, node.length, values[i]);
    }

    void records(DissectedNode& node, ByteView bytes, Place place, Compression codec, std::int64_t count, bool whole)
    {
        if (codec != Compression::None) {
            if (bytes.empty() && count == 0)
                return; // emptied by the cleaner
            if (!whole)
                return problem(node, place.begin, bytes.size(), "RecordBatch.records",
                               "compressed records can be unpacked only as a whole");
            auto unpacked = decompress(codec, bytes, m_bytesLeft);
            if (!unpacked)
                return problem(node, place.begin, bytes.size(), "RecordBatch.records", unpacked.error().message());
            m_bytesLeft -= unpacked.value().size();
            place.packedLength = bytes.size();
            m_into.unpacked.emplace_back(std::move(unpacked.value()));
            bytes = m_into.unpacked.back().view();
        }
        Reader in(bytes);
        for (std::int64_t i = 0; i < count; ++i) {
            const auto at = in.position();
            auto* element = add(node, NodeKind::Element, &kBatchFields[kRecordsField], 0, 0, {}, static_cast<std::int32_t>(i));
            if (!element)
                return problem(node, place.begin, place.packedLength.value_or(0), "RecordBatch.records",
                               "more records than can be shown");
            record(*element, in, place);
            span(*element, at, in.ok() ? in.position() : bytes.size(), place);
            if (in.ok())
                continue;
            const auto where = "RecordBatch.records[" + std::to_string(i) + "]";
            return problem(*element, element->begin, element->length, where,
                           (whole ? "" : "the batch is cut short: ") + in.why());
        }
        if (in.remaining() != 0 && whole)
            problem(node, place.begin + (place.packedLength ? 0 : in.position()), place.packedLength.value_or(in.remaining()),
                    "RecordBatch.records", std::to_string(in.remaining()) + " bytes are left over after the last record");
    }

    static void span(DissectedNode& node, std::size_t from, std::size_t to, const Place& place)
    {
        node.begin = place.packedLength ? place.begin : place.begin + from;
        node.length = place.packedLength.value_or(to - from);
    }

    DissectedNode* addAt(DissectedNode& parent, const FieldDescriptor& field, std::size_t from, Reader& in,
                         const Place& place, DissectedValue value)
    {
        if (!in.ok())
            return nullptr;
        auto* node = add(parent, NodeKind::Field, &field, 0, 0, value);
        if (node)
            span(*node, from, in.position(), place);
        else
            in.fail("", "more records than can be shown");
        return node;
    }

    void record(DissectedNode& node, Reader& in, const Place& place)
    {
        auto at = in.position();
        const auto length = in.varint("");
        addAt(node, kRecordFields[0], at, in, place, std::int64_t{length});
        const auto body = in.position();
        at = body;
        addAt(node, kRecordFields[1], at, in, place, std::int64_t{in.int8("")});
        at = in.position();
        const auto timestampDelta = in.varlong("");
        addAt(node, kRecordFields[2], at, in, place, timestampDelta);
        at = in.position();
        const auto offsetDelta = in.varint("");
        addAt(node, kRecordFields[3], at, in, place, std::int64_t{offsetDelta});
        for (const std::size_t i : {4u, 5u}) {
            at = in.position();
            const auto value = bytesOrNull(in);
            addAt(node, kRecordFields[i], at, in, place, value);
        }
        headers(node, in, place);
        if (in.ok() && static_cast<std::int64_t>(in.position() - body) != length)
            in.fail("", "its length says " + std::to_string(length) + " bytes, its fields take " +
                            std::to_string(in.position() - body));
    }

    void headers(DissectedNode& node, Reader& in, const Place& place)
    {
        const auto begin = in.position();
        const auto count = in.varint("");
        if (in.ok() && (count < 0 || static_cast<std::size_t>(count) > in.remaining() / 2))
            in.fail("", std::to_string(count) + " headers in " + std::to_string(in.remaining()) + " bytes");
        auto* all = addAt(node, kRecordFields[6], begin, in, place, {});
        for (std::int32_t i = 0; all && i < count && in.ok(); ++i) {
            const auto at = in.position();
            auto* header = add(*all, NodeKind::Element, &kRecordFields[6], 0, 0, {}, i);
            if (!header)
                return in.fail("", "more headers than can be shown");
            const auto key = bytesOrNull(in);
            addAt(*header, kHeaderFields[0], at, in, place, key);
            const auto valueAt = in.position();
            const auto value = bytesOrNull(in);
            addAt(*header, kHeaderFields[1], valueAt, in, place, value);
            span(*header, at, in.position(), place);
            span(*all, begin, in.position(), place);
        }
    }

    static DissectedValue bytesOrNull(Reader& in)
    {
        const auto length = in.varint("");
        if (length == -1)
            return NullValue();
        if (in.ok() && (length < 0 || static_cast<std::size_t>(length) > in.remaining()))
            in.fail("", "length " + std::to_string(length) + ", but " + std::to_string(in.remaining()) + " bytes left");
        return in.raw(in.ok() ? static_cast<std::size_t>(length) : 0, "");
    }

    static DissectedValue number(Reader& in, FieldType type)
    {
        switch (type) {
        case FieldType::Int8:
            return std::int64_t{in.int8("")};
        case FieldType::Int16:
            return std::int64_t{in.int16("")};
        case FieldType::Int32:
            return std::int64_t{in.int32("")};
        case FieldType::Uint32:
            return std::int64_t{in.uint32("")};
        default:
            return in.int64("");
        }
    }

    Dissection& m_into;
    std::size_t m_nodesLeft;
    std::size_t m_bytesLeft;
};

} // namespace

void dissectRecords(Dissection& dissection, const RecordsLimits& limits)
{
    RecordsDissector(dissection, limits).visit(dissection.root);
}

const StructDescriptor& recordBatchStructure()
{
    return kBatch;
}

} // namespace brokerscope::protocol
