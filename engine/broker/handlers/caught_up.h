// When a broker's own metadata shows what the controller has just answered: a client that creates a topic asks for it next,
// and of the broker that it has asked before. Pure.
#pragma once

#include "engine/metadata/image.h"

#include <functional>

namespace brokerscope::protocol {
struct CreatePartitionsRequest;
struct CreatePartitionsResponse;
struct CreateTopicsRequest;
struct CreateTopicsResponse;
struct DeleteTopicsRequest;
struct DeleteTopicsResponse;
} // namespace brokerscope::protocol

namespace brokerscope::broker {

using MetadataHolds = std::function<bool(const metadata::MetadataImage&)>; // null: there is nothing to wait for

[[nodiscard]] MetadataHolds caughtUpWith(const protocol::CreateTopicsRequest& request,
                                         const protocol::CreateTopicsResponse& response);
[[nodiscard]] MetadataHolds caughtUpWith(const protocol::DeleteTopicsRequest& request,
                                         const protocol::DeleteTopicsResponse& response);
[[nodiscard]] MetadataHolds caughtUpWith(const protocol::CreatePartitionsRequest& request,
                                         const protocol::CreatePartitionsResponse& response);

} // namespace brokerscope::broker
