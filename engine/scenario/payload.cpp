#include "engine/scenario/payload.h"

#include "engine/scenario/act.h"
#include "engine/scenario/words.h"
#include "engine/workload/field_words.h"

#include <algorithm>

namespace brokerscope::scenario {
namespace {

const std::vector<std::string> kKinds{"counter", "choice", "number", "drift",  "every", "flag", "key",      "name",
                                      "city",    "uuid",   "amount", "random", "bool",  "time", "ms", "sentence", "text"};

bool isQuoted(const std::string& kind)
{
    return kind == "choice" || kind == "every" || kind == "key" || kind == "name" || kind == "city" || kind == "uuid" ||
           kind == "time" || kind == "sentence" || kind == "text";
}

// JSON and templates have no way to say these in a name or in a fixed text.
bool isPlain(const std::string& text)
{
    return text.find_first_of("\"\\{}\n\r\t") == std::string::npos;
}

Result<std::string> wordOf(const std::vector<std::string>& words)
{
    const auto& kind = words[0];
    const auto size = words.size();
    if (kind == "counter" && size <= 2)
        return "{counter:" + (size > 1 ? words[1] : std::string("1")) + "}";
    if (kind == "choice" && size == 2)
        return "{choice:" + words[1] + "}";
    if (kind == "number" && size == 2)
        return "{number:" + words[1] + "}";
    if (kind == "drift" && size == 2)
        return "{drift:" + words[1] + "}";
    if (kind == "drift" && size == 6 && words[2] == "anomaly" && words[4] == "every")
        return "{drift:" + words[1] + "|" + words[3] + "/" + words[5] + "}";
    if (kind == "every" && size == 5 && words[3] == "else")
        return "{every:" + words[1] + ":" + words[2] + "|" + words[4] + "}";
    if (kind == "flag" && size == 3 && words[1] == "every")
        return "{every:" + words[2] + ":true|false}";
    if (kind == "text" && size == 2)
        return words[1];
    if (size == 1 && (kind == "key" || kind == "name" || kind == "city" || kind == "uuid" || kind == "amount" || kind == "random" ||
                      kind == "bool" || kind == "time" || kind == "ms" || kind == "sentence"))
        return "{" + kind + "}";
    return refusal("the kind of field \"" + kind + "\" is not written like this; resources/scenarios/README.md shows each");
}

} // namespace

Result<std::string> payloadTemplate(const script::Value& fields)
{
    if (!fields.isMap())
        return fields.error("a payload is a map of fields and their kinds, such as \"order: counter 1000\"");
    std::string text = "{";
    for (const auto& [name, value] : fields.fields()) {
        BOOST_OUTCOME_TRY(const auto spec, value.asText("the kind of a field"));
        auto words = splitWords(spec);
        if (!words)
            return value.error(words.error().message());
        if (words.value().empty() || std::find(kKinds.begin(), kKinds.end(), words.value()[0]) == kKinds.end()) {
            const auto kind = words.value().empty() ? std::string() : words.value()[0];
            return value.error("there is no kind of field \"" + kind + "\"" + didYouMean(kind, kKinds));
        }
        const auto word = wordOf(words.value());
        if (!word)
            return value.error(word.error().message());
        const auto& token = word.value();
        const bool fixed = words.value()[0] == "text";
        if (!isPlain(name) || (fixed && !isPlain(token)) || (!fixed && token.find_first_of("\"\\") != std::string::npos))
            return value.error("quotation marks, backslashes and braces cannot stand in a field");
        if (!fixed && token.find(':') != std::string::npos &&
            !workload::fieldText(std::string_view(token).substr(1, token.size() - 2), 0, 1, 0))
            return value.error("\"" + spec + "\" is not understood: a range is written 20.0..30.0, a list a|b|c");
        text += (text.size() > 1 ? "," : "") + ("\"" + name + "\":") + (isQuoted(words.value()[0]) ? "\"" + token + "\"" : token);
    }
    return text + "}";
}

} // namespace brokerscope::scenario
