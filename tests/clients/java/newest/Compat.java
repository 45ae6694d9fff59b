// What the newest client does in its own way.
import java.util.*;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.*;

class Compat extends Kit
{
    static TopicDescription describe(Admin admin, String topic) throws Exception
    {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }

    static void subscribeToPattern(Consumer<String, String> consumer, String pattern)
    {
        consumer.subscribe(new SubscriptionPattern(pattern)); // matched by the coordinator
    }

    static void describeClassicGroup(Admin admin, String group) throws Exception
    {
        ClassicGroupDescription description =
            admin.describeClassicGroups(List.of(group)).describedGroups().get(group).get();
        check(description.protocol().equals("consumer") && description.members().size() == 1, "" + description);
        check(description.state() == org.apache.kafka.common.ClassicGroupState.STABLE, "" + description.state());
        step("describe a classic group");
    }

    // What only a new client can ask.
    static void more(Admin admin, String topic) throws Exception
    {
        Uuid id = describe(admin, topic).topicId();
        TopicDescription byId = admin.describeTopics(TopicCollection.ofTopicIds(List.of(id))).allTopicIds().get().get(id);
        check(byId.name().equals(topic), "described by id: " + byId);
        expect(UnknownTopicIdException.class, () -> admin.describeTopics(
            TopicCollection.ofTopicIds(List.of(Uuid.randomUuid()))).allTopicIds().get());
        step("describe topics by id");

        Set<String> topics = admin.listConfigResources(Set.of(ConfigResource.Type.TOPIC),
            new ListConfigResourcesOptions()).all().get().stream().map(ConfigResource::name).collect(Collectors.toSet());
        check(topics.contains(topic), "configuration resources: " + topics);
        Collection<ConfigResource> all = admin.listConfigResources().all().get();
        check(all.contains(new ConfigResource(ConfigResource.Type.BROKER, "1"))
                  && all.contains(new ConfigResource(ConfigResource.Type.TOPIC, topic)),
              "configuration resources: " + all);
        ConfigResource group = new ConfigResource(ConfigResource.Type.GROUP, "configured-" + topic);
        admin.incrementalAlterConfigs(Map.of(group, List.of(new AlterConfigOp(
            new ConfigEntry("consumer.session.timeout.ms", "50000"), AlterConfigOp.OpType.SET)))).all().get();
        await(() -> {
            try {
                return admin.listConfigResources(Set.of(ConfigResource.Type.GROUP), new ListConfigResourcesOptions())
                    .all().get().contains(group);
            } catch (Exception e) {
                return false;
            }
        }, "the group among the configuration resources");
        await(() -> "50000".equals(config(admin, group, "consumer.session.timeout.ms")), "the group's configuration");
        expect(InvalidConfigurationException.class, () -> admin.incrementalAlterConfigs(
            Map.of(group, List.of(new AlterConfigOp(new ConfigEntry("consumer.session.timeout.ms", "1"),
                                                    AlterConfigOp.OpType.SET)))).all().get());
        admin.incrementalAlterConfigs(Map.of(group, List.of(new AlterConfigOp(
            new ConfigEntry("consumer.session.timeout.ms", ""), AlterConfigOp.OpType.DELETE)))).all().get();
        await(() -> "45000".equals(config(admin, group, "consumer.session.timeout.ms")), "the default again");
        step("list configuration resources, configure a group");

        TopicPartition partition = new TopicPartition(topic, 0);
        check(admin.listOffsets(Map.of(partition, OffsetSpec.earliestPendingUpload())).partitionResult(partition)
                  .get().offset() == -1, "nothing waits for an upload");
        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get();
        check(admin.listGroups(new ListGroupsOptions().withTypes(Set.of(GroupType.SHARE))).all().get().isEmpty(),
              "no share group");
        step("list groups by type");
    }
}
