// The topics of the coordinators, as a broker asks for them when they are first needed.
#include "engine/broker/handlers/topic_creation.h"

#include "engine/metadata/records.h"
#include "engine/protocol/generated/broker_registration_change_record.h"
#include "engine/protocol/generated/register_broker_record.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

class TopicCreationTest : public ::testing::Test
{
protected:
    template <class Record> void replay(const Record& record)
    {
        const auto done = m_image.replay(metadata::MetadataRecord(record), m_next, LeaderEpoch(1));
        ASSERT_TRUE(done) << done.error().message();
        m_next += 1;
    }
    void addBroker(int id)
    {
        protocol::RegisterBrokerRecord record;
        record.brokerId = id;
        record.brokerEpoch = m_next.value();
        record.incarnationId = Uuid::fromRandom(9, static_cast<std::uint64_t>(id));
        record.endPoints.push_back({"PLAINTEXT", "127.0.0.1", 9092, 0});
        record.logDirs = {Uuid::fromRandom(8, 8)};
        record.fenced = false;
        replay(record);
        m_brokerEpochs.push_back(record.brokerEpoch);
    }
    void fence(int id)
    {
        protocol::BrokerRegistrationChangeRecord record;
        record.brokerId = id;
        record.brokerEpoch = m_brokerEpochs.at(static_cast<std::size_t>(id - 1));
        record.fenced = 1;
        replay(record);
    }
    int copiesOf(std::string_view topic)
    {
        return topicToCreate(std::string(topic), metadata::NodeConfig::parse({}).value(), m_image).replicationFactor;
    }

    metadata::MetadataImage m_image;
    Offset m_next{0};
    std::vector<std::int64_t> m_brokerEpochs;
};

} // namespace

TEST_F(TopicCreationTest, InternalTopicsHaveNoMoreCopiesThanThereAreBrokers)
{
    addBroker(1);
    EXPECT_EQ(copiesOf(kOffsetsTopic), 1);
    addBroker(2);
    EXPECT_EQ(copiesOf(kTransactionsTopic), 2);
    for (int id = 3; id <= 5; ++id)
        addBroker(id);
    EXPECT_EQ(copiesOf(kOffsetsTopic), 3);
    EXPECT_EQ(copiesOf(kTransactionsTopic), 3);
}

TEST_F(TopicCreationTest, InternalTopicsGetTheirCopyOnABrokerThatIsDownForTheMoment)
{
    for (int id = 1; id <= 3; ++id)
        addBroker(id);
    fence(3);
    ASSERT_TRUE(m_image.broker(NodeId(3))->fenced);
    EXPECT_EQ(copiesOf(kOffsetsTopic), 3);
    EXPECT_EQ(copiesOf(kTransactionsTopic), 3);
}

TEST_F(TopicCreationTest, OtherTopicsAreLeftToTheDefaultsOfTheController)
{
    EXPECT_EQ(copiesOf("orders"), -1);
}

} // namespace brokerscope::broker
