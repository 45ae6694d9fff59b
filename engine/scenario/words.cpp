#include "engine/scenario/words.h"

#include "engine/base/contains.h"
#include "engine/base/spelling.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace brokerscope::scenario {
namespace {

constexpr const char* kSetting = "NAME=VALUE";

} // namespace

Error refusal(std::string why)
{
    return makeError(ErrorKind::Invalid, {}, std::move(why));
}

std::string didYouMean(const std::string& word, const std::vector<std::string>& candidates)
{
    const auto nearest = nearestWord(word, candidates);
    return nearest.empty() ? std::string() : "; did you mean " + nearest + "?";
}

Result<std::int64_t> numberOf(const std::string& word, const std::string& what, std::int64_t least, std::int64_t most)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size())
        return refusal("\"" + word + "\" is not " + what + ": that is a whole number");
    if (value < least || value > most)
        return refusal("\"" + word + "\" is not " + what + ": that is " + std::to_string(least) + " to " + std::to_string(most));
    return value;
}

Result<double> fractionOf(const std::string& word, const std::string& what, double least, double most)
{
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || !std::isfinite(value) || value < least || value > most)
        return refusal("\"" + word + "\" is not " + what + ": that is a number from " + std::to_string(static_cast<std::int64_t>(least)) +
                       " to " + std::to_string(static_cast<std::int64_t>(most)));
    return value;
}

Result<bool> onOrOff(const std::string& word, const std::string& what)
{
    if (word != "on" && word != "off")
        return refusal(what + " is on or off, not \"" + word + "\"");
    return word == "on";
}

std::vector<std::string> listOf(const std::string& word)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= word.size();) {
        const auto comma = std::min(word.find(',', at), word.size());
        if (comma > at)
            parts.push_back(word.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

std::optional<std::pair<std::string, PartitionIndex>> partitionOf(const std::string& word)
{
    const auto dash = word.rfind('-');
    if (dash == std::string::npos || dash == 0 || dash + 1 == word.size())
        return std::nullopt;
    std::int32_t index = 0;
    const auto [end, error] = std::from_chars(word.data() + dash + 1, word.data() + word.size(), index);
    if (error != std::errc{} || end != word.data() + word.size() || index < 0)
        return std::nullopt;
    return std::pair(word.substr(0, dash), PartitionIndex(index));
}

Result<std::string> nameOf(const std::string& word, const std::string& what)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    if (word.empty() || word.size() > 249 || word == "." || word == ".." ||
        word.find_first_not_of(kAllowed) != std::string::npos)
        return refusal("\"" + word + "\" is not " + what + ": that is 1 to 249 letters, digits, dots, underscores and dashes");
    return word;
}

Result<Clauses> Clauses::parse(const std::string& act, const std::vector<std::string>& words, std::size_t from,
                               const std::vector<std::string>& known, const std::vector<std::string>& repeatable)
{
    Clauses clauses;
    for (auto at = from; at < words.size();) {
        const auto& name = words[at];
        const auto equals = name.find('=');
        if (equals != std::string::npos && equals > 0 && contains(known, kSetting)) {
            clauses.m_settings.emplace_back(name.substr(0, equals), name.substr(equals + 1));
            ++at;
            continue;
        }
        if (!contains(known, name))
            return refusal(act + " has no \"" + name + "\"" + didYouMean(name, known));
        if (at + 1 == words.size())
            return refusal(act + ": the value after \"" + name + "\" is missing");
        if (clauses.find(name) != nullptr && !contains(repeatable, name))
            return refusal(act + " has \"" + name + "\" twice");
        clauses.m_clauses.emplace_back(name, words[at + 1]);
        at += 2;
    }
    return clauses;
}

const std::string* Clauses::find(const std::string& name) const
{
    const auto found = std::find_if(m_clauses.begin(), m_clauses.end(), [&](const auto& clause) { return clause.first == name; });
    return found == m_clauses.end() ? nullptr : &found->second;
}

std::vector<std::string> Clauses::all(const std::string& name) const
{
    std::vector<std::string> values;
    for (const auto& [key, value] : m_clauses)
        if (key == name)
            values.push_back(value);
    return values;
}

} // namespace brokerscope::scenario
