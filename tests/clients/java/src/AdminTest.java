// The Admin methods that every version of the Java client has. Usage: java AdminTest BOOTSTRAP
import java.time.Duration;
import java.util.*;
import java.util.stream.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.*;

public class AdminTest extends Kit
{
    final String bootstrap;
    final Admin admin;
    final int nodes;
    final String stamp = UUID.randomUUID().toString();
    final String topic = "ledger-" + stamp;
    final TopicPartition first = new TopicPartition(topic, 0);

    AdminTest(String bootstrap) throws Exception
    {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        nodes = brokers(admin);
        createTopic(admin, topic, 2, Map.of());
        try (Producer<String, String> producer = producer(bootstrap, Map.of())) {
            for (int i = 0; i < 40; ++i)
                producer.send(new ProducerRecord<>(topic, i % 2, 1_700_000_000_000L + i * 1000L, null, "entry-" + i));
        }
    }

    public static void main(String[] arguments) throws Exception
    {
        AdminTest test = new AdminTest(arguments[arguments.length - 1]);
        test.topics();
        test.topicConfigs();
        test.brokerConfigs();
        test.offsets();
        test.groupOffsets();
        test.elections();
        if (test.nodes >= 3)
            test.reassignments();
        test.features();
        test.directories();
        expect(BrokerIdNotRegisteredException.class, () -> test.admin.unregisterBroker(99).all().get());
        step("unregister a broker that is not there");
        More.run(test.bootstrap, test.admin, test.topic);
        Compat.more(test.admin, test.topic);
        test.admin.close(Duration.ofSeconds(5));
        System.exit(0);
    }

    static AlterConfigOp set(String name, String value)
    {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    static AlterConfigOp remove(String name)
    {
        return new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE);
    }

    void alter(ConfigResource resource, AlterConfigOp... operations) throws Exception
    {
        admin.incrementalAlterConfigs(Map.of(resource, List.of(operations))).all().get();
    }

    ConfigEntry entry(ConfigResource resource, String name)
    {
        try {
            return admin.describeConfigs(List.of(resource), new DescribeConfigsOptions().includeSynonyms(true)
                                         .includeDocumentation(true)).all().get().get(resource).get(name);
        } catch (Exception e) {
            throw new AssertionError(name + ": " + e);
        }
    }

    boolean has(ConfigResource resource, String name, String value)
    {
        return value.equals(entry(resource, name).value());
    }

    void topics() throws Exception
    {
        String other = "placed-" + stamp;
        admin.createTopics(List.of(new NewTopic("never-" + stamp, 1, (short) 1)),
                           new CreateTopicsOptions().validateOnly(true)).all().get();
        expect(InvalidReplicationFactorException.class, () -> admin.createTopics(
            List.of(new NewTopic(other, 1, (short) (nodes + 1)))).all().get());
        expect(InvalidPartitionsException.class, () -> admin.createTopics(
            List.of(new NewTopic(other, 0, (short) 1))).all().get());
        expect(InvalidTopicException.class, () -> admin.createTopics(
            List.of(new NewTopic("no spaces", 1, (short) 1))).all().get());
        expect(InvalidConfigurationException.class, () -> admin.createTopics(
            List.of(new NewTopic(other, 1, (short) 1).configs(Map.of("retention.ms", "soon")))).all().get());
        CreateTopicsResult created = admin.createTopics(List.of(new NewTopic(other, Map.of(0, List.of(nodes)))));
        check(created.numPartitions(other).get() == 1 && created.replicationFactor(other).get() == 1, "as created");
        check(created.config(other).get().get("retention.ms").value().equals("604800000"), "its configuration");
        admin.createPartitions(Map.of(other, NewPartitions.increaseTo(2, List.of(List.of(1))))).all().get();
        await(() -> replicas(new TopicPartition(other, 1)).equals(List.of(1)), "the second partition on node 1");
        check(replicas(new TopicPartition(other, 0)).equals(List.of(nodes)), "the first on the last");
        expect(InvalidPartitionsException.class, () -> admin.createPartitions(
            Map.of(other, NewPartitions.increaseTo(1))).all().get());
        check(!admin.listTopics().names().get().contains("never-" + stamp), "validating creates nothing");
        admin.deleteTopics(List.of(other)).all().get();
        expect(UnknownTopicOrPartitionException.class, () -> admin.deleteTopics(List.of(other)).all().get());
        step("create topics and partitions where they are wanted");
    }

