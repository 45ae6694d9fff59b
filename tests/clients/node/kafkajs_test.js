// kafkajs against a cluster: codecs, idempotence, groups, commits, seek by time, administration.
'use strict';
const { Kafka, CompressionTypes, ConfigResourceTypes, Partitioners, logLevel } = require('kafkajs');
const loadCodecs = require('./codecs');

const RECORDS = 300;
const stamp = Date.now();
const topic = `orders-${stamp}`;
const groupId = `billing-${stamp}`;
const brokers = process.argv[process.argv.length - 1].split(',');
const kafka = new Kafka({ brokers, clientId: 'kafkajs-test', logLevel: logLevel.NOTHING, retry: { retries: 8 } });
const admin = kafka.admin();
const sent = new Set();

function check(condition, what) {
    if (!condition) throw new Error(what);
}
const step = (text) => console.log('ok:', text);

async function until(what, condition, seconds = 60) {
    const deadline = Date.now() + seconds * 1000;
    while (!(await condition())) {
        check(Date.now() < deadline, `waited for ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

async function partitionCount() {
    try {
        return (await admin.fetchTopicMetadata({ topics: [topic] })).topics[0].partitions.length;
    } catch (error) {
        return 0;
    }
}

async function config(name) {
    const found = await admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
    });
    return found.resources[0].configEntries.find((entry) => entry.configName === name).configValue;
}

async function administer() {
    check((await admin.describeCluster()).brokers.length === brokers.length, 'all brokers');
    check(await admin.createTopics({
        topics: [{ topic, numPartitions: 3, replicationFactor: 3,
                   configEntries: [{ name: 'retention.ms', value: '3600000' }] }],
    }), 'the topic was created');
    check(!(await admin.createTopics({ topics: [{ topic }] })), 'a second topic of that name');
    check((await admin.listTopics()).includes(topic), 'the topic is listed');
    step('create and list a topic');

    check((await config('retention.ms')) === '3600000', 'retention.ms as created');
    await admin.alterConfigs({
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic,
                      configEntries: [{ name: 'retention.ms', value: '7200000' }] }],
    });
    await until('the altered configuration', async () => (await config('retention.ms')) === '7200000');
    step('alter and describe configurations');

    await admin.createPartitions({ topicPartitions: [{ topic, count: 4 }] });
    await until('a fourth partition', async () => (await partitionCount()) === 4);
    step('add a partition');
}

async function produce() {
    for (const name of ['None', 'GZIP', 'Snappy', 'LZ4', 'ZSTD']) {
        for (const idempotent of [false, true]) {
            const producer = kafka.producer({ idempotent, maxInFlightRequests: idempotent ? 1 : undefined,
                                              createPartitioner: Partitioners.DefaultPartitioner });
            await producer.connect();
            const messages = [];
            for (let i = 0; i < RECORDS; i++) {
                const value = `${name}-${idempotent}-${i}-${'x'.repeat(i % 50)}`;
                messages.push({ key: `key-${i}`, value, headers: { codec: name } });
                sent.add(value);
            }
            const answers = await producer.send({ topic, acks: -1, compression: CompressionTypes[name], messages });
            check(answers.every((answer) => answer.errorCode === 0), `${name} acknowledged`);
            await producer.disconnect();
        }
        step(`produce with ${name.toLowerCase()}, plain and idempotent`);
    }
}

// A member that collects what it reads: got maps "partition@offset" to a value.
async function join(got) {
    const consumer = kafka.consumer({ groupId, heartbeatInterval: 500, sessionTimeout: 10000, rebalanceTimeout: 10000,
                                      maxWaitTimeInMs: 200 });
    const member = { consumer, owned: [] };
    consumer.on(consumer.events.GROUP_JOIN, (event) => {
        member.owned = event.payload.memberAssignment[topic] || [];
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
        autoCommit: true, autoCommitInterval: 500,
        eachMessage: async ({ partition, message }) => got.set(`${partition}@${message.offset}`, `${message.value}`),
    });
    return member;
}

const committedTotal = async () =>
    (await admin.fetchOffsets({ groupId, topics: [topic] }))[0].partitions
        .reduce((total, partition) => total + Math.max(0, Number(partition.offset)), 0);

async function consumeInGroups() {
    const got = new Map();
    const first = await join(got);
    await until('all partitions for the first member', () => first.owned.length === 4);
    const second = await join(got);
    await until('two partitions for each member', () => first.owned.length === 2 && second.owned.length === 2);
    check(new Set([...first.owned, ...second.owned]).size === 4, 'together they own everything');
    step('rebalance when a member joins');

    await until('every record', () => got.size === sent.size);
    const values = new Set(got.values());
    check(values.size === sent.size && [...sent].every((value) => values.has(value)), 'what was read is what was sent');
    step(`read ${got.size} records of every codec`);

    const described = (await admin.describeGroups([groupId])).groups[0];
    check(described.state === 'Stable' && described.members.length === 2, `a stable group: ${described.state}`);
    check((await admin.listGroups()).groups.some((group) => group.groupId === groupId), 'the group is listed');
    step('list and describe the group');

    await until('everything committed', async () => (await committedTotal()) === sent.size);
    await second.consumer.disconnect();
    await until('all partitions again', () => first.owned.length === 4);
    await first.consumer.disconnect();
    step('commit, and rebalance when a member leaves');

    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    const messages = [...Array(40).keys()].map((i) => ({ partition: i % 4, value: `later-${i}` }));
    await producer.send({ topic, messages });
    await producer.disconnect();
    const later = new Map();
    const again = await join(later);
    await until('the later records', () => later.size === 40);
    check([...later.values()].every((value) => value.startsWith('later-')), 'only later records after a restart');
    await again.consumer.disconnect();
    step('resume from the commit');
}

async function seekByTime() {
    const base = Date.now() + 1000000;
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    let sixth;
    for (let i = 0; i < 10; i++) {
        const [where] = await producer.send({
            topic, messages: [{ partition: 0, value: `timed-${i}`, timestamp: String(base + i * 1000) }],
        });
        if (i === 5) sixth = where.baseOffset;
    }
    await producer.disconnect();
    const offsets = await admin.fetchTopicOffsetsByTimestamp(topic, base + 4500);
    check(offsets.find((entry) => entry.partition === 0).offset === sixth, 'offset by time');

    const consumer = kafka.consumer({ groupId: `${groupId}-timed`, maxWaitTimeInMs: 200 });
    const got = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: false });
    // Before it has joined, KafkaJS may forget where it was told to go.
    const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
    await consumer.run({ eachMessage: async ({ message }) => got.push(`${message.value}`) });
    await joined;
    consumer.seek({ topic, partition: 0, offset: sixth });
    await until('the timed records', () => got.length >= 5);
    check(got.join() === 'timed-5,timed-6,timed-7,timed-8,timed-9', `read ${got}`);
    await consumer.disconnect();
    step('seek by time');
}

async function cleanUp() {
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '100' }] });
    const offsets = await admin.fetchTopicOffsets(topic);
    check(offsets.find((entry) => entry.partition === 0).low === '100', 'new log start');
    step('delete records');

    await admin.deleteGroups([groupId, `${groupId}-timed`]);
    check(!(await admin.listGroups()).groups.some((group) => group.groupId === groupId), 'the group is gone');
    await admin.deleteTopics({ topics: [topic] });
    await until('the end of the topic', async () => !(await admin.listTopics()).includes(topic));
    step('delete group and topic');
}

async function main() {
    await loadCodecs();
    await admin.connect();
    await administer();
    await produce();
    await consumeInGroups();
    await seekByTime();
    await cleanUp();
    await admin.disconnect();
}

main().then(() => process.exit(0), (error) => {
    console.error('failed:', error);
    process.exit(1);
});
