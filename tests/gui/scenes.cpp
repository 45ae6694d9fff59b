#include "scenes.h"

#include "fake_frames.h"

#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace brokerscope::ui {

using namespace std::chrono_literals;

const char* const kLongName = "a-topic-with-a-very-long-name.as.large.companies.have.them.for.every.department.and.region.eu-central-1";

void addConnections(FakeSource& source)
{
    std::uint64_t number = 0;
    for (const auto& client : source.state.clients)
        for (int node = 1; node <= 3; ++node) {
            cluster::ConnectionSnapshot one;
            one.node = NodeId(node);
            one.number = ++number;
            one.clientId = client.clientId;
            one.clientKey = client.key;
            one.softwareName = client.softwareName;
            one.softwareVersion = client.softwareVersion;
            one.address = "127.0.0.1:50111";
            one.listener = "PLAINTEXT";
            one.since = source.now() - 65s;
            one.lastRequest = "FindCoordinator";
            one.requestsPerSecond = 1234.5;
            source.state.connections.push_back(one);
        }
}

void addTransactions(FakeSource& source)
{
    int id = 0;
    for (const auto* state : {"Ongoing", "PrepareCommit", "CompleteAbort", "Empty"}) {
        cluster::TransactionSnapshot one;
        one.id = "billing-" + std::to_string(++id);
        one.coordinator = NodeId(2);
        one.producerId = 2000 + id;
        one.producerEpoch = 3;
        one.state = state;
        one.start = source.now() - 12s;
        one.timeoutMs = 60'000;
        if (id < 3)
            one.partitions["payments"] = {PartitionIndex(0), PartitionIndex(2)};
        source.state.transactions.push_back(one);
    }
}

void addFrames(FakeSource& source)
{
    FrameScript wire(source.crossed);
    for (int i = 0; i < 40; ++i) {
        const auto asked = wire.request(wire.client(i % 2 == 0 ? "web-shop" : "analytics-with-a-rather-long-name-1", NodeId(1 + i % 3)),
                                        protocol::MetadataRequest{}, 12, i);
        if (i % 5 != 0)
            wire.answer(asked, protocol::MetadataResponse{}, {1ms, 2ms, 30ms, 0ms, 1ms});
    }
    wire.garbage(wire.client("", NodeId(1), 42000), {'G', 'E', 'T', ' ', '/', 0, 1, 2});
}

void addLongNames(FakeSource& source)
{
    auto copy = std::make_shared<cluster::TopicSnapshot>(*source.state.topics.front());
    copy->name = kLongName;
    source.state.topics.push_back(copy);
    auto client = source.state.clients.front();
    client.key = client.clientId = "a-client-whose-name-says-all-that-it-does-and-where";
    client.produces.front().topic = kLongName;
    source.state.clients.push_back(client);
}

void addTime(FakeSource& source)
{
    cluster::WaitingMessage one;
    one.number = 4;
    one.from = NodeId(1);
    one.to = NodeId(3);
    one.api = "Fetch";
    auto answer = one;
    answer.number = 5;
    answer.response = true;
    source.state.clock.rate = 0;
    source.state.clock.waiting = {one, answer};
    source.state.clock.waitingCount = 2;
}

cluster::LostRecord lostRecord()
{
    cluster::LostRecord one;
    one.node = NodeId(2);
    one.topic = "orders";
    one.partition = PartitionIndex(0);
    one.offset = Offset(41);
    one.epoch = LeaderEpoch(3);
    one.key = "customer-42";
    one.keySize = 11;
    one.value = "{\"event\":\"OrderPlaced\",\"order\":9117,\"total\":129.90}";
    one.valueSize = 50;
    return one;
}

void addLost(FakeSource& source)
{
    source.lost.assign(5, lostRecord());
    source.state.lostRecords = 5;
}

void addWorkloads(FakeWorkloads& workloads)
{
    SteadyProducer shop;
    shop.clientId = QStringLiteral("web-shop");
    shop.record.topic = QStringLiteral("orders");
    workloads.start(shop);
    GroupToRun shipping;
    shipping.groupId = QStringLiteral("shipping");
    shipping.topics = QStringList{QStringLiteral("orders"), QStringLiteral("payments")};
    shipping.members = 2;
    workloads.start(shipping);
    ReadRecord read;
    read.topic = QStringLiteral("orders");
    read.partition = 1;
    read.offset = 1588;
    read.timestampMs = 1'780'000'000'000;
    read.key = QByteArray("customer-42");
    read.value = QByteArray("{\"event\":\"OrderPlaced\",\"order\":9117}");
    read.clientId = QStringLiteral("shipping-1");
    workloads.read.assign(12, read);
}

void killNodeOne(FakeSource& source)
{
    const auto at = source.now();
    pushKillStory(source, NodeId(1));
    source.advance(800ms);
    applyKill(source.state, NodeId(1), at);
}

void savePicture(QWidget& widget, const QString& name)
{
    const auto target = qEnvironmentVariable("BROKERSCOPE_SCREENSHOTS");
    if (!target.isEmpty()) {
        EXPECT_TRUE(widget.grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
}

} // namespace brokerscope::ui