    List<Integer> replicas(TopicPartition partition)
    {
        try {
            return Compat.describe(admin, partition.topic()).partitions().get(partition.partition()).replicas().stream()
                .map(Node::id).collect(Collectors.toList());
        } catch (Exception e) {
            return List.of();
        }
    }

    void topicConfigs() throws Exception
    {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        check(entry(resource, "retention.ms").isDefault(), "a default");
        alter(resource, set("retention.ms", "86400000"), set("cleanup.policy", "compact"));
        await(() -> has(resource, "retention.ms", "86400000"), "the altered value");
        check(entry(resource, "retention.ms").source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG, "its source");
        alter(resource, new AlterConfigOp(new ConfigEntry("cleanup.policy", "delete"), AlterConfigOp.OpType.APPEND));
        await(() -> has(resource, "cleanup.policy", "compact,delete"), "an appended value");
        alter(resource, new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact"), AlterConfigOp.OpType.SUBTRACT));
        await(() -> has(resource, "cleanup.policy", "delete"), "a subtracted value");
        expect(InvalidConfigurationException.class, () -> alter(resource, set("segment.bytes", "many")));
        expect(InvalidConfigurationException.class, () -> alter(resource, set("no.such.thing", "1")));
        expect(UnknownTopicOrPartitionException.class, () -> alter(
            new ConfigResource(ConfigResource.Type.TOPIC, "none-" + stamp), set("retention.ms", "1")));
        alter(resource, remove("retention.ms"), remove("cleanup.policy"));
        await(() -> entry(resource, "retention.ms").isDefault(), "the default again");
        step("configurations of a topic");
    }

    void brokerConfigs() throws Exception
    {
        ConfigResource all = new ConfigResource(ConfigResource.Type.BROKER, "");
        ConfigResource one = new ConfigResource(ConfigResource.Type.BROKER, "1");
        ConfigResource ofTopic = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        check(has(one, "node.id", "1") && entry(one, "node.id").isReadOnly(), "a static value");
        alter(all, set("log.retention.ms", "500000000"));
        await(() -> has(one, "log.retention.ms", "500000000"), "a value for all brokers");
        check(entry(one, "log.retention.ms").source() == ConfigEntry.ConfigSource.DYNAMIC_DEFAULT_BROKER_CONFIG,
              "source " + entry(one, "log.retention.ms").source());
        check(admin.describeConfigs(List.of(all)).all().get().get(all).get("log.retention.ms").value()
                  .equals("500000000"), "what is set for all");
        await(() -> has(ofTopic, "retention.ms", "500000000"), "a topic inherits it");
        alter(one, set("log.retention.ms", "400000000"));
        await(() -> has(one, "log.retention.ms", "400000000"), "a value for one broker");
        List<ConfigEntry.ConfigSource> sources = entry(one, "log.retention.ms").synonyms().stream()
            .filter(s -> s.name().equals("log.retention.ms")).map(ConfigEntry.ConfigSynonym::source)
            .collect(Collectors.toList());
        check(sources.subList(0, 2).equals(List.of(ConfigEntry.ConfigSource.DYNAMIC_BROKER_CONFIG,
                                                   ConfigEntry.ConfigSource.DYNAMIC_DEFAULT_BROKER_CONFIG)),
              "synonyms: " + sources);
        alter(one, remove("log.retention.ms"));
        alter(all, remove("log.retention.ms"));
        await(() -> has(ofTopic, "retention.ms", "604800000"), "the default again");
        expect(InvalidRequestException.class, () -> alter(one, set("node.id", "7")));
        alter(ofTopic, set("retention.ms", "-1")); // its records are of 2023
        step("configurations of a broker, and of all");
    }

    long offset(OffsetSpec spec) throws Exception
    {
        return admin.listOffsets(Map.of(first, spec)).partitionResult(first).get().offset();
    }

    void offsets() throws Exception
    {
        check(offset(OffsetSpec.earliest()) == 0 && offset(OffsetSpec.latest()) == 20, "earliest and latest");
        ListOffsetsResult.ListOffsetsResultInfo found = admin.listOffsets(
            Map.of(first, OffsetSpec.forTimestamp(1_700_000_009_500L))).partitionResult(first).get();
        check(found.offset() == 5 && found.timestamp() == 1_700_000_010_000L, "by time: " + found);
        check(offset(OffsetSpec.forTimestamp(1_800_000_000_000L)) == -1, "after the last");
        check(admin.listOffsets(Map.of(first, OffsetSpec.latest()), new ListOffsetsOptions(
            IsolationLevel.READ_COMMITTED)).partitionResult(first).get().offset() == 20, "the last stable offset");
        check(admin.deleteRecords(Map.of(first, RecordsToDelete.beforeOffset(3))).lowWatermarks().get(first).get()
                  .lowWatermark() == 3, "the low watermark");
        check(offset(OffsetSpec.earliest()) == 3, "earliest after deleting");
        expect(org.apache.kafka.common.errors.OffsetOutOfRangeException.class, () -> admin.deleteRecords(
            Map.of(first, RecordsToDelete.beforeOffset(21))).all().get());
        step("list offsets, delete records");
    }

    Map<TopicPartition, OffsetAndMetadata> committed(String group) throws Exception
    {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    }

    void groupOffsets() throws Exception
    {
        String group = "auditors-" + stamp;
        TopicPartition second = new TopicPartition(topic, 1);
        admin.alterConsumerGroupOffsets(group, Map.of(first, new OffsetAndMetadata(7, Optional.of(0), "seventh"),
                                                      second, new OffsetAndMetadata(9))).all().get();
        check(committed(group).get(first).offset() == 7 && committed(group).get(first).metadata().equals("seventh")
                  && committed(group).get(second).offset() == 9, "altered offsets: " + committed(group));
        try (Consumer<String, String> member = consumer(bootstrap, Map.of("group.id", group))) {
            member.subscribe(List.of(topic));
            List<Long> read = new ArrayList<>();
            await(() -> {
                member.poll(Duration.ofMillis(100)).records(first).forEach(record -> read.add(record.offset()));
                return !read.isEmpty();
            }, "records from the altered offset");
            check(read.get(0) == 7, "reading starts at " + read.get(0));
            expect(UnknownMemberIdException.class, () -> admin.alterConsumerGroupOffsets(
                group, Map.of(first, new OffsetAndMetadata(0))).all().get());
            expect(GroupSubscribedToTopicException.class, () -> admin.deleteConsumerGroupOffsets(
                group, Set.of(first)).partitionResult(first).get());
            expect(GroupNotEmptyException.class, () -> admin.deleteConsumerGroups(Set.of(group)).all().get());
            ConsumerGroupDescription description =
                admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get();
            check(description.members().size() == 1 && description.members().iterator().next().assignment()
                      .topicPartitions().equals(Set.of(first, second)), "" + description);
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions()).all().get();
        }
        await(() -> {
            try {
                return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members()
                    .isEmpty();
            } catch (Exception e) {
                return false;
            }
        }, "an empty group");
        admin.deleteConsumerGroupOffsets(group, Set.of(first)).all().get();
        check(committed(group).keySet().equals(Set.of(second)), "one offset is left: " + committed(group));
        check(admin.listConsumerGroups().valid().get().stream().anyMatch(g -> g.groupId().equals(group)), "listed");
        admin.deleteConsumerGroups(Set.of(group)).all().get();
        expect(GroupIdNotFoundException.class, () -> admin.deleteConsumerGroups(Set.of(group)).all().get());
        step("alter, list and delete a group's offsets; remove its members; delete it");
    }

