// The Admin methods that came after 2.8, of which 3.9 has all that matter here.
import java.time.Duration;
import java.util.*;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.*;

class More extends Kit
{
    static FeatureUpdate upgrade(short level)
    {
        return new FeatureUpdate(level, FeatureUpdate.UpgradeType.UPGRADE);
    }

    static void run(String bootstrap, Admin admin, String topic) throws Exception
    {
        QuorumInfo quorum = admin.describeMetadataQuorum().quorumInfo().get();
        check(quorum.leaderId() > 0 && quorum.voters().size() == brokers(admin), "quorum: " + quorum);
        check(quorum.highWatermark() > 0, "the quorum's high watermark");
        step("describe the metadata quorum");

        TopicPartition first = new TopicPartition(topic, 0);
        check(offset(admin, first, OffsetSpec.maxTimestamp()) == 19, "of the latest time");
        check(offset(admin, first, OffsetSpec.earliestLocal()) == 3, "the earliest that is local");
        check(offset(admin, first, OffsetSpec.latestTiered()) == -1, "nothing is tiered");
        step("list offsets by the newer kinds");

        transactions(bootstrap, admin, "audit-" + topic);
    }

    static long offset(Admin admin, TopicPartition partition, OffsetSpec spec) throws Exception
    {
        return admin.listOffsets(Map.of(partition, spec)).partitionResult(partition).get().offset();
    }

    static List<ProducerState> producers(Admin admin, TopicPartition partition) throws Exception
    {
        return admin.describeProducers(Set.of(partition)).partitionResult(partition).get().activeProducers();
    }

    static TransactionDescription describe(Admin admin, String id) throws Exception
    {
        return admin.describeTransactions(Set.of(id)).description(id).get();
    }

    static void transactions(String bootstrap, Admin admin, String topic) throws Exception
    {
        createTopic(admin, topic, 1, Map.of());
        TopicPartition partition = new TopicPartition(topic, 0);
        String id = "auditor-" + topic;
        try (Producer<String, String> producer =
                 producer(bootstrap, Map.of("transactional.id", id, "transaction.timeout.ms", 50000))) {
            producer.initTransactions();
            check(describe(admin, id).state() == TransactionState.EMPTY, "not begun: " + describe(admin, id));
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "open")).get();
            TransactionDescription open = describe(admin, id);
            check(open.state() == TransactionState.ONGOING && open.topicPartitions().equals(Set.of(partition))
                      && open.transactionTimeoutMs() == 50000 && open.transactionStartTimeMs().isPresent(), "" + open);
            ProducerState state = producers(admin, partition).get(0);
            check(state.producerId() == open.producerId() && state.producerEpoch() == open.producerEpoch()
                      && state.lastSequence() == 0 && state.currentTransactionStartOffset().getAsLong() == 0,
                  "" + state);
            step("describe a transaction and the producers of a partition");

            Collection<TransactionListing> listed = admin.listTransactions(new ListTransactionsOptions()
                .filterStates(Set.of(TransactionState.ONGOING))).all().get();
            check(listed.stream().anyMatch(t -> t.transactionalId().equals(id) && t.producerId() == open.producerId()),
                  "listed: " + listed);
            check(admin.listTransactions(new ListTransactionsOptions().filterProducerIds(Set.of(123456789L))).all().get()
                      .isEmpty(), "none of another producer");
            step("list transactions");

            admin.abortTransaction(new AbortTransactionSpec(partition, state.producerId(), (short) state.producerEpoch(),
                                                            state.coordinatorEpoch().orElse(0))).all().get();
            check(producers(admin, partition).get(0).currentTransactionStartOffset().isEmpty(), "aborted in the log");
            step("abort a transaction in a partition");
        }
        try (Producer<String, String> producer = producer(bootstrap, Map.of("transactional.id", id))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, "fenced")).get();
            admin.fenceProducers(Set.of(id)).all().get();
            producer.send(new ProducerRecord<>(topic, "late"));
            expect(KafkaException.class, producer::commitTransaction);
        }
        check(readAll(bootstrap, topic, 1, "read_committed").get(0).isEmpty(), "nothing of this was committed");
        expect(TransactionalIdNotFoundException.class, () -> describe(admin, "none-" + topic));
        step("fence producers");
    }
}
