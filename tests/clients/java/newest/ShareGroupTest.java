// Share groups (KIP-932) through the unmodified Java client. Usage: java ShareGroupTest BOOTSTRAP
import java.time.Duration;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.*;
import org.apache.kafka.common.serialization.StringDeserializer;

public class ShareGroupTest extends Kit
{
    static final int PARTITIONS = 2;
    static final int MEMBERS = 3; // more than partitions
    final String bootstrap;
    final Admin admin;
    final String stamp = UUID.randomUUID().toString();
    final String topic = "parcels-" + stamp;
    final String group = "packers-" + stamp;
    final Map<String, Integer> handedOut = new HashMap<>(); // by value: how often
    int sent = 0;

    interface Verdict
    {
        AcknowledgeType of(ConsumerRecord<String, String> record);
    }

    ShareGroupTest(String bootstrap) throws Exception
    {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        createTopic(admin, topic, PARTITIONS, Map.of());
        configure(group, "share.auto.offset.reset", "earliest");
    }

    public static void main(String[] arguments) throws Exception
    {
        ShareGroupTest test = new ShareGroupTest(arguments[arguments.length - 1]);
        test.share();
        test.giveBack();
        test.leave();
        test.implicit();
        test.lock();
        test.transactions();
        test.administer();
        test.admin.close(Duration.ofSeconds(5));
        System.exit(0);
    }

