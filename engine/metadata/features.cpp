#include "engine/metadata/features.h"

#include "engine/protocol/generated/update_features_request.h"
#include "engine/protocol/generated/update_features_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::ErrorCode;

constexpr std::int16_t kMetadataVersion43 =
    30; // 4.3-IV0: the record versions that this software writes
constexpr std::int16_t kElrLevel = 1;
constexpr std::int16_t kGroupVersion = 1;       // the consumer protocol (KIP-848)
constexpr std::int16_t kShareVersion = 1;       // share groups (KIP-932)
constexpr std::int16_t kTransactionVersion = 2; // every end bumps the epoch (KIP-890)
constexpr int kUpgrade = 1; // of the request's upgrade types; 2 and 3 are safe and unsafe downgrades

MetadataRecord levelRecord(std::string_view name, std::int16_t level)
{
    protocol::FeatureLevelRecord record;
    record.name = std::string(name);
    record.featureLevel = level;
    return record;
}

// With ELR the cluster-wide min.insync.replicas decides who stays eligible, so it must not depend
// on which controller happens to be active: it is written down, and from then on a broker's own
// static value counts for nothing.
MetadataRecord minIsrRecord(const ControllerConfig& config)
{
    protocol::ConfigRecord record;
    record.resourceType = static_cast<std::int8_t>(ConfigResourceType::Broker);
    record.name = "min.insync.replicas";
    auto at = config.fixed.find(record.name);
    record.value = at != config.fixed.end() ? at->second : "1";
    return record;
}

struct FeatureChange
{
    std::string name;
    std::int16_t level;
};

ApiError checkChange(const DecisionContext& context,
                     const protocol::UpdateFeaturesRequest::FeatureUpdateKey& update)
{
    auto refuse = [&](const std::string& why) {
        return ApiError{ErrorCode::InvalidUpdateVersion,
                        "Feature " + update.feature + " cannot have level " +
                            std::to_string(update.maxVersionLevel) + ": " + why};
    };
    auto known = supportedFeatures().find(update.feature);
    if (known == supportedFeatures().end())
        return refuse("this cluster does not know it.");
    if (update.upgradeType < 1 || update.upgradeType > 3)
        return {ErrorCode::InvalidRequest, "The upgrade type must be 1, 2 or 3."};
    if (update.maxVersionLevel < 0 ||
        (update.maxVersionLevel == 0 && update.feature == kMetadataVersionFeature))
        return refuse("it is no level.");
    MetadataImage::Features wanted{{update.feature, update.maxVersionLevel}};
    if (auto why = whyUnsupported(supportedFeatures(), wanted); !why.empty())
        return refuse(why);
    for (const auto& [id, broker] : context.image.brokers())
        if (auto why = whyUnsupported(broker.features, wanted); !why.empty())
            return refuse("broker " + std::to_string(id.value()) + " does not support it.");
    if (update.feature == kKRaftFeature) // kept by the quorum itself, in its own records (KIP-853)
        return update.maxVersionLevel == kKRaftLevel
                   ? ApiError{}
                   : refuse("the quorum cannot go back to voters that are configured.");
    auto now = context.image.featureLevel(update.feature);
    if (update.maxVersionLevel < now && update.upgradeType == kUpgrade && !update.allowDowngrade)
        return refuse("that is a downgrade, which must be asked for.");
    if (update.maxVersionLevel > now && update.upgradeType != kUpgrade)
        return refuse("a downgrade cannot lead to a higher level.");
    return {};
}

void write(const DecisionContext& context, const FeatureChange& change, Records& out)
{
    auto now = context.image.featureLevel(change.name);
    if (now == change.level || change.name == kKRaftFeature)
        return;
    out.push_back(levelRecord(change.name, change.level));
    if (change.name != kElrFeature)
        return;
    const auto* defaults = context.image.clusterDefaultConfigs();
    if (change.level > 0 && (!defaults || !defaults->contains("min.insync.replicas")))
        out.push_back(minIsrRecord(context.config));
    if (change.level == 0)
        out.emplace_back(protocol::ClearElrRecord());
}

} // namespace

const FeatureRanges& supportedFeatures()
{
    // Only what is implemented: streams groups are not.
    static const FeatureRanges ranges{
        {std::string(kMetadataVersionFeature), {kMetadataVersion43, kMetadataVersion43}},
        {std::string(kElrFeature), {0, kElrLevel}},
        {std::string(kGroupVersionFeature), {0, kGroupVersion}},
        {std::string(kShareVersionFeature), {0, kShareVersion}},
        {std::string(kTransactionVersionFeature), {0, kTransactionVersion}},
        {std::string(kKRaftFeature), {0, kKRaftLevel}},
    };
    return ranges;
}

Records bootstrapRecords(const ControllerConfig& config)
{
    Records out;
    protocol::BeginTransactionRecord begin;
    begin.name = "Bootstrap records";
    out.emplace_back(std::move(begin));
    out.push_back(levelRecord(kMetadataVersionFeature, kMetadataVersion43));
    out.push_back(levelRecord(kElrFeature, kElrLevel));
    out.push_back(levelRecord(kGroupVersionFeature, kGroupVersion));
    out.push_back(levelRecord(kShareVersionFeature, kShareVersion));
    out.push_back(levelRecord(kTransactionVersionFeature, kTransactionVersion));
    out.push_back(minIsrRecord(config));
    out.emplace_back(protocol::EndTransactionRecord());
    return out;
}

std::string whyUnsupported(const FeatureRanges& ranges, const MetadataImage::Features& finalized)
{
    for (const auto& [name, level] : finalized) {
        auto at = ranges.find(name);
        FeatureRange range = at == ranges.end() ? FeatureRange{0, 0} : at->second;
        if (level < range.min || level > range.max)
            return name + " is at level " + std::to_string(level) + ", and only levels " +
                   std::to_string(range.min) + " to " + std::to_string(range.max) +
                   " are supported.";
    }
    return {};
}

Decision<protocol::UpdateFeaturesResponse>
decideUpdateFeatures(const DecisionContext& context, const protocol::UpdateFeaturesRequest& request)
{
    Decision<protocol::UpdateFeaturesResponse> out;
    out.response.errorMessage = std::nullopt;
    ApiError first;
    std::set<std::string_view> names;
    for (const auto& update : request.featureUpdates) {
        auto error = names.insert(update.feature).second
                         ? checkChange(context, update)
                         : ApiError{ErrorCode::InvalidRequest,
                                    "The request names " + update.feature + " twice."};
        if (first.ok())
            first = error;
        out.response.results.push_back({update.feature, error.wire(), error.message});
        if (error.ok())
            write(context, {update.feature, update.maxVersionLevel}, out.records);
    }
    // All or nothing.
    if (!first.ok()) {
        out.records.clear();
        out.response.errorCode = first.wire();
        out.response.errorMessage = first.message;
    }
    if (request.validateOnly)
        out.records.clear();
    return out;
}

} // namespace brokerscope::metadata
