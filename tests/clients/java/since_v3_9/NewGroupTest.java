// Groups of KIP-848 through the Java client: group.protocol=consumer. Usage: java NewGroupTest BOOTSTRAP
import java.time.Duration;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.*;

public class NewGroupTest extends Kit
{
    static final int PARTITIONS = 4;
    final String bootstrap;
    final Admin admin;
    final String stamp = UUID.randomUUID().toString();
    final String topic = "orders-" + stamp;
    final Map<String, String> got = new HashMap<>();
    int sent = 0;

    NewGroupTest(String bootstrap) throws Exception
    {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        createTopic(admin, topic, PARTITIONS, Map.of());
    }

    public static void main(String[] arguments) throws Exception
    {
        NewGroupTest test = new NewGroupTest(arguments[arguments.length - 1]);
        for (String assignor : List.of("uniform", "range"))
            test.share(assignor);
        test.pattern();
        test.exchange();
        test.fence();
        test.admin.close(Duration.ofSeconds(5));
        System.exit(0);
    }

    void produce(int count) throws Exception
    {
        try (Producer<String, String> producer = producer(bootstrap, Map.of())) {
            for (int i = 0; i < count; ++i)
                producer.send(new ProducerRecord<>(topic, i % PARTITIONS, null, "order-" + (sent + i)));
        }
        sent += count;
    }

    Consumer<String, String> member(String group, String protocol, Object... more)
    {
        Map<String, Object> settings = new HashMap<>(Map.of("group.id", group, "group.protocol", protocol));
        for (int i = 0; i < more.length; i += 2)
            settings.put((String) more[i], more[i + 1]);
        return consumer(bootstrap, settings);
    }

