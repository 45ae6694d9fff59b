// kafkajs's transactions against a cluster: commit, abort, isolation, offsets in transactions, fencing.
'use strict';
const { Kafka, CompressionTypes, Partitioners, logLevel } = require('kafkajs');
const loadCodecs = require('./codecs');

const PARTITIONS = 2;
const stamp = Date.now();
const topic = `orders-${stamp}`;
const output = `invoices-${stamp}`;
const brokers = process.argv[process.argv.length - 1].split(',');
const kafka = new Kafka({ brokers, clientId: 'kafkajs-test', logLevel: logLevel.NOTHING, retry: { retries: 8 } });
const admin = kafka.admin();

function check(condition, what) {
    if (!condition) throw new Error(what);
}
const step = (text) => console.log('ok:', text);

async function producer(name) {
    const made = kafka.producer({ transactionalId: `${name}-${stamp}`, idempotent: true, maxInFlightRequests: 1,
                                  createPartitioner: Partitioners.DefaultPartitioner });
    await made.connect();
    return made;
}

const values = (prefix, count = 40) => [...Array(count).keys()].map((i) => `${prefix}-${i}`);
const messages = (prefix) => values(prefix).map((value, i) => ({ value, partition: i % PARTITIONS }));

// What a reader gets until nothing comes for a second.
async function read(from, readUncommitted, count) {
    const consumer = kafka.consumer({ groupId: `reader-${stamp}-${Math.random()}`, readUncommitted,
                                      maxWaitTimeInMs: 100 });
    const got = [];
    let last = Date.now();
    await consumer.connect();
    await consumer.subscribe({ topics: [from], fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => {
        got.push(`${message.value}`);
        last = Date.now();
    } });
    const deadline = Date.now() + 40000;
    while (got.length < count || Date.now() - last < 1000) {
        check(Date.now() < deadline, `read ${got.length} of ${count} from ${from}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await consumer.disconnect();
    check(got.length === count, `${from}: ${got.length} records instead of ${count}`);
    return got.sort();
}

async function commitAndAbort() {
    const committed = [];
    for (const name of ['None', 'GZIP', 'Snappy', 'LZ4', 'ZSTD']) {
        const teller = await producer(`teller-${name}`);
        for (const commit of [true, false, true]) {
            const prefix = `${name}-${commit}-${committed.length}`;
            const transaction = await teller.transaction();
            await transaction.send({ topic, messages: messages(prefix), compression: CompressionTypes[name] });
            await (commit ? transaction.commit() : transaction.abort());
            if (commit) committed.push(...values(prefix));
        }
        await teller.disconnect();
    }
    check((await read(topic, false, committed.length)).join() === committed.sort().join(), 'only what was committed');
    await read(topic, true, 600);
    step('commit and abort with every codec');
    return committed;
}

async function transform(input) {
    const groupId = `clerks-${stamp}`;
    const clerk = await producer('clerk');
    const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, readUncommitted: false });
    let done = 0;
    let aborted = false;
    let failure = null;
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch: async ({ batch }) => {
        const transaction = await clerk.transaction();
        const offset = String(Number(batch.lastOffset()) + 1);
        const where = { topic, partitions: [{ partition: batch.partition, offset }] };
        try {
            await transaction.send({ topic: output, messages: batch.messages.map(({ value }) => (
                { value, partition: batch.partition })) });
            await transaction.sendOffsets({ consumerGroupId: groupId, topics: [where] });
            if (aborted) {
                await transaction.commit();
                done += batch.messages.length;
            } else {
                aborted = true;
                await transaction.abort();
                const found = (await admin.fetchOffsets({ groupId, topics: [topic] }))[0].partitions;
                check(found.every((entry) => entry.offset === '-1'), 'aborted offsets are not committed');
                consumer.seek({ topic, partition: batch.partition, offset: batch.firstOffset() });
            }
        } catch (error) {
            failure = error;
            throw error;
        }
    } });
    const deadline = Date.now() + 60000;
    while (done < input.length) {
        check(!failure, failure && failure.stack);
        check(Date.now() < deadline, `transformed ${done} of ${input.length}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await consumer.disconnect();
    await clerk.disconnect();
    check((await read(output, false, input.length)).join() === input.sort().join(), 'each record once');
    step('consume, transform, produce');
}

async function fence(before) {
    const zombie = await producer('twin');
    const open = await zombie.transaction();
    await open.send({ topic, messages: messages('zombie') });
    const heir = await producer('twin');
    const transaction = await heir.transaction();
    await transaction.send({ topic, messages: messages('heir') });
    await transaction.commit();
    let refused = null;
    await open.commit().catch((error) => { refused = error; });
    check(refused && /fenced|epoch/i.test(`${refused.type} ${refused.message}`), `the zombie: ${refused}`);
    const got = await read(topic, false, before + 40);
    check(!got.some((value) => value.startsWith('zombie')), 'nothing of the zombie');
    await heir.disconnect();
    step('a second instance fences the first one');
}

async function main() {
    await loadCodecs();
    await admin.connect();
    const replicationFactor = Math.min(3, brokers.length);
    await admin.createTopics({ waitForLeaders: true, topics: [topic, output].map((name) => (
        { topic: name, numPartitions: PARTITIONS, replicationFactor })) });
    const committed = await commitAndAbort();
    await transform(committed);
    await fence(committed.length);
    await admin.deleteTopics({ topics: [topic, output] });
    await admin.disconnect();
}

main().then(() => process.exit(0), (error) => {
    console.error('failed:', error);
    process.exit(1);
});
