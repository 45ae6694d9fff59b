// The words of Kafka and what they mean, with everyday pictures of them; read from resources/glossary.
#pragma once

#include "engine/base/result.h"
#include "engine/script/document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brokerscope::glossary {

struct Term
{
    std::string id; // "leader-epoch"
    std::string name;
    std::string englishName;       // Kafka's own, whatever the language
    std::vector<std::string> also; // other words under which it stands on the screen, English ones among them
    std::string text;
    std::string careful; // a simplification that many believe, put right; may be empty
    std::vector<std::string> see;
    std::string dock;   // where it is seen; may be empty
    std::string lesson; // where it is learned; may be empty
};

// Something from everyday life that is like Kafka, and where the likeness ends.
struct Picture
{
    std::string id;
    std::string name;
    std::string text;
    std::vector<std::pair<std::string, std::string>> terms; // id of a term, what it is in the picture
    std::string ends;

    // What a term is in the picture; null: the picture does not show it.
    [[nodiscard]] const std::string* of(std::string_view term) const;
};

struct Glossary
{
    std::vector<Term> terms; // in the order of the file
    std::vector<Picture> pictures;

    [[nodiscard]] const Term* term(std::string_view id) const; // null: there is none
};

// Errors: "FILE:LINE: reason".
[[nodiscard]] Result<Glossary> readGlossary(const script::Value& document);
// Puts in the texts of a translation; what it leaves out stays English and is named in `missing` ("terms.offset.text").
[[nodiscard]] Result<Glossary> translated(Glossary glossary, const script::Value& translation, std::vector<std::string>* missing = nullptr);

// The files of resources/glossary: "glossary.yaml", "LANGUAGE.yaml". Made by the build.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& glossaryFiles();
// What comes with the program, in a language ("th"); English where there is no translation. Read once per language. Any thread.
[[nodiscard]] const Glossary& glossaryIn(const std::string& language);

} // namespace brokerscope::glossary
