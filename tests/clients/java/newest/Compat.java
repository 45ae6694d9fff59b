// What the newest client does in its own way.
import java.util.*;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.TopicPartition;

class Compat
{
    static TopicDescription describe(Admin admin, String topic) throws Exception
    {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }

    // What only a new client can ask.
    static void more(Admin admin, String deletedTopic) throws Exception
    {
        QuorumInfo quorum = admin.describeMetadataQuorum().quorumInfo().get();
        int nodes = admin.describeCluster().nodes().get().size();
        ClientTest.check(quorum.leaderId() > 0 && quorum.voters().size() == nodes, "quorum: " + quorum);
        ClientTest.check(quorum.highWatermark() > 0, "the quorum's high watermark");
        ClientTest.step("describe the metadata quorum");

        admin.createTopics(List.of(new NewTopic("elect-" + deletedTopic, 3, (short) 3))).all().get();
        try {
            admin.electLeaders(ElectionType.PREFERRED, Set.of(new TopicPartition("elect-" + deletedTopic, 0)))
                .all().get();
        } catch (ExecutionException e) {
            // "Not needed" is the right answer when the preferred replica leads already.
            ClientTest.check(e.getCause() instanceof org.apache.kafka.common.errors.ElectionNotNeededException,
                             "" + e.getCause());
        }
        admin.deleteTopics(List.of("elect-" + deletedTopic)).all().get();
        ClientTest.step("elect preferred leaders");
    }
}
