#include "engine/metadata/records.h"

#include "engine/protocol/codec.h"

#include <array>
#include <utility>

namespace brokerscope::metadata {
namespace {

using Decode = Result<MetadataRecord> (*)(protocol::Reader&, std::int16_t);

struct Kind
{
    std::int16_t type;
    std::int16_t lowestVersion;
    std::int16_t highestVersion;
    const char* name;
    Decode decode;
};

template <class Body> Result<MetadataRecord> decodeAs(protocol::Reader& in, std::int16_t version)
{
    Body body;
    BOOST_OUTCOME_TRYV(body.decode(in, version));
    return MetadataRecord(std::move(body), version);
}

template <class Body> constexpr Kind kindOf()
{
    return {
        Body::kApiKey, Body::kLowestVersion, Body::kHighestVersion, Body::kName, &decodeAs<Body>};
}

template <std::size_t... Index> constexpr auto kindsOf(std::index_sequence<Index...>)
{
    return std::array<Kind, sizeof...(Index)>{
        kindOf<std::variant_alternative_t<Index, RecordBody>>()...};
}

// In the order of the variant, so that a body's index is its kind's.
constexpr auto kKinds = kindsOf(std::make_index_sequence<std::variant_size_v<RecordBody>>());

} // namespace

Bytes encodeRecord(const MetadataRecord& record)
{
    protocol::Writer out;
    out.unsignedVarint(kRecordFrameVersion);
    out.unsignedVarint(static_cast<std::uint32_t>(kKinds[record.body.index()].type));
    out.unsignedVarint(static_cast<std::uint32_t>(record.version));
    std::visit([&](const auto& body) { body.encode(out, record.version); }, record.body);
    return out.takeJoined();
}

Result<MetadataRecord> decodeRecord(ByteView bytes)
{
    protocol::Reader in(bytes);
    auto frame = in.unsignedVarint("frame version");
    auto type = in.unsignedVarint("type");
    auto version = in.unsignedVarint("version");
    BOOST_OUTCOME_TRYV(in.result());
    if (frame != kRecordFrameVersion)
        return makeError(ErrorKind::Invalid,
                         "read a metadata record",
                         "its frame version " + std::to_string(frame) + " is unknown");
    for (const auto& kind : kKinds) {
        if (static_cast<std::uint32_t>(kind.type) != type)
            continue;
        if (version < static_cast<std::uint32_t>(kind.lowestVersion) ||
            version > static_cast<std::uint32_t>(kind.highestVersion))
            return makeError(ErrorKind::Invalid,
                             "read a metadata record",
                             std::string(kind.name) + " version " + std::to_string(version) +
                                 " is unknown");
        BOOST_OUTCOME_TRY(auto record, kind.decode(in, static_cast<std::int16_t>(version)));
        if (in.remaining() != 0)
            return makeError(ErrorKind::Corrupt,
                             "read a metadata record",
                             std::string(kind.name) + " has " + std::to_string(in.remaining()) +
                                 " bytes too many");
        return record;
    }
    return makeError(ErrorKind::Invalid,
                     "read a metadata record",
                     "its type " + std::to_string(type) + " is unknown");
}

std::string_view nameOf(const MetadataRecord& record) { return kKinds[record.body.index()].name; }

} // namespace brokerscope::metadata