    void configure(String groupId, String name, String value) throws Exception
    {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.GROUP, groupId);
        admin.incrementalAlterConfigs(Map.of(resource, List.of(
            new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)))).all().get();
        await(() -> value.equals(config(admin, resource, name)), name + "=" + value);
    }

    void produce(int count) throws Exception
    {
        try (Producer<String, String> producer = producer(bootstrap, Map.of())) {
            for (int i = 0; i < count; ++i)
                producer.send(new ProducerRecord<>(topic, i % PARTITIONS, null, "parcel-" + (sent + i)));
        }
        sent += count;
    }

    ShareConsumer<String, String> member(String groupId, String mode)
    {
        return member(groupId, mode, topic);
    }

    ShareConsumer<String, String> member(String groupId, String mode, String from)
    {
        ShareConsumer<String, String> member = new KafkaShareConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap, "group.id", groupId, "share.acknowledgement.mode", mode,
                                   "max.poll.records", 5, "share.acquire.mode", "record_limit"),
            new StringDeserializer(), new StringDeserializer());
        member.subscribe(List.of(from));
        return member;
    }

    // Polls them in turn, and says of each record what `verdict` says, until it is done. How many each of them got.
    int[] work(List<ShareConsumer<String, String>> members, Verdict verdict, BooleanSupplier done, String what) throws Exception
    {
        int[] got = new int[members.size()];
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.getAsBoolean()) {
            check(System.nanoTime() < deadline, "waited for " + what + ": " + handedOut.size() + " of " + sent);
            for (int i = 0; i < got.length; ++i) {
                for (ConsumerRecord<String, String> record : members.get(i).poll(Duration.ofMillis(200))) {
                    ++got[i];
                    int times = handedOut.merge(record.value(), 1, Integer::sum);
                    check(record.deliveryCount().get() == times, record + " was handed out " + times + " times");
                    if (verdict != null)
                        members.get(i).acknowledge(record, verdict.of(record));
                }
                members.get(i).commitSync().values().forEach(error -> check(error.isEmpty(), "commit: " + error));
            }
        }
        return got;
    }

    boolean allHandedOut(int times)
    {
        return handedOut.size() == sent && handedOut.values().stream().allMatch(each -> each == times);
    }

    // Every record to one member, and every member gets some, though there are more of them than partitions.
    void share() throws Exception
    {
        List<ShareConsumer<String, String>> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; ++i)
            members.add(member(group, "explicit"));
        int[] got = new int[MEMBERS];
        for (int round = 0; round < 20 && Arrays.stream(got).anyMatch(each -> each == 0); ++round) {
            produce(60);
            int[] now = work(members, record -> AcknowledgeType.ACCEPT, () -> allHandedOut(1), "all records once");
            Arrays.setAll(got, i -> got[i] + now[i]);
        }
        check(Arrays.stream(got).allMatch(each -> each > 0), "each member gets some: " + Arrays.toString(got));
        check(members.get(0).acquisitionLockTimeoutMs().isPresent(), "the time of the lock is told");
        ShareGroupDescription description = admin.describeShareGroups(List.of(group)).all().get().get(group);
        check(description.groupState() == GroupState.STABLE && description.members().size() == MEMBERS, "" + description);
        check(description.members().stream().allMatch(each -> !each.assignment().topicPartitions().isEmpty()), "" + description);
        check(admin.listGroups(new ListGroupsOptions().withTypes(Set.of(GroupType.SHARE))).all().get().stream().anyMatch(
            each -> each.groupId().equals(group)), "the group is listed");
        expect(GroupIdNotFoundException.class, () -> admin.describeConsumerGroups(List.of(group)).all().get());
        for (ShareConsumer<String, String> member : members)
            member.close();
        await(() -> state(group) == GroupState.EMPTY, "an empty group");
        step("more members than partitions, each record to one of them");
    }

    GroupState state(String groupId)
    {
        try {
            return admin.describeShareGroups(List.of(groupId)).all().get().get(groupId).groupState();
        } catch (Exception e) {
            return GroupState.UNKNOWN;
        }
    }

    // Released: it comes again, counted. Rejected: it does not.
    void giveBack() throws Exception
    {
        handedOut.clear();
        sent = 0;
        produce(10);
        try (ShareConsumer<String, String> member = member(group, "explicit")) {
            Set<String> released = Set.of("parcel-2", "parcel-3");
            work(List.of(member),
                 record -> record.value().equals("parcel-4") ? AcknowledgeType.REJECT
                           : released.contains(record.value()) && record.deliveryCount().get() == 1
                               ? AcknowledgeType.RELEASE : AcknowledgeType.ACCEPT,
                 () -> handedOut.size() == sent && released.stream().allMatch(each -> handedOut.get(each) == 2), "the released ones");
            check(handedOut.entrySet().stream().allMatch(each -> each.getValue() == (released.contains(each.getKey()) ? 2 : 1)),
                  "" + handedOut);
            // After so many releases nobody gets it any more (group.share.delivery.count.limit).
            handedOut.clear();
            sent = 0;
            produce(1);
            work(List.of(member), record -> AcknowledgeType.RELEASE, () -> handedOut.getOrDefault("parcel-0", 0) == 5, "five deliveries");
            check(member.poll(Duration.ofSeconds(1)).isEmpty(), "a sixth delivery");
        }
        step("released records come again, rejected ones do not, and after five deliveries it is enough");
    }

    // What a member has in hand when it closes goes to another at once.
    void leave() throws Exception
    {
        handedOut.clear();
        sent = 0;
        produce(8);
        Set<String> had = new HashSet<>();
        try (ShareConsumer<String, String> leaves = member(group, "explicit")) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (had.isEmpty()) {
                check(System.nanoTime() < deadline, "waited for a record");
                leaves.poll(Duration.ofMillis(200)).forEach(record -> had.add(record.value()));
            }
        }
        had.forEach(value -> handedOut.put(value, 1));
        try (ShareConsumer<String, String> stays = member(group, "explicit")) {
            work(List.of(stays), record -> AcknowledgeType.ACCEPT,
                 () -> handedOut.size() == sent && had.stream().allMatch(value -> handedOut.get(value) == 2), "what it had");
        }
        step("what a member had in hand that closes goes to another");
    }

    void implicit() throws Exception
    {
        handedOut.clear();
        sent = 0;
        produce(20);
        try (ShareConsumer<String, String> member = member(group, "implicit")) {
            work(List.of(member), null, () -> allHandedOut(1), "all records once");
        }
        try (ShareConsumer<String, String> member = member(group, "implicit")) {
            check(member.poll(Duration.ofSeconds(2)).isEmpty(), "nothing is left");
        }
        step("implicit acknowledgement");
    }

    // Without a word from who has a record another gets it, but not before the lock has run out.
    void lock() throws Exception
    {
        String locked = "locked-" + stamp;
        createTopic(admin, locked, 1, Map.of());
        configure(locked, "share.auto.offset.reset", "earliest");
        configure(locked, "share.record.lock.duration.ms", "15000");
        try (Producer<String, String> producer = producer(bootstrap, Map.of())) {
            producer.send(new ProducerRecord<>(locked, 0, null, "parcel-0")).get();
        }
        handedOut.clear();
        sent = 1;
        try (ShareConsumer<String, String> holds = member(locked, "explicit", locked);
             ShareConsumer<String, String> waits = member(locked, "explicit", locked)) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (handedOut.isEmpty()) {
                check(System.nanoTime() < deadline, "waited for the record");
                holds.poll(Duration.ofMillis(200)).forEach(record -> handedOut.put(record.value(), 1));
            }
            check(holds.acquisitionLockTimeoutMs().get() == 15000, "the lock: " + holds.acquisitionLockTimeoutMs());
            long since = System.nanoTime();
            work(List.of(waits), record -> AcknowledgeType.ACCEPT, () -> handedOut.get("parcel-0") == 2, "the lock's end");
            check(System.nanoTime() - since > TimeUnit.SECONDS.toNanos(12), "not before the lock has run out");
        }
        step("what is locked goes to another when the lock has run out");
    }

    // Aborted records are handed out to nobody where the group reads what is committed.
    void transactions() throws Exception
    {
        configure(group, "share.isolation.level", "read_committed");
        handedOut.clear();
        sent = 0;
        try (Producer<String, String> producer = producer(bootstrap, Map.of("transactional.id", "share-" + stamp))) {
            producer.initTransactions();
            for (boolean commit : new boolean[] {false, true}) {
                producer.beginTransaction();
                for (int i = 0; i < 4; ++i)
                    producer.send(new ProducerRecord<>(topic, i % PARTITIONS, null, (commit ? "committed-" : "aborted-") + i));
                producer.flush();
                if (commit)
                    producer.commitTransaction();
                else
                    producer.abortTransaction();
            }
        }
        sent = 4;
        try (ShareConsumer<String, String> member = member(group, "explicit")) {
            work(List.of(member), record -> AcknowledgeType.ACCEPT, () -> allHandedOut(1), "the committed ones");
            check(handedOut.keySet().stream().allMatch(each -> each.startsWith("committed-")), "" + handedOut);
            check(member.poll(Duration.ofSeconds(1)).isEmpty(), "nothing else");
        }
        step("read_committed");
    }

    Map<TopicPartition, SharePartitionOffsetInfo> offsets()
    {
        try {
            return admin.listShareGroupOffsets(Map.of(group, new ListShareGroupOffsetsSpec())).partitionsToOffsetInfo(group).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void administer() throws Exception
    {
        TopicPartition first = new TopicPartition(topic, 0);
        await(() -> state(group) == GroupState.EMPTY, "an empty group");
        check(offsets().size() == PARTITIONS && offsets().get(first).startOffset() > 0, "" + offsets());
        admin.alterShareGroupOffsets(group, Map.of(first, 0L)).all().get();
        check(offsets().get(first).startOffset() == 0, "set back: " + offsets());
        handedOut.clear();
        try (ShareConsumer<String, String> member = member(group, "explicit")) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            for (long expected = 0; expected < 30;) {
                check(System.nanoTime() < deadline, "waited for the beginning");
                for (ConsumerRecord<String, String> record : member.poll(Duration.ofMillis(200))) {
                    check(record.partition() == 0 && record.deliveryCount().get() == 1, "" + record);
                    expected = Math.max(expected, record.offset() + 1);
                    member.acknowledge(record);
                }
            }
            expect(GroupNotEmptyException.class, () -> admin.alterShareGroupOffsets(group, Map.of(first, 0L)).all().get());
            expect(GroupNotEmptyException.class, () -> admin.deleteShareGroups(List.of(group)).all().get());
        }
        await(() -> state(group) == GroupState.EMPTY, "an empty group");
        admin.deleteShareGroupOffsets(group, Set.of(topic)).all().get();
        check(offsets().isEmpty(), "no offsets: " + offsets());
        admin.deleteShareGroups(List.of(group)).all().get();
        expect(GroupIdNotFoundException.class, () -> admin.describeShareGroups(List.of(group)).all().get());
        try (Consumer<String, String> other = consumer(bootstrap, Map.of("group.id", "packers-" + stamp, "group.protocol", "consumer"))) {
            other.subscribe(List.of(topic));
            await(() -> !other.poll(Duration.ofMillis(200)).isEmpty(), "a consumer group by the same name");
        }
        step("offsets are listed, altered and deleted, and the group with them");
    }
}
