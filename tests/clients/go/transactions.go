// Transactions through franz-go: commit, abort, isolation, offsets in transactions, fencing.
package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

const txnPartitions = 2

func (t *test) transactions() {
	output := t.topic + "-invoices"
	replicas := int16(len(t.seeds))
	if replicas > 3 {
		replicas = 3
	}
	for _, topic := range []string{t.topic, output} {
		_, err := t.admin.CreateTopic(t.ctx, txnPartitions, replicas, nil, topic)
		must(err, "create a topic")
	}
	await("the topic", func() bool { return t.partitions() == txnPartitions })
	committed := t.commitAndAbort()
	t.transform(committed, output)
	t.fence(committed)
}

func (t *test) transactional(name string, options ...kgo.Opt) *kgo.Client {
	return t.client(append(options, kgo.TransactionalID(name+"-"+t.topic),
		kgo.RecordPartitioner(kgo.ManualPartitioner()))...)
}

func (t *test) send(client *kgo.Client, prefix string) (values []string) {
	for i := 0; i < 40; i++ {
		value := fmt.Sprint(prefix, "-", i)
		values = append(values, value)
		client.Produce(t.ctx, &kgo.Record{Topic: t.topic, Partition: int32(i % txnPartitions), Value: []byte(value)},
			func(_ *kgo.Record, err error) {
				if err != nil && !strings.HasPrefix(value, "zombie") {
					must(err, "produce "+value)
				}
			})
	}
	must(client.Flush(t.ctx), "flush")
	return values
}

// What a reader gets until nothing comes for a second.
func (t *test) read(topic string, level kgo.IsolationLevel, count int) []string {
	reader := t.client(kgo.ConsumeTopics(topic), kgo.FetchIsolationLevel(level),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchMaxWait(100*time.Millisecond))
	defer reader.Close()
	var values []string
	for last := time.Now(); len(values) < count || time.Since(last) < time.Second; {
		check(t.ctx.Err() == nil && time.Since(last) < 30*time.Second, "read %d of %d from %s", len(values), count, topic)
		ctx, cancel := context.WithTimeout(t.ctx, 200*time.Millisecond)
		reader.PollFetches(ctx).EachRecord(func(r *kgo.Record) {
			values = append(values, string(r.Value))
			last = time.Now()
		})
		cancel()
	}
	check(len(values) == count, "%s: %d records instead of %d", topic, len(values), count)
	sort.Strings(values)
	return values
}

func same(a, b []string) bool {
	sort.Strings(a)
	sort.Strings(b)
	return strings.Join(a, ",") == strings.Join(b, ",")
}

func (t *test) commitAndAbort() (committed []string) {
	client := t.transactional("teller")
	defer client.Close()
	total := 0
	for round := 0; round < 6; round++ {
		must(client.BeginTransaction(), "begin")
		values := t.send(client, fmt.Sprint("round-", round))
		total += len(values)
		must(client.EndTransaction(t.ctx, kgo.TransactionEndTry(round%3 != 1)), "end")
		if round%3 != 1 {
			committed = append(committed, values...)
		}
	}
	check(same(t.read(t.topic, kgo.ReadCommitted(), len(committed)), committed), "only what was committed")
	t.read(t.topic, kgo.ReadUncommitted(), total)
	step("commit and abort")
	return committed
}

func (t *test) transform(input []string, output string) {
	group := "clerks-" + t.topic
	for _, commit := range []kgo.TransactionEndTry{kgo.TryAbort, kgo.TryCommit} {
		session, err := kgo.NewGroupTransactSession(kgo.SeedBrokers(t.seeds...), kgo.TransactionalID(group),
			kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.ConsumerGroup(group), kgo.ConsumeTopics(t.topic),
			kgo.FetchIsolationLevel(kgo.ReadCommitted()), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
			kgo.RequireStableFetchOffsets(), kgo.SessionTimeout(10*time.Second))
		must(err, "make a session")
		for done := 0; done < len(input); {
			fetches := session.PollRecords(t.ctx, 100)
			check(t.ctx.Err() == nil, "transformed %d of %d", done, len(input))
			if fetches.NumRecords() == 0 {
				continue
			}
			must(session.Begin(), "begin")
			fetches.EachRecord(func(r *kgo.Record) {
				session.Produce(t.ctx, &kgo.Record{Topic: output, Partition: r.Partition, Value: r.Value}, nil)
			})
			ended, err := session.End(t.ctx, commit)
			must(err, "end")
			check(ended == bool(commit), "ended as wanted")
			if !commit {
				break
			}
			done += fetches.NumRecords()
		}
		session.Close()
		committed, err := t.admin.FetchOffsets(t.ctx, group)
		must(err, "fetch offsets")
		if !commit {
			committed.Each(func(o kadm.OffsetResponse) { check(o.At < 0, "an aborted offset is committed: %+v", o) })
		}
	}
	check(same(t.read(output, kgo.ReadCommitted(), len(input)), input), "each record once")
	step("consume, transform, produce")
}

func (t *test) fence(before []string) {
	zombie, heir := t.transactional("twin"), t.transactional("twin")
	must(zombie.BeginTransaction(), "begin")
	t.send(zombie, "zombie")
	// Refused with CONCURRENT_TRANSACTIONS until the zombie's transaction is aborted.
	await("the heir's turn", func() bool { return heir.BeginTransaction() == nil })
	values := t.send(heir, "heir")
	must(heir.EndTransaction(t.ctx, kgo.TryCommit), "the heir commits")
	err := zombie.EndTransaction(t.ctx, kgo.TryCommit)
	check(errors.Is(err, kerr.ProducerFenced) || errors.Is(err, kerr.InvalidProducerEpoch), "the zombie: %v", err)
	got := t.read(t.topic, kgo.ReadCommitted(), len(before)+len(values))
	check(same(got, append(append([]string{}, before...), values...)), "nothing of the zombie")
	zombie.Close()
	heir.Close()
	step("a second instance fences the first one")
}
