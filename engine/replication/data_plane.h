// The requests that move records, as a node answers them: Produce, Fetch, ListOffsets, OffsetForLeaderEpoch,
// DeleteRecords, WriteTxnMarkers and DescribeProducers. Each is answered through its Reply exactly once, at once or after waiting; see SEMANTICS of each in the
// source file of its handler.
#pragma once

#include "engine/replication/request_facts.h"

#include <memory>

namespace brokerscope::protocol {
struct ProduceRequest;
struct ProduceResponse;
struct FetchRequest;
struct FetchResponse;
struct ListOffsetsRequest;
struct ListOffsetsResponse;
struct OffsetForLeaderEpochRequest;
struct OffsetForLeaderEpochResponse;
struct DeleteRecordsRequest;
struct DeleteRecordsResponse;
struct DescribeProducersRequest;
struct DescribeProducersResponse;
struct WriteTxnMarkersRequest;
struct WriteTxnMarkersResponse;
} // namespace brokerscope::protocol

namespace brokerscope::replication {

class Replicas;

class DataPlane final
{
public:
    // `replicas` must outlive this.
    explicit DataPlane(Replicas& replicas);
    ~DataPlane();
    DataPlane(const DataPlane&) = delete;
    DataPlane& operator=(const DataPlane&) = delete;

    // Produce v3-v13. With acks=0 the reply is called, too; the caller drops it and, when it carries an error, closes the
    // connection, as the client has no other way to learn of it.
    void produce(protocol::ProduceRequest request, const RequestFacts& facts,
                 Reply<protocol::ProduceResponse> reply);
    // Fetch v4-v18, from consumers and (replica state set) from followers.
    void fetch(protocol::FetchRequest request, const RequestFacts& facts,
               Reply<protocol::FetchResponse> reply);
    // ListOffsets v1-v11.
    void listOffsets(protocol::ListOffsetsRequest request, const RequestFacts& facts,
                     Reply<protocol::ListOffsetsResponse> reply);
    // OffsetForLeaderEpoch v2-v4.
    void offsetForLeaderEpoch(protocol::OffsetForLeaderEpochRequest request,
                              const RequestFacts& facts,
                              Reply<protocol::OffsetForLeaderEpochResponse> reply);
    // DeleteRecords v0-v2.
    void deleteRecords(protocol::DeleteRecordsRequest request, const RequestFacts& facts,
                       Reply<protocol::DeleteRecordsResponse> reply);
    // WriteTxnMarkers v1-v2, from transaction coordinators and from Kafka's tool that ends hanging transactions.
    void writeTxnMarkers(protocol::WriteTxnMarkersRequest request, const RequestFacts& facts,
                         Reply<protocol::WriteTxnMarkersResponse> reply);
    // DescribeProducers v0 (KIP-664).
    void describeProducers(protocol::DescribeProducersRequest request, const RequestFacts& facts,
                           Reply<protocol::DescribeProducersResponse> reply);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::replication
