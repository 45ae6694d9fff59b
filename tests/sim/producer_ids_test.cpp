// A broker without a way to the controller, and a producer that asks it for an id.
#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/init_producer_id_response.h"
#include "sim/settled_cluster.h"

#include <memory>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;

class ProducerIdsTest : public SettledClusterTest
{
protected:
    ProducerIdsTest() : SettledClusterTest(11) {}

    // The broker's answer, or nothing if it did not come within the limit.
    std::optional<protocol::InitProducerIdResponse> ask(NodeId broker, Duration limit)
    {
        using Response = protocol::InitProducerIdResponse;
        const auto answer = std::make_shared<std::optional<Response>>();
        protocol::InitProducerIdRequest request;
        request.transactionalId = std::nullopt;
        request.transactionTimeoutMs = 60000;
        m_client.link(broker, 0).request<Response>(request, 4, 60s, [answer](Result<Response> response) {
            if (response)
                *answer = std::move(response.value());
        });
        m_cluster.runUntil([&] { return answer->has_value(); }, limit);
        return *answer;
    }
};

} // namespace

TEST_F(ProducerIdsTest, ABrokerThatDoesNotReachTheControllerSendsItsClientsElsewhereSoon)
{
    const auto controller = m_cluster.controller();
    const auto alone = otherThan(controller);
    for (auto other : SimCluster::ids(3)) {
        m_cluster.simulation().faults().set(alone, other, {.cut = true, .delay = {}});
        m_cluster.simulation().faults().set(other, alone, {.cut = true, .delay = {}});
    }
    const auto refused = ask(alone, 2s);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->errorCode, toWire(protocol::ErrorCode::CoordinatorLoadInProgress)) << "which clients try again";

    const auto given = ask(controller, 2s);
    ASSERT_TRUE(given);
    EXPECT_EQ(given->errorCode, 0);
    EXPECT_GE(given->producerId, 0);
}

} // namespace brokerscope::sim
