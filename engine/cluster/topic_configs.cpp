#include "engine/cluster/topic_configs.h"

#include "engine/metadata/config/config_schema.h"
#include "engine/metadata/config/topic_constraints.h"

namespace brokerscope::cluster {
namespace {

std::string_view nameOf(metadata::ConfigType type)
{
    switch (type) {
    case metadata::ConfigType::Boolean:
        return "BOOLEAN";
    case metadata::ConfigType::String:
        return "STRING";
    case metadata::ConfigType::Int:
        return "INT";
    case metadata::ConfigType::Short:
        return "SHORT";
    case metadata::ConfigType::Long:
        return "LONG";
    case metadata::ConfigType::Double:
        return "DOUBLE";
    case metadata::ConfigType::List:
        return "LIST";
    case metadata::ConfigType::Class:
        return "CLASS";
    case metadata::ConfigType::Password:
        return "PASSWORD";
    }
    return {};
}

// A list takes several of its words: that is for a person to type.
std::vector<std::string> choicesOf(const metadata::ConfigDefinition& definition)
{
    if (definition.type == metadata::ConfigType::Boolean)
        return {"true", "false"};
    const auto valid = definition.valid;
    if (definition.type != metadata::ConfigType::String || !valid.starts_with('[') || !valid.ends_with(']') ||
        valid.find("...") != std::string_view::npos || valid.find("]:[") != std::string_view::npos)
        return {};
    return metadata::parseList(valid.substr(1, valid.size() - 2));
}

} // namespace

const std::vector<TopicConfigInfo>& topicConfigs()
{
    static const auto kConfigs = [] {
        std::vector<TopicConfigInfo> all;
        for (const auto& one : metadata::ConfigSchema::topic().all())
            if (!one.internal)
                all.push_back({one.name, nameOf(one.type), one.defaultText(), one.valid, one.documentation, choicesOf(one)});
        return all;
    }();
    return kConfigs;
}

std::string topicConfigProblem(std::string_view name, std::string_view value)
{
    const auto checked = metadata::ConfigSchema::topic().validate(name, value);
    return checked ? std::string() : checked.error().message();
}

std::string topicConfigsProblem(const std::map<std::string, std::string>& configs)
{
    const auto checked = metadata::checkTopicTogether(metadata::ConfigMap(configs.begin(), configs.end()));
    return checked ? std::string() : checked.error().message();
}

} // namespace brokerscope::cluster
