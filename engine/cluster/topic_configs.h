// Kafka's configurations of a topic: what each is called, means, takes and is worth when nobody sets it; and whether a value can
// be set. Pure values; safe from every thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::cluster {

struct TopicConfigInfo
{
    std::string_view name;
    std::string_view type;                  // Kafka's word: INT, LONG, LIST ...
    std::optional<std::string> defaultText; // Kafka's own; a broker's setting may differ
    std::string_view valid;                 // as Kafka writes it: "[0,...]"; empty: any
    std::string_view documentation;         // one sentence
    std::vector<std::string> choices;       // where only certain words are taken
};

[[nodiscard]] const std::vector<TopicConfigInfo>& topicConfigs(); // by name; without Kafka's internal ones
// A sentence that says why this cannot be set, or nothing.
[[nodiscard]] std::string topicConfigProblem(std::string_view name, std::string_view value);
// Each by itself is right: whether they are together.
[[nodiscard]] std::string topicConfigsProblem(const std::map<std::string, std::string>& configs);

} // namespace brokerscope::cluster
