#include "engine/lesson/reader_parts.h"

#include "engine/scenario/act.h"

#include <algorithm>

namespace brokerscope::lesson {

using script::Value;

Result<std::string> idOf(const Value& map, const char* what)
{
    BOOST_OUTCOME_TRY(const auto* value, map.require("id", what));
    BOOST_OUTCOME_TRY(auto id, value->asText("an id"));
    const bool plain = std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!plain || id.size() > 40)
        return value->error("an id has at most 40 small letters, digits and dashes, not \"" + id + "\"");
    return id;
}

Result<void> take(std::string& into, const Value& map, std::string_view key, const char* what)
{
    if (const auto* value = map.find(key)) {
        BOOST_OUTCOME_TRY(into, value->asText(what));
        while (!into.empty() && into.back() == '\n')
            into.pop_back();
    }
    return success();
}

Result<void> require(std::string& into, const Value& map, std::string_view key, const char* of, const char* what)
{
    BOOST_OUTCOME_TRYV(map.require(key, of));
    return take(into, map, key, what);
}

Result<std::vector<const Value*>> textsOf(const Value& value, const char* what)
{
    std::vector<const Value*> texts;
    if (value.isText())
        texts.push_back(&value);
    else if (value.isList())
        for (const auto& item : value.items())
            texts.push_back(&item);
    if (texts.empty())
        return value.error(std::string(what) + " has to be a text or a list of texts");
    for (const auto* text : texts) {
        BOOST_OUTCOME_TRYV(text->asText(what));
    }
    return texts;
}

Result<std::vector<Condition>> conditionsOf(const Value& value, const char* what)
{
    BOOST_OUTCOME_TRY(const auto texts, textsOf(value, what));
    std::vector<Condition> conditions;
    for (const auto* text : texts) {
        auto condition = Condition::parse(text->text());
        if (!condition)
            return text->error(condition.error().message());
        conditions.push_back(std::move(condition.value()));
    }
    return conditions;
}

Result<std::vector<Line>> linesOf(const Value& value, const char* what)
{
    BOOST_OUTCOME_TRY(const auto texts, textsOf(value, what));
    std::vector<Line> lines;
    for (const auto* text : texts) {
        Line line{{}, std::nullopt, text->text(), text->line()};
        if (text->text().starts_with("wait ")) {
            auto condition = Condition::parse(std::string_view(text->text()).substr(5));
            if (!condition)
                return text->error(condition.error().message());
            line.wait = std::move(condition.value());
        } else {
            if (const auto fits = scenario::checkAct(text->text()); !fits)
                return text->error(fits.error().message());
            line.act = text->text();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> topicsOf(const std::vector<Line>& lines)
{
    std::vector<std::string> topics;
    for (const auto& line : lines) {
        const auto act = line.act.empty() ? Result<scenario::Act>(makeError(ErrorKind::Invalid, {}, {})) : scenario::parseAct(line.act);
        if (!act)
            continue;
        if (const auto* actor = std::get_if<scenario::ActorAct>(&act.value()))
            if (const auto* create = std::get_if<scenario::CreateTopic>(actor))
                topics.push_back(create->topic.name);
    }
    return topics;
}

Result<void> Translator::put(std::string& text, const Value& map, std::string_view key, const std::string& path)
{
    if (map.find(key) == nullptr) {
        note(text, path + std::string(key));
        return success();
    }
    if (text.empty())
        return map.find(key)->error(std::string(m_of) + " has no \"" + path + std::string(key) + "\" to translate");
    return take(text, map, key, "a translation");
}

void Translator::note(const std::string& text, const std::string& path)
{
    if (!text.empty() && m_missing != nullptr)
        m_missing->push_back(path);
}

} // namespace brokerscope::lesson
