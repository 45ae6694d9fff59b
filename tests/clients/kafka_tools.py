"""Runs Apache Kafka's own command line tools; what the tests with them share."""
import subprocess

PACKAGE = "org.apache.kafka.tools"


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def step(text):
    print("ok:", text, flush=True)


class Tools:
    def __init__(self, jars, bootstrap):
        self.jars = jars
        self.bootstrap = bootstrap

    def command(self, name, *arguments):
        main = name if name.startswith("kafka.") else f"{PACKAGE}.{name}"
        return ["java", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", f"{self.jars}/*", main,
                *map(str, arguments)]

    def finished(self, name, *arguments, stdin=None, timeout=120):
        """The finished process, whatever it ended with."""
        return subprocess.run(self.command(name, *arguments), input=stdin, capture_output=True, text=True,
                              timeout=timeout)

    def run(self, name, *arguments, **more):
        done = self.finished(name, *arguments, **more)
        check(done.returncode == 0, f"{name} {arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def ask(self, name, *arguments, **more):
        return self.run(name, "--bootstrap-server", self.bootstrap, *arguments, **more)
