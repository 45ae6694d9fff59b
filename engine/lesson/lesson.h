// A lesson as its file describes it (resources/lessons/README.md has the format). Values; nothing here knows a cluster.
#pragma once

#include "engine/base/result.h"
#include "engine/lesson/condition.h"
#include "engine/script/document.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::lesson {

// A line that is played: an act in the words of `ctl` and of scenarios, or "wait CONDITION".
struct Line
{
    std::string act; // empty: a wait
    std::optional<Condition> wait;
    std::string text; // as it is in the file
    int number = 0;   // of the line in the file
};

struct Option
{
    std::string text;
    std::vector<Condition> right; // it is the right one when all of them are met
};

struct Prediction
{
    std::string id;
    std::string question;
    std::vector<Option> options; // at least two
    std::string because;         // said when it is judged
    // The event that shows who was right: the newest that it speaks of since the step began.
    std::optional<Condition> evidence;
};

struct Step
{
    std::string id;
    std::string title;
    std::string text;    // short Markdown; {bootstrap} is where clients connect
    std::string show;    // the panel that is brought to the front; empty: none
    std::string point;   // object name of the widget pointed at; empty: the panel
    std::string act;     // what the learner does; empty: the step is read
    std::vector<Line> lines; // that do the act; empty where only a program of the learner's own can
    std::vector<Condition> check; // all of them; empty: nothing is checked
    std::vector<Prediction> predictions;
    std::string hint;
    std::string careful; // where the usual way to say it is too simple
    std::string notes;   // for the trainer
    int line = 0;

    [[nodiscard]] bool hasAct() const { return !act.empty(); }
};

struct Lesson
{
    std::string name;  // of its file, without ".yaml"
    std::string title;
    std::string summary;
    int order = 0;     // in the curriculum, from 1; 0: none
    int minutes = 0;
    int nodes = 3;     // that the cluster needs at least
    std::vector<std::string> concepts;
    std::vector<Line> clean; // what undoes an earlier run of it; errors of these do not matter
    std::vector<Line> start;
    std::vector<std::string> topics; // that `start` creates: without them the lesson cannot go on
    bool ownClient = false;          // an unmodified client of the learner's own may do the acts
    std::vector<Step> steps;

    [[nodiscard]] const Step* step(std::string_view id) const; // null: none
};

// Error: "FILE:LINE: reason".
[[nodiscard]] Result<Lesson> readLesson(const script::Value& document, const std::string& name);
[[nodiscard]] Result<Lesson> loadLesson(const std::filesystem::path& path);

// Puts the texts of a translation in place of the English ones, found by the ids of steps and predictions. What the
// translation lacks stays English and is listed in `missing` ("steps.look.text"), if somebody wants to know. Error:
// "FILE:LINE: reason", also for a text of something that the lesson does not have.
[[nodiscard]] Result<Lesson> translated(Lesson lesson, const script::Value& translation, std::vector<std::string>* missing = nullptr);

} // namespace brokerscope::lesson
