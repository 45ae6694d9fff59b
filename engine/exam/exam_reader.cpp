#include "engine/exam/exam.h"

#include "engine/lesson/reader_parts.h"

#include <algorithm>
#include <set>

namespace brokerscope::exam {
namespace {

using lesson::conditionsOf;
using lesson::linesOf;
using lesson::require;
using lesson::textsOf;
using script::Value;

constexpr int kMostNodes = 32;
constexpr std::size_t kMostQuestions = 3;
constexpr std::size_t kMostHints = 5;

Result<Option> optionOf(const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("an option", {"text", "right"}));
    Option option;
    BOOST_OUTCOME_TRYV(require(option.text, value, "text", "an option", "the text of an option"));
    if (const auto* right = value.find("right")) {
        BOOST_OUTCOME_TRY(option.right, right->asYesOrNo("right"));
    }
    return option;
}

Result<Question> questionOf(const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a question", {"id", "question", "options", "because"}));
    Question question;
    BOOST_OUTCOME_TRY(question.id, lesson::idOf(value, "a question"));
    BOOST_OUTCOME_TRYV(require(question.question, value, "question", "a question", "a question"));
    BOOST_OUTCOME_TRYV(require(question.because, value, "because", "a question", "an explanation"));
    BOOST_OUTCOME_TRY(const auto* options, value.require("options", "a question"));
    if (!options->isList() || options->items().size() < 2)
        return options->error("the options have to be a list of at least two");
    for (const auto& item : options->items()) {
        BOOST_OUTCOME_TRY(auto option, optionOf(item));
        question.options.push_back(std::move(option));
    }
    const auto right = std::count_if(question.options.begin(), question.options.end(), [](const auto& option) { return option.right; });
    if (right != 1)
        return options->error("exactly one option has to be \"right: yes\", and not " + std::to_string(right));
    return question;
}

Result<void> readQuestions(Exam& exam, const Value& document)
{
    BOOST_OUTCOME_TRY(const auto* questions, document.require("questions", "an exam"));
    if (!questions->isList() || questions->items().empty() || questions->items().size() > kMostQuestions)
        return questions->error("the questions have to be a list of one to " + std::to_string(kMostQuestions));
    std::set<std::string> ids;
    for (const auto& item : questions->items()) {
        BOOST_OUTCOME_TRY(auto question, questionOf(item));
        if (!ids.insert(question.id).second)
            return item.error("the question \"" + question.id + "\" is there twice");
        exam.questions.push_back(std::move(question));
    }
    return success();
}

Result<void> readRepair(Exam& exam, const Value& document)
{
    BOOST_OUTCOME_TRY(const auto* repair, document.require("repair", "an exam"));
    BOOST_OUTCOME_TRYV(repair->expectMap("a repair", {"when", "seconds", "never", "do"}));
    BOOST_OUTCOME_TRY(const auto* when, repair->require("when", "a repair"));
    BOOST_OUTCOME_TRY(exam.repaired, conditionsOf(*when, "when it is repaired"));
    BOOST_OUTCOME_TRY(const auto* seconds, repair->require("seconds", "a repair"));
    BOOST_OUTCOME_TRY(const auto count, seconds->asInteger("for how many seconds it has to hold", 1, 60));
    exam.kept = std::chrono::seconds(count);
    if (const auto* never = repair->find("never")) {
        BOOST_OUTCOME_TRY(exam.never, conditionsOf(*never, "what must never happen"));
    }
    BOOST_OUTCOME_TRY(const auto* lines, repair->require("do", "a repair"));
    BOOST_OUTCOME_TRY(exam.repair, linesOf(*lines, "what repairs it"));
    return success();
}

Result<void> readTexts(Exam& exam, const Value& document)
{
    BOOST_OUTCOME_TRYV(require(exam.title, document, "title", "an exam", "the title"));
    BOOST_OUTCOME_TRYV(require(exam.story, document, "story", "an exam", "the story"));
    BOOST_OUTCOME_TRYV(require(exam.explanation, document, "explanation", "an exam", "the explanation"));
    if (const auto* hints = document.find("hints")) {
        BOOST_OUTCOME_TRY(exam.hints, hints->asTexts("a hint"));
        if (exam.hints.size() > kMostHints)
            return hints->error("there are at most " + std::to_string(kMostHints) + " hints");
    }
    return success();
}

} // namespace

std::size_t Question::right() const
{
    const auto found = std::find_if(options.begin(), options.end(), [](const auto& option) { return option.right; });
    return static_cast<std::size_t>(found - options.begin());
}

