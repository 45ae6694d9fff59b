"""A learner's program: learners_program.py write|read NAME BOOTSTRAP. It knows nothing of Brokerscope, and goes on until SIGTERM."""
import signal
import sys

from confluent_kafka import Consumer, Producer

TOPIC = "channel"


class Stopped(Exception):
    pass


def stop(*_):
    raise Stopped


def write(name, bootstrap):
    producer = Producer({"bootstrap.servers": bootstrap, "client.id": name})
    number = 0
    while True:
        number += 1
        producer.produce(TOPIC, key=f"{name}-{number % 20}", value=f"story {number}")
        producer.poll(0.1)
        signal.sigtimedwait([], 0.1)


def read(group, bootstrap):
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": group, "client.id": group, "auto.offset.reset": "earliest",
                         "auto.commit.interval.ms": 500})
    consumer.subscribe([TOPIC])
    try:
        while True:
            consumer.poll(0.1)
    finally:
        consumer.close()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    what, name, bootstrap = sys.argv[1:]
    try:
        (write if what == "write" else read)(name, bootstrap)
    except Stopped:
        pass
