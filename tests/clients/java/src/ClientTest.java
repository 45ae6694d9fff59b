// The Java client against a cluster: topics, every codec, classic groups, offsets; one source for all its versions.
// Usage: java ClientTest BOOTSTRAP
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.*;

public class ClientTest extends Kit
{
    static final int RECORDS = 500;
    final String bootstrap;
    final Admin admin;
    final String topic = "orders-" + UUID.randomUUID();
    final String group = "billing-" + UUID.randomUUID();
    final Map<String, String> sent = new ConcurrentHashMap<>(); // "partition@offset" to value

    ClientTest(String bootstrap)
    {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
    }

    public static void main(String[] arguments) throws Exception
    {
        ClientTest test = new ClientTest(arguments[arguments.length - 1]);
        test.administer();
        test.produce();
        test.consumeInGroups();
        test.seekByTime();
        test.cleanUp();
        test.admin.close(Duration.ofSeconds(5));
        System.exit(0);
    }

    TopicDescription describe()
    {
        try {
            return Compat.describe(admin, topic);
        } catch (Exception e) {
            return null; // not known everywhere yet
        }
    }

    String config(String name)
    {
        try {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
        } catch (Exception e) {
            return null;
        }
    }

    void administer() throws Exception
    {
        check(admin.describeCluster().nodes().get().size() == bootstrap.split(",").length, "all nodes");
        check(admin.describeCluster().controller().get() != null, "a controller");
        check(!admin.describeCluster().clusterId().get().isEmpty(), "a cluster id");
        step("describe the cluster");

        admin.createTopics(List.of(new NewTopic(topic, 3, (short) 3).configs(Map.of("retention.ms", "3600000"))))
            .all().get();
        await(() -> describe() != null && describe().partitions().size() == 3, "three partitions");
        await(() -> describe().partitions().stream().allMatch(p -> p.isr().size() == 3 && p.leader() != null),
              "three replicas in sync");
        check(admin.listTopics().names().get().contains(topic), "the topic is listed");
        try {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            check(false, "a second topic of that name");
        } catch (ExecutionException e) {
            check(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException, "" + e.getCause());
        }
        step("create, list and describe a topic");

        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        check("3600000".equals(config("retention.ms")), "retention.ms as created");
        admin.incrementalAlterConfigs(Map.of(resource, List.of(
            new AlterConfigOp(new ConfigEntry("retention.ms", "7200000"), AlterConfigOp.OpType.SET),
            new AlterConfigOp(new ConfigEntry("max.message.bytes", "2000000"), AlterConfigOp.OpType.SET)))).all().get();
        await(() -> "7200000".equals(config("retention.ms")) && "2000000".equals(config("max.message.bytes")),
              "altered configurations");
        admin.incrementalAlterConfigs(Map.of(resource, List.of(
            new AlterConfigOp(new ConfigEntry("retention.ms", ""), AlterConfigOp.OpType.DELETE)))).all().get();
        await(() -> "604800000".equals(config("retention.ms")), "the default again");
        step("alter and describe configurations");

        admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(4))).all().get();
        await(() -> describe() != null && describe().partitions().size() == 4, "a fourth partition");
        step("add a partition");
    }

    Producer<String, String> producer(Map<String, Object> more)
    {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrap, "acks", "all"));
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    void produce() throws Exception
    {
        for (String codec : List.of("none", "gzip", "snappy", "lz4", "zstd")) {
            for (boolean idempotent : new boolean[] {false, true}) {
                List<Throwable> failures = new CopyOnWriteArrayList<>();
                try (Producer<String, String> producer = producer(
                         Map.of("compression.type", codec, "enable.idempotence", idempotent, "linger.ms", 20))) {
                    for (int i = 0; i < RECORDS; ++i) {
                        String value = codec + "-" + idempotent + "-" + i + "-" + "x".repeat(i % 50);
                        ProducerRecord<String, String> record = new ProducerRecord<>(topic, "key-" + i, value);
                        record.headers().add("codec", codec.getBytes());
                        producer.send(record, (where, failure) -> {
                            if (failure != null)
                                failures.add(failure);
                            else if (sent.put(where.partition() + "@" + where.offset(), value) != null)
                                failures.add(new AssertionError("offset given twice: " + where));
                        });
                    }
                    producer.flush();
                }
                check(failures.isEmpty(), codec + ": " + failures);
            }
            step("produce with " + codec + ", plain and idempotent");
        }
        check(sent.size() == 10 * RECORDS, "all acknowledged");
    }

    Consumer<String, String> consumer()
    {
        return new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrap, "group.id", group,
                                       "auto.offset.reset", "earliest", "enable.auto.commit", false,
                                       "session.timeout.ms", 10000, "heartbeat.interval.ms", 500),
                                   new StringDeserializer(), new StringDeserializer());
    }

    void poll(List<Consumer<String, String>> members, BooleanSupplier done, String what, Map<String, String> into)
    {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.getAsBoolean()) {
            check(System.nanoTime() < deadline, "waited for " + what);
            for (Consumer<String, String> member : members)
                for (ConsumerRecord<String, String> record : member.poll(Duration.ofMillis(100)))
                    into.put(record.partition() + "@" + record.offset(), record.value());
        }
    }

    static long position(Consumer<String, String> member)
    {
        return member.assignment().stream().mapToLong(member::position).sum();
    }

    void consumeInGroups() throws Exception
    {
        Map<String, String> got = new HashMap<>();
        Consumer<String, String> first = consumer();
        Consumer<String, String> second = consumer();
        first.subscribe(List.of(topic));
        poll(List.of(first), () -> first.assignment().size() == 4, "all partitions for the first member", got);
        step("one member owns all partitions");

        second.subscribe(List.of(topic));
        // Both must be polled at the same time: a joining member blocks while the other one is not heard of.
        BooleanSupplier shared = () -> first.assignment().size() == 2 && second.assignment().size() == 2;
        poll(List.of(first, second), shared, "two partitions for each member", got);
        Set<TopicPartition> owned = new HashSet<>(first.assignment());
        owned.addAll(second.assignment());
        check(owned.size() == 4, "together they own everything");
        step("rebalance when a member joins");

        // The second member reads its partitions from the start: nothing of them had been committed.
        poll(List.of(first, second), () -> got.size() == sent.size() && position(first) + position(second) == sent.size(),
             "every record", got);
        check(got.equals(sent), "what was read is what was sent, at the same offsets");
        step("read " + got.size() + " records of every codec");

        ConsumerGroupDescription description =
            admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get();
        check(description.members().size() == 2, "two members");
        check("Stable".equalsIgnoreCase(description.state().toString()), "stable: " + description.state());
        check(admin.listConsumerGroups().all().get().stream().anyMatch(g -> g.groupId().equals(group)), "listed");
        step("list and describe the group");

        first.commitSync();
        second.commitSync();
        second.close();
        poll(List.of(first), () -> first.assignment().size() == 4, "all partitions again", got);
        first.close();
        long committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
            .mapToLong(OffsetAndMetadata::offset).sum();
        check(committed == sent.size(), "committed " + committed + " of " + sent.size());
        step("commit, and rebalance when a member leaves");

        try (Producer<String, String> producer = producer(Map.of())) {
            for (int i = 0; i < 40; ++i)
                producer.send(new ProducerRecord<>(topic, i % 4, null, "later-" + i));
        }
        Map<String, String> later = new HashMap<>();
        try (Consumer<String, String> again = consumer()) {
            again.subscribe(List.of(topic));
            poll(List.of(again), () -> later.size() == 40, "the later records", later);
        }
        check(later.values().stream().allMatch(v -> v.startsWith("later-")), "only later records after a restart");
        step("resume from the commit");
    }

    void seekByTime() throws Exception
    {
        long base = System.currentTimeMillis() + 1_000_000;
        TopicPartition partition = new TopicPartition(topic, 0);
        long sixth = -1;
        try (Producer<String, String> producer = producer(Map.of())) {
            for (int i = 0; i < 10; ++i) {
                long offset = producer.send(new ProducerRecord<>(topic, 0, base + i * 1000L, null, "timed-" + i))
                    .get().offset();
                if (i == 5)
                    sixth = offset;
            }
        }
        try (Consumer<String, String> reader = consumer()) {
            check(reader.offsetsForTimes(Map.of(partition, base + 4500)).get(partition).offset() == sixth,
                  "offset for a time");
            check(reader.offsetsForTimes(Map.of(partition, base + 60000)).get(partition) == null,
                  "no offset after the last record");
            reader.assign(List.of(partition));
            reader.seek(partition, sixth);
            Map<String, String> got = new TreeMap<>();
            poll(List.of(reader), () -> got.size() == 5, "the records from that time on", got);
            check(got.containsValue("timed-5") && got.containsValue("timed-9"), "the right records: " + got);
            check(reader.beginningOffsets(List.of(partition)).get(partition) == 0L, "log start");
            check(reader.endOffsets(List.of(partition)).get(partition) == sixth + 5, "log end");
        }
        long latest = admin.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition).get().offset();
        check(latest == sixth + 5, "latest offset through the admin client");
        step("seek by time");
    }

    void cleanUp() throws Exception
    {
        TopicPartition partition = new TopicPartition(topic, 0);
        long low = admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(100))).lowWatermarks()
            .get(partition).get().lowWatermark();
        check(low == 100, "low watermark is " + low);
        try (Consumer<String, String> reader = consumer()) {
            check(reader.beginningOffsets(List.of(partition)).get(partition) == 100L, "new log start");
            reader.assign(List.of(partition));
            reader.seek(partition, 0);
            List<Long> offsets = new ArrayList<>();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (offsets.isEmpty()) {
                check(System.nanoTime() < deadline, "waited for records after the deleted ones");
                reader.poll(Duration.ofMillis(100)).forEach(record -> offsets.add(record.offset()));
            }
            check(offsets.get(0) == 100L, "reading goes on at " + offsets.get(0));
        }
        step("delete records");

        admin.deleteConsumerGroupOffsets(group, Set.of(partition)).all().get();
        check(!admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().containsKey(partition),
              "the offset of one partition is gone");
        admin.deleteConsumerGroups(List.of(group)).all().get();
        check(admin.listConsumerGroups().all().get().stream().noneMatch(g -> g.groupId().equals(group)), "gone");
        Map<String, ?> directories = admin.describeLogDirs(Set.of(1)).descriptions().get(1).get();
        check(!directories.isEmpty(), "a log directory");
        admin.deleteTopics(List.of(topic)).all().get();
        await(() -> describe() == null, "the end of the topic");
        step("delete offsets, group and topic");
    }
}
