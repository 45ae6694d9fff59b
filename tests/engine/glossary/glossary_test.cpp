#include "engine/glossary/glossary.h"

#include "engine/base/languages.h"
#include "engine/lesson/library.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace brokerscope::glossary {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* kSmall = R"(terms:
  log:
    name: Log
    also: [logs]
    text: What a partition is.
    careful: Not the server's log.
    see: [offset]
    show: dock.logs
  offset:
    name: Offset
    text: A record's number.
pictures:
  folder:
    name: A folder
    text: Sheets are filed at the back.
    terms:
      offset: The number on the sheet.
    ends: Only one person can file.
)";

Result<Glossary> read(const std::string& text)
{
    const auto document = script::parseDocument(text, "words.yaml");
    return document ? readGlossary(document.value()) : Result<Glossary>(document.error());
}

std::string without(std::string text, const std::string& part, const std::string& instead = {})
{
    return text.replace(text.find(part), part.size(), instead);
}

TEST(GlossaryTest, TermsAndPicturesAreRead)
{
    const auto glossary = read(kSmall);
    ASSERT_TRUE(glossary) << glossary.error().message();
    const auto* log = glossary.value().term("log");
    ASSERT_NE(log, nullptr);
    EXPECT_EQ(log->name, "Log");
    EXPECT_THAT(log->also, ElementsAre("logs"));
    EXPECT_EQ(log->careful, "Not the server's log.");
    EXPECT_EQ(log->dock, "dock.logs");
    EXPECT_EQ(glossary.value().term("lag"), nullptr);
    const auto& folder = glossary.value().pictures.at(0);
    ASSERT_NE(folder.of("offset"), nullptr);
    EXPECT_EQ(*folder.of("offset"), "The number on the sheet.");
    EXPECT_EQ(folder.of("log"), nullptr);
}

TEST(GlossaryTest, WhatIsWrongIsSaidWithItsLine)
{
    EXPECT_EQ(read(without(kSmall, "    text: A record's number.\n")).error().message(), "words.yaml:10: a term has no \"text\"");
    EXPECT_THAT(read(without(kSmall, "see:", "sea:")).error().message(), HasSubstr("words.yaml:7: "));
    EXPECT_THAT(read(without(kSmall, "[offset]", "[offsets]")).error().message(), HasSubstr("\"log\" refers to \"offsets\""));
    EXPECT_THAT(read(without(kSmall, "      offset: The", "      page: The")).error().message(), HasSubstr("explains \"page\""));
}

TEST(GlossaryTest, ATranslationNamesWhatItLeavesOutAndKeepsKafkasWords)
{
    const auto document = script::parseDocument("terms:\n  log: {name: Protokoll, also: [Protokolle], text: Eine Partition.}\n", "de.yaml");
    std::vector<std::string> missing;
    const auto glossary = translated(read(kSmall).value(), document.value(), &missing);
    ASSERT_TRUE(glossary) << glossary.error().message();
    const auto* log = glossary.value().term("log");
    EXPECT_EQ(log->name, "Protokoll");
    EXPECT_EQ(log->englishName, "Log");
    EXPECT_THAT(log->also, ElementsAre("logs", "Protokolle"));
    EXPECT_EQ(log->careful, "Not the server's log.");
    EXPECT_THAT(missing, Contains("terms.log.careful"));
    EXPECT_THAT(missing, Contains("pictures.folder.terms.offset"));
    const auto wrong = script::parseDocument("terms:\n  lag: {name: Rückstand}\n", "de.yaml");
    EXPECT_EQ(translated(read(kSmall).value(), wrong.value()).error().message(), "de.yaml:2: there is no term \"lag\"");
}

TEST(GlossaryTest, WhatComesWithTheProgramIsGoodAndEachWordMeansOneTerm)
{
    const auto document = script::parseDocument(glossaryFiles().back().second, "glossary.yaml");
    ASSERT_TRUE(document) << document.error().message();
    const auto& glossary = glossaryIn("en");
    EXPECT_GE(glossary.terms.size(), 80u);
    EXPECT_EQ(glossary.pictures.size(), 5u);
    std::set<std::string> words;
    const auto& lessons = lesson::builtInLessons();
    for (const auto& term : glossary.terms) {
        auto all = term.also;
        all.push_back(term.name);
        for (auto word : all) {
            std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            EXPECT_TRUE(words.insert(word).second) << word << " stands for two terms, one of them " << term.id;
        }
        EXPECT_TRUE(term.lesson.empty() || std::find(lessons.begin(), lessons.end(), term.lesson) != lessons.end()) << term.lesson;
    }
}

TEST(GlossaryTest, EveryLanguageHasAllOfIt)
{
    const auto fileOf = [](const std::string& name) {
        const auto& files = glossaryFiles();
        const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == name; });
        return found == files.end() ? std::string_view() : found->second;
    };
    for (const auto& [code, name] : kLanguages) {
        if (code == "en")
            continue;
        const auto file = std::string(code) + ".yaml";
        ASSERT_FALSE(fileOf(file).empty()) << file << " is missing";
        const auto document = script::parseDocument(fileOf(file), file);
        ASSERT_TRUE(document) << document.error().message();
        std::vector<std::string> missing;
        const auto glossary = translated(glossaryIn("en"), document.value(), &missing);
        ASSERT_TRUE(glossary) << glossary.error().message();
        EXPECT_THAT(missing, IsEmpty()) << file;
    }
}

} // namespace
} // namespace brokerscope::glossary
