// Transactions through the Java client; one source for all its versions. Usage: java TransactionTest BOOTSTRAP
import java.time.Duration;
import java.util.*;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;

public class TransactionTest extends Kit
{
    static final int PARTITIONS = 3;
    final String bootstrap;
    final Admin admin;
    final String stamp = UUID.randomUUID().toString();
    final String input = "orders-" + stamp;
    final String output = "invoices-" + stamp;
    final List<String> failures = new java.util.concurrent.CopyOnWriteArrayList<>();

    TransactionTest(String bootstrap) throws Exception
    {
        this.bootstrap = bootstrap;
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        createTopic(admin, input, PARTITIONS, Map.of());
        createTopic(admin, output, PARTITIONS, Map.of());
    }

    public static void main(String[] arguments) throws Exception
    {
        TransactionTest test = new TransactionTest(arguments[arguments.length - 1]);
        test.commitAndAbort();
        test.holdBackReaders();
        test.fence();
        test.transform();
        test.expire();
        test.admin.close(Duration.ofSeconds(5));
        System.exit(0);
    }

    Producer<String, String> producer(String id, Object... more)
    {
        Map<String, Object> settings = new HashMap<>(Map.of("transactional.id", id + stamp, "linger.ms", 5));
        for (int i = 0; i < more.length; i += 2)
            settings.put((String) more[i], more[i + 1]);
        return producer(bootstrap, settings);
    }

    void send(Producer<String, String> producer, String topic, String prefix, int count)
    {
        for (int i = 0; i < count; ++i)
            producer.send(new ProducerRecord<>(topic, i % PARTITIONS, null, prefix + i), (where, failure) -> {
                if (failure != null && !prefix.equals("zombie-"))
                    failures.add(where + ": " + failure);
            });
    }

    // What send() with these prefixes puts into each partition.
    static Map<Integer, List<String>> expected(int count, String... prefixes)
    {
        Map<Integer, List<String>> values = new TreeMap<>();
        for (int i = 0; i < PARTITIONS; ++i)
            values.put(i, new ArrayList<>());
        for (String prefix : prefixes)
            for (int i = 0; i < count; ++i)
                values.get(i % PARTITIONS).add(prefix + i);
        return values;
    }

    void equal(Map<Integer, List<String>> got, Map<Integer, List<String>> wanted, String what)
    {
        for (int i = 0; i < PARTITIONS; ++i) {
            List<String> a = got.get(i), b = wanted.get(i);
            int k = 0;
            while (k < a.size() && k < b.size() && a.get(k).equals(b.get(k)))
                ++k;
            check(k == a.size() && k == b.size(), what + ": partition " + i + " has " + a.size() + " records, not "
                      + b.size() + "; they differ at " + k);
        }
    }

