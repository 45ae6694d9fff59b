// franz-go against a cluster: codecs, idempotence, groups, commits, seek by time, administration; or transactions.
// Usage: franz_go_test [transactions] BOOTSTRAP
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

const records = 500

func check(ok bool, format string, arguments ...any) {
	if !ok {
		fmt.Fprintf(os.Stderr, "failed: "+format+"\n", arguments...)
		os.Exit(1)
	}
}

func must(err error, doing string) { check(err == nil, "%s: %v", doing, err) }

func step(text string) { fmt.Println("ok:", text) }

func await(what string, condition func() bool) {
	for deadline := time.Now().Add(30 * time.Second); !condition(); time.Sleep(100 * time.Millisecond) {
		check(time.Now().Before(deadline), "waited for %s", what)
	}
}

type place struct {
	partition int32
	offset    int64
}

type test struct {
	ctx          context.Context
	seeds        []string
	admin        *kadm.Client
	topic, group string
	sent         map[place]string
}

func (t *test) client(options ...kgo.Opt) *kgo.Client {
	client, err := kgo.NewClient(append([]kgo.Opt{kgo.SeedBrokers(t.seeds...)}, options...)...)
	must(err, "make a client")
	return client
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Second)
	defer cancel()
	stamp := time.Now().UnixNano()
	t := &test{ctx: ctx, seeds: strings.Split(os.Args[len(os.Args)-1], ","), sent: map[place]string{},
		topic: fmt.Sprintf("orders-%d", stamp), group: fmt.Sprintf("billing-%d", stamp)}
	client := t.client()
	defer client.Close()
	t.admin = kadm.NewClient(client)
	if os.Args[1] == "transactions" {
		t.transactions()
		return
	}
	t.administer()
	t.produce()
	t.consumeInGroups()
	t.seekByTime()
	t.cleanUp()
}

func (t *test) partitions() int {
	topics, err := t.admin.ListTopics(t.ctx, t.topic)
	if err != nil || topics.Error() != nil {
		return 0
	}
	return len(topics[t.topic].Partitions)
}

func (t *test) config(name string) string {
	configs, err := t.admin.DescribeTopicConfigs(t.ctx, t.topic)
	must(err, "describe configurations")
	for _, config := range configs[0].Configs {
		if config.Key == name {
			return config.MaybeValue()
		}
	}
	return ""
}

func (t *test) administer() {
	brokers, err := t.admin.ListBrokers(t.ctx)
	must(err, "list brokers")
	check(len(brokers) == len(t.seeds), "%d brokers", len(brokers))
	retention := "3600000"
	_, err = t.admin.CreateTopic(t.ctx, 3, 3, map[string]*string{"retention.ms": &retention}, t.topic)
	must(err, "create a topic")
	await("three partitions", func() bool { return t.partitions() == 3 })
	_, err = t.admin.CreateTopic(t.ctx, 1, 1, nil, t.topic)
	check(errors.Is(err, kerr.TopicAlreadyExists), "creating it again: %v", err)
	step("create and describe a topic")

	check(t.config("retention.ms") == retention, "retention.ms as created")
	longer := "7200000"
	_, err = t.admin.AlterTopicConfigs(t.ctx,
		[]kadm.AlterConfig{{Op: kadm.SetConfig, Name: "retention.ms", Value: &longer}}, t.topic)
	must(err, "alter a configuration")
	await("the altered configuration", func() bool { return t.config("retention.ms") == longer })
	step("alter and describe configurations")

	added, err := t.admin.CreatePartitions(t.ctx, 1, t.topic)
	must(err, "add a partition")
	must(added.Error(), "add a partition")
	await("a fourth partition", func() bool { return t.partitions() == 4 })
	step("add a partition")
}

