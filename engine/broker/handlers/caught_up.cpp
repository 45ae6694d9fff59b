#include "engine/broker/handlers/caught_up.h"

#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"

#include <algorithm>

namespace brokerscope::broker {

using namespace protocol;

MetadataHolds caughtUpWith(const CreateTopicsRequest& request, const CreateTopicsResponse& response)
{
    if (request.validateOnly)
        return {};
    std::vector<std::string> made; // by name: before version 7 the answer has no ids
    for (const auto& topic : response.topics)
        if (topic.errorCode == 0)
            made.push_back(topic.name);
    return [made](const metadata::MetadataImage& image) {
        return std::all_of(made.begin(), made.end(),
                           [&](const std::string& name) { return image.topic(name) != nullptr; });
    };
}

MetadataHolds caughtUpWith(const DeleteTopicsRequest&, const DeleteTopicsResponse& response)
{
    std::vector<std::pair<Uuid, std::string>> gone; // before version 6 the answer has no ids
    for (const auto& topic : response.responses)
        if (topic.errorCode == 0)
            gone.emplace_back(topic.topicId, topic.name.value_or(""));
    return [gone](const metadata::MetadataImage& image) {
        return std::none_of(gone.begin(), gone.end(), [&](const auto& topic) {
            return (topic.first.isZero() ? image.topic(topic.second) : image.topic(topic.first)) != nullptr;
        });
    };
}

MetadataHolds caughtUpWith(const CreatePartitionsRequest& request, const CreatePartitionsResponse& response)
{
    if (request.validateOnly)
        return {};
    std::vector<std::pair<std::string, int>> grown;
    for (const auto& topic : request.topics)
        for (const auto& result : response.results)
            if (result.name == topic.name && result.errorCode == 0)
                grown.emplace_back(topic.name, topic.count);
    return [grown](const metadata::MetadataImage& image) {
        return std::all_of(grown.begin(), grown.end(), [&](const auto& entry) {
            const auto topic = image.topic(entry.first);
            return !topic || topic->partitionCount() >= entry.second;
        });
    };
}

} // namespace brokerscope::broker
