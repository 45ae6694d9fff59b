// What the Java tests share. They run with every version of the client; Compat has what differs between versions.
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.*;

class Kit
{
    interface Action
    {
        void run() throws Exception;
    }

    static void check(boolean condition, String what)
    {
        if (!condition)
            throw new AssertionError(what);
    }

    static void step(String text)
    {
        System.out.println("ok: " + text);
    }

    static void await(BooleanSupplier condition, String what) throws Exception
    {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            check(System.nanoTime() < deadline, "waited for " + what);
            Thread.sleep(100);
        }
    }

    // The action must fail with this error, whether thrown or given through a future.
    static void expect(Class<? extends Throwable> error, Action action) throws Exception
    {
        Throwable failure = null;
        try {
            action.run();
        } catch (ExecutionException e) {
            failure = e.getCause();
        } catch (Exception e) {
            failure = e;
        }
        check(error.isInstance(failure), "expected " + error.getSimpleName() + ", got " + failure);
    }

    static Producer<String, String> producer(String bootstrap, Map<String, Object> more)
    {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrap, "acks", "all"));
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    static Consumer<String, String> consumer(String bootstrap, Map<String, Object> more)
    {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrap, "auto.offset.reset",
                                                            "earliest", "enable.auto.commit", false));
        settings.putAll(more);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    static int brokers(Admin admin) throws Exception
    {
        return admin.describeCluster().nodes().get().size();
    }

    // Makes a topic on up to three brokers and waits until every broker knows it.
    static void createTopic(Admin admin, String topic, int partitions, Map<String, String> configs) throws Exception
    {
        int replicas = Math.min(3, brokers(admin));
        admin.createTopics(List.of(new NewTopic(topic, partitions, (short) replicas).configs(configs))).all().get();
        await(() -> {
            try {
                return Compat.describe(admin, topic).partitions().stream().allMatch(
                    p -> p.leader() != null && p.isr().size() == replicas);
            } catch (Exception e) {
                return false;
            }
        }, "topic " + topic);
    }

    static String config(Admin admin, ConfigResource resource, String name)
    {
        try {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
        } catch (Exception e) {
            return null;
        }
    }

    // Values of each partition from its start to the end that this isolation level shows.
    static Map<Integer, List<String>> readAll(String bootstrap, String topic, int partitions, String isolation)
    {
        Map<Integer, List<String>> values = new TreeMap<>();
        List<TopicPartition> all = new ArrayList<>();
        for (int i = 0; i < partitions; ++i) {
            all.add(new TopicPartition(topic, i));
            values.put(i, new ArrayList<>());
        }
        try (Consumer<String, String> reader = consumer(bootstrap, Map.of("isolation.level", isolation))) {
            reader.assign(all);
            reader.seekToBeginning(all);
            Map<TopicPartition, Long> ends = reader.endOffsets(all);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!all.stream().allMatch(p -> reader.position(p) >= ends.get(p))) {
                check(System.nanoTime() < deadline, "waited for the end of " + topic + " " + isolation);
                for (ConsumerRecord<String, String> record : reader.poll(Duration.ofMillis(100)))
                    values.get(record.partition()).add(record.value());
            }
        }
        return values;
    }
}