    void elections() throws Exception
    {
        expect(ElectionNotNeededException.class, () -> admin.electLeaders(ElectionType.PREFERRED, Set.of(first)).all()
            .get());
        expect(ElectionNotNeededException.class, () -> admin.electLeaders(ElectionType.UNCLEAN, Set.of(first)).all()
            .get());
        expect(UnknownTopicOrPartitionException.class, () -> admin.electLeaders(ElectionType.PREFERRED, Set.of(
            new TopicPartition("none-" + stamp, 0))).all().get());
        admin.electLeaders(ElectionType.PREFERRED, null).all().get(); // of all partitions
        if (nodes >= 3) {
            List<Integer> turned = new ArrayList<>(replicas(first));
            Collections.rotate(turned, 1);
            reassign(first, turned);
            admin.electLeaders(ElectionType.PREFERRED, Set.of(first)).all().get();
            await(() -> leader(first) == turned.get(0), "the new preferred leader");
        }
        step("elect leaders");
    }

    int leader(TopicPartition partition)
    {
        try {
            return Compat.describe(admin, partition.topic()).partitions().get(partition.partition()).leader().id();
        } catch (Exception e) {
            return -1;
        }
    }

    void reassign(TopicPartition partition, List<Integer> target) throws Exception
    {
        admin.alterPartitionReassignments(Map.of(partition, Optional.of(new NewPartitionReassignment(target))))
            .all().get();
        await(() -> replicas(partition).equals(target), "replicas " + target + " of " + partition);
        await(() -> {
            try {
                return admin.listPartitionReassignments(Set.of(partition)).reassignments().get().isEmpty()
                    && Compat.describe(admin, partition.topic()).partitions().get(partition.partition()).isr().stream()
                           .map(Node::id).collect(Collectors.toSet()).equals(Set.copyOf(target));
            } catch (Exception e) {
                return false;
            }
        }, "the end of the reassignment");
    }

