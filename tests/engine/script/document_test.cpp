#include "engine/script/document.h"

#include <gmock/gmock.h>

#include <fstream>

namespace brokerscope::script {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Value read(const std::string& text)
{
    auto document = parseDocument(text, "a.yaml");
    EXPECT_TRUE(document) << document.error().message();
    return document ? document.value() : Value();
}

std::string refusal(const std::string& text)
{
    const auto document = parseDocument(text, "a.yaml");
    return document ? "accepted" : document.error().message();
}

TEST(DocumentTest, ValuesKnowTheirLines)
{
    const auto root = read("title: One\n\nsteps:\n  - id: a\n    text: |\n      two\n      lines\n  - id: b\n");
    EXPECT_EQ(root.find("title")->text(), "One");
    const auto& steps = root.find("steps")->items();
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].line(), 4);
    EXPECT_EQ(steps[0].find("text")->text(), "two\nlines\n");
    EXPECT_EQ(steps[1].find("id")->line(), 8);
    EXPECT_EQ(root.find("nothing"), nullptr);
}

TEST(DocumentTest, ScalarsAreTextsUntilANumberIsAskedFor)
{
    const auto root = read("a: no\nb: 1.10\nc: null\nd: \"x: y\"\ne: 12\nf:\n");
    EXPECT_EQ(root.find("a")->text(), "no");
    EXPECT_EQ(root.find("b")->text(), "1.10");
    EXPECT_EQ(root.find("d")->text(), "x: y");
    EXPECT_EQ(root.find("e")->asInteger("e", 0, 20).value(), 12);
    EXPECT_DOUBLE_EQ(root.find("b")->asNumber("b", 0, 2).value(), 1.1);
    EXPECT_FALSE(root.find("a")->asYesOrNo("a").value());
    EXPECT_EQ(root.find("f")->kind(), Value::Kind::Empty);
    EXPECT_EQ(root.find("f")->line(), 6);
}

TEST(DocumentTest, ASingleTextIsAListOfOne)
{
    const auto root = read("a: one\nb: [one, two]\n");
    EXPECT_THAT(root.find("a")->asTexts("a").value(), ElementsAre("one"));
    EXPECT_THAT(root.find("b")->asTexts("b").value(), ElementsAre("one", "two"));
}

TEST(DocumentTest, WrongValuesAreRefusedWithTheirLine)
{
    const auto root = read("minutes: many\nlist:\n  - x\n  - [y]\nempty: \"\"\n");
    EXPECT_EQ(root.find("minutes")->asInteger("the minutes", 1, 60).error().message(),
              "a.yaml:1: the minutes has to be a whole number from 1 to 60, not \"many\"");
    EXPECT_EQ(root.find("list")->asTexts("the list").error().message(),
              "a.yaml:4: the list has to be a text or a list of texts");
    EXPECT_EQ(root.find("empty")->asText("the title").error().message(), "a.yaml:5: the title has to be a text");
    EXPECT_THAT(root.find("list")->asNumber("a rate", 0, 1).error().message(), StartsWith("a.yaml:3: a rate has to be"));
    EXPECT_EQ(root.require("title", "a lesson").error().message(), "a.yaml:1: a lesson has no \"title\"");
}

TEST(DocumentTest, AnUnknownKeyIsRefusedWithWhatWasMeant)
{
    const auto root = read("title: x\nminuts: 5\n");
    EXPECT_EQ(root.expectMap("a lesson", {"title", "minutes"}).error().message(),
              "a.yaml:2: \"minuts\" is no key of a lesson; did you mean \"minutes\"?");
    EXPECT_TRUE(root.expectMap("a lesson", {"title", "minuts"}));
    EXPECT_THAT(root.find("title")->expectMap("a step", {"id", "text"}).error().message(),
                HasSubstr("a step has to be a map with these keys: id, text"));
}

TEST(DocumentTest, WhatIsNoYamlIsRefusedWithItsLine)
{
    EXPECT_THAT(refusal("a: 1\nb: [1, 2\n"), StartsWith("a.yaml:"));
    EXPECT_THAT(refusal("a: 1\nb: \"x\n"), StartsWith("a.yaml:"));
    EXPECT_THAT(refusal("a: 1\n  b: 2\n"), StartsWith("a.yaml:2: not readable as YAML"));
    EXPECT_EQ(refusal(""), "a.yaml:1: the file is empty");
    EXPECT_EQ(refusal("a: 1\nb: 2\na: 3\n"), "a.yaml:3: \"a\" is there twice");
    EXPECT_EQ(refusal("a: 1\n---\nb: 2\n"), "a.yaml:3: a second document (---) begins here: there may be one only");
    EXPECT_EQ(refusal("a: 1\n[1]: 2\n"), "a.yaml:2: a key has to be a text");
}

TEST(DocumentTest, AnchorsAliasesAndTagsAreRefused)
{
    EXPECT_EQ(refusal("a: &x 1\nb: *x\n"), "a.yaml:1: anchors (&name) are not allowed here");
    EXPECT_THAT(refusal("a: 1\nb: *x\n"), StartsWith("a.yaml:2: "));
    EXPECT_THAT(refusal("a: !!int 1\n"), HasSubstr("tags (!name) are not allowed"));
}

TEST(DocumentTest, SizeDepthAndNumberAreBounded)
{
    EXPECT_THAT(refusal(std::string(kMostBytes + 1, ' ')), HasSubstr("larger than 1024 KiB"));
    EXPECT_THAT(refusal(std::string(30, '[') + std::string(30, ']')), HasSubstr("more than 24 deep"));
    EXPECT_THAT(refusal(std::string(100'000, '[')), StartsWith("a.yaml:1: "));
    std::string many;
    for (std::size_t i = 0; i <= kMostValues; ++i)
        many += "- x\n";
    EXPECT_THAT(refusal(many), HasSubstr("more than 20000 values"));
}

TEST(DocumentTest, ControlCharactersAreNoText)
{
    EXPECT_EQ(refusal(std::string("a: 1\nb: \x04 2\n")), "a.yaml:2: there is a control character: this is no text");
    EXPECT_EQ(refusal(std::string("a: \0", 4)), "a.yaml:1: there is a control character: this is no text");
}

TEST(DocumentTest, AFileThatIsNotThereIsASentence)
{
    EXPECT_THAT(loadDocument("/nowhere/lesson.yaml").error().message(), HasSubstr("there is no such file"));
    EXPECT_THAT(loadDocument("/").error().message(), HasSubstr("it is a directory"));
}

TEST(DocumentTest, ErrorsNameTheFileWithoutItsFolders)
{
    const auto path = std::filesystem::path(::testing::TempDir()) / "document_test.yaml";
    std::ofstream(path) << "a: [\n";
    EXPECT_THAT(loadDocument(path).error().message(), StartsWith("document_test.yaml:"));
    std::ofstream(path) << "a: 1\n";
    EXPECT_TRUE(loadDocument(path));
    std::filesystem::remove(path);
}

} // namespace
} // namespace brokerscope::script
