// rskafka, a client in Rust of its own, against a cluster: topics, every codec, reading, offsets, deleting records.
use rskafka::chrono::{TimeZone, Utc};
use rskafka::client::error::{Error, ProtocolError};
use rskafka::client::partition::{Compression, OffsetAt, PartitionClient, UnknownTopicHandling};
use rskafka::client::{Client, ClientBuilder};
use rskafka::record::Record;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const PARTITIONS: i32 = 3;
const RECORDS: usize = 500;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn step(text: &str) {
    println!("ok: {text}");
}

fn record(value: &str, at_ms: i64) -> Record {
    let headers = BTreeMap::from([("source".to_owned(), b"rust".to_vec())]);
    let timestamp = Utc.timestamp_millis_opt(at_ms).unwrap();
    Record { key: Some(b"key".to_vec()), value: Some(value.as_bytes().to_vec()), headers, timestamp }
}

// Everything from `from` to the end that the partition has now.
async fn read(partition: &PartitionClient, from: i64) -> Outcome<Vec<(i64, Record)>> {
    let end = partition.get_offset(OffsetAt::Latest).await?;
    let (mut next, mut records) = (from, vec![]);
    while next < end {
        let (some, _) = partition.fetch_records(next, 1..100_000, 1_000).await?;
        for found in some {
            assert!(found.offset >= next, "offset {} after {next}", found.offset);
            next = found.offset + 1;
            records.push((found.offset, found.record));
        }
    }
    Ok(records)
}

async fn create(client: &Client, topic: &str, brokers: usize) -> Outcome<()> {
    let controller = client.controller_client()?;
    controller.create_topic(topic, PARTITIONS, brokers.min(3) as i16, 10_000).await?;
    for _ in 0..100 {
        if client.list_topics().await?.iter().any(|t| t.name == topic && t.partitions.len() == PARTITIONS as usize) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("the topic is not listed".into())
}

async fn run(bootstrap: Vec<String>) -> Outcome<()> {
    let brokers = bootstrap.len();
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let topic = format!("orders-{}", now.as_nanos());
    let client = ClientBuilder::new(bootstrap).client_id("rust-test").build().await?;
    create(&client, &topic, brokers).await?;
    match client.controller_client()?.create_topic(topic.as_str(), 1, 1, 10_000).await {
        Err(Error::ServerError { protocol_error: ProtocolError::TopicAlreadyExists, .. }) => {}
        other => panic!("created it again: {other:?}"),
    }
    step("create and list a topic");

    let mut partitions = vec![];
    for i in 0..PARTITIONS {
        partitions.push(client.partition_client(topic.as_str(), i, UnknownTopicHandling::Retry).await?);
    }
    let mut sent: Vec<BTreeMap<i64, String>> = vec![BTreeMap::new(); PARTITIONS as usize];
    let base = now.as_millis() as i64;
    let codecs = [
        ("none", Compression::NoCompression),
        ("gzip", Compression::Gzip),
        ("lz4", Compression::Lz4),
        ("snappy", Compression::Snappy),
        ("zstd", Compression::Zstd),
    ];
    for (name, codec) in codecs {
        for (index, partition) in partitions.iter().enumerate() {
            let values: Vec<String> =
                (0..RECORDS).map(|i| format!("{name}-{index}-{i}-{}", "x".repeat(i % 50))).collect();
            for chunk in values.chunks(100) {
                let records = chunk.iter().map(|value| record(value, base)).collect();
                let offsets = partition.produce(records, codec).await?;
                for (offset, value) in offsets.into_iter().zip(chunk) {
                    assert!(sent[index].insert(offset, value.clone()).is_none(), "offset {offset} was given twice");
                }
            }
        }
        step(&format!("produce with {name}"));
    }
    for (index, partition) in partitions.iter().enumerate() {
        assert_eq!(partition.get_offset(OffsetAt::Earliest).await?, 0);
        let got = read(partition, 0).await?;
        assert_eq!(got.len(), sent[index].len());
        for (offset, record) in got {
            assert_eq!(record.value.as_deref(), sent[index].get(&offset).map(|value| value.as_bytes()));
            assert_eq!(record.headers["source"], b"rust");
            assert_eq!(record.timestamp.timestamp_millis(), base);
        }
    }
    step("read everything back, at the same offsets");

    partitions[0].delete_records(100, 10_000).await?;
    assert_eq!(partitions[0].get_offset(OffsetAt::Earliest).await?, 100);
    match partitions[0].fetch_records(0, 1..100_000, 500).await {
        Err(Error::ServerError { protocol_error: ProtocolError::OffsetOutOfRange, .. }) => {}
        other => panic!("read deleted records: {other:?}"),
    }
    assert_eq!(read(&partitions[0], 100).await?[0].0, 100);
    step("delete records");

    client.controller_client()?.delete_topic(topic.as_str(), 10_000).await?;
    for _ in 0..100 {
        if client.list_topics().await?.iter().all(|t| t.name != topic) {
            step("delete the topic");
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("the topic is still there".into())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let bootstrap = std::env::args().last().ok_or("usage: rust_client BOOTSTRAP")?;
    let servers = bootstrap.split(',').map(str::to_owned).collect();
    tokio::time::timeout(Duration::from_secs(120), run(servers)).await?
}