    void poll(List<Consumer<String, String>> members, BooleanSupplier done, String what)
    {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.getAsBoolean()) {
            check(System.nanoTime() < deadline, "waited for " + what);
            for (Consumer<String, String> member : members)
                for (ConsumerRecord<String, String> record : member.poll(Duration.ofMillis(100)))
                    check(got.put(record.topic() + record.partition() + "@" + record.offset(), record.value()) == null,
                          "read twice: " + record);
        }
    }

    BooleanSupplier owned(Consumer<String, String> member, int count)
    {
        return () -> member.assignment().size() == count;
    }

    ConsumerGroupDescription describe(String group) throws Exception
    {
        return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get();
    }

    long committed(String group) throws Exception
    {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
            .mapToLong(OffsetAndMetadata::offset).sum();
    }

    void share(String assignor) throws Exception
    {
        String group = assignor + "-" + stamp;
        got.clear();
        produce(200);
        Consumer<String, String> first = member(group, "consumer", "group.remote.assignor", assignor);
        Consumer<String, String> second = member(group, "consumer", "group.remote.assignor", assignor);
        first.subscribe(List.of(topic));
        poll(List.of(first), () -> first.assignment().size() == PARTITIONS && got.size() == sent, "all for the first");
        first.commitSync();
        second.subscribe(List.of(topic));
        BooleanSupplier shared = () -> first.assignment().size() == 2 && second.assignment().size() == 2;
        poll(List.of(first, second), shared, "two partitions for each member");
        Set<TopicPartition> together = new HashSet<>(first.assignment());
        together.addAll(second.assignment());
        check(together.size() == PARTITIONS, "together they own everything");
        produce(200);
        poll(List.of(first, second), () -> got.size() == sent, "every record once");
        check(new HashSet<>(got.values()).size() == sent, "all that was sent");

        ConsumerGroupDescription description = describe(group);
        check(description.members().size() == 2 && description.partitionAssignor().equals(assignor), "" + description);
        check(description.state().toString().equalsIgnoreCase("Stable"), "" + description.state());
        check(description.members().stream().flatMap(m -> m.assignment().topicPartitions().stream())
                  .collect(Collectors.toSet()).equals(together), "" + description);
        check(admin.listConsumerGroups().valid().get().stream().anyMatch(g -> g.groupId().equals(group)), "listed");
        first.commitSync();
        second.commitSync();
        second.close();
        poll(List.of(first), owned(first, PARTITIONS), "all partitions again");
        first.close();
        check(committed(group) == sent, "committed " + committed(group) + " of " + sent);
        try (Consumer<String, String> again = member(group, "consumer")) {
            again.subscribe(List.of(topic));
            got.clear();
            produce(40);
            poll(List.of(again), () -> got.size() == 40, "the later records");
        }
        await(() -> {
            try {
                admin.deleteConsumerGroups(List.of(group)).all().get();
                return true;
            } catch (Exception e) {
                return false;
            }
        }, "the end of the group");
        step("a group with the " + assignor + " assignor: join, read, commit, leave, resume, delete");
    }

    void pattern() throws Exception
    {
        String group = "pattern-" + stamp, prefix = "region-" + stamp;
        createTopic(admin, prefix + "-north", 2, Map.of());
        try (Consumer<String, String> member = member(group, "consumer", "metadata.max.age.ms", 2000)) {
            got.clear();
            Compat.subscribeToPattern(member, prefix + ".*");
            poll(List.of(member), owned(member, 2), "the matching topic");
            createTopic(admin, prefix + "-south", 3, Map.of());
            poll(List.of(member), owned(member, 5), "a topic that matches and came later");
            admin.deleteTopics(List.of(prefix + "-north")).all().get();
            poll(List.of(member), owned(member, 3), "what is left");
        }
        step("subscribe to a pattern");
    }

    // A classic group that its members have left goes on as one of KIP-848 with its offsets, and back. Until then members
    // of the other protocol are refused.
    void exchange() throws Exception
    {
        String group = "exchanged-" + stamp;
        got.clear();
        Consumer<String, String> old = classic(group);
        old.subscribe(List.of(topic));
        poll(List.of(old), () -> old.assignment().size() == PARTITIONS && got.size() == sent, "everything, classic");
        Compat.describeClassicGroup(admin, group);
        refused(GroupIdNotFoundException.class, member(group, "consumer"));
        old.commitSync();
        old.close();

        Consumer<String, String> renewed = member(group, "consumer");
        renewed.subscribe(List.of(topic));
        produce(100);
        poll(List.of(renewed), () -> renewed.assignment().size() == PARTITIONS && got.size() == sent, "the later records");
        check(describe(group).members().size() == 1, "one member: " + describe(group));
        refused(InconsistentGroupProtocolException.class, classic(group));
        renewed.commitSync();
        renewed.close();
        step("a classic group becomes one of the consumer protocol");

        Consumer<String, String> back = classic(group);
        back.subscribe(List.of(topic));
        produce(100);
        poll(List.of(back), () -> back.assignment().size() == PARTITIONS && got.size() == sent, "what came after that");
        back.commitSync();
        check(committed(group) == sent, "committed " + committed(group) + " of " + sent);
        back.close();
        step("and a classic one again");
    }

    Consumer<String, String> classic(String group)
    {
        return member(group, "classic", "session.timeout.ms", 10000, "heartbeat.interval.ms", 500,
            "partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
    }

    void refused(Class<? extends Exception> why, Consumer<String, String> stranger) throws Exception
    {
        stranger.subscribe(List.of(topic));
        expect(why, () -> {
            for (int i = 0; i < 100; ++i)
                stranger.poll(Duration.ofMillis(100));
        });
        stranger.close();
    }

    // A static member that comes back gets its partitions; a second one with its name is refused.
    void fence() throws Exception
    {
        String group = "static-" + stamp;
        got.clear();
        Consumer<String, String> first = member(group, "consumer", "group.instance.id", "counter");
        first.subscribe(List.of(topic));
        poll(List.of(first), () -> first.assignment().size() == PARTITIONS && got.size() == sent, "the static member");
        Consumer<String, String> twin = member(group, "consumer", "group.instance.id", "counter");
        twin.subscribe(List.of(topic));
        expect(UnreleasedInstanceIdException.class, () -> {
            for (int i = 0; i < 100; ++i)
                twin.poll(Duration.ofMillis(100));
        });
        twin.close();
        first.commitSync();
        first.close();
        try (Consumer<String, String> returned = member(group, "consumer", "group.instance.id", "counter")) {
            returned.subscribe(List.of(topic));
            poll(List.of(returned), owned(returned, PARTITIONS), "the static member that returned");
        }
        step("static membership");
    }
}
