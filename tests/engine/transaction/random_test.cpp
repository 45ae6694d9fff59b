// Random walks: producers, zombies, timeouts, slow and failing logs, and changes of the
// coordinator, against what must hold whatever happens. A failing seed is printed.
#include "testing/driver.h"

#include <random>

namespace brokerscope::transaction::testing {
namespace {

const TopicPartition kPartitions[] = {
    {"t", PartitionIndex(0)}, {"t", PartitionIndex(1)}, {"u", PartitionIndex(0)}};

// What the partitions have seen, and what the client was promised.
class World
{
public:
    explicit World(unsigned seed) : m_random(seed) { elect(); }

    void step()
    {
        switch (pick(12)) {
        case 0:
        case 1:
            return initProducer();
        case 2:
        case 3:
        case 4:
            return addPartition();
        case 5:
        case 6:
        case 7:
            return endTransaction();
        case 8:
            m_driver->commits = !m_driver->commits;
            if (m_driver->commits)
                m_driver->commitAll();
            m_driver->settle();
            return look();
        case 9:
            return writeSomeMarkers();
        case 10:
            m_driver->advance(milliseconds(pick(20000)));
            return look();
        default:
            if (pick(4) == 0)
                elect();
            else if (pick(3) == 0)
                m_driver->leaveOpen();
            else
                m_driver->refuseWith =
                    pick(3) == 0 ? ErrorCode::NotEnoughReplicas : ErrorCode::None;
            return look();
        }
    }

    // Once nothing goes wrong any more, nothing stays open.
    void heal()
    {
        m_driver->refuseWith = ErrorCode::None;
        m_driver->commits = true;
        m_driver->commitAll();
        m_driver->settle();
        for (int i = 0; i < 10; ++i) {
            look();
            writeAllMarkers();
            m_driver->advance(seconds(20));
        }
        look();
        for (const auto& view : m_driver->shard().snapshot())
            EXPECT_TRUE(view.state == "Empty" || view.state == "CompleteCommit" ||
                        view.state == "CompleteAbort")
                << view.id << ' ' << view.state;
        EXPECT_EQ(m_driver->inFlight(), 0u);
    }

private:
    struct Client
    {
        std::string id;
        ProducerIdentity producer;
        bool isFenced = false;
    };

    std::size_t pick(std::size_t below) { return m_random() % below; }

    // A new coordinator has what the log has: what is in flight may have arrived or not.
    void elect()
    {
        if (m_driver) {
            if (pick(2) == 0)
                m_driver->leaveOpen();
            m_driver->resign();
            look();
        }
        const auto now = m_driver ? std::optional(m_driver->now) : std::nullopt;
        m_driver = std::make_unique<Driver>(m_log, ++m_epoch, false);
        m_seenMarkers = 0;
        if (now) {
            m_driver->now = *now;
            m_driver->advance(milliseconds(1));
        }
        look();
    }

    void initProducer()
    {
        Client client{"id-" + std::to_string(pick(3)), {}, false};
        const auto given = m_driver->init(client.id, std::nullopt, 30000);
        look();
        if (given.error != ErrorCode::None)
            return;
        // Nobody ever gets an identity twice, and each fences those before.
        EXPECT_TRUE(m_identities.insert({given.producer.id, given.producer.epoch}).second)
            << given.producer.id << ' ' << given.producer.epoch;
        for (auto& other : m_clients)
            if (other.id == client.id)
                other.isFenced = true;
        client.producer = given.producer;
        m_clients.push_back(client);
    }

    Client* anyClient() { return m_clients.empty() ? nullptr : &m_clients[pick(m_clients.size())]; }

    void addPartition()
    {
        Client* client = anyClient();
        if (client == nullptr)
            return;
        const auto& partition = kPartitions[pick(3)];
        const auto error = m_driver->add(client->id, client->producer, {partition});
        look();
        if (error != ErrorCode::None)
            return;
        EXPECT_FALSE(client->isFenced) << "a zombie writes";
        EXPECT_EQ(m_driver->shard().verify(client->id, client->producer, partition),
                  ErrorCode::None);
        m_open[client->producer.id].insert(partition); // it may have data from now on
    }

    void endTransaction()
    {
        Client* client = anyClient();
        if (client == nullptr)
            return;
        const Outcome outcome = pick(2) == 0 ? Outcome::Commit : Outcome::Abort;
        const auto before = client->producer;
        const auto given = m_driver->end(client->id, before, outcome);
        look();
        if (given.error != ErrorCode::None)
            return;
        EXPECT_FALSE(client->isFenced) << "a zombie ends";
        m_promised[{before.id, before.epoch}] = outcome;
        client->producer = given.producer;
    }

    // Every marker that the coordinators wish for is consistent with every other of the same end.
    void look()
    {
        m_driver->settle();
        for (; m_seenMarkers < m_driver->markers.size(); ++m_seenMarkers) {
            const auto& marker = m_driver->markers[m_seenMarkers];
            const auto [at, isNew] =
                m_decided.try_emplace({marker.producer.id, marker.producer.epoch}, marker.outcome);
            EXPECT_EQ(at->second, marker.outcome) << "decided one way and then the other";
            const auto promised = m_promised.find(
                {marker.producer.id, static_cast<std::int16_t>(marker.producer.epoch - 1)});
            if (promised != m_promised.end()) {
                EXPECT_EQ(promised->second, marker.outcome);
            }
            for (const auto& open : m_open[marker.producer.id])
                EXPECT_TRUE(marker.partitions.contains(open)) << "a partition stays open";
        }
    }

    void writeSomeMarkers()
    {
        const auto markers = m_driver->markers;
        for (const auto& marker : markers)
            for (const auto& partition : marker.partitions)
                if (pick(2) == 0)
                    writeMarker(marker, partition);
        look();
    }
    void writeAllMarkers()
    {
        const auto markers = m_driver->markers;
        for (const auto& marker : markers)
            for (const auto& partition : marker.partitions)
                writeMarker(marker, partition);
        look();
    }
    void writeMarker(const Markers& marker, const TopicPartition& partition)
    {
        const auto* now = m_driver->shard().find(marker.transactionalId);
        if (now != nullptr && isPrepared(now->state) && now->producerId == marker.producer.id &&
            now->producerEpoch == marker.producer.epoch)
            m_open[marker.producer.id].erase(partition);
        m_driver->shard().onMarkerWritten(
            marker.transactionalId, marker.producer, partition, m_driver->now);
        m_driver->settle();
    }

    std::mt19937 m_random;
    FakeLog m_log;
    std::unique_ptr<Driver> m_driver;
    std::int32_t m_epoch = 0;
    std::size_t m_seenMarkers = 0;
    std::vector<Client> m_clients;
    std::set<std::pair<ProducerId, std::int16_t>> m_identities;
    std::map<ProducerId, Partitions> m_open;
    std::map<std::pair<ProducerId, std::int16_t>, Outcome> m_promised;
    std::map<std::pair<ProducerId, std::int16_t>, Outcome> m_decided;
};

TEST(TransactionRandomTest, WhateverHappensEveryTransactionEndsOneWayAndZombiesDoNothing)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        World world(seed);
        for (int i = 0; i < 200 && !::testing::Test::HasFailure(); ++i)
            world.step();
        world.heal();
        if (::testing::Test::HasFailure())
            return;
    }
}

} // namespace
} // namespace brokerscope::transaction::testing