func (t *test) produce() {
	codecs := map[string]kgo.CompressionCodec{"none": kgo.NoCompression(), "gzip": kgo.GzipCompression(),
		"snappy": kgo.SnappyCompression(), "lz4": kgo.Lz4Compression(), "zstd": kgo.ZstdCompression()}
	for name, codec := range codecs {
		for _, idempotent := range []bool{false, true} {
			options := []kgo.Opt{kgo.ProducerBatchCompression(codec), kgo.DefaultProduceTopic(t.topic),
				kgo.ProducerLinger(20 * time.Millisecond)}
			if !idempotent {
				options = append(options, kgo.DisableIdempotentWrite())
			}
			client := t.client(options...)
			var lock sync.Mutex
			var failure error
			for i := 0; i < records; i++ {
				value := fmt.Sprintf("%s-%v-%d-%s", name, idempotent, i, strings.Repeat("x", i%50))
				client.Produce(t.ctx, &kgo.Record{Key: []byte(fmt.Sprint("key-", i)), Value: []byte(value)},
					func(record *kgo.Record, err error) {
						lock.Lock()
						defer lock.Unlock()
						if err != nil {
							failure = err
							return
						}
						where := place{record.Partition, record.Offset}
						if _, twice := t.sent[where]; twice {
							failure = fmt.Errorf("offset %v was given twice", where)
						}
						t.sent[where] = value
					})
			}
			must(client.Flush(t.ctx), "flush")
			must(failure, "produce with "+name)
			client.Close()
		}
		step("produce with " + name + ", plain and idempotent")
	}
	check(len(t.sent) == 10*records, "%d acknowledged", len(t.sent))
}

// A member of the group that counts what it owns and collects what it reads.
type member struct {
	client *kgo.Client
	lock   sync.Mutex
	owned  map[int32]bool
	got    map[place]string
	done   chan struct{}
}

func (t *test) join() *member {
	m := &member{owned: map[int32]bool{}, got: map[place]string{}, done: make(chan struct{})}
	gain := func(_ context.Context, _ *kgo.Client, partitions map[string][]int32) {
		m.lock.Lock()
		defer m.lock.Unlock()
		for _, p := range partitions[t.topic] {
			m.owned[p] = true
		}
	}
	lose := func(_ context.Context, _ *kgo.Client, partitions map[string][]int32) {
		m.lock.Lock()
		defer m.lock.Unlock()
		for _, p := range partitions[t.topic] {
			delete(m.owned, p)
		}
	}
	m.client = t.client(kgo.ConsumerGroup(t.group), kgo.ConsumeTopics(t.topic), kgo.DisableAutoCommit(),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.OnPartitionsAssigned(gain),
		kgo.OnPartitionsRevoked(lose), kgo.OnPartitionsLost(lose), kgo.HeartbeatInterval(500*time.Millisecond))
	go func() {
		defer close(m.done)
		for {
			fetches := m.client.PollFetches(t.ctx)
			if fetches.IsClientClosed() || t.ctx.Err() != nil {
				return
			}
			m.lock.Lock()
			fetches.EachRecord(func(r *kgo.Record) { m.got[place{r.Partition, r.Offset}] = string(r.Value) })
			m.lock.Unlock()
		}
	}()
	return m
}

func (m *member) owns() int {
	m.lock.Lock()
	defer m.lock.Unlock()
	return len(m.owned)
}

func (m *member) read(into map[place]string) map[place]string {
	m.lock.Lock()
	defer m.lock.Unlock()
	for where, value := range m.got {
		into[where] = value
	}
	return into
}

func (m *member) readOfOwned() int {
	m.lock.Lock()
	defer m.lock.Unlock()
	count := 0
	for where := range m.got {
		if m.owned[where.partition] {
			count++
		}
	}
	return count
}

func (m *member) leave() {
	m.client.Close()
	<-m.done
}

