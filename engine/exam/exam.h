// A find-the-fault exam as its file describes it (resources/exams/README.md has the format): a cluster in which something is
// made to go wrong without being shown, what the learner is asked about it, and when it counts as repaired. Values.
#pragma once

#include "engine/base/time.h"
#include "engine/lesson/lesson.h"
#include "engine/script/document.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::exam {

using lesson::Condition;
using lesson::Line;

struct Option
{
    std::string text;
    bool right = false;
};

struct Question
{
    std::string id;
    std::string question;
    std::vector<Option> options; // at least two, one of them right
    std::string because;         // shown with the result

    [[nodiscard]] std::size_t right() const;
};

struct Exam
{
    std::string name; // of its file, without ".yaml"
    std::string title;
    std::string story; // what the person on call is told; short Markdown
    int order = 0;
    int minutes = 0;
    int nodes = 3;
    std::vector<Line> clean; // errors of these do not matter
    std::vector<Line> start;
    std::vector<Line> fault; // not shown
    std::vector<Condition> symptoms; // all hold before the learner is let in; they count from before the fault
    std::vector<Question> questions; // one to three
    std::vector<Condition> repaired; // all hold, for as long as `kept`; they count from the moment when the learner was let in
    Duration kept{};
    std::vector<Condition> never; // none may come true on the way
    std::vector<Line> repair;     // the way out that the author thought of, for --check
    std::vector<std::string> hints;
    std::string explanation; // short Markdown
    std::vector<Condition> evidence; // events that show what happened; the Timeline has them afterwards
    std::vector<std::string> topics; // that `start` creates
};

// Error: "FILE:LINE: reason".
[[nodiscard]] Result<Exam> readExam(const script::Value& document, const std::string& name);
[[nodiscard]] Result<Exam> loadExam(const std::filesystem::path& path);

// Puts the texts of a translation in place of the English ones, found by the ids of questions; options and hints in the order
// of the exam. What is missing stays English and is listed in `missing`. Error: "FILE:LINE: reason".
[[nodiscard]] Result<Exam> translated(Exam exam, const script::Value& translation, std::vector<std::string>* missing = nullptr);

} // namespace brokerscope::exam
