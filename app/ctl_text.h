// What `ctl` prints for people, made of the JSON that the running Brokerscope sent.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <ostream>

namespace brokerscope::app {

void printStatus(std::ostream& out, const nlohmann::json& status);
void printTopics(std::ostream& out, const nlohmann::json& topics);
void printGroups(std::ostream& out, const nlohmann::json& groups);
void printStep(std::ostream& out, const nlohmann::json& message);
void printBreakpoints(std::ostream& out, const nlohmann::json& breakpoints);
void printLostRecords(std::ostream& out, const nlohmann::json& records);
void printAudit(std::ostream& out, const nlohmann::json& audit);
void printEvent(std::ostream& out, const nlohmann::json& event);

} // namespace brokerscope::app