func (t *test) consumeInGroups() {
	first := t.join()
	await("all partitions for the first member", func() bool { return first.owns() == 4 })
	second := t.join()
	await("two partitions for each member", func() bool { return first.owns() == 2 && second.owns() == 2 })
	step("rebalance when a member joins")
	// The second member reads its partitions from the start: nothing of them had been committed.
	await("every record", func() bool { return first.readOfOwned()+second.readOfOwned() == len(t.sent) })
	for where, value := range second.read(first.read(map[place]string{})) {
		check(t.sent[where] == value, "at %v: %q is not %q", where, value, t.sent[where])
	}
	step(fmt.Sprintf("read %d records of every codec", len(t.sent)))

	described, err := t.admin.DescribeGroups(t.ctx, t.group)
	must(err, "describe the group")
	check(described[t.group].State == "Stable" && len(described[t.group].Members) == 2, "%+v", described[t.group])
	listed, err := t.admin.ListGroups(t.ctx)
	must(err, "list groups")
	_, found := listed[t.group]
	check(found, "the group is listed")
	step("list and describe the group")

	must(first.client.CommitUncommittedOffsets(t.ctx), "commit")
	must(second.client.CommitUncommittedOffsets(t.ctx), "commit")
	second.leave()
	await("all partitions again", func() bool { return first.owns() == 4 })
	first.leave()
	step("commit, and rebalance when a member leaves")

	committed, err := t.admin.FetchOffsets(t.ctx, t.group)
	must(err, "fetch committed offsets")
	total := int64(0)
	committed.Each(func(offset kadm.OffsetResponse) { total += offset.At })
	check(total == int64(len(t.sent)), "committed %d of %d", total, len(t.sent))
	producer := t.client(kgo.RecordPartitioner(kgo.ManualPartitioner()))
	for i := 0; i < 40; i++ {
		must(producer.ProduceSync(t.ctx, &kgo.Record{Topic: t.topic, Partition: int32(i % 4),
			Value: []byte(fmt.Sprint("later-", i))}).FirstErr(), "produce later records")
	}
	producer.Close()
	again := t.join()
	await("the later records", func() bool { return len(again.read(map[place]string{})) == 40 })
	for _, value := range again.read(map[place]string{}) {
		check(strings.HasPrefix(value, "later-"), "read %q after a restart", value)
	}
	again.leave()
	step("resume from the commit")
}

func (t *test) seekByTime() {
	base := time.Now().Add(1000 * time.Second).Truncate(time.Millisecond)
	producer := t.client(kgo.RecordPartitioner(kgo.ManualPartitioner()))
	var sixth int64
	for i := 0; i < 10; i++ {
		record := &kgo.Record{Topic: t.topic, Partition: 0, Value: []byte(fmt.Sprint("timed-", i)),
			Timestamp: base.Add(time.Duration(i) * time.Second)}
		must(producer.ProduceSync(t.ctx, record).FirstErr(), "produce a timed record")
		if i == 5 {
			sixth = record.Offset
		}
	}
	producer.Close()
	after := base.Add(4500 * time.Millisecond).UnixMilli()
	offsets, err := t.admin.ListOffsetsAfterMilli(t.ctx, after, t.topic)
	must(err, "offsets by time")
	found, _ := offsets.Lookup(t.topic, 0)
	check(found.Offset == sixth, "offset by time is %d, not %d", found.Offset, sixth)

	reader := t.client(kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{
		t.topic: {0: kgo.NewOffset().AfterMilli(after)}}))
	defer reader.Close()
	var values []string
	for len(values) < 5 {
		fetches := reader.PollFetches(t.ctx)
		check(t.ctx.Err() == nil, "waited for timed records")
		fetches.EachRecord(func(record *kgo.Record) { values = append(values, string(record.Value)) })
	}
	check(strings.Join(values, ",") == "timed-5,timed-6,timed-7,timed-8,timed-9", "read %v", values)
	step("seek by time")
}

func (t *test) cleanUp() {
	offsets := kadm.Offsets{}
	offsets.AddOffset(t.topic, 0, 100, -1)
	deleted, err := t.admin.DeleteRecords(t.ctx, offsets)
	must(err, "delete records")
	result, _ := deleted.Lookup(t.topic, 0)
	check(result.Err == nil && result.LowWatermark == 100, "deleted: %+v", result)
	starts, err := t.admin.ListStartOffsets(t.ctx, t.topic)
	must(err, "list start offsets")
	start, _ := starts.Lookup(t.topic, 0)
	check(start.Offset == 100, "the log starts at %d", start.Offset)
	step("delete records")

	gone, err := t.admin.DeleteGroups(t.ctx, t.group)
	must(err, "delete the group")
	must(gone[t.group].Err, "delete the group")
	_, err = t.admin.DeleteTopics(t.ctx, t.topic)
	must(err, "delete the topic")
	await("the end of the topic", func() bool { return t.partitions() == 0 })
	step("delete group and topic")
}
