#include "app/ctl_text.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <ctime>
#include <iomanip>
#include <sstream>

namespace brokerscope::app {
namespace {

using nlohmann::json;

std::string text(const json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::string list(const json& values)
{
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : ",") + value.dump();
    return out;
}

// Of a link: a node's id, or the client.
std::string end(const json& link, const char* which)
{
    return link[which] == -1 ? text(link, "client") : link[which].dump();
}

std::string clockTime(std::int64_t epochMs)
{
    const auto seconds = static_cast<std::time_t>(epochMs / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::ostringstream out;
    out << std::put_time(&local, "%H:%M:%S") << '.' << std::setw(3) << std::setfill('0') << epochMs % 1000;
    return out.str();
}

} // namespace

void printStatus(std::ostream& out, const json& status)
{
    const auto external = status.value("external", json());
    out << "cluster " << text(status, "clusterId") << " on " << text(status, "bootstrapServers") << " ("
        << (external.is_object() ? "external" : text(status, "timers") + " timers") << ")\n";
    if (const auto problem = external.is_object() ? text(external, "problem") : ""; !problem.empty())
        out << "  " << problem << "; these are the last figures\n";
    for (const auto& node : status["nodes"]) {
        out << "  node " << node["id"] << "  :" << node["port"] << "  " << std::left << std::setw(9)
            << text(node, "state");
        if (node["voter"] == false)
            out << "  broker only";
        if (node["decommissioning"] == true)
            out << "  is being decommissioned";
        if (node["activeController"] == true)
            out << "  active controller";
        if (node["fenced"] == true && text(node, "state") == "running")
            out << "  fenced";
        if (node.contains("failure"))
            out << "  " << text(node, "failure");
        out << '\n';
    }
    const auto& clock = status["clock"];
    if (clock["rate"] != 1) {
        if (clock["paused"] == true)
            out << "time stands still";
        else
            out << "time runs at " << clock["rate"];
        out << "; " << clock["waitingCount"] << " messages wait\n";
        for (const auto& message : clock["waiting"]) {
            out << "  ";
            printStep(out, message);
        }
    }
    const auto& quorum = status["quorum"];
    out << "quorum leader " << quorum["leader"] << ", epoch " << quorum["leaderEpoch"] << '\n';
    out << status["topics"].size() << " topics, " << status["groups"].size() << " groups, "
        << status["clients"].size() << " clients; under-replicated partitions: " << status["underReplicatedPartitions"]
        << ", offline: " << status["offlinePartitions"] << '\n';
    for (const auto& link : status["links"])
        out << "link " << end(link, "from") << " -> " << end(link, "to") << (link["cut"] == true ? " cut" : "")
            << (link["delayMs"] != 0 ? " delayed by " + link["delayMs"].dump() + " ms" : "")
            << (link["jitterMs"] != 0 ? " by up to " + link["jitterMs"].dump() + " ms more" : "")
            << (link["bytesPerSecond"] != 0 ? " carries " + link["bytesPerSecond"].dump() + " bytes per second" : "")
            << '\n';
    for (const auto& disk : status["disks"])
        out << "disk of node " << disk["node"] << ' ' << text(disk, "state")
            << (disk["latencyMs"] != 0 ? " by " + disk["latencyMs"].dump() + " ms" : "") << '\n';
    for (const auto& one : status["plannedErrors"])
        out << "the next " << one["remaining"] << ' ' << text(one, "api") << " requests "
            << (one["node"] == -1 ? std::string() : "on node " + one["node"].dump() + " ") << "get "
            << text(one, "error") << '\n';
}

void printStep(std::ostream& out, const json& message)
{
    if (!message.is_object())
        return;
    const auto api = text(message, "api");
    out << (message["from"] == -1 ? "client " + text(message, "client") : "node " + message["from"].dump()) << " -> node "
        << message["to"] << "  " << (api.empty() ? "unknown API" : api)
        << (message["response"] == true ? " response" : " request") << ", " << message["bytes"] << " bytes"
        << (message["blocked"] == true ? ", blocked" : "") << '\n';
}

void printBreakpoints(std::ostream& out, const json& breakpoints)
{
    if (!breakpoints.is_array())
        return;
    for (const auto& breakpoint : breakpoints)
        out << std::left << std::setw(4) << breakpoint["id"].dump() << text(breakpoint, "condition") << "  hits "
            << breakpoint["hits"] << (breakpoint["enabled"] == true ? "" : "  off")
            << (breakpoint["stoppedTheClock"] == true ? "  stopped the clock" : "") << '\n';
}

void printTopics(std::ostream& out, const json& topics)
{
    for (const auto& topic : topics) {
        out << text(topic, "name") << (topic["internal"] == true ? "  (internal)" : "") << '\n';
        for (const auto& p : topic["partitions"]) {
            out << "  " << std::left << std::setw(4) << p["partition"].dump() << " leader " << p["leader"].dump()
                << "  epoch " << p["leaderEpoch"].dump() << "  replicas " << list(p["replicas"]) << "  isr "
                << list(p["isr"]);
            if (!p["addingReplicas"].empty())
                out << "  adding " << list(p["addingReplicas"]);
            if (!p["removingReplicas"].empty())
                out << "  removing " << list(p["removingReplicas"]);
            if (!p["eligibleLeaderReplicas"].empty())
                out << "  elr " << list(p["eligibleLeaderReplicas"]);
            for (const auto& log : p["logs"])
                if (log["leader"] == true)
                    out << "  offsets " << log["logStartOffset"].dump() << ".." << log["logEndOffset"].dump()
                        << "  HW " << log["highWatermark"].dump();
            out << '\n';
        }
    }
    if (topics.empty())
        out << "no topics\n";
}

void printGroups(std::ostream& out, const json& groups)
{
    for (const auto& group : groups) {
        out << text(group, "id") << "  " << text(group, "state") << "  generation "
            << (group["generation"].is_null() ? "not told" : group["generation"].dump())
            << "  coordinator " << group["coordinator"];
        if (!group["totalLag"].is_null())
            out << "  lag " << group["totalLag"];
        out << '\n';
        for (const auto& member : group["members"])
            out << "  member " << text(member, "memberId") << "  " << text(member, "clientHost") << "  "
                << member["assignment"].dump() << '\n';
        for (const auto& o : group["offsets"])
            out << "  " << text(o, "topic") << '-' << o["partition"] << "  committed " << o["committed"] << "  end "
                << o["logEndOffset"] << "  lag " << o["lag"] << '\n';
    }
    if (groups.empty())
        out << "no groups\n";
}

void printLostRecords(std::ostream& out, const json& records)
{
    for (const auto& record : records)
        out << text(record, "topic") << '-' << record["partition"] << "  offset " << record["offset"] << "  epoch "
            << record["leaderEpoch"] << "  cut off on node " << record["node"] << "  key "
            << (record["key"].is_null() ? "null" : text(record, "key")) << "  value "
            << (record["value"].is_null() ? "null" : text(record, "value"))
            << (record["answeredAtOnce"].is_null() ? "" : record["answeredAtOnce"] ? "  acknowledged: lost" : "  never acknowledged")
            << '\n';
    if (records.empty())
        out << "no record was lost\n";
}

void printAudit(std::ostream& out, const json& audit)
{
    out << text(audit, "source") << " -> " << text(audit, "result");
    if (const auto group = text(audit, "group"); !group.empty())
        out << ", taken by group " << group;
    out << "\nsent " << audit["sent"] << "  stored " << audit["stored"] << "  seen " << audit["seen"] << "  doubled " << audit["doubled"]
        << "  lost " << audit["lost"] << '\n';
    for (const auto& [name, words] : {std::pair("onItsWay", "on their way: the group has not taken them, or their transaction is open"),
                                      std::pair("aborted", "stored and aborted: no reader of committed records sees them"),
                                      std::pair("strange", "seen and never sent: compared by key and value, they are not of the source")})
        if (audit[name] != 0)
            out << audit[name] << ' ' << words << '\n';
    for (const auto& trouble : audit["troubles"]) {
        out << "  " << text(audit, "source") << '-' << trouble["partition"] << "  offset " << trouble["offset"] << "  "
            << text(trouble, "fate");
        if (trouble["fate"] == "doubled")
            out << ", seen " << trouble["times"] << " times";
        for (const auto* part : {"key", "value"})
            if (trouble[part].is_string())
                out << "  " << part << ' ' << text(trouble, part);
        out << '\n';
    }
    if (audit["beginsLate"] == true)
        out << "the topics' first records are deleted: what was before is not in these figures\n";
    out << (audit["full"] == true    ? "there are more records than an audit can hold: these figures are of a part"
            : audit["exact"] == true ? "exact: everything came through, once"
                                     : "not exact")
        << '\n';
}

void printEvent(std::ostream& out, const json& event)
{
    out << clockTime(event["timeMs"]) << "  #" << event["sequence"] << "  node " << event["node"] << "  "
        << text(event, "type");
    for (const auto& [key, value] : event.items())
        if (key != "timeMs" && key != "sequence" && key != "node" && key != "type" && key != "cause")
            out << "  " << key << '=' << (value.is_string() ? value.get<std::string>() : value.dump());
    if (event.contains("cause"))
        out << "  because of #" << event["cause"];
    out << '\n' << std::flush;
}

} // namespace brokerscope::app