Result<Exam> readExam(const Value& document, const std::string& name)
{
    BOOST_OUTCOME_TRYV(document.expectMap("an exam", {"title", "story", "order", "minutes", "nodes", "clean", "start", "fault", "symptoms",
                                                      "questions", "repair", "hints", "explanation", "evidence"}));
    Exam exam;
    exam.name = name;
    BOOST_OUTCOME_TRYV(readTexts(exam, document));
    BOOST_OUTCOME_TRY(const auto* minutes, document.require("minutes", "an exam"));
    BOOST_OUTCOME_TRY(const auto count, minutes->asInteger("the number of minutes", 1, 60));
    exam.minutes = static_cast<int>(count);
    if (const auto* order = document.find("order")) {
        BOOST_OUTCOME_TRY(const auto number, order->asInteger("the place in the list", 1, 999));
        exam.order = static_cast<int>(number);
    }
    if (const auto* nodes = document.find("nodes")) {
        BOOST_OUTCOME_TRY(const auto number, nodes->asInteger("the number of nodes", 1, kMostNodes));
        exam.nodes = static_cast<int>(number);
    }
    if (const auto* clean = document.find("clean")) {
        BOOST_OUTCOME_TRY(exam.clean, linesOf(*clean, "what cleans up"));
    }
    if (const auto* start = document.find("start")) {
        BOOST_OUTCOME_TRY(exam.start, linesOf(*start, "what prepares the exam"));
    }
    exam.topics = lesson::topicsOf(exam.start);
    BOOST_OUTCOME_TRY(const auto* fault, document.require("fault", "an exam"));
    BOOST_OUTCOME_TRY(exam.fault, linesOf(*fault, "what makes the fault"));
    BOOST_OUTCOME_TRY(const auto* symptoms, document.require("symptoms", "an exam"));
    BOOST_OUTCOME_TRY(exam.symptoms, conditionsOf(*symptoms, "a symptom"));
    BOOST_OUTCOME_TRYV(readQuestions(exam, document));
    BOOST_OUTCOME_TRYV(readRepair(exam, document));
    if (const auto* evidence = document.find("evidence")) {
        BOOST_OUTCOME_TRY(exam.evidence, conditionsOf(*evidence, "the evidence"));
        if (std::any_of(exam.evidence.begin(), exam.evidence.end(), [](const auto& one) { return !one.speaksOfEvents(); }))
            return evidence->error("the evidence has to be events, such as \"isr < 3 of orders\"");
    }
    return exam;
}

Result<Exam> loadExam(const std::filesystem::path& path)
{
    BOOST_OUTCOME_TRY(const auto document, script::loadDocument(path));
    return readExam(document, path.stem().string());
}

namespace {

Result<void> translateQuestion(lesson::Translator& translator, Question& question, const Value& value)
{
    const auto path = "questions." + question.id + ".";
    BOOST_OUTCOME_TRYV(value.expectMap("a question's translation", {"question", "options", "because"}));
    BOOST_OUTCOME_TRYV(translator.put(question.question, value, "question", path));
    BOOST_OUTCOME_TRYV(translator.put(question.because, value, "because", path));
    const auto* options = value.find("options");
    if (options == nullptr) {
        translator.note("x", path + "options");
        return success();
    }
    BOOST_OUTCOME_TRY(const auto texts, textsOf(*options, "an option"));
    if (texts.size() != question.options.size())
        return options->error("the exam has " + std::to_string(question.options.size()) + " options here, and not " + std::to_string(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        question.options[i].text = texts[i]->text();
    return success();
}

Result<void> translateHints(lesson::Translator& translator, Exam& exam, const Value& translation)
{
    const auto* hints = translation.find("hints");
    if (hints == nullptr) {
        translator.note(exam.hints.empty() ? "" : "x", "hints");
        return success();
    }
    BOOST_OUTCOME_TRY(auto texts, hints->asTexts("a hint"));
    if (texts.size() != exam.hints.size())
        return hints->error("the exam has " + std::to_string(exam.hints.size()) + " hints, and not " + std::to_string(texts.size()));
    exam.hints = std::move(texts);
    return success();
}

} // namespace

Result<Exam> translated(Exam exam, const Value& translation, std::vector<std::string>* missing)
{
    BOOST_OUTCOME_TRYV(translation.expectMap("a translation", {"title", "story", "questions", "hints", "explanation"}));
    lesson::Translator translator("the exam", missing);
    BOOST_OUTCOME_TRYV(translator.put(exam.title, translation, "title", ""));
    BOOST_OUTCOME_TRYV(translator.put(exam.story, translation, "story", ""));
    BOOST_OUTCOME_TRYV(translator.put(exam.explanation, translation, "explanation", ""));
    BOOST_OUTCOME_TRYV(translateHints(translator, exam, translation));
    const auto* questions = translation.find("questions");
    if (questions != nullptr && !questions->isMap())
        return questions->error("\"questions\" has to be a map from the questions' ids to their texts");
    for (auto& question : exam.questions) {
        const auto* texts = questions == nullptr ? nullptr : questions->find(question.id);
        if (texts == nullptr) {
            translator.note("x", "questions." + question.id);
        } else {
            BOOST_OUTCOME_TRYV(translateQuestion(translator, question, *texts));
        }
    }
    if (questions != nullptr)
        for (const auto& [id, texts] : questions->fields())
            if (std::none_of(exam.questions.begin(), exam.questions.end(), [&wanted = id](const auto& one) { return one.id == wanted; }))
                return texts.error("the exam has no question \"" + id + "\"");
    return exam;
}

} // namespace brokerscope::exam
