#include "engine/lesson/lesson.h"

#include "engine/lesson/reader_parts.h"

#include <algorithm>
#include <set>

namespace brokerscope::lesson {
namespace {

using script::Value;

constexpr int kMostNodes = 32;

Result<Option> optionOf(const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("an option", {"text", "right"}));
    Option option;
    BOOST_OUTCOME_TRYV(require(option.text, value, "text", "an option", "the text of an option"));
    BOOST_OUTCOME_TRY(const auto* right, value.require("right", "an option"));
    BOOST_OUTCOME_TRY(option.right, conditionsOf(*right, "when an option is right"));
    return option;
}

Result<Prediction> predictionOf(const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a prediction", {"id", "question", "options", "because", "evidence"}));
    Prediction prediction;
    BOOST_OUTCOME_TRY(prediction.id, idOf(value, "a prediction"));
    BOOST_OUTCOME_TRYV(require(prediction.question, value, "question", "a prediction", "a question"));
    BOOST_OUTCOME_TRYV(require(prediction.because, value, "because", "a prediction", "an explanation"));
    BOOST_OUTCOME_TRY(const auto* options, value.require("options", "a prediction"));
    if (!options->isList() || options->items().size() < 2)
        return options->error("the options have to be a list of at least two");
    for (const auto& item : options->items()) {
        BOOST_OUTCOME_TRY(auto option, optionOf(item));
        prediction.options.push_back(std::move(option));
    }
    if (const auto* evidence = value.find("evidence")) {
        BOOST_OUTCOME_TRY(const auto conditions, conditionsOf(*evidence, "the evidence"));
        if (conditions.size() != 1 || !conditions.front().speaksOfEvents())
            return evidence->error("the evidence has to be one event, such as \"leader elected of orders\"");
        prediction.evidence = conditions.front();
    }
    return prediction;
}

Result<Step> stepOf(const Value& value)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a step", {"id", "title", "text", "show", "point", "act", "do", "check", "predict", "hint",
                                                  "careful", "notes"}));
    Step step;
    step.line = value.line();
    BOOST_OUTCOME_TRY(step.id, idOf(value, "a step"));
    BOOST_OUTCOME_TRYV(require(step.title, value, "title", "a step", "the title of a step"));
    BOOST_OUTCOME_TRYV(require(step.text, value, "text", "a step", "the text of a step"));
    BOOST_OUTCOME_TRYV(take(step.show, value, "show", "the panel that is shown"));
    BOOST_OUTCOME_TRYV(take(step.point, value, "point", "the name of a widget"));
    BOOST_OUTCOME_TRYV(take(step.act, value, "act", "an act"));
    BOOST_OUTCOME_TRYV(take(step.hint, value, "hint", "a hint"));
    BOOST_OUTCOME_TRYV(take(step.careful, value, "careful", "a careful note"));
    BOOST_OUTCOME_TRYV(take(step.notes, value, "notes", "a trainer's note"));
    if (!step.show.empty() && !step.show.starts_with("dock."))
        return value.find("show")->error("a panel's name begins with \"dock.\", as in dock.logs, not \"" + step.show + "\"");
    if (const auto* lines = value.find("do")) {
        BOOST_OUTCOME_TRY(step.lines, linesOf(*lines, "what does the act"));
    }
    if (const auto* check = value.find("check")) {
        BOOST_OUTCOME_TRY(step.check, conditionsOf(*check, "a check"));
    }
    if (step.act.empty() && !step.lines.empty())
        return value.find("do")->error("there is a \"do\" and no \"act\" that tells the learner what to do");
    if (!step.act.empty() && step.check.empty())
        return value.error("a step with an \"act\" needs a \"check\" that sees it");
    if (step.act.empty() && !step.check.empty())
        return value.find("check")->error("there is a \"check\" and no \"act\" that would meet it");
    if (const auto* predictions = value.find("predict")) {
        if (!predictions->isList() || predictions->items().empty())
            return predictions->error("\"predict\" has to be a list of predictions");
        std::set<std::string> ids;
        for (const auto& item : predictions->items()) {
            BOOST_OUTCOME_TRY(auto prediction, predictionOf(item));
            if (!ids.insert(prediction.id).second)
                return item.error("the prediction \"" + prediction.id + "\" is there twice");
            step.predictions.push_back(std::move(prediction));
        }
        if (step.act.empty())
            return predictions->error("a prediction needs an \"act\" whose outcome is foretold");
    }
    return step;
}