    void commitAndAbort() throws Exception
    {
        List<String> committed = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String codec : List.of("none", "gzip", "snappy", "lz4", "zstd")) {
            try (Producer<String, String> producer = producer("teller-" + codec, "compression.type", codec)) {
                producer.initTransactions();
                for (int round = 0; round < 4; ++round) {
                    String prefix = codec + "-" + round + "-";
                    producer.beginTransaction();
                    send(producer, input, prefix, 60);
                    all.add(prefix);
                    if (round % 2 == 0) {
                        producer.commitTransaction();
                        committed.add(prefix);
                    } else {
                        producer.flush(); // so that the aborted records are in the log
                        check(failures.isEmpty(), "in a transaction that is open: " + failures);
                        producer.abortTransaction();
                    }
                }
                producer.beginTransaction();
                producer.commitTransaction(); // an empty one
            }
        }
        equal(readAll(bootstrap, input, PARTITIONS, "read_committed"), expected(60, committed.toArray(new String[0])),
              "read_committed");
        equal(readAll(bootstrap, input, PARTITIONS, "read_uncommitted"), expected(60, all.toArray(new String[0])),
              "read_uncommitted");
        step("commit and abort with every codec");
    }

    void holdBackReaders() throws Exception
    {
        String topic = "held-" + stamp;
        createTopic(admin, topic, PARTITIONS, Map.of());
        try (Producer<String, String> open = producer("open"); Producer<String, String> quick = producer("quick")) {
            open.initTransactions();
            quick.initTransactions();
            open.beginTransaction();
            send(open, topic, "open-", 30);
            open.flush();
            quick.beginTransaction();
            send(quick, topic, "quick-", 30);
            quick.commitTransaction();
            equal(readAll(bootstrap, topic, PARTITIONS, "read_committed"), expected(30), "before the commit");
            equal(readAll(bootstrap, topic, PARTITIONS, "read_uncommitted"), expected(30, "open-", "quick-"), "dirty");
            open.commitTransaction();
            equal(readAll(bootstrap, topic, PARTITIONS, "read_committed"), expected(30, "open-", "quick-"), "after");
        }
        step("an open transaction holds back what comes after it");
    }

    void fence() throws Exception
    {
        String topic = "fenced-" + stamp;
        createTopic(admin, topic, PARTITIONS, Map.of());
        try (Producer<String, String> zombie = producer("twin"); Producer<String, String> heir = producer("twin")) {
            zombie.initTransactions();
            zombie.beginTransaction();
            send(zombie, topic, "zombie-", 30);
            zombie.flush();
            heir.initTransactions(); // aborts what the zombie left open
            heir.beginTransaction();
            send(heir, topic, "heir-", 30);
            heir.commitTransaction();
            expect(ProducerFencedException.class, zombie::commitTransaction);
            heir.beginTransaction();
            send(heir, topic, "again-", 30);
            heir.commitTransaction();
        }
        equal(readAll(bootstrap, topic, PARTITIONS, "read_committed"), expected(30, "heir-", "again-"), "fenced");
        step("a second instance fences the first one");
    }

    // Reads the committed input, writes the output and commits the offsets in one transaction; the first try aborts.
    void transform() throws Exception
    {
        String group = "clerks-" + stamp;
        Map<Integer, List<String>> source = readAll(bootstrap, input, PARTITIONS, "read_committed");
        int total = source.values().stream().mapToInt(List::size).sum();
        try (Producer<String, String> producer = producer("clerk")) {
            producer.initTransactions();
            for (boolean commit : new boolean[] {false, true}) {
                try (Consumer<String, String> reader = consumer(bootstrap, Map.of("group.id", group, "isolation.level",
                                                                    "read_committed", "session.timeout.ms", 10000))) {
                    reader.subscribe(List.of(input));
                    int done = 0;
                    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
                    while (done < total) {
                        check(System.nanoTime() < deadline, "transformed " + done + " of " + total);
                        ConsumerRecords<String, String> records = reader.poll(Duration.ofMillis(200));
                        if (records.isEmpty())
                            continue;
                        producer.beginTransaction();
                        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
                        for (ConsumerRecord<String, String> record : records) {
                            producer.send(new ProducerRecord<>(output, record.partition(), null, record.value()));
                            offsets.put(new TopicPartition(input, record.partition()),
                                        new OffsetAndMetadata(record.offset() + 1));
                        }
                        producer.sendOffsetsToTransaction(offsets, reader.groupMetadata());
                        if (commit)
                            producer.commitTransaction();
                        else
                            producer.abortTransaction();
                        done += records.count();
                    }
                }
                if (!commit)
                    check(committed(group).isEmpty(), "aborted offsets are not committed: " + committed(group));
            }
        }
        equal(readAll(bootstrap, output, PARTITIONS, "read_committed"), source, "transformed");
        // A commit is acknowledged before its markers are written.
        await(() -> committed(group).size() == PARTITIONS, "offsets of all partitions");
        try (Consumer<String, String> reader = consumer(bootstrap, Map.of())) {
            List<TopicPartition> all = List.copyOf(committed(group).keySet());
            // The last thing in each partition is a marker; the offset after the last record is at most a few behind.
            Map<TopicPartition, Long> ends = reader.endOffsets(all);
            committed(group).forEach((partition, offset) ->
                check(offset.offset() <= ends.get(partition) && offset.offset() >= ends.get(partition) - 100,
                      partition + " is committed at " + offset.offset() + ", ends at " + ends.get(partition)));
        }
        try (Consumer<String, String> reader = consumer(bootstrap, Map.of("group.id", group, "isolation.level",
                                                                          "read_committed"))) {
            reader.subscribe(List.of(input));
            for (int i = 0; i < 8 || reader.assignment().isEmpty(); ++i)
                check(reader.poll(Duration.ofMillis(500)).isEmpty(), "nothing is left to transform");
        }
        step("consume, transform, produce; offsets commit and abort with the records");
    }

    Map<TopicPartition, OffsetAndMetadata> committed(String group)
    {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    // Nobody ends this transaction: the coordinator does, and readers go on.
    void expire() throws Exception
    {
        String topic = "forgotten-" + stamp;
        createTopic(admin, topic, PARTITIONS, Map.of());
        try (Producer<String, String> lost = producer("lost", "transaction.timeout.ms", 2000)) {
            lost.initTransactions();
            lost.beginTransaction();
            send(lost, topic, "lost-", 30);
            lost.flush();
            TopicPartition first = new TopicPartition(topic, 0);
            try (Consumer<String, String> reader = consumer(bootstrap, Map.of("isolation.level", "read_committed"))) {
                check(reader.endOffsets(List.of(first)).get(first) == 0, "readers are held back");
                await(() -> reader.endOffsets(List.of(first)).get(first) == 11, "ten records and a marker");
            }
            equal(readAll(bootstrap, topic, PARTITIONS, "read_committed"), expected(30), "aborted by the coordinator");
            expect(Exception.class, lost::commitTransaction);
        }
        step("a transaction that nobody ends is aborted when its time is over");
    }
}
