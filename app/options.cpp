#include "app/options.h"

#include "app/properties.h"
#include "engine/base/languages.h"
#include "engine/base/spelling.h"
#include "engine/cluster/own_cluster.h"
#include "engine/remote/server_list.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace brokerscope::app {
namespace {

// NAME, or N:NAME for node N alone. Kafka's names hold no colon.
void setSetting(cluster::ClusterConfig& config, const std::string& name, const std::string& value)
{
    int node = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), node);
    if (error == std::errc{} && node > 0 && end != name.data() + name.size() && *end == ':')
        config.nodeSettings[node][std::string(end + 1, name.data() + name.size())] = value;
    else
        config.settings[name] = value;
}

// Names the first argument that nobody expected, with what was probably meant; empty when every argument was expected.
std::string explainUnexpected(const CLI::App& program, const CLI::App& control)
{
    const auto unexpected = program.remaining(true);
    if (unexpected.empty())
        return {};
    const std::string& word = unexpected.front();
    const bool isOption = word.rfind("-", 0) == 0;
    std::vector<std::string> candidates;
    auto addFrom = [&](const CLI::App& app) {
        if (isOption)
            for (const auto* option : app.get_options({}))
                for (const auto& name : option->get_lnames())
                    candidates.push_back("--" + name);
        else
            for (const auto* command : app.get_subcommands({}))
                candidates.push_back(command->get_name());
    };
    addFrom(control.parsed() ? control : program);
    if (control.parsed())
        for (const auto* command : control.get_subcommands())
            addFrom(*command);
    const auto nearest = nearestWord(word, candidates);
    return std::string("there is no ") + (isOption ? "option " : "command ") + word +
           (nearest.empty() ? "" : "; did you mean " + nearest + "?");
}

} // namespace

std::filesystem::path defaultDataDirectory()
{
    if (const char* xdg = std::getenv("XDG_DATA_HOME"); xdg && *xdg)
        return std::filesystem::path(xdg) / "brokerscope";
    if (const char* home = std::getenv("HOME"); home && *home)
        return std::filesystem::path(home) / ".local/share/brokerscope";
    return std::filesystem::current_path() / "brokerscope-data";
}

