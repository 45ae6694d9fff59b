#include "engine/protocol/descriptor.h"

#include <algorithm>
#include <cassert>

namespace brokerscope::protocol {

namespace {

const MessageDescriptor& mustFind(const MessageDescriptor* found)
{
    assert(found);
    return *found;
}

} // namespace

const MessageDescriptor* findMessage(std::string_view name)
{
    const auto all = allMessages();
    const auto found = std::lower_bound(all.begin(), all.end(), name,
                                        [](const auto& message, std::string_view wanted) { return message.name < wanted; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

const MessageDescriptor* findMessage(std::string_view home, MessageKind kind, std::int16_t key)
{
    const auto all = allMessages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const MessageDescriptor& message) {
        return message.key == key && message.kind == kind && message.home == home;
    });
    return found != all.end() ? &*found : nullptr;
}

const MessageDescriptor& requestOf(ApiKey key)
{
    return mustFind(findMessage("api", MessageKind::Request, static_cast<std::int16_t>(key)));
}
const MessageDescriptor& responseOf(ApiKey key)
{
    return mustFind(findMessage("api", MessageKind::Response, static_cast<std::int16_t>(key)));
}
const MessageDescriptor& requestHeaderMessage()
{
    return mustFind(findMessage("RequestHeader"));
}
const MessageDescriptor& responseHeaderMessage()
{
    return mustFind(findMessage("ResponseHeader"));
}

} // namespace brokerscope::protocol
