// The transaction coordinator's requests: InitProducerId v0-v5 (also without a transactional id: a fresh producer id each
// time, KIP-98), AddPartitionsToTxn v0-v5 (from v4 on sent by brokers, KIP-890), AddOffsetsToTxn v0-v4, EndTxn v0-v5,
// DescribeTransactions v0, ListTransactions v0-v1 (KIP-664, 994). Two-phase commit (KIP-939) is not served, as in Kafka 4.3.
#include "engine/broker/transaction_host.h"

namespace brokerscope::broker {

using protocol::ErrorCode;

template <class ResponseBody> transaction::RequestId TransactionHost::expect(Reply<ResponseBody> reply)
{
    const auto id = m_nextRequest++;
    m_answers.emplace(id, [reply = std::move(reply)](transaction::Response response) {
        reply(std::get<ResponseBody>(response));
    });
    return id;
}

template <class RequestBody, class ResponseBody, class Call> Served& TransactionHost::serve(ApiTable& apis, Call call)
{
    return apis.add<RequestBody, ResponseBody>(
        [this, call](std::shared_ptr<const Request> request, RequestBody body, Reply<ResponseBody> reply) {
            call(expect<ResponseBody>(std::move(reply)), *request, body);
            pump();
        });
}

void TransactionHost::addInitProducerId(ApiTable& apis)
{
    using Body = protocol::InitProducerIdRequest;
    using Response = protocol::InitProducerIdResponse;
    apis.add<Body, Response>([this](std::shared_ptr<const Request> request, Body body, Reply<Response> reply) {
        // A new id may be needed in either case: have one at hand, so that no client is sent away for want of it.
        m_ids.whenAvailable([this, request = std::move(request), body = std::move(body), reply = std::move(reply),
                             alive = std::weak_ptr<bool>(m_alive)](bool available) {
            if (alive.expired())
                return;
            if (available && body.transactionalId) {
                m_coordinator.initProducerId(expect<Response>(reply), body, request->version, now());
                return pump();
            }
            const auto id = available ? m_ids.take() : std::nullopt;
            Response response;
            response.errorCode = toWire(id ? ErrorCode::None : ErrorCode::CoordinatorLoadInProgress);
            response.producerId = id.value_or(kNoProducer).value();
            response.producerEpoch = id ? 0 : -1;
            reply(response);
        });
    });
}

void TransactionHost::addApis(ApiTable& apis)
{
    using namespace protocol;
    addInitProducerId(apis);
    serve<AddPartitionsToTxnRequest, AddPartitionsToTxnResponse>(
        apis, [this](auto id, const Request& request, const auto& body) {
            m_coordinator.addPartitionsToTxn(id, body, request.version, now());
        });
    serve<AddOffsetsToTxnRequest, AddOffsetsToTxnResponse>(
        apis, [this](auto id, const Request& request, const auto& body) {
            m_coordinator.addOffsetsToTxn(id, body, request.version, now());
        });
    serve<EndTxnRequest, EndTxnResponse>(apis, [this](auto id, const Request& request, const auto& body) {
        m_coordinator.endTxn(id, body, request.version, now());
    });
    serve<DescribeTransactionsRequest, DescribeTransactionsResponse>(
        apis, [this](auto id, const Request&, const auto& body) { m_coordinator.describeTransactions(id, body); });
    auto& list = serve<ListTransactionsRequest, ListTransactionsResponse>(
        apis, [this](auto id, const Request&, const auto& body) {
            m_coordinator.listTransactions(id, body, nullptr, now());
        });
    list.highest = 1; // v2 adds a regular expression
}

// As the client library's Admin.fenceProducers: a new epoch is asked for until it is given. While the abort is under way the
// answer is CONCURRENT_TRANSACTIONS.
void TransactionHost::fence(const std::string& transactionalId, std::function<void(Result<void>)> done)
{
    using Response = protocol::InitProducerIdResponse;
    constexpr auto kAgainAfter = std::chrono::milliseconds(20);
    constexpr auto kTimeout = std::chrono::milliseconds(60'000);
    protocol::InitProducerIdRequest request;
    request.transactionalId = transactionalId;
    request.transactionTimeoutMs = static_cast<std::int32_t>(
        std::min<std::int64_t>(kTimeout.count(), std::chrono::duration_cast<std::chrono::milliseconds>(
                                                     m_context.config.transactionMaxTimeout)
                                                     .count()));
    const Reply<Response> reply = [this, transactionalId, done = std::move(done), kAgainAfter](const Response& response) {
        const auto error = static_cast<ErrorCode>(response.errorCode);
        if (error == ErrorCode::None)
            return done(success());
        if (error != ErrorCode::ConcurrentTransactions)
            return done(makeError(ErrorKind::Unavailable, "abort the transaction of " + transactionalId,
                                  std::string(protocol::nameOf(error))));
        m_context.world.scheduler().runAt(m_context.world.clock().now() + kAgainAfter,
                                          [this, transactionalId, done, alive = std::weak_ptr<bool>(m_alive)] {
                                              if (!alive.expired())
                                                  fence(transactionalId, done);
                                          });
    };
    m_coordinator.initProducerId(expect<Response>(reply), request, protocol::InitProducerIdRequest::kHighestVersion, now());
    pump();
}

} // namespace brokerscope::broker
