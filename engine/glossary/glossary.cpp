#include "engine/glossary/glossary.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace brokerscope::glossary {
namespace {

using script::Value;

Result<std::string> textOf(const Value& map, const char* key, const char* what)
{
    BOOST_OUTCOME_TRY(const auto* value, map.require(key, what));
    return value->asText(key);
}
// Empty when there is no such key.
Result<std::string> textIfAny(const Value& map, const char* key)
{
    const auto* value = map.find(key);
    return value == nullptr ? Result<std::string>(std::string()) : value->asText(key);
}
Result<std::vector<std::string>> textsIfAny(const Value& map, const char* key)
{
    const auto* value = map.find(key);
    return value == nullptr ? Result<std::vector<std::string>>(std::vector<std::string>()) : value->asTexts(key);
}

Result<Term> readTerm(const std::string& id, const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a term", {"name", "also", "text", "careful", "see", "show", "lesson"}));
    Term term;
    term.id = id;
    BOOST_OUTCOME_TRY(term.name, textOf(value, "name", "a term"));
    term.englishName = term.name;
    BOOST_OUTCOME_TRY(term.also, textsIfAny(value, "also"));
    BOOST_OUTCOME_TRY(term.text, textOf(value, "text", "a term"));
    BOOST_OUTCOME_TRY(term.careful, textIfAny(value, "careful"));
    BOOST_OUTCOME_TRY(term.see, textsIfAny(value, "see"));
    BOOST_OUTCOME_TRY(term.dock, textIfAny(value, "show"));
    BOOST_OUTCOME_TRY(term.lesson, textIfAny(value, "lesson"));
    return term;
}

Result<Picture> readPicture(const std::string& id, const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a picture", {"name", "text", "terms", "ends"}));
    Picture picture;
    picture.id = id;
    BOOST_OUTCOME_TRY(picture.name, textOf(value, "name", "a picture"));
    BOOST_OUTCOME_TRY(picture.text, textOf(value, "text", "a picture"));
    BOOST_OUTCOME_TRY(picture.ends, textOf(value, "ends", "a picture"));
    BOOST_OUTCOME_TRY(const auto* terms, value.require("terms", "a picture"));
    for (const auto& [term, words] : terms->fields()) {
        BOOST_OUTCOME_TRY(auto text, words.asText("what a term is in the picture"));
        picture.terms.emplace_back(term, std::move(text));
    }
    return picture;
}

Result<void> checkLinks(const Glossary& glossary, const Value& document)
{
    for (const auto& term : glossary.terms)
        for (const auto& other : term.see)
            if (glossary.term(other) == nullptr)
                return document.error("the term \"" + term.id + "\" refers to \"" + other + "\", which is not there");
    for (const auto& picture : glossary.pictures)
        for (const auto& [id, words] : picture.terms)
            if (glossary.term(id) == nullptr)
                return document.error("the picture \"" + picture.id + "\" explains \"" + id + "\", which is no term");
    return success();
}

class Translator
{
public:
    explicit Translator(std::vector<std::string>* missing) : m_missing(missing) {}

    // `map`: null when the translation has nothing of it.
    Result<void> take(std::string& text, const Value* map, const char* key, const std::string& where)
    {
        const auto* value = map == nullptr ? nullptr : map->find(key);
        if (value == nullptr) {
            if (!text.empty() && m_missing != nullptr)
                m_missing->push_back(where + "." + key);
            return success();
        }
        BOOST_OUTCOME_TRY(text, value->asText(key));
        return success();
    }

private:
    std::vector<std::string>* m_missing;
};

Result<void> refuseStrangers(const Value* map, const char* what, const auto& known)
{
    if (map == nullptr)
        return success();
    for (const auto& field : map->fields())
        if (std::none_of(known.begin(), known.end(), [&](const auto& one) { return one.id == field.first; }))
            return field.second.error(std::string("there is no ") + what + " \"" + field.first + "\"");
    return success();
}

std::string_view fileText(const std::string& name)
{
    const auto& files = glossaryFiles();
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == name; });
    return found == files.end() ? std::string_view() : found->second;
}

