// The records of the metadata log: their bytes and back. A value is: unsigned varint frame version
// (1), unsigned varint type, unsigned varint version, body. Every kind that Kafka 4.3 writes can be
// read and is written back byte for byte.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/protocol/generated/abort_transaction_record.h"
#include "engine/protocol/generated/access_control_entry_record.h"
#include "engine/protocol/generated/begin_transaction_record.h"
#include "engine/protocol/generated/broker_registration_change_record.h"
#include "engine/protocol/generated/clear_elr_record.h"
#include "engine/protocol/generated/client_quota_record.h"
#include "engine/protocol/generated/config_record.h"
#include "engine/protocol/generated/delegation_token_record.h"
#include "engine/protocol/generated/end_transaction_record.h"
#include "engine/protocol/generated/feature_level_record.h"
#include "engine/protocol/generated/fence_broker_record.h"
#include "engine/protocol/generated/no_op_record.h"
#include "engine/protocol/generated/partition_change_record.h"
#include "engine/protocol/generated/partition_record.h"
#include "engine/protocol/generated/producer_ids_record.h"
#include "engine/protocol/generated/register_broker_record.h"
#include "engine/protocol/generated/register_controller_record.h"
#include "engine/protocol/generated/remove_access_control_entry_record.h"
#include "engine/protocol/generated/remove_delegation_token_record.h"
#include "engine/protocol/generated/remove_topic_record.h"
#include "engine/protocol/generated/remove_user_scram_credential_record.h"
#include "engine/protocol/generated/topic_record.h"
#include "engine/protocol/generated/unfence_broker_record.h"
#include "engine/protocol/generated/unregister_broker_record.h"
#include "engine/protocol/generated/user_scram_credential_record.h"
#include "engine/protocol/generated/zk_migration_state_record.h"

#include <string_view>
#include <type_traits>
#include <variant>

namespace brokerscope::metadata {

// What a record starts with, before its type.
inline constexpr std::uint32_t kRecordFrameVersion = 1;

using RecordBody = std::variant<protocol::RegisterBrokerRecord,
                                protocol::UnregisterBrokerRecord,
                                protocol::TopicRecord,
                                protocol::PartitionRecord,
                                protocol::ConfigRecord,
                                protocol::PartitionChangeRecord,
                                protocol::FenceBrokerRecord,
                                protocol::UnfenceBrokerRecord,
                                protocol::RemoveTopicRecord,
                                protocol::DelegationTokenRecord,
                                protocol::UserScramCredentialRecord,
                                protocol::FeatureLevelRecord,
                                protocol::ClientQuotaRecord,
                                protocol::ProducerIdsRecord,
                                protocol::BrokerRegistrationChangeRecord,
                                protocol::AccessControlEntryRecord,
                                protocol::RemoveAccessControlEntryRecord,
                                protocol::NoOpRecord,
                                protocol::ZkMigrationStateRecord,
                                protocol::RemoveUserScramCredentialRecord,
                                protocol::BeginTransactionRecord,
                                protocol::EndTransactionRecord,
                                protocol::AbortTransactionRecord,
                                protocol::RemoveDelegationTokenRecord,
                                protocol::RegisterControllerRecord,
                                protocol::ClearElrRecord>;

struct MetadataRecord
{
    RecordBody body;
    std::int16_t version = 0;

    MetadataRecord() = default;
    // A record to be written, in its newest version unless told otherwise.
    template <class Body>
        requires(std::is_constructible_v<RecordBody, Body> &&
                 !std::is_same_v<std::decay_t<Body>, MetadataRecord>)
    MetadataRecord(Body from, std::int16_t as = Body::kHighestVersion)
        : body(std::move(from)), version(as)
    {
    }

    template <class Body> [[nodiscard]] const Body* as() const { return std::get_if<Body>(&body); }
    friend bool operator==(const MetadataRecord&, const MetadataRecord&) = default;
};

[[nodiscard]] Bytes encodeRecord(const MetadataRecord& record);
// Corrupt: not a record, cut short, or bytes left over. Invalid: a type or version that this
// software does not know.
[[nodiscard]] Result<MetadataRecord> decodeRecord(ByteView bytes);
// Kafka's name of the kind, e.g. "TopicRecord".
[[nodiscard]] std::string_view nameOf(const MetadataRecord& record);

} // namespace brokerscope::metadata
