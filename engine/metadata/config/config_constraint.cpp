#include "engine/metadata/config/config_constraint.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <set>

namespace brokerscope::metadata {
namespace {

std::string shown(std::string_view value)
{
    return "\"" + std::string(value.substr(0, 100)) + (value.size() > 100 ? "..." : "") + "\"";
}

Error refuse(const ConfigDefinition& definition, const std::string& must, std::string_view value)
{
    std::string what = std::string(definition.name) + " must be " + must;
    if (!definition.sensitive())
        what += ", not " + shown(value);
    return makeError(ErrorKind::Invalid, {}, std::move(what));
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(
        out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
    return out;
}

// "[1,...,9] or -1" as bounds. Definitions without a range have none.
struct Range
{
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> alsoAllowed;
    std::string minText;
    std::string maxText;
};

std::optional<Range> rangeOf(std::string_view valid)
{
    auto close = valid.find(']');
    if (!valid.starts_with('[') || close == std::string_view::npos ||
        valid.find(",...") == std::string_view::npos)
        return std::nullopt;
    Range range;
    auto parts = parseList(valid.substr(1, close - 1));
    if (!(range.min = parseDouble(parts.front())))
        return std::nullopt;
    range.minText = parts.front();
    if (parts.size() == 3 && (range.max = parseDouble(parts.back())))
        range.maxText = parts.back();
    if (auto other = valid.find(" or "); other != std::string_view::npos)
        range.alsoAllowed = parseDouble(valid.substr(other + 4));
    return range;
}

// "[compact, delete]" and "(case insensitive) [A, B]" as words; empty when the definition names no
// words.
struct Choice
{
    std::vector<std::string> words;
    bool anyCase = false;
};

Choice choiceOf(std::string_view valid)
{
    static constexpr std::string_view kAnyCase = "(case insensitive) ";
    Choice choice;
    if (valid.starts_with(kAnyCase)) {
        choice.anyCase = true;
        valid.remove_prefix(kAnyCase.size());
    }
    if (valid.starts_with('[') && valid.ends_with(']') &&
        valid.find("]:[") == std::string_view::npos && valid.find("...") == std::string_view::npos)
        choice.words = parseList(valid.substr(1, valid.size() - 2));
    return choice;
}

// A word with a colon (by_duration:PnDTnHnMn.nS) stands for everything with that beginning.
bool allows(const Choice& choice, std::string_view value)
{
    return std::any_of(choice.words.begin(), choice.words.end(), [&](const std::string& word) {
        if (auto colon = word.find(':'); colon != std::string::npos)
            return value.size() > colon + 1 &&
                   value.substr(0, colon + 1) == std::string_view(word).substr(0, colon + 1);
        return choice.anyCase ? lowered(word) == lowered(value) : word == value;
    });
}

std::string listed(const std::vector<std::string>& words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return out;
}

Result<void> checkRange(const ConfigDefinition& definition, double number, std::string_view value)
{
    auto range = rangeOf(definition.valid);
    if (!range || (range->alsoAllowed && number == *range->alsoAllowed))
        return success();
    if (number < *range->min)
        return refuse(definition, "at least " + range->minText, value);
    if (range->max && number > *range->max)
        return refuse(definition, "at most " + range->maxText, value);
    return success();
}

Result<void> checkWhole(const ConfigDefinition& definition,
                        std::string_view value,
                        std::int64_t min,
                        std::int64_t max)
{
    auto number = parseInteger(value);
    if (!number)
        return refuse(definition, "a whole number", value);
    if (*number < min || *number > max)
        return refuse(
            definition, "between " + std::to_string(min) + " and " + std::to_string(max), value);
    return checkRange(definition, static_cast<double>(*number), value);
}

// Replicas to throttle: "*", or pairs partition:broker.
bool isThrottledReplica(const std::string& item)
{
    auto colon = item.find(':');
    if (colon == std::string::npos)
        return false;
    auto partition = parseInteger(std::string_view(item).substr(0, colon));
    auto broker = parseInteger(std::string_view(item).substr(colon + 1));
    return partition && broker && *partition >= 0 && *broker >= 0;
}

Result<void> checkList(const ConfigDefinition& definition, std::string_view value)
{
    auto items = parseList(value);
    if (std::set<std::string>(items.begin(), items.end()).size() != items.size())
        return refuse(definition, "a list without repetitions", value);
    if (std::find(items.begin(), items.end(), "") != items.end())
        return refuse(definition, "a list without empty entries", value);
    if (definition.valid == "non-empty list" && items.empty())
        return refuse(definition, "a list that is not empty", value);
    if (auto choice = choiceOf(definition.valid); !choice.words.empty()) {
        for (const auto& item : items)
            if (!allows(choice, item))
                return refuse(definition, "a list of " + listed(choice.words), value);
    }
    if (definition.valid.starts_with("[partitionId]") && value != "*") {
        for (const auto& item : items)
            if (!isThrottledReplica(item))
                return refuse(definition, "* or a list of partition:broker", value);
    }
    return success();
}

Result<void> checkText(const ConfigDefinition& definition, std::string_view value)
{
    if (definition.valid == "non-empty string" &&
        value.find_first_not_of(" \t") == std::string_view::npos)
        return refuse(definition, "a text that is not empty", value);
    if (auto choice = choiceOf(definition.valid); !choice.words.empty() && !allows(choice, value))
        return refuse(definition, listed(choice.words), value);
    return success();
}

} // namespace

Result<void> checkValue(const ConfigDefinition& definition, std::string_view value)
{
    switch (definition.type) {
    case ConfigType::Boolean:
        if (!parseBoolean(value))
            return refuse(definition, "true or false", value);
        return success();
    case ConfigType::Short:
        return checkWhole(definition,
                          value,
                          std::numeric_limits<std::int16_t>::min(),
                          std::numeric_limits<std::int16_t>::max());
    case ConfigType::Int:
        return checkWhole(definition,
                          value,
                          std::numeric_limits<std::int32_t>::min(),
                          std::numeric_limits<std::int32_t>::max());
    case ConfigType::Long:
        return checkWhole(definition,
                          value,
                          std::numeric_limits<std::int64_t>::min(),
                          std::numeric_limits<std::int64_t>::max());
    case ConfigType::Double: {
        auto number = parseDouble(value);
        if (!number)
            return refuse(definition, "a number", value);
        return checkRange(definition, *number, value);
    }
    case ConfigType::List:
        return checkList(definition, value);
    case ConfigType::String:
        return checkText(definition, value);
    case ConfigType::Class:
    case ConfigType::Password:
        break;
    }
    return success();
}

} // namespace brokerscope::metadata
