// The acts of the application's own clients, from their words; the first of them name the act. Internal to this folder.
#pragma once

#include "engine/scenario/act.h"

namespace brokerscope::scenario {

[[nodiscard]] Result<ActorAct> parseCreateTopic(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseDeleteTopic(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseAddPartitions(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseProduce(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseResetOffsets(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStartProducer(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStopProducer(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseSetRate(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseTransactionAct(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStartGroup(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStopGroup(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseAddMember(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseRemoveMember(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStuckMember(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseSlowMember(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseStartProcessor(const std::vector<std::string>& words);
[[nodiscard]] Result<ActorAct> parseProcessorAct(const std::vector<std::string>& words);

} // namespace brokerscope::scenario