// What comes with the program is proven good by a test: nothing of it is refused here.
Glossary load(const std::string& language)
{
    const auto document = script::parseDocument(fileText("glossary.yaml"), "glossary.yaml");
    auto read = document ? readGlossary(document.value()) : Result<Glossary>(document.error());
    Glossary glossary = read ? std::move(read.value()) : Glossary();
    const auto name = language + ".yaml";
    if (fileText(name).empty())
        return glossary;
    const auto translation = script::parseDocument(fileText(name), name);
    if (translation)
        if (auto words = translated(glossary, translation.value()))
            return std::move(words.value());
    return glossary;
}

} // namespace

const std::string* Picture::of(std::string_view term) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const auto& one) { return one.first == term; });
    return found == terms.end() ? nullptr : &found->second;
}

const Term* Glossary::term(std::string_view id) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const auto& one) { return one.id == id; });
    return found == terms.end() ? nullptr : &*found;
}

Result<Glossary> readGlossary(const Value& document)
{
    BOOST_OUTCOME_TRYV(document.expectMap("a glossary", {"terms", "pictures"}));
    Glossary glossary;
    BOOST_OUTCOME_TRY(const auto* terms, document.require("terms", "a glossary"));
    for (const auto& [id, value] : terms->fields()) {
        BOOST_OUTCOME_TRY(auto term, readTerm(id, value));
        glossary.terms.push_back(std::move(term));
    }
    if (const auto* pictures = document.find("pictures"))
        for (const auto& [id, value] : pictures->fields()) {
            BOOST_OUTCOME_TRY(auto picture, readPicture(id, value));
            glossary.pictures.push_back(std::move(picture));
        }
    BOOST_OUTCOME_TRYV(checkLinks(glossary, document));
    return glossary;
}

Result<Glossary> translated(Glossary glossary, const Value& translation, std::vector<std::string>* missing)
{
    BOOST_OUTCOME_TRYV(translation.expectMap("a translation of the glossary", {"terms", "pictures"}));
    const auto* terms = translation.find("terms");
    const auto* pictures = translation.find("pictures");
    BOOST_OUTCOME_TRYV(refuseStrangers(terms, "term", glossary.terms));
    BOOST_OUTCOME_TRYV(refuseStrangers(pictures, "picture", glossary.pictures));
    Translator translator(missing);
    for (auto& term : glossary.terms) {
        const auto* words = terms == nullptr ? nullptr : terms->find(term.id);
        const auto where = "terms." + term.id;
        if (words != nullptr) {
            BOOST_OUTCOME_TRYV(words->expectMap("a term", {"name", "also", "text", "careful"}));
            BOOST_OUTCOME_TRY(auto also, textsIfAny(*words, "also"));
            term.also.insert(term.also.end(), also.begin(), also.end());
        }
        BOOST_OUTCOME_TRYV(translator.take(term.name, words, "name", where));
        BOOST_OUTCOME_TRYV(translator.take(term.text, words, "text", where));
        BOOST_OUTCOME_TRYV(translator.take(term.careful, words, "careful", where));
    }
    for (auto& picture : glossary.pictures) {
        const auto* words = pictures == nullptr ? nullptr : pictures->find(picture.id);
        const auto where = "pictures." + picture.id;
        if (words != nullptr) {
            BOOST_OUTCOME_TRYV(words->expectMap("a picture", {"name", "text", "terms", "ends"}));
        }
        BOOST_OUTCOME_TRYV(translator.take(picture.name, words, "name", where));
        BOOST_OUTCOME_TRYV(translator.take(picture.text, words, "text", where));
        BOOST_OUTCOME_TRYV(translator.take(picture.ends, words, "ends", where));
        const auto* explained = words == nullptr ? nullptr : words->find("terms");
        for (auto& [id, text] : picture.terms) {
            BOOST_OUTCOME_TRYV(translator.take(text, explained, id.c_str(), where + ".terms"));
        }
    }
    return glossary;
}

const Glossary& glossaryIn(const std::string& language)
{
    static std::mutex mutex;
    static std::map<std::string, Glossary> loaded;
    const std::lock_guard lock(mutex);
    const auto found = loaded.find(language);
    return found != loaded.end() ? found->second : loaded.emplace(language, load(language)).first->second;
}

} // namespace brokerscope::glossary
