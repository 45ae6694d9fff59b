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
        test.upgrade();
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

    // A classic group becomes one of KIP-848 while its members are exchanged one by one, and back.
    void upgrade() throws Exception
    {
        String group = "upgraded-" + stamp;
        got.clear();
        Consumer<String, String> old = classic(group);
        old.subscribe(List.of(topic));
        poll(List.of(old), () -> old.assignment().size() == PARTITIONS && got.size() == sent, "everything, classic");
        Compat.describeClassicGroup(admin, group);
        old.commitSync();

        Consumer<String, String> renewed = member(group, "consumer");
        renewed.subscribe(List.of(topic));
        BooleanSupplier shared = () -> old.assignment().size() == 2 && renewed.assignment().size() == 2;
        poll(List.of(old, renewed), shared, "a classic and a new member side by side");
        produce(100);
        poll(List.of(old, renewed), () -> got.size() == sent, "records for both");
        check(describe(group).members().size() == 2, "two members: " + describe(group));
        old.commitSync();
        renewed.commitSync();
        old.close();
        poll(List.of(renewed), owned(renewed, PARTITIONS), "everything for the new member");
        produce(100);
        poll(List.of(renewed), () -> got.size() == sent, "records after the upgrade");
        renewed.commitSync();
        step("upgrade a group online");

        Consumer<String, String> back = classic(group);
        back.subscribe(List.of(topic));
        BooleanSupplier mixed = () -> back.assignment().size() == 2 && renewed.assignment().size() == 2;
        poll(List.of(renewed, back), mixed, "a classic member joins the new group");
        renewed.commitSync();
        renewed.close();
        poll(List.of(back), owned(back, PARTITIONS), "everything for the classic member");
        produce(100);
        poll(List.of(back), () -> got.size() == sent, "records after the downgrade");
        back.commitSync();
        check(committed(group) == sent, "committed " + committed(group) + " of " + sent);
        back.close();
        step("downgrade a group online");
    }

    Consumer<String, String> classic(String group)
    {
        return member(group, "classic", "session.timeout.ms", 10000, "heartbeat.interval.ms", 500,
            "partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
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
