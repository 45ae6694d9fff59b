// One ShareFetch in the making: its acknowledgements, which become durable one by one, and the records that its member gets, for
// which it may have to wait. Internal to ShareHost.
#pragma once

#include "engine/broker/share_host.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/replication/leader_hint.h"
#include "engine/share/log_batches.h"

namespace brokerscope::broker {

class ShareHost::Fetch final : public std::enable_shared_from_this<ShareHost::Fetch>
{
public:
    Fetch(ShareHost& host, share::Member member, const Request& request, const protocol::ShareFetchRequest& body,
          Reply<FetchResponse> reply);

    // Before start(): of this partition something was acknowledged, and onAcknowledged() will say what came of it.
    void expectAcknowledged(const share::PartitionId& id);
    void onAcknowledged(const share::PartitionId& id, protocol::ErrorCode error);
    // Without records it is answered as soon as its acknowledgements are settled.
    void start(bool wantsRecords);
    // Something may be available now.
    void attempt();
    // A partition that it waited for cannot be had.
    void fail(const share::PartitionId& id, protocol::ErrorCode error);
    // Waits for no more records.
    void finish();
    void stopWaiting();

private:
    using PartitionData = FetchResponse::PartitionData;
    enum class Got { Something, Nothing };

    [[nodiscard]] PartitionData& answerOf(const share::PartitionId& id);
    void setError(const share::PartitionId& id, protocol::ErrorCode error);
    Got read(const share::PartitionId& id, const LedPtr& led);
    [[nodiscard]] protocol::FetchResponse readLog(const share::PartitionId& id, Offset from) const;
    // What was read of a log: hands out of it, and puts that into the answer.
    Got take(const share::PartitionId& id, Led& led, Offset from, const protocol::FetchResponse::PartitionData& data);
    void waitWith(const LedPtr& led);
    void replyIfDone();
    void noteFetched(const share::PartitionId& id, const std::vector<share::AcquiredRange>& acquired, std::size_t bytes) const;

    ShareHost& m_host;
    const share::Member m_member;
    const std::shared_ptr<ClientActivity> m_client;
    const std::string m_clientId;
    const std::string m_listener;
    const Instant m_deadline;
    const share::AcquireMode m_mode;
    std::int64_t m_recordsLeft;
    std::size_t m_bytesLeft;
    Reply<FetchResponse> m_reply;
    std::map<share::PartitionId, PartitionData> m_answers;
    std::size_t m_open = 1; // acknowledgements under way, and one until it is started
    bool m_wants = true;    // records, still
    bool m_settled = false; // there is something to tell: records, or an error
    std::vector<LedPtr> m_waitsWith;
    std::shared_ptr<void> m_wait; // for the logs to grow
};

template <class Partition, class Response>
void ShareHost::hint(const share::PartitionId& id, const std::string& listener, Partition& partition, Response& response) const
{
    const auto error = static_cast<protocol::ErrorCode>(partition.errorCode);
    if (error != protocol::ErrorCode::NotLeaderOrFollower && error != protocol::ErrorCode::FencedLeaderEpoch)
        return;
    partition.currentLeader.leaderId = kNoNode.value();
    partition.currentLeader.leaderEpoch = kNoEpoch.value();
    replication::hintAtLeader(&m_context.image(), {id.topicId, id.partition}, listener, partition.currentLeader,
                              response.nodeEndpoints);
}

} // namespace brokerscope::broker