Result<void> translatePrediction(Translator& translator, Prediction& prediction, const Value& value, const std::string& path)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a prediction's translation", {"question", "options", "because"}));
    BOOST_OUTCOME_TRYV(translator.put(prediction.question, value, "question", path));
    BOOST_OUTCOME_TRYV(translator.put(prediction.because, value, "because", path));
    const auto* options = value.find("options");
    if (options == nullptr) {
        translator.note("x", path + "options");
        return success();
    }
    BOOST_OUTCOME_TRY(const auto texts, textsOf(*options, "an option"));
    if (texts.size() != prediction.options.size())
        return options->error("the lesson has " + std::to_string(prediction.options.size()) + " options here, and not " +
                              std::to_string(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        prediction.options[i].text = texts[i]->text();
    return success();
}

Result<void> translateStep(Translator& translator, Step& step, const Value& value, const std::string& path)
{
    BOOST_OUTCOME_TRYV(value.expectMap("a step's translation", {"title", "text", "act", "hint", "careful", "notes", "predict"}));
    for (const auto& [key, text] : {std::pair<const char*, std::string*>{"title", &step.title}, {"text", &step.text}, {"act", &step.act},
                                    {"hint", &step.hint}, {"careful", &step.careful}, {"notes", &step.notes}}) {
        BOOST_OUTCOME_TRYV(translator.put(*text, value, key, path));
    }
    const auto* predictions = value.find("predict");
    if (predictions != nullptr && !predictions->isMap())
        return predictions->error("\"predict\" has to be a map from the predictions' ids to their texts");
    for (auto& prediction : step.predictions) {
        const auto* texts = predictions == nullptr ? nullptr : predictions->find(prediction.id);
        if (texts == nullptr) {
            translator.note("x", path + "predict." + prediction.id);
        } else {
            BOOST_OUTCOME_TRYV(translatePrediction(translator, prediction, *texts, path + "predict." + prediction.id + "."));
        }
    }
    if (predictions != nullptr)
        for (const auto& [id, texts] : predictions->fields())
            if (std::none_of(step.predictions.begin(), step.predictions.end(), [&wanted = id](const auto& p) { return p.id == wanted; }))
                return texts.error("the step \"" + step.id + "\" has no prediction \"" + id + "\"");
    return success();
}

} // namespace

const Step* Lesson::step(std::string_view id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto& one) { return one.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

Result<Lesson> readLesson(const Value& document, const std::string& name)
{
    BOOST_OUTCOME_TRYV(document.expectMap("a lesson", {"title", "summary", "order", "minutes", "nodes", "concepts", "clean", "start",
                                                       "own-client", "steps"}));
    Lesson lesson;
    lesson.name = name;
    BOOST_OUTCOME_TRYV(require(lesson.title, document, "title", "a lesson", "the title"));
    BOOST_OUTCOME_TRYV(require(lesson.summary, document, "summary", "a lesson", "the summary"));
    BOOST_OUTCOME_TRY(const auto* minutes, document.require("minutes", "a lesson"));
    BOOST_OUTCOME_TRY(const auto count, minutes->asInteger("the number of minutes", 1, 60));
    lesson.minutes = static_cast<int>(count);
    if (const auto* order = document.find("order")) {
        BOOST_OUTCOME_TRY(const auto number, order->asInteger("the place in the curriculum", 1, 999));
        lesson.order = static_cast<int>(number);
    }
    if (const auto* nodes = document.find("nodes")) {
        BOOST_OUTCOME_TRY(const auto number, nodes->asInteger("the number of nodes", 1, kMostNodes));
        lesson.nodes = static_cast<int>(number);
    }
    if (const auto* concepts = document.find("concepts")) {
        BOOST_OUTCOME_TRY(lesson.concepts, concepts->asTexts("a concept"));
    }
    if (const auto* own = document.find("own-client")) {
        BOOST_OUTCOME_TRY(lesson.ownClient, own->asYesOrNo("own-client"));
    }
    if (const auto* clean = document.find("clean")) {
        BOOST_OUTCOME_TRY(lesson.clean, linesOf(*clean, "what cleans up"));
    }
    if (const auto* start = document.find("start")) {
        BOOST_OUTCOME_TRY(lesson.start, linesOf(*start, "what prepares the lesson"));
    }
    lesson.topics = topicsOf(lesson.start);
    BOOST_OUTCOME_TRY(const auto* steps, document.require("steps", "a lesson"));
    if (!steps->isList() || steps->items().empty())
        return steps->error("the steps have to be a list with at least one step");
    for (const auto& item : steps->items()) {
        BOOST_OUTCOME_TRY(auto step, stepOf(item));
        if (lesson.step(step.id) != nullptr)
            return item.error("the step \"" + step.id + "\" is there twice");
        lesson.steps.push_back(std::move(step));
    }
    return lesson;
}

Result<Lesson> loadLesson(const std::filesystem::path& path)
{
    BOOST_OUTCOME_TRY(const auto document, script::loadDocument(path));
    return readLesson(document, path.stem().string());
}

Result<Lesson> translated(Lesson lesson, const Value& translation, std::vector<std::string>* missing)
{
    BOOST_OUTCOME_TRYV(translation.expectMap("a translation", {"title", "summary", "concepts", "steps"}));
    Translator translator("the lesson", missing);
    BOOST_OUTCOME_TRYV(translator.put(lesson.title, translation, "title", ""));
    BOOST_OUTCOME_TRYV(translator.put(lesson.summary, translation, "summary", ""));
    if (const auto* concepts = translation.find("concepts")) {
        BOOST_OUTCOME_TRY(lesson.concepts, concepts->asTexts("a concept"));
    } else if (!lesson.concepts.empty()) {
        translator.note("x", "concepts");
    }
    const auto* steps = translation.find("steps");
    if (steps != nullptr && !steps->isMap())
        return steps->error("\"steps\" has to be a map from the steps' ids to their texts");
    for (auto& step : lesson.steps) {
        const auto* texts = steps == nullptr ? nullptr : steps->find(step.id);
        if (texts == nullptr) {
            translator.note("x", "steps." + step.id);
        } else {
            BOOST_OUTCOME_TRYV(translateStep(translator, step, *texts, "steps." + step.id + "."));
        }
    }
    if (steps != nullptr)
        for (const auto& [id, texts] : steps->fields())
            if (lesson.step(id) == nullptr)
                return texts.error("the lesson has no step \"" + id + "\"");
    return lesson;
}

} // namespace brokerscope::lesson