    void reassignments() throws Exception
    {
        String moving = "moving-" + stamp;
        TopicPartition partition = new TopicPartition(moving, 0);
        admin.createTopics(List.of(new NewTopic(moving, Map.of(0, List.of(1, 2))))).all().get();
        await(() -> leader(partition) == 1, "the topic that will move");
        try (Producer<String, String> producer = producer(bootstrap, Map.of())) {
            for (int i = 0; i < 500; ++i)
                producer.send(new ProducerRecord<>(moving, 0, null, "moved-" + i));
        }
        reassign(partition, List.of(3, 2));
        await(() -> leader(partition) == 3 || leader(partition) == 2, "a leader among the new replicas");
        reassign(partition, List.of(1));
        await(() -> leader(partition) == 1, "the only replica leads");
        check(readAll(bootstrap, moving, 1, "read_uncommitted").get(0).equals(
                  IntStream.range(0, 500).mapToObj(i -> "moved-" + i).collect(Collectors.toList())), "moved records");
        expect(NoReassignmentInProgressException.class, () -> admin.alterPartitionReassignments(
            Map.of(partition, Optional.empty())).all().get());
        expect(InvalidReplicaAssignmentException.class, () -> admin.alterPartitionReassignments(
            Map.of(partition, Optional.of(new NewPartitionReassignment(List.of(1, 99))))).all().get());
        check(admin.listPartitionReassignments().reassignments().get().isEmpty(), "nothing moves any more");
        step("reassign partitions");
    }

    void features() throws Exception
    {
        FeatureMetadata features = admin.describeFeatures().featureMetadata().get();
        check(features.finalizedFeatures().get("metadata.version").maxVersionLevel() > 0, "" + features);
        check(features.supportedFeatures().get("metadata.version").maxVersion()
                  >= features.finalizedFeatures().get("metadata.version").maxVersionLevel(), "" + features);
        expect(InvalidUpdateVersionException.class, () -> admin.updateFeatures(Map.of(
            "metadata.version", More.upgrade((short) 999)), new UpdateFeaturesOptions()).all().get());
        step("describe and update features");
    }

    void directories() throws Exception
    {
        Map<String, LogDirDescription> found = admin.describeLogDirs(Set.of(1)).descriptions().get(1).get();
        check(found.size() == 1, "one directory: " + found);
        ReplicaInfo replica = found.values().iterator().next().replicaInfos().get(
            new TopicPartition(topic, 1));
        check(replica != null && replica.size() > 0 && replica.offsetLag() == 0 && !replica.isFuture(), "" + replica);
        TopicPartitionReplica named = new TopicPartitionReplica(topic, 1, 1);
        check(found.containsKey(admin.describeReplicaLogDirs(Set.of(named)).values().get(named).get()
                                    .getCurrentReplicaLogDir()), "where the replica is");
        step("describe log directories");
    }
}
