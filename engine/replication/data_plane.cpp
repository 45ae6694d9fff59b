#include "engine/replication/data_plane.h"

#include "engine/protocol/error_code.h"
#include "engine/replication/delete_records_handler.h"
#include "engine/replication/fetch_sessions.h"
#include "engine/replication/offset_handlers.h"
#include "engine/replication/produce_handler.h"
#include "engine/replication/producers_handler.h"
#include "engine/replication/replicas.h"
#include "engine/replication/txn_markers_handler.h"

namespace brokerscope::replication {

using Turn = DelayedOperations::Turn;

struct DataPlane::Impl
{
    explicit Impl(ReplicaHost& itsHost) : host(itsHost), sessions(itsHost) {}
    ReplicaHost& host;
    FetchSessions sessions;
};

DataPlane::DataPlane(Replicas& replicas) : m_impl(std::make_unique<Impl>(replicas.host())) {}
DataPlane::~DataPlane() = default;

void DataPlane::produce(protocol::ProduceRequest request, const RequestFacts& facts, Reply<protocol::ProduceResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    handleProduce(m_impl->host, std::move(request), facts, std::move(reply));
}

void DataPlane::fetch(protocol::FetchRequest request, const RequestFacts& facts, Reply<protocol::FetchResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    const auto resolved = m_impl->sessions.resolve(request, facts.apiVersion);
    if (!resolved.context) {
        protocol::FetchResponse response;
        response.errorCode = protocol::toWire(resolved.error);
        return reply(std::move(response));
    }
    resolved.context->serve(request, facts, resolved.sessionId, resolved.full, std::move(reply));
}

void DataPlane::listOffsets(protocol::ListOffsetsRequest request, const RequestFacts& facts,
                            Reply<protocol::ListOffsetsResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    reply(handleListOffsets(m_impl->host, request, facts));
}

void DataPlane::offsetForLeaderEpoch(protocol::OffsetForLeaderEpochRequest request, const RequestFacts&,
                                     Reply<protocol::OffsetForLeaderEpochResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    reply(handleOffsetForLeaderEpoch(m_impl->host, request));
}

void DataPlane::deleteRecords(protocol::DeleteRecordsRequest request, const RequestFacts&,
                              Reply<protocol::DeleteRecordsResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    handleDeleteRecords(m_impl->host, request, std::move(reply));
}

void DataPlane::writeTxnMarkers(protocol::WriteTxnMarkersRequest request, const RequestFacts&,
                                Reply<protocol::WriteTxnMarkersResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    handleWriteTxnMarkers(m_impl->host, request, std::move(reply));
}

void DataPlane::describeProducers(protocol::DescribeProducersRequest request, const RequestFacts&,
                                  Reply<protocol::DescribeProducersResponse> reply)
{
    const Turn turn(m_impl->host.operations);
    reply(handleDescribeProducers(m_impl->host, request));
}

} // namespace brokerscope::replication