std::variant<RunOptions, CtlOptions, ExitNow> parseCommandLine(int argc, char** argv)
{
    RunOptions run;
    CtlOptions ctl;
    std::string dataDirectory;
    std::string ctlDataDirectory;
    std::string timers = "classroom";
    std::string configFile;
    std::string connect;
    std::vector<std::string> settings;

    CLI::App program{"Brokerscope: a real Kafka-compatible cluster in one process, and a window that shows it working."};
    program.set_version_flag("--version", "brokerscope " BROKERSCOPE_VERSION);
    program.add_flag("--headless", run.headless, "Run the cluster without a window");
    program.add_option("--nodes", run.cluster.nodes, "Number of nodes (default: as many as the data directory has, or 3)")
        ->check(CLI::Range(1, 32));
    program.add_option("--port", run.cluster.port, "Client port of the first node; the next nodes count up from it")
        ->check(CLI::Range(1024, 65335))
        ->capture_default_str();
    program.add_option("--data-dir", dataDirectory, "Where the logs are kept (default: the user's data directory)");
    program.add_flag("--ephemeral", run.cluster.ephemeral, "Keep the logs in a temporary directory, removed at the end");
    program.add_option("--timers", timers, "classroom: failures are noticed within a second; kafka: Kafka's defaults")
        ->check(CLI::IsMember({"classroom", "kafka"}))
        ->capture_default_str();
    program.add_option("--set", settings, "A broker configuration by Kafka's name, as NAME=VALUE, or N:NAME=VALUE for node N; may be repeated")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    program.add_option("--config", configFile, "A file of NAME=VALUE lines, like Kafka's server.properties");
    auto* connecting = program.add_option("--connect", connect, "Show a Kafka cluster that runs elsewhere, instead of one of our own")
                           ->type_name("HOST:PORT[,...]");
    for (const auto* own : {"--nodes", "--port", "--data-dir", "--ephemeral", "--timers", "--set", "--config"})
        connecting->excludes(program.get_option(own));
    program.add_option("--record", run.record, "Record the session into a new file")->type_name("FILE");
    program.add_option("--replay", run.replay, "Show a recorded session in the window; no cluster is run")->type_name("FILE");
    auto* lesson = program.add_option("--lesson", run.lesson, "Start with a lesson: its name (list: print them), or a file")->type_name("NAME|FILE");
    program.add_option("--scenario", run.scenario, "Play a scenario: its name (list: print them), or a file")
        ->type_name("NAME|FILE")
        ->excludes(lesson);
    auto* exam = program.add_option("--exam", run.exam, "Start with a find-the-fault exam: its name (list: print them), or a file")
                     ->type_name("NAME|FILE")
                     ->excludes(lesson)
                     ->excludes(program.get_option("--scenario"));
    program.add_option("--compare", run.compare, "Play a script on two clusters of its own that differ in one setting, and print the figures: its name (list: print them)")
        ->type_name("NAME")
        ->excludes(lesson)
        ->excludes(exam)
        ->excludes(program.get_option("--scenario"));
    auto* check = program.add_flag("--check", run.check,
                                   "Play the lesson, exam, scenario or comparison without a window, on a cluster of its own, and say whether it goes as it should");
    program.add_flag("--by-hand", run.byHand, "With --lesson --check: make no act, wait until somebody else has made it")->needs(check)->needs(lesson);
    program.add_option("--break", run.breakStep, "With --lesson --check: leave out the act of this step; the check has to fail there. every: hold each act back. "
                                                "With --exam --check: leave out the fault, the diagnosis or the repair. "
                                                "With --scenario --check: leave out the clients or the fault")
        ->type_name("STEP")
        ->needs(check);
    program.add_flag("--reset-ui", run.resetUi, "Forget window layout and preferences");
    program.add_option("--language", run.language, "Language of the window and of lessons: " + languageCodes());
    program.add_option("--theme", run.theme, "light, dark or high-contrast")
        ->check(CLI::IsMember({"light", "dark", "high-contrast"}));

    auto* control = program.add_subcommand("ctl", "Talk to a running Brokerscope");
    control->add_option("--data-dir", ctlDataDirectory, "The data directory of the running Brokerscope");
    control->add_flag("--json", ctl.json, "Print JSON");
    control->require_subcommand(1);
    control->fallthrough();
    auto add = [&](const char* name, const char* help, const char* operands = "", int count = 0, int most = 0) {
        auto* command = control->add_subcommand(name, help);
        command->fallthrough();
        if (count > 0)
            command->add_option(operands, ctl.arguments)->required()->expected(count, std::max(count, most));
        command->callback([&ctl, name] { ctl.command = name; });
        return command;
    };
    add("status", "Nodes, quorum, topics, groups");
    add("topics", "Topics and their partitions");
    add("groups", "Consumer groups, members and lag");
    add("metrics", "Figures in the text format of Prometheus");
    add("events", "What happened")->add_flag("--follow", ctl.follow, "Go on as things happen");
    add("lost", "Records that were cut off when a log was truncated");
    add("audit", "What came of the records of one topic in another: sent, stored, seen, doubled, lost, exact",
        "SOURCE RESULT [group NAME] [by key|value]", 2, 6);
    add("kill", "Crash a node", "NODE", 1, 40);
    add("stop", "Stop a node in an orderly way; or a producer or group: stop producer NAME, stop group NAME", "NODE", 1, 40);
    add("start", "Start a node; or a client of the program's own: start producer NAME topic T ..., start group NAME topics A,B ...", "NODE", 1, 40);
    add("pause", "Freeze a node", "NODE", 1, 40);
    add("resume", "Let a frozen node go on", "NODE", 1, 40);
    add("power-loss", "Crash a node and lose what was not synced", "NODE", 1, 40);
    add("isolate", "Cut all links of a node to other nodes", "NODE", 1, 40);
    add("cut", "Cut a link: A and B are nodes, or a client (its client.id) and a node or \"all\"; so for all links", "A B", 2, 8)
        ->add_flag("--one-way", ctl.oneWay, "Only from A to B");
    add("delay", "Delay a link by milliseconds each way", "A B MS", 3, 9);
    add("jitter", "Delay what a link carries by up to so many milliseconds more, by chance", "A B MS", 3, 9);
    add("bandwidth", "Let a link carry only so many kilobytes per second each way; 0: no limit", "A B KB_PER_S", 3, 9);
    add("reset", "Reset the connections of a link, once", "A B", 2, 8);
    add("heal-link", "Undo what was done to one link", "A B", 2, 8);
    add("disk", "Make a node's disk slow (by MS per write, 50 if not given), full, fail or ok", "NODE STATE [MS]", 2, 5);
    add("fail-api", "Answer the next COUNT requests of an API with one of Kafka's errors, on one node or all",
        "API ERROR [COUNT] [NODE]", 2, 6);
    add("heal", "Undo every fault of links and disks, and forget planned errors");
    add("rate", "The speed of the cluster's clock: 1 real time, 0.01 or 1/100 slow motion, 0 stops it", "X", 1);
    add("step", "Stop the clock and let one message through");
    auto* breakpoints = add("break", "Stop the clock when something happens: add CONDITION, list, remove N, on N, off N");
    breakpoints->add_option("WHAT", ctl.arguments)->required()->expected(1, 40);
    breakpoints->footer("A CONDITION is, for example, \"isr < 2 of orders\", \"leader elected\", \"offset 500 in orders-0\", "
                        "\"node 2 fenced\" or \"NOT_LEADER_OR_FOLLOWER answered\".");
    add("add", "Add a node: a broker with the next free id and port");
    add("decommission", "Move the replicas of an added node away, stop it and forget it", "NODE", 1);
    add("configure", "Set a configuration of a topic, or take it back to the default (NAME=)", "TOPIC NAME=VALUE", 2);
    add("reassign", "Move the replicas of a partition to these nodes (1,2,3), or cancel the move", "TOPIC-PARTITION NODES|cancel", 2);
    add("create", "Create a topic: create topic NAME [partitions N] [replication-factor N] [NAME=VALUE ...]", "WHAT", 2, 60);
    add("delete", "Delete a topic: delete topic NAME", "WHAT", 2, 2);
    add("add-partitions", "Give a topic so many partitions in all", "TOPIC TOTAL", 2);
    add("produce", "Write records: produce TOPIC [key K] [keys N] [value V] [header NAME=VALUE] [partition P] [count N] [acks 0|1|all]",
        "WHAT", 1, 60);
    add("reset-offsets", "Move the offsets of a group without members: TOPIC[-PARTITION] earliest|latest|offset N|back N|forward N",
        "GROUP TOPIC TO", 3, 4);
    add("set-rate", "Records per second of a producer that was started here", "PRODUCER RATE", 2);
    add("begin", "Begin a transaction of a producer that was started here", "PRODUCER", 1);
    add("commit", "Commit its transaction", "PRODUCER", 1);
    add("abort", "Abort its transaction", "PRODUCER", 1);
    add("add-member", "One more member for a group that was started here", "GROUP", 1);
    add("stop-member", "A member leaves", "GROUP MEMBER", 2);
    add("crash-member", "A member is gone without a goodbye", "GROUP MEMBER", 2);
    add("crash-processor", "With its next records a stream program dies between the two things it has to do", "PROCESSOR", 1);
    add("stuck-member", "A member does not poll any more, or does again (off)", "GROUP MEMBER [on|off]", 2, 3);
    add("slow-member", "A member takes so long for each record", "GROUP MEMBER|all MS", 3);
    add("split", "Cut the network in two: split 1 from 2,3", "NODES from NODES", 3);
    add("elect", "Elect a leader: the preferred replica, or any that runs (unclean: may lose records)", "TOPIC-PARTITION preferred|unclean", 2);

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return ExitNow{program.exit(error)};
        const auto unexpected = explainUnexpected(program, *control);
        std::cerr << "brokerscope: " << (unexpected.empty() ? error.what() : unexpected) << "\nTry 'brokerscope --help'.\n";
        return ExitNow{2};
    }

    if (control->parsed()) {
        ctl.dataDirectory = !ctlDataDirectory.empty() ? std::filesystem::path(ctlDataDirectory)
                            : !dataDirectory.empty()  ? std::filesystem::path(dataDirectory)
                                                      : defaultDataDirectory();
        return ctl;
    }

    auto refuse = [](const std::string& why) {
        std::cerr << "brokerscope: " << why << '\n';
        return ExitNow{2};
    };
    for (const auto& setting : settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos || equals == 0)
            return refuse("--set takes NAME=VALUE, not \"" + setting + "\"");
        setSetting(run.cluster, setting.substr(0, equals), setting.substr(equals + 1));
    }
    if (!configFile.empty()) {
        std::ifstream file(configFile);
        if (!file)
            return refuse("cannot read the configuration file " + configFile);
        if (const auto read = readProperties(file, configFile, run.cluster.settings); !read)
            return refuse(read.error().message());
    }
    if (!run.replay.empty() && run.headless)
        return refuse("--replay shows a recording in the window: it goes without --headless");
    if (connecting->count() > 0 && !run.replay.empty())
        return refuse("--connect and --replay exclude each other");
    if (connecting->count() > 0 && !run.record.empty() && run.headless)
        return refuse("--record with --connect goes without --headless: a session of somebody else's cluster is recorded by the window");
    if (!run.replay.empty() && !run.record.empty())
        return refuse("--record and --replay exclude each other");
    if (!run.lesson.empty() && (!run.replay.empty() || connecting->count() > 0))
        return refuse("--lesson needs a cluster that can be acted on: it goes without --replay and --connect");
    if (!run.lesson.empty() && run.headless && !run.check)
        return refuse("--lesson goes with the window, or with --check");
    if (!run.exam.empty() && run.exam != "list" && (!run.replay.empty() || connecting->count() > 0))
        return refuse("--exam needs a cluster that can be broken: it goes without --replay and --connect");
    if (!run.exam.empty() && run.exam != "list" && run.headless && !run.check)
        return refuse("--exam goes with the window, or with --check");
    if (!run.breakStep.empty() && run.lesson.empty() && exam->count() == 0 && run.scenario.empty())
        return refuse("--break goes with --lesson --check, --exam --check or --scenario --check");
    if (!run.scenario.empty() && (!run.replay.empty() || connecting->count() > 0))
        return refuse("--scenario needs a cluster that can be acted on: it goes without --replay and --connect");
    if (run.check && run.lesson.empty() && run.scenario.empty() && run.exam.empty() && run.compare.empty())
        return refuse("--check goes with --lesson, --exam, --scenario or --compare: there is nothing to check");
    if (run.check && !dataDirectory.empty())
        return refuse("--check plays on a cluster of its own, which is thrown away: it goes without --data-dir");
    if (!run.compare.empty() && (!run.replay.empty() || connecting->count() > 0))
        return refuse("--compare runs two clusters of its own: it goes without --replay and --connect");
    run.portGiven = program.get_option("--port")->count() > 0;
    run.cluster.ephemeral = run.cluster.ephemeral || run.check || !run.compare.empty();
    if (run.cluster.ephemeral && !dataDirectory.empty())
        return refuse("--ephemeral and --data-dir exclude each other");
    if (!run.language.empty() && !isLanguage(run.language))
        return refuse("--language knows " + languageCodes() + "; not \"" + run.language + "\"");
    if (connecting->count() > 0) {
        auto servers = remote::parseServers(connect);
        if (!servers)
            return refuse("--connect: " + servers.error().message());
        run.connect = std::move(servers.value());
        run.cluster.ephemeral = true; // only for the control socket
    }
    run.placeGiven = run.cluster.ephemeral || !dataDirectory.empty() || !run.replay.empty();
    run.cluster.timers = timers == "kafka" ? cluster::TimerPreset::Kafka : cluster::TimerPreset::Classroom;
    run.cluster.dataDirectory = run.cluster.ephemeral   ? cluster::temporaryDirectory()
                                : dataDirectory.empty() ? defaultDataDirectory()
                                                        : std::filesystem::path(dataDirectory);
    return run;
}

} // namespace brokerscope::app
