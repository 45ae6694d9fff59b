#include "engine/metadata/topic_names.h"

#include <algorithm>

namespace brokerscope::metadata {
namespace {

constexpr std::size_t kLongestName =
    249; // with "-PARTITION" and a suffix it still is a file name everywhere

bool legalCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

} // namespace

std::string whyIllegalTopicName(std::string_view name)
{
    if (name.empty())
        return "A topic name cannot be empty.";
    if (name == "." || name == "..")
        return "A topic cannot be named \".\" or \"..\".";
    if (name.size() > kLongestName)
        return "A topic name has at most " + std::to_string(kLongestName) +
               " characters, this one has " + std::to_string(name.size()) + ".";
    if (!std::all_of(name.begin(), name.end(), legalCharacter))
        return "The topic name \"" + std::string(name) +
               "\" holds a character other than ASCII letters, digits, '.', '_' and '-'.";
    return {};
}

std::string collisionKey(std::string_view name)
{
    std::string key(name);
    std::replace(key.begin(), key.end(), '.', '_');
    return key;
}

} // namespace brokerscope::metadata
