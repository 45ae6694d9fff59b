// DeleteRecords v0-v2: moves log starts forward, and answers when every live replica has followed (its low watermark).
#pragma once

#include "engine/protocol/generated/delete_records_request.h"
#include "engine/protocol/generated/delete_records_response.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/request_facts.h"

namespace brokerscope::replication {

void handleDeleteRecords(ReplicaHost& host, const protocol::DeleteRecordsRequest& request,
                         Reply<protocol::DeleteRecordsResponse> reply);

} // namespace brokerscope::replication
